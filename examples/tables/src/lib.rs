//! Everything in the library as tables: what there is, what each column means, and how it is
//! written as Parquet and Arrow.

mod answer;
mod batch;
mod column;
mod key_tables;
mod table;
mod write;

pub use answer::answers;
pub use batch::batch;
pub use column::{COLUMNS, Column, Kind};
pub use table::{Row, Table, tables};
pub use write::{arrow, batches, parquet, write_all};

/// What goes wrong is said in words.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
