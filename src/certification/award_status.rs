//! `AwardStatus`: whether a certification is still awarded.

use crate::plumbing::codes;

codes! {
    /// Whether a certification is still awarded, where a source says that it is not.
    #[non_exhaustive]
    pub enum AwardStatus: "a status of a certification", "discontinued or probably-discontinued" {
        /// The exam is no longer given.
        Discontinued = "discontinued", "no longer awarded";
        /// The issuer no longer lists it.
        ProbablyDiscontinued = "probably-discontinued", "probably no longer awarded";
    }
}
