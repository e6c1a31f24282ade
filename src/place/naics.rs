//! The editions of the industry classification.

use crate::plumbing::codes;

codes! {
    /// The edition of the North American Industry Classification System that a table's codes follow.
    #[doc(alias = "industry classification")]
    #[non_exhaustive]
    pub enum Naics: "an edition of NAICS", "naics-2007, naics-2012, naics-2017 or naics-2022" {
        /// NAICS 2002 and 2007, in OEWS up to May 2011.
        Naics2007 = "naics-2007", "NAICS 2007";
        /// NAICS 2012, in OEWS of May 2012 to 2016.
        Naics2012 = "naics-2012", "NAICS 2012";
        /// NAICS 2017, in OEWS of May 2017 to 2021.
        Naics2017 = "naics-2017", "NAICS 2017";
        /// NAICS 2022, in OEWS since May 2022.
        Naics2022 = "naics-2022", "NAICS 2022";
    }
}
