//! Certifications, what they ask for, and the ways to them, against the pages that they were read from.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop where something is missing")]

use std::collections::BTreeSet;

use health_info_careers::certification::{
    Accreditor, AwardStatus, Background, CertificationField, CertificationTopic, Confidence, ContinuingEducation,
    ExperienceField, OrganizationRole, ProgramLevel, Requirement, Training,
};
use health_info_careers::facts::Status;
use health_info_careers::unit::Unit;
use health_info_careers::{Certification, EducationLevel, Organization, Pathway, certifications, facts, organizations};
use proptest::prelude::*;

use EducationLevel::{Associate, Bachelor, HighSchool, Master, NoFormalCredential, SomeCollege};

/// The acronyms of those that were there when these lists were written: a new certification comes
/// after them and moves no list.
fn known(all: impl IntoIterator<Item = Certification>) -> Vec<&'static str> {
    all.into_iter().filter(|one| *one <= Certification::NCICS).map(Certification::acronym).collect()
}

/// The acronyms of what is within reach, each once, in the order of the data.
fn reach(from: impl Into<Background>) -> Vec<&'static str> {
    known(within_reach(from))
}

/// All that is within reach, later ones too.
fn within_reach(from: impl Into<Background>) -> BTreeSet<Certification> {
    certifications().reachable_from(from).map(|pathway| pathway.certification()).collect()
}

fn pathways(certification: Certification, from: impl Into<Background>) -> Vec<String> {
    certification.pathways_from(from).map(|way| way.to_string()).collect()
}

#[test]
fn renewal_is_as_the_issuers_say() {
    let cycle = |years, units| (Some(years), Some(ContinuingEducation::PerCycle(units)));
    let renewal = |certification: Certification| {
        let renewal = certification.renewal();
        (renewal.years().found(), renewal.continuing_education().found())
    };
    assert_eq!(renewal(Certification::RHIT), cycle(2, 20));
    assert_eq!(renewal(Certification::RHIA), cycle(2, 30));
    assert_eq!(renewal(Certification::ODS), cycle(2, 20));
    assert_eq!(renewal(Certification::CCS_P), cycle(2, 20));
    assert_eq!(renewal(Certification::CHDA), cycle(2, 30));
    assert_eq!(renewal(Certification::CPC), cycle(2, 36));
    assert_eq!(renewal(Certification::CBCS), cycle(2, 10));
    assert_eq!(renewal(Certification::HCS_D), cycle(1, 20));
    assert_eq!(renewal(Certification::CMRS), (Some(1), Some(ContinuingEducation::PerYear(15))));
    assert_eq!(renewal(Certification::CHC), (None, Some(ContinuingEducation::PerCycle(40))));
    assert_eq!(Certification::CPC.renewal().membership_years().unwrap().found(), Some(1));
    assert!(Certification::RHIT.renewal().membership_years().is_none());
    assert_eq!(Certification::CCS.renewal().rules().count(), 3);
    assert_eq!(Certification::ODS.established().unwrap().found(), Some(1983));
    assert_eq!(
        Certification::HCS_D.renewal().to_string(),
        "every year, with 20 units of continuing education a cycle, at least 10 of the units through self-assessments",
    );
}

#[test]
fn the_tumor_registrar_goes_by_a_new_name() {
    for name in ["CTR", "ODS", "ods-c", "ODS-Certified", "Oncology Data Specialist", "certified tumor registrar"] {
        assert_eq!(name.parse(), Ok(Certification::ODS), "{name}");
    }
    assert_eq!(Certification::ODS.name().found(), Some("Oncology Data Specialist"));
    assert_eq!(Certification::ODS.former_names().collect::<Vec<_>>(), ["Certified Tumor Registrar"]);
    assert_eq!(Certification::ODS.former_acronyms().collect::<Vec<_>>(), ["CTR"]);
    assert_eq!("CPC-H".parse(), Ok(Certification::COC));
}

