//! The pay of both ends of a link of the career field.

use super::field_pay::FieldPay;
use crate::occupation::FieldLink;
use crate::unit::Statistic;

impl FieldLink {
    /// What both occupations pay by the year, in the United States, each as last published.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Statistic};
    ///
    /// let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    /// for link in specialists.comes_from() {
    ///     let pay = link.pay(Statistic::Median);
    ///     assert_eq!(pay.from(), specialists.national_wage().median_figure());
    ///     assert_eq!(pay.other(), link.occupation().national_wage().median_figure());
    /// }
    /// // The same of a year:
    /// let rows = specialists.comes_from().map(|link| link.occupation().national_wage_in(2025).unwrap());
    /// let medians = rows.map(|row| row.median().to_string());
    /// assert!(medians.eq(["$43,600", "$45,930", "$45,690", "$40,410", "$48,500"]));
    /// ```
    #[doc(alias = "salary")]
    pub fn pay(&self, statistic: Statistic) -> FieldPay {
        let figure = |occupation: crate::Occupation| occupation.national_wage().annual_figure(statistic);
        FieldPay { link: *self, from: figure(self.from()), other: figure(self.occupation()) }
    }
}
