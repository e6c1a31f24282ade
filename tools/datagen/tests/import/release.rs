//! The release of the year after the newest, made up from its figures: national, by state, by area.

use std::collections::BTreeMap;

use super::support::Workshop;
use super::workbooks::{COLUMNS, HEADS, archive, national, oews, row, sheets, with};

type Row = BTreeMap<String, String>;

/// By how many dollars an hour every wage of the new release is higher.
const RAISE: f64 = 0.25;

/// The newest year of `data/`, from which the next is made up.
struct Newest {
    year: u16,
    titles: BTreeMap<String, String>,
}

impl Newest {
    fn of(shop: &Workshop) -> Self {
        let national = shop.rows("oews_national.csv");
        let year = national.iter().map(|row| row["year"].parse().unwrap()).max().unwrap();
        let titles = national.into_iter().map(|row| (row["soc"].clone(), row["title"].clone()));
        Self { year, titles: titles.collect() }
    }

    fn next(&self) -> u16 {
        self.year + 1
    }

    /// The newest rows of a table. By area those of the guides' successors alone: a few areas of others look wrong
    /// as the agency has them.
    fn rows(&self, shop: &Workshop, file: &str) -> Vec<Row> {
        let occupations = shop.rows("occupations.csv").into_iter();
        let left_out: Vec<_> = occupations
            .filter(|row| file == "oews_area.csv" && row["part"] != "core")
            .map(|row| row["code"].clone())
            .collect();
        let newest = shop.rows(file).into_iter().filter(|row| row["year"] == self.year.to_string());
        newest.filter(|row| !left_out.contains(&row["soc"])).collect()
    }

    /// Metropolitan areas of the newest rows, whatever their titles are today: with rows of 29-2072, none in two states.
    fn two_areas(&self, shop: &Workshop) -> [Row; 2] {
        let rows = self.rows(shop, "oews_area.csv").into_iter();
        let mut areas = rows.filter(|row| {
            let state = row["area_name"].rsplit(", ").next().unwrap_or_default();
            row["soc"] == "29-2072" && row["area_kind"] == "metropolitan" && state.len() == 2
        });
        [areas.next().unwrap(), areas.next().unwrap()]
    }

    /// A row of the workbook: every wage a little more; the marks of the agency where it has no figure, and
    /// its words for groups.
    fn workbook_row(&self, known: &Row, place: [&str; 4]) -> Vec<String> {
        let group = match known["soc"].as_str() {
            "00-0000" => "total",
            soc if soc.ends_with("-0000") => "major",
            soc if soc.ends_with("000") => "minor",
            _ => "detailed",
        };
        let mut cells = vec![("O_GROUP", group.to_owned())];
        for (ours, theirs) in COLUMNS {
            let text = known.get(ours).map_or("", String::as_str);
            let is_wage = theirs.starts_with("A_") || theirs.starts_with("H_");
            let text = match text.parse::<f64>() {
                Ok(wage) if theirs.starts_with("H_") => format!("{:.2}", wage + RAISE),
                Ok(wage) if theirs.starts_with("A_") => format!("{:.0}", wage + RAISE * 2_080.0),
                _ if text == "withheld" => if is_wage || theirs == "MEAN_PRSE" { "*" } else { "**" }.to_owned(),
                _ => text.to_owned(),
            };
            cells.push((theirs, text));
        }
        let cells: Vec<_> = cells.iter().map(|(head, text)| (*head, text.as_str())).collect();
        with(row(place, &known["soc"], &self.titles[&known["soc"]]), &cells)
    }

