//! How a background is written and read back.

use core::fmt;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeSeq, SerializeStruct, Serializer};

use super::background::Background;
use super::id::{Certification, ExperienceField, KeySet, Organization, Training};
use super::requirement::ProgramLevel;

/// An array of known length.
struct Entries<I>(I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for Entries<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.clone().count()))?;
        self.0.clone().try_for_each(|item| list.serialize_element(&item))?;
        list.end()
    }
}

/// A key in a set.
trait Key: Serialize + for<'de> Deserialize<'de> {
    fn from_index(index: u8) -> Self;
    fn index(self) -> u8;
}

macro_rules! keys {
    ($($key:ident),*) => {$(
        impl Key for $key {
            fn from_index(index: u8) -> Self {
                Self(index)
            }

            fn index(self) -> u8 {
                self.0
            }
        }
    )*};
}

keys!(Certification, ExperienceField, Organization, Training);

/// A set of keys as an array of their codes.
struct Codes<K>(KeySet, core::marker::PhantomData<K>);

const fn codes<K>(set: KeySet) -> Codes<K> {
    Codes(set, core::marker::PhantomData)
}

impl<K: Key> Serialize for Codes<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Entries(self.0.keys().map(K::from_index)).serialize(serializer)
    }
}

impl<'de, K: Key> Deserialize<'de> for Codes<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys<K>(core::marker::PhantomData<K>);

        impl<'de, K: Key> Visitor<'de> for Keys<K> {
            type Value = Codes<K>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of codes")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Codes<K>, A::Error> {
                let mut set = KeySet::EMPTY;
                while let Some(key) = list.next_element::<K>()? {
                    set = set.with(key.index());
                }
                Ok(codes(set))
            }
        }

        deserializer.deserialize_seq(Keys(core::marker::PhantomData))
    }
}

/// A list of small structures as an array.
macro_rules! entries {
    ($list:ident, $entry:ident, $doc:literal, $($field:ident: $type:ty),*) => {
        struct $entry { $($field: $type),* }

        impl Serialize for $entry {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut row = serializer.serialize_struct($doc, [$(stringify!($field)),*].len())?;
                $(row.serialize_field(stringify!($field), &self.$field)?;)*
                row.end()
            }
        }

        impl<'de> Deserialize<'de> for $entry {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;

                impl<'de> Visitor<'de> for Fields {
                    type Value = $entry;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($doc)
                    }

                    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<$entry, A::Error> {
                        Ok($entry { $($field: list.next_element()?.ok_or_else(|| de::Error::missing_field(stringify!($field)))?),* })
                    }

                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<$entry, A::Error> {
                        $(let mut $field = None;)*
                        while let Some(Name(name)) = map.next_key::<Name>()? {
                            match name {
                                $(Some(stringify!($field)) => $field = Some(map.next_value()?),)*
                                _ => { map.next_value::<IgnoredAny>()?; }
                            }
                        }
                        Ok($entry { $($field: $field.ok_or_else(|| de::Error::missing_field(stringify!($field)))?),* })
                    }
                }

                deserializer.deserialize_struct($doc, &[$(stringify!($field)),*], Fields)
            }
        }

        impl<'de> Deserialize<'de> for $list {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Entries;

                impl<'de> Visitor<'de> for Entries {
                    type Value = $list;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        write!(f, "a list of {}", $doc)
                    }

                    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<$list, A::Error> {
                        let mut whole = $list(Background::default());
                        while let Some(entry) = list.next_element::<$entry>()? {
                            whole.add(&entry);
                        }
                        Ok(whole)
                    }
                }

                deserializer.deserialize_seq(Entries)
            }
        }
    };
}

/// The names of all fields here, so that a name need not be kept.
const NAMES: [&str; 12] = [
    "education",
    "credits",
    "programs",
    "programs_abroad",
    "training",
    "certifications",
    "experience",
    "memberships",
    "accreditor",
    "level",
    "field",
    "hours",
];

/// The name of a field; none where it is not one of ours.
struct Name(Option<&'static str>);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_str<E>(self, text: &str) -> Result<Name, E> {
                let known = NAMES.into_iter().chain(["years"]).find(|name| *name == text);
                Ok(Name(known))
            }
        }

        deserializer.deserialize_identifier(Text)
    }
}

/// The programs of a background.
struct Programs(Background);

entries!(Programs, Completed, "a program", accreditor: Organization, level: ProgramLevel);

impl Programs {
    fn add(&mut self, entry: &Completed) {
        self.0 = self.0.with_program(entry.accreditor, entry.level);
    }

    fn iter(&self) -> impl Iterator<Item = Completed> + Clone {
        let programs = self.0.programs;
        ProgramLevel::ALL
            .iter()
            .zip(programs)
            .flat_map(|(level, set)| set.keys().map(|key| Completed { accreditor: Organization(key), level: *level }))
    }
}

impl Serialize for Programs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Entries(self.iter()).serialize(serializer)
    }
}

/// The experience of a background.
struct Experience(Background);

entries!(Experience, Worked, "experience in a field", field: ExperienceField, years: u16, hours: u16);

