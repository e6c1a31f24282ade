//! Every key reads what it prints and every spelling that it promises, and nothing else.

use std::fmt::{Debug, Display};
use std::str::FromStr;
use std::sync::OnceLock;

#[cfg(feature = "serde")]
use health_info_careers::lookup::{EntityKind, MatchedBy};
#[cfg(feature = "serde")]
use health_info_careers::outlook::{OnTheJobTraining, SkillCategory, WorkExperience};
use health_info_careers::unit::{JobsPer1000, LocationQuotient, YearMonth};
use health_info_careers::{
    Area, Certification, Decimal, EducationLevel, Estimate, Industry, Jobs, Occupation, Organization, ParseKeyError,
    Percent, Period, SocCode, Source, State, Statistic, Usd, UsdPerHour, sources,
};
use proptest::prelude::*;

/// A key with all the texts that may be read as it, in any case.
trait Key: FromStr<Err = ParseKeyError> + Display + Copy + PartialEq + Debug {
    fn all() -> Vec<Self>;
    fn spellings(self) -> Vec<String>;
}

macro_rules! keys {
    ($($type:ty: $all:expr, $key:ident => $spellings:expr;)*) => {
        $(impl Key for $type {
            fn all() -> Vec<Self> {
                $all.into_iter().collect()
            }

            fn spellings(self) -> Vec<String> {
                let $key = self;
                $spellings.into_iter().map(|spelling| spelling.to_string()).collect()
            }
        })*

        /// Runs a generic check for every key.
        macro_rules! for_every_key {
            ($check:ident $arguments:tt) => {
                $($check::<$type> $arguments;)*
            };
        }
    };
}

fn strings(texts: impl IntoIterator<Item = &'static str>) -> Vec<String> {
    texts.into_iter().map(str::to_owned).collect()
}

keys! {
    State: State::ALL, key => [key.usps(), key.name(), key.fips()];
    Area: Area::all(), key => {
        let codes = [Some(key.code()), key.cbsa()].into_iter().flatten();
        let former = key.formers().flat_map(|former| [former.title(), former.code()]);
        let padded = key.formers().map(|former| format!("00{}", former.code()));
        strings([key.name()].into_iter().chain(former).chain(codes)).into_iter().chain(padded)
    };
    Industry: Industry::all(), key => {
        // A sector and its one subsector may share their name, which is then the sector's.
        let widest = Industry::all().filter(|one| one.name().eq_ignore_ascii_case(key.name())).min_by_key(|one| one.level());
        let name = Some(key.name()).filter(|_| widest == Some(key));
        strings(key.spellings().chain(name)).into_iter().chain([key.to_string()])
    };
    Occupation: Occupation::all(), key => {
        [key.soc().to_string(), format!("{key}.00"), key.title().to_owned()]
    };
    SocCode: Occupation::all().map(Occupation::soc), key => [key];
    Source: sources(), key => [key.id(), key.found_at()];
    Statistic: Statistic::ALL, key => [key.code(), key.name()];
    EducationLevel: EducationLevel::ALL, key => {
        let common: &[&str] = match key {
            EducationLevel::NoFormalCredential => &[],
            EducationLevel::HighSchool => &["high school", "high school diploma", "GED"],
            EducationLevel::SomeCollege => &["some college"],
            EducationLevel::PostsecondaryNondegree => &["postsecondary certificate", "postsecondary award"],
            EducationLevel::Associate => &["associate's", "associate degree"],
            EducationLevel::Bachelor => &["bachelor's", "bachelor degree"],
            EducationLevel::Master => &["master's", "master degree"],
            EducationLevel::DoctoralProfessional => &["doctoral degree", "professional degree", "doctorate"],
        };
        strings([key.code(), key.name()].into_iter().chain(common.iter().copied()))
    };
    Period: periods(), key => {
        let target = format!("{}-{}", key.year(), key.end_year());
        [key.code().to_string(), key.to_string(), if key.year() < key.end_year() { target } else { key.to_string() }]
    };
    Certification: Certification::all(), key => {
        strings([key.acronym()].into_iter().chain(key.name().found()).chain(key.former_names())
            .chain(key.former_acronyms()).chain(key.aliases()))
    };
    Organization: Organization::all(), key => {
        let names = [key.acronym(), key.name()].into_iter().chain(key.former_names()).chain(key.aliases());
        strings(names).into_iter().chain([key.to_string()])
    };
}

