//! Every public item stands in an example: a function in one of the file that declares it or its type, or, where no other
//! item has its name, in any; a type in one of its file, or by its name in any. What a macro declares for many types stands
//! in any example. Examples are the code of the documentation, of the README, and the programs in `examples/`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Written by datagen: no function stands there.
const GENERATED: [&str; 4] = ["tables.rs", "search_tables.rs", "field_tables.rs", "dispatch.rs"];

/// What a file declares, and the words of its examples.
#[derive(Default)]
struct File {
    items: Vec<Item>,
    words: BTreeSet<String>,
}

struct Item {
    name: String,
    /// The type that has it, of a function.
    of: Option<String>,
    is_type: bool,
    is_by_macro: bool,
}

/// A line without the text of its strings, which calls nothing, and without its comment.
fn code_of(line: &str) -> String {
    let (mut code, mut is_text) = (String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if is_text => drop(letters.next()),
            '"' => {
                is_text = !is_text;
                code.push(letter);
            }
            '/' if !is_text && letters.peek() == Some(&'/') => break,
            _ if !is_text => code.push(letter),
            _ => {}
        }
    }
    code
}

fn words(line: &str) -> Vec<String> {
    let code = code_of(line);
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').map(str::to_owned).collect()
}

/// The words of the code between fences, line by line; a fence that names another language holds no example.
fn fenced<'t>(lines: impl Iterator<Item = Option<&'t str>>) -> BTreeSet<String> {
    let (mut found, mut is_code, mut is_fenced) = (BTreeSet::new(), false, false);
    for line in lines {
        let Some(line) = line else {
            (is_code, is_fenced) = (false, false);
            continue;
        };
        if let Some(language) = line.trim().strip_prefix("```") {
            is_fenced = !is_fenced;
            is_code = is_fenced && matches!(language, "" | "rust" | "no_run" | "compile_fail" | "should_panic");
        } else if is_code {
            found.extend(words(line));
        }
    }
    found
}

/// The name after a keyword: of `pub const fn all()`, with `fn`, it is `all`.
fn declared<'t>(line: &'t str, keyword: &str) -> Option<&'t str> {
    let rest = line.trim_start().strip_prefix("pub ")?;
    let rest = rest.strip_prefix("const ").filter(|rest| rest.starts_with("fn ")).unwrap_or(rest);
    let rest = rest.strip_prefix(keyword)?.strip_prefix(' ')?;
    Some(&rest[..rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len())])
}

fn read(text: &str) -> File {
    let mut file = File::default();
    let (mut of, mut is_by_macro) = (None, false);
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("impl") {
            let head = rest.split(" {").next().unwrap_or_default();
            let head = if head.starts_with('<') { head.split_once("> ").map_or("", |(_, head)| head) } else { head };
            let name = head.trim().split(['<', ' ']).next().unwrap_or_default();
            of = Some(name.to_owned()).filter(|_| !head.contains(" for "));
        } else if line.starts_with("macro_rules!") {
            is_by_macro = true;
        } else if line == "}" {
            (of, is_by_macro) = (None, false);
        }
        for keyword in ["fn", "struct", "enum", "trait", "type"] {
            if let Some(name) = declared(line, keyword) {
                let is_type = keyword != "fn";
                file.items.push(Item { name: name.to_owned(), of: of.clone(), is_type, is_by_macro });
            }
        }
    }
    let comments = text.lines().map(|line| {
        let line = line.trim_start();
        line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))
    });
    file.words = fenced(comments);
    file
}

