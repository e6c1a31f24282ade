//! Rows and ranked rows as programs read them: flat and wide.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::column;
use super::rank::Ranked;
use super::row::Wage;
use crate::place::{TablePlace, WagePlace};
use crate::unit::Statistic;

/// How many fields a row has.
const FIELDS: usize = 5 + column::COUNT;

/// Flat and wide: the place, the release, then every figure, null for what is none.
impl<P: WagePlace> Serialize for Wage<P> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_struct("Wage", FIELDS)?;
        fields(&mut row, self)?;
        row.end()
    }
}

/// The rank, how many rows are ranked and the value that the rank goes by, then the fields of the row.
impl<P: WagePlace, V: Serialize> Serialize for Ranked<P, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_struct("Ranked", 3 + FIELDS)?;
        row.serialize_field("rank", &self.rank)?;
        row.serialize_field("of", &self.of)?;
        row.serialize_field("value", &self.value)?;
        fields(&mut row, &self.row)?;
        row.end()
    }
}

fn fields<P: WagePlace, S: SerializeStruct>(to: &mut S, row: &Wage<P>) -> Result<(), S::Error> {
    let release = row.release();
    to.serialize_field(P::column(), row.place().key())?;
    to.serialize_field("occupation", &release.occupation)?;
    to.serialize_field("period", &release.period)?;
    to.serialize_field("dating", &release.dating)?;
    to.serialize_field("source", &release.source)?;
    to.serialize_field("employment", &row.employment())?;
    to.serialize_field("employment_rse", &row.employment_rse())?;
    to.serialize_field("jobs_per_1000", &row.jobs_per_1000())?;
    to.serialize_field("location_quotient", &row.location_quotient())?;
    to.serialize_field("wage_rse", &row.wage_rse())?;
    for statistic in Statistic::ALL {
        to.serialize_field(column::hourly_name(statistic), &row.hourly(statistic))?;
    }
    for statistic in Statistic::ALL {
        to.serialize_field(column::annual_name(statistic), &row.annual(statistic))?;
    }
    Ok(())
}
