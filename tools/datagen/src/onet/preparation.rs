//! How much preparation work takes, by O*NET: job zones, education and training.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Onet, month, rated_by, released};
use crate::occupations::occupation;
use crate::read::{Result, Sheet, literal, option};
use crate::render::{BySoc, one_of};
use crate::sources::Sources;
use crate::vocabulary::EDUCATION_LEVELS;

impl Onet {
    pub(super) fn read_job_zones(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = ["release", "onet_soc", "job_zone", "date", "domain_source", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_job_zones.csv", &columns)?;
        let mut zones = BySoc::new();
        sheet.each(|row| {
            let soc = released(&row, sources)?;
            let rows = zones.entry(soc.to_owned()).or_default();
            if !rows.is_empty() {
                return Err(row.problem("onet_soc", "there twice"));
            }
            rows.push(format!(
                "JobZone {{ occupation: {}, zone: {}, collected: {}, rated_by: RatedBy::{}, source: {} }}",
                occupation(soc),
                row.decimal("job_zone", 0, 1..=5)?,
                month(&row)?,
                rated_by(&row)?,
                sources.key(&row, "publication")?,
            ));
            Ok(())
        })?;
        self.tables.push(("JOB_ZONES", "JobZone", zones));
        Ok(())
    }

    pub(super) fn read_preparation(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = [
            "release",
            "onet_soc",
            "element",
            "scale",
            "category",
            "label",
            "level",
            "percent",
            "date",
            "publication",
            "read_from",
        ];
        let sheet = Sheet::read(data, "onet_education_training.csv", &columns)?;
        let (mut shares, mut sums) = (BySoc::new(), BTreeMap::new());
        sheet.each(|row| {
            let soc = released(&row, sources)?;
            let (kind, element) = row.one_of(
                "scale",
                &[
                    ("RL", ("RequiredEducation", "Required Level of Education")),
                    ("RW", ("RelatedExperience", "Related Work Experience")),
                    ("PT", ("OnSiteTraining", "On-Site or In-Plant Training")),
                    ("OJ", ("OnTheJobTraining", "On-the-Job Training")),
                ],
            )?;
            row.one_of("element", &[(element, ())])?;
            let percent = row.decimal("percent", 2, 0..=10_000)?;
            let sum = sums.entry((soc.to_owned(), kind)).or_insert((0, 0));
            let category = row.decimal("category", 0, 1..=12)?;
            if category != sum.0 + 1 {
                return Err(row.problem("category", "does not follow the one before"));
            }
            *sum = (category, sum.1 + percent);
            let level = match row.text("level") {
                "" => None,
                _ if kind == "RequiredEducation" => Some(one_of(&row, "level", &EDUCATION_LEVELS)?),
                _ => return Err(row.problem("level", "only education has a level")),
            };
            shares.entry(soc.to_owned()).or_default().push(format!(
                "PreparationShare {{ occupation: {}, kind: PreparationKind::{kind}, category: {category}, label: {}, level: {}, share: Percent::from_hundredths({percent}), collected: {}, source: {} }}",
                occupation(soc),
                literal(row.required("label")?),
                option(level.map(|level| format!("EducationLevel::{level}"))),
                month(&row)?,
                sources.key(&row, "publication")?,
            ));
            Ok(())
        })?;
        if let Some(((_, kind), (_, sum))) = sums.iter().find(|(_, (_, sum))| (sum - 10_000).abs() > 10) {
            let reason = format!("{kind} sums to {sum} hundredths of a percent");
            return sheet.rows().last().map_or(Ok(()), |row| Err(row.problem("percent", reason)));
        }
        self.tables.push(("PREPARATION", "PreparationShare", shares));
        Ok(())
    }
}
