//! The career field: the part of an occupation in it, the links between two, and who claims them.

use core::fmt;

use super::key::Occupation;
use super::related_tier::RelatedTier;
#[cfg(feature = "serde")]
use crate::plumbing::{List, Text};
use crate::plumbing::{codes, flat, padded};
use crate::source::Source;

codes! {
    /// The part that an occupation has in the career field.
    ///
    /// The roles and their order are our judgment, from entry education and pay: no source ranks the
    /// occupations.
    #[non_exhaustive]
    pub enum FieldRole: "a role in the career field", "entry, core, lateral or advancement" {
        /// Where people come from: little education is asked for.
        Entry = "entry", "entry occupation";
        /// What the field is drawn around: the two occupations that 29-2071 became.
        Core = "core", "core occupation";
        /// What lies beside the core.
        Lateral = "lateral", "lateral occupation";
        /// Where the core can lead.
        Advancement = "advancement", "advancement occupation";
    }
}

codes! {
    /// Which way a link goes, seen from the occupation that is asked.
    #[non_exhaustive]
    pub enum FieldDirection: "a direction in the career field", "leads-to, comes-from or beside" {
        /// The other occupation is of a later role.
        LeadsTo = "leads-to", "leads to";
        /// The other occupation is of an earlier role.
        ComesFrom = "comes-from", "comes from";
        /// Neither leads to the other.
        Beside = "beside";
    }
}

codes! {
    /// Who claims that two occupations are related.
    #[non_exhaustive]
    pub enum FieldClaimKind: "a kind of claim", "onet, guide or judgment" {
        /// O*NET lists one among the related occupations of the other.
        Onet = "onet", "O*NET";
        /// A guide says so of 29-2071.
        Guide = "guide";
        /// We say so; no source that was read does.
        Judgment = "judgment", "our judgment";
    }
}

impl FieldDirection {
    /// As the verb of a sentence: `leads to`, `comes from`, `is beside`.
    ///
    /// ```
    /// use health_info_careers::occupation::FieldDirection;
    ///
    /// assert_eq!(FieldDirection::LeadsTo.verb(), "leads to");
    /// ```
    pub const fn verb(self) -> &'static str {
        match self {
            Self::Beside => "is beside",
            Self::LeadsTo | Self::ComesFrom => self.name(),
        }
    }
}

/// An occupation of the career field, and why it is in it. From
/// [`Occupation::field_member`]; all are in [`Occupation::field_members`].
///
/// ```
/// use health_info_careers::Occupation;
/// use health_info_careers::occupation::FieldRole;
///
/// let managers = "11-9111".parse::<Occupation>()?;
/// assert_eq!(managers.field_member().unwrap().role(), FieldRole::Advancement);
/// assert!(Occupation::MEDICAL_RECORDS_TECHNICIANS.field_member().is_none()); // no longer surveyed
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldMember {
    pub(super) occupation: Occupation,
    pub(super) role: FieldRole,
    pub(super) why: &'static str,
}

impl FieldMember {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// Its role, by our judgment.
    pub const fn role(&self) -> FieldRole {
        self.role
    }

    /// Why it is in the field, in our words.
    pub const fn why(&self) -> &'static str {
        self.why
    }
}

/// The code, the title, the role as our judgment, and the reason.
impl fmt::Display for FieldMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { occupation, role, why } = self;
        padded!(f, "{occupation} {}: {} by our judgment. {why}", occupation.title(), role.name())
    }
}

/// O*NET's row behind a claim: both eight-digit codes, and how close it holds them to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct OnetRelation {
    pub(super) onet_soc: &'static str,
    pub(super) related_onet_soc: &'static str,
    pub(super) tier: RelatedTier,
    pub(super) order: u8,
}

