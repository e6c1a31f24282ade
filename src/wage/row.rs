//! A row of a table of wages: every figure of one occupation in one place.

use super::column;
use super::release::Release;
use super::table::Table;
use crate::figure::{Coverage, Figure};
use crate::occupation::Occupation;
use crate::place::{Area, Industry, Nation, State, WagePlace};
use crate::source::Source;
use crate::unit::{
    Cell, Dating, Estimate, Jobs, JobsPer1000, LocationQuotient, Measure, Percent, Period, Statistic, Usd, UsdPerHour,
};

/// Wages and employment of one occupation in one place: every figure of OEWS, or of a guide where
/// only that has them; [`source`](Wage::source) says which.
///
/// Wages are in US dollars, by the year and by the hour; employment is in jobs of wage and salary
/// workers; relative standard errors are those of employment and of the mean wage (percentiles
/// have none). What the source lacks is [`NotInSource`](Estimate::NotInSource), what the agency
/// withholds is [`Withheld`](Estimate::Withheld).
///
/// ```
/// use health_info_careers::unit::Dating;
/// use health_info_careers::{Estimate, Occupation, Source, State, Statistic, wages_by_state};
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
/// assert_eq!((nj.state(), nj.place()), (State::NewJersey, State::NewJersey));
/// assert_eq!((nj.period(), nj.dating()), (nj.release().period(), Dating::Inferred));
///
/// // Every figure can say what it is.
/// let nj = table.get(State::NewJersey).unwrap();
/// assert_eq!(nj.mean_figure().to_string(), "$54,490 (mean, New Jersey, May 2025, 29-2072)");
/// assert_eq!(nj.hourly_figure(Statistic::Median).to_string(), "$24.16 an hour (median, New Jersey, May 2025, 29-2072)");
/// assert_eq!(nj.jobs_per_1000_figure().value().to_string(), "1.038");
/// assert_eq!(nj.wage_rse_figure().to_string(), "5.2% (relative standard error, New Jersey, May 2025, 29-2072)");
/// assert_eq!(nj.employment_rse_figure().value().to_string(), "16.3%");
/// ```
#[derive(Clone, Copy)]
pub struct Wage<P: 'static> {
    table: &'static Table<P>,
    row: u32,
    place: P,
}

/// A row of a table by state.
pub type StateWage = Wage<State>;
/// A row of a table by metropolitan and nonmetropolitan area.
pub type AreaWage = Wage<Area>;
/// A row of a table by industry.
pub type IndustryWage = Wage<Industry>;
/// The national row.
pub type NationalWage = Wage<Nation>;

