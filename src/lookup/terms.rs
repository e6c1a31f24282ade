//! The words of a text as search files them: in the singular, dotted and hyphened ones joined too.
//!
//! The generator of the index compiles this very file, so that both read alike.

use super::fold::Folded;

/// What stands between blanks and commas: `records`, `CCS-P`, `R.H.I.T.`
pub(crate) struct Term<'a> {
    written: &'a str,
    words: Folded,
}

impl<'a> Term<'a> {
    /// Folded, in the singular; none where nothing is left or some letter is in no word here.
    pub(crate) fn all(text: &'a str, fold: impl Fn(&str) -> Option<Folded> + Clone) -> impl Iterator<Item = Self> {
        let inside = |letter: char| letter.is_alphanumeric() || ".-\u{2010}\u{2013}'\u{2019}\u{2bb}&".contains(letter);
        text.split(move |letter| !inside(letter)).filter_map(move |written| {
            let words = fold(written).filter(|folded| folded.words() > 0)?.singular();
            Some(Self { written, words })
        })
    }

    /// All its letters.
    pub(crate) fn joined(&self) -> &[u8] {
        self.words.range(0, self.words.words())
    }

    /// Its words one by one; an acronym that is dotted has none but all its letters.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &[u8]> {
        let is_dotted = self.words.words() > 1 && (0..self.words.words()).all(|word| self.words.word(word).len() == 1);
        let count = if is_dotted { 0 } else { self.words.words() };
        (0..count).map(|word| self.words.word(word))
    }

    /// Whether it has several words, or is a dotted acronym.
    pub(crate) fn is_joined(&self) -> bool {
        self.words.words() > 1
    }

    /// Two capitals, as a state's code is written.
    #[allow(dead_code, reason = "the generator has no use for it")]
    pub(crate) fn state_code(&self) -> Option<&'a str> {
        Some(self.written).filter(|written| written.len() == 2 && written.bytes().all(|byte| byte.is_ascii_uppercase()))
    }
}

/// A rare word says more than one that stands everywhere.
#[allow(clippy::cast_possible_truncation, reason = "a logarithm")]
pub(crate) fn rarity(documents: usize, of: usize) -> u16 {
    (of / documents.max(1)).max(1).ilog2() as u16 + 1
}

/// Words that nothing is about.
pub(crate) fn is_stop_word(word: &[u8]) -> bool {
    matches!(
        word,
        b"a" | b"about"
            | b"an"
            | b"are"
            | b"as"
            | b"at"
            | b"be"
            | b"by"
            | b"can"
            | b"do"
            | b"doe"
            | b"does"
            | b"for"
            | b"from"
            | b"get"
            | b"have"
            | b"how"
            | b"i"
            | b"if"
            | b"in"
            | b"is"
            | b"it"
            | b"me"
            | b"much"
            | b"need"
            | b"my"
            | b"of"
            | b"on"
            | b"or"
            | b"should"
            | b"the"
            | b"there"
            | b"to"
            | b"versus"
            | b"vs"
            | b"what"
            | b"when"
            | b"where"
            | b"which"
            | b"who"
            | b"will"
            | b"with"
            | b"you"
    )
}
