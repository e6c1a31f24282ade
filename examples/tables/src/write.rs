//! The tables as files: Parquet, compressed, and Arrow's file format, to be mapped into memory.

use std::fs;
use std::io::Write;
use std::path::Path;

use arrow_array::RecordBatch;
use arrow_ipc::writer::FileWriter;
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;

use crate::{Error, batch, tables};

/// Writes every table as `NAME.parquet` and `NAME.arrow`; gives the names with the numbers of rows.
/// What is wrong with any table is told at once, and then nothing is written.
pub fn write_all(directory: &Path) -> Result<Vec<(&'static str, usize)>, Error> {
    let (mut batches, mut problems) = (Vec::new(), Vec::new());
    for table in tables()? {
        match batch(&table) {
            Ok(batch) => batches.push((table.name, batch)),
            Err(why) => problems.push(why.to_string()),
        }
    }
    if !problems.is_empty() {
        return Err(problems.join("\n").into());
    }
    fs::create_dir_all(directory)?;
    let mut written = Vec::new();
    for (name, batch) in batches {
        parquet(&batch, fs::File::create(directory.join(name).with_extension("parquet"))?)?;
        arrow(&batch, fs::File::create(directory.join(name).with_extension("arrow"))?)?;
        written.push((name, batch.num_rows()));
    }
    Ok(written)
}

/// One table as Parquet. What is said of the table stands in the file's own metadata too, for those
/// who do not read Arrow's schema.
pub fn parquet(batch: &RecordBatch, to: impl Write + Send) -> Result<(), Error> {
    let schema = batch.schema();
    let mut said: Vec<KeyValue> =
        schema.metadata().iter().map(|(key, value)| KeyValue::new(key.clone(), value.clone())).collect();
    for field in schema.fields() {
        for (key, value) in field.metadata() {
            said.push(KeyValue::new(format!("{}.{key}", field.name()), value.clone()));
        }
    }
    said.sort_by(|one, other| one.key.cmp(&other.key));
    let properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        .set_key_value_metadata(Some(said))
        .build();
    let mut writer = ArrowWriter::try_new(to, schema, Some(properties))?;
    writer.write(batch)?;
    writer.close()?;
    Ok(())
}

/// One table in Arrow's file format.
pub fn arrow(batch: &RecordBatch, to: impl Write) -> Result<(), Error> {
    let mut writer = FileWriter::try_new(to, &batch.schema())?;
    writer.write(batch)?;
    writer.finish()?;
    Ok(())
}
