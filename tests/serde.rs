//! What serializes, and as what: flat, wide, null for whatever is no figure.
#![cfg(feature = "serde")]

use health_info_careers::figure::Reason;
use health_info_careers::{Estimate, Occupation, State, Statistic, Usd, occupation, projections, wages_by_state};
use serde_json::{Value, json, to_value};

#[test]
fn a_row_is_flat_and_wide() {
    let row = wages_by_state().get(State::NewJersey).unwrap();
    let expected = json!({
        "state": "NJ", "occupation": "29-2071", "period": "2018-05", "dating": "inferred",
        "source": "what-it-takes", "employment": null, "employment_rse": null, "jobs_per_1000": null,
        "location_quotient": null, "wage_rse": null, "hourly_mean": null, "hourly_p10": null, "hourly_p25": null,
        "hourly_median": null, "hourly_p75": null, "hourly_p90": null, "annual_mean": 54020, "annual_p10": null,
        "annual_p25": null, "annual_median": null, "annual_p75": null, "annual_p90": null,
    });
    assert_eq!(to_value(row).unwrap(), expected);
    assert_eq!(to_value(wages_by_state()).unwrap().as_array().unwrap().len(), 51);
}

#[test]
fn withheld_and_top_coded_values_are_null_in_a_row_and_told_apart_in_a_figure() {
    let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    let vermont = table.get(State::Vermont).unwrap();
    let row = to_value(vermont).unwrap();
    assert_eq!((&row["employment"], &row["annual_mean"]), (&Value::Null, &json!(57_950)));
    let employment = to_value(vermont.employment_figure()).unwrap();
    assert_eq!((&employment["value"], &employment["missing"]["value"]), (&Value::Null, &json!("withheld")));
    assert_eq!(to_value(vermont.annual_figure(Statistic::Mean)).unwrap()["missing"], json!({}));
    // No cell of the data is top-coded yet.
    assert_eq!(to_value(Estimate::AtLeast(Usd(239_200))).unwrap(), Value::Null);
    assert_eq!(to_value(Estimate::Published(Usd(54_020))).unwrap(), json!(54_020));
}

#[test]
fn a_comparison_carries_what_was_accepted() {
    let nj = wages_by_state().get(State::NewJersey).unwrap().annual_figure(Statistic::Mean);
    let median = occupation().national_wage().annual_figure(Statistic::Median);
    let difference = to_value(nj.compare_allowing(median, Reason::Statistic).unwrap()).unwrap();
    assert_eq!(difference["accepted"], json!(["statistic"]));
    assert_eq!(difference["caveats"], json!(["part-of-whole", "inferred-date"]));
    assert_eq!((&difference["difference"], &difference["left"]["place"]), (&json!(13_670), &json!("NJ")));
}

#[test]
fn ranks_and_rounds_serialize() {
    let first = wages_by_state().ranked_by(Statistic::Mean).next().unwrap();
    let first = to_value(first).unwrap();
    assert_eq!((&first["rank"], &first["value"], &first["row"]["state"]), (&json!(1), &json!(54_020), &json!("NJ")));
    let rounds = to_value(projections()).unwrap();
    assert_eq!(rounds[3]["growth_percent"], json!(10.7));
    assert_eq!(rounds[3]["openings_unit"], "openings_per_year");
    assert_eq!(
        to_value(projections().latest().openings()).unwrap(),
        json!({"openings": 16_800, "unit": "openings_per_year"})
    );
}