#[test]
fn three_routes_to_ods_are_five_once_degree_and_credits_part() {
    let routes: Vec<_> = Certification::ODS.routes().unwrap().map(|route| route.to_string()).collect();
    assert_eq!(
        routes,
        [
            "an associate program accredited by NCRA, the practicum of the program, the competency assessments of the program and the exam",
            "an associate's degree, a certificate program accredited by NCRA, the practicum of the program, the competency assessments of the program and the exam",
            "60 college credits, a certificate program accredited by NCRA, the practicum of the program, the competency assessments of the program and the exam",
            "an associate's degree, human anatomy and human physiology for two semesters (six credit hours, grade C or better), 1,950 hours of experience in cancer registry and the exam",
            "60 college credits, human anatomy and human physiology for two semesters (six credit hours, grade C or better), 1,950 hours of experience in cancer registry and the exam",
        ]
    );
    assert!(Certification::ODS.routes().unwrap().all(|route| route.confidence() == Confidence::High));
    assert_eq!(
        Certification::RHIT.routes().unwrap().map(|route| route.confidence()).collect::<Vec<_>>(),
        [Confidence::MediumHigh; 2],
    );
}

#[test]
fn what_is_not_known_is_listed_apart() {
    assert_eq!(
        known(certifications().eligibility_unknown()),
        [
            "CHDA", "CDIP", "CIRCC", "CEDC", "CCVTC", "HCS-O", "HCS-H", "HCS-C", "CCDS-O", "RHDS", "CPHIMS", "CHPC",
            "RCC", "RCCIR", "NCICS",
        ]
    );
    for certification in certifications().eligibility_unknown() {
        assert!(certification.accreditor().is_unknown());
        assert_eq!(certification.needs().count(), 0);
    }
    let nameless: Vec<_> = certifications().into_iter().filter(|one| one.name().is_unknown()).collect();
    assert_eq!(
        nameless,
        [Certification::CEDC, Certification::CCVTC, Certification::HCS_O, Certification::HCS_H, Certification::HCS_C],
    );
    let topics = |certification: Certification| certification.unknowns().map(|fact| fact.topic()).collect::<Vec<_>>();
    assert_eq!(topics(Certification::CHC), [CertificationTopic::Renewal]);
    assert_eq!(topics(Certification::CHDA), [CertificationTopic::Accreditor, CertificationTopic::Eligibility]);
    assert_eq!(topics(Certification::RHIT), []);
    // The exam and membership open the apprentice form; for COC a general rule says so, not one of its own.
    let coc = Certification::COC_A.routes().unwrap().next().unwrap();
    let membership = Requirement::Membership(Organization::AAPC);
    assert_eq!((coc.requirements(), coc.confidence()), (&[membership, Requirement::Exam][..], Confidence::Medium));
}

#[test]
fn what_is_no_longer_awarded_says_so() {
    let status = |one: Certification| {
        let status = one.status().unwrap();
        (one.acronym(), status.found().unwrap(), status.confidence())
    };
    assert_eq!(
        certifications().discontinued().filter(|one| *one <= Certification::NCICS).map(status).collect::<Vec<_>>(),
        [
            ("CHTS", AwardStatus::ProbablyDiscontinued, Confidence::Low),
            ("CPHI", AwardStatus::ProbablyDiscontinued, Confidence::Low),
            ("PCS", AwardStatus::Discontinued, Confidence::High),
            ("CHP", AwardStatus::Discontinued, Confidence::High),
            ("CHS", AwardStatus::Discontinued, Confidence::High),
        ]
    );
    assert!(certifications().discontinued().all(|one| one.routes().is_none()));
}

