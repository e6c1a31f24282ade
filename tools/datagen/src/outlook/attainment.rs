//! Education of the people employed: shares from the Employment Projections.

use std::collections::BTreeSet;
use std::path::Path;

use crate::occupations::{known_soc, occupation};
use crate::read::{Result, Sheet};
use crate::render::BySoc;
use crate::sources::Sources;

/// The rows of each occupation.
pub(super) fn read(data: &Path, sources: &Sources) -> Result<BySoc> {
    let shares = [
        "less_than_hs_pct",
        "hs_pct",
        "some_college_pct",
        "associate_pct",
        "bachelor_pct",
        "master_pct",
        "doctoral_professional_pct",
    ];
    let columns: Vec<_> =
        ["period", "soc"].into_iter().chain(shares).chain(["survey_match", "publication", "read_from"]).collect();
    let sheet = Sheet::read(data, "education_attainment.csv", &columns)?;
    let (mut rows, mut seen) = (BySoc::new(), BTreeSet::new());
    sheet.each(|row| {
        let soc = known_soc(&row)?;
        let text = row.required("period")?;
        // `2016-17 (2018-28 tables)` is in the publication `ep-attainment-2016-17-in-2018-28`.
        let id = text.replace(" (", "-in-").replace(" tables)", "");
        if row.text("publication") != format!("ep-attainment-{id}") {
            return Err(row.problem("publication", "is not that of the period"));
        }
        sources.note_copies(&row)?;
        if !seen.insert((soc.to_owned(), text.to_owned())) {
            return Err(row.problem("period", "there twice for the occupation"));
        }
        let years = text.split(' ').next().unwrap_or_default();
        let period = years.split_once('-').map_or_else(
            || years.parse().ok().map(|year: u16| format!("Period::Year({year})")),
            |(first, last)| {
                let (first, last): (u16, u16) = (first.parse().ok()?, last.parse().ok()?);
                (first % 100 + 1 == last).then(|| format!("Period::Span({first}, {})", first + 1))
            },
        );
        let period = period.ok_or_else(|| row.problem("period", "neither a year nor two, such as 2014-15"))?;
        let (mut cells, mut sum) = (Vec::new(), 0);
        for column in shares {
            let tenths = row.decimal(column, 1, 0..=1_000)?;
            sum += tenths;
            cells.push(format!("Percent::from_tenths({tenths})"));
        }
        // Seven rounded shares.
        if (sum - 1_000_i64).abs() > 3 {
            return Err(row.problem(shares[0], format!("the shares sum to {sum} tenths of a percent")));
        }
        let is_inexact = row.one_of("survey_match", &[("", false), ("inexact", true)])?;
        rows.entry(soc.to_owned()).or_default().push(format!(
            "Attainment {{ occupation: {}, period: {period}, shares: [{}], is_inexact: {is_inexact}, source: {} }}",
            occupation(soc),
            cells.join(", "),
            sources.key(&row, "publication")?,
        ));
        Ok(())
    })?;
    Ok(rows)
}
