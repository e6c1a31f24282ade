//! Employment Projections, the employment matrix, education of the people employed.

mod attainment;
mod matrix;
mod projections;
mod skills;
mod states;

use std::fmt::Write;
use std::path::Path;

use crate::occupations::{codes, occupation, proof_of_arms};
use crate::places::Places;
use crate::read::{Result, Row, all, both};
use crate::render::{BySoc, dispatch, tables};
use crate::sources::Sources;
use matrix::Matrices;
use projections::Rounds;
use skills::Skills;
use states::StateTables;

/// The occupation of the guides, whose front doors name their own tables.
const GUIDES_SOC: &str = "29-2071";

pub(crate) struct Outlook {
    rounds: Rounds,
    matrices: Matrices,
    attainment: BySoc,
    states: StateTables,
    skills: Skills,
    /// The statics of the guides' prints.
    mentions: String,
}

impl Outlook {
    pub(crate) fn read(data: &Path, sources: &Sources, places: &Places) -> Result<Self> {
        let figures = both(Rounds::read(data, sources), Matrices::read(data, sources, places));
        let shares = both(attainment::read(data, sources), Skills::read(data, sources));
        let states = StateTables::read(data, sources, places);
        let ((rounds, mut matrices), ((attainment, skills), states)) = both(figures, both(shares, states))?;
        let mentions = both(rounds.read_mentions(data, sources), matrices.read_mentions(data, sources))?;
        Ok(Self { rounds, matrices, attainment, states, skills, mentions: format!("{}\n{}", mentions.0, mentions.1) })
    }

    pub(crate) fn has_round(&self, soc: &str, base_year: i64) -> bool {
        self.rounds.has(soc, base_year)
    }

    pub(crate) fn render(&self) -> String {
        let mut out = String::from(
            "use super::attainment::Attainment;\nuse super::mentions::{ProjectionMention, ShareMention};\nuse super::openings::{Openings, OpeningsKind};\nuse super::preparation::{OnTheJobTraining, WorkExperience};\nuse super::projection::Projection;\nuse super::projections::Projections;\nuse super::share::{IndustryShare, IndustryShares, Matrix};\nuse super::skill::SkillScores;\nuse super::states::StateProjections;\nuse crate::education::EducationLevel;\nuse crate::figure::Mention;\nuse crate::occupation::Occupation;\nuse crate::place::Industry;\nuse crate::source::Source;\nuse crate::unit::{Dating, Estimate, Jobs, Measure, Percent, Period, Unit};\n\n",
        );
        self.rounds.render(&mut out);
        self.matrices.render(&mut out);
        out.push_str(&self.mentions);
        out.push('\n');
        tables(&mut out, "ATTAINMENT", "Attainment", &self.attainment);
        self.states.render(&mut out);
        self.skills.render(&mut out);
        out.push_str(&proof_of_arms());
        self.rounds.render_dispatch(&mut out);
        self.matrices.render_dispatch(&mut out);
        dispatch(&mut out, "ATTAINMENT", "Attainment", &self.attainment);
        self.states.render_dispatch(&mut out);
        self.skills.render_dispatch(&mut out);
        out
    }
}

/// `2018-28` as 2018 and 2028, if it is ten years.
fn span(text: &str) -> Option<(i64, i64)> {
    let (base, target) = text.split_once('-')?;
    let base: i64 = base.parse().ok().filter(|_| base.len() == 4)?;
    let target: i64 = target.parse().ok().filter(|_| target.len() == 2)?;
    Some((base, base / 100 * 100 + target)).filter(|(base, target)| *target == base + 10)
}

/// The years of a row's round; the publication has to be that of the round.
fn round(row: &Row<'_>) -> Result<(i64, i64)> {
    let text = row.required("period")?;
    let years = span(text).ok_or_else(|| row.problem("period", "not ten years, written as 2018-28"))?;
    if row.text("publication") != format!("ep-{text}") {
        return Err(row.problem("publication", "is not that of the period"));
    }
    Ok(years)
}

/// A function that chooses among statics by occupation: an arm for each, in order.
fn choose(out: &mut String, signature: &str, arm: impl Fn(&str) -> Option<String>, otherwise: &str) {
    let _ = write!(out, "\npub(super) const fn {signature} {{\n    match occupation {{\n");
    for soc in codes() {
        if let Some(expression) = arm(soc) {
            let _ = writeln!(out, "        {} => {expression},", occupation(soc));
        }
    }
    let _ = writeln!(out, "        _ => {otherwise},\n    }}\n}}");
}

/// `29-2071` as `29_2071`.
fn underscored(soc: &str) -> String {
    soc.replace('-', "_")
}
