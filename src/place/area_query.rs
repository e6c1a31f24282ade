//! What is asked of an area: its title, states and cities, and what it was called before.

use core::{array, iter};

use super::area::{Area, AreaRecord, MOST_STATES};
use super::former::FormerArea;
use super::state::State;
use super::tables;
use crate::plumbing::{MAX_KEY, identifier};

impl Area {
    /// All areas for which any table has a row, in the order of their codes.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        tables::AREAS.iter().map(|record| record.area)
    }

    /// By seven-digit or five-digit (CBSA) code; `None` where no table has the area.
    ///
    /// ```
    /// use health_info_careers::Area;
    ///
    /// const PHOENIX: Area = Area::from_code("38060").unwrap();
    /// assert_eq!(Area::from_code("0038060"), Some(PHOENIX));
    /// assert_eq!(Area::from_code("0100001").unwrap().name(), "Northwest Alabama nonmetropolitan area");
    /// assert_eq!(Area::from_code("Phoenix"), None);
    /// ```
    #[expect(clippy::many_single_char_names, reason = "the digits of a code")]
    pub const fn from_code(code: &str) -> Option<Self> {
        let key = match *code.as_bytes() {
            [a, b, c, d, e] => [b'0', b'0', a, b, c, d, e],
            [a, b, c, d, e, f, g] => [a, b, c, d, e, f, g],
            _ => return None,
        };
        if Self(key).position().is_some() { Some(Self(key)) } else { None }
    }

    /// Where the area stands in the table of areas. The halves are chosen without a branch, which
    /// no processor could foresee.
    #[expect(clippy::indexing_slicing, reason = "first and size stay within the table, which has rows")]
    const fn position(self) -> Option<usize> {
        let wanted = self.ordinal();
        let (mut first, mut size) = (0, tables::AREAS.len());
        while size > 1 {
            let half = size / 2;
            if tables::AREAS[first + half].area.ordinal() <= wanted {
                first += half;
            }
            size -= half;
        }
        if tables::AREAS[first].area.ordinal() == wanted { Some(first) } else { None }
    }

    /// The title, as OEWS printed it last: `Phoenix-Mesa-Chandler, AZ`.
    pub fn name(self) -> &'static str {
        self.record().map_or("", |record| record.name)
    }

    fn record(self) -> Option<&'static AreaRecord> {
        self.position().and_then(|index| tables::AREAS.get(index))
    }

    /// The seven-digit code: `0038060`.
    ///
    /// ```
    /// use health_info_careers::Area;
    ///
    /// let phoenix: Area = "38060".parse()?;
    /// assert_eq!((phoenix.code(), phoenix.cbsa()), ("0038060", Some("38060")));
    /// # Ok::<_, health_info_careers::ParseKeyError>(())
    /// ```
    pub fn code(self) -> &'static str {
        // Codes are digits, checked when the tables are made.
        self.record().and_then(|record| core::str::from_utf8(&record.area.0).ok()).unwrap_or("")
    }

    /// The five-digit CBSA code of a metropolitan area, `38060`; none for a nonmetropolitan one.
    #[doc(alias = "MSA")]
    pub fn cbsa(self) -> Option<&'static str> {
        self.code().strip_prefix("00")
    }

    /// The states that the area lies in, in the order of its title.
    ///
    /// ```
    /// use health_info_careers::{Area, State};
    ///
    /// let washington: Area = "Washington-Arlington-Alexandria, DC-VA-MD-WV".parse()?;
    /// assert!(washington.states().map(State::usps).eq(["DC", "VA", "MD", "WV"]));
    /// let northwest: Area = "0100001".parse()?;
    /// assert!(northwest.states().eq([State::Alabama]));
    /// # Ok::<_, health_info_careers::ParseKeyError>(())
    /// ```
    pub fn states(self) -> AreaStates {
        AreaStates(self.record().map_or([None; MOST_STATES], |record| record.states).into_iter().flatten())
    }

    /// Whether a part of the area lies in the state.
    ///
    /// ```
    /// use health_info_careers::{Area, State};
    ///
    /// // Portland-Vancouver-Hillsboro, OR-WA.
    /// let portland = Area::from_code("38900").unwrap();
    /// assert!(portland.is_in(State::Oregon) && portland.is_in(State::Washington) && !portland.is_in(State::Idaho));
    /// assert_eq!(Area::all().filter(|area| area.is_in(State::DistrictOfColumbia)).count(), 1);
    /// ```
    pub fn is_in(self, state: State) -> bool {
        self.states().any(|found| found == state)
    }

    /// The cities that a guide prints in place of the area: Mesa, Scottsdale and Phoenix for
    /// Phoenix-Mesa-Scottsdale. Empty for most.
    #[doc(alias = "city")]
    pub fn cities(self) -> impl Iterator<Item = &'static str> + Clone {
        tables::PRINTED_CITIES.iter().filter(move |city| city.area == self).map(|city| city.name)
    }

    /// What the area was in earlier delineations, as far as its code or title was another then.
    ///
    /// ```
    /// use health_info_careers::Area;
    ///
    /// let dayton = Area::from_code("19430").unwrap();
    /// let earlier: Vec<_> = dayton.formers().map(|former| (former.code(), former.title())).collect();
    /// assert_eq!(earlier, [("19380", "Dayton, OH"), ("19430", "Dayton-Kettering, OH")]);
    /// ```
    pub fn formers(self) -> impl Iterator<Item = &'static FormerArea> + Clone {
        tables::FORMER_AREAS.iter().filter(move |former| former.today == self)
    }

    /// Titles that the area had in earlier delineations.
    ///
    /// ```
    /// use health_info_careers::Area;
    ///
    /// let phoenix = Area::from_code("38060").unwrap();
    /// assert!(phoenix.former_names().any(|name| name == "Phoenix-Mesa-Scottsdale, AZ"));
    /// ```
    pub fn former_names(self) -> impl Iterator<Item = &'static str> + Clone {
        self.formers().map(FormerArea::title)
    }

    /// The area of an earlier delineation by its title or code; `None` for one that is not known,
    /// and for a code or title that some area has today. Whoever needs to know that the borders may differ
    /// asks here; `parse` answers with the area of today alone.
    ///
    /// ```
    /// use health_info_careers::Area;
    ///
    /// let cleveland: Area = "17460".parse()?;
    /// assert_eq!(cleveland, Area::from_code("17410").unwrap());
    /// assert_eq!(Area::former("17460").unwrap().today(), cleveland);
    /// assert_eq!(Area::former("Cleveland-Elyria, OH").unwrap().code(), "17460");
    /// assert!(Area::former("17410").is_none());
    /// # Ok::<_, health_info_careers::ParseKeyError>(())
    /// ```
    pub fn former(text: &str) -> Option<&'static FormerArea> {
        if text.len() > MAX_KEY || Self::from_code(text).is_some() || Self::by_title(text).is_some() {
            return None;
        }
        let code = match text.len() {
            7 => text.strip_prefix("00").unwrap_or(text),
            _ => text,
        };
        // The latest of those that had the title.
        let mut all = tables::FORMER_AREAS.iter().rev();
        all.find(|former| former.code == code || former.title.eq_ignore_ascii_case(text))
    }

    /// Every city that a guide prints, in the guide's order, with its area.
    pub(crate) fn printed_cities() -> impl Iterator<Item = (&'static str, Self)> + Clone {
        tables::PRINTED_CITIES.iter().map(|city| (city.name, city.area))
    }

    /// By the title of today.
    fn by_title(text: &str) -> Option<Self> {
        let mut all = tables::AREAS.iter();
        all.find(|record| record.name.eq_ignore_ascii_case(text)).map(|record| record.area)
    }

    fn parse(text: &str) -> Option<Self> {
        if text.len() > MAX_KEY {
            return None;
        }
        Self::from_code(text).or_else(|| Self::by_title(text)).or_else(|| Self::former(text).map(FormerArea::today))
    }
}