/// Somebody's claim that two occupations are related.
///
/// ```
/// use health_info_careers::Occupation;
/// use health_info_careers::occupation::{FieldClaimKind, RelatedTier};
///
/// let link = Occupation::MEDICAL_RECORDS_SPECIALISTS.leads_to().next().unwrap();
/// assert_eq!(
///     link.claims()[0].to_string(),
///     "O*NET relates 29-2072.00 to 15-1211.01, Health Informatics Specialists: 8th, among the ten closest \
///      (onet-29.3); figures are published for all of 15-1211 alone",
/// );
/// let claim = link.claims()[0];
/// assert_eq!((claim.kind(), claim.source().unwrap().id()), (FieldClaimKind::Onet, "onet-29.3"));
/// assert_eq!((claim.said_of(), claim.tier()), (Occupation::MEDICAL_RECORDS_SPECIALISTS, Some(RelatedTier::PrimaryLong)));
/// assert_eq!((claim.onet_soc(), claim.related_onet_soc()), (Some("29-2072.00"), Some("15-1211.01")));
/// assert_eq!(claim.text(), "Health Informatics Specialists");
/// assert_eq!(claim.order(), Some(8)); // the eighth of its list
/// assert!(claim.is_of_specialty() && link.is_of_specialty());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldClaim {
    pub(super) kind: FieldClaimKind,
    pub(super) said_of: Occupation,
    pub(super) source: Option<Source>,
    pub(super) text: &'static str,
    pub(super) related: Option<OnetRelation>,
}

impl FieldClaim {
    /// O*NET, a guide, or our judgment.
    pub const fn kind(&self) -> FieldClaimKind {
        self.kind
    }

    /// The occupation that it is said of. A guide speaks of 29-2071: what it says is taken over for the
    /// two occupations that the code became, and is no statement about either alone.
    pub const fn said_of(&self) -> Occupation {
        self.said_of
    }

    /// The release of O*NET or the guide; none of our judgment.
    pub const fn source(&self) -> Option<Source> {
        self.source
    }

    /// What is claimed: O*NET's title of the related occupation, what the guide says, or our reason.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// O*NET's code of the occupation whose list it is: `29-2072.00`.
    pub fn onet_soc(&self) -> Option<&'static str> {
        self.related.map(|related| related.onet_soc)
    }

    /// O*NET's code of the occupation in the list: `15-1211.01`.
    pub fn related_onet_soc(&self) -> Option<&'static str> {
        self.related.map(|related| related.related_onet_soc)
    }

    /// How close O*NET holds the two to be.
    pub fn tier(&self) -> Option<RelatedTier> {
        self.related.map(|related| related.tier)
    }

    /// The place in O*NET's list, from 1.
    pub fn order(&self) -> Option<u8> {
        self.related.map(|related| related.order)
    }

    /// Whether O*NET relates a specialty, a part of the six-digit occupation. Wages, jobs and
    /// projections are published for the whole occupation alone.
    pub fn is_of_specialty(&self) -> bool {
        self.related_onet_soc().is_some_and(|code| !code.ends_with(".00"))
    }
}

/// Who claims what; of a specialty, that the figures are those of the whole occupation.
impl fmt::Display for FieldClaim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, said_of) = (self.text, self.said_of);
        if let Some(OnetRelation { onet_soc, related_onet_soc, tier, order }) = self.related {
            let ordinal = Ordinal(order);
            write!(f, "O*NET relates {onet_soc} to {related_onet_soc}, {text}: {ordinal}, {}", tier.name())?;
        } else if self.source.is_some() {
            write!(f, "a guide says of {said_of}: {text}")?;
        } else {
            write!(f, "our judgment: {text}")?;
        }
        if let Some(source) = self.source {
            write!(f, " ({source})")?;
        }
        match self.related_onet_soc().and_then(|code| code.get(..7)).filter(|_| self.is_of_specialty()) {
            Some(parent) => write!(f, "; figures are published for all of {parent} alone"),
            None => Ok(()),
        }
    }
}

struct Ordinal(u8);

impl fmt::Display for Ordinal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ending = match (self.0 % 10, self.0 % 100) {
            (_, 11..=13) => "th",
            (1, _) => "st",
            (2, _) => "nd",
            (3, _) => "rd",
            _ => "th",
        };
        write!(f, "{}{ending}", self.0)
    }
}

flat!(FieldClaim as claim {
    "kind": claim.kind,
    "said_of": claim.said_of,
    "source": claim.source,
    "onet_soc": claim.onet_soc(),
    "related_onet_soc": claim.related_onet_soc(),
    "tier": claim.tier(),
    "order": claim.order(),
    "is_of_specialty": claim.is_of_specialty(),
    "claim": claim.text,
    "text": Text(claim),
});

/// Two related occupations as the table has them: from the earlier role to the later.
#[derive(Debug)]
pub(super) struct LinkRow {
    pub(super) from: Occupation,
    pub(super) to: Occupation,
    pub(super) is_beside: bool,
    pub(super) claims: &'static [FieldClaim],
}