/// What rests on low confidence alone says so in its sentence, and is not in a list of bare names.
#[test]
fn low_confidence_is_said_in_the_same_sentence() {
    let low: Vec<_> =
        certifications().reachable_from(HighSchool).filter(|way| way.confidence() == Confidence::Low).collect();
    let mut acronyms = known(low.iter().map(Pathway::certification));
    acronyms.dedup();
    assert_eq!(acronyms, ["HCS-D", "CPHQ", "CDEO", "CPPM", "CMAA", "CAHIMS", "CHC"]);
    for pathway in &low {
        assert!(pathway.to_string().contains(" (low confidence: not confirmed by the issuer)"), "{pathway}");
        assert!(!certifications().within_reach(HighSchool).any(|one| one == pathway.certification()), "{pathway}");
    }
    for pathway in certifications().reachable_from(HighSchool).filter(|pathway| pathway.confidence() > Confidence::Low)
    {
        assert!(!pathway.to_string().contains("low confidence"), "{pathway}");
    }
}

/// ODS asks for 1,950 hours and 60 credits: a step says what of them is there already, and JSON does.
#[test]
fn a_step_says_what_is_there_already() {
    let student = Background::new(HighSchool).with_credits(30).with_hours(ExperienceField::CANCER_REGISTRY, 1_000);
    let steps: Vec<_> = Certification::ODS.pathways_from(student).flat_map(|pathway| pathway.steps()).collect();
    let find = |kind: &str| steps.iter().find(|step| step.requirement().kind() == kind).unwrap();
    assert_eq!(find("credits").to_string(), "earn 60 college credits (you have 30)");
    let hours = find("experience");
    assert!(hours.to_string().starts_with("gain 1,950 hours") && hours.to_string().ends_with(" (you have 1,000)"));
    assert_eq!((hours.counted(), find("exam").counted()), (Some(1_000), None));
    assert_eq!(Accreditor::NotNeeded.to_string(), "none needed");
}

/// The same, as programs read it; where a format writes how many entries follow, they do.
#[cfg(feature = "serde")]
#[test]
fn a_step_is_written_with_what_is_there_already() {
    use serde_json::{json, to_value};

    let student = Background::new(HighSchool).with_hours(ExperienceField::CANCER_REGISTRY, 1_000);
    let steps: Vec<_> = Certification::ODS.pathways_from(student).flat_map(|pathway| pathway.steps()).collect();
    let hours = steps.iter().find(|step| step.counted().is_some()).unwrap();
    let json = to_value(hours).unwrap();
    assert_eq!((&json["have"], &json["hours"], &json["toward"]), (&json!(1_000), &json!(1_950), &json!("ODS")));
    for step in &steps {
        let entries = to_value(step).unwrap().as_object().unwrap().len();
        assert_eq!(usize::from(postcard::to_allocvec(step).unwrap()[0]), entries);
    }
}

/// CHPS asks for six years with a high school diploma, four with an associate's, two with a bachelor's and one with a
/// master's degree: who has the last needs the one, and nobody needs more of the same.
#[test]
fn a_pathway_that_asks_for_more_of_the_same_is_left_out() {
    let steps = |level: EducationLevel| -> Vec<String> {
        let pathways = Certification::CHPS.pathways_from(level);
        pathways
            .filter(Pathway::is_within_reach)
            .filter_map(|one| one.steps().first().map(|step| step.to_string()))
            .collect()
    };
    assert_eq!(
        steps(EducationLevel::Master),
        ["gain 1 year of experience in managing privacy or security of health care"]
    );
    assert_eq!(
        steps(EducationLevel::Bachelor),
        ["gain 2 years of experience in managing privacy or security of health care"]
    );
}

/// Who has a degree is asked whether it is from the program, not sent through it unasked.
#[test]
fn a_program_may_be_the_one_that_the_degree_is_from() {
    let first = Certification::RHIT.pathways_from(Associate).next().unwrap();
    assert!(first.is_within_reach());
    assert_eq!(
        first.to_string(),
        "RHIT — Registered Health Information Technician (AHIMA): complete an associate program accredited by CAHIIM \
         (unless your degree is from one), then pass the exam",
    );
}