impl<P: Copy> Wage<P> {
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "a table has far fewer rows")]
    pub(super) const fn at(table: &'static Table<P>, row: usize, place: P) -> Self {
        Self { table, row: row as u32, place }
    }

    /// The cell of a column, as a quantity.
    #[inline]
    fn read<T>(&self, column: usize, of: impl FnOnce(i32) -> T) -> Estimate<T> {
        self.cell(column).read().map(of)
    }

    #[inline]
    pub(super) fn cell(&self, column: usize) -> Cell {
        self.table.cell(self.row, column)
    }

    /// Where the row stands in its table.
    pub(super) const fn position(&self) -> usize {
        self.row as usize
    }

    /// The annual mean wage, in US dollars: what all earn together, divided by how many they are.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Usd};
    ///
    /// let nation = Occupation::MEDICAL_RECORDS_TECHNICIANS.national_wage_in(2018).unwrap();
    /// assert_eq!(nation.mean().published(), Some(Usd(44_010)));
    /// assert_eq!(nation.median().published(), Some(Usd(40_350)));
    /// ```
    #[inline]
    pub fn mean(&self) -> Estimate<Usd> {
        self.annual(Statistic::Mean)
    }

    /// The annual median wage, in US dollars: half of the workers earn less, half earn more.
    #[inline]
    pub fn median(&self) -> Estimate<Usd> {
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
    #[inline]
    pub fn annual(&self, statistic: Statistic) -> Estimate<Usd> {
        self.read(column::annual(statistic), Usd)
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
    #[inline]
    pub fn hourly(&self, statistic: Statistic) -> Estimate<UsdPerHour> {
        self.read(column::hourly(statistic), UsdPerHour::from_cents)
    }

    /// Employment: jobs of wage and salary workers, without the self-employed. OEWS rounds to 10.
    #[inline]
    pub fn employment(&self) -> Estimate<Jobs> {
        self.read(column::EMPLOYMENT, Jobs)
    }

    /// The relative standard error of employment, in percent of it.
    #[inline]
    pub fn employment_rse(&self) -> Estimate<Percent> {
        self.read(column::EMPLOYMENT_RSE, Percent::from_hundredths)
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
    #[inline]
    pub fn wage_rse(&self) -> Estimate<Percent> {
        self.read(column::WAGE_RSE, Percent::from_hundredths)
    }

    /// The location quotient, a ratio: the occupation's share of all jobs here over its share of
    /// all jobs in the United States. Above 1 it is more common here.
    #[inline]
    pub fn location_quotient(&self) -> Estimate<LocationQuotient> {
        self.read(column::LOCATION_QUOTIENT, LocationQuotient::from_hundredths)
    }

    /// Jobs in the occupation per 1,000 jobs of all occupations in the place.
    #[inline]
    pub fn jobs_per_1000(&self) -> Estimate<JobsPer1000> {
        self.read(column::JOBS_PER_1000, JobsPer1000::from_thousandths)
    }

    /// The occupation.
    pub fn occupation(&self) -> Occupation {
        self.release().occupation
    }

    /// The reference period.
    pub fn period(&self) -> Period {
        self.release().period
    }

    /// How the reference period is known: stated by the source, or inferred.
    pub fn dating(&self) -> Dating {
        self.release().dating
    }

    /// The source of the row.
    pub fn source(&self) -> Source {
        self.release().source
    }

    /// Occupation, period, dating and source together.
    pub fn release(&self) -> Release {
        self.table.release(self.row)
    }

    /// The place, whatever its kind.
    #[inline]
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
    #[inline]
    pub fn annual_figure(&self, statistic: Statistic) -> Figure<Usd> {
        self.figure(self.annual(statistic), Measure::Wage(statistic), self.error_of(statistic))
    }

    /// The hourly wage at a statistic, as a figure; see [`annual_figure`](Self::annual_figure).
    #[inline]
    pub fn hourly_figure(&self, statistic: Statistic) -> Figure<UsdPerHour> {
        self.figure(self.hourly(statistic), Measure::Wage(statistic), self.error_of(statistic))
    }

    /// Employment, as a figure with its place, period, source and standard error.
    pub fn employment_figure(&self) -> Figure<Jobs> {
        self.figure(self.employment(), Measure::Employment, self.employment_rse())
    }

    /// The annual mean wage, as a figure; see [`annual_figure`](Self::annual_figure).
    pub fn mean_figure(&self) -> Figure<Usd> {
        self.annual_figure(Statistic::Mean)
    }

    /// The annual median wage, as a figure; see [`annual_figure`](Self::annual_figure).
    pub fn median_figure(&self) -> Figure<Usd> {
        self.annual_figure(Statistic::Median)
    }

    /// The relative standard error of employment, as a figure.
    pub fn employment_rse_figure(&self) -> Figure<Percent> {
        self.figure(self.employment_rse(), Measure::RelativeStandardError, Estimate::NotInSource)
    }

    /// The relative standard error of the mean wage, as a figure.
    pub fn wage_rse_figure(&self) -> Figure<Percent> {
        self.figure(self.wage_rse(), Measure::RelativeStandardError, Estimate::NotInSource)
    }

    /// The location quotient, as a figure.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State};
    ///
    /// let nj = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap().get(State::NewJersey).unwrap();
    /// assert_eq!(nj.location_quotient_figure().to_string(), "0.83 (location quotient, New Jersey, May 2025, 29-2072)");
    /// ```
    pub fn location_quotient_figure(&self) -> Figure<LocationQuotient> {
        self.figure(self.location_quotient(), Measure::LocationQuotient, Estimate::NotInSource)
    }

    /// Jobs per 1,000 jobs, as a figure.
    pub fn jobs_per_1000_figure(&self) -> Figure<JobsPer1000> {
        self.figure(self.jobs_per_1000(), Measure::Rate, Estimate::NotInSource)
    }

    fn error_of(&self, statistic: Statistic) -> Estimate<Percent> {
        match statistic {
            Statistic::Mean => self.wage_rse(),
            _ => Estimate::NotInSource,
        }
    }

    #[inline]
    fn figure<T>(&self, value: Estimate<T>, measure: Measure, error: Estimate<Percent>) -> Figure<T> {
        let Release { occupation, source, dating, period } = self.release();
        Figure {
            value,
            measure,
            period,
            dating,
            place: self.place.into(),
            soc: occupation.soc(),
            source,
            coverage: Coverage::WageAndSalary,
            relative_standard_error: error,
        }
    }
}

impl Wage<State> {
    /// The state.
    #[inline]
    pub const fn state(&self) -> State {
        self.place
    }
}

impl Wage<Area> {
    /// The area.
    #[inline]
    pub const fn area(&self) -> Area {
        self.place
    }
}

impl Wage<Industry> {
    /// The industry.
    ///
    /// ```
    /// use health_info_careers::{Industry, Occupation};
    ///
    /// let hospitals = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_industry().get(Industry::HOSPITALS).unwrap();
    /// assert_eq!(hospitals.industry(), Industry::HOSPITALS);
    /// ```
    #[inline]
    pub const fn industry(&self) -> Industry {
        self.place
    }
}
