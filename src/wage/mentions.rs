use super::row::Wage;
use super::tables;
use crate::figure::FigureMention;
use crate::figure::{Coverage, Figure, Mention};
use crate::occupation::{Occupation, SocCode};
use crate::place::Nation;
use crate::source::Source;
use crate::unit::{Dating, Estimate, Measure, Period, Usd};

/// A guide's print of a national wage, and whose it is.
#[derive(Debug)]
pub(super) struct NationalMention {
    pub(super) occupation: Occupation,
    pub(super) year: u16,
    pub(super) mention: FigureMention,
}

impl Wage<Nation> {
    /// The guides' prints of figures of this row.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Source, Statistic};
    /// use health_info_careers::figure::Part;
    ///
    /// // $40,430 in 2015: one guide has it in a chart and in a sentence.
    /// let nation = Occupation::MEDICAL_RECORDS_TECHNICIANS.national_wage_in(2015).unwrap();
    /// assert!(nation.mentions().all(|mention| mention.part() == Part::Wage(Statistic::Mean)));
    /// assert!(nation.mentions().map(|mention| mention.source()).eq([Source::SALARY_FACTS; 2]));
    /// ```
    pub fn mentions(&self) -> impl Iterator<Item = &'static FigureMention> + Clone {
        let (occupation, year) = (self.occupation(), self.period().year());
        tables::NATIONAL_MENTIONS
            .iter()
            .filter(move |row| row.occupation == occupation && row.year == year)
            .map(|row| &row.mention)
    }
}

/// What a guide says that a related occupation pays, in US dollars a year; the only figure here
/// about an occupation without tables. From [`related_wages`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RelatedWage {
    pub(super) name: &'static str,
    pub(super) soc: SocCode,
    pub(super) mean: Usd,
    pub(super) period: Period,
    pub(super) mention: Mention,
}

impl RelatedWage {
    /// The occupation, as the guide names it.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Where the guide says it.
    pub const fn mention(&self) -> Mention {
        self.mention
    }

    /// The annual mean wage, in US dollars, as a figure.
    pub const fn annual_figure(&self) -> Figure<Usd> {
        Figure {
            value: Estimate::Published(self.mean),
            measure: Measure::Wage(crate::unit::Statistic::Mean),
            period: self.period,
            dating: Dating::Stated,
            place: crate::place::Place::Nation,
            soc: self.soc,
            source: self.mention.source(),
            coverage: Coverage::WageAndSalary,
            relative_standard_error: Estimate::NotInSource,
        }
    }

    /// Who says so.
    pub const fn source(&self) -> Source {
        self.mention.source()
    }
}

/// Flat: the figure and where the guide says it.
#[cfg(feature = "serde")]
impl serde::Serialize for RelatedWage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("RelatedWage", 7)?;
        row.serialize_field("name", self.name)?;
        row.serialize_field("occupation", &self.soc)?;
        row.serialize_field("period", &self.period)?;
        row.serialize_field("dating", &self.annual_figure().dating())?;
        row.serialize_field("source", &self.source())?;
        row.serialize_field("section", self.mention.section())?;
        row.serialize_field("annual_mean", &self.mean)?;
        row.end()
    }
}

/// The pay of the occupations that the guides name as a next step: the managers' mean of 2015.
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