fn periods() -> Vec<Period> {
    let kinds = |year| [Period::Year(year), Period::Span(year, year + 4), Period::Span(year, year + 10)];
    let months = |year| (1..=12).filter_map(move |month| YearMonth::new(year, month)).map(Period::Month);
    (1900..2100).flat_map(|year| months(year).chain(kinds(year))).collect()
}

/// The spellings of all keys.
fn all_spellings() -> &'static [String] {
    static ALL: OnceLock<Vec<String>> = OnceLock::new();
    fn spellings<K: Key>(all: &mut Vec<String>) {
        all.extend(K::all().into_iter().flat_map(K::spellings));
    }
    ALL.get_or_init(|| {
        let mut all = Vec::new();
        for_every_key!(spellings(&mut all));
        all
    })
}

#[test]
fn what_is_printed_reads_back() {
    fn check<K: Key>() {
        assert!(!K::all().is_empty());
        for key in K::all() {
            assert_eq!(key.to_string().parse(), Ok(key), "{key}");
        }
    }
    for_every_key!(check());
}

#[test]
fn every_spelling_reads_in_any_case() {
    fn check<K: Key>() {
        for key in K::all() {
            for spelling in key.spellings() {
                for text in [spelling.clone(), spelling.to_ascii_lowercase(), spelling.to_ascii_uppercase()] {
                    assert_eq!(text.parse(), Ok(key), "{text}");
                }
            }
        }
    }
    for_every_key!(check());
}

#[test]
fn width_and_alignment_are_honored() {
    fn check<K: Key>() {
        for key in K::all() {
            let text = key.to_string();
            assert_eq!(format!("{key:>90}|{key:<90}|{key:^90}"), format!("{text:>90}|{text:<90}|{text:^90}"));
            assert_eq!(format!("{key:*^9}"), format!("{text:*^9}"));
        }
    }
    for_every_key!(check());
}

/// A precision is a number of decimals, never of letters: no figure is cut to another one.
#[test]
fn precision_cuts_no_figure() {
    assert_eq!(format!("{:.2}|{:.0}", Usd(54_020), Jobs(4_450)), "$54,020|4,450");
    assert_eq!(
        format!("{:.1}|{:>8.1}|{:<8.3}|", Percent::whole(34), Percent::from_tenths(107), Decimal::new(107, 1)),
        "34.0%|   10.7%|10.700  |"
    );
    assert_eq!(format!("{:.2}", UsdPerHour::from_cents(2_650)), "$26.50");
    assert_eq!(Estimate::<Usd>::Withheld.to_string(), "withheld");
    assert_eq!(LocationQuotient::from_hundredths(-89).to_string(), "-0.89");
}

#[test]
fn as_ref_is_the_code() {
    fn check<K: Key + AsRef<str>>(keys: Vec<K>) {
        for key in keys {
            assert_eq!(key.as_ref(), key.to_string());
        }
    }
    check(State::all());
    check(Key::all() as Vec<Area>);
    check(Key::all() as Vec<Industry>);
    check(Key::all() as Vec<Occupation>);
    check(Key::all() as Vec<SocCode>);
    check(Key::all() as Vec<Source>);
    check(Key::all() as Vec<Statistic>);
    check(Key::all() as Vec<EducationLevel>);
    check(Key::all() as Vec<Certification>);
    check(Key::all() as Vec<Organization>);
}

#[cfg(feature = "serde")]
#[test]
fn serde_writes_and_reads_the_code() {
    fn check<K: Key + serde::Serialize + serde::de::DeserializeOwned>(keys: Vec<K>) {
        for key in keys {
            let json = serde_json::to_string(&key).unwrap();
            assert_eq!(json, serde_json::to_string(&key.to_string()).unwrap());
            assert_eq!(serde_json::from_str::<K>(&json).unwrap(), key);
        }
    }
    check(State::all());
    check(Key::all() as Vec<Area>);
    check(Key::all() as Vec<Industry>);
    check(Key::all() as Vec<Occupation>);
    check(Key::all() as Vec<SocCode>);
    check(Key::all() as Vec<Source>);
    check(Key::all() as Vec<Statistic>);
    check(Key::all() as Vec<EducationLevel>);
    check(Key::all() as Vec<Certification>);
    check(Key::all() as Vec<Organization>);

    let error = serde_json::from_str::<State>("\"Ontario\"").unwrap_err();
    assert_eq!(
        error.to_string(),
        "not a state: expected a USPS code, a name or a two-digit FIPS code (NJ, New Jersey, 34) at line 1 column 9"
    );
    assert!(serde_json::from_str::<State>("34").is_err(), "a number is no code");
}

