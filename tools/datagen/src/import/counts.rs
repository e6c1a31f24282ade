//! The counts of `releases.csv` after rows were put in.

use std::collections::{BTreeMap, BTreeSet};

use super::places::States;
use super::table::Table;
use super::targets::STATE;

/// Counts the rows of a file anew, by occupation and year, if `releases.csv` counts them.
pub(super) fn recount(releases: &mut Table, table: &Table, states: &States) {
    let columns = ["file", "soc", "year", "rows", "lacks"].map(|column| releases.column(column));
    let [Some(file), Some(soc), Some(year), Some(rows), Some(lacks)] = columns else { return };
    let Some(first) = releases.rows.iter().position(|row| row.fields[file] == table.file) else { return };
    let mut found: BTreeMap<(String, String), (usize, BTreeSet<&str>)> = BTreeMap::new();
    for row in &table.rows {
        let key = (table.text(row, "soc").to_owned(), table.text(row, "year").to_owned());
        let (count, places) = found.entry(key).or_default();
        *count += 1;
        places.insert(table.text(row, "fips"));
    }
    for ((code, of_year), (count, places)) in &found {
        let missing: BTreeSet<_> = states
            .fifty_and_dc()
            .filter(|state| table.file == STATE && !places.contains(state.fips.as_str()))
            .map(|state| state.usps.as_str())
            .collect();
        let missing = missing.into_iter().collect::<Vec<_>>().join(";");
        let key = [table.file.as_str(), code, of_year];
        let is_same =
            |fields: &[String]| [file, soc, year].iter().zip(key).all(|(column, text)| fields[*column] == text);
        let count = count.to_string();
        if let Some(row) = releases.rows.iter_mut().find(|row| is_same(&row.fields)) {
            for (column, text) in [(rows, &count), (lacks, &missing)] {
                if row.fields[column] != *text {
                    row.set(column, text.clone());
                }
            }
            continue;
        }
        let line = releases.line(|column| match column {
            "file" => Some(&table.file),
            "soc" => Some(code),
            "year" => Some(of_year),
            "rows" => Some(&count),
            "lacks" => Some(&missing),
            _ => None,
        });
        let before = releases.rows.iter().rposition(|row| {
            row.fields[file] == table.file && (&row.fields[soc], &row.fields[year]).cmp(&(code, of_year)).is_lt()
        });
        releases.rows.insert(before.map_or(first, |index| index + 1), line);
    }
    releases.rows.retain(|row| {
        row.fields[file] != table.file || found.contains_key(&(row.fields[soc].clone(), row.fields[year].clone()))
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_follow_the_rows() {
        let table = |file: &str, text: &str| Table::of(file, text).unwrap();
        let states = "fips,usps,name,census_division\n01,AL,Alabama,East South Central\n02,AK,Alaska,Pacific\n\
                      56,WY,Wyoming,Mountain\n72,PR,Puerto Rico,\n";
        let states = States::read(&table("states.csv", states)).unwrap();
        let counted = |file: &str, rows: &str| {
            let before = "file,soc,year,rows,lacks\noews_area.csv,29-2072,2025,7,\noews_state.csv,29-2072,2024,1,AL;WY\n\
                          oews_state.csv,29-2072,2025,9,\noews_state.csv,29-9021,2020,4,\nother.csv,29-2072,2025,5,\n";
            let mut releases = table("releases.csv", before);
            recount(&mut releases, &table(file, rows), &states);
            releases.render().lines().skip(1).map(str::to_owned).collect::<Vec<_>>()
        };
        // One count is another, one row stands as it was, two are new in their places, and one is gone.
        let rows = "soc,year,fips\n29-2072,2024,02\n29-2072,2025,01\n29-2072,2025,02\n29-2072,2025,72\n\
                    29-2072,2026,01\n29-2072,2026,02\n29-2072,2026,56\n11-9111,2025,56\n";
        assert_eq!(
            counted("oews_state.csv", rows),
            [
                "oews_area.csv,29-2072,2025,7,",
                "oews_state.csv,11-9111,2025,1,AK;AL",
                "oews_state.csv,29-2072,2024,1,AL;WY",
                "oews_state.csv,29-2072,2025,3,WY",
                "oews_state.csv,29-2072,2026,3,",
                "other.csv,29-2072,2025,5,",
            ]
        );
        // Only of states some can lack.
        assert_eq!(counted("oews_area.csv", "soc,year\n29-2072,2025\n")[0], "oews_area.csv,29-2072,2025,1,");
        assert_eq!(counted("cpi_u_monthly.csv", "year,month\n2025,01\n").len(), 5);
    }
}
