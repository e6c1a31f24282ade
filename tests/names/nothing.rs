//! Nothing that is not a name resolves.

use health_info_careers::{Area, Entity, State, resolve};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Letters at random, long enough to be no acronym by chance.
    #[test]
    fn random_letters_are_no_name(text in "[a-z]{7,24}") {
        prop_assert!(resolve(&text).is_err(), "{text}");
    }

    /// Anything at all: no panic, and what resolves is a name when asked for by its code.
    #[test]
    fn what_resolves_has_the_name(text in "\\PC{0,40}") {
        if let Ok(entity) = resolve(&text) {
            let code = entity.code().unwrap_or(entity.name());
            prop_assert!(resolve(code).is_ok() || !resolve(code).unwrap_err().candidates().is_empty());
        }
    }

    /// A name with letters put in that no name has there.
    #[test]
    fn a_name_with_more_in_it_is_none(index in 0_usize..500, at in 1_usize..40) {
        let name = Area::all().nth(index % Area::all().len()).unwrap().name();
        let at = name.char_indices().map(|(at, _)| at).rfind(|place| *place <= at).unwrap_or(1).max(1);
        let text = [&name[..at], "qxz", &name[at..]].concat();
        prop_assert!(resolve(&text).is_err(), "{text}");
    }

    /// A city with a state that no area of the city lies in.
    #[test]
    fn a_city_elsewhere_is_none(index in 0_usize..500, state in 0_usize..54) {
        let area = Area::all().nth(index % Area::all().len()).unwrap();
        let city = area.name().split(['-', ',', '/']).next().unwrap();
        let state = State::ALL[state];
        if let Ok(Entity::Area(found)) = resolve(&format!("{city}, {}", state.usps())) {
            prop_assert!(found.states().any(|other| other == state), "{city}, {state}: {found}");
        }
    }
}

/// Of all numbers of five digits, those of areas and their earlier codes are areas, and no other.
#[test]
fn no_other_number_is_an_area() {
    let mut areas = 0;
    for number in 0..100_000 {
        let code = format!("{number:05}");
        if let Ok(Entity::Area(area)) = resolve(&code) {
            let is_former = area.formers().any(|former| former.code() == code);
            assert!(area.cbsa() == Some(&code) || is_former, "{code}: {area}");
            areas += 1;
        }
    }
    assert!(areas >= Area::all().filter(|area| area.cbsa().is_some()).count(), "{areas}");
}

/// Digits are exact: what is offered for a number is the same number but for zeros.
#[test]
fn no_digit_is_another() {
    for number in 0..10_000 {
        for code in [format!("{number}"), format!("{number:03}"), format!("{number:04}")] {
            let Err(error) = resolve(&code) else { continue };
            for entity in error.candidates() {
                let digits = |text: &str| text.trim_matches('0').to_owned();
                let Some(found) = entity.code() else { panic!("{code}: {entity}") };
                // A state by its FIPS code, a sector by a code of its range.
                let known = match entity {
                    Entity::State(state) => state.fips(),
                    _ => found,
                };
                let is_former = match entity {
                    Entity::Area(area) => area.formers().any(|former| digits(former.code()) == digits(&code)),
                    _ => false,
                };
                let is_same = known.contains('-') || digits(known) == digits(&code);
                assert!(is_same || is_former, "{code}: {entity}");
            }
        }
    }
}