/// A link between two occupations of the career field, seen from one of them.
///
/// The pay of either end is one call away:
///
/// ```
/// use health_info_careers::Occupation;
///
/// let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
/// let managers = specialists.leads_to().find(|link| link.occupation().to_string() == "11-9111").unwrap();
/// assert_eq!(
///     managers.to_string(),
///     "29-2072 leads to 11-9111 Medical and Health Services Managers: a guide says of 29-2071: \
///      Technicians may rise to manage medical or health services (outlook-2018); \
///      a guide says of 29-2071: Suggested to those who look for a supervisory position in the medical field \
///      (salary-facts)",
/// );
/// let ends = [managers.from(), managers.occupation()];
/// let pay = ends.map(|end| end.national_wage_in(2025).unwrap().median().to_string());
/// assert_eq!(pay, ["$51,140", "$123,860"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldLink {
    pub(super) from: Occupation,
    pub(super) occupation: Occupation,
    pub(super) direction: FieldDirection,
    pub(super) claims: &'static [FieldClaim],
}

impl FieldLink {
    /// The occupation that was asked.
    pub const fn from(&self) -> Occupation {
        self.from
    }

    /// The other occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// Which way the link goes; by the roles of the two, which are our judgment.
    pub const fn direction(&self) -> FieldDirection {
        self.direction
    }

    /// Who says that the two are related; at least one.
    pub const fn claims(&self) -> &'static [FieldClaim] {
        self.claims
    }

    /// Whether nobody but us says so.
    pub fn is_judgment(&self) -> bool {
        self.claims.iter().all(|claim| claim.kind == FieldClaimKind::Judgment)
    }

    /// Whether O*NET relates no more than a specialty of an occupation, and nobody else relates the
    /// two: the pay of the link is then that of the whole occupation, not of the specialty.
    pub fn is_of_specialty(&self) -> bool {
        self.claims.iter().all(FieldClaim::is_of_specialty)
    }
}

/// Both occupations and all claims.
impl fmt::Display for FieldLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, occupation, direction, claims } = self;
        write!(f, "{from} {} {occupation} {}", direction.verb(), occupation.title())?;
        for (index, claim) in claims.iter().enumerate() {
            write!(f, "{} {claim}", if index == 0 { ":" } else { ";" })?;
        }
        Ok(())
    }
}

flat!(FieldLink as link {
    "from": link.from,
    "direction": link.direction,
    "occupation": link.occupation,
    "name": link.occupation.title(),
    "is_of_specialty": link.is_of_specialty(),
    "claims": List(link.claims.iter().copied()),
    "text": Text(link),
});

flat!(FieldMember as member {
    "occupation": member.occupation,
    "name": member.occupation.title(),
    "role": member.role,
    "role_by": FieldClaimKind::Judgment,
    "why": member.why,
});

/// An occupation that lies ahead, and the one or two links that lead there. From
/// [`Occupation::lies_ahead`].
///
/// ```
/// use health_info_careers::Occupation;
///
/// // From the records specialists to the managers, over one link or two.
/// for path in Occupation::MEDICAL_RECORDS_SPECIALISTS.lies_ahead() {
///     assert!((1..=2).contains(&path.links().count()), "{path}");
///     assert_eq!(path.through().is_some(), path.links().count() == 2);
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldPath {
    pub(super) first: FieldLink,
    pub(super) second: Option<FieldLink>,
}

impl FieldPath {
    /// The occupation that it leads to.
    pub const fn occupation(&self) -> Occupation {
        match self.second {
            Some(second) => second.occupation,
            None => self.first.occupation,
        }
    }

    /// The links, from the first on.
    pub fn links(&self) -> impl Iterator<Item = FieldLink> + Clone + use<> {
        core::iter::once(self.first).chain(self.second)
    }

    /// The occupation on the way; `None` where one link leads there.
    pub fn through(&self) -> Option<Occupation> {
        self.second.map(|second| second.from)
    }
}

/// The codes on the way, and the last one's title.
impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first.from)?;
        self.links().try_for_each(|link| write!(f, ", then {}", link.occupation))?;
        write!(f, " {}", self.occupation().title())
    }
}

flat!(FieldPath as path {
    "from": path.first.from,
    "occupation": path.occupation(),
    "name": path.occupation().title(),
    "through": path.through(),
    "links": List(path.links()),
    "text": Text(path),
});
