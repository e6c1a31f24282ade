//! Years and spans in titles and heads of Employment Projections.

use crate::import::refusal::{Place, Result};

/// The ten years of a set of projections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) struct Span {
    pub(super) base: u16,
    pub(super) target: u16,
}

impl Span {
    /// The span in a text: `2023–33`, `2023-33` or `2023-2033`.
    pub(super) fn find(text: &str) -> Option<Self> {
        let text: Vec<char> = text.chars().collect();
        (0..text.len()).find_map(|start| {
            if start > 0 && text[start - 1].is_ascii_digit() {
                return None;
            }
            let base = number(&text, start, 4)?;
            if !matches!(text.get(start + 4), Some('-' | '–' | '—')) {
                return None;
            }
            let target = match number(&text, start + 5, 4) {
                Some(target) => target,
                None => base / 100 * 100 + number(&text, start + 5, 2)?,
            };
            (target > base).then_some(Self { base, target })
        })
    }

    /// As `data/` writes it: `2023-33`.
    pub(super) fn text(self) -> String {
        format!("{}-{:02}", self.base, self.target % 100)
    }

    /// A head without its years, so that heads of all periods compare. Refuses other years.
    pub(super) fn take_out(self, head: &str, place: &Place) -> Result<String> {
        let (base, target) = (self.base.to_string(), self.target.to_string());
        let mut plain = head.to_owned();
        for dash in ["–", "-", "—"] {
            for end in [target.as_str(), &target[2..]] {
                plain = plain.replace(&format!("{base}{dash}{end}"), "SPAN");
            }
        }
        plain = plain.replace(&base, "BASE").replace(&target, "TARGET");
        match year_in(&plain) {
            Some(year) => {
                let reason = format!("speaks of {year}, the title of the table of {}: two periods in one", self.text());
                Err(place.refuse_in(head, reason))
            }
            None => Ok(plain),
        }
    }
}

/// The first number of four digits that can be a year.
pub(super) fn year_in(text: &str) -> Option<u16> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter(|run| run.len() == 4)
        .filter_map(|run| run.parse().ok())
        .find(|year| (1990..2100).contains(year))
}

fn number(text: &[char], start: usize, digits: usize) -> Option<u16> {
    let run = text.get(start..start + digits)?;
    let is_whole = text.get(start + digits).is_none_or(|next| !next.is_ascii_digit());
    let text: String = run.iter().collect();
    (is_whole && run.iter().all(char::is_ascii_digit)).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::{Span, year_in};
    use crate::import::refusal::Place;

    #[test]
    fn spans_are_found_however_they_are_printed() {
        let span = Some(Span { base: 2023, target: 2033 });
        assert_eq!(Span::find("Table 1.2 Occupational projections, 2023–33, and more, 2023"), span);
        assert_eq!(Span::find("Employment Change, 2023-2033"), span);
        assert_eq!(Span::find("detailed occupation, 2021-22").map(Span::text).as_deref(), Some("2021-22"));
        assert_eq!(Span::find("Table 1.10 of 2023"), None);
        assert_eq!(Span::find("2023-2033"), span);
        // Digits before or behind make it another number, and a span has an end after its beginning.
        for text in ["12023-33", "20231-33", "2023-331", "2023-20331", "2023-23", "2023-3"] {
            assert_eq!(Span::find(text), None, "{text}");
        }
        assert_eq!(year_in("national_M2025_dl"), Some(2025));
    }

    #[test]
    fn a_head_of_another_period_is_refused() {
        let span = Span { base: 2023, target: 2033 };
        let place = Place::file("occupation.xlsx");
        assert_eq!(span.take_out("Employment, 2033", &place).unwrap(), "Employment, TARGET");
        assert_eq!(
            span.take_out("Employment, 2034", &place).unwrap_err().to_string(),
            "occupation.xlsx: column Employment, 2034: speaks of 2034, the title of the table of 2023-33: two periods in one"
        );
    }
}
