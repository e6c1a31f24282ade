//! Whatever deserializes, from JSON and from a format that does not describe itself, serializes to the same.
#![no_main]

use std::fmt::Debug;

use health_info_careers::certification::Background;
use health_info_careers::unit::{Interval, YearMonth};
use health_info_careers::{
    Area, Certification, Decimal, EducationLevel, Industry, Jobs, Occupation, Organization, Percent, Period, SocCode,
    Source, State, Statistic, Usd, UsdPerHour,
};
use libfuzzer_sys::fuzz_target;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn check<T: DeserializeOwned + Serialize + PartialEq + Debug>(bytes: &[u8]) {
    if let Ok(value) = serde_json::from_slice::<T>(bytes) {
        let text = serde_json::to_string(&value).expect("serializes");
        assert_eq!(serde_json::from_str::<T>(&text).ok().as_ref(), Some(&value), "{text}");
    }
    if let Ok(value) = postcard::from_bytes::<T>(bytes) {
        let again = postcard::to_allocvec(&value).expect("serializes");
        assert_eq!(postcard::from_bytes::<T>(&again).ok().as_ref(), Some(&value));
    }
}

macro_rules! check_all {
    ($bytes:expr; $($type:ty),* $(,)?) => {
        $(check::<$type>($bytes);)*
    };
}

fuzz_target!(|bytes: &[u8]| {
    check_all!(bytes; State, Area, Industry, Occupation, SocCode, Source, Statistic, EducationLevel, Period, Certification,
        Organization, Decimal, Jobs, Percent, Usd, UsdPerHour, YearMonth, Interval<Jobs>, Background);
});
