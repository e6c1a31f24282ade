//! The floor under JSON: plain structs of texts and numbers with serde's own derive.

#![allow(clippy::unwrap_used, reason = "a benchmark may stop where its data are not")]

use std::collections::BTreeMap;
use std::fmt::Display;

use health_info_careers::unit::{Missing, Quantity};
use health_info_careers::{Estimate, StateWage, StateWages, Statistic};
use serde::Serialize;

/// The same columns as a row of the library, in the same order, so that the same text comes out.
#[derive(Serialize)]
pub(crate) struct PlainRow {
    state: &'static str,
    name: &'static str,
    occupation: String,
    period: String,
    dating: String,
    source: &'static str,
    employment: Option<i64>,
    employment_rse: Option<f64>,
    jobs_per_1000: Option<f64>,
    location_quotient: Option<f64>,
    wage_rse: Option<f64>,
    hourly_mean: Option<f64>,
    hourly_p10: Option<f64>,
    hourly_p25: Option<f64>,
    hourly_median: Option<f64>,
    hourly_p75: Option<f64>,
    hourly_p90: Option<f64>,
    annual_mean: Option<i64>,
    annual_p10: Option<i64>,
    annual_p25: Option<i64>,
    annual_median: Option<i64>,
    annual_p75: Option<i64>,
    annual_p90: Option<i64>,
    missing: BTreeMap<&'static str, String>,
}

fn whole<T: Quantity>(value: Estimate<T>) -> Option<i64> {
    value.published().map(|value| value.number().to_string().parse().unwrap())
}

fn plain<T: Quantity>(value: Estimate<T>) -> Option<f64> {
    value.published().map(|value| value.number().to_f64())
}

fn text(value: impl Display) -> String {
    value.to_string()
}

/// Why columns are empty; no state's wage is withheld or top-coded in the tables that are compared.
fn missing(row: StateWage) -> BTreeMap<&'static str, String> {
    let counts = [
        ("employment", row.employment().why_missing()),
        ("employment_rse", row.employment_rse().why_missing()),
        ("jobs_per_1000", row.jobs_per_1000().why_missing()),
        ("location_quotient", row.location_quotient().why_missing()),
    ];
    let withheld = counts.into_iter().filter(|(_, why)| *why == Some(Missing::Withheld));
    withheld.map(|(key, _)| (key, Missing::Withheld.to_string())).collect()
}

pub(crate) fn plain_rows(rows: &'static StateWages) -> Vec<PlainRow> {
    let plain_row = |row: StateWage| PlainRow {
        state: row.state().usps(),
        name: row.state().name(),
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
        missing: missing(row),
    };
    rows.iter().map(plain_row).collect()
}
