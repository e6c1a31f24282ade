use crate::unit::{Dating, Number, Period, Source, Statistic, Unit};

/// That a source says so, where in it, and what is printed there if it differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mention {
    pub(crate) source: Source,
    pub(crate) section: &'static str,
    pub(crate) printed: Option<&'static str>,
    pub(crate) approximate: bool,
}

impl Mention {
    /// The guide that says it.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// The section of the guide.
    pub const fn section(&self) -> &'static str {
        self.section
    }

    /// The name printed there, where it is not the canonical one.
    pub const fn printed(&self) -> Option<&'static str> {
        self.printed
    }

    /// Whether the guide itself calls its number approximate: about, approximately, around.
    pub const fn approximate(&self) -> bool {
        self.approximate
    }
}

/// Which part of a row a guide speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// An annual wage.
    Wage(Statistic),
    /// Employment in the base year.
    Base,
    /// The target year itself.
    TargetYear,
    /// The change in jobs.
    Change,
    /// The change in percent.
    Growth,
    /// Openings.
    Openings,
    /// The share of an industry.
    Share,
}

/// A guide's print of a figure that stands in the record.
///
/// ```
/// use health_info_careers::{Number, projections};
///
/// // 10.7% in the record, printed as 11 in two guides.
/// let outlook = projections().get(2018).unwrap();
/// let printed: Vec<_> = outlook
///     .mentions()
///     .filter(|mention| mention.unit() == health_info_careers::Unit::Percent)
///     .map(|mention| (mention.source().id(), mention.printed().unwrap()))
///     .collect();
/// assert_eq!(printed, [("outlook-2018", Number::whole(11)), ("career-overview", Number::whole(11))]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FigureMention {
    pub(crate) mention: Mention,
    pub(crate) class: &'static str,
    pub(crate) part: Part,
    pub(crate) unit: Unit,
    pub(crate) printed: Option<Number>,
    pub(crate) period: Option<Period>,
    pub(crate) dating: Dating,
}

impl FigureMention {
    /// The guide.
    pub const fn source(&self) -> Source {
        self.mention.source
    }

    /// The section of the guide.
    pub const fn section(&self) -> &'static str {
        self.mention.section
    }

    /// Which part of the row it speaks of.
    pub const fn part(&self) -> Part {
        self.part
    }

    /// The unit of what is printed.
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// The number printed there, where it differs from the row's.
    pub const fn printed(&self) -> Option<Number> {
        self.printed
    }

    /// The period that the guide gives the figure, or that follows from it.
    pub const fn period(&self) -> Option<Period> {
        self.period
    }

    /// Whether the guide states the period.
    pub const fn dating(&self) -> Dating {
        self.dating
    }

    /// Whether the guide itself calls the number approximate.
    ///
    /// ```
    /// use health_info_careers::projections;
    ///
    /// // "15%" in a chart, "about 15%" in the prose of the same guide.
    /// let outlook = projections().get(2014).unwrap();
    /// assert!(outlook.mentions().map(|mention| mention.approximate()).eq([false, true]));
    /// ```
    pub const fn approximate(&self) -> bool {
        self.mention.approximate
    }
}
