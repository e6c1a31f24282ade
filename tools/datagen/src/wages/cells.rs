//! The figures of a row: their columns, what a cell may say, and how the figures check each other.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use crate::read::{Result, Row, Sheet};
use crate::sources::Sources;

/// The statistics of a wage, in the order of the library's enum, with the head of their columns in
/// the codebook. The library holds this list to the enum while compiling.
const STATISTICS: &[(&str, &str)] =
    &[("mean", "mean"), ("p10", "p10"), ("p25", "p25"), ("median", "med"), ("p75", "p75"), ("p90", "p90")];

/// A column of figures.
pub(crate) struct Column {
    pub(crate) name: String,
    /// Its head in a table of the codebook.
    pub(crate) head: String,
    pub(crate) decimals: u32,
    /// The highest value that is plausible, in the smallest steps.
    highest: i64,
    /// `hourly` or `annual` of a wage.
    unit: &'static str,
}

/// The columns of figures, in the order of the cells of a row of the library.
pub(crate) static COLUMNS: LazyLock<Vec<Column>> = LazyLock::new(|| {
    let other = [
        ("employment", "jobs", 0, 200_000_000),
        ("employment_rse", "rse", 2, 10_000),
        ("jobs_per_1000", "per 1000", 3, 1_000_000),
        ("location_quotient", "quot.", 2, 100_000),
        ("wage_rse", "wage rse", 2, 10_000),
    ];
    let other = other.map(|(name, head, decimals, highest)| Column {
        name: name.to_owned(),
        head: head.to_owned(),
        decimals,
        highest,
        unit: "",
    });
    let wages = [("hourly", "h", 2, 50_000), ("annual", "a", 0, 1_000_000)];
    let wages = wages.into_iter().flat_map(|(unit, letter, decimals, highest)| {
        STATISTICS.iter().map(move |(statistic, head)| Column {
            name: format!("{unit}_{statistic}"),
            head: format!("{letter} {head}"),
            decimals,
            highest,
            unit,
        })
    });
    other.into_iter().chain(wages).collect()
});

/// Where a column stands among the cells.
pub(crate) fn position(name: &str) -> Option<usize> {
    COLUMNS.iter().position(|column| column.name == name)
}

/// The percentiles of a unit, in their order.
fn percentiles(unit: &'static str) -> impl Iterator<Item = usize> {
    STATISTICS[1..].iter().filter_map(move |(statistic, _)| position(&format!("{unit}_{statistic}")))
}

/// The columns of figures in the order of the record's files, between those that say what a row is
/// and those that say where it was read. National rows have no rates.
pub(super) fn file_columns(
    before: &[&'static str],
    rates: &[&'static str],
    after: &[&'static str],
) -> Vec<&'static str> {
    let wages = ["hourly", "annual"].into_iter().flat_map(percentiles).map(|index| COLUMNS[index].name.as_str());
    let means = ["hourly_mean", "annual_mean", "wage_rse"];
    let mut columns = [before, &["employment", "employment_rse"], rates, &means].concat();
    columns.extend(wages);
    columns.extend(after);
    columns
}

/// What a cell says.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Cell {
    NotInSource,
    Withheld,
    Published(i64),
    AtLeast(i64),
}

impl Cell {
    pub(super) fn value(self) -> Option<i64> {
        match self {
            Self::Published(value) | Self::AtLeast(value) => Some(value),
            _ => None,
        }
    }

    /// The four bytes of the library's cell: a number of 31 bits, of which two stand for what is
    /// missing, below the bit for "at least".
    pub(super) fn bytes(self) -> [u8; 4] {
        // Within the bounds of its column, all of which are far lower.
        let number = |value: i64| u32::try_from(value).unwrap_or(0x7fff_ffff);
        let word = match self {
            Self::NotInSource => 0x7fff_ffff,
            Self::Withheld => 0x7fff_fffe,
            Self::Published(value) => number(value),
            Self::AtLeast(value) => number(value) | 1 << 31,
        };
        word.to_le_bytes()
    }
}

/// From which wage on the agency prints `#`, release by release: by the year, and by the hour in
/// cents.
pub(super) struct TopCodes(BTreeMap<i64, (i64, i64)>);

impl TopCodes {
    pub(super) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let columns = ["year", "annual", "hourly", "stated", "publication"];
        let sheet = Sheet::read(data, "top_codes.csv", &columns)?;
        sheet.unique(&["year"])?;
        let mut caps = BTreeMap::new();
        sheet.each(|row| {
            let year = row.year("year")?;
            if row.required("publication")? != format!("oews-{year}-05") {
                return Err(row.problem("publication", format!("is not the release of May {year}")));
            }
            sources.key(&row, "publication")?;
            row.one_of("stated", &[("yes", ()), ("no", ())])?;
            let (annual, hourly) = (row.decimal("annual", 0, 0..=1_000_000)?, row.decimal("hourly", 2, 0..=50_000)?);
            if annual * 100 != hourly * 2_080 {
                return Err(row.problem("annual", "is not 2,080 times the hourly cap"));
            }
            caps.insert(year, (annual, hourly));
            Ok(())
        })?;
        Ok(Self(caps))
    }

    /// The cell of a top-coded wage.
    fn cell(&self, row: &Row<'_>, column: &Column, year: i64) -> Result<Cell> {
        let caps = self.0.get(&year);
        let cap = match column.unit {
            "annual" => caps.map(|(annual, _)| *annual),
            "hourly" => caps.map(|(_, hourly)| *hourly),
            _ => return Err(row.problem(&column.name, "`#` stands for a wage alone")),
        };
        let reason = || row.problem(&column.name, format!("`#`, and top_codes.csv has no cap for {year}"));
        cap.map(Cell::AtLeast).ok_or_else(reason)
    }
}

