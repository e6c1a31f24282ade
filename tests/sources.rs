//! Every source can be cited, and is found by what facts print.

use std::collections::BTreeSet;

use health_info_careers::source::{SourceKind, SourceList};
use health_info_careers::wage::{cpi_u_months, regional_price_parity_years};
use health_info_careers::{Occupation, Source, current, facts, sources};

#[test]
fn every_source_but_a_guide_says_where_it_is() {
    for source in sources() {
        let citation = source.citation().to_string();
        match source.kind() {
            SourceKind::Guide => {
                assert_eq!((source.url(), source.publisher()), (None, None));
                assert!(citation.ends_with("(career guide, publisher and address unknown)"), "{citation}");
            }
            SourceKind::Publication => {
                assert!(source.publisher().is_some() && source.title().is_some(), "{source}");
                assert!(source.url().is_some_and(|url| url.starts_with("https://")), "{source}");
                assert!(citation.starts_with(source.publisher().unwrap()), "{citation}");
            }
            _ => assert!(source.url().or(source.where_read()).is_some(), "{source}"),
        }
        assert!(!source.id().contains([' ', '/', ':']), "an id is short: {source}");
        assert!(source.url().is_none_or(|url| citation.contains(url)), "{citation}");
    }
}

#[test]
fn citations_as_a_user_prints_them() {
    let cited = |id: &str| id.parse::<Source>().unwrap().citation().to_string();
    assert_eq!(
        cited("oews-2018-05"),
        "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics (OES before 2021), May 2018, \
         https://www.bls.gov/oes/"
    );
    assert_eq!(
        cited("ahima-ccs"),
        "American Health Information Management Association, undated, read 2026-11, \
         https://ahima.org/certification-careers/certifications-overview/ccs"
    );
    assert_eq!(cited("secondary-text-2026-09-28"), "secondary text dated 2026-09-28, publisher not named");
}

/// The notices that the license asks for name every release of O*NET that something here is from.
#[test]
fn the_notices_name_every_release_of_onet() {
    let releases: Vec<_> = sources().filter_map(|source| source.id().strip_prefix("onet-")).collect();
    assert!(releases.contains(&"31.0"), "{releases:?}");
    for (file, notice) in [
        ("README.md", include_str!("../README.md")),
        ("src/lib.rs", include_str!("../src/lib.rs")),
        ("src/onet/mod.rs", include_str!("../src/onet/mod.rs")),
    ] {
        let paragraph = notice
            .split("\n\n")
            .flat_map(|part| part.split("//!\n"))
            .find(|part| part.contains("by the U.S.") && part.contains("USDOL/ETA"));
        let paragraph = paragraph.unwrap_or_else(|| panic!("{file} has no notice"));
        for release in &releases {
            assert!(paragraph.contains(release), "{file} leaves out O*NET {release}");
        }
    }
}

/// What a fact prints as its source is a list of sources again.
#[test]
fn the_sources_of_facts_read_back() {
    let mut printed = BTreeSet::new();
    for fact in facts() {
        let list = fact.sources();
        assert_eq!(list.first(), fact.source());
        if printed.insert(list.to_string()) {
            let read: Vec<Source> = list.to_string().split(" ; ").map(|text| text.parse().unwrap()).collect();
            assert_eq!(read, list.as_slice());
        }
    }
    assert!(printed.iter().any(|text| text.contains(" ; ")), "no fact has several sources");
}

#[test]
fn a_list_of_one_is_that_one() {
    for source in sources() {
        let list = SourceList::from(source);
        assert_eq!((list.first(), list.as_slice()), (source, &[source][..]));
    }
    assert!(SourceList::new(&[]).is_none());
}

#[cfg(feature = "serde")]
#[test]
fn lists_serialize_as_arrays_of_ids() {
    static TWO: [Source; 2] = [Source::CAHIIM_ABOUT, Source::OEWS_2018_05];
    let list = SourceList::new(&TWO).unwrap();
    assert_eq!(serde_json::to_value(list).unwrap(), serde_json::json!(["cahiim-about", "oews-2018-05"]));
}

