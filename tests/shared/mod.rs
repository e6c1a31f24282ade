//! Runs the examples of the crate, built once for all tests of a program.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The folder that the examples are in, beside the one that the running test is in.
fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).args(["build", "-q", "--examples"]);
        let profile = std::env::current_exe().unwrap().parent().unwrap().parent().unwrap().to_owned();
        cargo.arg("--target-dir").arg(profile.parent().unwrap());
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        assert!(cargo.status().unwrap().success(), "the examples do not build");
        profile.join("examples")
    })
}

/// The command that runs an example.
pub(crate) fn example(name: &str) -> Command {
    Command::new(folder().join(name))
}
