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
    /// let pay = |link: health_info_careers::occupation::FieldLink| link.pay(Statistic::Median).other().value().to_string();
    /// let before: Vec<_> = Occupation::MEDICAL_RECORDS_SPECIALISTS.comes_from().map(pay).collect();
    /// assert_eq!(before, ["$43,600", "$45,930", "$45,690", "$40,410", "$48,500"]); // May 2025
    /// ```
    #[doc(alias = "salary")]
    pub fn pay(&self, statistic: Statistic) -> FieldPay {
        let figure = |occupation: crate::Occupation| occupation.national_wage().annual_figure(statistic);
        FieldPay { link: *self, from: figure(self.from()), other: figure(self.occupation()) }
    }
}
