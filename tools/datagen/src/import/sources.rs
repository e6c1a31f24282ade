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
            && id.strip_prefix(release.family).is_some_and(|rest| {
                rest.starts_with(|first: char| first.is_ascii_digit()) || release.family.ends_with('2')
            })
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
            is_family(id) && id < release.id.as_str()
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
    let has_hash = copies.column("sha256").is_some();
    let hash = format!("SHA-256 {}", download.sha256);
    let day = format!("read on {read_on}");
    copies.line(|column| match column {
        "id" => Some(id),
        "what" => Some(what),
        "where" => Some(of_source("publisher")),
        "path" => Some(&download.name),
        "confidence" => Some("high"),
        "license" => Some(of_source("license")),
        "sha256" => Some(&download.sha256),
        "read_on" => Some(read_on),
        "revision" if !has_hash => Some(&hash),
        "note" => Some(&day),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::in_shape;

    #[test]
    fn a_title_takes_the_new_date() {
        let title = "Regional Price Parities by state, release of 2025-02-20";
        assert_eq!(in_shape(title, "2026-02-19"), "Regional Price Parities by state, release of 2026-02-19");
        assert_eq!(in_shape("O*NET database 29.3", "31.0"), "O*NET database 31.0");
        assert_eq!(in_shape("Employment Projections", "31.0"), "Employment Projections");
    }
}
