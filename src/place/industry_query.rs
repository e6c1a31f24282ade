//! What is asked of an industry: its name, level and parent, and how sources spell it.

use super::industry::{Industry, IndustryRecord, Ownership};
use super::tables;
use crate::plumbing::{MAX_KEY, identifier};
use crate::source::Source;

impl Industry {
    /// All industries for which any table has a row, in the order of their codes.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        tables::INDUSTRIES.iter().map(|record| record.industry)
    }

    /// By code, as [`Display`](core::fmt::Display) gives it, in any case; other spellings are for
    /// `parse`.
    ///
    /// ```
    /// use health_info_careers::Industry;
    ///
    /// const MANUFACTURING: Industry = Industry::from_code("31-33").unwrap();
    /// assert_eq!(MANUFACTURING.name(), "Manufacturing");
    /// assert_eq!(Industry::from_code("622"), None);
    /// ```
    pub const fn from_code(code: &str) -> Option<Self> {
        let Some(key) = Self::padded(code.as_bytes()) else { return None };
        if key.position().is_some() { Some(key) } else { None }
    }

    /// Where the industry stands in the table, whose order is that of the codes.
    #[expect(clippy::indexing_slicing, reason = "first and size stay within the table, which has rows")]
    const fn position(self) -> Option<usize> {
        let wanted = self.ordinal();
        let (mut first, mut size) = (0, tables::INDUSTRIES.len());
        while size > 1 {
            let half = size / 2;
            if tables::INDUSTRIES[first + half].industry.ordinal() <= wanted {
                first += half;
            }
            size -= half;
        }
        if tables::INDUSTRIES[first].industry.ordinal() == wanted { Some(first) } else { None }
    }

    fn record(self) -> Option<&'static IndustryRecord> {
        self.position().and_then(|index| tables::INDUSTRIES.get(index))
    }

    /// The name: that of OEWS of May 2025 where the release has the industry. Earlier releases may
    /// title the same code otherwise.
    ///
    /// ```
    /// use health_info_careers::Industry;
    ///
    /// // "Data Processing, Hosting, and Related Services" in May 2021.
    /// let code: Industry = "518000".parse()?;
    /// assert!(code.name().starts_with("Computing Infrastructure Providers"));
    /// # Ok::<_, health_info_careers::ParseKeyError>(())
    /// ```
    pub fn name(self) -> &'static str {
        self.record().map_or("", |record| record.name)
    }

    /// The code: `622000`, `31-33`.
    #[doc(alias = "NAICS")]
    pub fn code(self) -> &'static str {
        // Codes are ASCII, padded with blanks to six bytes.
        let code = self.record().and_then(|record| core::str::from_utf8(&record.industry.0).ok());
        code.unwrap_or("").trim_ascii_end()
    }

    /// How deep it nests: 0 all industries, 1 all of one ownership, 2 a sector, 3 to 5 finer
    /// (three to six digits). As OEWS of May 2025 has it; projections have levels between.
    pub fn level(self) -> u8 {
        self.record().map_or(0, |record| record.level)
    }

    /// The industry that contains this one, so that no row is added to a row it is part of.
    ///
    /// The tree is that of OEWS. Two kinds of rows of the industry matrix have trees of their own: its
    /// totals (`TE1000`, `TE1100`, `TE1200`) and government as a whole (`900000`, `910000`), whose
    /// parts OEWS files elsewhere. Of the matrix, add only the rows that are no
    /// [summary](crate::IndustryShare::is_summary).
    ///
    /// ```
    /// use health_info_careers::Industry;
    ///
    /// // The matrix counts it to 910000.
    /// let executive: Industry = "999100".parse()?;
    /// assert_eq!(executive.parent(), Some("999000".parse()?));
    /// # Ok::<_, health_info_careers::ParseKeyError>(())
    /// ```
    pub fn parent(self) -> Option<Self> {
        self.record().and_then(|record| record.parent)
    }

    /// Whether `other` is this industry or lies within it.
    ///
    /// ```
    /// use health_info_careers::Industry;
    ///
    /// let sector = Industry::HEALTH_CARE_AND_SOCIAL_ASSISTANCE;
    /// assert!(sector.contains(Industry::HOSPITALS));
    /// assert!(!Industry::HOSPITALS.contains(sector));
    /// ```
    pub fn contains(self, other: Self) -> bool {
        other.up().any(|found| found == self)
    }

    /// Whether the two can have jobs in common: one contains the other, or one is of an ownership that
    /// the other has too.
    ///
    /// ```
    /// use health_info_careers::Industry;
    ///
    /// let private: Industry = "000001".parse()?; // all that is in private ownership
    /// assert!(private.overlaps(Industry::HOSPITALS));
    /// let hospitals: [Industry; 2] = ["622005".parse()?, "622002".parse()?]; // privately and state owned
    /// assert!(private.overlaps(hospitals[0]) && !private.overlaps(hospitals[1]));
    /// assert!(!hospitals[0].overlaps(hospitals[1]));
    /// assert!(!hospitals[0].overlaps(Industry::OFFICES_OF_PHYSICIANS));
    /// # Ok::<_, health_info_careers::ParseKeyError>(())
    /// ```
    pub fn overlaps(self, other: Self) -> bool {
        let owners = (self.ownership(), other.ownership());
        let differ_in_owner = matches!(owners, (Some(left), Some(right)) if left != right);
        let [left, right] = [self, other].map(Self::whatever_the_owner);
        let is_one_of_all = left.level() <= 1 || right.level() <= 1;
        // Industries of two trees may share anything.
        let are_of_one_tree = left.up().last() == right.up().last();
        let share_establishments = is_one_of_all || left.contains(right) || right.contains(left) || !are_of_one_tree;
        share_establishments && !differ_in_owner
    }

    /// The industry itself, then all that contain it, the widest last.
    fn up(self) -> impl Iterator<Item = Self> {
        // Eight is more than the levels there are; the chain of parents is checked to end.
        core::iter::successors(Some(self), |found| found.parent()).take(8)
    }

    /// The industry of establishments of every ownership that this one is a part of, or itself.
    fn whatever_the_owner(self) -> Self {
        self.up().find(|found| found.ownership().is_none()).unwrap_or(self)
    }

    /// Whose establishments, where the code says so.
    pub fn ownership(self) -> Option<Ownership> {
        self.record().and_then(|record| record.ownership)
    }

    /// The code or name as a source spells it: the code, unless the source prints another.
    pub(crate) fn spelled_by(self, source: Source) -> Option<&'static str> {
        let mut aliases = tables::INDUSTRY_ALIASES.iter();
        aliases.find(|alias| alias.source == source && alias.industry == self).map(|alias| alias.spelling)
    }

    /// Other spellings of the code and other names, each once for each source that prints it.
    pub fn spellings(self) -> impl Iterator<Item = &'static str> + Clone {
        tables::INDUSTRY_ALIASES.iter().filter(move |alias| alias.industry == self).map(|alias| alias.spelling)
    }

    fn parse(text: &str) -> Option<Self> {
        if text.len() > MAX_KEY {
            return None;
        }
        Self::from_code(text).or_else(|| {
            let mut aliases = tables::INDUSTRY_ALIASES.iter();
            let spelled = aliases.find(|alias| alias.spelling.eq_ignore_ascii_case(text)).map(|alias| alias.industry);
            spelled.or_else(|| Self::named(text))
        })
    }

    /// By name: of several the widest, as a sector that has one subsector shares its name.
    fn named(text: &str) -> Option<Self> {
        let records = tables::INDUSTRIES.iter().filter(|record| record.name.eq_ignore_ascii_case(text));
        records.min_by_key(|record| record.level).map(|record| record.industry)
    }
}

/// What the look-up by halves relies on.
#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index is an error")]
const _: () = {
    let mut index = 1;
    while index < tables::INDUSTRIES.len() {
        let in_order = tables::INDUSTRIES[index - 1].industry.ordinal() < tables::INDUSTRIES[index].industry.ordinal();
        assert!(in_order, "the industries are not in the order of their codes");
        index += 1;
    }
};

identifier!(
    Industry,
    "an industry",
    "an industry's code (31-33, 622000), its name or a spelling of either in a source"
);
