//! How the examples behave in a shell: arguments, messages, exit status, output that ends early.

#![allow(dead_code, reason = "no example needs all of it")]

use std::error::Error;
use std::fmt;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

pub(crate) type Outcome = Result<(), Box<dyn Error>>;

/// What is wrong with the arguments: the message, after which the usage is shown.
#[derive(Debug)]
pub(crate) struct Usage(pub(crate) String);

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Usage {}

/// An error that is about the arguments.
pub(crate) fn wrong(message: impl fmt::Display) -> Box<dyn Error> {
    Box::new(Usage(message.to_string()))
}

/// Refuses whatever arguments there are.
pub(crate) fn no_more(arguments: &[String]) -> Outcome {
    arguments.first().map_or(Ok(()), |argument| Err(wrong(format!("unknown argument {argument}"))))
}

/// Runs a program with its arguments and a place to write to. What goes wrong is said in words on
/// standard error: status 2 for the arguments, 1 for the rest. A reader that stops early is done,
/// not in trouble.
pub(crate) fn run(usage: &str, program: impl FnOnce(&[String], &mut dyn Write) -> Outcome) -> ExitCode {
    let arguments: Result<Vec<_>, _> = std::env::args_os().skip(1).map(std::ffi::OsString::into_string).collect();
    let mut out = BufWriter::new(io::stdout().lock());
    let outcome = match arguments {
        Ok(arguments) => program(&arguments, &mut out),
        Err(argument) => Err(wrong(format!("the argument {} is no text", argument.to_string_lossy()))),
    };
    // What was written before something went wrong is shown too.
    let flushed = out.flush().map_err(Box::from);
    // What could not be written must not be tried again.
    let (_, _) = out.into_parts();
    let Err(error) = outcome.and(flushed) else { return ExitCode::SUCCESS };
    if error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == ErrorKind::BrokenPipe) {
        return ExitCode::SUCCESS;
    }
    let mut stderr = io::stderr().lock();
    if error.is::<Usage>() {
        let _ = writeln!(stderr, "{error}\nusage: {usage}");
        return ExitCode::from(2);
    }
    let _ = writeln!(stderr, "{error}");
    ExitCode::FAILURE
}