    /// The three workbooks as they are published: each in an archive of its own.
    fn publish(&self, shop: &Workshop, change_area: impl Fn(Vec<String>) -> Vec<String>) -> [String; 3] {
        let mut rows = vec![national("11-0000", "Management Occupations")];
        let known = self.rows(shop, "oews_national.csv");
        rows.extend(known.iter().map(|known| self.workbook_row(known, ["99", "U.S.", "1", "US"])));
        let national = self.pack(shop, "nat", "national", &rows);

        let usps: BTreeMap<_, _> =
            shop.rows("states.csv").into_iter().map(|state| (state["fips"].clone(), state["usps"].clone())).collect();
        let mut rows = vec![row(["01", "Alabama", "2", "AL"], "11-0000", "Management Occupations")];
        for known in self.rows(shop, "oews_state.csv") {
            let kind = if ["GU", "PR", "VI"].contains(&usps[&known["fips"]].as_str()) { "3" } else { "2" };
            rows.push(self.workbook_row(&known, [&known["fips"], &known["name"], kind, &usps[&known["fips"]]]));
        }
        let state = self.pack(shop, "st", "state", &rows);

        let mut rows = Vec::new();
        for known in self.rows(shop, "oews_area.csv") {
            let is_metropolitan = known["area_kind"] == "metropolitan";
            let code = if is_metropolitan { &known["area_code"][2..] } else { known["area_code"].as_str() };
            let kind = if is_metropolitan { "4" } else { "6" };
            rows.push(change_area(
                self.workbook_row(&known, [code, &known["area_name"], kind, &usps[&known["state_fips"]]]),
            ));
        }
        [national, state, self.pack(shop, "ma", "MSA", &rows)]
    }

    fn pack(&self, shop: &Workshop, short: &str, name: &str, rows: &[Vec<String>]) -> String {
        let (year, sheet) = (self.next(), format!("{name}_M{}_dl", self.next()));
        let book = shop.path(&format!("{sheet}.xlsx"));
        oews(&book, &sheet, year, &HEADS, rows);
        let file = format!("oesm{}{short}.zip", year % 100);
        archive(&shop.path(&file), &[(&format!("oesm/{sheet}.xlsx"), &book)]);
        file
    }
}