impl Experience {
    fn add(&mut self, entry: &Worked) {
        let Worked { field, years, hours } = *entry;
        let counted = self.0.with_years(field, years).with_hours(field, hours);
        self.0 = if years == 0 && hours == 0 { counted.with_experience(field) } else { counted };
    }

    #[expect(clippy::indexing_slicing, reason = "one count for each field")]
    fn iter(&self) -> impl Iterator<Item = Worked> + Clone {
        let background = self.0;
        let all = ExperienceField::all().map(move |field| {
            let index = usize::from(field.0);
            Worked { field, years: background.years[index], hours: background.hours[index] }
        });
        all.filter(move |worked| worked.years > 0 || worked.hours > 0 || background.worked.has(worked.field.0))
    }
}

impl Serialize for Experience {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Entries(self.iter()).serialize(serializer)
    }
}

/// The fields of a background, in their order.
const FIELDS: [&str; 8] =
    ["education", "credits", "programs", "programs_abroad", "training", "certifications", "experience", "memberships"];

/// `{"education": "high-school", "credits": 0, "programs": [{"accreditor": "CAHIIM", "level":
/// "associate"}], "programs_abroad": [], "training": ["practicum"], "certifications": ["CPC-A"],
/// "experience": [{"field": "coding", "years": 1, "hours": 0}], "memberships": ["AAPC"]}`
impl Serialize for Background {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_struct("Background", FIELDS.len())?;
        row.serialize_field("education", &self.education)?;
        row.serialize_field("credits", &self.credits)?;
        row.serialize_field("programs", &Programs(*self))?;
        row.serialize_field("programs_abroad", &codes::<Certification>(self.abroad))?;
        row.serialize_field("training", &codes::<Training>(self.training))?;
        row.serialize_field("certifications", &codes::<Certification>(self.certifications))?;
        row.serialize_field("experience", &Experience(*self))?;
        row.serialize_field("memberships", &codes::<Organization>(self.memberships))?;
        row.end()
    }
}

/// Reads what is written; only `education` must be there.
impl<'de> Deserialize<'de> for Background {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Background;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a background: an object with an education level")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Background, A::Error> {
                let missing = |name| move || de::Error::missing_field(name);
                let mut parts = Parts { education: list.next_element()?, ..Parts::default() };
                parts.credits = list.next_element()?.ok_or_else(missing("credits"))?;
                parts.programs = list.next_element()?.ok_or_else(missing("programs"))?;
                parts.abroad = list.next_element()?.ok_or_else(missing("programs_abroad"))?;
                parts.training = list.next_element()?.ok_or_else(missing("training"))?;
                parts.certifications = list.next_element()?.ok_or_else(missing("certifications"))?;
                parts.experience = list.next_element()?.ok_or_else(missing("experience"))?;
                parts.memberships = list.next_element()?.ok_or_else(missing("memberships"))?;
                parts.whole()
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Background, A::Error> {
                let mut parts = Parts::default();
                while let Some(Name(name)) = map.next_key::<Name>()? {
                    match name {
                        Some("education") => parts.education = Some(map.next_value()?),
                        Some("credits") => parts.credits = map.next_value()?,
                        Some("programs") => parts.programs = map.next_value()?,
                        Some("programs_abroad") => parts.abroad = map.next_value()?,
                        Some("training") => parts.training = map.next_value()?,
                        Some("certifications") => parts.certifications = map.next_value()?,
                        Some("experience") => parts.experience = map.next_value()?,
                        Some("memberships") => parts.memberships = map.next_value()?,
                        _ => {
                            map.next_value::<IgnoredAny>()?;
                        }
                    }
                }
                parts.whole()
            }
        }

        deserializer.deserialize_struct("Background", &FIELDS, Fields)
    }
}

/// The parts of a background as they are read.
struct Parts {
    education: Option<crate::education::EducationLevel>,
    credits: u16,
    programs: Programs,
    abroad: Codes<Certification>,
    training: Codes<Training>,
    certifications: Codes<Certification>,
    experience: Experience,
    memberships: Codes<Organization>,
}

impl Default for Parts {
    fn default() -> Self {
        Self {
            education: None,
            credits: 0,
            programs: Programs(Background::default()),
            abroad: codes(KeySet::EMPTY),
            training: codes(KeySet::EMPTY),
            certifications: codes(KeySet::EMPTY),
            experience: Experience(Background::default()),
            memberships: codes(KeySet::EMPTY),
        }
    }
}

impl Parts {
    fn whole<E: de::Error>(self) -> Result<Background, E> {
        let education = self.education.ok_or_else(|| E::missing_field("education"))?;
        let read = Background {
            abroad: self.abroad.0,
            training: self.training.0,
            certifications: self.certifications.0,
            hours: self.experience.0.hours,
            years: self.experience.0.years,
            worked: self.experience.0.worked,
            memberships: self.memberships.0,
            ..Background::new(education)
        };
        // Credits and programs bring their level of education with them.
        let read = read.with_credits(self.credits);
        Ok(self.programs.iter().fold(read, |read, done| read.with_program(done.accreditor, done.level)))
    }
}
