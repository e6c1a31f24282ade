//! A `println!` that ends quietly where the reader stops early, and says what else goes wrong.

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Write};

macro_rules! println {
    ($($argument:tt)*) => {
        $crate::print::line(format_args!($($argument)*))
    };
}

pub(crate) fn line(text: Arguments<'_>) {
    if let Some(argument) = std::env::args_os().nth(1) {
        eprintln!("unknown argument {}\nusage: quickstart", argument.to_string_lossy());
        std::process::exit(2);
    }
    let mut out = io::stdout().lock();
    if let Err(error) = writeln!(out, "{text}").and_then(|()| out.flush()) {
        if error.kind() == ErrorKind::BrokenPipe {
            std::process::exit(0);
        }
        eprintln!("{error}");
        std::process::exit(1);
    }
}
