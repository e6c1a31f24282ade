//! Writes several files as one: whoever is interrupted leaves all of them old, or all of them new.
//!
//! Each text goes into `FILE.new` beside its file. Then a journal that names them all is put in
//! place by one renaming, which is the moment that counts: before it the old files stand, after it
//! the new ones do, and what is left of the renaming is done by the next run of `datagen`.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Names the files that are to be renamed, one a line.
const JOURNAL: &str = ".import-journal";

/// The steps of writing, as a test may stop at them.
pub(super) trait Steps {
    fn before(&mut self, _step: &str) -> io::Result<()> {
        Ok(())
    }
}

/// Stops nowhere.
pub(super) struct Straight;

impl Steps for Straight {}

pub(super) fn write(data: &Path, files: &[(String, String)], steps: &mut dyn Steps) -> io::Result<()> {
    recover(data)?;
    for (name, text) in files {
        steps.before("text")?;
        put(&beside(data, name), text)?;
    }
    steps.before("journal")?;
    let names: String = files.iter().map(|(name, _)| format!("{name}\n")).collect();
    let draft = beside(data, JOURNAL);
    put(&draft, &names)?;
    steps.before("commit")?;
    fs::rename(draft, data.join(JOURNAL))?;
    finish(data, steps)
}

/// Finishes what an interrupted run had decided, and clears away what it had not. Returns whether
/// there was something to finish.
pub(super) fn recover(data: &Path) -> io::Result<bool> {
    if data.join(JOURNAL).exists() {
        finish(data, &mut Straight)?;
        return Ok(true);
    }
    // A folder that is not there is told of by whoever reads it.
    let Ok(entries) = fs::read_dir(data) else { return Ok(false) };
    for entry in entries {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".csv.new") || path == beside(data, JOURNAL) {
            fs::remove_file(path)?;
        }
    }
    Ok(false)
}

fn finish(data: &Path, steps: &mut dyn Steps) -> io::Result<()> {
    sync(data);
    let journal = data.join(JOURNAL);
    for name in fs::read_to_string(&journal)?.lines() {
        steps.before("rename")?;
        let new = beside(data, name);
        // Renamed before the interruption.
        if new.exists() {
            fs::rename(new, data.join(name))?;
        }
    }
    sync(data);
    steps.before("end")?;
    fs::remove_file(journal)
}

fn put(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Names reach the disk with their folder. Not every system can do it, and none must.
fn sync(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

fn beside(data: &Path, name: &str) -> PathBuf {
    data.join(format!("{name}.new"))
}

#[cfg(test)]
mod tests {
    use super::{Steps, Straight, fs, io, recover, write};

    /// Stops before the step of this number, as a killed process does.
    struct Killed(usize);

    impl Steps for Killed {
        fn before(&mut self, _step: &str) -> io::Result<()> {
            self.0 = self.0.checked_sub(1).ok_or_else(|| io::Error::other("killed"))?;
            Ok(())
        }
    }

    #[test]
    fn wherever_a_run_is_killed_all_files_are_old_or_all_are_new() {
        let files = [("a.csv", "new a"), ("b.csv", "new b"), ("c.csv", "new c")];
        let texts = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let (mut outcomes, mut step) = (Vec::new(), 0);
        loop {
            let folder = tempfile::tempdir().unwrap();
            let data = folder.path();
            for (name, _) in files {
                fs::write(data.join(name), format!("old {}", &name[..1])).unwrap();
            }
            let ended = write(data, &texts, &mut Killed(step)).is_ok();
            // From the journal on until the last file is renamed and the journal gone.
            assert_eq!(recover(data).unwrap(), (5..=8).contains(&step), "killed before step {step}");
            let found = files.map(|(name, _)| fs::read_to_string(data.join(name)).unwrap());
            let is_new = found == ["new a", "new b", "new c"];
            assert!(is_new || found == ["old a", "old b", "old c"], "killed before step {step}: {found:?}");
            assert_eq!(fs::read_dir(data).unwrap().count(), 3, "killed before step {step}: something was left");
            outcomes.push(is_new);
            step += 1;
            if ended {
                break;
            }
        }
        // Three texts, journal and commit leave the old; three names and the end leave the new.
        assert_eq!(outcomes, [false, false, false, false, false, true, true, true, true, true]);
    }

    #[test]
    fn writing_again_clears_what_was_left() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.csv"), "old").unwrap();
        fs::write(folder.path().join("b.csv.new"), "left").unwrap();
        write(folder.path(), &[("a.csv".to_owned(), "new".to_owned())], &mut Straight).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("a.csv")).unwrap(), "new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
