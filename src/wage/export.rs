//! Rows, ranked rows, releases and coverage as programs read them: flat and wide.

use core::marker::PhantomData;

use serde::{Serialize, Serializer};

use super::column;
use super::coverage::{ColumnCoverage, TableCoverage};
use super::rank::Ranked;
use super::release::Release;
use super::row::Wage;
use crate::place::{TablePlace, WagePlace};
use crate::plumbing::{Column, Columns, Flat, Structured, flat, serialize_flat};
use crate::unit::{Estimate, Jobs, JobsPer1000, LocationQuotient, Percent, Statistic, Usd, UsdPerHour};

flat!(Release as release {
    "occupation": release.occupation,
    "period": release.period,
    "dating": release.dating,
    "source": release.source,
});

/// A row with its cells read: a flat row is gone through three times, to count its columns, to write
/// them, and to say why some are missing.
struct Read<P> {
    kind: PhantomData<P>,
    place: &'static str,
    name: &'static str,
    release: Release,
    employment: Estimate<Jobs>,
    employment_rse: Estimate<Percent>,
    jobs_per_1000: Estimate<JobsPer1000>,
    location_quotient: Estimate<LocationQuotient>,
    wage_rse: Estimate<Percent>,
    hourly: [(&'static str, Estimate<UsdPerHour>); Statistic::ALL.len()],
    annual: [(&'static str, Estimate<Usd>); Statistic::ALL.len()],
}

impl<P: WagePlace> Read<P> {
    #[inline]
    fn of(row: &Wage<P>) -> Self {
        // In loops: to map the names to cells costs more for each byte of JSON.
        let mut hourly = column::HOURLY_NAMES.map(|name| (name, Estimate::NotInSource));
        for ((_, cell), statistic) in hourly.iter_mut().zip(Statistic::ALL) {
            *cell = row.hourly(statistic);
        }
        let mut annual = column::ANNUAL_NAMES.map(|name| (name, Estimate::NotInSource));
        for ((_, cell), statistic) in annual.iter_mut().zip(Statistic::ALL) {
            *cell = row.annual(statistic);
        }
        Self {
            kind: PhantomData,
            place: row.place().key(),
            name: row.place().own_name(),
            release: row.release(),
            employment: row.employment(),
            employment_rse: row.employment_rse(),
            jobs_per_1000: row.jobs_per_1000(),
            location_quotient: row.location_quotient(),
            wage_rse: row.wage_rse(),
            hourly,
            annual,
        }
    }
}

// The place by code and name, the release, then every figure, null for what is none.
flat!(impl[P: WagePlace] Read<P> as read {
    [P::column()]: read.place,
    "name": read.name,
    ..read.release,
    "employment": read.employment,
    "employment_rse": read.employment_rse,
    "jobs_per_1000": read.jobs_per_1000,
    "location_quotient": read.location_quotient,
    "wage_rse": read.wage_rse,
    ..read.hourly,
    ..read.annual,
});

impl<P: WagePlace> Flat for Wage<P> {
    fn columns<V: Columns>(&self, to: &mut V) -> Result<(), V::Error> {
        Read::of(self).columns(to)
    }
}

impl<P: WagePlace> Serialize for Wage<P> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_flat("Wage", &Read::of(self), serializer)
    }
}

// The rank, how many rows are ranked, by which statistic and its value, then the row.
flat!(impl[P: WagePlace, T: Column] Ranked<P, T> as ranked {
    "rank": ranked.rank,
    "of": ranked.of,
    "by": ranked.by,
    "value": ranked.value,
    ..ranked.row,
});

flat!(ColumnCoverage as column { "published": column.published, "withheld": column.withheld });

// Of each column how many rows have a figure in it and how many are withheld.
flat!(TableCoverage as table {
    "occupation": table.occupation(),
    "period": table.release().map(|release| release.period),
    "source": table.release().map(|release| release.source),
    "rows": table.rows(),
    ..table.columns().map(|(name, column)| (name, Structured(column))),
});
