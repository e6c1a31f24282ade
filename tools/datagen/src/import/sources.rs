//! The lines of `sources.csv` and `copies.csv` that a release brings with it.

use super::container::Download;
use super::harvest::Release;
use super::layouts::Source;
use super::refusal::{Place, Result};
use super::table::{Line, Table};

pub(super) fn list(sources: &Table) -> Vec<Source> {
    let text = |row, column| sources.text(row, column).to_owned();
    sources.rows.iter().map(|row| Source { id: text(row, "id"), period: text(row, "period") }).collect()
}

/// Adds the line of a release, after the last of its family, in that one's words. Returns the line
/// of the report.
pub(super) fn add(sources: &mut Table, release: &Release, place: &Place) -> Result<Option<String>> {
    if let Some(index) = sources.rows.iter().position(|row| sources.text(row, "id") == release.id) {
        // A series that goes on: its period grows.
        let old = sources.text(&sources.rows[index], "period").to_owned();
        if release.id == release.family && old < release.period {
            if let Some(column) = sources.column("period") {
                sources.rows[index].set(column, release.period.clone());
            }
            return Ok(Some(format!("{}: the period is {} now, was {old}", release.id, release.period)));
        }
        return Ok(None);
    }
    let is_family = |id: &str| {
        table(id) == table(&release.id)
            && id
                .strip_prefix(release.family)
                .is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
    };
    let Some(last) = sources.rows.iter().rposition(|row| is_family(sources.text(row, "id"))) else {
        let reason =
            format!("there is no earlier release {}…: write the line of {} by hand", release.family, release.id);
        return Err(Place::file(format!("data/{}", sources.file)).refuse(format!("{reason} ({place})")));
    };
    let model = &sources.rows[last];
    let title = match &release.title {
        Some(new) => in_shape(sources.text(model, "title"), new),
        None => sources.text(model, "title").to_owned(),
    };
    let line = sources.line(|column| match column {
        "id" => Some(release.id.as_str()),
        "title" => Some(title.as_str()),
        "period" => Some(release.period.as_str()),
        "kind" | "publisher" | "license" | "url" => Some(sources.text(model, column)),
        _ => None,
    });
    let empty: Vec<_> = sources
        .header
        .iter()
        .zip(&line.fields)
        .zip(&model.fields)
        .filter(|((_, new), old)| new.is_empty() && !old.is_empty())
        .map(|((column, _), _)| column.as_str())
        .collect();
    let open = if empty.is_empty() { String::new() } else { format!(" (to be filled in: {})", empty.join(", ")) };
    let said = format!("{}: {title}, {}{open}", release.id, release.period);
    // Releases are in order of time within their family.
    let at = (0..=last)
        .rev()
        .find(|index| {
            let id = sources.text(&sources.rows[*index], "id");
            is_family(id) && id.cmp(&release.id).is_lt()
        })
        .map_or(last, |index| index + 1);
    sources.rows.insert(at, line);
    Ok(Some(said))
}

/// What stands after the years of an id: it tells apart the tables of one round, `ep-2023-33-skills`.
fn table(id: &str) -> &str {
    id.rsplit(|letter: char| letter.is_ascii_digit()).next().unwrap_or_default()
}

/// A title with a date or number in place of the one of the same shape.
fn in_shape(title: &str, new: &str) -> String {
    let shape = |text: &[char]| -> Vec<char> {
        text.iter().map(|letter| if letter.is_ascii_digit() { '9' } else { *letter }).collect()
    };
    let (letters, wanted): (Vec<char>, Vec<char>) = (title.chars().collect(), new.chars().collect());
    let found = letters.windows(wanted.len().max(1)).position(|window| shape(window) == shape(&wanted));
    match found {
        Some(at) => letters[..at].iter().chain(&wanted).chain(&letters[at + wanted.len()..]).collect(),
        None => title.to_owned(),
    }
}

/// The id of the copy that a file is: the one it had when it was read before, or a new one.
pub(super) fn copy_id(copies: &Table, download: &Download) -> (String, bool) {
    let known = copies
        .rows
        .iter()
        .find(|row| row.fields.iter().any(|field| field.contains(&download.sha256)))
        .map(|row| copies.text(row, "id").to_owned());
    if let Some(id) = known {
        return (id, true);
    }
    let last =
        copies.rows.iter().filter_map(|row| copies.text(row, "id").strip_prefix('R')?.parse::<usize>().ok()).max();
    (format!("R{}", last.unwrap_or(0) + 1), false)
}

