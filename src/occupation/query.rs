//! What is asked of an occupation: its code, title and edition, and what became of it.

use core::{iter, slice};

use super::key::{Classification, Occupation, OccupationRecord, Succession};
use super::soc::SocCode;
use super::tables;
use crate::plumbing::{MAX_KEY, ParseKeyError, identifier};

impl Occupation {
    #[expect(clippy::indexing_slicing, reason = "keys are only made from the constants, which are indices of rows")]
    const fn record(self) -> &'static OccupationRecord {
        &tables::OCCUPATIONS[self.0 as usize]
    }

    /// All occupations with tables, in the order of their codes.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let mut managers = Occupation::all().filter(|occupation| occupation.title().contains("Managers"));
    /// assert_eq!(managers.next(), Some(Occupation::ADMINISTRATIVE_SERVICES_MANAGERS)); // 11-3012
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        Self::ALL.iter().copied()
    }

    /// By SOC code; `None` for an occupation that has no tables here.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// const SPECIALISTS: Occupation = Occupation::from_soc("29-2072").unwrap();
    /// assert_eq!(SPECIALISTS.title(), "Medical Records Specialists");
    /// assert_eq!(Occupation::from_soc("53-3032"), None); // truck drivers
    /// ```
    #[expect(clippy::indexing_slicing, reason = "the index is below the length")]
    pub const fn from_soc(code: &str) -> Option<Self> {
        let Some(wanted) = SocCode::new(code) else { return None };
        let mut index = 0;
        while index < Self::ALL.len() {
            if Self::ALL[index].soc().ordinal() == wanted.ordinal() {
                return Some(Self::ALL[index]);
            }
            index += 1;
        }
        None
    }

    /// The SOC code.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let technologists = Occupation::HEALTH_INFORMATION_TECHNOLOGISTS;
    /// assert_eq!(technologists.soc().to_string(), "29-9021");
    /// assert_eq!(technologists.name(), "Health Information Technologists and Medical Registrars");
    /// ```
    pub const fn soc(self) -> SocCode {
        self.record().soc
    }

    /// The official title: `Medical Records Specialists`.
    #[doc(alias = "name")]
    pub const fn title(self) -> &'static str {
        self.record().title
    }

    /// The official title, under the name that other keys have for it.
    pub const fn name(self) -> &'static str {
        self.title()
    }

    /// The edition of the classification.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    /// use health_info_careers::occupation::Classification;
    ///
    /// assert_eq!(Occupation::MEDICAL_RECORDS_SPECIALISTS.classification(), Classification::Soc2018);
    /// assert_eq!(Occupation::RECORDS_SPECIALISTS_COMBINED.classification(), Classification::OewsHybrid);
    /// ```
    pub const fn classification(self) -> Classification {
        self.record().classification
    }

    /// Whether it is a group of occupations, here to set others against: all occupations, healthcare
    /// practitioners and technical occupations, health technologists and technicians.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Usd};
    ///
    /// let all = Occupation::ALL_OCCUPATIONS;
    /// assert!(all.is_group());
    /// assert_eq!(all.national_wage_in(2025).unwrap().median().published(), Some(Usd(50_980)));
    /// ```
    pub const fn is_group(self) -> bool {
        self.record().is_group
    }

    /// What the agency publishes in place of this occupation today; empty if it still publishes it.
    ///
    /// ```
    /// use health_info_careers::{Occupation, occupation};
    ///
    /// let successors = [Occupation::MEDICAL_RECORDS_SPECIALISTS, Occupation::HEALTH_INFORMATION_TECHNOLOGISTS];
    /// assert_eq!(occupation().superseded_by(), successors);
    /// ```
    pub const fn superseded_by(self) -> &'static [Self] {
        self.record().superseded_by
    }

    /// The codes that took over from this one, each in part.
    #[doc(alias = "crosswalk")]
    pub fn successors(self) -> Successions {
        Successions { steps: tables::SUCCESSIONS.iter(), of: self, is_from: true }
    }

    /// The codes that this one took over from, each in part.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let before: Vec<_> = Occupation::HEALTH_INFORMATION_TECHNOLOGISTS
    ///     .predecessors()
    ///     .map(|step| step.from().to_string())
    ///     .collect();
    /// assert_eq!(before, ["29-2071", "29-9098"]);
    /// ```
    pub fn predecessors(self) -> Successions {
        Successions { steps: tables::SUCCESSIONS.iter(), of: self, is_from: false }
    }

    /// The codes of the edition before that it was formed from, whether they have tables here or
    /// not. Empty where the code was there before, or combines others.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let origins = Occupation::HEALTH_INFORMATION_TECHNOLOGISTS.formed_from();
    /// assert!(origins.iter().map(AsRef::as_ref).eq(["29-2071", "29-9099"]));
    /// ```
    #[doc(alias = "split")]
    pub const fn formed_from(self) -> &'static [SocCode] {
        self.record().formed_from
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "passed by reference like the larger keys")]
    fn code(&self) -> &'static str {
        let Self(index) = *self;
        tables::OCCUPATIONS.get(usize::from(index)).map_or("", |record| record.soc.as_ref())
    }

    fn parse(text: &str) -> Option<Self> {
        if text.len() > MAX_KEY {
            return None;
        }
        let code = text.strip_suffix(WHOLE).unwrap_or(text);
        Self::from_soc(code).or_else(|| Self::all().find(|occupation| occupation.title().eq_ignore_ascii_case(text)))
    }
}

/// What O*NET writes after the code of an occupation that it does not divide.
const WHOLE: &str = ".00";

identifier!(Occupation, "an occupation", "the SOC code or title of an occupation with tables, such as 29-2072");

impl From<Occupation> for SocCode {
    fn from(occupation: Occupation) -> Self {
        occupation.soc()
    }
}

/// The occupation with tables that has the code.
///
/// ```
/// use health_info_careers::{Occupation, SocCode};
///
/// let code: SocCode = "29-2072".parse()?;
/// assert_eq!(Occupation::try_from(code), Ok(Occupation::MEDICAL_RECORDS_SPECIALISTS));
/// assert!(Occupation::try_from("53-3032".parse::<SocCode>()?).is_err()); // truck drivers
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
impl TryFrom<SocCode> for Occupation {
    type Error = ParseKeyError;

    fn try_from(code: SocCode) -> Result<Self, Self::Error> {
        code.as_ref().parse()
    }
}

/// Steps between codes, made by [`Occupation::successors`] and [`Occupation::predecessors`].
#[derive(Debug, Clone)]
pub struct Successions {
    steps: slice::Iter<'static, Succession>,
    of: Occupation,
    /// Whether it is the earlier code that is asked for.
    is_from: bool,
}

impl Iterator for Successions {
    type Item = &'static Succession;

    fn next(&mut self) -> Option<Self::Item> {
        let (of, is_from) = (self.of, self.is_from);
        self.steps.find(|step| if is_from { step.from() == of } else { step.to() == of })
    }
}

impl iter::FusedIterator for Successions {}
