//! The front door of the room, and the same questions to any occupation and year.

use super::dispatch;
use super::national::NationalWages;
use super::row::{NationalWage, Wage};
use super::tables;
use super::wages::{AreaWages, IndustryWages, StateWages};
use crate::figure::{Difference, Incomparable};
use crate::occupation::Occupation;
use crate::place::WagePlace;
use crate::unit::{Statistic, Usd};

/// **May 2018**, 29-2071: annual mean wages of the guides' occupation by state. Today's, of the
/// occupation that took its place, are [`current::wages_by_state`](crate::current::wages_by_state).
///
/// Figures: US dollars a year, means, wage and salary workers. Source: the guide what-it-takes,
/// whose table names no year; May 2018 is inferred (its employment-weighted mean meets the national
/// one of that month) and carried by every row. 50 states and the District of Columbia; no relative
/// standard errors. The occupation is no longer surveyed: see
/// [`superseded_by`](crate::Wages::superseded_by).
///
/// ```
/// use health_info_careers::{State, Usd, wages_by_state};
///
/// let wages = wages_by_state();
/// assert_eq!(wages.get(State::NewJersey).unwrap().mean().published(), Some(Usd(54_020)));
/// assert_eq!(wages.get(State::Arkansas).unwrap().mean().published(), Some(Usd(34_610)));
/// ```
#[doc(alias = "salary")]
#[doc(alias = "pay")]
#[doc(alias = "earnings")]
#[inline]
pub const fn wages_by_state() -> &'static StateWages {
    &tables::STATE_29_2071_2018
}

/// **2016**, 29-2071: annual median wages and employment of the guides' occupation in the four
/// metropolitan areas that a guide prints. Today's, of more than 500 areas, are
/// [`current::wages_by_area`](crate::current::wages_by_area).
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
#[doc(alias = "metro")]
#[doc(alias = "MSA")]
#[inline]
pub const fn wages_by_area() -> &'static AreaWages {
    &tables::AREA_29_2071_2016
}

/// **May 2018**, 29-2071: annual median wages of the guides' occupation in its five largest
/// industries. Today's, of all industries, are
/// [`current::wages_by_industry`](crate::current::wages_by_industry).
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
    &tables::INDUSTRY_29_2071_2018
}

impl Occupation {
    /// National wages, the latest published: every statistic, employment and their errors.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Period, Usd};
    ///
    /// let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    /// assert!(specialists.national_wage().period() >= Period::may(2025));
    /// // Of a year:
    /// assert_eq!(specialists.national_wage_in(2025).unwrap().median().published(), Some(Usd(51_140)));
    /// ```
    #[inline]
    pub fn national_wage(self) -> NationalWage {
        self.national_wages().latest()
    }

    /// National wages in May of a year; `None` where the code has no row for it.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Usd};
    ///
    /// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    /// assert_eq!(technicians.national_wage_in(2015).unwrap().mean().published(), Some(Usd(40_430)));
    /// assert!(technicians.national_wage_in(2019).is_none()); // the code was split
    /// ```
    pub fn national_wage_in(self, year: u16) -> Option<NationalWage> {
        self.national_wages().get(year)
    }