#[test]
fn next_years_release_is_one_command() {
    let shop = Workshop::new("next-year");
    let newest = Newest::of(&shop);
    let next = newest.next();
    let [renamed, moved] = newest.two_areas(&shop);
    let title = renamed["area_name"].replace(", ", "-Newtown, ");
    let new_title = format!("New {}", moved["area_name"]);
    let with_changes = |row: Vec<String>| match &row[1] {
        name if *name == renamed["area_name"] => with(row, &[("AREA_TITLE", &title)]),
        name if *name == moved["area_name"] => with(row, &[("AREA", "49999"), ("AREA_TITLE", &new_title)]),
        _ => row,
    };
    let files = newest.publish(&shop, with_changes);
    let files = files.each_ref().map(String::as_str);
    let [nationals, states, areas] =
        ["oews_national.csv", "oews_state.csv", "oews_area.csv"].map(|file| newest.rows(&shop, file));
    let (before, copy) = (shop.state(), shop.next_copy(1));

    let said = shop.import(&["--dry-run", files[0], files[1], files[2]]);
    assert!(said.is_done && said.out.ends_with("dry run: nothing was written\n"), "{}{}", said.out, said.errors);
    assert!(shop.state() == before);

    let said = shop.imported(&files);
    let specialists = states.iter().filter(|row| row["soc"] == "29-2072").count();
    for line in [
        format!(
            "  OEWS May {next}, national, sheet national_M{next}_dl: {} rows read, {} of them taken",
            nationals.len() + 1,
            nationals.len()
        ),
        "    note: # stands for at least $121.00 an hour, $251,680 a year".to_owned(),
        format!("    data/oews_national.csv: {} new, 0 unchanged, 0 changed, 0 gone", nationals.len()),
        format!("    data/oews_state.csv: {} new, 0 unchanged, 0 changed, 0 gone", thousands(states.len())),
        format!("      new: 29-2072 {next}, {specialists} rows"),
        format!("    data/oews_area.csv: {} new, 0 unchanged, 0 changed, 0 gone", thousands(areas.len())),
        format!(
            "{}: {title} since May {next}; {} becomes an alias, of the delineation of 2023",
            renamed["area_code"], renamed["area_name"]
        ),
        format!("- New: OEWS May {next}, by state, {} rows (`oews_state.csv`).", thousands(states.len())),
    ] {
        assert!(said.lines().any(|found| found == line), "{line}\n\nis not in\n\n{said}");
    }
    assert!(said.contains(&format!("sources.csv: oews-{next}-05: ")), "{said}");
    assert!(said.matches("to be filled in: the line of").count() <= 1, "{said}");
    let gone = format!(
        "{} {}: has no row of any occupation, and had one the year before",
        moved["area_code"], moved["area_name"]
    );
    assert!(said.contains(&format!("    looks wrong:\n      May {next}, {gone}\n\n")), "{said}");
    // Of states and nation too, unless something of the release before looked so already.
    assert!(said.contains("looks wrong: nothing"), "{said}");

    the_rows_are_those_of_the_workbooks(&shop, next, &copy, [&states, &areas]);
    let all = shop.rows("oews_area.csv");
    let of_renamed: Vec<_> = all.iter().filter(|row| row["area_code"] == renamed["area_code"]).collect();
    assert!(of_renamed.len() >= 2 && of_renamed.iter().all(|row| row["area_name"] == title));
    let added = all.iter().find(|row| row["area_code"] == "0049999").unwrap();
    assert_eq!(
        [&added["area_name"], &added["state_fips"], &added["area_kind"]],
        [&new_title, &moved["state_fips"], "metropolitan"]
    );
    let copies = shop.rows("copies.csv");
    let line = copies.iter().find(|row| row["id"] == copy).unwrap();
    assert_eq!(
        [&line["path"], &line["what"], &line["confidence"], &line["note"]],
        [files[1], &format!("OEWS May {next}, by state"), "high", "read on 2027-04-02"]
    );
    assert_eq!([&line["where"], &line["license"]], ["U.S. Bureau of Labor Statistics", "public domain"]);
    assert!(line["revision"].strip_prefix("SHA-256 ").is_some_and(|hash| hash.len() == 64));

    // Again: nothing. And the old rows stand, byte for byte.
    let after = shop.state();
    assert!(shop.imported(&files).ends_with("nothing to write: all of it stands already\n"));
    assert!(shop.state() == after);
    for file in ["oews_national.csv", "oews_state.csv", "cpi_u_monthly.csv"] {
        let old: Vec<_> = before[file].lines().collect();
        let kept: Vec<_> = after[file].lines().filter(|line| !line.contains(&format!("oews-{next}-05"))).collect();
        assert_eq!(old, kept, "{file}");
    }
    // What no release says is filled in by a person; then the tables of the library can be written.
    if said.contains("sources.csv: to be filled in: the line of omb-2023") {
        let sources = after["sources.csv"].clone();
        let line = sources.lines().rfind(|line| line.starts_with("omb-")).unwrap().to_owned();
        let id = line.split(',').next().unwrap();
        let added = format!("{line}\n{}\n", line.replace(id, "omb-2023"));
        std::fs::write(shop.data("sources.csv"), sources.replace(&format!("{line}\n"), &added)).unwrap();
    }
    let generated = shop.generate();
    assert!(generated.is_done, "{}", generated.errors);
    assert!(generated.out.contains("wrote src/wage/tables.rs"));
}