/// Who cites the data set as a whole names what is in it: each database and release, and the first and last period of the
/// programs that publish every year.
#[test]
fn the_citation_of_the_whole_names_every_program() {
    let citation = include_str!("../CITATION.cff");
    let manifest = include_str!("../Cargo.toml").lines().find(|line| line.starts_with("version = ")).unwrap();
    assert!(
        citation.contains(&format!("\nversion: {}\n", manifest.trim_start_matches("version = ").trim_matches('"')))
    );
    // A title there goes on with its years, after a comma.
    let titles: Vec<_> =
        citation.lines().filter_map(|line| line.trim().strip_prefix("title: \"")?.split(['"', ',']).next()).collect();
    for source in sources().filter(|source| source.kind() == SourceKind::Publication) {
        let title = source.title().unwrap();
        assert!(titles.iter().any(|head| title.starts_with(head)), "{source}: {title}");
        assert!(citation.contains(&format!("name: \"{}\"", source.publisher().unwrap())), "{source}");
    }
    let wages = Occupation::MEDICAL_RECORDS_SPECIALISTS.national_wages().latest().period();
    let rounds = Occupation::MEDICAL_RECORDS_SPECIALISTS.projections().unwrap().latest().period();
    let prices = cpi_u_months().last().unwrap();
    for period in [format!("to {wages}"), format!("to {rounds}"), format!("to {prices}")] {
        assert!(citation.contains(&period), "{period}");
    }
}

/// What the README's first program prints of the latest release is what is printed there.
#[cfg(all(feature = "alloc", feature = "field"))]
#[test]
fn the_readmes_first_program_prints_what_stands_below_it() {
    let portland = health_info_careers::Area::find("portland, or").unwrap();
    let first = current::occupation().leads_to().next().unwrap().occupation();
    let printed = format!(
        "```text\n{}\n{}\n{}: {}\n```",
        current::wages_by_area().get(portland).unwrap().median_figure(),
        current::projections().latest().growth_figure(),
        first.title(),
        first.national_wage().median_figure()
    );
    assert!(include_str!("../README.md").contains(&printed), "the README prints something else than\n{printed}");
}

/// The row of each class of figures ends where these figures end.
#[test]
fn the_readmes_table_of_periods_ends_where_the_data_end() {
    let mut rows: Vec<[&str; 3]> = Vec::new();
    for line in include_str!("../README.md").lines().filter(|line| line.starts_with("| ")) {
        if let [_, what, code, periods, _, _] = line.split('|').map(str::trim).collect::<Vec<_>>()[..] {
            // A class is named in its first row.
            let what = if what.is_empty() { rows.last().map_or("", |row| row[0]) } else { what };
            rows.push([what, code, periods]);
        }
    }
    // A release is of all tables; one that came in alone is not yet said.
    let whole = current::occupation().national_wages().latest().period().year();
    let year = |year: u16| year.min(whole).to_string();
    for (what, code, ends) in [
        ("wages, national", "29-2072, 29-9021", year(whole)),
        ("wages by state", "29-2072, 29-9021", year(current::wages_by_state().period().year())),
        ("wages by area", "29-2072, 29-9021", year(current::wages_by_area().period().year())),
        ("wages by industry", "29-2072, 29-9021", year(current::wages_by_industry().period().year())),
        ("projections", "29-2072, 29-9021", current::projections().latest().period().to_string()),
        ("prices", "", cpi_u_months().last().unwrap().to_string()),
        ("prices", "", regional_price_parity_years().end().to_string()),
    ] {
        let of_it: Vec<_> = rows.iter().filter(|row| row[0] == what && row[1] == code).collect();
        assert!(of_it.iter().any(|row| row[2].contains(&ends)), "{what}, {code}: {ends} is not in {of_it:?}");
    }
}
