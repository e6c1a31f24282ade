//! How names, and what people type, are normalized before they are compared.
//!
//! The generator of the tables compiles this very file, so that both fold alike.

#![allow(clippy::cast_possible_truncation, reason = "places of letters are below 160")]

/// The most letters and the most words that are read; a text with more is no name.
pub(crate) const LETTERS: usize = 160;
pub(crate) const WORDS: usize = 32;

/// The most letters of a word in capitals that is taken for an acronym, which has no plural.
const ACRONYM: usize = 5;

/// The letters and digits of a text in lower case, word by word, without anything between.
///
/// Accents, marks and the word "and" are left out; Saint, Fort and Mount are shortened.
#[derive(Clone)]
pub(crate) struct Folded {
    letters: [u8; LETTERS],
    ends: [u8; WORDS],
    words: usize,
    acronyms: u32,
}

/// What a byte is: a letter or digit in lower case, or one of these.
const BETWEEN: u8 = 0;
const NOTHING: u8 = 1;

static CLASSES: [u8; 128] = classes();

#[allow(clippy::indexing_slicing, reason = "bytes below 128")]
const fn classes() -> [u8; 128] {
    let mut classes = [BETWEEN; 128];
    let mut byte = 0;
    while byte < 128_u8 {
        if byte.is_ascii_alphanumeric() {
            classes[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    classes[b'\'' as usize] = NOTHING;
    classes
}

/// What a letter outside ASCII stands for.
enum Written {
    /// It parts words.
    Between,
    Ascii(u8),
    /// Nothing, or up to three letters.
    Plain(&'static [u8]),
}

/// None for a letter that no name here has.
fn written(letter: char, plain: impl Fn(char) -> Option<&'static [u8]>) -> Option<Written> {
    Some(match letter {
        '\u{2018}' | '\u{2019}' | '\u{2bb}' | '\u{2bc}' | '\u{300}'..='\u{36f}' => Written::Plain(b""),
        // Full width, as some input methods write: 0xfee0 above ASCII.
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            Written::Ascii((u32::from(letter) - 0xfee0) as u8)
        }
        _ if letter.is_alphanumeric() => Written::Plain(plain(letter)?),
        _ => Written::Between,
    })
}

impl Folded {
    const EMPTY: Self = Self { letters: [0; LETTERS], ends: [0; WORDS], words: 0, acronyms: 0 };

    /// Folds a text; `plain` says what letters outside ASCII are written as. None where the text
    /// is too long, or has a letter that no name here has.
    pub(crate) fn of(text: &str, plain: impl Fn(char) -> Option<&'static [u8]>) -> Option<Self> {
        let mut folded = Self::EMPTY;
        let (mut start, mut end, mut is_acronym) = (0, 0, true);
        let mut rest = text.as_bytes().iter();
        while let Some(byte) = rest.next() {
            match CLASSES.get(usize::from(*byte)) {
                Some(&BETWEEN) => {
                    if end > start {
                        end = folded.close(start, end, is_acronym)?;
                        (start, is_acronym) = (end, true);
                    }
                }
                Some(&NOTHING) => {}
                Some(&letter) => {
                    is_acronym &= *byte < b'a';
                    *folded.letters.get_mut(end)? = letter;
                    end += 1;
                }
                None => {
                    let letter = text.get(text.len() - rest.len() - 1..)?.chars().next()?;
                    if letter.len_utf8() > 1 {
                        rest.nth(letter.len_utf8() - 2);
                    }
                    match written(letter, &plain)? {
                        Written::Between if end > start => {
                            end = folded.close(start, end, is_acronym)?;
                            (start, is_acronym) = (end, true);
                        }
                        Written::Between => {}
                        Written::Ascii(byte) => {
                            is_acronym &= !byte.is_ascii_lowercase();
                            *folded.letters.get_mut(end)? = byte.to_ascii_lowercase();
                            end += 1;
                        }
                        Written::Plain(letters) => {
                            is_acronym &= !letter.is_lowercase();
                            folded.letters.get_mut(end..end + letters.len())?.copy_from_slice(letters);
                            end += letters.len();
                        }
                    }
                }
            }
        }
        if end > start {
            folded.close(start, end, is_acronym)?;
        }
        Some(folded)
    }

    /// Ends a word, which is left out if it is "and", and answers where the next one begins.
    fn close(&mut self, start: usize, mut end: usize, is_acronym: bool) -> Option<usize> {
        match self.letters.get(start..end)? {
            b"and" => return Some(start),
            // The short form is the same in names of cities: St., Ft., Mt.
            b"saint" | b"fort" | b"mount" => {
                *self.letters.get_mut(start + 1)? = b't';
                end = start + 2;
            }
            _ => {}
        }
        *self.ends.get_mut(self.words)? = end as u8;
        self.acronyms |= u32::from(is_acronym) << self.words;
        self.words += 1;
        Some(end)
    }

    /// The same in the singular, word by word. Short words in capitals are left: CEHRS is not CEHR.
    pub(crate) fn singular(&self) -> Self {
        let mut folded = Self { words: self.words, acronyms: self.acronyms, ..Self::EMPTY };
        let mut end = 0;
        for index in 0..self.words {
            let word = self.range(index, index + 1);
            let is_acronym = self.is_acronym(index) && word.len() <= ACRONYM;
            let (stem, ending) = if is_acronym { (word, "") } else { stem(word) };
            for byte in stem.iter().copied().chain(ending.bytes()) {
                if let Some(place) = folded.letters.get_mut(end) {
                    *place = byte;
                    end += 1;
                }
            }
            if let Some(place) = folded.ends.get_mut(index) {
                *place = end as u8;
            }
        }
        folded
    }

    /// How many words there are.
    pub(crate) const fn words(&self) -> usize {
        self.words
    }

    /// Whether a word was written without small letters.
    pub(crate) const fn is_acronym(&self, word: usize) -> bool {
        word < WORDS && self.acronyms >> word & 1 == 1
    }

    /// The letters of some words, joined.
    pub(crate) fn range(&self, first: usize, end: usize) -> &[u8] {
        self.letters.get(self.start(first)..self.start(end)).unwrap_or(&[])
    }

    /// The letters of one word.
    pub(crate) fn word(&self, index: usize) -> &[u8] {
        self.range(index, index + 1)
    }

    /// Some of the words as a text of its own.
    #[allow(dead_code, reason = "the generator has no use for it")]
    pub(crate) fn part(&self, first: usize, end: usize) -> Self {
        let mut part = Self::EMPTY;
        let shift = self.start(first);
        for (place, letter) in part.letters.iter_mut().zip(self.range(first, end)) {
            *place = *letter;
        }
        for (place, end) in part.ends.iter_mut().zip(self.ends.get(first..end).unwrap_or(&[])) {
            *place = end.saturating_sub(shift as u8);
        }
        part.words = end.saturating_sub(first);
        part.acronyms = self.acronyms.checked_shr(first as u32).unwrap_or(0);
        part
    }

    fn start(&self, word: usize) -> usize {
        match word.checked_sub(1) {
            None => 0,
            Some(before) => self.ends.get(before).map_or(0, |end| usize::from(*end)),
        }
    }
}

/// A word without the ending of a plural, and what takes the ending's place: facilities, facility.
/// Short words are left: SAS is none.
pub(crate) fn stem(word: &[u8]) -> (&[u8], &'static str) {
    match word {
        [stem @ .., b'i', b'e', b's'] if stem.len() > 1 => (stem, "y"),
        [stem @ .., b's', b's', b'e', b's'] => (word.get(..stem.len() + 2).unwrap_or(word), ""),
        [.., b's', b's'] => (word, ""),
        [stem @ .., b's'] if word.len() > 3 => (stem, ""),
        _ => (word, ""),
    }
}

/// The hash by which a name is found: FNV-1a.
pub(crate) fn hash(letters: &[u8]) -> u64 {
    letters.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

/// Which letters there are, once and twice, and which digits: a bit for each.
pub(crate) fn mask(letters: &[u8]) -> u64 {
    letters.iter().fold(0, |mask, byte| {
        let once = match byte {
            b'a'..=b'z' => 1 << (byte - b'a'),
            b'0'..=b'9' => return mask | 1 << (52 + byte - b'0'),
            _ => return mask,
        };
        mask | if mask & once == 0 { once } else { once << 26 }
    })
}

/// The bits of the digits in a mask.
#[allow(dead_code, reason = "the generator has no use for it")]
pub(crate) const DIGITS: u64 = 0x3ff << 52;

#[cfg(test)]
mod tests {
    use super::Folded;

    #[test]
    fn acronyms_are_in_capitals_whatever_their_width() {
        for (text, is_acronym) in
            [("CPC", true), ("Cpc", false), ("cpc", false), ("ＣＰＣ", true), ("Ｃｐｃ", false), ("ｃｐｃ", false)]
        {
            let folded = Folded::of(text, |_| None).unwrap();
            assert_eq!((folded.words(), folded.word(0), folded.is_acronym(0)), (1, &b"cpc"[..], is_acronym), "{text}");
        }
    }
}
