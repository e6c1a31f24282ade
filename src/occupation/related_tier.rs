//! `RelatedTier`: how close O*NET holds two occupations to be.

use crate::plumbing::codes;

codes! {
    /// How close O*NET holds a related occupation to be.
    #[non_exhaustive]
    pub enum RelatedTier: "a tier of related occupations", "primary-short, primary-long or supplemental" {
        /// Among the five closest.
        PrimaryShort = "primary-short", "among the five closest";
        /// Among the ten closest.
        PrimaryLong = "primary-long", "among the ten closest";
        /// Among the next ten.
        Supplemental = "supplemental", "among the next ten";
    }
}