#[test]
fn every_name_leads_back() {
    for certification in certifications() {
        let names = [certification.acronym()].into_iter().chain(certification.name().found());
        let names = names.chain(certification.former_names()).chain(certification.former_acronyms());
        for name in names.chain(certification.aliases()) {
            assert_eq!(name.parse(), Ok(certification), "{name}");
            assert_eq!(certifications().get(&name.to_lowercase()), Some(certification), "{name}");
        }
        assert_eq!(certification.to_string(), certification.acronym());
        assert_eq!(certification.as_ref(), certification.acronym());
    }
    for organization in organizations() {
        let names = [organization.acronym(), organization.name()].into_iter();
        assert_eq!(organization.to_string().parse(), Ok(organization));
        for name in names.chain(organization.former_names()).chain(organization.aliases()) {
            assert_eq!(organizations().get(&name.to_uppercase()), Some(organization), "{name}");
        }
    }
    for key in ExperienceField::all() {
        assert_eq!(key.to_string().parse(), Ok(key));
    }
    for key in Training::all() {
        assert_eq!(key.to_string().parse(), Ok(key));
    }
    assert_eq!("RHTI".parse::<Certification>().unwrap_err().kind(), "certification");
    assert!("".parse::<Certification>().is_err());
    assert!("R".repeat(1_000_000).parse::<Organization>().is_err());
}

#[test]
fn each_level_of_education_reaches_so_far() {
    assert_eq!(
        reach(NoFormalCredential),
        [
            "CCS-P", "CHPS", "CPC", "CPC-A", "COC", "COC-A", "CIC", "CPCO", "CPB", "CRC", "CPC-P", "CPMA", "CDEO",
            "CPPM", "HCS-D", "CMRS", "CCDS", "CPHQ", "CHC",
        ]
    );
    let school = [
        "CCA", "CCS", "CCS-P", "CHPS", "CPC", "CPC-A", "COC", "COC-A", "CIC", "CPCO", "CPB", "CRC", "CPC-P", "CPMA",
        "CDEO", "CPPM", "CBCS", "CEHRS", "CMAA", "HCS-D", "CMRS", "CCDS", "CAHIMS", "CPHQ", "CHC",
    ];
    assert_eq!(reach(HighSchool), school);
    let and = |more: &[&'static str]| {
        let mut all: Vec<_> = certifications().iter().map(Certification::acronym).collect();
        all.retain(|one| school.contains(one) || more.contains(one));
        all
    };
    assert_eq!(reach(SomeCollege), and(&["ODS"]));
    assert_eq!(reach(EducationLevel::PostsecondaryNondegree), and(&["ODS"]));
    assert_eq!(reach(Associate), and(&["RHIT", "ODS"]));
    for level in [Bachelor, Master, EducationLevel::DoctoralProfessional] {
        assert_eq!(reach(level), and(&["RHIT", "RHIA", "ODS"]));
    }
}

