//! The keys that are a code and a name: fields of experience and trainings.

use super::id::{ExperienceField, KeySet, Training};
use super::tables;
use crate::plumbing::{MAX_KEY, identifier};

macro_rules! named_key {
    ($key:ident, $table:ident, $kind:literal, $expected:literal) => {
        impl $key {
            pub(super) const COUNT: usize = tables::$table.len();

            /// All that any certification here asks for.
            pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
                #[expect(clippy::cast_possible_truncation, reason = "the table is proved to be short")]
                (0..Self::COUNT as u8).map(Self)
            }

            fn code(self) -> &'static str {
                tables::$table.get(usize::from(self.0)).map_or("", |row| row.code)
            }

            /// The name, as it stands in a sentence.
            pub fn name(self) -> &'static str {
                tables::$table.get(usize::from(self.0)).map_or("", |row| row.name)
            }

            fn parse(text: &str) -> Option<Self> {
                if text.len() > MAX_KEY {
                    return None;
                }
                Self::all().find(|key| [key.code(), key.name()].iter().any(|own| own.eq_ignore_ascii_case(text)))
            }
        }

        identifier!($key, $kind, $expected);
    };
}

named_key!(ExperienceField, EXPERIENCE, "a field of experience", "a field such as coding or cancer-registry");
named_key!(Training, TRAINING, "a training", "a training's code, such as practicum or practicode");

impl Training {
    pub(super) fn article(self) -> &'static str {
        tables::TRAINING.get(usize::from(self.0)).map_or("", |row| row.article)
    }

    pub(super) fn verb(self) -> &'static str {
        tables::TRAINING.get(usize::from(self.0)).map_or("complete", |row| row.verb)
    }
}

const _: () = {
    assert!(tables::ALL.len() <= KeySet::CAPACITY && tables::ALL_ORGANIZATIONS.len() <= KeySet::CAPACITY);
    assert!(ExperienceField::COUNT <= KeySet::CAPACITY && Training::COUNT <= KeySet::CAPACITY);
};
