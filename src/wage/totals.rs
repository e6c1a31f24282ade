//! What may be added up over a table: jobs, and means weighted by them.

use super::wages::Wages;
use crate::place::{Place, State, WagePlace};
use crate::unit::{Jobs, Usd};

impl<P: WagePlace> Wages<P> {
    /// The jobs in all rows for which a number is published; territories are in if the table has
    /// them. `None` where no row has a number, and where rows nest or overlap, as industries do.
    ///
    /// ```
    /// use health_info_careers::{Jobs, wages_by_area, wages_by_industry, wages_by_state};
    ///
    /// // Four areas, none counted twice, though the guide prints ten cities.
    /// assert_eq!(wages_by_area().total_employment(), Some(Jobs(19_910)));
    /// assert_eq!(wages_by_industry().total_employment(), None);
    /// assert_eq!(wages_by_state().total_employment(), None); // the guide has wages alone
    /// ```
    pub fn total_employment(&self) -> Option<Jobs> {
        let mut total = None;
        for row in self {
            if let Place::Industry(_) = row.place().into() {
                return None;
            }
            if let Some(jobs) = row.employment().published() {
                total = Some(total.unwrap_or(0) + jobs.0);
            }
        }
        total.map(Jobs)
    }

    /// The mean of the rows' means, weighted by employment: over rows with both, without
    /// territories. `None` where no row has both or where rows nest, as industries do.
    ///
    /// `sum(employment × mean) / sum(employment)`, to the nearest dollar.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Usd};
    ///
    /// // May 2015: the national mean is $40,430.
    /// let states = Occupation::MEDICAL_RECORDS_TECHNICIANS.wages_by_state_in(2015).unwrap();
    /// assert_eq!(states.weighted_mean(), Some(Usd(40_427)));
    /// // By area, without those of Puerto Rico and Guam.
    /// let areas = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area_in(2025).unwrap();
    /// assert_eq!(areas.weighted_mean(), Some(Usd(57_180)));
    /// ```
    pub fn weighted_mean(&self) -> Option<Usd> {
        let (mut jobs, mut dollars) = (0_i64, 0_i64);
        for row in self {
            match row.place().into() {
                Place::Industry(_) => return None,
                Place::State(state) if state.is_territory() => continue,
                Place::Area(area) if area.states().all(State::is_territory) => continue,
                _ => {}
            }
            if let (Some(employment), Some(mean)) = (row.employment().published(), row.mean().published()) {
                jobs += i64::from(employment.0);
                dollars += i64::from(employment.0) * i64::from(mean.0);
            }
        }
        let rounded = (dollars + jobs / 2).checked_div(jobs)?;
        i32::try_from(rounded).ok().map(Usd)
    }
}
