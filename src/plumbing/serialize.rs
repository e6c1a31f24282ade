//! How flat rows are written: columns, the column `missing`, lists and answers within a row.

use core::convert::Infallible;
use core::fmt;

use serde::ser::{SerializeMap, SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};

use super::{ParseKeyError, column};

/// A value that is one column of a flat row: a number, a text, a code, or [`List`] and
/// [`Structured`], which are one text where a format needs it.
pub(crate) trait Column: Serialize {
    /// Whether there is a reason to give where the value is missing.
    const CAN_BE_MISSING: bool = false;

    /// Why the value is missing, as the column `missing` says it; `None` where it is not, and where
    /// the source has none.
    fn why_missing(&self) -> Option<impl fmt::Display> {
        None::<&str>
    }
}

column!(bool, u8, u16, u32, u64, usize, i32, i64, f64, &str);

impl<T: Column> Column for Option<T> {
    const CAN_BE_MISSING: bool = T::CAN_BE_MISSING;

    fn why_missing(&self) -> Option<impl fmt::Display> {
        self.as_ref().and_then(Column::why_missing)
    }
}

/// What is made of columns. [`flat!`] implements it; other rows are embedded by it.
pub(crate) trait Flat {
    /// Gives every column to `to`, in order: as many, and the same, for every row of the type.
    fn columns<V: Columns>(&self, to: &mut V) -> Result<(), V::Error>;
}

/// What takes the columns of a row.
pub(crate) trait Columns {
    /// What can go wrong.
    type Error;

    /// Takes one column.
    fn column<T: Column>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
}

/// Columns of one kind whose keys are in a list.
impl<T: Column, const N: usize> Flat for [(&'static str, T); N] {
    #[inline]
    fn columns<V: Columns>(&self, to: &mut V) -> Result<(), V::Error> {
        self.iter().try_for_each(|(key, value)| to.column(key, value))
    }
}

impl<F: Flat> Flat for &F {
    fn columns<V: Columns>(&self, to: &mut V) -> Result<(), V::Error> {
        (*self).columns(to)
    }
}

/// A row as a struct whose length is known.
pub(crate) fn serialize_flat<F: Flat, S: Serializer>(
    name: &'static str,
    row: &F,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut count = Count { columns: 0, missing: 0, can_be_missing: false };
    let Ok(()) = row.columns(&mut count);
    let length = count.columns + usize::from(count.can_be_missing);
    let mut fields = Fields(serializer.serialize_struct(name, length)?);
    row.columns(&mut fields)?;
    if count.can_be_missing {
        fields.0.serialize_field("missing", &Missing { row, length: count.missing })?;
    }
    fields.0.end()
}

/// How many columns a row has, and how many of them are missing for a reason.
struct Count {
    columns: usize,
    missing: usize,
    can_be_missing: bool,
}

impl Columns for Count {
    type Error = Infallible;

    #[inline]
    fn column<T: Column>(&mut self, _: &'static str, value: &T) -> Result<(), Infallible> {
        self.columns += 1;
        self.missing += usize::from(value.why_missing().is_some());
        self.can_be_missing |= T::CAN_BE_MISSING;
        Ok(())
    }
}

/// Writes each column as a field.
struct Fields<S>(S);

impl<S: SerializeStruct> Columns for Fields<S> {
    type Error = S::Error;

    #[inline]
    fn column<T: Column>(&mut self, key: &'static str, value: &T) -> Result<(), S::Error> {
        self.0.serialize_field(key, value)
    }
}

/// Why columns of a row are missing, by key.
struct Missing<'a, F> {
    row: &'a F,
    length: usize,
}

impl<F: Flat> Serialize for Missing<'_, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_one_text_a_column::<S>() {
            return serializer.collect_str(self);
        }
        let mut entries = Entries(serializer.serialize_map(Some(self.length))?);
        if self.length > 0 {
            self.row.columns(&mut entries)?;
        }
        entries.0.end()
    }
}

/// One text: `employment=withheld;annual_p90=at_least 239200`.
impl<F: Flat> fmt::Display for Missing<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.row.columns(&mut Joined { f, separator: "" })
    }
}

struct Entries<M>(M);

impl<M: SerializeMap> Columns for Entries<M> {
    type Error = M::Error;

    #[inline]
    fn column<T: Column>(&mut self, key: &'static str, value: &T) -> Result<(), M::Error> {
        match value.why_missing() {
            Some(why) => self.0.serialize_entry(key, &Text(why)),
            None => Ok(()),
        }
    }
}

struct Joined<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    separator: &'static str,
}

impl Columns for Joined<'_, '_> {
    type Error = fmt::Error;

    fn column<T: Column>(&mut self, key: &'static str, value: &T) -> fmt::Result {
        let Some(why) = value.why_missing() else { return Ok(()) };
        write!(self.f, "{}{key}={why}", self.separator)?;
        self.separator = ";";
        Ok(())
    }
}

/// A text as it displays.
pub(crate) struct Text<T>(pub(crate) T);

impl<T: fmt::Display> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<T: fmt::Display> Column for Text<T> {}