/// Question 3: I have a high school diploma: which credentials can I reach, and what must I do first?
#[test]
fn from_high_school() {
    let paths: Vec<_> = certifications().reachable_from(HighSchool).map(|path| path.to_string()).collect();
    for said in [
        "CCA — Certified Coding Associate (AHIMA): pass the exam; you have the high school diploma it asks for",
        "CCS — Certified Coding Specialist (AHIMA): pass the exam; you have the high school diploma it asks for",
        "CPC-A — Certified Professional Coder - Apprentice (AAPC): join AAPC, then pass the exam",
        "CIC — Certified Inpatient Coder (AAPC): join AAPC, then pass the exam",
        "CPC — Certified Professional Coder (AAPC): join AAPC, then pass the exam for CPC-A, then gain 2 years of experience in coding",
        "CMRS — Certified Medical Reimbursement Specialist (AMBA): join AMBA, then pass the exam",
        "CBCS — Certified Billing and Coding Specialist (NHA): complete a training program in the field, then pass the exam; you have the high school diploma it asks for",
        "HCS-D — Home Care Coding Specialist - Diagnosis (BMSC): pass the exam (low confidence: not confirmed by the issuer)",
    ] {
        assert!(paths.iter().any(|path| path == said), "{said}");
    }
    let lengths: Vec<_> = certifications().reachable_from(HighSchool).map(|path| path.steps().len()).collect();
    assert!(lengths.is_sorted());

    let next: Vec<_> = certifications().next_from(HighSchool).map(|step| step.to_string()).collect();
    let program = "then complete the practicum of the program, then complete the competency assessments of the program, \
                   then pass the exam";
    let work = "then take human anatomy and human physiology for two semesters (six credit hours, grade C or better), \
                then gain 1,950 hours of experience in cancer registry, then pass the exam";
    assert_eq!(
        next,
        [
            format!("earn 60 college credits: opens ODS ({work})"),
            format!(
                "complete a certificate program accredited by NCRA: opens ODS (then earn 60 college credits, {program})"
            ),
            "complete an associate program accredited by CAHIIM: opens RHIT (then pass the exam)".to_owned(),
            format!("complete an associate program accredited by NCRA: opens ODS ({program})"),
            format!("earn an associate's degree: opens ODS ({work})"),
            "complete a bachelor's program accredited by CAHIIM: opens RHIA (then pass the exam)".to_owned(),
            // The whole price: the degree alone does not do.
            "earn a bachelor's degree: opens RHIA (then complete a post-baccalaureate certificate program approved by \
             CAHIIM, then pass the exam)"
                .to_owned(),
        ]
    );
}

/// Question 22: which body certifies what, and who accredits?
#[test]
fn who_certifies_what_and_who_accredits() {
    let issued = |organization: Organization| known(organization.certifications());
    assert_eq!(
        issued(Organization::AHIMA),
        ["RHIT", "RHIA", "CCA", "CCS", "CCS-P", "CHDA", "CHPS", "CDIP", "CHTS", "CPHI", "PCS", "CHP", "CHS"]
    );
    assert_eq!(
        issued(Organization::AAPC),
        [
            "CPC", "CPC-A", "COC", "COC-A", "CIC", "CPCO", "CPB", "CRC", "CPC-P", "CPMA", "CDEO", "CPPM", "CIRCC",
            "CEDC", "CCVTC",
        ]
    );
    assert_eq!(issued(Organization::NCRA), ["ODS"]);
    assert_eq!(issued(Organization::NHA), ["CBCS", "CEHRS", "CMAA"]);
    assert_eq!(issued(Organization::BMSC), ["HCS-D", "HCS-O", "HCS-H", "HCS-C"]);
    assert_eq!(issued(Organization::AMBA), ["CMRS"]);
    assert_eq!(certifications().iter().filter(|one| one.issuer().is_unknown()).count(), 0);

    let accredited = |organization| certifications().accredited_by(organization).collect::<Vec<_>>();
    assert_eq!(accredited(Organization::CAHIIM), [Certification::RHIT, Certification::RHIA]);
    assert_eq!(accredited(Organization::NCRA), [Certification::ODS]);
    assert_eq!(Certification::CCA.accreditor().found(), Some(Accreditor::NotNeeded));
    assert_eq!(Organization::CAHIIM.accredits().count(), 4);
    assert_eq!(Organization::CAHIIM.recognized_by(), Some(Organization::CHEA));
    assert_eq!(Organization::NCRA.role(), OrganizationRole::Both);
    assert_eq!(Organization::AMBA.certifies_through(), Some("CBAMBA"));
    let coding = known(certifications().in_field(CertificationField::Coding));
    assert_eq!(
        coding,
        [
            "CCA", "CCS", "CCS-P", "PCS", "CPC", "CPC-A", "COC", "COC-A", "CIC", "CRC", "CPC-P", "CIRCC", "CEDC",
            "CCVTC", "HCS-D", "HCS-O", "HCS-H", "RCC", "RCCIR",
        ]
    );
}

