//! Which occupation a figure is about, and what became of its code.

use core::fmt;

use crate::plumbing::{identifier, padded};

/// A code of the Standard Occupational Classification, such as `29-2071`.
///
/// Any well-formed code: figures may speak of occupations that are not [`Occupation`]s here, such
/// as the managers of `11-9111`.
///
/// ```
/// use health_info_careers::{Occupation, SocCode};
///
/// let code: SocCode = "29-2071".parse()?;
/// assert_eq!(code, Occupation::MEDICAL_RECORDS_TECHNICIANS.soc());
/// assert!("292071".parse::<SocCode>().is_err());
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocCode([u8; 7]);

impl SocCode {
    /// From two digits, a hyphen and four digits; `None` for anything else.
    pub const fn new(code: &str) -> Option<Self> {
        let Some((digits, b"")) = code.as_bytes().split_first_chunk::<7>() else { return None };
        let [_, _, hyphen, ..] = *digits;
        let mut rest = digits.as_slice();
        let mut count = 0;
        while let [first, others @ ..] = rest {
            count += first.is_ascii_digit() as u8;
            rest = others;
        }
        if hyphen == b'-' && count == 6 { Some(Self(*digits)) } else { None }
    }

    /// The code as a big-endian word: in the order of the codes.
    const fn ordinal(self) -> u64 {
        crate::plumbing::big_endian(&self.0)
    }

    fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("")
    }

    fn parse(text: &str) -> Option<Self> {
        Self::new(text)
    }
}

identifier!(SocCode, "a SOC code", "two digits, a hyphen and four digits, such as 29-2071");

/// An occupation that this crate has tables for.
///
/// [`Display`](core::fmt::Display) gives the SOC code, [`title`](Occupation::title) the name.
///
/// ```
/// use health_info_careers::Occupation;
///
/// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
/// assert_eq!(technicians.to_string(), "29-2071");
/// assert_eq!(
///     technicians.superseded_by(),
///     [Occupation::MEDICAL_RECORDS_SPECIALISTS, Occupation::HEALTH_INFORMATION_TECHNOLOGISTS],
/// );
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Occupation(u8);

/// The edition of the classification that a code belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Classification {
    /// SOC 2010, in OEWS up to May 2018.
    Soc2010,
    /// The codes of May 2019 and 2020, when OEWS combined occupations of both editions.
    OewsHybrid,
    /// SOC 2018, in OEWS since May 2021.
    Soc2018,
}

/// One step from a code to what took its place. Every step of today's tables is partial: the two
/// codes do not cover the same jobs, and no series runs through.
///
/// ```
/// use health_info_careers::occupation;
///
/// let step = occupation().successors().next().unwrap();
/// assert_eq!(step.to_string(), "29-2071 to 29-2072, in part: SOC 2018 split 29-2071; this is one of its two parts");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Succession {
    from: Occupation,
    to: Occupation,
    in_part: bool,
    note: &'static str,
}

impl Succession {
    /// The earlier code.
    pub const fn from(&self) -> Occupation {
        self.from
    }

    /// The later code.
    pub const fn to(&self) -> Occupation {
        self.to
    }

    /// Whether only a part went over, or others came in too.
    pub const fn in_part(&self) -> bool {
        self.in_part
    }

    /// What makes the step partial.
    pub const fn note(&self) -> &'static str {
        self.note
    }
}

/// The two codes, whether in part, and why.
impl fmt::Display for Succession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = if self.in_part { ", in part" } else { "" };
        padded!(f, "{} to {}{part}: {}", self.from, self.to, self.note)
    }
}

struct OccupationRecord {
    soc: SocCode,
    title: &'static str,
    classification: Classification,
    superseded_by: &'static [Occupation],
}

/// A code of the table below, which is evaluated while compiling.
#[expect(clippy::panic, reason = "stops the build")]
const fn soc(code: &str) -> SocCode {
    match SocCode::new(code) {
        Some(code) => code,
        None => panic!("not a SOC code"),
    }
}

// One record for each key; another number of them stops the build.
static OCCUPATIONS: [OccupationRecord; Occupation::ALL.len()] = [
    OccupationRecord {
        soc: soc("29-2071"),
        title: "Medical Records and Health Information Technicians",
        classification: Classification::Soc2010,
        superseded_by: &[Occupation::MEDICAL_RECORDS_SPECIALISTS, Occupation::HEALTH_INFORMATION_TECHNOLOGISTS],
    },
    OccupationRecord {
        soc: soc("29-2072"),
        title: "Medical Records Specialists",
        classification: Classification::Soc2018,
        superseded_by: &[],
    },
    OccupationRecord {
        soc: soc("29-2098"),
        title: "Medical Dosimetrists, Medical Records Specialists, and Health Technologists and Technicians, All Other",
        classification: Classification::OewsHybrid,
        superseded_by: &[Occupation::MEDICAL_RECORDS_SPECIALISTS],
    },
    OccupationRecord {
        soc: soc("29-9021"),
        title: "Health Information Technologists and Medical Registrars",
        classification: Classification::Soc2018,
        superseded_by: &[],
    },
    OccupationRecord {
        soc: soc("29-9098"),
        title: "Health Information Technologists, Medical Registrars, Surgical Assistants, and Healthcare Practitioners and Technical Workers, All Other",
        classification: Classification::OewsHybrid,
        superseded_by: &[Occupation::HEALTH_INFORMATION_TECHNOLOGISTS],
    },
];

