//! What the files hold, read back as others read them.
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::LazyLock;

use arrow_array::cast::AsArray;
use arrow_array::types::{Float64Type, Int32Type, Int64Type};
use arrow_array::{Array, DictionaryArray, RecordBatch, StringArray};
use arrow_ipc::reader::FileReader;
use bytes::Bytes;
use health_info_careers::unit::Unit;
use health_info_careers::{Occupation, State, facts, sources};
use health_info_careers_tables::{COLUMNS, Kind, arrow, batches, parquet};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

type Tables = Vec<(&'static str, RecordBatch)>;

/// Every table, as it is written.
fn written() -> &'static Tables {
    static WRITTEN: LazyLock<Tables> = LazyLock::new(|| batches().unwrap());
    &WRITTEN
}

/// Every table, written as Parquet and read back.
fn read_back() -> &'static Tables {
    static READ: LazyLock<Tables> = LazyLock::new(read_all);
    &READ
}

fn read_all() -> Tables {
    let read = |batch: &RecordBatch| {
        let mut file = Vec::new();
        parquet(batch, &mut file).unwrap();
        let builder = ParquetRecordBatchReaderBuilder::try_new(Bytes::from(file)).unwrap();
        // The reader's batches do without what is said of the table.
        let schema = builder.schema().clone();
        let mut reader = builder.with_batch_size(batch.num_rows().max(1)).build().unwrap();
        reader.next().unwrap().unwrap().with_schema(schema).unwrap()
    };
    written().iter().map(|(name, batch)| (*name, read(batch))).collect()
}

fn table<'a>(tables: &'a Tables, name: &str) -> &'a RecordBatch {
    &tables.iter().find(|(found, _)| *found == name).unwrap_or_else(|| panic!("no table {name}")).1
}

/// The text of a key in a row.
fn key(batch: &RecordBatch, column: &str, row: usize) -> String {
    let keys = batch.column_by_name(column).unwrap().as_dictionary::<Int32Type>();
    let values: &StringArray = keys.values().as_string();
    values.value(keys.key(row).unwrap()).to_owned()
}

/// The row that has these keys.
fn row(batch: &RecordBatch, keys: &[(&str, &str)]) -> usize {
    let mut rows =
        (0..batch.num_rows()).filter(|row| keys.iter().all(|(column, wanted)| key(batch, column, *row) == *wanted));
    let (first, second) = (rows.next(), rows.next());
    assert!(second.is_none(), "{keys:?} is not one row");
    first.unwrap_or_else(|| panic!("no row {keys:?}"))
}

fn whole(batch: &RecordBatch, column: &str, row: usize) -> Option<i64> {
    let cells = batch.column_by_name(column).unwrap().as_primitive::<Int64Type>();
    cells.is_valid(row).then(|| cells.value(row))
}

/// What the column `missing` says of a column.
fn reason(batch: &RecordBatch, column: &str, row: usize) -> Option<String> {
    let entries = batch.column_by_name("missing").unwrap().as_map().value(row);
    let (columns, reasons) = (entries.column(0).as_string::<i32>(), entries.column(1).as_string::<i32>());
    columns.iter().position(|found| found == Some(column)).map(|place| reasons.value(place).to_owned())
}

#[test]
fn figures_are_those_of_the_sources() {
    let tables = read_back();
    let states = table(tables, "state_wages");
    let new_jersey = row(states, &[("state", "NJ"), ("occupation", "29-2071"), ("period", "2018-05")]);
    assert_eq!(whole(states, "annual_mean", new_jersey), Some(54_020));
    assert_eq!(key(states, "source", new_jersey), "what-it-takes");
    assert_eq!(key(states, "dating", new_jersey), "inferred");

    let areas = table(tables, "area_wages");
    let phoenix = row(areas, &[("area", "0038060"), ("occupation", "29-2072"), ("period", "2025-05")]);
    assert_eq!(whole(areas, "annual_mean", phoenix), Some(53_190));

    let parities = table(tables, "price_parities");
    let california = row(parities, &[("place", "CA"), ("period", "2024"), ("item", "all-items")]);
    let parity = parities.column_by_name("index_us_100").unwrap().as_primitive::<Float64Type>().value(california);
    assert!((parity - 110.72).abs() < 1e-9, "{parity}");
}