#[test]
fn a_background_shortens_the_way() {
    let diploma = Background::new(HighSchool);
    assert_eq!(
        pathways(Certification::CMRS, diploma.with_membership(Organization::AMBA)),
        [
            "CMRS — Certified Medical Reimbursement Specialist (AMBA): pass the exam; you have the membership in AMBA it asks for",
        ]
    );

    // Two years in coding, the apprentice form and the membership: nothing is left.
    let coder = diploma
        .with_membership(Organization::AAPC)
        .with_certification(Certification::CPC_A)
        .with_years(ExperienceField::CODING, 2);
    assert_eq!(
        pathways(Certification::CPC, coder),
        [
            "CPC — Certified Professional Coder (AAPC): nothing is left to do; you have the membership in AAPC, the certification CPC-A and the 2 years of experience in coding it asks for",
        ]
    );
    // What is held is not offered again, nor is the form that leads to it.
    let after = reach(diploma.with_certification(Certification::CPC));
    assert!(!after.contains(&"CPC") && !after.contains(&"CPC-A") && after.contains(&"COC-A"));
    // A certification that merely counts toward another stays open.
    let private = reach(diploma.with_certification(Certification::CHPS));
    assert!(!private.contains(&"CHPS") && private.contains(&"CCA"));

    // A graduate of an accredited program has the degree that comes with it.
    let graduate = diploma
        .with_program(Organization::NCRA, ProgramLevel::Associate)
        .with_training(Training::PRACTICUM)
        .with_training(Training::COMPETENCY_ASSESSMENTS);
    let ods: Vec<Pathway> =
        certifications().reachable_from(graduate).filter(|way| way.certification() == Certification::ODS).collect();
    assert_eq!(ods.len(), 1);
    assert_eq!(ods[0].unmet().collect::<Vec<_>>(), [Requirement::Exam]);
    assert_eq!(graduate.education(), Associate);

    // Hours in the registry, with credits in place of the degree.
    let registrar = diploma
        .with_credits(60)
        .with_training(Training::ANATOMY_AND_PHYSIOLOGY)
        .with_hours(ExperienceField::CANCER_REGISTRY, 1_950);
    let way = certifications().reachable_from(registrar).find(|way| way.certification() == Certification::ODS).unwrap();
    assert_eq!(way.unmet().collect::<Vec<_>>(), [Requirement::Exam]); // the shortest stands first
    let short = registrar.with_hours(ExperienceField::CANCER_REGISTRY, 0);
    assert_eq!(short, registrar); // less does not take away more

    // A program abroad counts for what it prepares for, and only where it is completed.
    let abroad = diploma.with_program_abroad(Certification::RHIT);
    assert!(reach(abroad).contains(&"RHIT") && !reach(abroad).contains(&"RHIA"));
}

#[test]
fn back_from_a_certification_to_what_it_needs() {
    assert_eq!(Certification::RHIA.needs().count(), 4);
    assert_eq!(
        pathways(Certification::RHIT, NoFormalCredential),
        [
            "RHIT — Registered Health Information Technician (AHIMA): complete an associate program accredited by CAHIIM, then pass the exam",
            "RHIT — Registered Health Information Technician (AHIMA): complete a program abroad that AHIMA accepts by reciprocity, then pass the exam",
        ]
    );
    for certification in certifications() {
        for pathway in certification.needs() {
            assert_eq!(pathway.route().requirements().len(), pathway.unmet().count());
            assert!(
                pathway.unmet().take(pathway.unmet().count() - 1).all(|asked| asked != Requirement::Exam),
                "{pathway}"
            );
            assert!(!pathway.steps().is_empty());
        }
    }
}

