use super::dispatch;
use super::row::NationalWage;
use super::table::{AreaWages, IndustryWages, StateWages};
use super::tables;
use crate::occupation::Occupation;

/// Wages of the guides' occupation by state: 29-2071, **May 2018**, annual mean.
///
/// Figures: US dollars a year, means, wage and salary workers. Source: the guide what-it-takes,
/// whose table names no year; May 2018 is inferred (its employment-weighted mean meets the nation's
/// of that month) and carried by every row. 50 states and the District of Columbia; no relative
/// standard errors. The occupation is no longer surveyed: see
/// [`superseded_by`](crate::Wages::superseded_by) and [`Occupation::wages_by_state`] for today's.
///
/// ```
/// use health_info_careers::{State, Usd, wages_by_state};
///
/// let wages = wages_by_state();
/// assert_eq!(wages.get(State::NewJersey).unwrap().mean().published(), Some(Usd(54_020)));
/// assert_eq!(wages.get(State::Arkansas).unwrap().mean().published(), Some(Usd(34_610)));
/// ```
#[inline]
pub const fn wages_by_state() -> &'static StateWages {
    const { &tables::STATE_29_2071_2018.again() }
}

/// Wages of the guides' occupation in the four metropolitan areas that a guide prints: 29-2071,
/// **2016**, annual median and employment.
///
/// Figures: US dollars a year, medians; jobs. Source: metro-guide, which states the year. The
/// guide prints ten cities, three of them with one area's figures each time; here each area is one
/// row, with its [`cities`](crate::Area::cities). The figures are plausible and not checked: no
/// release of that year by area was there to hold them to.
///
/// ```
/// use health_info_careers::{Area, Usd, wages_by_area};
///
/// let phoenix = wages_by_area().get(Area::from_code("38060").unwrap()).unwrap();
/// assert_eq!(phoenix.median().published(), Some(Usd(35_980)));
/// assert_eq!(phoenix.area().cities().collect::<Vec<_>>(), ["Mesa", "Scottsdale", "Phoenix"]);
/// ```
#[inline]
pub const fn wages_by_area() -> &'static AreaWages {
    const { &tables::AREA_29_2071_2016.again() }
}

/// Wages of the guides' occupation in its five largest industries: 29-2071, **May 2018**, annual
/// median.
///
/// Figures: US dollars a year, medians. Source: outlook-2018, which states the month. Means,
/// employment and errors are not in the source. The figures are plausible and not checked: no
/// release of that month by industry was there to hold them to.
///
/// ```
/// use health_info_careers::{Industry, Usd, wages_by_industry};
///
/// let hospitals: Industry = "Hospitals; state, local, and private".parse()?;
/// assert_eq!(wages_by_industry().get(hospitals).unwrap().median().published(), Some(Usd(43_470)));
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[inline]
pub const fn wages_by_industry() -> &'static IndustryWages {
    const { &tables::INDUSTRY_29_2071_2018.again() }
}