    /// National wages in every year that the code was published for, the oldest first. Not a time
    /// series: OEWS pools three years of samples and changed its method in May 2021.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS.national_wages();
    /// assert_eq!(technicians.first().unwrap().period().year(), 2011);
    /// assert_eq!(technicians.latest().period().year(), 2018); // the code was split
    /// ```
    #[inline]
    pub const fn national_wages(self) -> &'static NationalWages {
        dispatch::national(self)
    }

    /// Wages by state, the latest here. Ask [`state_years`](Self::state_years) first: the table is empty for
    /// the group 29-2000, and for the field's other occupations without the feature `field`.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Period};
    ///
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state();
    /// assert!(now.period() >= Period::may(2025));
    /// assert_eq!(now.len(), 53); // with GU and PR
    /// ```
    #[inline]
    pub const fn wages_by_state(self) -> &'static StateWages {
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
    #[inline]
    pub const fn wages_by_state_in(self, year: u16) -> Option<&'static StateWages> {
        dispatch::state_in(self, year)
    }

    /// The agency's own table by state of a year for which [`wages_by_state_in`](Self::wages_by_state_in)
    /// answers with a guide's: May 2018 of 29-2071, with employment, medians, jobs per 1,000 jobs and the
    /// territories, which the guide leaves out. All 51 means are those that the guide prints. `None`
    /// for any other year and occupation: there the agency's table is the only one.
    ///
    /// ```
    /// use health_info_careers::{Jobs, Occupation, State, Usd};
    ///
    /// let official = Occupation::MEDICAL_RECORDS_TECHNICIANS.official_wages_by_state_in(2018).unwrap();
    /// let alaska = official.get(State::Alaska).unwrap();
    /// assert_eq!(alaska.mean().published(), Some(Usd(50_250)));
    /// assert_eq!(official.source().unwrap().id(), "oews-2018-05");
    /// ```
    #[inline]
    pub const fn official_wages_by_state_in(self, year: u16) -> Option<&'static StateWages> {
        dispatch::official(self, year)
    }

    /// Wages by metropolitan and nonmetropolitan area, the latest here. Ask
    /// [`area_years`](Self::area_years) first: the table is empty for the codes of 2019 and 2020, for
    /// the groups of occupations, and for the field's other occupations without the feature `field`.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    /// assert!(specialists.wages_by_area().period().year() >= 2025);
    /// assert_eq!(specialists.wages_by_area_in(2025).unwrap().len(), 507);
    /// ```
    #[inline]
    pub const fn wages_by_area(self) -> &'static AreaWages {
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
    #[inline]
    pub const fn wages_by_area_in(self, year: u16) -> Option<&'static AreaWages> {
        dispatch::area_in(self, year)
    }

    /// Wages by industry, the latest here; rows nest. Ask
    /// [`industry_years`](Self::industry_years) first: the table is empty for the codes of 2019 and
    /// 2020, and for the groups of occupations. Those of the career field's other occupations have the
    /// sectors of May 2024 alone, and need the feature `field`.
    ///
    /// ```
    /// use health_info_careers::{Industry, Jobs, Occupation, Period};
    ///
    /// let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    /// let hospitals: Industry = "622000".parse()?;
    /// let now = specialists.wages_by_industry();
    /// assert!(now.period() >= Period::may(2025) && now.get(hospitals).is_some());
    /// let then = specialists.wages_by_industry_in(2025).unwrap();
    /// assert_eq!(then.get(hospitals).unwrap().employment().published(), Some(Jobs(55_530)));
    /// # Ok::<_, health_info_careers::ParseKeyError>(())
    /// ```
    #[inline]
    pub const fn wages_by_industry(self) -> &'static IndustryWages {
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
    #[inline]
    pub const fn wages_by_industry_in(self, year: u16) -> Option<&'static IndustryWages> {
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
    #[inline]
    pub const fn state_years(self) -> &'static [u16] {
        dispatch::state_years(self)
    }

    /// The years for which there is a table by area, the oldest first.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    /// assert!(specialists.years().take(5).eq([2021, 2022, 2023, 2024, 2025])); // and each year since
    /// assert!(specialists.area_years().starts_with(&[2025]));
    /// assert!(specialists.industry_years().starts_with(&[2021, 2024, 2025]));
    /// ```
    #[inline]
    pub const fn area_years(self) -> &'static [u16] {
        dispatch::area_years(self)
    }

    /// The years for which there is a table by industry, the oldest first.
    #[inline]
    pub const fn industry_years(self) -> &'static [u16] {
        dispatch::industry_years(self)
    }
}

impl<P: WagePlace> Wage<P> {
    /// The annual wage against the national one: the same statistic, occupation and period. Whether the difference is
    /// significant is undetermined, for a part of the nation is in the nation's sample; two states can be tested.
    ///
    /// ```
    /// use health_info_careers::{State, Statistic, Usd, wages_by_state};
    ///
    /// let arkansas = wages_by_state().get(State::Arkansas).unwrap();
    /// assert_eq!(arkansas.against_nation(Statistic::Mean)?.amount(), Usd(-9_400)); // 34,610 - 44,010
    /// # Ok::<_, health_info_careers::Incomparable>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where a value is not available, and where the periods are not one: the guides' areas are of
    /// 2016, no month given, the national row of May 2016; to treat them as one period, pass `Reason::Period` to
    /// [`compare_allowing`](crate::Figure::compare_allowing).
    pub fn against_nation(&self, statistic: Statistic) -> Result<Difference<Usd>, Incomparable> {
        let occupation = self.occupation();
        let nation = occupation.national_wage_in(self.period().year()).unwrap_or(occupation.national_wage());
        self.annual_figure(statistic).compare(nation.annual_figure(statistic))
    }
}