fn the_rows_are_those_of_the_workbooks(shop: &Workshop, next: u16, copy: &str, [states, areas]: [&[Row]; 2]) {
    let of_next = |file: &str| -> Vec<Row> {
        shop.rows(file).into_iter().filter(|row| row["year"] == next.to_string()).collect()
    };
    let new = of_next("oews_state.csv");
    assert_eq!(new.len(), states.len());
    for (old, new) in states.iter().zip(&new) {
        for column in
            ["soc", "fips", "name", "employment", "employment_rse", "jobs_per_1000", "location_quotient", "wage_rse"]
        {
            assert_eq!(old[column], new[column], "{column} of {old:?}");
        }
        if let Ok(mean) = old["annual_mean"].parse::<u32>() {
            assert_eq!(new["annual_mean"], (mean + 520).to_string());
        }
        if let Ok(mean) = old["hourly_median"].parse::<f64>() {
            assert_eq!(new["hourly_median"], format!("{:.2}", mean + RAISE));
        }
        assert_eq!(
            ["year_stated", "publication", "read_from", "note"].map(|column| new[column].as_str()),
            ["yes", &format!("oews-{next}-05"), copy, ""]
        );
    }
    let new = of_next("oews_area.csv");
    assert_eq!(new.len(), areas.len());
    let withheld = |rows: &[Row], column: &str| rows.iter().filter(|row| row[column] == "withheld").count();
    for column in ["employment", "annual_mean", "hourly_p90"] {
        assert!(withheld(areas, column) > 0);
        assert_eq!(withheld(areas, column), withheld(&new, column), "{column}");
    }
}

fn thousands(number: usize) -> String {
    if number < 1_000 { number.to_string() } else { format!("{},{:03}", number / 1_000, number % 1_000) }
}

#[test]
fn what_looks_wrong_is_said() {
    let shop = Workshop::new("looks-wrong");
    let newest = Newest::of(&shop);
    let [_, states, _] = newest.publish(&shop, |row| row);
    let known = newest.rows(&shop, "oews_national.csv");
    let of = |soc: &str| known.iter().find(|row| row["soc"] == soc).unwrap();
    let cells = [("TOT_EMP", "400000"), ("A_MEAN", "99990"), ("H_PCT25", "9.5")];
    let rows = [
        with(national("29-2072", "Medical Records Specialists"), &cells),
        with(
            newest.workbook_row(of("29-9021"), ["99", "U.S.", "1", "US"]),
            &[("A_MEAN", "180000"), ("H_MEAN", "86.54")],
        ),
    ];
    let nationals = newest.pack(&shop, "nat", "national", &rows);
    let said = shop.imported(&[&nationals, &states]);
    let next = newest.next();
    let wrong: Vec<_> = said.lines().map(str::trim_start).filter(|line| line.starts_with("29-")).collect();
    for line in [
        format!("29-2072 May {next}, national: annual mean 99990 is not between the 10th and the 90th percentile"),
        format!("29-2072 May {next}, national: hourly p10 18 is above p25 9.5"),
        format!("29-2072 May {next}, national: annual mean 99990 is not 2,080 times the hourly 28"),
        format!("29-2072 May {next}, national: annual p25 43680 is not 2,080 times the hourly 9.5"),
    ] {
        let is_said = |said: &&str| said.starts_with(&format!("{line}, in ")) && said.ends_with(": row 2");
        assert!(wrong.iter().any(is_said), "{line}\n\nis not in\n\n{said}");
    }
    let has = |start: &str, part: &str| wrong.iter().any(|line| line.starts_with(start) && line.contains(part));
    let before = |column: &str| format!("standard errors off the year before ({})", of("29-2072")[column]);
    assert!(has(&format!("29-2072 May {next}, national: employment 400000 is "), &before("employment")), "{said}");
    assert!(has(&format!("29-2072 May {next}, national: annual_mean 99990 is "), &before("annual_mean")), "{said}");
    let add = ["states that have a figure add to ", "jobs, the national figure is 400000"];
    assert!(
        wrong.iter().any(|line| line.starts_with("29-2072") && add.iter().all(|part| line.contains(part))),
        "{said}"
    );
    // The occupations that the workbook lacks.
    let gone = |soc: &str| has(&format!("{soc} May {next}, national: has no row, and had one the year before"), "");
    assert!(gone("29-0000") && gone("29-2000") && !gone("29-9021"), "{said}");
    assert!(has(&format!("29-9021 May {next}: the states' annual mean is "), "the national one is 180000"), "{said}");
}