impl Occupation {
    /// Wages of the nation, the latest published: every statistic, employment and their errors.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Period, Usd};
    ///
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.national_wage();
    /// assert_eq!((now.period(), now.median().published()), (Period::may(2025), Some(Usd(51_140))));
    /// ```
    pub fn national_wage(self) -> &'static NationalWage {
        dispatch::national(self)
    }

    /// Wages of the nation in May of a year; `None` where the code has no row for it.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Usd};
    ///
    /// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    /// assert_eq!(technicians.national_wage_in(2015).unwrap().mean().published(), Some(Usd(40_430)));
    /// assert!(technicians.national_wage_in(2019).is_none()); // the code was split
    /// ```
    pub fn national_wage_in(self, year: u16) -> Option<&'static NationalWage> {
        self.national_wages().iter().find(|row| row.period().year() == year)
    }

    /// Wages of the nation in every year that the code was published for, the oldest first. Not a
    /// time series in the strict sense: OEWS pools three years and changed its method in 2021.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS.national_wages();
    /// assert_eq!(technicians.first().unwrap().period().year(), 2011);
    /// assert_eq!(technicians.last().unwrap().period().year(), 2018); // the code was split
    /// ```
    pub fn national_wages(self) -> &'static [NationalWage] {
        dispatch::national_all(self)
    }

    /// Wages by state, the latest published.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Period};
    ///
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state();
    /// assert_eq!((now.period(), now.len()), (Period::may(2025), 53)); // with GU and PR
    /// ```
    pub fn wages_by_state(self) -> &'static StateWages {
        dispatch::state(self)
    }

    /// Wages by state in May of a year; `None` where there is no table.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    /// assert!(specialists.wages_by_state_in(2021).is_some());
    /// assert!(specialists.wages_by_state_in(2018).is_none()); // the code did not exist
    /// ```
    pub fn wages_by_state_in(self, year: u16) -> Option<&'static StateWages> {
        dispatch::state_in(self, year)
    }

    /// Wages by metropolitan and nonmetropolitan area, the latest published; empty for the codes
    /// of 2019 and 2020.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// assert_eq!(Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area().len(), 507);
    /// ```
    pub fn wages_by_area(self) -> &'static AreaWages {
        dispatch::area(self)
    }

    /// Wages by metropolitan and nonmetropolitan area in a year; `None` where there is no table.
    ///
    /// ```
    /// use health_info_careers::{Area, Occupation, Usd};
    ///
    /// let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    /// let phoenix = specialists.wages_by_area_in(2025).unwrap().get(Area::from_code("38060").unwrap()).unwrap();
    /// assert_eq!(phoenix.mean().published(), Some(Usd(53_190)));
    /// assert!(specialists.wages_by_area_in(2016).is_none()); // the code did not exist
    /// ```
    pub fn wages_by_area_in(self, year: u16) -> Option<&'static AreaWages> {
        dispatch::area_in(self, year)
    }

    /// Wages by industry, the latest published; rows nest. Empty for the codes of 2019 and 2020.
    ///
    /// ```
    /// use health_info_careers::{Industry, Jobs, Occupation};
    ///
    /// let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_industry();
    /// let hospitals: Industry = "622000".parse()?;
    /// assert_eq!(table.get(hospitals).unwrap().employment().published(), Some(Jobs(55_530)));
    /// # Ok::<_, health_info_careers::ParseKeyError>(())
    /// ```
    pub fn wages_by_industry(self) -> &'static IndustryWages {
        dispatch::industry(self)
    }

    /// Wages by industry in May of a year; `None` where there is no table.
    ///
    /// ```
    /// use health_info_careers::{Industry, Occupation, Usd};
    ///
    /// let then = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_industry_in(2021).unwrap();
    /// let sector = then.get(Industry::HEALTH_CARE_AND_SOCIAL_ASSISTANCE).unwrap();
    /// assert_eq!(sector.mean().published(), Some(Usd(45_980)));
    /// assert_eq!(sector.median().published(), Some(Usd(44_890)));
    /// ```
    pub fn wages_by_industry_in(self, year: u16) -> Option<&'static IndustryWages> {
        dispatch::industry_in(self, year)
    }

    /// The years for which there is a national row, the oldest first.
    pub fn years(self) -> impl Iterator<Item = u16> + Clone {
        self.national_wages().iter().map(|row| row.period().year())
    }

    /// The years for which there is a table by state, the oldest first.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// assert_eq!(Occupation::MEDICAL_RECORDS_TECHNICIANS.state_years(), [2015, 2016, 2017, 2018]);
    /// ```
    pub fn state_years(self) -> &'static [u16] {
        dispatch::state_years(self)
    }

    /// The years for which there is a table by area, the oldest first.
    pub fn area_years(self) -> &'static [u16] {
        dispatch::area_years(self)
    }

    /// The years for which there is a table by industry, the oldest first.
    pub fn industry_years(self) -> &'static [u16] {
        dispatch::industry_years(self)
    }
}