#[test]
fn a_withheld_figure_is_null_and_says_so() {
    let tables = read_back();
    let states = table(tables, "state_wages");
    let vermont = row(states, &[("state", "VT"), ("occupation", "29-2072"), ("period", "2025-05")]);
    assert_eq!(whole(states, "employment", vermont), None);
    assert_eq!(reason(states, "employment", vermont).as_deref(), Some("withheld"));
    assert_eq!(whole(states, "annual_mean", vermont), Some(57_950));
    assert_eq!(reason(states, "annual_mean", vermont), None);
    // The guide's table has means alone: the median is not in the source, for which there is no reason to give.
    let new_jersey = row(states, &[("state", "NJ"), ("occupation", "29-2071"), ("period", "2018-05")]);
    assert_eq!((whole(states, "annual_median", new_jersey), reason(states, "annual_median", new_jersey)), (None, None));
}

#[test]
fn every_row_of_the_library_is_there() {
    let tables = read_back();
    assert_eq!(table(tables, "facts").num_rows(), facts().count());
    assert_eq!(table(tables, "sources").num_rows(), sources().len());
    assert_eq!(table(tables, "states").num_rows(), State::ALL.len());
    let every_year = Occupation::all().flat_map(|one| one.state_years().iter().map(move |year| (one, *year)));
    let rows = every_year.map(|(one, year)| one.wages_by_state_in(year).unwrap().len());
    assert_eq!(table(tables, "state_wages").num_rows(), rows.sum::<usize>());
}

#[test]
fn a_column_says_what_it_is() {
    for (name, batch) in read_back() {
        for field in batch.schema().fields() {
            let said = field.metadata();
            assert!(said.contains_key("description"), "{name}.{}", field.name());
            assert_eq!(said.contains_key("unit"), said.contains_key("statistic"), "{name}.{}", field.name());
        }
        let said = batch.schema().metadata().clone();
        assert_eq!(said["table"], *name);
        assert_eq!(said["data_version"], health_info_careers::DATA_VERSION);
        assert_eq!(said.contains_key("notice"), said.get("sources").is_some_and(|ids| ids.contains("onet")), "{name}");
    }
    let tables = read_back();
    let schema = table(tables, "state_wages").schema();
    let mean = schema.field_with_name("annual_mean").unwrap().metadata();
    assert_eq!((mean["unit"].as_str(), mean["statistic"].as_str()), ("usd_per_year", "mean"));
    assert!(mean["sources"].contains("what-it-takes") && mean["periods"].contains("2018-05"));
    // 2017 has medians alone.
    assert!(!mean["periods"].contains("2017-05"));
    assert!(schema.field_with_name("annual_median").unwrap().metadata()["periods"].contains("2017-05"));
}

#[test]
fn every_description_is_of_a_column() {
    let mut used = BTreeSet::new();
    for (name, batch) in written() {
        for field in batch.schema().fields() {
            let own = format!("{name}.{}", field.name());
            let is_own = COLUMNS.iter().any(|column| column.name == own);
            used.insert(if is_own { own } else { field.name().clone() });
        }
    }
    for column in COLUMNS {
        assert!(used.contains(column.name), "no table has the column {}", column.name);
        let is_figure = column.unit.is_some();
        // As the library spells them; beside them what it has no unit for.
        let is_unit = |unit: &str| {
            unit.parse::<Unit>().is_ok() || ["index", "credits", "hours"].contains(&unit) || unit.starts_with("see ")
        };
        assert!(column.unit.is_none_or(is_unit), "{}: {:?}", column.name, column.unit);
        assert!(!is_figure || matches!(column.kind, Kind::Whole | Kind::Number), "{}", column.name);
    }
}

#[test]
fn both_forms_hold_the_same() {
    for ((name, written), (_, read)) in written().iter().zip(read_back()) {
        let mut file = Vec::new();
        arrow(written, &mut file).unwrap();
        let mapped = FileReader::try_new(Cursor::new(file), None).unwrap().next().unwrap().unwrap();
        assert_eq!(*written, mapped, "{name}.arrow");
        for field in written.schema().fields() {
            let column = |batch: &RecordBatch| batch.column_by_name(field.name()).unwrap().clone();
            let (one, other) = (column(written), column(read));
            // Keys may be numbered anew: what they stand for is compared.
            let is_same = match one.as_dictionary_opt::<Int32Type>() {
                Some(keys) => texts(keys).eq(texts(other.as_dictionary())),
                None => one == other,
            };
            assert!(is_same, "{name}.parquet, {}", field.name());
        }
    }
}

/// What the keys of a column stand for.
fn texts(keys: &DictionaryArray<Int32Type>) -> impl Iterator<Item = Option<&str>> {
    keys.downcast_dict::<StringArray>().unwrap().into_iter()
}

#[test]
fn the_same_data_make_the_same_bytes() {
    let bytes = |tables: &Tables| {
        let mut files = Vec::new();
        for (_, batch) in tables {
            parquet(batch, &mut files).unwrap();
            arrow(batch, &mut files).unwrap();
        }
        files
    };
    assert!(bytes(written()) == bytes(&batches().unwrap()));
}
