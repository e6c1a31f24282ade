//! What serializes, and as what: flat, wide, null for whatever is no figure.
#![cfg(feature = "serde")]

use health_info_careers::figure::{Caveat, Coverage, Reason, Significance, WhyUndetermined};
use health_info_careers::outlook::AnnualGrowth;
use health_info_careers::unit::{Dating, Interval, JobsPer1000, LocationQuotient, Missing, Rounding, Unit, YearMonth};
use health_info_careers::{
    Decimal, Estimate, Jobs, Occupation, Percent, Period, State, Statistic, Usd, UsdPerHour, occupation, projections,
    wages_by_state,
};
use serde_json::{Value, json, to_value};

#[test]
fn a_row_is_flat_and_wide() {
    let row = wages_by_state().get(State::NewJersey).unwrap();
    let expected = json!({
        "state": "NJ", "name": "New Jersey", "occupation": "29-2071", "period": "2018-05", "dating": "inferred",
        "source": "what-it-takes", "employment": null, "employment_rse": null, "jobs_per_1000": null,
        "location_quotient": null, "wage_rse": null, "hourly_mean": null, "hourly_p10": null, "hourly_p25": null,
        "hourly_median": null, "hourly_p75": null, "hourly_p90": null, "annual_mean": 54020, "annual_p10": null,
        "annual_p25": null, "annual_median": null, "annual_p75": null, "annual_p90": null, "missing": {},
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
    let withheld = ["employment", "employment_rse", "jobs_per_1000", "location_quotient"];
    assert_eq!(
        row["missing"],
        to_value(withheld.map(|key| (key, "withheld")).into_iter().collect::<std::collections::BTreeMap<_, _>>())
            .unwrap()
    );
    let employment = to_value(vermont.employment_figure()).unwrap();
    assert_eq!((&employment["value"], &employment["missing"]["value"]), (&Value::Null, &json!("withheld")));
    assert_eq!(to_value(vermont.annual_figure(Statistic::Mean)).unwrap()["missing"], json!({}));
    // oews_state.csv, May 2024: the 90th percentile of managers in New Jersey is `#`, which stands for $239,200 or more.
    let managers = Occupation::MEDICAL_AND_HEALTH_SERVICES_MANAGERS.wages_by_state_in(2024).unwrap();
    let nj = managers.get(State::NewJersey).unwrap();
    let row = to_value(nj).unwrap();
    assert_eq!((&row["annual_p90"], &row["missing"]["annual_p90"]), (&Value::Null, &json!("at_least 239200")));
    let band = to_value(nj.percentile_band_of(Usd(200_000))).unwrap();
    assert_eq!((&band["lower"], &band["below"], &band["upper"]), (&json!(174_330), &json!("p90"), &Value::Null));
    assert_eq!(band["missing"], json!({"upper": "at_least 239200"}));
    assert_eq!(to_value(Estimate::AtLeast(Usd(239_200))).unwrap(), Value::Null);
    assert_eq!(to_value(Estimate::Published(Usd(54_020))).unwrap(), json!(54_020));
}

type Left<'a> = (i32, &'a str, &'a str, &'a str, &'a str, &'a str, &'a str, &'a str);
type Answer<'a> = (&'a str, i32, Option<f64>, Option<f64>, &'a str, Option<&'a str>, Vec<&'a str>, Vec<&'a str>);

#[test]
fn a_comparison_carries_what_was_accepted() {
    let nj = wages_by_state().get(State::NewJersey).unwrap().annual_figure(Statistic::Mean);
    let median = occupation().national_wage().annual_figure(Statistic::Median);
    let difference = nj.compare_allowing(median, Reason::Statistic).unwrap();
    let text = "New Jersey's mean of $54,020 is $13,670 (33.9%) above the national median of $40,350 in May 2018 \
                (mean against median; one is part of the other; a period is inferred, not stated)";
    let expected = json!({
        "left_value": 54_020, "left_statistic": "mean", "left_period": "2018-05", "left_dating": "inferred",
        "left_place": "NJ", "left_name": "New Jersey", "left_occupation": "29-2071", "left_source": "what-it-takes",
        "right_value": 40_350, "right_statistic": "median", "right_period": "2018-05", "right_dating": "stated",
        "right_place": "US", "right_name": median.place().name(), "right_occupation": "29-2071",
        "right_source": "oews-2018-05", "unit": "usd_per_year", "amount": 13_670, "percent": 33.88,
        "ratio": 54_020.0 / 40_350.0, "significance": "undetermined", "why_undetermined": "not-alike",
        "accepted": ["statistic"], "caveats": ["part-of-whole", "inferred-date"], "text": text,
    });
    assert_eq!(to_value(difference).unwrap(), expected);
    let csv = csv_of([difference, difference]);
    let lines: Vec<_> = csv.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].ends_with(",amount,percent,ratio,significance,why_undetermined,accepted,caveats,text"));
    assert!(lines[1].contains(",undetermined,not-alike,statistic,part-of-whole;inferred-date,"));
    // The length of a list is known before its items, and all of it is read back.
    let bytes = postcard::to_allocvec(&difference).unwrap();
    let (left, rest) = postcard::take_from_bytes::<Left<'_>>(&bytes).unwrap();
    let (_, rest) = postcard::take_from_bytes::<Left<'_>>(rest).unwrap();
    let (answer, rest) = postcard::take_from_bytes::<Answer<'_>>(rest).unwrap();
    assert_eq!((left.0, answer.1, answer.6), (54_020, 13_670, vec!["statistic"]));
    assert_eq!(postcard::from_bytes::<&str>(rest).unwrap(), text);
    bincode::serde::encode_to_vec(difference, bincode::config::standard()).unwrap();
    assert!(ron::to_string(&difference).unwrap().contains("caveats:[\"part-of-whole\",\"inferred-date\"]"));
}

