//! The floor under JSON: plain structs of texts and numbers with serde's own derive.

#![allow(clippy::unwrap_used, reason = "a benchmark may stop where its data are not")]

use std::fmt::Display;

use health_info_careers::unit::Quantity;
use health_info_careers::{Estimate, StateWage, StateWages, Statistic};
use serde::Serialize;

/// The same columns as a row of the library, in the same order, so that the same text comes out.
#[derive(Serialize)]
pub(crate) struct PlainRow {
    state: &'static str,
    occupation: String,
    period: String,
    dating: String,
    source: &'static str,
    employment: Option<i64>,
    employment_rse: Option<Plain>,
    jobs_per_1000: Option<Plain>,
    location_quotient: Option<Plain>,
    wage_rse: Option<Plain>,
    hourly_mean: Option<Plain>,
    hourly_p10: Option<Plain>,
    hourly_p25: Option<Plain>,
    hourly_median: Option<Plain>,
    hourly_p75: Option<Plain>,
    hourly_p90: Option<Plain>,
    annual_mean: Option<i64>,
    annual_p10: Option<i64>,
    annual_p25: Option<i64>,
    annual_median: Option<i64>,
    annual_p75: Option<i64>,
    annual_p90: Option<i64>,
}

/// A decimal number, whole where it is whole.
#[derive(Serialize)]
#[serde(untagged)]
enum Plain {
    Whole(i64),
    Decimal(f64),
}

fn whole<T: Quantity>(value: Estimate<T>) -> Option<i64> {
    value.published().map(|value| value.number().to_string().parse().unwrap())
}

fn plain<T: Quantity>(value: Estimate<T>) -> Option<Plain> {
    let text = value.published()?.number().to_string();
    Some(text.parse().map_or_else(|_| Plain::Decimal(text.parse().unwrap()), Plain::Whole))
}

fn text(value: impl Display) -> String {
    value.to_string()
}

pub(crate) fn plain_rows(rows: &'static StateWages) -> Vec<PlainRow> {
    let plain_row = |row: StateWage| PlainRow {
        state: row.state().usps(),
        occupation: text(row.occupation()),
        period: text(row.period().code()),
        dating: text(row.dating()),
        source: row.source().id(),
        employment: whole(row.employment()),
        employment_rse: plain(row.employment_rse()),
        jobs_per_1000: plain(row.jobs_per_1000()),
        location_quotient: plain(row.location_quotient()),
        wage_rse: plain(row.wage_rse()),
        hourly_mean: plain(row.hourly(Statistic::Mean)),
        hourly_p10: plain(row.hourly(Statistic::P10)),
        hourly_p25: plain(row.hourly(Statistic::P25)),
        hourly_median: plain(row.hourly(Statistic::Median)),
        hourly_p75: plain(row.hourly(Statistic::P75)),
        hourly_p90: plain(row.hourly(Statistic::P90)),
        annual_mean: whole(row.annual(Statistic::Mean)),
        annual_p10: whole(row.annual(Statistic::P10)),
        annual_p25: whole(row.annual(Statistic::P25)),
        annual_median: whole(row.annual(Statistic::Median)),
        annual_p75: whole(row.annual(Statistic::P75)),
        annual_p90: whole(row.annual(Statistic::P90)),
    };
    rows.iter().map(plain_row).collect()
}
