//! Every parser: whatever is read prints a text that reads back as the same.
#![no_main]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use health_info_careers::certification::{CertificationTopic, Confidence, ProgramLevel};
use health_info_careers::discrepancy::{DiscrepancyTopic, Verdict};
use health_info_careers::facts::FactClass;
use health_info_careers::figure::{Caveat, Reason};
use health_info_careers::guide::{SubjectKind, Topic};
use health_info_careers::onet::Interest;
use health_info_careers::unit::{JobsPer1000, LocationQuotient, Unit, YearMonth};
use health_info_careers::{
    Area, Certification, Decimal, EducationLevel, Industry, Jobs, Occupation, Organization, Percent, Period, SocCode,
    Source, State, Statistic, Usd, UsdPerHour,
};
use libfuzzer_sys::fuzz_target;

fn check<T: FromStr + Display + PartialEq + Debug>(text: &str) {
    if let Ok(key) = text.parse::<T>() {
        assert_eq!(key.to_string().parse::<T>().ok().as_ref(), Some(&key), "{text:?} prints {key}");
    }
}

macro_rules! check_all {
    ($text:expr; $($type:ty),* $(,)?) => {
        $(check::<$type>($text);)*
    };
}

fuzz_target!(|text: &str| {
    check_all!(text; State, Area, Industry, Occupation, SocCode, Source, Statistic, EducationLevel, Period, Certification,
        Organization, Decimal, Jobs, Percent, Usd, UsdPerHour, JobsPer1000, LocationQuotient, YearMonth, Unit,
        FactClass, Topic, SubjectKind, Reason, Caveat, Interest, Confidence, ProgramLevel, CertificationTopic,
        DiscrepancyTopic, Verdict);
});