#[test]
fn a_refusal_names_its_reasons() {
    let nj = wages_by_state().get(State::NewJersey).unwrap().annual_figure(Statistic::Mean);
    let median =
        Occupation::MEDICAL_RECORDS_SPECIALISTS.national_wage_in(2025).unwrap().annual_figure(Statistic::Median);
    let why = nj.compare(median).unwrap_err();
    assert_eq!(
        to_value(why).unwrap(),
        json!({
            "reasons": ["statistic", "period", "occupation"],
            "text": "not comparable: mean against median; May 2018 against May 2025; 29-2071 against 29-2072",
        })
    );
    assert_eq!(
        csv_of([why]),
        "reasons,text\nstatistic;period;occupation,\
         not comparable: mean against median; May 2018 against May 2025; 29-2071 against 29-2072\n"
    );
    reads_back_as_a_cell(Reason::Statistic, &json!("statistic"));
    reads_back_as_a_cell(Caveat::MethodChanged, &json!("method-changed"));
    reads_back_as_a_cell(Coverage::AllWorkers, &json!("all-workers"));
}

#[test]
fn significance_says_why_it_is_undetermined() {
    let undetermined = Significance::Undetermined(WhyUndetermined::SamplesOverlap);
    let text = "undetermined: the two samples overlap";
    let expected = json!({"significance": "undetermined", "why_undetermined": "samples-overlap", "text": text});
    assert_eq!(to_value(undetermined).unwrap(), expected);
    assert_eq!(
        csv_of([Significance::Significant, undetermined]),
        format!(
            "significance,why_undetermined,text\nsignificant,,statistically significant at 90% confidence\n\
             undetermined,samples-overlap,{text}\n"
        )
    );
    reads_back_as_a_cell(WhyUndetermined::Rounding, &json!("rounding"));
}

#[test]
fn a_figure_is_flat_and_says_why_its_value_is_missing() {
    let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    let vermont = table.get(State::Vermont).unwrap();
    let expected = json!({
        "value": null, "unit": "jobs", "statistic": "count", "period": "2025-05", "dating": "stated", "place": "VT",
        "name": "Vermont", "occupation": "29-2072", "source": "oews-2025-05", "coverage": "wage-and-salary",
        "relative_standard_error": null,
        "missing": {"value": "withheld", "relative_standard_error": "withheld"},
    });
    assert_eq!(to_value(vermont.employment_figure()).unwrap(), expected);
    let csv = csv_of([vermont.employment_figure(), table.get(State::NewJersey).unwrap().employment_figure()]);
    assert_eq!(
        csv,
        "value,unit,statistic,period,dating,place,name,occupation,source,coverage,relative_standard_error,missing\n\
         ,jobs,count,2025-05,stated,VT,Vermont,29-2072,oews-2025-05,wage-and-salary,,\
         value=withheld;relative_standard_error=withheld\n\
         4450,jobs,count,2025-05,stated,NJ,New Jersey,29-2072,oews-2025-05,wage-and-salary,16.3,\n"
    );
}

#[test]
fn a_mention_is_flat() {
    let outlook = projections().get(2018).unwrap();
    let growth = outlook.mentions().find(|mention| mention.value() == Some(Decimal::whole(11))).unwrap();
    let expected = json!({
        "source": "outlook-2018", "section": "Job Outlook", "printed": null, "text": null, "basis": null,
        "value": 11, "unit": "percent", "statistic": "percent", "period": "2018/2028", "dating": "stated", "approximate": false,
    });
    assert_eq!(to_value(growth).unwrap(), expected);
    assert!(csv_of([growth]).ends_with("\noutlook-2018,Job Outlook,,,,11,percent,percent,2018/2028,stated,false\n"));
}

