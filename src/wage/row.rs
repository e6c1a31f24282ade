use crate::figure::{Coverage, Figure};
use crate::occupation::Occupation;
#[cfg(feature = "serde")]
use crate::place::TablePlace;
use crate::place::{Area, Industry, Nation, State, WagePlace};
use crate::source::Source;
use crate::unit::{
    Cell, Dating, Estimate, Jobs, JobsPer1000, LocationQuotient, Measure, Percent, Period, Statistic, Usd, UsdPerHour,
};

/// What the rows of one table have in common: occupation, source, period, and how the period is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Release {
    pub(crate) occupation: Occupation,
    pub(crate) source: Source,
    pub(crate) dating: Dating,
    pub(crate) period: Period,
}

impl Release {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// Who says so.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// Whether the source states the period.
    pub const fn dating(&self) -> Dating {
        self.dating
    }

    /// The time that the rows speak of.
    pub const fn period(&self) -> Period {
        self.period
    }
}

/// Where each figure stands among the cells of a row.
pub(super) mod column {
    pub(in crate::wage) const EMPLOYMENT: usize = 0;
    pub(in crate::wage) const EMPLOYMENT_RSE: usize = 1;
    pub(in crate::wage) const JOBS_PER_1000: usize = 2;
    pub(in crate::wage) const LOCATION_QUOTIENT: usize = 3;
    pub(in crate::wage) const WAGE_RSE: usize = 4;
    /// The six statistics of the hourly wage, in the order of the enum.
    pub(in crate::wage) const HOURLY: usize = 5;
    /// The six statistics of the annual wage.
    pub(in crate::wage) const ANNUAL: usize = 11;
    pub(in crate::wage) const COUNT: usize = 17;
}

/// Wages and employment of one occupation in one place: every figure of OEWS, or of a guide where
/// only that has them; [`source`](Wage::source) says which.
///
/// Wages are in US dollars, by the year and by the hour; employment is in jobs of wage and salary
/// workers; relative standard errors are those of employment and of the mean wage (percentiles
/// have none). What the source lacks is [`NotInSource`](Estimate::NotInSource), what the agency
/// holds back is [`Withheld`](Estimate::Withheld).
///
/// ```
/// use health_info_careers::{Estimate, Occupation, Source, State, wages_by_state};
///
/// let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
/// let vermont = table.get(State::Vermont).unwrap();
/// assert_eq!(vermont.employment(), Estimate::Withheld);
/// let nj = table.get(State::NewJersey).unwrap();
/// assert_eq!(nj.employment().to_string(), "4,450");
///
/// // May 2018 by state: a guide has the mean, and nothing else.
/// let nj = wages_by_state().get(State::NewJersey).unwrap();
/// assert_eq!((nj.source(), nj.median()), (Source::WHAT_IT_TAKES, Estimate::NotInSource));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Wage<P> {
    pub(super) place: P,
    pub(super) release: Release,
    pub(super) cells: [Cell; column::COUNT],
}

/// What a cell of a generated table says where there is no figure.
pub(super) const NONE: u32 = u32::MAX;
pub(super) const WITHHELD: u32 = u32::MAX - 1;

/// One row of a generated table.
#[expect(clippy::indexing_slicing, reason = "evaluated while compiling")]
pub(super) const fn row<P: Copy>(place: P, release: Release, raw: [u32; column::COUNT]) -> Wage<P> {
    let mut cells = [Cell::NONE; column::COUNT];
    let mut index = 0;
    while index < column::COUNT {
        cells[index] = match raw[index] {
            NONE => Cell::NONE,
            WITHHELD => Cell::WITHHELD,
            value => Cell::new(value),
        };
        index += 1;
    }
    Wage { place, release, cells }
}

/// A row of a table by state.
pub type StateWage = Wage<State>;
/// A row of a table by metropolitan and nonmetropolitan area.
pub type AreaWage = Wage<Area>;
/// A row of a table by industry.
pub type IndustryWage = Wage<Industry>;
/// The row of the nation.
pub type NationalWage = Wage<Nation>;

/// Reads a cell as a quantity; `const`, as no trait method could be.
macro_rules! read {
    ($cell:expr, $wrap:expr) => {
        match $cell.read() {
            Estimate::Published(raw) => Estimate::Published($wrap(raw)),
            Estimate::AtLeast(raw) => Estimate::AtLeast($wrap(raw)),
            Estimate::Withheld => Estimate::Withheld,
            Estimate::NotInSource => Estimate::NotInSource,
        }
    };
}

