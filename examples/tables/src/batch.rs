//! A table as an Arrow record batch whose schema says what each column means and where it is from.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Float64Builder, Int64Builder, ListBuilder, MapBuilder, MapFieldNames, StringBuilder,
    StringDictionaryBuilder,
};
use arrow_array::types::Int32Type;
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{Field, Schema};
use health_info_careers::{DATA_VERSION, Source};
use serde_json::Value;

use crate::{Column, Error, Kind, Row, Table};

/// What O*NET asks of those who pass its information on.
const ONET_NOTICE: &str = "Includes information from the O*NET Database by the U.S. Department of Labor, Employment \
    and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. The \
    information was selected and modified; USDOL/ETA has not approved, endorsed or tested these modifications.";

/// The table as a batch. Every column that is not described, or is not what its description says, is
/// told at once.
pub fn batch(table: &Table) -> Result<RecordBatch, Error> {
    let (mut fields, mut arrays, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    for name in table.columns() {
        match column(table, name) {
            Ok((field, array)) => {
                fields.push(field);
                arrays.push(array);
            }
            Err(why) => problems.push(format!("{}.{name}: {why}", table.name)),
        }
    }
    if !problems.is_empty() {
        return Err(problems.join("\n").into());
    }
    let schema = Schema::new_with_metadata(fields, table_metadata(table));
    Ok(RecordBatch::try_new(Arc::new(schema), arrays)?)
}

fn column(table: &Table, name: &str) -> Result<(Field, ArrayRef), Error> {
    let column = Column::of(table.name, name)
        .ok_or_else(|| format!("not described in src/column.rs; a value of it is {}", example(table, name)))?;
    let values: Vec<&Value> = table.rows.iter().map(|row| row.get(name).unwrap_or(&Value::Null)).collect();
    let array = array(column.kind, &values)?;
    let field = Field::new(name, array.data_type().clone(), true).with_metadata(metadata(table, column, name));
    Ok((field, array))
}

fn example<'a>(table: &'a Table, name: &str) -> &'a Value {
    table.rows.iter().filter_map(|row| row.get(name)).find(|value| !value.is_null()).unwrap_or(&Value::Null)
}

/// What is said of a column: of a figure also the periods and sources for which it is there.
fn metadata(table: &Table, column: &Column, name: &str) -> HashMap<String, String> {
    let mut said = HashMap::from([("description".to_owned(), column.about.to_owned())]);
    let mut say = |key: &str, value: Option<&str>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            said.insert(key.to_owned(), value.to_owned());
        }
    };
    say("unit", column.unit);
    say("statistic", column.statistic);
    let has_value = |row: &Row| row.get(name).is_some_and(|value| !value.is_null());
    if column.unit.is_some() {
        say("periods", Some(&join(&table.periods(has_value))));
        say("sources", Some(&join(&table.sources(has_value))));
    }
    said
}

fn table_metadata(table: &Table) -> HashMap<String, String> {
    let ids = table.sources(|_| true);
    let sources: Vec<Source> = ids.iter().filter_map(|id| id.parse().ok()).collect();
    let cited: Vec<String> = sources.iter().map(|one| format!("{}: {}", one.id(), one.citation())).collect();
    let mut said = HashMap::from([
        ("table".to_owned(), table.name.to_owned()),
        ("row".to_owned(), table.title.to_owned()),
        ("data_version".to_owned(), DATA_VERSION.to_owned()),
        ("periods".to_owned(), join(&table.periods(|_| true))),
        ("sources".to_owned(), join(&ids)),
        ("citations".to_owned(), cited.join("\n")),
    ]);
    if ids.iter().any(|id| id.starts_with("onet")) {
        said.insert("notice".to_owned(), ONET_NOTICE.to_owned());
    }
    said.retain(|_, value| !value.is_empty());
    said
}

fn join(items: &BTreeSet<&str>) -> String {
    items.iter().copied().collect::<Vec<_>>().join(", ")
}

/// The values as an array of the kind.
fn array(kind: Kind, values: &[&Value]) -> Result<ArrayRef, Error> {
    Ok(match kind {
        Kind::Key => {
            let mut to = StringDictionaryBuilder::<Int32Type>::new();
            each(values, Value::as_str, |text| to.append_option(text))?;
            ArrayBuilder::finish(&mut to)
        }
        Kind::Text => {
            let mut to = StringBuilder::new();
            each(values, Value::as_str, |text| to.append_option(text))?;
            ArrayBuilder::finish(&mut to)
        }
        Kind::Whole => {
            let mut to = Int64Builder::new();
            each(values, Value::as_i64, |number| to.append_option(number))?;
            ArrayBuilder::finish(&mut to)
        }
        Kind::Number => {
            let mut to = Float64Builder::new();
            each(values, Value::as_f64, |number| to.append_option(number))?;
            ArrayBuilder::finish(&mut to)
        }
        Kind::Flag => {
            let mut to = BooleanBuilder::new();
            each(values, Value::as_bool, |flag| to.append_option(flag))?;
            ArrayBuilder::finish(&mut to)
        }
        Kind::Texts => {
            let mut to = ListBuilder::new(StringBuilder::new());
            each(values, as_texts, |texts| to.append_option(texts.map(|texts| texts.into_iter().map(Some))))?;
            ArrayBuilder::finish(&mut to)
        }
        Kind::Reasons => reasons(values)?,
    })
}

/// Reads each value, null for null, and gives it to a builder.
fn each<'a, T>(
    values: &[&'a Value],
    read: impl Fn(&'a Value) -> Option<T>,
    mut give: impl FnMut(Option<T>),
) -> Result<(), Error> {
    for value in values {
        let read = if value.is_null() { None } else { Some(read(value).ok_or_else(|| misfit(value))?) };
        give(read);
    }
    Ok(())
}

fn misfit(value: &Value) -> Error {
    format!("{value} is not of the kind that src/column.rs says").into()
}

fn as_texts(value: &Value) -> Option<Vec<&str>> {
    value.as_array()?.iter().map(Value::as_str).collect()
}

/// A map from columns to the reasons why they are null; empty where none is missing for a reason.
fn reasons(values: &[&Value]) -> Result<ArrayRef, Error> {
    let names = MapFieldNames { entry: "key_value".to_owned(), key: "key".to_owned(), value: "value".to_owned() };
    let mut to = MapBuilder::new(Some(names), StringBuilder::new(), StringBuilder::new());
    for value in values {
        for (column, why) in value.as_object().ok_or_else(|| misfit(value))? {
            to.keys().append_value(column);
            to.values().append_value(why.as_str().ok_or_else(|| misfit(why))?);
        }
        to.append(true)?;
    }
    Ok(ArrayBuilder::finish(&mut to))
}
