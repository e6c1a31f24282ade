//! What the examples print: snapshots, so that a change of data or words is seen before it lands.

mod shared;

use std::path::{Path, PathBuf};
use std::process::Output;

use health_info_careers::{Occupation, State, current};

fn run(example: &str, arguments: &[&str]) -> Output {
    shared::example(example).args(arguments).output().unwrap()
}

fn printed(example: &str, arguments: &[&str]) -> String {
    let output = run(example, arguments);
    assert!(output.status.success(), "{example} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What a person reads fits 80 columns and has no color codes where no terminal reads.
fn page(example: &str, arguments: &[&str]) -> String {
    let text = printed(example, arguments);
    assert!(!text.contains('\x1b'), "{example} {arguments:?} colors a pipe");
    for line in text.lines() {
        assert!(line.chars().count() <= 80, "{example} {arguments:?}: {line}");
    }
    text
}

#[test]
fn quickstart() {
    let (_, code) = include_str!("../examples/quickstart.rs").split_once("\n\n").unwrap();
    assert!(include_str!("../README.md").contains(code), "the README shows another program");
    insta::assert_snapshot!(printed("quickstart", &[]));
}

#[test]
fn report() {
    insta::assert_snapshot!("report", page("report", &[]));
    insta::assert_snapshot!("report_nj", page("report", &["--state", "NJ"]));
    insta::assert_snapshot!("report_specialists", page("report", &["--occupation", "29-2072"]));
    insta::assert_snapshot!(
        "report_technologists_2023_vt",
        page("report", &["--occupation", "29-9021", "--year", "2023", "--state", "vermont"])
    );
}

#[test]
fn report_says_what_is_wrong() {
    for (arguments, said) in [
        (
            ["--state", "Ontario"],
            "not a state: expected a USPS code, a name or a two-digit FIPS code (NJ, New Jersey, 34)\n",
        ),
        (
            ["--year", "1999"],
            "29-2071 has no national figures for 1999; there are 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018\n",
        ),
        (
            ["--occupation", "53-3032"],
            "not an occupation: expected the SOC code or title of an occupation with tables, such as 29-2072\n",
        ),
    ] {
        let output = run("report", &arguments);
        assert!(!output.status.success());
        assert_eq!(String::from_utf8(output.stderr).unwrap(), said);
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn compare() {
    insta::assert_snapshot!(printed("compare", &["NJ", "PA", "--year", "2025", "--occupation", "29-2072"]));
}

#[test]
fn pathways() {
    insta::assert_snapshot!(page("pathways", &["--from", "high-school"]));
}

#[test]
fn lookup() {
    insta::assert_snapshot!("lookup_ctr", printed("lookup", &["ctr"]));
    // Not found is an error: said where errors are, with what it might have meant.
    let refused = run("lookup", &["RHTI"]);
    assert_eq!(refused.status.code(), Some(1));
    insta::assert_snapshot!("lookup_rhti", String::from_utf8(refused.stderr).unwrap());
}

#[test]
fn disagreements() {
    insta::assert_snapshot!(page("disagreements", &["--unresolved"]));
    assert!(
        page("disagreements", &[])
            .starts_with(&format!("{} disagreements", health_info_careers::discrepancies().len()))
    );
}

/// The README shows this very drawing.
#[test]
fn wage_map() {
    assert_eq!(printed("field_map", &[]), include_str!("../examples/gallery/field.svg"));
    assert_eq!(printed("percentiles", &[]), include_str!("../examples/gallery/bands.svg"));
    assert_eq!(printed("trend", &[]), include_str!("../examples/gallery/trend.svg"));
    // Pay and growth as the agency publishes them: of 2025 these, and in the picture the latest.
    let field = printed("field_map", &[]);
    for (occupation, pay, growth) in [
        (Occupation::DATA_SCIENTISTS, "$120,230", "34.6%"),
        (Occupation::FILE_CLERKS, "$43,600", "-15.8%"),
        (Occupation::MEDICAL_RECORDS_SPECIALISTS, "$51,140", "7.8%"),
    ] {
        let rounds = occupation.projections().unwrap();
        assert_eq!(occupation.national_wage_in(2025).unwrap().median().to_string(), pay);
        assert_eq!(rounds.get(2025).unwrap().growth().to_string(), growth);
        let (pay, growth) = (occupation.national_wage().median(), rounds.latest().growth());
        let said = format!("{}: {pay}, {growth}", occupation.title());
        assert!(field.contains(&said), "{said}");
    }
    let dark = printed("field_map", &["--theme", "dark"]);
    assert!(!dark.contains("#ffffff") && dark.contains("#10161b"));
    assert_eq!(printed("wage_map", &[]), include_str!("../examples/wage_map.svg"));
    let today = ["--occupation", "29-2072", "--year", "2025"];
    assert_eq!(printed("wage_map", &today), include_str!("../examples/wage_map_2025.svg"));
    // Without a year: the latest.
    let now = printed("wage_map", &["--occupation", "29-2072"]);
    let latest = current::wages_by_state();
    let new_jersey = latest.get(State::NewJersey).unwrap().mean();
    assert!(now.contains(&format!("Annual mean wage by state, {}", latest.occupation().title())));
    assert!(now.contains(&format!(", {}</title>", latest.period())), "{}", latest.period());
    assert!(now.contains(&format!("<title>New Jersey: {new_jersey}</title>")), "{new_jersey}");
}

/// A caption in the README names the periods of its picture.
#[test]
fn captions() {
    let mut named = 0;
    for part in include_str!("../README.md").split("![").skip(1) {
        let (caption, rest) = part.split_once("](").unwrap();
        let (path, _) = rest.split_once(')').unwrap();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
        let picture = std::fs::read_to_string(&path).unwrap();
        for word in caption.split([' ', ',']).filter(|word| word.starts_with(|letter: char| letter.is_ascii_digit())) {
            let is_period = word.len() >= 4 && word.chars().all(|letter| letter.is_ascii_digit() || letter == '-');
            if is_period {
                assert!(picture.contains(word), "{}: {word} of {caption}", path.display());
                named += 1;
            }
        }
    }
    assert!(named >= 4, "{named} periods in captions");
}

/// A line for each code, none across a change of code.
#[test]
fn trend() {
    let drawing = printed("trend", &[]);
    // Whatever the latest year: its points stand within the lines of the scale.
    let attributes = |name: &str| -> Vec<f64> {
        drawing.split(name).skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect()
    };
    let right = attributes(" x2=\"").into_iter().fold(0.0, f64::max);
    assert!(attributes(" cx=\"").into_iter().all(|x| x <= right), "points beyond {right}");
    insta::assert_snapshot!(drawing);
    assert_eq!(drawing.matches("<polyline").count(), 5);
    // A point for each year of a code: 22 to May 2025, and those of every year since.
    let codes = [
        Occupation::MEDICAL_RECORDS_TECHNICIANS,
        Occupation::RECORDS_SPECIALISTS_COMBINED,
        Occupation::TECHNOLOGISTS_COMBINED,
        Occupation::MEDICAL_RECORDS_SPECIALISTS,
        Occupation::HEALTH_INFORMATION_TECHNOLOGISTS,
    ];
    let years = || codes.into_iter().flat_map(Occupation::years);
    assert_eq!(years().filter(|year| *year <= 2025).count(), 22);
    assert_eq!(drawing.matches("<circle").count(), years().count());
    let latest = current::national_wage();
    assert!(drawing.contains(&format!("<title>{}: {}</title>", latest.period(), latest.median())));
    assert!(
        drawing.contains("<title>May 2018: $40,350</title>") && drawing.contains("<title>May 2025: $51,140</title>")
    );
}

#[cfg(feature = "field")] // as the examples are built
#[test]
fn export_facts() {
    let lines = printed("export_facts", &["--format", "jsonl"]);
    let rows = printed("export_facts", &["--format", "csv"]);
    let count = health_info_careers::facts().count();
    assert_eq!(lines.lines().count(), count);
    let mut reader = csv::Reader::from_reader(rows.as_bytes());
    assert_eq!(reader.records().count(), count);
    let keys = [
        "class",
        "source",
        "section",
        "occupation",
        "subject",
        "text",
        "value",
        "unit",
        "statistic",
        "period",
        "dating",
        "status",
        "approximate",
    ];
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), keys);
    for line in lines.lines() {
        let mut place = 0;
        for key in keys {
            let found = line[place..].find(&format!("\"{key}\":"));
            place += found.unwrap_or_else(|| panic!("{key} is not in its place in {line}"));
        }
    }
}

/// What is chosen is what the lines of all facts say of themselves, in their order.
#[test]
fn export_facts_of_one_occupation_state_and_year() {
    let all = printed("export_facts", &[]);
    let of = |parts: &[&str]| -> String {
        let is_chosen = |line: &&str| parts.iter().all(|part| line.contains(part));
        all.lines().filter(is_chosen).flat_map(|line| [line, "\n"]).collect()
    };
    let specialists = printed("export_facts", &["--occupation", "29-2072"]);
    assert_eq!(specialists, of(&["\"occupation\":\"29-2072\""]));
    let jersey = [
        "--occupation",
        "29-2072",
        "--class",
        "state-wage",
        "--state",
        "NJ",
        "--year",
        "2025",
        "--source",
        "oews-2025-05",
    ];
    let jersey = printed("export_facts", &jersey);
    let parts = [
        "\"class\":\"state-wage\"",
        "\"source\":\"oews-2025-05\"",
        "\"occupation\":\"29-2072\"",
        "\"subject\":\"NJ\"",
        "\"period\":\"2025-05\"",
    ];
    assert_eq!(jersey, of(&parts));
    assert!(jersey.contains("\"value\":54490,\"unit\":\"usd_per_year\",\"statistic\":\"mean\""), "{jersey}");
    // Named twice, either counts; a span counts under its first and its last year.
    let either = printed("export_facts", &["--state", "NJ", "--state", "Maine"]);
    let of_either = [of(&["\"subject\":\"NJ\""]).lines().count(), of(&["\"subject\":\"ME\""]).lines().count()];
    assert_eq!(either.lines().count(), of_either.iter().sum::<usize>());
    assert!(of_either.iter().all(|count| *count > 0));
    for year in ["2018", "2028"] {
        let found = printed("export_facts", &["--class", "projection-growth-percent", "--year", year]);
        assert!(found.contains("\"period\":\"2018/2028\""), "{year}: {found}");
    }
    assert_eq!(printed("export_facts", &["--state", "NJ", "--year", "1999", "--format", "csv"]).lines().count(), 1);
}

/// A file gets what standard output would, and nothing is said where no terminal listens.
#[test]
fn export_facts_to_a_file() {
    let path = std::env::temp_dir().join(format!("export_facts_{}.jsonl", std::process::id()));
    let arguments = ["--occupation", "29-2098", "--output", path.to_str().unwrap()];
    let output = run("export_facts", &arguments);
    let written = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert!(output.status.success() && output.stdout.is_empty() && output.stderr.is_empty(), "{output:?}");
    assert_eq!(written, printed("export_facts", &arguments[..2]));
    assert!(!written.is_empty());

    let nowhere = run("export_facts", &["--output", "/surely/no/such/folder/facts.csv"]);
    assert_eq!(nowhere.status.code(), Some(1));
    let said = String::from_utf8(nowhere.stderr).unwrap();
    assert!(said.starts_with("/surely/no/such/folder/facts.csv: "), "{said}");
}

/// What serde writes of a fact is what the example writes.
#[cfg(feature = "serde")]
#[test]
fn export_facts_agrees_with_serde() {
    let lines = printed("export_facts", &[]);
    for (line, fact) in lines.lines().zip(health_info_careers::facts()) {
        let example: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(example, serde_json::to_value(fact).unwrap());
    }
}

const EXAMPLES: [&str; 9] =
    ["compare", "disagreements", "export_facts", "lookup", "pathways", "quickstart", "report", "trend", "wage_map"];

/// Arguments that an example does not know are refused with its usage, not ignored.
#[test]
fn unknown_arguments_are_refused() {
    for example in EXAMPLES.iter().filter(|example| **example != "lookup") {
        let output = run(example, &["--surely-unknown"]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{example}: {said}");
        assert!(said.contains(&format!("usage: {example}")) && output.stdout.is_empty(), "{example}: {said}");
    }
}

/// What is not found is an error, said in words on standard error.
#[test]
fn refusals_are_errors_in_words() {
    for (example, arguments, said) in [
        ("lookup", vec!["zzzz"], "nothing here has that name, nor one like it\n"),
        (
            "compare",
            vec!["NJ", "PA", "--year", "2019"],
            "29-2071 has no wages by state for 2019; there are 2015, 2016, 2017, 2018\n",
        ),
        (
            "compare",
            vec!["N.J.", "PA"],
            "not a state: expected a USPS code, a name or a two-digit FIPS code (NJ, New Jersey, 34)\nusage: compare NJ PA [--occupation 29-2072] [--year 2025]\n",
        ),
    ] {
        let output = run(example, &arguments);
        assert!(!output.status.success() && output.stdout.is_empty(), "{example} {arguments:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), said);
    }
}

/// A reader that stops early is a quiet end, a full disk an error, an argument that is no text is refused.
#[cfg(target_os = "linux")]
#[test]
fn output_and_arguments_may_be_odd() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::process::Stdio;

    for example in EXAMPLES {
        let arguments: &[&str] = match example {
            "compare" => &["NJ", "PA"],
            "lookup" => &["RHIT"],
            _ => &[],
        };
        // Built before, so that nothing but the example writes.
        assert!(run(example, arguments).status.success(), "{example}");
        let mut command = shared::example(example);

        let mut closed = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(closed.stdout.take());
        let closed = closed.wait_with_output().unwrap();
        assert!(closed.status.success() && closed.stderr.is_empty(), "{example}: {closed:?}");

        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let full = command.stdout(full).output().unwrap();
        let said = String::from_utf8_lossy(&full.stderr);
        assert_eq!((full.status.code(), said.trim()), (Some(1), "No space left on device (os error 28)"), "{example}");

        let odd = command.arg(OsStr::from_bytes(b"\xff")).stdout(Stdio::piped()).output().unwrap();
        assert_eq!(odd.status.code(), Some(2), "{example}: {odd:?}");
    }
}

/// Who is told to run an example finds it.
#[test]
fn every_example_that_is_named_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let is_text = |path: &PathBuf| path.extension().is_some_and(|end| end == "rs" || end == "md" || end == "snap");
    let mut files = vec![root.join("README.md"), root.join("MAINTAINING.md")];
    for folder in ["examples", "examples/report", "tests/snapshots", "src"] {
        let entries = std::fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path());
        files.extend(entries.filter(is_text));
    }
    let mut named = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for rest in text.split("--example ").skip(1) {
            let name: String =
                rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect();
            let is_there = name.is_empty()
                || [format!("examples/{name}.rs"), format!("examples/{name}/main.rs")]
                    .iter()
                    .any(|path| root.join(path).exists());
            assert!(is_there, "{} names the example {name}", file.display());
            named += 1;
        }
    }
    assert!(named > 10, "{named}");
}