/// What the look-up by halves relies on.
#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index is an error")]
const _: () = {
    let mut index = 1;
    while index < tables::AREAS.len() {
        let in_order = tables::AREAS[index - 1].area.ordinal() < tables::AREAS[index].area.ordinal();
        assert!(in_order, "the areas are not in the order of their codes");
        index += 1;
    }
};

identifier!(Area, "an area", "a seven-digit area code, a CBSA code or an area's title (0038060, 38060)");

/// The states of an area, made by [`Area::states`].
#[derive(Debug, Clone)]
pub struct AreaStates(iter::Flatten<array::IntoIter<Option<State>, MOST_STATES>>);

impl Iterator for AreaStates {
    type Item = State;

    fn next(&mut self) -> Option<State> {
        self.0.next()
    }
}

impl iter::FusedIterator for AreaStates {}

impl State {
    /// The areas that lie in the state, in whole or in part, in the order of their codes.
    ///
    /// ```
    /// use health_info_careers::State;
    ///
    /// let names: Vec<_> = State::Delaware.areas().map(|area| area.name()).collect();
    /// assert_eq!(names[..2], ["Dover, DE", "Philadelphia-Camden-Wilmington, PA-NJ-DE-MD"]);
    /// ```
    #[doc(alias = "metro")]
    pub fn areas(self) -> impl Iterator<Item = Area> + Clone {
        Area::all().filter(move |area| area.is_in(self))
    }
}