#[expect(clippy::indexing_slicing, reason = "columns are constants below the number of cells")]
impl<P: Copy> Wage<P> {
    /// The annual mean wage, in US dollars: what all earn together, divided by how many they are.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Usd};
    ///
    /// let nation = Occupation::MEDICAL_RECORDS_TECHNICIANS.national_wage_in(2018).unwrap();
    /// assert_eq!(nation.mean().published(), Some(Usd(44_010)));
    /// assert_eq!(nation.median().published(), Some(Usd(40_350)));
    /// ```
    pub const fn mean(&self) -> Estimate<Usd> {
        self.annual(Statistic::Mean)
    }

    /// The annual median wage, in US dollars: half of the workers earn less, half earn more.
    pub const fn median(&self) -> Estimate<Usd> {
        self.annual(Statistic::Median)
    }

    /// The annual wage at a statistic (the mean or a percentile), in US dollars.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State, Statistic, Usd};
    ///
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let nj = now.get(State::NewJersey).unwrap();
    /// assert_eq!(nj.annual(Statistic::P10).published(), Some(Usd(33_280)));
    /// assert_eq!(nj.annual(Statistic::P90).published(), Some(Usd(83_650)));
    /// ```
    pub const fn annual(&self, statistic: Statistic) -> Estimate<Usd> {
        read!(self.cells[column::ANNUAL + statistic as usize], Usd)
    }

    /// The hourly wage at a statistic (the mean or a percentile), in US dollars, to the cent.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State, Statistic, UsdPerHour};
    ///
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let nj = now.get(State::NewJersey).unwrap();
    /// assert_eq!(nj.hourly(Statistic::Median).published(), Some(UsdPerHour::from_cents(2_416)));
    /// ```
    pub const fn hourly(&self, statistic: Statistic) -> Estimate<UsdPerHour> {
        read!(self.cells[column::HOURLY + statistic as usize], UsdPerHour::from_cents)
    }

    /// Employment: jobs of wage and salary workers, without the self-employed. OEWS rounds to 10.
    pub const fn employment(&self) -> Estimate<Jobs> {
        read!(self.cells[column::EMPLOYMENT], Jobs)
    }

    /// The relative standard error of employment, in percent of it.
    pub const fn employment_rse(&self) -> Estimate<Percent> {
        read!(self.cells[column::EMPLOYMENT_RSE], Percent::from_hundredths)
    }

    /// The relative standard error of the mean wage, annual and hourly alike, in percent of it.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Percent, State};
    ///
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let nj = now.get(State::NewJersey).unwrap();
    /// assert_eq!(nj.wage_rse().published(), Some(Percent::from_tenths(52)));
    /// assert_eq!(nj.employment_rse().published(), Some(Percent::from_tenths(163)));
    /// ```
    pub const fn wage_rse(&self) -> Estimate<Percent> {
        read!(self.cells[column::WAGE_RSE], Percent::from_hundredths)
    }

    /// The location quotient, a ratio: the occupation's share of all jobs here over its share of
    /// all jobs in the nation. Above 1 it is more common here.
    pub const fn location_quotient(&self) -> Estimate<LocationQuotient> {
        read!(self.cells[column::LOCATION_QUOTIENT], LocationQuotient::from_hundredths)
    }

    /// Jobs in the occupation per 1,000 jobs of all occupations in the place.
    pub const fn jobs_per_1000(&self) -> Estimate<JobsPer1000> {
        read!(self.cells[column::JOBS_PER_1000], JobsPer1000::from_thousandths)
    }

    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.release.occupation
    }

    /// The time that the row speaks of.
    pub const fn period(&self) -> Period {
        self.release.period
    }

    /// Whether the source states the period.
    pub const fn dating(&self) -> Dating {
        self.release.dating
    }

    /// Who says so.
    pub const fn source(&self) -> Source {
        self.release.source
    }

    /// Occupation, period, dating and source together.
    pub const fn release(&self) -> Release {
        self.release
    }

    /// The place, whatever its kind.
    pub const fn place(&self) -> P {
        self.place
    }

    /// P90 over P10 of annual wages: how far pay spreads.
    ///
    /// ```
    /// let nation = health_info_careers::occupation().national_wage();
    /// assert_eq!((nation.p90_p10_ratio().unwrap() * 100.0).round(), 250.0); // 66,260 / 26,550
    /// ```
    pub fn p90_p10_ratio(&self) -> Option<f64> {
        let (low, high) = (self.annual(Statistic::P10).published()?, self.annual(Statistic::P90).published()?);
        (low.0 > 0).then(|| f64::from(high.0) / f64::from(low.0))
    }

    /// Whether all percentiles that are known are in order, equal ones allowed. The tables are
    /// proved by it while compiling.
    pub(super) const fn is_ordered(&self) -> bool {
        // P10, P25, median, P75, P90 follow the mean.
        let mut first = column::HOURLY + 1;
        while first <= column::ANNUAL + 1 {
            let (mut least, mut index) = (0, first);
            while index < first + 5 {
                if let Some(raw) = self.cells[index].known() {
                    if raw < least {
                        return false;
                    }
                    least = raw;
                }
                index += 1;
            }
            first += 6;
        }
        true
    }
}

