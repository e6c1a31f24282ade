//! Places: what belongs where, and what areas were called before.

use health_info_careers::place::{Division, FormerArea, Nation, Place, Region};
use health_info_careers::{Area, Industry, Source, State};

fn area(text: &str) -> Area {
    text.parse().unwrap()
}

/// The cases of users whose files have older codes and titles.
#[test]
fn codes_and_titles_of_earlier_delineations_are_read_as_the_area_of_today() {
    for (text, today) in [
        ("17460", "0017410"),
        ("0017460", "0017410"),
        ("Cleveland-Elyria, OH", "0017410"),
        ("19380", "0019430"),
        ("Dayton, OH", "0019430"),
        ("DAYTON-KETTERING, OH", "0019430"),
        ("39100", "0028880"),
        ("39140", "0039150"),
        ("45540", "0048680"),
        ("15680", "0030500"),
        ("Denver-Aurora-Lakewood, CO", "0019740"),
        ("Portland-Vancouver-Beaverton, OR-WA", "0038900"),
        ("Phoenix-Mesa-Scottsdale, AZ", "0038060"),
        ("Houston-The Woodlands-Sugar Land, TX", "0026420"),
        ("71650", "0014460"),
        ("Boston-Cambridge-Nashua, MA-NH", "0014460"),
        ("76900", "0014460"),
    ] {
        assert_eq!(area(text).code(), today, "{text}");
        assert_eq!(Area::former(text).unwrap().today(), area(today), "{text}");
    }
    for text in ["17410", "Cleveland, OH", "0038060", "Bangor, ME", "38061", "Cleveland", ""] {
        assert!(Area::former(text).is_none(), "{text}");
    }
}

#[test]
fn a_former_area_says_what_it_was() {
    let cleveland = Area::former("17460").unwrap();
    assert_eq!(cleveland.title(), "Cleveland-Elyria, OH");
    assert_eq!((cleveland.delineation(), cleveland.source()), (2020, Source::OMB_2020));
    assert!(cleveland.has_other_code() && cleveland.note().is_none());
    let phoenix = Area::former("Phoenix-Mesa-Scottsdale, AZ").unwrap();
    assert!(!phoenix.has_other_code());
    let boston = Area::former("71650").unwrap();
    assert_eq!(boston.note(), Some("a New England city and town area; there are none in the delineation of 2023"));
    // The same title twice: the latest delineation answers.
    let bridgeport = Area::former("Bridgeport-Stamford-Norwalk, CT").unwrap();
    assert_eq!((bridgeport.code(), bridgeport.delineation()), ("14860", 2020));
    assert_eq!(area("14860").formers().map(FormerArea::code).collect::<Vec<_>>(), ["71950", "72850", "14860"]);
}

/// Whatever the city was called, it did not move: each shares a state with the area of today.
#[test]
fn former_areas_lie_where_those_of_today_lie() {
    let formers: Vec<_> = Area::all().flat_map(Area::formers).collect();
    assert!(!formers.is_empty());
    for former in formers {
        let (_, codes) = former.title().rsplit_once(", ").unwrap();
        let mut states = codes.split('-').map(|code| State::from_usps(code).unwrap());
        assert!(states.any(|state| former.today().is_in(state)), "{former}");
    }
}

#[test]
fn areas_lie_in_the_states_of_their_titles() {
    for area in Area::all() {
        let states: Vec<_> = area.states().collect();
        match area.cbsa() {
            Some(_) => {
                let codes: Vec<_> = states.iter().map(|state| state.usps()).collect();
                assert!(area.name().ends_with(&format!(", {}", codes.join("-"))), "{area}: {}", area.name());
            }
            None => assert!(matches!(states[..], [state] if area.code().starts_with(state.fips())), "{area}"),
        }
        assert!(states.iter().all(|state| state.areas().any(|found| found == area)));
    }
    assert_eq!(area("0047900").states().map(State::usps).collect::<Vec<_>>(), ["DC", "VA", "MD", "WV"]);
}

#[test]
fn sets_of_states() {
    assert_eq!((State::FIFTY.len(), State::FIFTY_AND_DC.len(), State::ALL.len()), (50, 51, 54));
    assert!(!State::FIFTY.contains(&State::DistrictOfColumbia));
    assert!(State::FIFTY_AND_DC.iter().all(|state| state.region().is_some() && !state.is_territory()));
    let territories: Vec<_> = State::ALL.into_iter().filter(|state| state.is_territory()).map(State::usps).collect();
    assert_eq!(territories, ["GU", "PR", "VI"]);
    let by_region: Vec<_> = Region::ALL.into_iter().flat_map(Region::states).collect();
    assert_eq!(by_region.len(), State::FIFTY_AND_DC.len());
    for division in Division::ALL {
        assert!(division.states().count() >= 3, "{division}");
        assert!(division.states().all(|state| state.region() == Some(division.region())));
    }
    // The Census Bureau's numbers.
    assert_eq!((Region::Northeast.census_code(), Region::West.census_code()), (1, 4));
    assert_eq!((Division::NewEngland.census_code(), Division::Pacific.census_code()), (1, 9));
}

#[test]
fn every_place_reads_its_code() {
    let states = State::ALL.into_iter().map(Place::from);
    let areas = Area::all().map(Place::from);
    let industries = Industry::all().map(Place::from);
    for place in states.chain(areas).chain(industries).chain([Place::Nation]) {
        assert_eq!(place.code().parse(), Ok(place));
        assert_eq!(place.to_string(), place.name());
    }
    assert_eq!((Place::Nation.code(), Place::Nation.name()), (Nation.code(), Nation.name()));
    assert_eq!((Nation.code(), Nation.name()), ("US", "United States"));
    let error = "Ontario".parse::<Place>().unwrap_err().to_string();
    assert_eq!(error, "not a place: expected US, or the code of a state, an area or an industry (NJ, 0038060, 622000)");
}

#[cfg(feature = "serde")]
#[test]
fn places_serialize_as_their_codes() {
    use serde_json::{from_str, json, to_value};

    let place = Place::from(State::NewJersey);
    assert_eq!(to_value(place).unwrap(), "NJ");
    assert_eq!(from_str::<Place>("\"0038060\"").unwrap(), Place::from(area("38060")));
    assert_eq!((to_value(Nation).unwrap(), to_value(Region::South).unwrap()), (json!("US"), json!("south")));
    assert_eq!(
        to_value(Area::former("19380").unwrap()).unwrap(),
        json!({
            "code": "19380", "title": "Dayton, OH", "delineation": 2013, "area": "0019430", "note": null,
            "source": "omb-2013",
        }),
    );
}
