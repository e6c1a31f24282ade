//! The tables as files: Parquet, compressed, and Arrow's file format, to be mapped into memory.

use std::fs;
use std::io::Write;
use std::path::Path;

use arrow_array::RecordBatch;
use arrow_ipc::writer::FileWriter;
use arrow_schema::DataType;
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use serde_json::json;

use crate::table::table;
use crate::{Error, Table, batch, tables};

/// Every table as a batch, by its name, and the table of their columns. What is wrong with any of
/// them is told at once.
pub fn batches() -> Result<Vec<(&'static str, RecordBatch)>, Error> {
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
    let columns = columns(&batches)?;
    batches.push((columns.name, batch(&columns)?));
    Ok(batches)
}

/// What is said of every column, as a table for those who read no metadata.
fn columns(batches: &[(&'static str, RecordBatch)]) -> Result<Table, Error> {
    let rows = batches.iter().flat_map(|(table, batch)| {
        batch
            .schema()
            .fields()
            .iter()
            .map(|field| {
                json!({
                    "table": table,
                    "column": field.name(),
                    "type": type_name(field.data_type()),
                    "unit": field.metadata().get("unit"),
                    "statistic": field.metadata().get("statistic"),
                    "description": field.metadata().get("description"),
                    "periods": field.metadata().get("periods"),
                    "from": field.metadata().get("sources"),
                })
            })
            .collect::<Vec<_>>()
    });
    table("columns", "a column of one of the other tables", rows)
}

fn type_name(kind: &DataType) -> &'static str {
    match kind {
        DataType::Int64 => "whole number",
        DataType::Float64 => "number",
        DataType::Boolean => "yes or no",
        DataType::List(_) => "list of texts",
        DataType::Map(..) => "map of texts",
        _ => "text",
    }
}

/// Writes every table as `NAME.parquet` and `NAME.arrow`; gives the names with the numbers of rows.
/// Nothing is written where anything is wrong.
pub fn write_all(directory: &Path) -> Result<Vec<(&'static str, usize)>, Error> {
    let batches = batches()?;
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
