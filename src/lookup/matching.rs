//! When two names are the same, and how far apart they are if not.

/// The longest name that is compared letter by letter.
const LONGEST: usize = 64;

/// The letters and digits of a text in lower case; spaces, hyphens and other marks are left out.
fn letters(text: &str) -> impl Iterator<Item = u8> + Clone {
    text.bytes().filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()).map(|byte| byte.to_ascii_lowercase())
}

/// The same without the plural's s, so that `Medical Coders` is `Medical Coder`. An acronym has no
/// plural: CEHRS is not CEHR.
fn singular(text: &str) -> impl Iterator<Item = u8> + Clone {
    words(text).flat_map(|word| {
        let is_acronym = word.bytes().all(|byte| !byte.is_ascii_lowercase());
        letters(if is_acronym { word } else { stem(word) })
    })
}

/// A word without the s of a plural. Short words are left: SAS is none.
pub(super) fn stem(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(stem) if word.len() > 3 && !stem.ends_with('s') => stem,
        _ => word,
    }
}

/// Whether two names are the same but for case, spacing, hyphens and plural.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    letters(one).eq(letters(other)) || singular(one).eq(singular(other))
}

/// Whether a name has all the words of a text, of which there are a few at most.
pub(super) fn has_words(name: &str, text: &str) -> bool {
    let mut wanted = words(text).take(8);
    wanted.all(|word| words(name).any(|found| is_same(found, word)))
}

/// The words of a text: what stands between spaces, hyphens and other marks.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// How many letters have to be changed, added, dropped or swapped with their neighbor to turn one
/// name into the other; `None` where it is more than `limit`.
pub(super) fn distance(one: &str, other: &str, limit: usize) -> Option<usize> {
    let (one, other) = (Letters::of(one)?, Letters::of(other)?);
    if one.length.abs_diff(other.length) > limit {
        return None;
    }
    one.distance(&other).filter(|distance| *distance <= limit)
}

struct Letters {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Letters {
    fn of(text: &str) -> Option<Self> {
        let mut found = Self { bytes: [0; LONGEST], length: 0 };
        for letter in letters(text) {
            *found.bytes.get_mut(found.length)? = letter;
            found.length += 1;
        }
        Some(found)
    }

    fn as_slice(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or(&[])
    }

    /// Restricted Damerau-Levenshtein distance, row by row.
    #[expect(clippy::indexing_slicing, reason = "columns stay below the length plus one")]
    fn distance(&self, other: &Self) -> Option<usize> {
        let (one, other) = (self.as_slice(), other.as_slice());
        let mut before = [0; LONGEST + 1];
        let mut last = [0; LONGEST + 1];
        let mut row = [0; LONGEST + 1];
        for (column, cell) in last.iter_mut().enumerate() {
            *cell = column;
        }
        for (line, letter) in one.iter().enumerate() {
            row[0] = line + 1;
            for (column, found) in other.iter().enumerate() {
                let changed = last[column] + usize::from(letter != found);
                let mut fewest = changed.min(last[column + 1] + 1).min(row[column] + 1);
                let is_swap = line > 0 && column > 0 && one[line - 1] == *found && other[column - 1] == *letter;
                if is_swap {
                    fewest = fewest.min(before[column - 1] + 1);
                }
                row[column + 1] = fewest;
            }
            before = last;
            last = row;
        }
        last.get(other.len()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_spacing_hyphens_and_plurals_do_not_matter() {
        assert!(is_same("Medical Coders", "medical coder"));
        assert!(is_same("Health  Record-Technicians", "HEALTHRECORDTECHNICIANS"));
        assert!(is_same("ccs-p", "CCSP"));
        assert!(!is_same("CEHR", "CEHRS"));
        assert!(!is_same("CC", "CCS"));
        assert!(!is_same("", "RHIT"));
    }

    #[test]
    fn a_swap_is_one_change() {
        assert_eq!(distance("RHTI", "RHIT", 2), Some(1));
        assert_eq!(distance("RHIT", "RHIA", 2), Some(1));
        assert_eq!(distance("Medcal Coder", "Medical Coder", 2), Some(1));
        assert_eq!(distance("RHIT", "COC", 2), None);
        assert_eq!(distance("", "CO", 2), Some(2));
    }
}
