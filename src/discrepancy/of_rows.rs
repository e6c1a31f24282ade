//! From a row to the disagreements about it. Only rows that the guides print are touched: a row
//! of a later year or another code has none.

use super::about::About;
use super::discrepancy::Discrepancy;
use super::query::discrepancies_about;
use crate::occupation::Occupation;
use crate::outlook::{IndustryShare, Projection};
use crate::place::{Area, Industry, Nation, State};
use crate::source::Source;
use crate::wage::{PrintedIndustry, Wage, Wages};

/// The disagreements about a row or table; none where there is nothing to ask about.
fn of(about: Option<About>) -> impl Iterator<Item = &'static Discrepancy> + Clone {
    about.into_iter().flat_map(discrepancies_about)
}

/// The disagreements about a row or table that a guide prints; none about a row of the record.
fn of_guide(source: impl Into<Option<Source>>, about: About) -> impl Iterator<Item = &'static Discrepancy> + Clone {
    of(source.into().is_some_and(Source::is_guide).then_some(about))
}

impl Wage<State> {
    /// Known discrepancies that affect this row, table-wide ones included.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State, wages_by_state};
    ///
    /// let alaska = wages_by_state().get(State::Alaska).unwrap();
    /// assert!(alaska.discrepancies().any(|found| found.title() == "Alaska: 50,250 or 50,280"));
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state();
    /// assert_eq!(now.get(State::Alaska).unwrap().discrepancies().count(), 0);
    /// ```
    pub fn discrepancies(&self) -> impl Iterator<Item = &'static Discrepancy> + Clone + use<> {
        of_guide(self.source(), About::StateWage(self.state()))
    }
}

impl Wage<Area> {
    /// Known discrepancies that affect this row, table-wide ones included.
    pub fn discrepancies(&self) -> impl Iterator<Item = &'static Discrepancy> + Clone + use<> {
        of_guide(self.source(), About::AreaWage(self.area()))
    }
}

impl Wage<Industry> {
    /// Known discrepancies that affect the row's table.
    pub fn discrepancies(&self) -> impl Iterator<Item = &'static Discrepancy> + Clone + use<> {
        of_guide(self.source(), About::WagesByIndustry)
    }
}

impl Wage<Nation> {
    /// Known discrepancies that affect this row.
    ///
    /// ```
    /// use health_info_careers::occupation;
    ///
    /// // D03: percentiles called averages. D17: pay of 2015 above that of 2018. D18: "well above".
    /// // D45: figures older than their labels.
    /// let found: Vec<_> = occupation().national_wage().discrepancies().map(|found| found.id()).collect();
    /// assert_eq!(found, ["D03", "D17", "D18", "D45"]);
    /// ```
    pub fn discrepancies(&self) -> impl Iterator<Item = &'static Discrepancy> + Clone + use<> {
        let is_theirs = self.occupation() == Occupation::MEDICAL_RECORDS_TECHNICIANS;
        of(is_theirs.then_some(About::National(self.period().year())))
    }
}

impl Wages<State> {
    /// Known discrepancies that affect this table or any of its rows.
    pub fn discrepancies(&self) -> impl Iterator<Item = &'static Discrepancy> + Clone + use<> {
        of_guide(self.source(), About::WagesByState)
    }
}

impl Wages<Area> {
    /// Known discrepancies that affect this table or any of its rows.
    pub fn discrepancies(&self) -> impl Iterator<Item = &'static Discrepancy> + Clone + use<> {
        of_guide(self.source(), About::WagesByArea)
    }
}

impl Wages<Industry> {
    /// Known discrepancies that affect this table.
    pub fn discrepancies(&self) -> impl Iterator<Item = &'static Discrepancy> + Clone + use<> {
        of_guide(self.source(), About::WagesByIndustry)
    }
}

impl PrintedIndustry {
    /// Known discrepancies that affect the row's table.
    ///
    /// ```
    /// use health_info_careers::discrepancy::Verdict;
    /// use health_info_careers::wage::industries_as_printed;
    ///
    /// let stale = industries_as_printed()[0].discrepancies().filter(|found| found.verdict() == Verdict::Stale);
    /// assert_eq!(stale.map(|found| found.id()).collect::<Vec<_>>(), ["D09", "D14", "D15"]);
    /// ```
    pub fn discrepancies(&self) -> impl Iterator<Item = &'static Discrepancy> + Clone + use<> {
        discrepancies_about(About::IndustriesAsPrinted)
    }
}

impl IndustryShare {
    /// Known discrepancies that affect this row, where a guide prints it.
    pub fn discrepancies(&self) -> impl Iterator<Item = &'static Discrepancy> + Clone + use<> {
        of(self.mentions().next().map(|_| About::IndustryShares))
    }
}

impl Projection {
    /// Known discrepancies that affect this round of projections.
    ///
    /// ```
    /// use health_info_careers::projections;
    ///
    /// let round = projections().get(2016).unwrap();
    /// let found: Vec<_> = round.discrepancies().map(|found| found.id()).collect();
    /// assert_eq!(found, ["D04", "D05", "D06", "D07", "D08", "D45"]);
    /// ```
    pub fn discrepancies(&self) -> impl Iterator<Item = &'static Discrepancy> + Clone + use<> {
        let is_theirs = self.occupation() == Occupation::MEDICAL_RECORDS_TECHNICIANS;
        of(is_theirs.then_some(About::Projection(self.period().year())))
    }
}
