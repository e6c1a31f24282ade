//! O*NET's technologies, alternate titles and related occupations.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Onet, RelatedRow, flag, is_onet_soc, released};
use crate::occupations::occupation;
use crate::read::{Result, Sheet, literal, option};
use crate::render::BySoc;
use crate::sources::Sources;

impl Onet {
    pub(super) fn read_technologies(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = [
            "release",
            "onet_soc",
            "example",
            "commodity_code",
            "commodity_title",
            "hot_technology",
            "in_demand",
            "publication",
            "read_from",
        ];
        let sheet = Sheet::read(data, "onet_technologies.csv", &columns)?;
        let (mut technologies, mut seen, mut titles) = (BySoc::new(), BTreeSet::new(), BTreeMap::new());
        sheet.each(|row| {
            let soc = released(&row, sources)?;
            let (name, category) = (row.required("example")?, row.required("commodity_title")?);
            let code = row.decimal("commodity_code", 0, 10_000_000..=99_999_999)?;
            if *titles.entry(code).or_insert(category) != category {
                return Err(row.problem("commodity_title", "another title for the same code"));
            }
            if !seen.insert((soc.to_owned(), name.to_owned(), code)) {
                return Err(row.problem("example", "there twice for the occupation"));
            }
            let is_hot = row.one_of("hot_technology", &[("Y", true), ("N", false)])?;
            technologies.entry(soc.to_owned()).or_default().push(format!(
                "Technology {{ occupation: {}, name: {}, category: {}, commodity_code: {}_{:03}_{:03}, is_hot: {is_hot}, in_demand: {}, source: {} }}",
                occupation(soc),
                literal(name),
                literal(category),
                code / 1_000_000,
                code / 1_000 % 1_000,
                code % 1_000,
                option(flag(&row, "in_demand")?.map(|flag| flag.to_string())),
                sources.key(&row, "publication")?,
            ));
            Ok(())
        })?;
        self.tables.push(("TECHNOLOGIES", "Technology", technologies));
        Ok(())
    }

    pub(super) fn read_titles(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = ["release", "onet_soc", "alternate_title", "short_title", "sources", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_alternate_titles.csv", &columns)?;
        let (mut titles, mut seen) = (BySoc::new(), BTreeSet::new());
        sheet.each(|row| {
            let soc = released(&row, sources)?;
            let (title, short) = (row.required("alternate_title")?, row.text("short_title"));
            if !seen.insert((soc.to_owned(), title.to_owned())) {
                return Err(row.problem("alternate_title", "there twice for the occupation"));
            }
            self.occupations_of.entry(title.to_lowercase()).or_default().push(soc.to_owned());
            let is_code = |code: &str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_digit());
            if !row.text("sources").is_empty() && !row.text("sources").split(',').all(is_code) {
                return Err(row.problem("sources", "not two-digit codes, separated by commas"));
            }
            titles.entry(soc.to_owned()).or_default().push(format!(
                "AlternateTitle {{ occupation: {}, title: {}, short_title: {}, source: {} }}",
                occupation(soc),
                literal(title),
                option((!short.is_empty()).then(|| literal(short))),
                sources.key(&row, "publication")?,
            ));
            Ok(())
        })?;
        self.tables.push(("ALTERNATE_TITLES", "AlternateTitle", titles));
        Ok(())
    }

    pub(super) fn read_related(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns =
            ["release", "onet_soc", "related_onet_soc", "related_title", "tier", "index", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_related_occupations.csv", &columns)?;
        let (mut related, mut raw) = (BySoc::new(), Vec::new());
        sheet.each(|row| {
            let soc = released(&row, sources)?;
            let code = row.required("related_onet_soc")?;
            if !is_onet_soc(code) {
                return Err(row.problem("related_onet_soc", "not a code such as 29-2072.00"));
            }
            let tier = row.one_of(
                "tier",
                &[("Primary-Short", "PrimaryShort"), ("Primary-Long", "PrimaryLong"), ("Supplemental", "Supplemental")],
            )?;
            let rows = related.entry(soc.to_owned()).or_default();
            let index = row.decimal("index", 0, 1..=255)?;
            if usize::try_from(index).ok() != Some(rows.len() + 1) {
                return Err(row.problem("index", "does not follow the one before"));
            }
            raw.push(RelatedRow {
                soc: soc.to_owned(),
                onet_soc: row.required("onet_soc")?.to_owned(),
                related: code.to_owned(),
                title: row.required("related_title")?.to_owned(),
                tier,
                index,
                source: sources.key(&row, "publication")?,
            });
            rows.push(format!(
                "RelatedOccupation {{ occupation: {}, onet_soc: {}, title: {}, tier: RelatedTier::{tier}, index: {index}, source: {} }}",
                occupation(soc),
                literal(code),
                literal(row.required("related_title")?),
                sources.key(&row, "publication")?,
            ));
            Ok(())
        })?;
        self.related = raw;
        self.tables.push(("RELATED_OCCUPATIONS", "RelatedOccupation", related));
        Ok(())
    }
}
