//! Rows, ranked rows, releases and coverage as programs read them: flat and wide.

use super::column;
use super::coverage::{ColumnCoverage, TableCoverage};
use super::rank::Ranked;
use super::release::Release;
use super::row::Wage;
use crate::place::{TablePlace, WagePlace};
use crate::plumbing::{Column, Structured, flat};
use crate::unit::Statistic;

flat!(Release as release {
    "occupation": release.occupation,
    "period": release.period,
    "dating": release.dating,
    "source": release.source,
});

// The place by code and name, the release, then every figure, null for what is none.
flat!(impl[P: WagePlace] Wage<P> as row {
    [P::column()]: row.place().key(),
    "name": row.place().label(),
    ..row.release(),
    "employment": row.employment(),
    "employment_rse": row.employment_rse(),
    "jobs_per_1000": row.jobs_per_1000(),
    "location_quotient": row.location_quotient(),
    "wage_rse": row.wage_rse(),
    ..Statistic::ALL.map(|statistic| (column::hourly_name(statistic), row.hourly(statistic))),
    ..Statistic::ALL.map(|statistic| (column::annual_name(statistic), row.annual(statistic))),
});

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
