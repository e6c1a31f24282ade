//! `datagen import`, tried as it is used: on workbooks in the published layouts.

mod corrections;
mod real;
mod refusals;
mod rehearsal;
mod release;
mod size;
mod support;
mod texts;
mod workbooks;
mod writing;