#[test]
fn every_fact_comes_out_flat() {
    let flat: Vec<_> = facts().filter(|fact| fact.class().code() == "certification-fact").collect();
    // The two names that only a guide prints are facts of the guide, with their section.
    let own = certifications().into_iter().flat_map(Certification::facts);
    let own: Vec<_> = own.filter(|fact| !fact.sources().first().is_guide()).collect();
    assert_eq!(flat.len(), own.len());
    for (flat, own) in flat.iter().zip(own) {
        assert_eq!(flat.subject().as_str(), Some(own.certification().acronym()));
        assert_eq!((flat.text().map(|text| text.to_string()), flat.sources()), (Some(own.to_string()), own.sources()));
        assert_eq!(flat.status() == Status::Unknown, own.confidence() == Confidence::Unknown);
        let label = own.topic().to_string().replace('-', " ");
        assert!(own.to_string().starts_with(&format!("{label}: ")), "{own}");
        assert!(flat.occupation().is_none() && flat.section().is_none());
    }
    for certification in certifications() {
        let said = certification.facts().filter(|fact| fact.topic() == CertificationTopic::Eligibility);
        for (route, fact) in certification.routes().into_iter().flatten().zip(said) {
            assert!(fact.to_string().starts_with(&format!("eligibility: {route}")), "{fact}");
        }
    }
    let numbers = |acronym: &str| {
        let own = flat.iter().filter(|fact| fact.subject().as_str() == Some(acronym));
        own.filter_map(|fact| Some((fact.value()?.to_string(), fact.unit()?))).collect::<Vec<_>>()
    };
    assert_eq!(numbers("RHIT"), [("2".to_owned(), Unit::Years), ("20".to_owned(), Unit::ContinuingEducationUnits),]);
    assert_eq!(
        numbers("CMRS"),
        [
            ("1".to_owned(), Unit::Years),
            ("15".to_owned(), Unit::ContinuingEducationUnits),
            ("1".to_owned(), Unit::Years), // membership
            ("2000".to_owned(), Unit::Year),
        ]
    );
    let unknown = flat.iter().find(|fact| fact.subject().as_str() == Some("CHDA") && fact.status() == Status::Unknown);
    assert!(unknown.unwrap().value().is_none());
    assert!(facts().any(|fact| fact.class().code() == "organization-fact" && fact.subject().as_str() == Some("CHEA")));
}

/// A saved profile: what is written is read back, whatever is left out is nothing.
#[cfg(feature = "serde")]
#[test]
fn a_background_is_written_and_read() {
    use serde_json::{from_value, json, to_value};

    let background = Background::new(HighSchool)
        .with_program(Organization::NCRA, ProgramLevel::Associate)
        .with_program_abroad(Certification::RHIT)
        .with_training(Training::PRACTICUM)
        .with_certification(Certification::CPC_A)
        .with_years(ExperienceField::CODING, 1)
        .with_hours(ExperienceField::CODING, 80)
        .with_experience(ExperienceField::CANCER_REGISTRY)
        .with_membership(Organization::AAPC);
    let written = json!({
        "education": "associate", "credits": 0,
        "programs": [{ "accreditor": "NCRA", "level": "associate" }], "programs_abroad": ["RHIT"],
        "training": ["practicum"], "certifications": ["CPC-A"],
        "experience": [
            { "field": "cancer-registry", "years": 0, "hours": 0 }, { "field": "coding", "years": 1, "hours": 80 },
        ],
        "memberships": ["AAPC"],
    });
    assert_eq!(to_value(background).unwrap(), written);
    assert_eq!(from_value::<Background>(written).unwrap(), background);
    // The same without the names of the fields.
    let bytes = postcard::to_allocvec(&background).unwrap();
    assert_eq!(postcard::from_bytes::<Background>(&bytes).unwrap(), background);

    let short = json!({ "education": "high-school", "credits": 60, "shoe_size": 9 });
    assert_eq!(from_value::<Background>(short).unwrap(), Background::new(HighSchool).with_credits(60));
    let wrong = json!({ "education": "high-school", "certifications": ["RHTI"] });
    assert!(from_value::<Background>(wrong).unwrap_err().to_string().starts_with("not a certification"));
    assert!(from_value::<Background>(json!({})).unwrap_err().to_string().contains("`education`"));
    let no_list = json!({ "education": "high-school", "certifications": "RHIT" });
    assert!(from_value::<Background>(no_list).unwrap_err().to_string().contains("expected a list of codes"));
}