/// Every variant of every closed enum that has a code: as it prints, and its name where it has one.
#[cfg(feature = "serde")]
#[test]
fn enums_serialize_as_they_print_and_read_in_any_case() {
    use health_info_careers::certification::*;
    use health_info_careers::discrepancy::*;
    use health_info_careers::facts::Status;
    use health_info_careers::figure::{Caveat, Coverage, Reason, WhyUndetermined};
    use health_info_careers::guide::{CourseSubject, RequirementStrength, SubjectKind, Topic};
    use health_info_careers::occupation::{Classification, FieldClaimKind, FieldDirection, FieldRole};
    use health_info_careers::onet::{Interest, PreparationKind, RatedBy, RatingKind, RelatedTier, Scale};
    use health_info_careers::outlook::OpeningsKind;
    use health_info_careers::place::{AreaKind, Division, Naics, Ownership, Region};
    use health_info_careers::source::SourceKind;
    use health_info_careers::unit::{Dating, Missing, Rounding, Unit};
    use health_info_careers::wage::PriceItem;
    use health_info_careers::*;

    fn check<E>(all: impl IntoIterator<Item = E>)
    where
        E: FromStr<Err = ParseKeyError> + Display + Debug + PartialEq + serde::Serialize + serde::de::DeserializeOwned,
    {
        for variant in all {
            let text = variant.to_string();
            assert_eq!(serde_json::to_value(&variant).unwrap(), text);
            reads(&variant, &text);
        }
        let (error, wrong) =
            (serde_json::from_str::<E>("\"\"").unwrap_err(), serde_json::from_str::<E>("7").unwrap_err());
        let expected = "".parse::<E>().unwrap_err();
        assert!(error.to_string().starts_with(&expected.to_string()), "{error}");
        assert!(wrong.to_string().contains(expected.expected()), "{wrong}");
    }

    fn reads<E>(variant: &E, text: &str)
    where
        E: FromStr<Err = ParseKeyError> + Debug + PartialEq + serde::de::DeserializeOwned,
    {
        for text in [text.to_ascii_lowercase(), text.to_ascii_uppercase(), text.to_owned()] {
            assert_eq!(text.parse().as_ref(), Ok(variant), "{text}");
            let json = serde_json::to_string(&text).unwrap();
            assert_eq!(&serde_json::from_str::<E>(&json).unwrap(), variant, "{text}");
        }
    }

    /// Enums declared with `codes!`; the list is held to the sources of the library below.
    macro_rules! coded {
        ($($enum:ident)*) => {
            $(
                check($enum::ALL);
                for variant in $enum::ALL {
                    assert_eq!(variant.code(), variant.to_string());
                    reads(&variant, variant.name());
                }
            )*
            const CODED: &[&str] = &[$(stringify!($enum)),*];
        };
    }

    coded! {
        AreaKind AwardStatus Caveat CertificationField CertificationTopic Classification Confidence CourseSubject
        Coverage Dating DiscrepancyKind DiscrepancyTopic Division EducationLevel EntityKind FieldClaimKind FieldDirection FieldRole
        Interest MatchedBy Missing Naics OnTheJobTraining OpeningsKind OrganizationRole OrganizationTopic Ownership
        PreparationKind PriceItem ProgramLevel RatedBy RatingKind Reason Region RelatedTier RequirementStrength Rounding
        Scale SkillCategory SourceKind Statistic Status SubjectKind Topic Unit Verdict WhyUndetermined WorkExperience
    }
    let missing: Vec<_> = coded_enums().into_iter().filter(|name| !CODED.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "declared with `codes!` and not checked: {missing:?}");

    let json = |text: &str| serde_json::to_string(text).unwrap();
    assert_eq!(serde_json::from_str::<Division>(&json("new england")).unwrap(), Division::NewEngland);
    assert_eq!(serde_json::from_str::<Interest>(&json("Persuading")).unwrap(), Interest::Enterprising);
}

