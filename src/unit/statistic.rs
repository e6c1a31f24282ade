//! Which point of the distribution of wages a figure is.

use crate::plumbing::codes;

codes! {
    /// Which point of the distribution of wages a figure is.
    ///
    /// ```
    /// use health_info_careers::Statistic;
    ///
    /// assert_eq!("Median".parse(), Ok(Statistic::Median));
    /// assert_eq!("10th percentile".parse(), Ok(Statistic::P10));
    /// assert_eq!((Statistic::P90.to_string().as_str(), Statistic::P90.name()), ("p90", "90th percentile"));
    /// ```
    #[doc(alias = "percentile")]
    #[doc(alias = "average")]
    #[non_exhaustive]
    pub enum Statistic: "a statistic", "mean, median or a percentile such as p10 or p90" {
        /// The mean: all wages added and divided by their number.
        Mean = "mean";
        /// The 10th percentile: a tenth of the workers earn less.
        P10 = "p10", "10th percentile";
        /// The 25th percentile: a quarter of the workers earn less.
        P25 = "p25", "25th percentile";
        /// The median, or 50th percentile: half of the workers earn less.
        Median = "median";
        /// The 75th percentile: a quarter of the workers earn more.
        P75 = "p75", "75th percentile";
        /// The 90th percentile: a tenth of the workers earn more.
        P90 = "p90", "90th percentile";
    }
}

impl Statistic {
    /// The percentiles, from the lowest to the highest: all but the mean.
    ///
    /// ```
    /// use health_info_careers::{Statistic, Usd, occupation};
    ///
    /// let wage = occupation().national_wage(); // May 2018
    /// let lowest = wage.annual(Statistic::PERCENTILES[0]);
    /// assert_eq!(lowest.published(), Some(Usd(26_550)));
    /// ```
    pub const PERCENTILES: [Self; Self::ALL.len() - 1] = percentiles();

    /// Which percentile it is, 50 for the median; `None` for the mean.
    ///
    /// ```
    /// use health_info_careers::Statistic;
    ///
    /// assert_eq!(Statistic::Median.percentile(), Some(50));
    /// assert_eq!(Statistic::Mean.percentile(), None);
    /// ```
    pub const fn percentile(self) -> Option<u8> {
        Some(match self {
            Self::Mean => return None,
            Self::P10 => 10,
            Self::P25 => 25,
            Self::Median => 50,
            Self::P75 => 75,
            Self::P90 => 90,
        })
    }
}

/// All but the mean, proved to rise; only evaluated while compiling.
#[expect(clippy::indexing_slicing, reason = "evaluated while compiling")]
const fn percentiles() -> [Statistic; Statistic::ALL.len() - 1] {
    let mut percentiles = [Statistic::Median; Statistic::ALL.len() - 1];
    let (mut from, mut to, mut last) = (0, 0, 0);
    while from < Statistic::ALL.len() {
        if let Some(percentile) = Statistic::ALL[from].percentile() {
            assert!(percentile > last, "percentiles are declared from the lowest to the highest");
            last = percentile;
            percentiles[to] = Statistic::ALL[from];
            to += 1;
        }
        from += 1;
    }
    percentiles
}
