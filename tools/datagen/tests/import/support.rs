//! A copy of `data/` to import into, and the command.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub(crate) struct Workshop {
    pub(crate) root: PathBuf,
}

/// What the command printed.
pub(crate) struct Said {
    pub(crate) out: String,
    pub(crate) errors: String,
    pub(crate) is_done: bool,
}

impl Workshop {
    pub(crate) fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("import").join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("data")).unwrap();
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "csv") {
                fs::copy(&path, root.join("data").join(path.file_name().unwrap())).unwrap();
            }
        }
        Self { root }
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.root.join(file)
    }

    pub(crate) fn data(&self, file: &str) -> PathBuf {
        self.root.join("data").join(file)
    }

    /// All CSV files with their texts, and whatever else lies beside them.
    pub(crate) fn state(&self) -> BTreeMap<String, String> {
        let entries = fs::read_dir(self.root.join("data")).unwrap();
        entries
            .map(|entry| {
                let path = entry.unwrap().path();
                (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())
            })
            .collect()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_datagen"));
        command.current_dir(&self.root).args(["import", "--data"]).arg(self.root.join("data")).args(arguments);
        command
    }

    pub(crate) fn import(&self, arguments: &[&str]) -> Said {
        let mut all = vec!["--read-on", "2027-04-02"];
        all.extend(arguments);
        said(&self.command(&all).output().unwrap())
    }

    /// Imports, and expects that all went well.
    pub(crate) fn imported(&self, arguments: &[&str]) -> String {
        let said = self.import(arguments);
        assert!(said.is_done, "{}{}", said.out, said.errors);
        said.out
    }

    /// Imports, and expects to be refused for this reason, with everything as it was.
    #[track_caller]
    pub(crate) fn refused(&self, arguments: &[&str], reason: &str) {
        let before = self.state();
        let said = self.import(arguments);
        assert_eq!(said.errors, format!("{reason}\nnothing was written\n"), "{}", said.out);
        assert!(!said.is_done);
        assert!(self.state() == before, "a file was touched");
    }

    /// The rows of a CSV file as column to text.
    pub(crate) fn rows(&self, file: &str) -> Vec<BTreeMap<String, String>> {
        rows(&self.data(file))
    }

    /// The id of the copy that is read next, or so many after it.
    pub(crate) fn next_copy(&self, after: usize) -> String {
        let copies = self.rows("copies.csv");
        let numbers = copies.iter().filter_map(|row| row["id"].strip_prefix('R')?.parse::<usize>().ok());
        format!("R{}", numbers.max().unwrap_or(0) + 1 + after)
    }

    /// Takes rows out of a CSV file; at least one.
    pub(crate) fn take_out(&self, file: &str, is_out: impl Fn(&BTreeMap<String, String>) -> bool) {
        let path = self.data(file);
        let mut reader = csv::Reader::from_path(&path).unwrap();
        let header = reader.headers().unwrap().clone();
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&header).unwrap();
        let mut count = 0;
        for record in reader.records() {
            let record = record.unwrap();
            let row = header.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect();
            if is_out(&row) {
                count += 1;
            } else {
                writer.write_record(&record).unwrap();
            }
        }
        assert!(count > 0, "{file} has no such row");
        fs::write(path, writer.into_inner().unwrap()).unwrap();
    }

    /// Runs `datagen generate` on the data, into a folder of its own.
    pub(crate) fn generate(&self) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_datagen"));
        command.arg("generate").arg("--data").arg(self.root.join("data")).arg("--out").arg(self.root.join("out"));
        said(&command.output().unwrap())
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.root);
        }
    }
}

fn said(output: &Output) -> Said {
    Said {
        out: String::from_utf8(output.stdout.clone()).unwrap(),
        errors: String::from_utf8(output.stderr.clone()).unwrap(),
        is_done: output.status.success(),
    }
}

pub(crate) fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let header = reader.headers().unwrap().clone();
    let records = reader.records().map(Result::unwrap);
    records.map(|record| header.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect()).collect()
}
