//! The one way to serialize flat: a row is columns of plain values, and one column says why others
//! are empty.
//!
//! A column is plain by its type (`Column`), so whatever is flat goes into CSV. A column of
//! [`Estimate`](crate::Estimate)s is the number of its quantity or null, and the row then ends with
//! the column `missing`, `{"employment": "withheld", "annual_p90": "at_least 239200"}`; what is not
//! in the source is not listed.

/// Serializes a type as a row: `flat!(Type as row { "key": expression, ..embedded })`.
///
/// Columns stand in the order given; a key that is no literal stands in brackets. `..` puts in all columns of something flat: another row, or an
/// array of keys and values. The column `missing` is last, once, for all of them.
///
/// ```ignore
/// flat!(Release as release { "occupation": release.occupation, "period": release.period });
/// flat!(impl[P: WagePlace] Wage<P> as row {
///     [P::COLUMN]: row.place.key(),
///     ..row.release,
///     "employment": row.employment(),
///     ..ANNUAL.map(|(key, statistic)| (key, row.annual(statistic))),
/// });
/// ```
macro_rules! flat {
    (impl[$($generics:tt)*] $type:ident<$($argument:tt),+> as $row:ident { $($columns:tt)* }) => {
        $crate::plumbing::flat!(@impl [$($generics)*] $type [<$($argument),+>] $row { $($columns)* });
    };
    ($type:ident as $row:ident { $($columns:tt)* }) => {
        $crate::plumbing::flat!(@impl [] $type [] $row { $($columns)* });
    };
    (@impl [$($generics:tt)*] $type:ident [$($arguments:tt)*] $row:ident { $($columns:tt)* }) => {
        #[cfg(feature = "serde")]
        impl<$($generics)*> $crate::plumbing::Flat for $type $($arguments)* {
            fn columns<V: $crate::plumbing::Columns>(&self, to: &mut V) -> Result<(), V::Error> {
                let $row = self;
                $crate::plumbing::flat!(@ to, $($columns)*);
                Ok(())
            }
        }

        #[cfg(feature = "serde")]
        impl<$($generics)*> serde::Serialize for $type $($arguments)* {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::plumbing::serialize_flat(stringify!($type), self, serializer)
            }
        }
    };
    (@ $to:ident, ..$embedded:expr $(, $($rest:tt)*)?) => {
        $crate::plumbing::Flat::columns(&$embedded, $to)?;
        $($crate::plumbing::flat!(@ $to, $($rest)*);)?
    };
    (@ $to:ident, $key:literal: $value:expr $(, $($rest:tt)*)?) => {
        $crate::plumbing::Columns::column($to, $key, &$value)?;
        $($crate::plumbing::flat!(@ $to, $($rest)*);)?
    };
    (@ $to:ident, [$key:expr]: $value:expr $(, $($rest:tt)*)?) => {
        $crate::plumbing::Columns::column($to, $key, &$value)?;
        $($crate::plumbing::flat!(@ $to, $($rest)*);)?
    };
    (@ $to:ident,) => {};
}
pub(crate) use flat;

/// Makes types columns as they are; each serializes as a number, a text or null.
macro_rules! column {
    ($($type:ty),+) => {
        $(
            #[cfg(feature = "serde")]
            impl $crate::plumbing::Column for $type {}
        )+
    };
}
pub(crate) use column;