#[test]
fn growth_a_year_has_its_ends_beside_it() {
    let growth = AnnualGrowth::of_printed(Decimal::whole(-25), Period::Span(2024, 2034)).unwrap();
    assert_eq!(to_value(growth).unwrap(), json!({"rate": -2.84, "low": -2.91, "high": -2.77}));
    assert_eq!(csv_of([growth]), "rate,low,high\n-2.84,-2.91,-2.77\n");
}

#[test]
fn ranks_and_rounds_serialize() {
    let first = wages_by_state().ranked_by(Statistic::Mean).next().unwrap();
    let first = to_value(first).unwrap();
    assert_eq!((&first["rank"], &first["value"], &first["state"]), (&json!(1), &json!(54_020), &json!("NJ")));
    let rounds = to_value(projections()).unwrap();
    assert_eq!(rounds[3]["growth_percent"], json!(10.7));
    assert_eq!(rounds[3]["openings_unit"], "openings_per_year");
    assert_eq!(
        to_value(projections().latest().openings()).unwrap(),
        json!({"openings": 16_800, "openings_unit": "openings_per_year", "missing": {}})
    );
}

/// What a value is in formats that do not describe themselves, and whether it reads back from all.
fn reads_back<T>(value: T, json: &Value)
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug + Copy,
{
    assert_eq!(to_value(value).unwrap(), *json);
    assert_eq!(serde_json::from_value::<T>(json.clone()).unwrap(), value);
    assert_eq!(postcard::from_bytes::<T>(&postcard::to_allocvec(&value).unwrap()).unwrap(), value);
    assert_eq!(ron::from_str::<T>(&ron::to_string(&value).unwrap()).unwrap(), value);
    let config = bincode::config::standard();
    let bytes = bincode::serde::encode_to_vec(value, config).unwrap();
    assert_eq!(bincode::serde::decode_from_slice::<T, _>(&bytes, config).unwrap(), (value, bytes.len()));
}

/// The same, as one cell of CSV too.
fn reads_back_as_a_cell<T>(value: T, json: &Value)
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug + Copy,
{
    reads_back(value, json);
    let mut reader = csv::ReaderBuilder::new();
    let text = csv_of([("key", value)]);
    let read = reader.has_headers(false).from_reader(text.as_bytes()).deserialize::<(String, T)>().next();
    assert_eq!(read.unwrap().unwrap().1, value);
}

