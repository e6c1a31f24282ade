//! The command line of `datagen`; what it does stands in the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    datagen::command_line()
}