/// An array; in CSV one text, the items as they display, joined by `;`.
pub(crate) struct List<I>(pub(crate) I);

impl<I: Iterator<Item: Serialize + fmt::Display> + Clone> Serialize for List<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_one_text_a_column::<S>() {
            return serializer.collect_str(self);
        }
        serialize_array(&self.0, serializer)
    }
}

/// An array of known length: formats that do not describe themselves begin with it.
pub(crate) fn serialize_array<I: Iterator<Item: Serialize> + Clone, S: Serializer>(
    items: &I,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut array = serializer.serialize_seq(Some(items.clone().count()))?;
    items.clone().try_for_each(|item| array.serialize_element(&item))?;
    array.end()
}

impl<I: Iterator<Item: fmt::Display> + Clone> fmt::Display for List<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for item in self.0.clone() {
            write!(f, "{separator}{item}")?;
            separator = ";";
        }
        Ok(())
    }
}

impl<I: Iterator<Item: Serialize + fmt::Display> + Clone> Column for List<I> {}

/// A structured answer within a row; in CSV one text, as it displays.
pub(crate) struct Structured<T>(pub(crate) T);

impl<T: Serialize + fmt::Display> Serialize for Structured<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_one_text_a_column::<S>() {
            return serializer.collect_str(&self.0);
        }
        self.0.serialize(serializer)
    }
}

impl<T: Serialize + fmt::Display> Column for Structured<T> {}

impl Serialize for ParseKeyError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_flat("ParseKeyError", self, serializer)
    }
}

impl Flat for ParseKeyError {
    fn columns<V: Columns>(&self, to: &mut V) -> Result<(), V::Error> {
        to.column("kind", &self.kind())?;
        to.column("expected", &self.expected())?;
        to.column("text", &Text(self))
    }
}

/// Whether the format has room for one text or number a column and no more: CSV, as the crate `csv`
/// writes it.
///
/// serde has no way to ask. That crate writes the heading of the first row before it refuses a map or
/// an array in it, so trying is too late; its error type tells it from all other formats. Should the
/// name of that type change, rows with a list are refused there again, and nothing is written wrongly.
fn is_one_text_a_column<S: Serializer>() -> bool {
    core::any::type_name::<S::Error>().starts_with("csv::")
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::fmt;
    use std::string::String;
    use std::vec::Vec;

    use super::super::flat;
    use super::{Column, List, Structured};

    /// A cell: 0 stands for withheld, a negative one for a bound.
    #[derive(serde::Serialize)]
    struct Cell(Option<i32>);

    impl Column for Cell {
        const CAN_BE_MISSING: bool = true;

        fn why_missing(&self) -> Option<impl fmt::Display> {
            if self.0.is_none() { Some("withheld") } else { None }
        }
    }

    struct Place(&'static str);

    flat!(Place as place { "place": place.0 });

    struct Row {
        place: Place,
        cells: [(&'static str, Cell); 2],
        list: Vec<i32>,
    }

    flat!(Row as row { ..row.place, ..&row.cells, "list": List(row.list.iter().copied()) });

    struct Ranked(usize, Row);

    flat!(Ranked as ranked { "rank": ranked.0, ["first"]: ranked.1.list.first().copied(), ..ranked.1 });

    fn ranked(second: Option<i32>) -> Ranked {
        let cells = [("jobs", Cell(Some(0))), ("mean", Cell(second))];
        Ranked(1, Row { place: Place("NJ"), cells, list: Vec::from([7, 8]) })
    }

    #[test]
    fn json_has_maps_and_arrays() {
        let json = serde_json::to_string(&ranked(None)).unwrap();
        let expected = concat!(
            r#"{"rank":1,"first":7,"place":"NJ","jobs":0,"mean":null,"list":[7,8],"#,
            r#""missing":{"mean":"withheld"}}"#
        );
        assert_eq!(json, expected);
        assert_eq!(serde_json::to_string(&Place("NJ")).unwrap(), r#"{"place":"NJ"}"#);
    }

    #[test]
    fn csv_has_one_text_a_column_and_the_same_columns_in_every_row() {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.serialize(ranked(None)).unwrap();
        writer.serialize(ranked(Some(3))).unwrap();
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        assert_eq!(text, "rank,first,place,jobs,mean,list,missing\n1,7,NJ,0,,7;8,mean=withheld\n1,7,NJ,0,3,7;8,\n");
    }

    #[test]
    fn an_answer_within_a_row_is_an_object_or_a_text() {
        struct Pair(u8);

        flat!(Pair as pair { "kind": "experience", "years": pair.0 });

        impl fmt::Display for Pair {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{} years", self.0)
            }
        }

        struct Step;

        flat!(Step as _step { "step": Structured(Pair(2)) });

        let json = serde_json::to_string(&Step).unwrap();
        assert_eq!(json, r#"{"step":{"kind":"experience","years":2}}"#);
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.serialize(Step).unwrap();
        assert_eq!(String::from_utf8(writer.into_inner().unwrap()).unwrap(), "step\n2 years\n");
    }
}
