//! The career field: its occupations, and who relates which. O*NET's links are read off O*NET's own rows.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::crosswalk::Crosswalk;
use crate::guide::Guides;
use crate::occupations::{known, known_soc, occupation};
use crate::onet::{Onet, RelatedRow};
use crate::read::{Result, Sheet, literal, option};

const COLUMNS: [&str; 3] = ["soc", "role", "why"];
const LINK_COLUMNS: [&str; 5] = ["from", "to", "claim", "statement", "why"];

/// In the order of a career, as we judge it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Entry,
    Core,
    Lateral,
    Advancement,
}

const ROLES: [(&str, Role); 4] =
    [("entry", Role::Entry), ("core", Role::Core), ("lateral", Role::Lateral), ("advancement", Role::Advancement)];

struct Member {
    soc: String,
    role: Role,
    why: String,
}

pub(crate) struct Field {
    members: Vec<Member>,
    /// Of each two occupations, who relates them: expressions.
    links: BTreeMap<(usize, usize), Vec<String>>,
    /// Places in `links` stand for these codes: the members, then the codes that came before the core.
    codes: Vec<String>,
}

impl Field {
    pub(crate) fn read(data: &Path, crosswalk: &Crosswalk, onet: &Onet, guides: &Guides) -> Result<Self> {
        let sheet = Sheet::read(data, "field.csv", &COLUMNS)?;
        sheet.unique(&["soc"])?;
        let mut members: Vec<Member> = Vec::new();
        sheet.each(|row| {
            let role = row.one_of("role", &ROLES)?;
            if members.last().is_some_and(|last| last.role > role) {
                return Err(row.problem("role", "not in the order entry, core, lateral, advancement"));
            }
            members.push(Member { soc: known_soc(&row)?.to_owned(), role, why: row.required("why")?.to_owned() });
            Ok(())
        })?;
        let codes = members.iter().map(|member| member.soc.clone()).collect();
        let mut field = Self { members, links: BTreeMap::new(), codes };
        field.take_onet(onet);
        field.read_links(data, crosswalk, guides)?;
        let mut rows = sheet.rows();
        let lonely = rows.find(|row| !field.is_linked(row.text("soc")));
        lonely.map_or(Ok(field), |row| Err(row.problem("soc", "nobody relates it to the others")))
    }

    fn place(&mut self, soc: &str) -> usize {
        self.codes.iter().position(|code| code == soc).unwrap_or_else(|| {
            self.codes.push(soc.to_owned());
            self.codes.len() - 1
        })
    }

    fn role(&self, place: usize) -> Option<Role> {
        self.members.get(place).map(|member| member.role)
    }

    fn is_linked(&self, soc: &str) -> bool {
        self.links.keys().any(|(from, to)| self.codes[*from] == soc || self.codes[*to] == soc)
    }

    /// Links each two members that O*NET relates, in whichever list.
    fn take_onet(&mut self, onet: &Onet) {
        for row in onet.related() {
            let RelatedRow { soc, onet_soc, related, title, tier, index, source } = row;
            let places = [soc.as_str(), &related[..7]].map(|soc| self.codes.iter().position(|code| code == soc));
            let [Some(owner), Some(other)] = places else { continue };
            if owner == other {
                continue;
            }
            let claim = format!(
                "FieldClaim {{ kind: FieldClaimKind::Onet, said_of: {}, source: Some({source}), text: {}, related: Some(OnetRelation {{ onet_soc: {}, related_onet_soc: {}, tier: RelatedTier::{tier}, order: {index} }}) }}",
                occupation(soc),
                literal(title),
                literal(onet_soc),
                literal(related),
            );
            // From the earlier role to the later; of one role in the order of the file.
            self.links.entry((owner.min(other), owner.max(other))).or_default().push(claim);
        }
    }

    fn read_links(&mut self, data: &Path, crosswalk: &Crosswalk, guides: &Guides) -> Result<()> {
        let sheet = Sheet::read(data, "field_links.csv", &LINK_COLUMNS)?;
        sheet.unique(&["from", "to", "claim", "statement"])?;
        sheet.each(|row| {
            let [from, to] = [known(&row, "from")?, known(&row, "to")?].map(|end| end.code.as_str());
            let is_guide = row.one_of("claim", &[("guide", true), ("judgment", false)])?;
            let (statement, why) = (row.text("statement"), row.text("why"));
            if is_guide == statement.is_empty() || is_guide != why.is_empty() {
                return Err(row.problem("why", "a guide's claim has a statement, ours a reason"));
            }
            let claims: Vec<_> = if is_guide {
                let Some(said) = guides.said(statement) else {
                    return Err(row.problem("statement", format!("no statement has the id {statement}")));
                };
                said.map(|(source, text)| claim("Guide", from, Some(source), text)).collect()
            } else {
                vec![claim("Judgment", from, None, why)]
            };
            // What is said of a code that was split is said of its parts, and keeps the code it speaks of.
            let ends: Vec<_> = std::iter::once(from).chain(crosswalk.successors(from)).collect();
            for end in ends {
                let (end, to) = (self.place(end), self.place(to));
                let is_forward = match (self.role(end), self.role(to)) {
                    (Some(from), Some(to)) => from < to,
                    (None, Some(_)) => true,
                    _ => false,
                };
                if !is_forward {
                    return Err(row.problem("to", "is not of a later role"));
                }
                self.links.entry((end, to)).or_default().extend(claims.iter().cloned());
            }
            Ok(())
        })
    }

    pub(crate) fn render(&self) -> String {
        let mut out = String::from(
            "use super::field::{FieldClaim, FieldClaimKind, FieldMember, FieldRole, LinkRow, OnetRelation};\nuse super::key::Occupation;\nuse super::related_tier::RelatedTier;\nuse crate::source::Source;\n\n",
        );
        let _ = writeln!(out, "pub(super) static MEMBERS: [FieldMember; {}] = [", self.members.len());
        for Member { soc, role, why } in &self.members {
            let _ = writeln!(
                out,
                "    FieldMember {{ occupation: {}, role: FieldRole::{role:?}, why: {} }},",
                occupation(soc),
                literal(why)
            );
        }
        let _ = writeln!(out, "];\n\npub(super) static LINKS: [LinkRow; {}] = [", self.links.len());
        for ((from, to), claims) in &self.links {
            let is_beside = self.is_beside(*from, *to);
            let _ = writeln!(
                out,
                "    LinkRow {{ from: {}, to: {}, is_beside: {is_beside}, claims: &[\n        {},\n    ] }},",
                occupation(&self.codes[*from]),
                occupation(&self.codes[*to]),
                claims.join(",\n        ")
            );
        }
        out.push_str("];\n");
        out
    }

    /// Whether neither end leads to the other: of one role, or lateral to the core.
    fn is_beside(&self, from: usize, to: usize) -> bool {
        self.role(from) == self.role(to) || self.role(to) == Some(Role::Lateral)
    }
}

fn claim(kind: &str, said_of: &str, source: Option<&String>, text: &str) -> String {
    format!(
        "FieldClaim {{ kind: FieldClaimKind::{kind}, said_of: {}, source: {}, text: {}, related: None }}",
        occupation(said_of),
        option(source.cloned()),
        literal(text)
    )
}
