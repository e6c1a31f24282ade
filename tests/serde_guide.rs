//! How guides, O*NET, outlook, disagreements and facts serialize: in JSON, CSV, and formats that do
//! not describe themselves.

use health_info_careers::guide::{
    SubjectKind, Topic, education_requirements, specializations, statements, statements_on, work_schedules,
};
use health_info_careers::onet::{Interest, RatingKind};
use health_info_careers::outlook::{educational_attainment, industry_matrix};
use health_info_careers::{
    Discrepancy, Fact, Occupation, Percent, Source, discrepancies, facts, industry_shares, projections,
};
use serde::Serialize;
use serde_json::{json, to_value};

/// The rows as CSV, which takes only what is flat.
fn csv<T: Serialize>(rows: impl IntoIterator<Item = T>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.serialize(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// Writes in every format; the bytes of postcard, to be read back.
fn in_all_formats<T: Serialize>(value: T) -> Vec<u8> {
    let json = serde_json::to_string(&value).unwrap();
    assert!(json.parse::<serde_json::Value>().is_ok());
    ron::to_string(&value).unwrap();
    bincode::serde::encode_to_vec(&value, bincode::config::standard()).unwrap();
    postcard::to_allocvec(&value).unwrap()
}

#[test]
fn a_projection_is_one_flat_row() {
    let round = projections().latest();
    assert_eq!(
        to_value(round).unwrap(),
        json!({
            "occupation": "29-2071", "period": "2018/2028", "source": "ep-2018-28",
            "base_employment": 215_500, "projected_employment": 238_600, "change": 23_100,
            "growth_percent": 10.7, "openings": 16_800, "openings_unit": "openings_per_year",
            "labor_force_exit_rate": 2.9, "occupational_transfer_rate": 3.4, "total_separations_rate": 6.4,
            "labor_force_exits": 6_700, "occupational_transfers": 7_800, "total_separations": 14_400,
            "self_employed_percent": 0.4, "typical_entry_education": "postsecondary-nondegree",
            "work_experience": "none", "on_the_job_training": "none", "missing": {},
        }),
    );
    let table = csv(projections());
    assert_eq!(table.lines().count(), 5);
    // What the round of 2012-22 lacks is empty, not 0.
    assert_eq!(
        table.lines().nth(1).unwrap(),
        "29-2071,2012/2022,ep-2012-22,186300,227500,41100,22.1,90400,openings_in_ten_years,,,,,,,,postsecondary-nondegree,none,none,",
    );
    in_all_formats(projections());
    let check = projections().reported_after(projections().get(2014).unwrap()).next().unwrap();
    assert_eq!(
        to_value(check).unwrap(),
        json!({"year": 2016, "reported": 206_300, "interpolated": 194_400, "excess": 11_900, "source": "ep-2016-26"}),
    );
    assert_eq!(csv([check]).lines().nth(1), Some("2016,206300,194400,11900,ep-2016-26"));
    let growth = to_value(round.annual_growth()).unwrap();
    assert_eq!(growth, json!({"rate": 1.02, "low": 1.01, "high": 1.03}));
    assert_eq!(csv([round.annual_growth()]).lines().nth(1), Some("1.02,1.01,1.03"));
}

#[test]
fn two_rounds_compare_figure_by_figure() {
    let rounds = Occupation::MEDICAL_RECORDS_SPECIALISTS.projections().unwrap();
    let compared = rounds.get(2025).unwrap().compare(rounds.get(2024).unwrap());
    let json = to_value(compared).unwrap();
    assert_eq!((&json["growth"]["amount"], &json["growth"]["accepted"]), (&json!(0.7), &json!(["period"])));
    assert_eq!((&json["openings"]["left_value"], &json["openings"]["right_value"]), (&json!(14_000), &json!(14_200)));
    assert_eq!(json["change"]["reasons"], json!(["not-available"]));
    in_all_formats(compared);
}

#[test]
fn a_projection_of_a_state_is_one_flat_row() {
    let states = Occupation::MEDICAL_RECORDS_SPECIALISTS.state_projections().unwrap();
    let first = json!({
        "state": "UT", "name": "Utah", "occupation": "29-2072", "period": "2022/2032", "source": "pc-2022-32",
        "base_employment": 1_390, "projected_employment": 1_860, "growth_percent": 33.8, "openings": 150,
        "openings_unit": "openings_per_year", "missing": {},
    });
    assert_eq!(to_value(states.ranked_by_growth().next().unwrap().row()).unwrap(), first);
    let (national, ranked) =
        (to_value(states.national()).unwrap(), to_value(states.ranked_by_growth().next_back()).unwrap());
    assert_eq!((&national["state"], &national["name"]), (&json!(null), &json!("United States")));
    assert_eq!((&ranked["rank"], &ranked["of"], &ranked["state"]), (&json!(48), &json!(48), &json!("ME")));
    let table = csv(states);
    assert_eq!(table.lines().count(), 51);
    assert_eq!(
        table.lines().nth(1).unwrap(),
        "AL,Alabama,29-2072,2022/2032,pc-2022-32,2560,2800,9.4,200,openings_per_year,"
    );
    // A printed 0 is a 0.
    assert_eq!(
        table.lines().last().unwrap(),
        "VI,Virgin Islands,29-2072,2022/2032,pc-2022-32,20,20,0.0,0,openings_per_year,"
    );
    in_all_formats(states);
    in_all_formats(states.ranked_by_growth().collect::<Vec<_>>());
}

#[test]
fn a_skill_score_says_that_it_is_imputed() {
    let skills = Occupation::MEDICAL_RECORDS_SPECIALISTS.skill_scores().unwrap();
    assert_eq!(
        to_value(skills.first()).unwrap(),
        json!({
            "category": "adaptability", "name": "Adaptability", "occupation": "29-2072", "period": "2023/2033",
            "source": "ep-2023-33-skills", "score": 3.5, "percentile_rank": 19, "is_imputed": true,
        }),
    );
    assert_eq!(csv(skills).lines().count(), 18);
    in_all_formats(skills);
}

#[test]
fn an_industry_share_names_its_occupation_period_and_source() {
    assert_eq!(
        to_value(industry_shares().first()).unwrap(),
        json!({
            "industry": "622000", "name": "Hospitals", "is_summary": true, "occupation": "29-2071",
            "period": "2018/2028", "source": "ep-2018-28", "base_employment": 73_300,
            "projected_employment": 76_300, "share_percent": 34.0,
        }),
    );
    assert_eq!(csv(industry_matrix()).lines().count(), 105);
    in_all_formats(industry_matrix());
    let none = Occupation::MEDICAL_RECORDS_SPECIALISTS.industry_shares();
    assert_eq!(to_value(none).unwrap(), json!([]));
    let held = to_value(educational_attainment()[0]).unwrap();
    assert_eq!((&held["associate_percent"], &held["period"]), (&json!(23.0), &json!("2014/2015")));
    in_all_formats(educational_attainment());
}

#[test]
fn a_figure_of_openings_has_their_unit() {
    let figure = |year| to_value(projections().get(year).unwrap().openings_figure()).unwrap();
    assert_eq!((&figure(2014)["value"], &figure(2014)["unit"]), (&json!(71_200), &json!("openings_in_ten_years")));
    assert_eq!((&figure(2016)["value"], &figure(2016)["unit"]), (&json!(15_800), &json!("openings_per_year")));
}

#[test]
fn a_statement_has_its_sources_as_a_list_and_its_subject_with_code() {
    let rule = statements_on(Topic::CredentialPrerequisite).iter().find(|rule| rule.subject() == Some("CTR")).unwrap();
    let rule = to_value(rule).unwrap();
    assert_eq!(
        (&rule["subject"], &rule["subject_kind"], &rule["subject_code"], &rule["sources"]),
        (&json!("CTR"), &json!("certification"), &json!("ODS"), &json!(["outlook-2018"])),
    );
    let several = statements().find(|statement| statement.is_said_by_several()).unwrap();
    assert!(to_value(several).unwrap()["sources"].as_array().unwrap().len() > 1);
    // In CSV, which has no lists within rows, one text.
    let sources: Vec<_> = several.sources().map(Source::id).collect();
    assert!(csv([several]).lines().nth(1).unwrap().contains(&format!(",{},", sources.join(";"))));
    assert_eq!(csv(statements()).lines().count(), statements().count() + 1);
    statements().for_each(|statement| drop(in_all_formats(statement)));
    assert_eq!(
        to_value(specializations().next()).unwrap(),
        json!({"name": "Medical coder", "occupation": "29-2072", "occupation_title": "Medical Records Specialists"}),
    );
    in_all_formats(
        work_schedules().iter().flat_map(health_info_careers::guide::Statement::mentions).collect::<Vec<_>>(),
    );
    let asked = to_value(education_requirements()[2]).unwrap();
    assert_eq!((&asked["level"], &asked["strength"]), (&json!("high-school"), &json!("enough-for-some")));
    in_all_formats(education_requirements());
    assert_eq!(csv(education_requirements()).lines().count(), education_requirements().len() + 1);
}

#[test]
fn descriptors_of_onet_are_flat_rows() {
    let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet();
    let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS.onet();
    let reading = technicians.skills().iter().find(|rating| rating.element() == "Reading Comprehension").unwrap();
    let row = to_value(reading).unwrap();
    assert_eq!(
        (&row["kind"], &row["importance"], &row["level"], &row["extent"], &row["collected"]),
        (&json!("skill"), &json!(3.38), &json!(3.38), &json!(null), &json!("2013-07")),
    );
    for kind in RatingKind::ALL {
        in_all_formats(technicians.ratings(kind));
    }
    assert_eq!(csv(technicians.skills()).lines().count(), 36);
    for table in [
        csv(specialists.technologies()),
        csv(specialists.alternate_titles()),
        csv(specialists.related_occupations()),
        csv(specialists.job_zone()),
        csv(technicians.preparation()),
    ] {
        assert!(table.lines().count() > 1);
    }
    in_all_formats((specialists.technologies(), specialists.alternate_titles(), specialists.related_occupations()));
    in_all_formats((specialists.job_zone(), technicians.preparation()));
    let related = to_value(specialists.related_occupations()[0]).unwrap();
    assert_eq!((&related["tier"], &related["index"]), (&json!("primary-short"), &json!(1)));
    assert_eq!(serde_json::from_str::<Interest>("\"persuading\"").unwrap(), Interest::Enterprising);
}

#[test]
fn a_disagreement_is_structured() {
    let alaska = to_value(Discrepancy::by_id("D44").unwrap()).unwrap();
    assert_eq!((&alaska["topic"], &alaska["verdict"]), (&json!("state-wages"), &json!("confirmed")));
    assert_eq!(alaska["about"], json!([{"kind": "wages-by-state", "key": "AK"}]));
    assert_eq!(
        alaska["claims"][0],
        json!({"source": "what-it-takes", "section": "Salary", "says": "Alaska, mean", "value": 50_250, "unit": "usd_per_year"}),
    );
    assert!(alaska["kinds"].as_array().is_some_and(|kinds| !kinds.is_empty()));
    in_all_formats(discrepancies());
    assert_eq!(csv(discrepancies()).lines().count(), discrepancies().len() + 1);
}

#[test]
fn a_fact_has_its_thirteen_keys_in_order() {
    type Plain<'a> = (
        (&'a str, &'a str, Option<&'a str>, Option<&'a str>, Option<&'a str>, Option<&'a str>, Option<f64>),
        (Option<&'a str>, Option<&'a str>, Option<&'a str>, Option<&'a str>, &'a str, bool),
    );

    let nj = facts().find(|fact| fact.subject().as_str() == Some("NJ") && fact.source().is_guide()).unwrap();
    let json = serde_json::to_string(&nj).unwrap();
    assert_eq!(
        json,
        concat!(
            r#"{"class":"state-wage","source":"what-it-takes","section":"Salary","occupation":"29-2071","#,
            r#""subject":"NJ","text":null,"value":54020,"unit":"usd_per_year","statistic":"mean","#,
            r#""period":"2018-05","dating":"inferred","status":"published","approximate":false}"#
        ),
    );
    assert_eq!(nj.subject_kind(), Some(SubjectKind::State));
    // Among the job titles that a guide lists stands a certification.
    let title = |fact: &Fact| fact.class().code() == "related-job-title";
    let ccs =
        facts().find(|fact| title(fact) && fact.subject().as_str() == Some("Certified Coding Specialist")).unwrap();
    assert_eq!(ccs.subject_kind(), Some(SubjectKind::Certification));
    assert!(facts().filter(title).any(|fact| fact.subject_kind() == Some(SubjectKind::JobTitle)));
    let bytes = in_all_formats(nj);
    let (start, end): Plain<'_> = postcard::from_bytes(&bytes).unwrap();
    assert_eq!((start.0, start.4, start.6), ("state-wage", Some("NJ"), Some(54_020.0)));
    assert_eq!((end.0, end.4, end.5), (Some("usd_per_year"), "published", false));
    let sample: Vec<_> = facts().step_by(37).collect();
    for fact in &sample {
        drop(in_all_formats(fact));
    }
    assert_eq!(csv(&sample).lines().next().unwrap(), health_info_careers::Fact::KEYS.join(","));
}

#[test]
fn quantities_of_a_row_read_back() {
    let share = serde_json::to_string(&industry_shares().first().unwrap().share()).unwrap();
    assert_eq!(serde_json::from_str::<Percent>(&share).unwrap(), Percent::from_tenths(340));
}