/// The names of the items that are in no example, each with its file.
fn without_example(
    files: &BTreeMap<PathBuf, File>,
    elsewhere: &BTreeSet<String>,
    is_public: impl Fn(&Item) -> bool,
) -> Vec<String> {
    let mut files_of: BTreeMap<&str, Vec<&File>> = BTreeMap::new();
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    let mut anywhere: BTreeSet<&str> = elsewhere.iter().map(String::as_str).collect();
    for file in files.values() {
        anywhere.extend(file.words.iter().map(String::as_str));
        for item in file.items.iter().filter(|item| is_public(item)) {
            *times.entry(&item.name).or_default() += 1;
            if item.is_type {
                files_of.entry(&item.name).or_default().push(file);
            }
        }
    }
    let mut missing = Vec::new();
    for (path, file) in files {
        for item in file.items.iter().filter(|item| is_public(item)) {
            let name = item.name.as_str();
            let of_type = item.of.as_deref().and_then(|of| files_of.get(of)).into_iter().flatten();
            let is_shown = if item.is_type {
                !file.words.is_empty() || anywhere.contains(name)
            } else {
                let is_near = std::iter::once(&file).chain(of_type).any(|file| file.words.contains(name));
                is_near || ((item.is_by_macro || times[name] == 1) && anywhere.contains(name))
            };
            if !is_shown {
                missing.push(format!("{}: {name}", path.display()));
            }
        }
    }
    missing
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_public_item_is_in_an_example() {
    let root = Path::new(ROOT);
    let api = include_str!("public-api.txt");
    // The names before a bracket are functions; types stand after their keyword.
    let functions: BTreeSet<&str> = api
        .match_indices('(')
        .map(|(at, _)| api[..at].rsplit("::").next().unwrap_or_default().split('<').next().unwrap_or_default())
        .collect();
    let types: BTreeSet<&str> = api
        .lines()
        .filter(|line| {
            ["pub struct ", "pub enum ", "pub trait ", "pub type "].iter().any(|start| line.starts_with(start))
        })
        .map(|line| line.split([' ', '('].as_slice()).nth(2).unwrap_or_default())
        .map(|path| path.split('<').next().unwrap_or_default().rsplit("::").next().unwrap_or_default())
        .collect();
    assert!(functions.contains("ranked_by") && types.contains("StateWage"));

    let mut paths = Vec::new();
    rust_files(&root.join("src"), &mut paths);
    let is_by_hand = |path: &PathBuf| !GENERATED.iter().any(|name| path.ends_with(name));
    let files = paths.into_iter().filter(is_by_hand).map(|path| {
        let file = read(&std::fs::read_to_string(&path).unwrap());
        (path.strip_prefix(root).unwrap().to_owned(), file)
    });
    let files: BTreeMap<_, _> = files.collect();

    let mut elsewhere = fenced(include_str!("../README.md").lines().map(Some));
    let mut programs = Vec::new();
    for entry in std::fs::read_dir(root.join("examples")).unwrap() {
        let path = entry.unwrap().path();
        match path.file_name().and_then(|name| name.to_str()) {
            // Packages of their own.
            Some("browser" | "site" | "tables") => {}
            _ if path.is_dir() => rust_files(&path, &mut programs),
            _ => programs.extend(path.extension().is_some_and(|extension| extension == "rs").then_some(path)),
        }
    }
    for path in programs {
        elsewhere.extend(std::fs::read_to_string(path).unwrap().lines().flat_map(words));
    }

    let is_public = |item: &Item| if item.is_type { &types } else { &functions }.contains(item.name.as_str());
    let count: usize = files.values().map(|file| file.items.iter().filter(|item| is_public(item)).count()).sum();
    assert!(count > 900, "{count}");
    let missing = without_example(&files, &elsewhere, is_public);
    assert!(missing.is_empty(), "in no example:\n{}", missing.join("\n"));
}

#[test]
fn what_is_in_no_example_is_found() {
    let text = r#"
/// ```
/// Shown::new().shown(); // not hidden
/// assert_eq!(text, "hidden // \"json\""); // a string names nothing
/// ```
/// ```json
/// json
/// ```
pub struct Shown;

impl Shown {
    pub fn shown(self) {}
    pub const fn hidden(self) {}
    pub fn json(self) {}
}
"#;
    let files = BTreeMap::from([
        (PathBuf::from("a.rs"), read(text)),
        (PathBuf::from("b.rs"), read("pub struct Other;\n\npub fn shown() {}\n")),
    ]);
    let missing = |elsewhere: &[&str]| {
        without_example(&files, &elsewhere.iter().map(|word| (*word).to_owned()).collect(), |_| true)
    };
    assert_eq!(missing(&[]), ["a.rs: hidden", "a.rs: json", "b.rs: Other", "b.rs: shown"]);
    // Two items are called `shown`: the one of the other file is not meant.
    assert_eq!(missing(&["shown", "hidden", "Other"]), ["a.rs: json", "b.rs: shown"]);
}
