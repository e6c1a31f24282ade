//! Questions that begin with what people type.

use health_info_careers::lookup::{EntityKind, MatchedBy, identify, resolve_among};
use health_info_careers::{
    Area, Certification, Entity, Occupation, Organization, Period, State, Statistic, Usd, resolve,
};

use super::Answer;

/// 23. Resolve "RHIT", "Health Record Technician", "Medical Coder", "AAPC", "CTR"; and a misspelling.
#[test]
fn q23_names_and_a_misspelling() -> Answer {
    assert_eq!(resolve("RHIT")?, Entity::Certification(Certification::RHIT));
    assert_eq!(resolve("Health Record Technician")?, Entity::Occupation(Occupation::MEDICAL_RECORDS_TECHNICIANS));
    assert_eq!(resolve("Medical Coder")?.to_string(), "specialization Medical coder");
    assert_eq!(resolve("AAPC")?, Entity::Organization(Organization::AAPC));
    // Renamed in 2024, and with its acronym in brackets.
    for name in ["CTR", "Certified Tumor Registrar (CTR)", "ODS", "certified tumor registrar"] {
        assert_eq!(resolve(name)?, Entity::Certification(Certification::ODS), "{name}");
    }
    let misspelled = resolve("RHTI").unwrap_err();
    assert_eq!(misspelled.candidates().first(), Some(Entity::Certification(Certification::RHIT)));
    Ok(())
}

/// 31. What do records specialists earn in "Portland, OR" and in "Chicago, IL", as people type it? Of
///     May 2025; the latest table has both as well.
#[test]
fn q31_pay_in_a_city_as_typed() -> Answer {
    let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    let median = |area: Area| {
        let today = specialists.wages_by_area().get(area).ok_or("no such row")?;
        assert!(today.period() >= Period::may(2025) && today.median().published().is_some(), "{area}");
        let row = specialists.wages_by_area_in(2025).and_then(|table| table.get(area)).ok_or("no such row")?;
        Ok::<_, Box<dyn std::error::Error>>(row.annual_figure(Statistic::Median).to_string())
    };
    for typed in ["Portland, OR", "portland or", "Portland, Oregon", "Portland, Ore. metro area"] {
        assert_eq!(Area::find(typed)?, Area::from_code("38900").unwrap(), "{typed}");
    }
    assert_eq!(
        median(Area::find("Portland, OR")?)?,
        "$61,890 (median, Portland-Vancouver-Hillsboro, OR-WA, May 2025, 29-2072)"
    );
    assert_eq!(
        median(Area::find("Chicago, IL")?)?,
        "$57,970 (median, Chicago-Naperville-Elgin, IL-IN, May 2025, 29-2072)"
    );
    // Without the state there are two, and both are named, the larger first.
    let both = Area::find("Portland").unwrap_err();
    assert!(both.candidates().iter().filter_map(|entity| entity.code().map(str::to_owned)).eq(["0038900", "0038860"]));
    // A state that it is not in is no answer.
    assert!(Area::find("Portland, TX").is_err());
    // The code of an earlier delineation leads on, and says that the borders differ.
    let cleveland = identify("17460")?;
    assert_eq!((cleveland.entity().code(), cleveland.matched_by()), (Some("0017410"), MatchedBy::FormerCode));
    assert!(cleveland.note().unwrap().contains("the borders may differ"));
    Ok(())
}

/// 43. What does a medical coder earn: from the name to the figure, with what the figure covers.
#[test]
fn q43_what_a_medical_coder_earns() -> Answer {
    let coder = resolve("medical coder")?;
    let occupation = coder.occupation().ok_or("no figures")?;
    assert_eq!(occupation, Occupation::MEDICAL_RECORDS_SPECIALISTS);
    assert!(occupation.national_wage().period() >= Period::may(2025));
    let row = occupation.national_wage_in(2025).ok_or("no such row")?;
    assert_eq!(row.annual(Statistic::Median).published(), Some(Usd(51_140)));
    // The figure is of all records specialists, coders among them.
    assert_eq!(row.annual_figure(Statistic::Median).to_string(), "$51,140 (median, United States, May 2025, 29-2072)");
    Ok(())
}

/// The same among places only.
#[test]
fn among_kinds() -> Answer {
    let places = [EntityKind::State, EntityKind::Area, EntityKind::Country];
    assert_eq!(resolve_among(&places, "N.J.")?, Entity::State(State::NewJersey));
    assert_eq!(resolve_among(&places, "U.S.")?, Entity::Nation);
    assert!(resolve_among(&places, "RHIT").is_err());
    Ok(())
}

/// What people ask search for: pay, work from home, codes, acronyms.
#[cfg(feature = "alloc")]
#[test]
fn searches() {
    use health_info_careers::guide::Statement;
    use health_info_careers::lookup::Found;
    use health_info_careers::{Hit, search};

    let first = |text: &str| search(text).first().map(Hit::found);
    for text in
        ["salary", "salaries", "how much does a coder earn", "medical coder pay", "what do coders make", "best paying"]
    {
        assert!(matches!(first(text), Some(Found::Table(_))), "{text}");
    }
    for text in ["remote", "telecommute", "telework"] {
        let said = first(text).and_then(|found| found.statement().map(Statement::id));
        assert_eq!(said, Some("work-environment-home"), "{text}");
    }
    for (one, other) in [
        ("R.H.I.T.", "RHIT"),
        ("E.H.R.", "EHR"),
        ("CCSP", "CCS-P"),
        ("ICD10", "ICD-10"),
        ("salaries", "salary"),
        ("duties", "duty"),
        ("facilities", "facility"),
        ("technologies", "technology"),
        ("RHIT vs. RHIA", "RHIT RHIA"),
    ] {
        assert_eq!(search(one), search(other), "{one}");
        assert!(!search(one).is_empty(), "{one}");
    }
    assert!(search("CEUs").iter().any(|hit| hit.to_string().starts_with("RHIT: continuing education: 20 units")));
    // A number in a query is no state.
    let states = |text: &str| search(text).iter().any(|hit| matches!(hit.found(), Found::Entity(Entity::State(_))));
    assert!(!states("ICD-10") && !states("growth 2018-28") && states("10") && states("pay in NJ"));
}

/// Hits, candidates and refusals are JSON with arrays.
#[cfg(all(feature = "alloc", feature = "serde"))]
#[test]
fn names_as_json() -> Answer {
    use serde_json::{json, to_value};

    assert_eq!(
        to_value(resolve("44").unwrap_err())?,
        json!({
            "error": "ambiguous",
            "candidates": [
                {"kind": "state", "code": "RI", "name": "Rhode Island"},
                {"kind": "industry", "code": "44-45", "name": "Retail Trade"},
            ],
            "text": "the name is that of several things: state RI (Rhode Island) or industry 44-45 (Retail Trade)",
        })
    );
    assert_eq!(
        to_value(identify("NYC")?)?,
        json!({"kind": "area", "code": "0035620", "name": "New York-Newark-Jersey City, NY-NJ", "matched_by": "nickname", "note": null})
    );
    let hit = to_value(health_info_careers::search("contact with patients")[0])?;
    assert_eq!((&hit["kind"], &hit["code"]), (&json!("statement"), &json!("work-environment-little-patient-contact")));
    assert!(hit["sources"].is_array() && hit["words"] == 2);
    Ok(())
}