#[test]
fn marks_are_taken_for_what_they_mean() {
    let shop = Workshop::new("marks");
    let (next, copy) = (Newest::of(&shop).next(), shop.next_copy(0));
    let specialists =
        [("TOT_EMP", "**"), ("EMP_PRSE", "**"), ("H_PCT90", "#"), ("A_PCT90", "#"), ("A_PCT75", "*"), ("PCT_RPT", "~")];
    // Paid by the year: no hourly wage exists, so none is withheld.
    let by_year =
        HEADS.iter().filter(|head| head.starts_with("H_")).map(|head| (*head, "*")).chain([("ANNUAL", "TRUE")]);
    let by_hour =
        HEADS.iter().filter(|head| head.starts_with("A_")).map(|head| (*head, "*")).chain([("HOURLY", "TRUE")]);
    // The code of a broad occupation may be that of a detailed one too, which alone is taken.
    let broad = with(national("29-2072", "Medical Records Specialists"), &[("O_GROUP", "broad")]);
    let rows = [
        broad,
        with(national("29-2072", "Medical Records Specialists"), &specialists),
        with(national("29-2099", "Technologists, All Other"), &by_hour.collect::<Vec<_>>()),
        with(national("29-9021", "Registrars"), &by_year.collect::<Vec<_>>()),
    ];
    oews(&shop.path("national.xlsx"), &format!("national_M{next}_dl"), next, &HEADS, &rows);
    let said = shop.imported(&["national.xlsx"]);
    let cap = format!("top_codes.csv: May {next}, 251680 a year, 121.00 an hour");
    assert!(said.lines().any(|line| line == cap), "{said}");
    assert!(shop.state()["top_codes.csv"].ends_with(&format!("\n{next},251680,121.00,yes,oews-{next}-05\n")));
    let lines = shop.state()["oews_national.csv"].clone();
    let new: Vec<_> = lines.lines().filter(|line| line.starts_with(&format!("{next},"))).collect();
    assert_eq!(
        new,
        [
            format!(
                "{next},29-2072,Medical Records Specialists,withheld,withheld,28,58240,0.5,18,21,25,32,#,37440,43680,52000,withheld,#,oews-{next}-05,{copy},"
            ),
            format!(
                "{next},29-2099,\"Technologists, All Other\",200000,1.2,28,,0.5,18,21,25,32,40,,,,,,oews-{next}-05,{copy},"
            ),
            format!(
                "{next},29-9021,Registrars,200000,1.2,,58240,0.5,,,,,,37440,43680,52000,66560,83200,oews-{next}-05,{copy},"
            ),
        ]
    );
}