fn csv_of<T: serde::Serialize>(rows: impl IntoIterator<Item = T>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    rows.into_iter().for_each(|row| writer.serialize(row).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn quantities_and_periods_read_back_from_every_format() {
    reads_back_as_a_cell(Usd(54_020), &json!(54_020));
    reads_back_as_a_cell(Usd(-700), &json!(-700));
    reads_back_as_a_cell(Jobs(0), &json!(0));
    reads_back_as_a_cell(UsdPerHour::from_cents(2_597), &json!(25.97));
    reads_back_as_a_cell(Percent::whole(34), &json!(34.0));
    reads_back_as_a_cell(Percent::from_tenths(107), &json!(10.7));
    reads_back_as_a_cell(LocationQuotient::from_hundredths(89), &json!(0.89));
    reads_back_as_a_cell(JobsPer1000::from_thousandths(1_405), &json!(1.405));
    reads_back_as_a_cell(Decimal::new(251_588, 3), &json!(251.588));
    reads_back_as_a_cell(Decimal::whole(-3), &json!(-3));
    reads_back_as_a_cell(Period::may(2018), &json!("2018-05"));
    reads_back_as_a_cell(Period::Year(2016), &json!("2016"));
    reads_back_as_a_cell(Period::Span(2018, 2028), &json!("2018/2028"));
    reads_back_as_a_cell(YearMonth::new(2013, 7).unwrap(), &json!("2013-07"));
    reads_back_as_a_cell(Dating::Inferred, &json!("inferred"));
    reads_back_as_a_cell(Statistic::P90, &json!("p90"));
    reads_back_as_a_cell(Unit::JobsPer1000Jobs, &json!("jobs_per_1000_jobs"));
    reads_back_as_a_cell(Missing::NotInSource, &json!("not_in_source"));
    reads_back_as_a_cell(Rounding::Truncated, &json!("truncated"));
}

#[test]
fn quantities_read_what_people_write_and_refuse_what_they_cannot_hold() {
    assert_eq!(serde_json::from_str::<Usd>("\"$54,020\"").unwrap(), Usd(54_020));
    assert_eq!(serde_json::from_str::<Percent>("\"10.7%\"").unwrap(), Percent::from_tenths(107));
    assert_eq!(serde_json::from_str::<Percent>("34").unwrap(), Percent::whole(34));
    assert_eq!(serde_json::from_str::<Usd>("54020.0").unwrap(), Usd(54_020));
    let refused = |json: &str| serde_json::from_str::<Usd>(json).unwrap_err().to_string();
    assert!(
        refused("54020.5")
            .starts_with("invalid value: floating point `54020.5`, expected a number, or $54,020 or 54020")
    );
    for json in ["2147483648", "-3e9", "null", "true", "\"5,4020\"", "\"$\"", "1e400"] {
        assert!(serde_json::from_str::<Usd>(json).is_err(), "{json}");
    }
    assert!(serde_json::from_str::<Percent>("10.705").is_err());
    assert!(serde_json::from_str::<Period>("\"May-18\"").unwrap_err().to_string().contains("expected 2018-05"));
}

#[test]
fn a_decimal_that_is_read_is_written_the_same() {
    // -4.3637556489856144e-9, of seventeen digits.
    let bytes = [0xbe, 0x0a, 0x09, 0x05, 0x00, 0xbe, 0x32, 0xbe];
    let number: Decimal = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(number, Decimal::new(-43_637_556_489_856_144, 25));
    assert_eq!(postcard::to_allocvec(&number).unwrap(), bytes);
    assert_eq!(serde_json::from_str::<Decimal>("\"9007199254740993\"").unwrap(), Decimal::whole(9_007_199_254_740_993));
    let refused = serde_json::from_str::<Decimal>("\"0.123456789012345678\"").unwrap_err().to_string();
    assert!(refused.starts_with("a number with more digits than a float holds"), "{refused}");
}

#[test]
fn an_interval_is_an_object_with_its_ends() {
    let hospitals = Interval::of_share(Decimal::whole(34), Rounding::Nearest, Jobs(215_500)).unwrap();
    reads_back(hospitals, &json!({"low": 72_193, "high": 74_347}));
    let percent = Interval::of_percent(Decimal::whole(34), Rounding::Nearest).unwrap();
    reads_back(percent, &json!({"low": 33.5, "high": 34.49}));
    assert_eq!(csv_of([percent]), "low,high\n33.5,34.49\n");
    assert!(serde_json::from_value::<Interval<Jobs>>(json!({"low": 2, "high": 1})).is_err());
}

#[test]
fn missing_is_told_from_0_in_every_format() {
    let cells = [Estimate::Published(Jobs(0)), Estimate::Withheld, Estimate::NotInSource, Estimate::AtLeast(Jobs(0))];
    let read = [Some(0), None, None, None];
    for (cell, plain) in cells.into_iter().zip(read) {
        let bytes = postcard::to_allocvec(&cell).unwrap();
        assert_eq!(postcard::from_bytes::<Option<i32>>(&bytes).unwrap(), plain);
        assert_eq!(ron::from_str::<Option<f64>>(&ron::to_string(&cell).unwrap()).unwrap(), plain.map(f64::from));
        let bytes = bincode::serde::encode_to_vec(cell, bincode::config::standard()).unwrap();
        let (read, _) =
            bincode::serde::decode_from_slice::<Option<i32>, _>(&bytes, bincode::config::standard()).unwrap();
        assert_eq!(read, plain);
    }
}

type Keys<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, &'a str);
type Others = (Option<i32>, Option<f64>, Option<f64>, Option<f64>, Option<f64>);
type ByHour = [Option<f64>; 6];
type ByYear = [Option<i32>; 6];

/// A format without names of its own reads the cells in their order, and behind them why some are missing.
#[test]
fn a_row_is_read_back_from_a_format_that_does_not_describe_itself() {
    let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    let bytes = postcard::to_allocvec(&table.get(State::Vermont).unwrap()).unwrap();
    let (keys, others, by_hour, by_year, missing): (Keys<'_>, Others, ByHour, ByYear, Vec<(&str, &str)>) =
        postcard::from_bytes(&bytes).unwrap();
    assert_eq!(keys, ("VT", "Vermont", "29-2072", "2025-05", "stated", "oews-2025-05"));
    assert_eq!(others, (None, None, None, None, Some(4.6)));
    assert_eq!(by_hour, [27.86, 20.26, 22.76, 27.67, 30.09, 37.3].map(Some));
    assert_eq!(by_year, [57_950, 42_130, 47_340, 57_560, 62_590, 77_580].map(Some));
    let withheld = ["employment", "employment_rse", "jobs_per_1000", "location_quotient"];
    assert_eq!(missing, withheld.map(|column| (column, "withheld")));
}

/// The README shows this very row.
#[test]
fn the_readme_shows_a_row_as_it_serializes() {
    let (_, rest) = include_str!("../README.md").split_once("```json\n").unwrap();
    let shown: serde_json::Value = serde_json::from_str(rest.split_once("```").unwrap().0).unwrap();
    let table = health_info_careers::Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    let row = table.get(health_info_careers::State::Vermont).unwrap();
    assert_eq!(to_value(row).unwrap(), shown);
}
