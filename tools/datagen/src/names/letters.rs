//! What letters outside ASCII are written as in names: accents off, ligatures in two.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

/// The letters that names and their misspellings have: Latin with accents, ligatures, numerals.
const RANGES: [std::ops::RangeInclusive<u32>; 5] =
    [0xaa..=0x24f, 0x1e00..=0x1eff, 0x2070..=0x209c, 0x2160..=0x217f, 0xfb00..=0xfb06];

pub(super) struct Plain(BTreeMap<char, &'static str>);

impl Plain {
    pub(super) fn new() -> Self {
        let letters = RANGES.into_iter().flatten().filter_map(char::from_u32).filter(|letter| letter.is_alphanumeric());
        Self(letters.filter_map(|letter| Some((letter, plain(letter)?.leak() as &str))).collect())
    }

    pub(super) fn get(&self, letter: char) -> Option<&'static [u8]> {
        self.0.get(&letter).map(|text| text.as_bytes())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (char, &'static str)> {
        self.0.iter().map(|(letter, text)| (*letter, *text))
    }
}

/// Three letters at most; none for fractions and their kind.
fn plain(letter: char) -> Option<String> {
    let parts = letter.nfkd().filter(|part| !('\u{300}'..='\u{36f}').contains(part));
    let mut text = String::new();
    for part in parts {
        match part {
            'ʼ' => {}
            _ if part.is_ascii() => text.push(part.to_ascii_lowercase()),
            _ => text.push_str(&deunicode::deunicode_char(part)?.to_ascii_lowercase()),
        }
    }
    let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_plain && (1..=3).contains(&text.len())).then_some(text)
}
