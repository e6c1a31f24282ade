//! `resolve` and its siblings: they agree with one another, and whatever they offer is few and has a name.
#![no_main]

use health_info_careers::lookup::{EntityKind, identify, resolve_among};
use health_info_careers::{Area, Entity, resolve};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let found = identify(text).map(|resolution| resolution.entity());
    match found {
        Ok(entity) => {
            assert_eq!(resolve(text), found);
            assert_eq!(resolve_among(&[entity.kind()], text), Ok(entity), "{text:?} among its own kind");
            assert!(!entity.name().is_empty());
        }
        Err(error) => {
            assert!(error.candidates().len() <= 5);
            assert!(!error.to_string().is_empty());
            // To find nothing takes the longest: that the siblings find nothing either is asked of a few.
            if text.bytes().fold(0, u8::wrapping_add) % 8 > 0 {
                return;
            }
            assert_eq!(resolve(text), found);
        }
    }
    if let Ok(area) = Area::find(text) {
        assert_eq!(resolve_among(&[EntityKind::Area], text), Ok(Entity::Area(area)));
    }
});
