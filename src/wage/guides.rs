//! What only the guides print: their mentions of national wages, related occupations, industries.

use super::printed::PrintedIndustry;
use super::related_wage::RelatedWage;
use super::row::{NationalWage, Wage};
use super::tables;
use crate::figure::Mention;
use crate::place::Nation;

impl Wage<Nation> {
    /// The guides' prints of figures of this row.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Source, Statistic};
    /// use health_info_careers::unit::Measure;
    ///
    /// // $40,430 in 2015: one guide has it in a chart and in a sentence.
    /// let nation = Occupation::MEDICAL_RECORDS_TECHNICIANS.national_wage_in(2015).unwrap();
    /// assert!(nation.mentions().all(|mention| mention.measure() == Some(Measure::Wage(Statistic::Mean))));
    /// assert!(nation.mentions().map(|mention| mention.source()).eq([Source::SALARY_FACTS; 2]));
    /// ```
    pub fn mentions(&self) -> impl Iterator<Item = &'static Mention> + Clone + use<> {
        let (occupation, year) = (self.occupation(), self.period().year());
        tables::NATIONAL_MENTIONS
            .iter()
            .filter(move |row| row.occupation == occupation && row.year == year)
            .map(|row| &row.mention)
    }
}

impl RelatedWage {
    /// The record's row of the year that the guide names, which its claim can be held against.
    ///
    /// ```
    /// use health_info_careers::wage::related_wages;
    ///
    /// let managers = &related_wages()[0];
    /// let record = managers.of_that_year().unwrap();
    /// assert_eq!(managers.annual_figure().value(), record.mean()); // $106,070, May 2015
    /// ```
    pub fn of_that_year(&self) -> Option<NationalWage> {
        self.occupation()?.national_wage_in(self.annual_figure().period().year())
    }

    /// The record's latest row: what the occupation pays today.
    ///
    /// ```
    /// use health_info_careers::Period;
    /// use health_info_careers::wage::related_wages;
    ///
    /// let now = related_wages()[0].today().unwrap();
    /// assert!(now.period() >= Period::may(2025));
    /// let then = now.occupation().national_wage_in(2025).unwrap();
    /// assert_eq!([then.mean(), then.median()].map(|pay| pay.to_string()), ["$140,970", "$123,860"]);
    /// ```
    pub fn today(&self) -> Option<NationalWage> {
        Some(self.occupation()?.national_wage())
    }
}

/// The pay of the occupations that the guides name as a next step: the managers' mean of 2015, beside
/// [the record's figure of that year](RelatedWage::of_that_year) and [of today](RelatedWage::today).
///
/// ```
/// use health_info_careers::Usd;
/// use health_info_careers::wage::related_wages;
///
/// let managers = &related_wages()[0];
/// assert_eq!(managers.annual_figure().published(), Some(Usd(106_070)));
/// assert_eq!(managers.annual_figure().occupation().to_string(), "11-9111");
/// ```
pub fn related_wages() -> &'static [RelatedWage] {
    &tables::RELATED_WAGES
}

/// The metro guide's industry table, eight rows in its order: labeled 2016, of an unknown time
/// about 2008. Never to be mixed with other tables: see the discrepancies D14 and D16.
///
/// ```
/// use health_info_careers::Jobs;
/// use health_info_careers::unit::{Interval, Rounding};
/// use health_info_careers::wage::industries_as_printed;
///
/// let rows = industries_as_printed();
/// assert_eq!((rows[0].name(), rows[0].jobs()), ("Hospital", Jobs(65_500)));
/// // If the shares are truncated, one total fits them all, and it is not that of 2016 (200,140 jobs).
/// let totals = rows.iter().filter_map(|row| row.implied_total(Rounding::Truncated));
/// let low = totals.clone().map(|total| total.low()).max().unwrap();
/// let high = totals.map(|total| total.high()).min().unwrap();
/// assert_eq!((low, high), (Jobs(167_949), Jobs(169_714)));
/// ```
pub fn industries_as_printed() -> &'static [PrintedIndustry] {
    &tables::INDUSTRIES_AS_PRINTED
}