/// The line of a copy, in the columns that `copies.csv` has for it.
pub(super) fn copy_line(
    copies: &Table,
    sources: &Table,
    id: &str,
    download: &Download,
    what: &str,
    release: &Release,
    read_on: &str,
) -> Line {
    let source = sources.rows.iter().find(|row| sources.text(row, "id") == release.id);
    let of_source = |column| source.map_or("", |row| sources.text(row, column));
    let hash = format!("SHA-256 {}", download.sha256);
    let day = format!("read on {read_on}");
    copies.line(|column| match column {
        "id" => Some(id),
        "what" => Some(what),
        "where" => Some(of_source("publisher")),
        "path" => Some(&download.name),
        "confidence" => Some("high"),
        "license" => Some(of_source("license")),
        "revision" => Some(&hash),
        "note" => Some(&day),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "id,kind,publisher,title,period,license,url,where_read\n\
        ep-2021-31,publication,BLS,Employment Projections,2021-31,public domain,https://www.bls.gov/emp/,\n\
        ep-2023-33,publication,BLS,Employment Projections,2023-33,public domain,https://www.bls.gov/emp/,\n\
        onet-29.3,publication,ETA,O*NET database 29.3,2025-05,CC BY 4.0,https://www.onetcenter.org/,a mirror\n\
        bls-cpi-u,publication,BLS,Consumer Price Index,2007-2026,public domain,https://www.bls.gov/cpi/,\n\
        ep-attainment-2019,publication,BLS,Attainment,2019,public domain,https://www.bls.gov/emp/,\n\
        ep-2023-33-skills,publication,BLS,Skill scores,2023-33,public domain,https://www.bls.gov/emp/,\n";

    /// What is said of a release, and the lines that were not there before, each with its number.
    fn added(id: &str, family: &'static str, period: &str, title: Option<&str>) -> (String, Vec<String>) {
        let mut sources = Table::of("sources.csv", BEFORE).unwrap();
        let release = Release { id: id.to_owned(), family, period: period.to_owned(), title: title.map(str::to_owned) };
        let said = match add(&mut sources, &release, &Place::file("some.xlsx")) {
            Ok(said) => said.unwrap_or_default(),
            Err(refusal) => refusal.to_string(),
        };
        let rendered = sources.render();
        let lines = rendered.lines().enumerate().filter(|(_, line)| !BEFORE.lines().any(|old| old == *line));
        (said, lines.map(|(index, line)| format!("{index} {line}")).collect())
    }

    #[test]
    fn a_release_stands_in_its_place_among_those_of_its_kind() {
        let line = |number: u8, years: &str| {
            format!(
                "{number} ep-{years},publication,BLS,Employment Projections,{years},public domain,https://www.bls.gov/emp/,"
            )
        };
        let (said, lines) = added("ep-2025-35", "ep-2", "2025-35", None);
        assert_eq!((said.as_str(), lines), ("ep-2025-35: Employment Projections, 2025-35", vec![line(3, "2025-35")]));
        assert_eq!(added("ep-2022-32", "ep-2", "2022-32", None).1, [line(2, "2022-32")]);
        let (_, lines) = added("ep-2024-34-skills", "ep-2", "2024-34", None);
        assert!(lines[0].starts_with("7 ep-2024-34-skills,publication,BLS,Skill scores,2024-34,"), "{lines:?}");
        let (_, lines) = added("ep-attainment-2021-22", "ep-attainment-", "2021-22", None);
        assert!(lines[0].starts_with("6 ep-attainment-2021-22,publication,BLS,Attainment,2021-22,"), "{lines:?}");
        assert_eq!(added("ep-2023-33", "ep-2", "2023-33", None), (String::new(), Vec::new()));
    }

    #[test]
    fn what_the_release_does_not_say_is_to_be_filled_in() {
        let (said, lines) = added("onet-31.0", "onet-", "", Some("31.0"));
        assert_eq!(said, "onet-31.0: O*NET database 31.0,  (to be filled in: period, where_read)");
        assert_eq!(lines, ["4 onet-31.0,publication,ETA,O*NET database 31.0,,CC BY 4.0,https://www.onetcenter.org/,"]);
        let (said, lines) = added("oews-2025-05", "oews-", "May 2025", None);
        let reason = "there is no earlier release oews-…: write the line of oews-2025-05 by hand (some.xlsx)";
        assert_eq!((said, lines.len()), (format!("data/sources.csv: {reason}"), 0));
    }

    #[test]
    fn the_period_of_a_series_grows() {
        let grown = |period: &str| added("bls-cpi-u", "bls-cpi-u", period, None);
        let (said, lines) = grown("2007-2027");
        assert_eq!(said, "bls-cpi-u: the period is 2007-2027 now, was 2007-2026");
        assert_eq!(
            lines,
            ["4 bls-cpi-u,publication,BLS,Consumer Price Index,2007-2027,public domain,https://www.bls.gov/cpi/,"]
        );
        for period in ["2007-2026", "2007-2025"] {
            assert_eq!(grown(period), (String::new(), Vec::new()));
        }
        // Of releases that stay as they are, a later period is none of this line's.
        assert_eq!(added("onet-29.3", "onet-", "2026-05", None), (String::new(), Vec::new()));
    }

    #[test]
    fn a_title_takes_the_new_date() {
        let title = "Regional Price Parities by state, release of 2025-02-20";
        assert_eq!(in_shape(title, "2026-02-19"), "Regional Price Parities by state, release of 2026-02-19");
        assert_eq!(in_shape("O*NET database 29.3", "31.0"), "O*NET database 31.0");
        assert_eq!(in_shape("Employment Projections", "31.0"), "Employment Projections");
    }
}
