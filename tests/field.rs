//! The career field: its occupations and links, against the lists that they come from, and as programs read them.

#![allow(clippy::unwrap_used, reason = "tests may panic")]

#[cfg(feature = "serde")]
#[path = "shared/files.rs"]
mod files;

use std::collections::BTreeSet;

use health_info_careers::Occupation;
use health_info_careers::occupation::{FieldClaimKind, FieldRole};

const CORE: [Occupation; 2] = [Occupation::MEDICAL_RECORDS_SPECIALISTS, Occupation::HEALTH_INFORMATION_TECHNOLOGISTS];

#[test]
fn eighteen_occupations_in_four_roles() {
    let of = |role| {
        let members = Occupation::field().filter(|one| one.field_role() == Some(role));
        members.map(|one| one.to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of(FieldRole::Entry), "43-4071 43-6013 31-9092 31-9094 43-3021");
    assert_eq!(of(FieldRole::Core), "29-2072 29-9021");
    assert_eq!(of(FieldRole::Lateral), "29-2099 43-9111 15-1299 13-1041");
    assert_eq!(of(FieldRole::Advancement), "15-1211 15-1242 15-2051 13-1111 11-3012 11-9111 25-1071");
    assert_eq!(Occupation::MEDICAL_RECORDS_TECHNICIANS.field_role(), None);
    assert_eq!(Occupation::MEDICAL_RECORDS_TECHNICIANS.field_member(), None);
}

/// Every row of O*NET's lists whose occupation is of the field is a claim, once, and no other is.
#[test]
fn links_of_onet_are_its_rows() {
    let mut rows = BTreeSet::new();
    for core in CORE {
        for related in core.onet().related_occupations() {
            if related.related().and_then(Occupation::field_role).is_some() {
                rows.insert((core, related.onet_soc(), related.tier(), related.index()));
            }
        }
    }
    let mut claimed = BTreeSet::new();
    for core in CORE {
        for link in core.leads_to().chain(core.comes_from()).chain(core.beside()) {
            for claim in link.claims().iter().filter(|claim| claim.kind() == FieldClaimKind::Onet) {
                let title = claim.text();
                let listed = claim.said_of().onet().related_occupations();
                assert!(
                    listed
                        .iter()
                        .any(|related| related.title() == title && related.source() == claim.source().unwrap())
                );
                claimed.insert((
                    claim.said_of(),
                    claim.related_onet_soc().unwrap(),
                    claim.tier().unwrap(),
                    claim.order().unwrap(),
                ));
            }
        }
    }
    assert_eq!(rows.len(), 10 + 14); // of the two lists of twenty
    assert_eq!(rows, claimed);
}

/// Seen from either end a link is the same link.
#[test]
fn links_go_both_ways() {
    for occupation in Occupation::field() {
        for link in occupation.leads_to() {
            let back = link.occupation().comes_from().find(|back| back.occupation() == occupation).unwrap();
            assert_eq!(back.claims(), link.claims());
            assert!(occupation.field_role() < link.occupation().field_role());
        }
        for link in occupation.beside() {
            let back = link.occupation().beside().find(|back| back.occupation() == occupation).unwrap();
            assert_eq!(back.claims(), link.claims());
        }
    }
    let alone =
        Occupation::field().filter(|one| one.leads_to().chain(one.comes_from()).chain(one.beside()).next().is_none());
    assert_eq!(alone.count(), 0);
    assert!(Occupation::FILE_CLERKS.comes_from().next().is_none());
    assert!(Occupation::DATA_SCIENTISTS.leads_to().next().is_none());
}

#[test]
fn a_specialty_has_no_pay_of_its_own() {
    let beside: Vec<_> = CORE[1].beside().map(|link| (link.occupation().to_string(), link.is_of_specialty())).collect();
    let expected = [("29-2072", false), ("29-2099", true), ("43-9111", false), ("15-1299", true), ("13-1041", true)];
    assert_eq!(beside, expected.map(|(code, is_of_specialty)| (code.to_owned(), is_of_specialty)));
    let patients = CORE[1].beside().nth(1).unwrap();
    assert_eq!(
        patients.to_string(),
        "29-9021 is beside 29-2099 Health Technologists and Technicians, All Other: O*NET relates 29-9021.00 to \
         29-2099.08, Patient Representatives: 4th, among the five closest (onet-29.3); \
         figures are published for all of 29-2099 alone"
    );
}

#[cfg(feature = "serde")]
#[test]
fn links_as_programs_read_them() {
    use health_info_careers::Statistic;
    use serde_json::{json, to_value};

    let link = CORE[0].leads_to().next().unwrap();
    let said = "O*NET relates 29-2072.00 to 15-1211.01, Health Informatics Specialists: 8th, among the ten closest \
                (onet-29.3); figures are published for all of 15-1211 alone";
    assert_eq!(
        to_value(link).unwrap(),
        json!({
            "from": "29-2072", "direction": "leads-to", "occupation": "15-1211", "name": "Computer Systems Analysts",
            "is_of_specialty": true,
            "claims": [{
                "kind": "onet", "said_of": "29-2072", "source": "onet-29.3", "onet_soc": "29-2072.00",
                "related_onet_soc": "15-1211.01", "tier": "primary-long", "order": 8, "is_of_specialty": true,
                "claim": "Health Informatics Specialists", "text": said,
            }],
            "text": format!("29-2072 leads to 15-1211 Computer Systems Analysts: {said}"),
        })
    );
    // Of both ends the latest rows of the record.
    let latest = |soc: &str| {
        let rows = files::rows("oews_national.csv").into_iter().filter(|row| row["soc"] == soc);
        let row = rows.max_by_key(|row| row["year"].clone()).unwrap();
        (format!("{}-05", row["year"]), row["annual_median"].parse::<i32>().unwrap())
    };
    let [(from_period, from_pay), (period, other_pay), (managers_period, managers_pay)] =
        ["29-2072", "15-1211", "11-9111"].map(latest);
    assert!(from_period.as_str() >= "2025-05");
    let pay = to_value(link.pay(Statistic::Median)).unwrap();
    assert_eq!(
        [&pay["from_period"], &pay["from_pay"], &pay["pay"], &pay["period"]],
        [&json!(from_period), &json!(from_pay), &json!(other_pay), &json!(period)]
    );
    assert_eq!(
        [&pay["statistic"], &pay["is_of_specialty"], &pay["missing"]],
        [&json!("median"), &json!(true), &json!({})]
    );
    let path = to_value(Occupation::FILE_CLERKS.lies_ahead().nth(1).unwrap()).unwrap();
    assert_eq!((&path["occupation"], &path["through"]), (&json!("15-1211"), &json!("29-2072")));
    assert_eq!(path["links"].as_array().unwrap().len(), 2);
    let member = to_value(CORE[0].field_member().unwrap()).unwrap();
    assert_eq!((&member["role"], &member["role_by"]), (&json!("core"), &json!("judgment")));

    let mut writer = csv::Writer::from_writer(Vec::new());
    CORE[0].leads_to().for_each(|link| writer.serialize(link.pay(Statistic::Median)).unwrap());
    CORE[0].leads_to().flat_map(|link| link.claims()).for_each(|claim| assert!(postcard::to_allocvec(claim).is_ok()));
    let rows = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    let expected = format!(
        "29-2072,leads-to,11-9111,Medical and Health Services Managers,median,{from_period},{from_pay},{managers_period},{managers_pay},false,false,"
    );
    assert!(rows.lines().nth(4).unwrap().starts_with(&expected), "{rows}");
    let mut writer = csv::Writer::from_writer(Vec::new());
    CORE[0].leads_to().for_each(|link| writer.serialize(link).unwrap());
}