#[test]
fn workbooks_of_before_may_2019() {
    let shop = Workshop::new("older");
    let figures = [
        "1500", "4.1", "1.405", "1.02", "17", "35360", "1.7", "10", "12", "16", "20", "25", "20800", "24960", "33280",
        "41600", "52000",
    ];
    let heads = |first: &[&'static str]| -> Vec<&'static str> {
        let last = [
            "OCC_CODE",
            "OCC_TITLE",
            "OCC_GROUP",
            "TOT_EMP",
            "EMP_PRSE",
            "JOBS_1000",
            "LOC_Q",
            "H_MEAN",
            "A_MEAN",
            "MEAN_PRSE",
        ];
        let wages = [
            "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75",
            "A_PCT90", "ANNUAL", "HOURLY",
        ];
        first.iter().copied().chain(last).chain(wages).collect()
    };
    let title = ["29-2071", "Medical Records and Health Information Technicians", "detailed"];
    let row =
        |first: &[&'static str]| -> Vec<&'static str> { first.iter().copied().chain(title).chain(figures).collect() };
    let states = [heads(&["AREA", "ST", "STATE"]), row(&["1", "AL", "Alabama"]), row(&["48", "TX", "Texas"])];
    sheets(&shop.path("state.xlsx"), &[("State_dl", &states)]);
    let areas = [
        heads(&["PRIM_STATE", "AREA", "AREA_NAME"]),
        row(&["TX", "10180", "Abilene, TX"]),
        row(&["AL", "0100002", "Northeast Alabama nonmetropolitan area"]),
    ];
    sheets(&shop.path("area.xlsx"), &[("MSA_dl", &areas)]);
    let said = shop.imported(&["--year", "2014", "state.xlsx", "area.xlsx"]);
    assert!(said.contains("OEWS May 2014, by state, sheet State_dl: 2 rows read, 2 of them taken"), "{said}");
    assert!(said.contains("OEWS May 2014, by area, sheet MSA_dl: 2 rows read, 2 of them taken"), "{said}");
    let of_2014 = |file: &str, column: &str| -> Vec<String> {
        let rows = shop.rows(file).into_iter().filter(|row| row["year"] == "2014");
        rows.map(|row| format!("{} {} {} {}", row["soc"], row[column], row["location_quotient"], row["annual_p90"]))
            .collect()
    };
    assert_eq!(of_2014("oews_state.csv", "fips"), ["29-2071 01 1.02 52000", "29-2071 48 1.02 52000"]);
    assert_eq!(of_2014("oews_area.csv", "area_code"), ["29-2071 0010180 1.02 52000", "29-2071 0100002 1.02 52000"]);
    // The years before stand where they stood, and the new one stands between them.
    let years: Vec<_> = shop.rows("oews_state.csv").iter().map(|row| row["year"].clone()).collect();
    assert!(years.is_sorted());
}

#[test]
fn a_workbook_by_industry() {
    let shop = Workshop::new("industries");
    let next = Newest::of(&shop).next();
    let industry = |code: &str, title: &str, group: &str| {
        let row = national("29-2072", "Medical Records Specialists");
        with(row, &[("NAICS", code), ("NAICS_TITLE", title), ("I_GROUP", group), ("OWN_CODE", "5")])
    };
    let rows = [
        national("29-2072", "Medical Records Specialists"),
        industry("62", "Health Care and Social Assistance", "sector"),
        industry("621000", "Ambulatory Health Care Services", "3-digit"),
        industry("621700", "Telehealth Services", "4-digit"),
        industry("622005", "Hospitals, Privately Owned", "3-digit, ownership"),
        // All industries of one owner are not all industries, even in that group.
        industry("000001", "Cross-industry, Private Ownership only", "cross-industry"),
    ];
    oews(&shop.path("natsector.xlsx"), &format!("nat4d_M{next}_dl"), next, &HEADS, &rows);
    let said = shop.imported(&["natsector.xlsx"]);
    assert!(
        said.contains("new industry, to be looked at: 621700, Telehealth Services, level 4, within 621000"),
        "{said}"
    );
    let rows = shop.rows("oews_industry.csv");
    let of_level = |level: &str| {
        let is_before = |row: &&Row| row["year"] == (next - 1).to_string() && row["display_level"] == level;
        let count = rows.iter().filter(is_before).count();
        format!("May {next}, by industry: no row of level {level}, and {count} the year before: is a workbook missing?")
    };
    let gone: Vec<_> = said.lines().map(str::trim_start).filter(|line| line.contains("no row of level")).collect();
    assert_eq!(gone, [of_level("5")]);
    let new: Vec<_> = rows.iter().filter(|row| row["year"] == next.to_string()).collect();
    let of = |column: &str| new.iter().map(|row| row[column].as_str()).collect::<Vec<_>>();
    assert_eq!(of("industry_code"), ["62", "621000", "621700", "622005", "000001", "000000"]);
    assert_eq!(of("display_level"), ["2", "3", "4", "4", "1", "0"]);
    assert_eq!(of("hourly_mean"), ["28.00"; 6]);
    let generated = shop.generate();
    assert!(generated.is_done, "{}", generated.errors);
}

/// All industries together stand in the nation's workbook alone, and the agency publishes it by itself.
#[test]
fn all_industries_come_from_the_workbook_of_the_nation() {
    let shop = Workshop::new("all-industries");
    let newest = Newest::of(&shop);
    let (next, copies) = (newest.next(), [0, 1].map(|after| shop.next_copy(after)));
    let nation: Vec<_> = ["29-2072", "15-1211"].map(|soc| national(soc, &newest.titles[soc])).into();
    let sector = [("NAICS", "62"), ("NAICS_TITLE", "Health Care and Social Assistance"), ("I_GROUP", "sector")];
    let sectors = [with(national("29-2072", "Medical Records Specialists"), &sector)];
    oews(&shop.path("national.xlsx"), &format!("national_M{next}_dl"), next, &HEADS, &nation);
    oews(&shop.path("natsector.xlsx"), &format!("natsector_M{next}_dl"), next, &HEADS, &sectors);
    let by_industry = |shop: &Workshop| -> Vec<String> {
        let new = shop.rows("oews_industry.csv").into_iter().filter(|row| row["year"] == next.to_string());
        new.map(|row| format!("{} {} {}", row["soc"], row["industry_code"], row["read_from"])).collect()
    };

    // Without it, the report misses them, and each industry down to three digits.
    let said = shop.imported(&["--dry-run", "natsector.xlsx"]);
    for (industry, is_missed) in [
        ("Cross-Industry, Private, Federal, State, and Local", true),
        ("Hospitals", true),
        // Spelled 62 in this release, 62--63 in the one before.
        ("Sector 62 - Health Care and Social Assistance", false),
        ("Offices of Physicians", false),
    ] {
        let line = format!("29-2072 May {next}, {industry}: has no row, and had one the year before");
        assert_eq!(said.contains(&line), is_missed, "{line}\n\n{said}");
    }
    shop.imported(&["national.xlsx", "natsector.xlsx"]);
    // None of 15-1211, which has no row of an industry.
    let [of_nation, of_sectors] = copies;
    assert_eq!(by_industry(&shop), [format!("29-2072 000000 {of_nation}"), format!("29-2072 62 {of_sectors}")],);
}

/// Before May 2019 workbooks have no group of industries, and before May 2025 `data/` a table with fewer columns.
#[test]
fn industries_of_earlier_years() {
    let shop = Workshop::new("earlier-industries");
    let row = |code: &str, title: &str, soc: &str| {
        let row = national(soc, "Medical Records and Health Information Technicians");
        with(row, &[("NAICS", code), ("NAICS_TITLE", title)])
    };
    let table = |rows: &[Vec<String>]| -> Vec<Vec<String>> {
        let heads = HEADS.map(str::to_owned).to_vec();
        // Without place, group and ownership.
        let kept = |cells: &Vec<String>| [&cells[4..6], &cells[8..]].concat();
        std::iter::once(&heads).chain(rows).map(kept).collect()
    };
    let write = |year: u16, rows: &[Vec<String>]| {
        let rows = table(rows);
        let rows: Vec<_> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
        sheets(&shop.path("natsector.xlsx"), &[(&format!("natsector_M{year}_dl"), &rows)]);
    };
    write(
        2014,
        &[
            row("000000", "Cross-industry", "29-2071"),
            row("622000", "Hospitals", "29-2071"),
            row("55", "Management of Companies", "29-2071"),
        ],
    );
    let said = shop.imported(&["--dry-run", "--correct", "natsector.xlsx"]);
    assert!(said.contains("OEWS May 2014, national, by industry, sheet natsector_M2014_dl: 3 rows read, 3 of them"));
    assert!(said.contains("data/oews_industry_earlier.csv: 2 new, 0 unchanged, 0 changed, 0 gone"), "{said}");
    assert!(!said.contains("data/oews_industry.csv"), "{said}");
    shop.imported(&["--correct", "natsector.xlsx"]);
    let rows = shop.rows("oews_industry_earlier.csv");
    let new: Vec<_> = rows.iter().filter(|row| row["year"] == "2014").collect();
    let of = |column: &str| new.iter().map(|row| row[column].as_str()).collect::<Vec<_>>();
    // In the order of the release, as the workbook calls them.
    assert_eq!(of("naics"), ["622000", "55"]);
    assert_eq!(of("industry"), ["Hospitals", "Management of Companies"]);
    assert_eq!(of("annual_median"), ["52000", "52000"]);

    // The next workbook of the year lacks one of these industries' rows, and has none of another industry.
    write(2014, &[row("622000", "Hospitals", "29-2072"), row("62", "Health Care", "29-2071")]);
    let said = shop.imported(&["--dry-run", "natsector.xlsx"]);
    assert!(said.contains("data/oews_industry_earlier.csv: 2 new, 0 unchanged, 0 changed, 1 gone"), "{said}");
    assert!(said.contains("gone: 2014 29-2071 622000 (Hospitals)"), "{said}");
}

/// What a workbook speaks of in full: an industry, all areas of a kind. What it does not have of these is gone.
#[test]
fn rows_that_a_workbook_of_2025_does_not_have() {
    let shop = Workshop::new("gone");
    let sector = [("NAICS", "62--63"), ("NAICS_TITLE", "Health Care and Social Assistance"), ("I_GROUP", "sector")];
    let rows = [
        national("29-2072", "Medical Records Specialists"),
        with(national("29-2072", "Medical Records Specialists"), &sector),
    ];
    oews(&shop.path("natsector.xlsx"), "natsector_M2025_dl", 2025, &HEADS, &rows);
    let said = shop.imported(&["--dry-run", "natsector.xlsx"]);
    let of_sector: Vec<_> = said.lines().filter(|line| line.starts_with("      gone: 2025 29-9021 ")).collect();
    assert!(said.contains("data/oews_industry.csv: 0 new, 0 unchanged, 2 changed, 1 gone"), "{said}");
    assert!(of_sector.contains(&"      gone: 2025 29-9021 62--63 (Sector 62 - Health Care and Social Assistance)"));

    let area = |number: &str, title: &str, kind: &str| {
        let cells = [("AREA", number), ("AREA_TITLE", title), ("AREA_TYPE", kind), ("PRIM_STATE", "TX")];
        with(national("29-2072", "Medical Records Specialists"), &cells)
    };
    for (file, row) in [("one", area("10180", "Abilene, TX", "4")), ("two", area("11100", "Amarillo, TX", "4"))] {
        oews(&shop.path(&format!("{file}.xlsx")), &format!("MSA_M2025_{file}"), 2025, &HEADS, &[row]);
    }
    archive(
        &shop.path("oesm25ma.zip"),
        &[("oesm/one.xlsx", &shop.path("one.xlsx")), ("oesm/two.xlsx", &shop.path("two.xlsx"))],
    );
    let said = shop.imported(&["--dry-run", "oesm25ma.zip"]);
    let metropolitan = shop
        .rows("oews_area.csv")
        .iter()
        .filter(|row| row["year"] == "2025" && row["area_kind"] == "metropolitan")
        .count();
    let gone = thousands(metropolitan - 2);
    assert!(said.contains("OEWS May 2025, by area, sheet MSA_M2025_one and MSA_M2025_two: 2 rows read"), "{said}");
    assert!(said.contains(&format!("data/oews_area.csv: 0 new, 0 unchanged, 2 changed, {gone} gone")), "{said}");
    assert_eq!(said.matches("note: # stands for at least $115.00 an hour, $239,200 a year").count(), 1, "{said}");
}

/// Groups of occupations stand in some tables, and are taken into no others.
#[test]
fn a_group_is_taken_into_the_tables_that_have_it() {
    let shop = Workshop::new("groups");
    let next = Newest::of(&shop).next();
    let rows = [["29-0000", "Healthcare Practitioners"], ["29-2000", "Health Technologists"]]
        .map(|[soc, title]| with(row(["48", "Texas", "2", "TX"], soc, title), &[("O_GROUP", "minor")]));
    oews(&shop.path("state.xlsx"), &format!("state_M{next}_dl"), next, &HEADS, &rows);
    let said = shop.imported(&["--dry-run", "state.xlsx"]);
    assert!(said.contains(": 2 rows read, 1 of them taken") && said.contains(&format!("new: 29-0000 {next}, 1 row")));
}