impl<P: WagePlace> Wage<P> {
    /// The annual wage at a statistic, as a figure with its statistic, place, period and source.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State, Statistic};
    ///
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let mean = now.get(State::NewJersey).unwrap().annual_figure(Statistic::Mean);
    /// assert_eq!(mean.to_string(), "$54,490 (mean, New Jersey, May 2025, 29-2072)");
    /// ```
    pub fn annual_figure(&self, statistic: Statistic) -> Figure<Usd> {
        self.figure(self.annual(statistic), Measure::Wage(statistic), self.error_of(statistic))
    }

    /// The hourly wage at a statistic, as a figure; see [`annual_figure`](Self::annual_figure).
    pub fn hourly_figure(&self, statistic: Statistic) -> Figure<UsdPerHour> {
        self.figure(self.hourly(statistic), Measure::Wage(statistic), self.error_of(statistic))
    }

    /// Employment, as a figure with its place, period, source and standard error.
    pub fn employment_figure(&self) -> Figure<Jobs> {
        self.figure(self.employment(), Measure::Employment, self.employment_rse())
    }

    const fn error_of(&self, statistic: Statistic) -> Estimate<Percent> {
        match statistic {
            Statistic::Mean => self.wage_rse(),
            _ => Estimate::NotInSource,
        }
    }

    /// Any value of the row, with all that it is.
    pub(crate) fn figure<T>(&self, value: Estimate<T>, measure: Measure, error: Estimate<Percent>) -> Figure<T> {
        Figure {
            value,
            measure,
            period: self.release.period,
            dating: self.release.dating,
            place: self.place.into(),
            soc: self.release.occupation.soc(),
            source: self.release.source,
            coverage: Coverage::WageAndSalary,
            relative_standard_error: error,
        }
    }
}

impl Wage<State> {
    /// The state.
    pub const fn state(&self) -> State {
        self.place
    }
}

impl Wage<Area> {
    /// The area.
    pub const fn area(&self) -> Area {
        self.place
    }
}

impl Wage<Industry> {
    /// The industry.
    pub const fn industry(&self) -> Industry {
        self.place
    }
}

/// Flat and wide: the place, the release, then every figure, null for what is none.
#[cfg(feature = "serde")]
impl<P: WagePlace> serde::Serialize for Wage<P> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        const HOURLY: [&str; 6] =
            ["hourly_mean", "hourly_p10", "hourly_p25", "hourly_median", "hourly_p75", "hourly_p90"];
        const ANNUAL: [&str; 6] =
            ["annual_mean", "annual_p10", "annual_p25", "annual_median", "annual_p75", "annual_p90"];
        let mut row = serializer.serialize_struct("Wage", 22)?;
        row.serialize_field(P::column(), self.place.key())?;
        row.serialize_field("occupation", &self.release.occupation)?;
        row.serialize_field("period", &self.release.period)?;
        row.serialize_field("dating", &self.release.dating)?;
        row.serialize_field("source", &self.release.source)?;
        row.serialize_field("employment", &self.employment())?;
        row.serialize_field("employment_rse", &self.employment_rse())?;
        row.serialize_field("jobs_per_1000", &self.jobs_per_1000())?;
        row.serialize_field("location_quotient", &self.location_quotient())?;
        row.serialize_field("wage_rse", &self.wage_rse())?;
        for (name, statistic) in HOURLY.into_iter().zip(Statistic::ALL) {
            row.serialize_field(name, &self.hourly(statistic))?;
        }
        for (name, statistic) in ANNUAL.into_iter().zip(Statistic::ALL) {
            row.serialize_field(name, &self.annual(statistic))?;
        }
        row.end()
    }
}