/// Reads a cell, in words of ours or in the agency's marks: `*` where a wage is withheld, `**`
/// where employment is, `#` where a wage is at or above the year's cap.
fn cell(row: &Row<'_>, column: &Column, year: i64, caps: &TopCodes) -> Result<Cell> {
    let is_of_employment = column.name.starts_with("employment");
    Ok(match row.text(&column.name) {
        "" => Cell::NotInSource,
        "withheld" => Cell::Withheld,
        "*" if !is_of_employment => Cell::Withheld,
        "**" if is_of_employment => Cell::Withheld,
        "#" => caps.cell(row, column, year)?,
        _ => Cell::Published(row.decimal(&column.name, column.decimals, 0..=column.highest)?),
    })
}

/// The cells of a row; columns that the file does not have are not in the source.
pub(super) fn cells(row: &Row<'_>, columns: &[&str], year: i64, caps: &TopCodes) -> Result<Vec<Cell>> {
    let cells = crate::read::all(COLUMNS.iter().map(|column| {
        if columns.contains(&column.name.as_str()) { cell(row, column, year, caps) } else { Ok(Cell::NotInSource) }
    }))?;
    if cells.iter().all(|cell| *cell == Cell::NotInSource) {
        return Err(row.problem("-", "the row has no figure"));
    }
    check_against_each_other(row, &cells)?;
    Ok(cells)
}

/// The figures of one row against each other, as far as rounding allows.
fn check_against_each_other(row: &Row<'_>, cells: &[Cell]) -> Result<()> {
    let value = |name: &str| position(name).and_then(|index| cells[index].value());
    for (column, cell) in COLUMNS.iter().zip(cells) {
        let is_in_tens = column.name == "employment" || column.unit == "annual";
        if is_in_tens && cell.value().is_some_and(|value| value % 10 != 0) {
            return Err(row.problem(&column.name, "is no multiple of ten"));
        }
    }
    for unit in ["annual", "hourly"] {
        let mut least = (0, "");
        for index in percentiles(unit) {
            let name = COLUMNS[index].name.as_str();
            let Some(value) = cells[index].value() else { continue };
            if value < least.0 {
                let is_bound = matches!(cells[index], Cell::AtLeast(_));
                let what = if is_bound { "the cap that `#` stands for" } else { "the percentile" };
                return Err(row.problem(name, format!("{what} is below {}", least.1)));
            }
            least = (value, name);
        }
        let mean = position(&format!("{unit}_mean")).map(|index| cells[index]);
        if let Some(Cell::Published(mean)) = mean {
            let of = |part: &str| value(&format!("{unit}_{part}"));
            // The mean may lie above a bound, which the percentile itself may too.
            let is_bound =
                position(&format!("{unit}_p90")).is_some_and(|index| matches!(cells[index], Cell::AtLeast(_)));
            // Where a few earn far more, the mean may lie above the 90th percentile: two small areas
            // of May 2025 are published so, by up to 2 percent.
            let most = |most: i64| most + most / 20;
            if of("p10").is_some_and(|p10| mean < p10) || of("p90").is_some_and(|p90| mean > most(p90) && !is_bound) {
                return Err(row.problem(&format!("{unit}_mean"), "is not between the percentiles"));
            }
        }
    }
    for (part, _) in STATISTICS {
        let annual = format!("annual_{part}");
        if let (Some(year), Some(cents)) = (value(&annual), value(&format!("hourly_{part}")))
            && !is_same_pay(year, cents)
        {
            return Err(row.problem(&annual, "is not 2,080 times the hourly wage"));
        }
    }
    Ok(())
}

/// Whether a wage by the year is that by the hour, but for half a cent over 2,080 hours and half of ten dollars.
fn is_same_pay(year: i64, cents: i64) -> bool {
    (year * 100 - cents * 2_080).abs() <= 1_540
}