static SUCCESSIONS: [Succession; 6] = [
    Succession {
        from: Occupation::MEDICAL_RECORDS_TECHNICIANS,
        to: Occupation::MEDICAL_RECORDS_SPECIALISTS,
        in_part: true,
        note: "SOC 2018 split 29-2071; this is one of its two parts",
    },
    Succession {
        from: Occupation::MEDICAL_RECORDS_TECHNICIANS,
        to: Occupation::HEALTH_INFORMATION_TECHNOLOGISTS,
        in_part: true,
        note: "SOC 2018 split 29-2071; this part also takes in jobs from 29-9099",
    },
    Succession {
        from: Occupation::MEDICAL_RECORDS_TECHNICIANS,
        to: Occupation::RECORDS_SPECIALISTS_COMBINED,
        in_part: true,
        note: "May 2019 and 2020 combine the records specialists with dosimetrists and other technicians",
    },
    Succession {
        from: Occupation::MEDICAL_RECORDS_TECHNICIANS,
        to: Occupation::TECHNOLOGISTS_COMBINED,
        in_part: true,
        note: "May 2019 and 2020 combine the technologists and registrars with surgical assistants and others",
    },
    Succession {
        from: Occupation::RECORDS_SPECIALISTS_COMBINED,
        to: Occupation::MEDICAL_RECORDS_SPECIALISTS,
        in_part: true,
        note: "the specialists are one part of what 29-2098 combined",
    },
    Succession {
        from: Occupation::TECHNOLOGISTS_COMBINED,
        to: Occupation::HEALTH_INFORMATION_TECHNOLOGISTS,
        in_part: true,
        note: "the technologists and registrars are one part of what 29-9098 combined",
    },
];

impl Occupation {
    /// 29-2071, Medical Records and Health Information Technicians: the occupation of the guides,
    /// last published for May 2018.
    pub const MEDICAL_RECORDS_TECHNICIANS: Self = Self(0);
    /// 29-2072, Medical Records Specialists, since May 2021.
    pub const MEDICAL_RECORDS_SPECIALISTS: Self = Self(1);
    /// 29-2098, the code of May 2019 and 2020 that holds the records specialists and others.
    pub const RECORDS_SPECIALISTS_COMBINED: Self = Self(2);
    /// 29-9021, Health Information Technologists and Medical Registrars, since May 2021.
    pub const HEALTH_INFORMATION_TECHNOLOGISTS: Self = Self(3);
    /// 29-9098, the code of May 2019 and 2020 that holds the technologists, registrars and others.
    pub const TECHNOLOGISTS_COMBINED: Self = Self(4);

    /// All occupations with tables, in the order of their codes.
    pub const ALL: &'static [Self] = &[
        Self::MEDICAL_RECORDS_TECHNICIANS,
        Self::MEDICAL_RECORDS_SPECIALISTS,
        Self::RECORDS_SPECIALISTS_COMBINED,
        Self::HEALTH_INFORMATION_TECHNOLOGISTS,
        Self::TECHNOLOGISTS_COMBINED,
    ];

    #[expect(clippy::indexing_slicing, reason = "keys are only made from the constants above")]
    const fn record(self) -> &'static OccupationRecord {
        &OCCUPATIONS[self.0 as usize]
    }

    /// By SOC code; `None` for an occupation that has no tables here.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// const SPECIALISTS: Occupation = Occupation::from_soc("29-2072").unwrap();
    /// assert_eq!(SPECIALISTS.title(), "Medical Records Specialists");
    /// assert_eq!(Occupation::from_soc("11-9111"), None);
    /// ```
    #[expect(clippy::indexing_slicing, reason = "the index is below the length")]
    pub const fn from_soc(code: &str) -> Option<Self> {
        let Some(wanted) = SocCode::new(code) else { return None };
        let mut index = 0;
        while index < Self::ALL.len() {
            if Self::ALL[index].soc().ordinal() == wanted.ordinal() {
                return Some(Self::ALL[index]);
            }
            index += 1;
        }
        None
    }

    /// The SOC code.
    pub const fn soc(self) -> SocCode {
        self.record().soc
    }

    /// The official title.
    pub const fn title(self) -> &'static str {
        self.record().title
    }

    /// The edition of the classification.
    pub const fn classification(self) -> Classification {
        self.record().classification
    }

    /// What the agency publishes in place of this occupation today; empty if it still publishes it.
    pub const fn superseded_by(self) -> &'static [Self] {
        self.record().superseded_by
    }

    /// The codes that took over from this one, each in part.
    pub fn successors(self) -> impl Iterator<Item = &'static Succession> + Clone {
        SUCCESSIONS.iter().filter(move |step| step.from == self)
    }

    /// The codes that this one took over from, each in part.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let before: Vec<_> = Occupation::HEALTH_INFORMATION_TECHNOLOGISTS
    ///     .predecessors()
    ///     .map(|step| step.from().to_string())
    ///     .collect();
    /// assert_eq!(before, ["29-2071", "29-9098"]);
    /// ```
    pub fn predecessors(self) -> impl Iterator<Item = &'static Succession> + Clone {
        SUCCESSIONS.iter().filter(move |step| step.to == self)
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "what keys of more bytes have to be")]
    fn code(&self) -> &'static str {
        let Self(index) = *self;
        OCCUPATIONS.get(usize::from(index)).map_or("", |record| record.soc.code())
    }

    fn parse(text: &str) -> Option<Self> {
        Self::from_soc(text)
    }
}

identifier!(
    Occupation,
    "an occupation",
    "the SOC code of an occupation with tables: 29-2071, 29-2072, 29-2098, 29-9021 or 29-9098"
);