/// A spreadsheet has one text where JSON has a list.
#[cfg(feature = "serde")]
#[test]
fn pathways_go_into_csv() {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for pathway in Certification::CMRS.pathways_from(HighSchool) {
        writer.serialize(pathway).unwrap();
    }
    let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    let (heading, row) = text.split_once('\n').unwrap();
    assert_eq!(heading, "certification,name,issuer,within_reach,steps,met,unmet,sources,confidence,note,text");
    let begin = "CMRS,Certified Medical Reimbursement Specialist,AMBA,true,join AMBA;pass the exam,,";
    assert!(row.starts_with(begin), "{row}");
}

fn a_background() -> impl Strategy<Value = Background> {
    let requirements: Vec<_> = certifications()
        .into_iter()
        .flat_map(|certification| certification.routes().into_iter().flatten())
        .flat_map(|route| route.requirements().iter().copied())
        .collect();
    let level = proptest::sample::select(EducationLevel::ALL.to_vec());
    (level, proptest::collection::vec(proptest::sample::select(requirements), 0..8))
        .prop_map(|(level, having)| having.into_iter().fold(Background::new(level), Background::having))
}

proptest! {
    #[test]
    fn more_education_takes_nothing_out_of_reach(
        background in a_background(),
        level in proptest::sample::select(EducationLevel::ALL.to_vec()),
    ) {
        let more = within_reach(background.with_education(level));
        for certification in within_reach(background) {
            prop_assert!(more.contains(&certification), "{certification} from {background:?}");
        }
    }

    #[test]
    fn a_next_step_brings_what_it_says(background in a_background()) {
        for step in certifications().next_from(background) {
            let (before, after) = (within_reach(background), within_reach(background.having(step.requirement())));
            prop_assert!(step.certifications().next().is_some());
            for certification in step.certifications() {
                prop_assert!(!before.contains(&certification));
                prop_assert!(after.contains(&certification));
            }
        }
    }

    #[test]
    fn whoever_takes_all_steps_has_nothing_left_but_exams(background in a_background()) {
        for pathway in certifications().reachable_from(background) {
            let mut there = background;
            for step in pathway.steps() {
                there = there.having(step.requirement());
                if step.requirement() == Requirement::Exam {
                    there = there.with_certification(step.toward());
                }
            }
            let all_met = pathway.route().requirements().iter().all(|asked| {
                *asked == Requirement::Exam || there.meets(*asked)
            });
            prop_assert!(all_met, "{pathway}");
        }
    }
}

/// With an associate's degree and the RHIT, two routes to the CHPS leave the same to do: the first of them is told.
#[test]
fn of_two_ways_that_leave_the_same_the_first_is_told() {
    let background = Background::new(Associate).with_certification(Certification::RHIT);
    let routes: Vec<_> =
        Certification::CHPS.pathways_from(background).map(|pathway| pathway.route().to_string()).collect();
    let asks_four_years = |route: &&String| route.contains("4 years of experience");
    assert_eq!(
        routes.iter().filter(asks_four_years).collect::<Vec<_>>(),
        ["an associate's degree, 4 years of experience in managing privacy or security of health care and the exam"]
    );
}

#[test]
fn the_exam_comes_last() {
    let pathway = Certification::RHIT.pathways_from(Associate).next().unwrap();
    let steps = pathway.steps();
    assert_eq!(steps.last().unwrap().to_string(), "pass the exam");
    assert_eq!(steps.last(), steps.into_iter().next_back());
}