/// The public enums that the library declares with `codes!`, read from its sources.
#[cfg(feature = "serde")]
fn coded_enums() -> Vec<String> {
    fn collect(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, found);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                for declaration in text.split("\ncodes! {").skip(1) {
                    let name = declaration.lines().find_map(|line| line.trim().strip_prefix("pub enum ")).unwrap();
                    found.push(name.split(':').next().unwrap().to_owned());
                }
            }
        }
    }
    let mut found = Vec::new();
    collect(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../src"), &mut found);
    assert!(!found.is_empty());
    found
}

#[test]
fn keys_show_their_codes_in_debug_output() {
    let area = Area::from_code("38060").unwrap();
    let shown = [
        format!("{area:?}"),
        format!("{:?}", Occupation::MEDICAL_RECORDS_SPECIALISTS),
        format!("{:?}", Occupation::MEDICAL_RECORDS_SPECIALISTS.soc()),
        format!("{:?}", Source::OEWS_2018_05),
        format!("{:?}", Organization::AHIMA),
        format!("{:?}", Certification::CCS_P),
        format!("{:?}", "31-33".parse::<Industry>()),
        format!("{:?}", State::NewJersey),
    ];
    assert_eq!(
        shown,
        [
            "Area(0038060)",
            "Occupation(29-2072)",
            "SocCode(29-2072)",
            "Source(oews-2018-05)",
            "Organization(AHIMA)",
            "Certification(CCS-P)",
            "Ok(Industry(31-33))",
            "NewJersey",
        ],
    );
}

#[test]
fn near_misses_are_refused() {
    for text in [
        "",
        " ",
        "N",
        "NJ ",
        " NJ",
        "N J",
        "NJ\0",
        "\0NJ",
        "N\0",
        "34 ",
        "034",
        "3",
        "3４",
        "ＮＪ",
        "ñj",
        "..",
        "@@",
        "[[",
        "New  Jersey",
        "New\0Jersey",
        "NewJersey",
        "New-Jersey",
        "New\tJersey",
        "New\u{a0}Jersey",
        "New Jersey ",
        " New Jersey",
        "New Jerse",
        "New Jerseyy",
        "Jersey",
        "New",
        "Neẃ Jersey",
        "Virginia West",
        "Washington DC",
        "District of  Columbia",
        "District of Colombia",
        "District\0of\0Columbia",
        "North\rDakota",
        "Iowa\0",
        "Ohi\u{212f}",
        "Ohi/",
        "Mai^e",
        "Georgia (US)",
        "US",
        "99",
        "00",
        "ZZ",
    ] {
        assert!(text.parse::<State>().is_err(), "{text:?}");
    }
    for text in ["003806", "00380600", "0038060 ", "99999", "٣٨٠٦٠", "Phoenix", "Phoenix-Mesa-Chandler AZ", "0000000"]
    {
        assert!(text.parse::<Area>().is_err(), "{text:?}");
    }
    for text in ["622", "31", "33", "622000 ", "31 - 33", "Hospital"] {
        assert!(text.parse::<Industry>().is_err(), "{text:?}");
    }
    for text in
        ["29-207", "29-20711", "292071", "29–2071", "29-2071 ", "2９-2071", "29-2072.01", "29-2072.0", "53-3032"]
    {
        assert!(text.parse::<Occupation>().is_err(), "{text:?}");
    }
    for text in ["29-207", "29-20711", "292071", "29–2071", "2a-2071", "29_2071"] {
        assert!(text.parse::<SocCode>().is_err(), "{text:?}");
    }
    for text in [
        "2018-5",
        "2018-13",
        "2018-00",
        "18-05",
        "May-18",
        "Mai 2018",
        "2018/18",
        "2018/2018",
        "2028/2018",
        "May 18",
        "May  2018",
        "+201",
        "2018-",
    ] {
        assert!(text.parse::<Period>().is_err(), "{text:?}");
    }
    for text in ["p50", "average", "p 10", "medián"] {
        assert!(text.parse::<Statistic>().is_err(), "{text:?}");
    }
}

