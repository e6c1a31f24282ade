//! What programs read of wages: JSON key by key, and every type through the formats that do not
//! describe themselves.
#![cfg(feature = "serde")]

use health_info_careers::wage::regional_price_parities;
use health_info_careers::{
    Area, Occupation, State, Statistic, Usd, UsdPerHour, occupation, wages_by_area, wages_by_state,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json, to_value};

const SPECIALISTS: Occupation = Occupation::MEDICAL_RECORDS_SPECIALISTS;

fn csv_of<T: Serialize>(rows: impl IntoIterator<Item = T>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    rows.into_iter().for_each(|row| writer.serialize(row).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// Reads back, from postcard, bincode and RON, as the fields of `T`: nothing is left over, no length
/// is unknown.
fn passes_through<T: DeserializeOwned + PartialEq + std::fmt::Debug>(value: &impl Serialize, fields: &T) {
    let bytes = postcard::to_allocvec(value).unwrap();
    assert_eq!(postcard::from_bytes::<T>(&bytes).unwrap(), *fields);
    let config = bincode::config::standard();
    let bytes = bincode::serde::encode_to_vec(value, config).unwrap();
    let (read, length) = bincode::serde::decode_from_slice::<T, _>(&bytes, config).unwrap();
    assert_eq!((&read, length), (fields, bytes.len()));
    assert!(ron::to_string(value).is_ok_and(|text| ron::from_str::<ron::Value>(&text).is_ok()));
}

/// Place, name, occupation, period, dating, source; employment; its error, rate, quotient, error of
/// the wage; six hourly and six annual wages; what is missing.
type Row = (
    (String, String, String, String, String, String),
    (Option<i32>, [Option<f64>; 4]),
    ([Option<f64>; 6], [Option<i32>; 6]),
    Vec<(String, String)>,
);

/// How a ranked row and an adjusted wage begin.
type RankedBegins = (u64, u64, Option<String>, i32, String, String);
type AdjustedBegins = (i32, String, String, String, Option<i32>);

fn texts<const N: usize>(texts: [&str; N]) -> [String; N] {
    texts.map(str::to_owned)
}

#[test]
fn a_published_0_and_a_withheld_cell_never_look_alike() {
    let vermont = SPECIALISTS.wages_by_state_in(2025).unwrap().get(State::Vermont).unwrap();
    let [state, name, soc, period, dating, source] =
        texts(["VT", "Vermont", "29-2072", "2025-05", "stated", "oews-2025-05"]);
    let hourly = [27.86, 20.26, 22.76, 27.67, 30.09, 37.30].map(Some);
    let annual = [57_950, 42_130, 47_340, 57_560, 62_590, 77_580].map(Some);
    let row: Row = (
        (state, name, soc, period, dating, source),
        (None, [None, None, None, Some(4.6)]),
        (hourly, annual),
        ["employment", "employment_rse", "jobs_per_1000", "location_quotient"]
            .map(|key| (key.to_owned(), "withheld".to_owned()))
            .to_vec(),
    );
    passes_through(&vermont, &row);
}

#[test]
fn a_ranking_is_a_csv_file() {
    let text = csv_of(wages_by_state().ranked_by(Statistic::Mean).take(2));
    assert_eq!(
        text,
        "rank,of,by,value,state,name,occupation,period,dating,source,employment,employment_rse,jobs_per_1000,\
         location_quotient,wage_rse,hourly_mean,hourly_p10,hourly_p25,hourly_median,hourly_p75,hourly_p90,\
         annual_mean,annual_p10,annual_p25,annual_median,annual_p75,annual_p90,missing\n\
         1,51,mean,54020,NJ,New Jersey,29-2071,2018-05,inferred,what-it-takes,,,,,,,,,,,,54020,,,,,,\n\
         2,51,mean,53430,DC,District of Columbia,29-2071,2018-05,inferred,what-it-takes,,,,,,,,,,,,53430,,,,,,\n"
    );
    let withheld = SPECIALISTS.wages_by_state_in(2025).unwrap().among(&[State::Vermont]);
    assert!(csv_of(withheld.ranked_by(Statistic::P90)).ends_with(
        ",77580,employment=withheld;employment_rse=withheld;jobs_per_1000=withheld;location_quotient=withheld\n"
    ));
}

#[test]
fn a_ranked_row_passes_through_every_format() {
    let first = SPECIALISTS.wages_by_state_in(2025).unwrap().ranked_by_key(|row| row.employment().published()).next();
    let first = first.unwrap();
    let json = to_value(first).unwrap();
    assert_eq!((&json["rank"], &json["of"], &json["by"]), (&json!(1), &json!(52), &Value::Null));
    assert_eq!((&json["value"], &json["state"], &json["name"]), (&json["employment"], &json!("FL"), &json!("Florida")));
    let bytes = postcard::to_allocvec(&first).unwrap();
    let (begin, _) = postcard::take_from_bytes::<RankedBegins>(&bytes).unwrap();
    assert_eq!((begin.0, begin.1, begin.2, begin.4.as_str()), (1, 52, None, "FL"));
    assert!(bincode::serde::encode_to_vec(first, bincode::config::standard()).is_ok());
    assert!(ron::to_string(&first).unwrap().starts_with("(rank:1,of:52,by:None,value:"));
}

#[test]
fn a_table_is_an_array_of_known_length() {
    let bytes = postcard::to_allocvec(wages_by_area()).unwrap();
    assert_eq!(bytes[0], 4);
    let chosen = wages_by_state().among(&[State::Ohio, State::Texas]);
    assert_eq!(to_value(chosen).unwrap().as_array().unwrap().len(), 2);
    assert_eq!(to_value(occupation().national_wages()).unwrap()[7]["annual_median"], json!(40_350));
    assert_eq!(csv_of(wages_by_area()).lines().count(), 5);
}

#[test]
fn a_band_is_flat_with_codes() {
    let national = occupation().national_wage_in(2018).unwrap();
    let band = national.percentile_band_of(Usd(40_350));
    assert_eq!(
        to_value(band).unwrap(),
        json!({
            "pay": 40_350, "unit": "usd_per_year", "at": ["median"], "at_or_above": "median", "lower": 40_350,
            "below": "p75", "upper": 52_730, "occupation": "29-2071", "place": "US",
            "name": "United States", "period": "2018-05", "missing": {},
        })
    );
    let hourly = national.hourly_percentile_band_of(UsdPerHour::from_cents(1_000));
    assert_eq!(
        csv_of([hourly]),
        "pay,unit,at,at_or_above,lower,below,upper,occupation,place,name,period,missing\n\
         10.0,usd_per_hour,,,,p10,12.76,29-2071,US,United States,2018-05,\n"
    );
    let fields = (
        (40_350, "usd_per_year".to_owned(), vec!["median".to_owned()], Some("median".to_owned()), Some(40_350)),
        (Some("p75".to_owned()), Some(52_730), "29-2071".to_owned(), "US".to_owned()),
        ("United States".to_owned(), "2018-05".to_owned(), Vec::<(String, String)>::new()),
    );
    passes_through(&band, &fields);
}

#[test]
fn an_adjusted_wage_says_from_what_to_what_prices() {
    let adjusted = occupation().national_wage_in(2018).unwrap().in_dollars_of(2025, Statistic::Median).unwrap();
    let json = to_value(adjusted).unwrap();
    assert_eq!(
        [&json["adjusted"], &json["prices"], &json["prices_period"], &json["index"], &json["value"], &json["period"]],
        [&json!(51_557), &json!("month"), &json!("2025-05"), &json!("bls-cpi-u"), &json!(40_350), &json!("2018-05")]
    );
    let nj = wages_by_state().get(State::NewJersey).unwrap().at_national_prices(Statistic::Mean).unwrap();
    assert!(csv_of([nj]).lines().nth(1).unwrap().starts_with("48658,national,2018,"));
    let bytes = postcard::to_allocvec(&adjusted).unwrap();
    let [month, period, index] = texts(["month", "2025-05", "bls-cpi-u"]);
    assert_eq!(
        postcard::take_from_bytes::<AdjustedBegins>(&bytes).unwrap().0,
        (51_557, month, period, index, Some(40_350))
    );
    assert!(bincode::serde::encode_to_vec(adjusted, bincode::config::standard()).is_ok());
    assert!(
        ron::to_string(&adjusted).unwrap().starts_with("(adjusted:51557,prices:\"month\",prices_period:\"2025-05\"")
    );
    let phoenix = wages_by_area().get(Area::from_code("38060").unwrap()).unwrap();
    assert_eq!(
        to_value(phoenix.in_dollars_of(2025, Statistic::Median).unwrap_err()).unwrap(),
        json!({"reason": "no-month", "text": "the wage is of 2016, which names no month, so no price index applies to it"})
    );
    let june = occupation().national_wage().in_dollars_of_month("2026-06".parse().unwrap(), Statistic::Median);
    let why = json!({"reason": "index-not-in-source", "text": "this crate has no consumer price index of June 2026"});
    assert_eq!(to_value(june.unwrap_err()).unwrap(), why);
    let parity = regional_price_parities().last().unwrap();
    let row = json!({
        "item": "other-services", "place": "WY", "name": "Wyoming", "period": "2024", "index_us_100": 100.428,
        "source": "bea-rpp-2026-02",
    });
    assert_eq!(to_value(parity).unwrap(), row);
    assert!(csv_of([parity]).starts_with("item,place,name,period,index_us_100,source\n"));
}

#[test]
fn coverage_and_release_are_rows() {
    let table = SPECIALISTS.wages_by_state_in(2025).unwrap();
    let json = to_value(table.coverage()).unwrap();
    assert_eq!(
        [&json["occupation"], &json["period"], &json["source"], &json["rows"], &json["employment"]],
        [
            &json!("29-2072"),
            &json!("2025-05"),
            &json!("oews-2025-05"),
            &json!(53),
            &json!({"published": 52, "withheld": 1})
        ]
    );
    let text = csv_of([table.coverage()]);
    assert!(text.contains("29-2072,2025-05,oews-2025-05,53,\"52 published, 1 withheld\","), "{text}");
    let none = to_value(Occupation::TECHNOLOGISTS_COMBINED.wages_by_area().coverage()).unwrap();
    assert_eq!((&none["period"], &none["source"], &none["rows"]), (&Value::Null, &Value::Null, &json!(0)));
    assert!(postcard::to_allocvec(&table.coverage()).is_ok() && ron::to_string(&table.coverage()).is_ok());

    let release = table.release().unwrap();
    let [soc, period, dating, source] = texts(["29-2072", "2025-05", "stated", "oews-2025-05"]);
    passes_through(&release, &(soc, period, dating, source));
    assert_eq!(csv_of([release]), "occupation,period,dating,source\n29-2072,2025-05,stated,oews-2025-05\n");
}
