//! The skill scores of Employment Projections: one column a category, one row a category in `data/`.

use crate::import::book::Row;
use crate::import::harvest::Record;
use crate::import::heads::{Head, Heads, is_same, needed, optional};
use crate::import::refusal::{Place, Result};
use crate::import::targets::{SKILL_SCORES, style};

static BEFORE: &[Head] = &[
    needed("BASE National Employment Matrix title"),
    needed("BASE National Employment Matrix code"),
    optional("Employment, BASE", &[]),
    optional("Employment, TARGET", &[]),
    optional("Employment change, numeric, SPAN", &[]),
    optional("Employment change, percent, SPAN", &[]),
    optional("Median annual wage, dollars, BASE", &[]),
    optional("Typical education needed for entry", &[]),
    needed("Adaptability"),
    needed("Computers and information technology"),
    needed("Creativity and innovation"),
    needed("Critical and analytical thinking"),
    needed("Customer service"),
    needed("Detail oriented"),
    needed("Fine motor"),
    needed("Interpersonal"),
    needed("Leadership"),
    needed("Mathematics"),
    needed("Mechanical"),
    needed("Physical strength and stamina"),
    needed("Problem solving and decision making"),
    needed("Project management"),
    needed("Science"),
    needed("Speaking and listening"),
    needed("Writing and reading"),
];

/// The heads, and the categories in their order.
pub(super) fn heads(cells: &[String], place: &Place) -> Result<(Heads, Vec<String>)> {
    let heads = Heads::read(cells, BEFORE, place)?;
    let categories = cells.iter().skip_while(|cell| !is_same(cell, "Adaptability")).cloned().collect();
    Ok((heads, categories))
}

pub(super) struct SkillRow<'a, 'r> {
    pub(super) place: &'a Place,
    pub(super) heads: &'a Heads,
    pub(super) row: &'a Row<'r>,
    pub(super) cycle: &'a str,
    pub(super) code: &'a str,
    pub(super) title: &'a str,
    /// Whether the scores are those of similar occupations: the footnote at the title.
    pub(super) is_imputed: bool,
    pub(super) is_rank: bool,
}

impl SkillRow<'_, '_> {
    pub(super) fn records(&self, categories: &[String], out: &mut Vec<Record>) -> Result<()> {
        let (column, decimals) = if self.is_rank { ("percentile_rank", 0) } else { ("score_1_to_5", 1) };
        for category in categories {
            let Some(head) = BEFORE.iter().find(|head| is_same(head.name, category)) else { continue };
            let figure = self.heads.figure_or_dash(self.place, self.row, head.name, style(SKILL_SCORES, decimals))?;
            out.push(
                Record::new(SKILL_SCORES, self.place.row(self.row.number))
                    .with("cycle", self.cycle)
                    .with("soc", self.code)
                    .with("title", self.title)
                    .with("skill_category", head.name)
                    .with(column, figure)
                    .with("imputed_from_similar_onet_occupation", if self.is_imputed { "yes" } else { "no" }),
            );
        }
        Ok(())
    }
}