#[test]
fn errors_say_what_was_expected() {
    fn error<K: Key>() -> String {
        "no such thing".parse::<K>().unwrap_err().to_string()
    }
    let expected = [
        (error::<State>(), "not a state: expected a USPS code, a name or a two-digit FIPS code (NJ, New Jersey, 34)"),
        (
            error::<Area>(),
            "not an area: expected a seven-digit area code, a CBSA code or an area's title (0038060, 38060)",
        ),
        (
            error::<Industry>(),
            "not an industry: expected an industry's code (31-33, 622000), its name or a spelling of either in a source",
        ),
        (
            error::<Occupation>(),
            "not an occupation: expected the SOC code or title of an occupation with tables, such as 29-2072",
        ),
        (error::<SocCode>(), "not a SOC code: expected two digits, a hyphen and four digits, such as 29-2071"),
        (error::<Source>(), "not a source: expected the id of a guide, publication or page, such as oews-2018-05"),
        (error::<Statistic>(), "not a statistic: expected mean, median or a percentile such as p10 or p90"),
        (
            error::<EducationLevel>(),
            "not a level of education: expected a level's code or name, such as high-school or bachelor's degree",
        ),
        (error::<Period>(), "not a period: expected 2018-05 (a month), 2018 or 2018/2028"),
        (
            error::<Certification>(),
            "not a certification: expected an acronym of today or before, or a full name (RHIT, CTR)",
        ),
        (error::<Organization>(), "not an organization: expected an acronym or a name, today's or former (AHIMA)"),
    ];
    for (error, text) in expected {
        assert_eq!(error, text);
    }
}

#[test]
fn look_ups_are_const() {
    const CODE: Option<State> = State::from_usps("nj");
    const FIPS: Option<State> = State::from_fips("34");
    const NAME: Option<State> = State::from_name("new JERSEY");
    const AREA: Option<Area> = Area::from_code("38060");
    const INDUSTRY: Option<Industry> = Industry::from_code("te1000");
    const OCCUPATION: Option<Occupation> = Occupation::from_soc("29-2072");
    assert_eq!([CODE, FIPS, NAME], [Some(State::NewJersey); 3]);
    assert_eq!(AREA.unwrap().cbsa(), Some("38060"));
    assert_eq!(INDUSTRY.unwrap().as_ref(), "TE1000");
    assert_eq!(Industry::from_code("62 "), None);
    assert!(Industry::all().all(|industry| Industry::from_code(industry.as_ref()) == Some(industry)));
    assert_eq!(OCCUPATION, Some(Occupation::MEDICAL_RECORDS_SPECIALISTS));
}

/// Whatever the text is read as has a spelling that is the text, but for case.
fn is_no_false_match<K: Key>(text: &str) {
    if let Ok(key) = text.parse::<K>() {
        let spellings = key.spellings();
        assert!(spellings.iter().any(|spelling| spelling.eq_ignore_ascii_case(text)), "{text:?} was read as {key:?}");
    }
}

