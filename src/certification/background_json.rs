//! How a background is written and read back.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::background::Background;
use super::id::{Certification, ExperienceField, KeySet, Organization, Training};
use super::requirement::ProgramLevel;
use crate::education::EducationLevel;
use crate::plumbing::serialize_array;

/// `{"education": "high-school", "credits": 0, "programs": [{"accreditor": "CAHIIM", "level":
/// "associate"}], "programs_abroad": [], "training": ["practicum"], "certifications": ["CPC-A"],
/// "experience": [{"field": "coding", "years": 1, "hours": 0}], "memberships": ["AAPC"]}`
impl Serialize for Background {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written::from(*self).serialize(serializer)
    }
}

/// Reads what is written; only `education` must be there.
impl<'de> Deserialize<'de> for Background {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Written::deserialize(deserializer).map(Self::from)
    }
}

/// A background as it is written. The lists stay sets: nothing is allocated.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Background", expecting = "a background: an object with an education level")]
struct Written {
    education: EducationLevel,
    #[serde(default)]
    credits: u16,
    #[serde(default)]
    programs: Programs,
    #[serde(default)]
    programs_abroad: Codes<Certification>,
    #[serde(default)]
    training: Codes<Training>,
    #[serde(default)]
    certifications: Codes<Certification>,
    #[serde(default)]
    experience: Experience,
    #[serde(default)]
    memberships: Codes<Organization>,
}

impl From<Background> for Written {
    fn from(background: Background) -> Self {
        Self {
            education: background.education,
            credits: background.credits,
            programs: Programs(background),
            programs_abroad: Codes::of(background.abroad),
            training: Codes::of(background.training),
            certifications: Codes::of(background.certifications),
            experience: Experience(background),
            memberships: Codes::of(background.memberships),
        }
    }
}

impl From<Written> for Background {
    fn from(written: Written) -> Self {
        let Experience(experience) = written.experience;
        let read = Self {
            abroad: written.programs_abroad.set,
            training: written.training.set,
            certifications: written.certifications.set,
            hours: experience.hours,
            years: experience.years,
            worked: experience.worked,
            memberships: written.memberships.set,
            ..Self::new(written.education)
        };
        // Credits and programs bring their level of education with them.
        let read = read.with_credits(written.credits);
        written.programs.entries().fold(read, |read, done| read.with_program(done.accreditor, done.level))
    }
}

/// What is written as a list, and gathered from one.
trait Entries: Default {
    type Entry: Serialize + for<'de> Deserialize<'de>;

    /// What the list is one of, as an error says it.
    const OF: &'static str;

    fn add(&mut self, entry: Self::Entry);

    fn entries(&self) -> impl Iterator<Item = Self::Entry> + Clone;
}

fn read<'de, L: Entries, D: Deserializer<'de>>(deserializer: D) -> Result<L, D::Error> {
    struct Gathering<L>(PhantomData<L>);

    impl<'de, L: Entries> Visitor<'de> for Gathering<L> {
        type Value = L;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a list of {}", L::OF)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<L, A::Error> {
            let mut list = L::default();
            while let Some(entry) = array.next_element()? {
                list.add(entry);
            }
            Ok(list)
        }
    }

    deserializer.deserialize_seq(Gathering(PhantomData))
}

macro_rules! as_list {
    ($($list:ty $(, $key:ident)?);+) => {$(
        impl$(<$key: Key>)? Serialize for $list {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize_array(&self.entries(), serializer)
            }
        }

        impl<'de $(, $key: Key)?> Deserialize<'de> for $list {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read(deserializer)
            }
        }
    )+};
}

as_list!(Programs; Experience; Codes<K>, K);

/// A key that a set can hold.
trait Key: Serialize + for<'de> Deserialize<'de> {
    fn of_set(key: u8) -> Self;
    fn in_set(self) -> u8;
}

macro_rules! keys {
    ($($key:ident),*) => {$(
        impl Key for $key {
            fn of_set(key: u8) -> Self {
                Self(key)
            }

            fn in_set(self) -> u8 {
                self.0
            }
        }
    )*};
}

keys!(Certification, Organization, Training);

/// A set of keys, as their codes.
struct Codes<K> {
    set: KeySet,
    of: PhantomData<K>,
}

impl<K> Codes<K> {
    const fn of(set: KeySet) -> Self {
        Self { set, of: PhantomData }
    }
}

impl<K> Default for Codes<K> {
    fn default() -> Self {
        Self::of(KeySet::EMPTY)
    }
}

impl<K: Key> Entries for Codes<K> {
    type Entry = K;

    const OF: &'static str = "codes";

    fn add(&mut self, key: K) {
        self.set = self.set.with(key.in_set());
    }

    fn entries(&self) -> impl Iterator<Item = K> + Clone {
        self.set.keys().map(K::of_set)
    }
}

/// The programs of a background.
#[derive(Default)]
struct Programs(Background);

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Program", expecting = "a program: an accreditor and a level")]
struct Completed {
    accreditor: Organization,
    level: ProgramLevel,
}

impl Entries for Programs {
    type Entry = Completed;

    const OF: &'static str = "programs";

    fn add(&mut self, entry: Completed) {
        self.0 = self.0.with_program(entry.accreditor, entry.level);
    }

    fn entries(&self) -> impl Iterator<Item = Completed> + Clone {
        let levels = ProgramLevel::ALL.into_iter().zip(self.0.programs);
        levels.flat_map(|(level, set)| set.keys().map(move |key| Completed { accreditor: Organization(key), level }))
    }
}

/// The experience of a background.
#[derive(Default)]
struct Experience(Background);

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Experience", expecting = "experience: a field, years and hours")]
struct Worked {
    field: ExperienceField,
    years: u16,
    hours: u16,
}

impl Entries for Experience {
    type Entry = Worked;

    const OF: &'static str = "experience in fields";

    fn add(&mut self, entry: Worked) {
        let Worked { field, years, hours } = entry;
        let counted = self.0.with_years(field, years).with_hours(field, hours);
        self.0 = if years == 0 && hours == 0 { counted.with_experience(field) } else { counted };
    }

    #[expect(clippy::indexing_slicing, reason = "one count for each field")]
    fn entries(&self) -> impl Iterator<Item = Worked> + Clone {
        let background = self.0;
        let all = ExperienceField::all().map(move |field| {
            let index = usize::from(field.0);
            Worked { field, years: background.years[index], hours: background.hours[index] }
        });
        all.filter(move |worked| worked.years > 0 || worked.hours > 0 || background.worked.has(worked.field.0))
    }
}