/// A spelling that something happened to: a character put in, taken out or exchanged, a bit of one
/// flipped, two texts in one, blanks around.
fn near_spelling() -> impl Strategy<Value = String> {
    let spelling = || prop::sample::select(all_spellings());
    let character = prop_oneof![
        any::<char>(),
        prop::sample::select(vec!['\0', ' ', '\t', '\n', '-', ',', '0', '9', 'a', 'Z', '\u{a0}', 'İ', 'ſ', 'K']),
    ];
    (spelling(), spelling(), any::<prop::sample::Index>(), character, 0..7_u8).prop_map(
        |(text, other, place, character, change)| {
            let mut letters: Vec<char> = text.chars().collect();
            let place = place.index(letters.len());
            match change {
                0 => letters.insert(place, character),
                1 => drop(letters.remove(place)),
                2 => letters[place] = character,
                3 => letters[place] = char::from_u32(u32::from(letters[place]) ^ 0x20).unwrap_or(character),
                4 => letters = format!("{text}{character}{other}").chars().collect(),
                5 => letters = format!(" {text} ").chars().collect(),
                _ => letters = text.repeat(9).chars().collect(),
            }
            letters.into_iter().collect()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn no_text_panics_or_is_read_as_what_it_is_not(text in any::<String>()) {
        for_every_key!(is_no_false_match(&text));
    }

    #[test]
    fn nor_are_bytes_of_any_kind(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for_every_key!(is_no_false_match(&String::from_utf8_lossy(&bytes)));
    }

    #[test]
    fn nor_is_what_resembles_a_code(text in "[A-Za-z\0 -.@`{]{2}|[0-9+-]{0,9}|[0-9]{2}-[0-9]{4}|[0-9]{4}[-/][0-9]{2,4}") {
        for_every_key!(is_no_false_match(&text));
    }

    #[test]
    fn nor_is_what_resembles_a_spelling(text in near_spelling()) {
        for_every_key!(is_no_false_match(&text));
    }

    #[test]
    fn names_read_in_random_case(state in prop::sample::select(State::ALL.to_vec()), bits in any::<u32>()) {
        for spelling in state.spellings() {
            let either = |(place, letter): (usize, char)| {
                if bits >> place & 1 == 0 { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() }
            };
            let text: String = spelling.chars().enumerate().map(either).collect();
            prop_assert_eq!(text.parse(), Ok(state));
        }
    }
}

#[test]
fn quantities_read_what_they_print() {
    fn check<T>(values: impl IntoIterator<Item = T>)
    where
        T: std::str::FromStr<Err = ParseKeyError> + std::fmt::Display + std::fmt::Debug + PartialEq,
    {
        for value in values {
            assert_eq!(value.to_string().parse(), Ok(value));
        }
    }
    let numbers = [0, 1, -1, 99, -700, 1_000, 54_020, 215_500, 1_234_567, i32::MAX, i32::MIN];
    check(numbers.map(Usd));
    check(numbers.map(Jobs));
    check(numbers.map(UsdPerHour::from_cents));
    check(numbers.map(Percent::from_hundredths));
    check(numbers.map(LocationQuotient::from_hundredths));
    check(numbers.map(JobsPer1000::from_thousandths));
    for (text, value) in [("$54,020", 54_020), ("54020", 54_020), ("-$700", -700), ("+$900", 900), ("0054", 54)] {
        assert_eq!(text.parse(), Ok(Usd(value)));
    }
    assert_eq!("$25.9".parse(), Ok(UsdPerHour::from_cents(2_590)));
    assert_eq!("10.70".parse(), Ok(Percent::from_tenths(107)));
    for text in [
        "",
        "$",
        "$-700",
        "--7",
        "5,4020",
        "54,02",
        ",540",
        "54.5",
        "54.",
        "$ 540",
        "54 020",
        "€54",
        "2147483648",
        "1e4",
    ] {
        assert!(text.parse::<Usd>().is_err(), "{text:?}");
    }
    // Of a number with decimals a comma may be meant as the point: it is refused.
    for text in ["1,405", "1.4055", "%", "1.405%"] {
        assert!(text.parse::<JobsPer1000>().is_err(), "{text:?}");
    }
    assert!("%".parse::<Percent>().is_err() && "10.705%".parse::<Percent>().is_err());
    let error = "cheap".parse::<Usd>().unwrap_err();
    assert_eq!(error.to_string(), "not an amount of dollars: expected $54,020 or 54020");
    assert_eq!(error.kind(), "amount of dollars");
}

/// Numbers stand right, as the standard's do, and a precision does not undo a width.
#[test]
fn numbers_stand_right_to_a_width() {
    assert_eq!(format!("{:9}|{:<9}|{:^9}|", Usd(54_020), Usd(54_020), Usd(-5)), "  $54,020|$54,020  |   -$5   |");
    assert_eq!(format!("{:6}|{:8.1}|", Percent::whole(34), Percent::whole(34)), "   34%|   34.0%|");
    assert_eq!(format!("{:6}|{:8.1}|", Decimal::new(107, 1), Decimal::whole(34)), "  10.7|    34.0|");
    assert_eq!(
        format!("{:7}|{:7.1}|", LocationQuotient::from_hundredths(89), LocationQuotient::from_hundredths(89)),
        "   0.89|    0.9|"
    );
    assert_eq!(format!("{:+}|{:+.1}", Percent::from_tenths(107), Percent::from_tenths(-29)), "+10.7%|-2.9%");
}
