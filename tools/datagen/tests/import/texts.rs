//! Releases that are no OEWS workbooks: projections, prices, O*NET.

use std::collections::BTreeMap;
use std::fs;

use super::support::Workshop;
use super::workbooks::{archive, sheets};

const SOURCE: &str = "Source: Employment Projections program, U.S. Bureau of Labor Statistics";

/// Tables 1.2 and 1.10 of a cycle, with one occupation.
fn projections(shop: &Workshop, span: &str, years: [&str; 2], openings: &str) {
    let [base, target] = years;
    let own = |head: &str| head.replace("{span}", span).replace("{base}", base).replace("{target}", target);
    let outlook: Vec<String> = [
        "{base} National Employment Matrix title",
        "{base} National Employment Matrix code",
        "Occupation type",
        "Employment, {base}",
        "Employment, {target}",
        "Employment distribution, percent, {base}",
        "Employment distribution, percent, {target}",
        "Employment change, numeric, {span}",
        "Employment change, percent, {span}",
        "Percent self employed, {base}",
        "Occupational openings, {span} annual average",
        "Median annual wage, dollars, {base}[1]",
        "Typical education needed for entry",
        "Work experience in a related occupation",
        "Typical on-the-job training needed to attain competency in the occupation",
        "Related Occupational Outlook Handbook (OOH) content",
    ]
    .map(own)
    .to_vec();
    let separations: Vec<String> = [
        "{base} National Employment Matrix title",
        "{base} National Employment Matrix code",
        "Occupation type",
        "Employment, {base}",
        "Employment, {target}",
        "Employment change, numeric, {span}",
        "Employment change, percent, {span}",
        "Labor force exit rate, {span} annual average",
        "Occupational transfer rate, {span} annual average",
        "Total occupational separations rate, {span} annual average",
        "Labor force exits, {span} annual average",
        "Occupational transfers, {span} annual average",
        "Total occupational separations, {span} annual average",
        "Occupational openings, {span} annual average",
    ]
    .map(own)
    .to_vec();
    let title = |number: &str| format!("Table {number} Occupational something, {span} (Numbers in thousands)");
    let (first, second) = (title("1.2"), title("1.10"));
    let heads = |heads: &'static [String]| heads.iter().map(String::as_str).collect::<Vec<_>>();
    let name = "      Medical records specialists[2]";
    let table = |title: &str, heads: Vec<&'static str>, row: Vec<&'static str>| {
        vec![vec![title.to_owned().leak() as &str], heads, row, vec!["Footnotes:"], vec![SOURCE]]
    };
    let outlook = table(
        &first,
        heads(outlook.leak()),
        vec![
            name,
            "29-2072",
            "Line item",
            "195",
            "210.5",
            "0.1",
            "0.1",
            "15.5",
            "7.9",
            "0.8",
            openings.to_owned().leak(),
            "51140",
            "Postsecondary nondegree award",
            "None",
            "None",
            "OOH Content",
        ],
    );
    let separations = table(
        &second,
        heads(separations.leak()),
        vec![
            name,
            "29-2072",
            "Line item",
            "195",
            "210.5",
            "15.5",
            "7.9",
            "3.5",
            "3",
            "6.5",
            "7.1",
            "6",
            "13.1",
            "14.7",
        ],
    );
    let contents = [vec!["Occupation.xlsx contents"], vec!["Table 1.2 Occupational projections"]];
    sheets(
        &shop.path("occupation.xlsx"),
        &[("Index", &contents), ("Table 1.2", &outlook), ("Table 1.10", &separations)],
    );
    sheets(&shop.path("half.xlsx"), &[("Table 1.10", &separations)]);
}

/// Tables 1.2 and 1.10 make a row together: both are there, of one period of ten years.
#[test]
fn tables_that_are_no_whole_cycle() {
    let shop = Workshop::new("no-cycle");
    projections(&shop, "2087–97", ["2087", "2097"], "14.7");
    shop.refused(&["half.xlsx"], "half.xlsx: has only one of the tables 1.2 and 1.10");
    fs::rename(shop.path("half.xlsx"), shop.path("later.xlsx")).unwrap();
    projections(&shop, "2086–96", ["2086", "2096"], "14.7");
    let books = [("occupation.xlsx", shop.path("occupation.xlsx")), ("later.xlsx", shop.path("later.xlsx"))];
    archive(&shop.path("ep.zip"), &books.each_ref().map(|(name, path)| (*name, path.as_path())));
    let reason = "ep.zip: two periods in one: Employment Projections 2086-96 and Employment Projections 2087-97";
    shop.refused(&["ep.zip"], reason);
    projections(&shop, "2086–97", ["2086", "2097"], "14.7");
    let reason = "occupation.xlsx: sheet Table 1.2: row 1: column A: the title `Table 1.2 Occupational something, 2086–97 (Numbers in thousands)` names no ten years";
    shop.refused(&["occupation.xlsx"], reason);
}

/// Table 5.3, whose heads name the year of the matrix and whose title names the years of the survey.
#[test]
fn the_education_of_the_people_in_an_occupation() {
    let shop = Workshop::new("attainment");
    let heads = vec![
        "2087 National Employment Matrix title",
        "2087 National Employment Matrix code",
        "Less than high school diploma",
        "High school diploma or equivalent",
        "Some college, no degree",
        "Associate's degree",
        "Bachelor's degree",
        "Master's degree",
        "Doctoral or professional degree",
    ];
    let import = |title: &'static str| {
        let rows = vec![
            vec![title],
            heads.clone(),
            vec!["Chief executives", "11-1011", "1.0", "8.0", "12.0", "5.0", "40.0", "26.0", "8.0"],
            vec!["Medical records specialists[1]", "29-2072", "2.3", "18.8", "31.6", "25.2", "16.4", "4.6", "1.1"],
            vec!["File clerks", "43-4071", "—", "18.8", "31.6", "25.2", "16.4", "8", "-"],
            vec!["[1] The survey has no such occupation"],
            vec![SOURCE],
        ];
        sheets(&shop.path("education.xlsx"), &[("Table 5.3", &rows)]);
        shop.imported(&["education.xlsx"])
    };
    let of = |period: &str| {
        let rows = shop.state()["education_attainment.csv"].clone();
        rows.lines().filter(|line| line.starts_with(period)).map(str::to_owned).collect::<Vec<_>>()
    };
    let copy = shop.next_copy(0);
    let said = import("Table 5.3 Educational attainment for workers 25 years and older, 2086-87");
    assert!(said.contains("educational attainment 2086-87, sheet Table 5.3: 3 rows read, 2 of them taken"), "{said}");
    assert_eq!(
        of("2086-87,"),
        [
            format!("2086-87,29-2072,2.3,18.8,31.6,25.2,16.4,4.6,1.1,inexact,ep-attainment-2086-87,{copy}"),
            format!("2086-87,43-4071,,18.8,31.6,25.2,16.4,8.0,,,ep-attainment-2086-87,{copy}"),
        ]
    );
    let said = import("Table 5.3 Educational attainment for workers 25 years and older, 2089");
    assert!(said.contains("sources.csv: ep-attainment-2089: Employment Projections, educational"), "{said}");
    assert_eq!(of("2089,").len(), 2);
    // Other periods stand.
    assert_eq!(of("2086-87,").len(), 2);
}

#[test]
fn a_cycle_of_projections() {
    let shop = Workshop::new("projections");
    projections(&shop, "2086–96", ["2086", "2096"], "14.7");
    let copy = shop.next_copy(0);
    let said = shop.imported(&["occupation.xlsx"]);
    assert!(
        said.contains("Employment Projections 2086-96, sheet Table 1.2 and Table 1.10: 2 rows read, 2 of them taken")
    );
    assert!(said.contains("sources.csv: ep-2086-96: Employment Projections, 2086-96"), "{said}");
    let rows = shop.rows("projections.csv");
    let row = rows.iter().find(|row| row["period"] == "2086-96").unwrap();
    let expected = [
        ("soc", "29-2072"),
        ("title", "Medical records specialists"),
        ("employment_base_thousands", "195.0"),
        ("employment_projected_thousands", "210.5"),
        ("change_thousands", "15.5"),
        ("change_percent", "7.9"),
        ("openings_thousands", "14.7"),
        ("openings_kind", "annual average (separations method)"),
        ("labor_force_exit_rate_pct", "3.5"),
        ("occupational_transfer_rate_pct", "3.0"),
        ("total_separations_rate_pct", "6.5"),
        ("labor_force_exits_thousands", "7.1"),
        ("occupational_transfers_thousands", "6.0"),
        ("total_separations_thousands", "13.1"),
        ("self_employed_pct", "0.8"),
        ("typical_entry_education", "Postsecondary nondegree award"),
        ("work_experience", "None"),
        ("on_the_job_training", "None"),
        ("publication", "ep-2086-96"),
        ("read_from", &copy),
    ];
    for (column, text) in expected {
        assert_eq!(row[column], text, "{column}");
    }
    let generated = shop.generate();
    assert!(generated.is_done, "{}", generated.errors);
}

#[test]
fn tables_that_contradict_each_other_or_their_title() {
    let shop = Workshop::new("projections-refused");
    projections(&shop, "2086–96", ["2086", "2096"], "14.8");
    let reason = "occupation.xlsx: sheet Table 1.10: row 3: column openings_thousands: 2086-96 29-2072 has 14.7, occupation.xlsx: sheet Table 1.2: row 3 has 14.8";
    shop.refused(&["occupation.xlsx"], reason);
    projections(&shop, "2086–96", ["2085", "2095"], "14.7");
    let reason = "occupation.xlsx: sheet Table 1.2: row 2: column 2085 National Employment Matrix title: speaks of 2085, the title of the table of 2086-96: two periods in one";
    shop.refused(&["occupation.xlsx"], reason);
}

/// Tables 6.2 and 6.5 of a cycle, with one occupation: each score and each rank the same.
fn skills(shop: &Workshop, base: u16, score: &'static str) {
    let target = base + 10;
    let cells = |texts: Vec<String>| -> Vec<&'static str> { texts.into_iter().map(|text| &*text.leak()).collect() };
    let known = shop.rows("skill_scores.csv");
    let categories = known.iter().filter(|row| row["soc"] == "29-2072").map(|row| row["skill_category"].clone());
    let mut heads = ["title", "code"].map(|what| format!("{base} National Employment Matrix {what}")).to_vec();
    heads.extend(categories);
    let heads = cells(heads);
    let table = |title: String, value| {
        let mut row = vec!["Medical records specialists[2]", "29-2072"];
        row.resize(heads.len(), value);
        vec![cells(vec![title]), heads.clone(), row, vec!["Footnotes:"], vec![SOURCE]]
    };
    let scores = table(format!("Table 6.2 Skills data by detailed occupation and {base}–{target} projections"), score);
    let ranks = table(format!("Table 6.5 Percentile rank of detailed occupations, {base}"), "40");
    sheets(&shop.path("skills.xlsx"), &[("Table 6.2", &scores), ("Table 6.5", &ranks)]);
}

/// The crate has one cycle of each occupation: a later one takes its place, an earlier one is refused.
#[test]
fn a_cycle_of_skill_scores_takes_the_place_of_the_one_before() {
    let shop = Workshop::new("skills");
    let of = |soc: &str| shop.rows("skill_scores.csv").into_iter().filter(|row| row["soc"] == soc).collect::<Vec<_>>();
    let (before, others) = (of("29-2072"), of("29-9021"));
    skills(&shop, 2003, "3.4");
    let reason =
        format!("skills.xlsx: is of 2003-13; data/skill_scores.csv has {}, which is later", before[0]["cycle"]);
    shop.refused(&["skills.xlsx"], &reason);

    skills(&shop, 2086, "3.4");
    let said = shop.imported(&["skills.xlsx"]);
    assert!(
        said.contains("- New: skill scores 2086-96, in place of the release before (`skill_scores.csv`)."),
        "{said}"
    );
    let after = of("29-2072");
    assert_eq!(after.len(), before.len());
    for row in &after {
        let cells = ["cycle", "score_1_to_5", "percentile_rank", "publication"].map(|column| row[column].as_str());
        assert_eq!(cells, ["2086-96", "3.4", "40", "ep-2086-96-skills"]);
        // The footnote at the title says so.
        assert_eq!(row["imputed_from_similar_onet_occupation"], "yes");
    }
    assert_eq!(of("29-9021"), others);
    let generated = shop.generate();
    assert!(generated.is_done, "{}", generated.errors);
}

const PARITIES: &str = "GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,2094,2095
 \"01000\",\"Alabama\",5,SARPP,1,\"...\",\"RPPs: All items \",\"Index\",88.823,88.900
 \"01000\",\"Alabama\",5,SARPP,2,\"...\",\" RPPs: Goods \",\"Index\",96.001,96.002
\"Notes\"
\"123456\"
\"Note: See the included footnote file.\"
";

#[test]
fn a_release_of_price_parities_replaces_the_one_before() {
    let shop = Workshop::new("parities");
    fs::write(shop.path("SARPP.csv"), PARITIES).unwrap();
    let reason = "SARPP.csv: the table ends without the line `Last updated`: it was cut off";
    shop.refused(&["SARPP.csv"], reason);
    let text = format!("{PARITIES}\"Last updated: February 18, 2097-- new statistics for 2095.\"\n");
    fs::write(shop.path("SARPP.csv"), text).unwrap();
    let said = shop.import(&["SARPP.csv"]);
    // Everything but Alabama is gone from it.
    assert!(said.errors.ends_with("--correct writes them\nnothing was written\n"), "{}{}", said.out, said.errors);
    let said = shop.imported(&["SARPP.csv", "--correct"]);
    assert!(said.contains("release of 2097-02-18, 2094-2095"), "{said}");
    assert!(said.contains("2 rows read, 4 of them taken") && said.contains("      new: 2095, 2 rows\n"), "{said}");
    let rows = shop.rows("regional_price_parities.csv");
    let alabama: Vec<_> = rows.iter().filter(|row| row["fips"] == "01").collect();
    assert_eq!(alabama.len(), rows.len());
    let is_whole = |row: &&&BTreeMap<String, String>| row.get("item").is_none_or(|item| item == "all items");
    let newest = alabama.iter().filter(is_whole).find(|row| row["year"] == "2095").unwrap();
    assert_eq!(newest["index_us_100"].parse(), Ok(88.9));
    assert_eq!(newest["publication"], "bea-rpp-2097-02");
}

#[test]
fn the_flat_file_of_the_price_index() {
    let shop = Workshop::new("index");
    let head = "series_id                     \tyear\tperiod\t       value\tfootnote_codes\n";
    let mut text = head.to_owned();
    text.extend(shop.rows("cpi_u_monthly.csv").into_iter().map(|row| {
        let [year, month, value] = ["year", "month", "cpi_u_nsa_1982_84_100"].map(|column| row[column].as_str());
        format!("CUUR0000SA0                   \t{year}\tM{month}\t     {value}\t\n")
    }));
    text += "CUUR0000SA0                   \t1999\tM05\t     166.2\t\n";
    text += "CUUR0000SA0                   \t2025\tM10\t           -\tX\n";
    text += "CUUR0000SA0                   \t2025\tM13\t     321.900\t\n";
    text += "CUUR0000SA0L1E                \t2097\tM05\t     340.100\t\n";
    text += "CUUR0000SA0                   \t2097\tM05\t     341.20\t\n";
    fs::write(shop.path("cu.data.1.AllItems"), &text).unwrap();
    let (before, copy) = (shop.rows("cpi_u_monthly.csv").len(), shop.next_copy(0));
    let said = shop.imported(&["cu.data.1.AllItems"]);
    assert!(said.contains(&format!(": {} rows read, {} of them taken", before + 5, before + 1)), "{said}");
    assert!(said.contains(&format!("data/cpi_u_monthly.csv: 1 new, {before} unchanged, 0 changed, 0 gone")), "{said}");
    assert!(shop.state()["cpi_u_monthly.csv"].ends_with(&format!("\n2097,05,341.200,bls-cpi-u,{copy}\n")));
    assert!(said.contains("sources.csv: bls-cpi-u: the period is 2007-2097 now, was 2007-20"), "{said}");
    let twice = format!("{head}CUUR0000SA0\t2097\tM05\t341.2\t\nCUUR0000SA0\t2097\tM05\t341.3\t\n");
    fs::write(shop.path("twice"), twice).unwrap();
    shop.refused(&["twice"], "twice: row 3: column period: M05 of 2097 is there twice");
}

const ZONES: &str = "O*NET-SOC Code\tJob Zone\tDate\tDomain Source
11-1011.00\t5\t08/2023\tAnalyst
29-2072.00\t3\t08/2086\tAnalyst
29-9021.00\t4\t08/2086\tAnalyst
";

#[test]
fn a_release_of_onet_takes_the_place_of_the_one_before() {
    let shop = Workshop::new("onet");
    fs::write(shop.path("Job Zones.txt"), ZONES).unwrap();
    let reason = "Job Zones.txt: the table does not say of which O*NET release it is: add --release 30.0, or the file Read Me.txt of the release";
    shop.refused(&["Job Zones.txt"], reason);
    let held =
        shop.rows("onet_job_zones.csv").iter().find(|row| row["onet_soc"] == "29-2072.00").unwrap()["release"].clone();
    let reason = format!("Job Zones.txt: is of 1.0; data/onet_job_zones.csv has {held}, which is later");
    shop.refused(&["Job Zones.txt", "--release", "1.0"], &reason);

    fs::write(shop.path("Read Me.txt"), "O*NET 91.0 Database\nAugust 2086 Release\n").unwrap();
    let copy = shop.next_copy(0);
    let said = shop.imported(&["Job Zones.txt", "Read Me.txt"]);
    assert!(said.contains("data/onet_job_zones.csv: 0 new, 0 unchanged, 2 changed, 0 gone"), "{said}");
    assert!(said.contains("changed: 29-9021.00, job_zone: 3 -> 4"), "{said}");
    assert!(said.contains("sources.csv: onet-91.0: O*NET database 91.0, 2086-08"), "{said}");
    let text = shop.state()["onet_job_zones.csv"].clone();
    let new: Vec<_> = text.lines().filter(|line| line.starts_with("91.0,")).collect();
    let line = |code: &str, zone| format!("91.0,{code},{zone},08/2086,Analyst,onet-91.0,{copy}");
    assert_eq!(new, [line("29-2072.00", 3), line("29-9021.00", 4)]);
    assert!(!text.contains(&format!("{held},29-2072.00")));
    assert!(text.lines().rev().take(2).all(|line| line.starts_with("91.0,")), "{text}");
    assert!(shop.imported(&["Job Zones.txt", "Read Me.txt"]).ends_with("all of it stands already\n"));
    // The same rows in another file.
    fs::write(shop.path("Zones.txt"), format!("{ZONES}11-1021.00\t4\t08/2086\tAnalyst\n")).unwrap();
    assert!(shop.imported(&["Zones.txt", "--release", "91.0"]).ends_with("all of it stands already\n"));
    let reason = "Read Me.txt: is of O*NET 91.0, the others of 90.2: two releases in one";
    shop.refused(&["Job Zones.txt", "Read Me.txt", "--release", "90.2"], reason);
    shop.imported(&["Job Zones.txt", "Read Me.txt", "--release", "91.0"]);
    // The same release with another figure is a correction.
    fs::write(shop.path("Job Zones.txt"), ZONES.replace("\t4\t", "\t3\t")).unwrap();
    let reason = "1 figures or rows of releases that stand would change; --correct writes them";
    shop.refused(&["Job Zones.txt", "Read Me.txt"], reason);
    // A later release with the same figures takes their place all the same.
    let said = shop.imported(&["Zones.txt", "--release", "92.0"]);
    assert!(said.contains("data/onet_job_zones.csv: 0 new, 2 unchanged, 0 changed, 0 gone"), "{said}");
    assert!(said.contains("note: the month of the release is not known: fill in its period in sources.csv"), "{said}");
    let text = shop.state()["onet_job_zones.csv"].clone();
    assert!(text.lines().rev().take(2).all(|line| line.starts_with("92.0,") && line.contains(",onet-92.0,")), "{text}");

    let shown =
        "Zones.txt: row 1: column A: the heads of the table stand here and not in A1: was something put before them?";
    fs::write(shop.path("Zones.txt"), "Title\tO*NET-SOC Code\tJob Zone\tDate\tDomain Source\n").unwrap();
    shop.refused(&["Zones.txt", "--release", "92.0"], shown);
    fs::write(shop.path("Zones.txt"), ZONES.replace("\tDate", "").replace("\t08/2086", "")).unwrap();
    shop.refused(&["Zones.txt", "--release", "92.0"], "Zones.txt: row 1: column Date: the column is missing");
}

const RELATED: &str = "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex
29-2072.00\t15-1211.00\tPrimary-Short\t1
29-9021.00\t31-9094.00\tPrimary-Short\t1
";

const INTERESTS: &str = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source
11-1011.00\t1.B.1.a\tRealistic\tOI\t1.33\t08/2086\tMachine Learning
29-2072.00\t1.B.1.a\tRealistic\tOI\t2.50\t08/2086\tMachine Learning
29-2072.00\t1.B.1.b\tInvestigative\tOI\tn/a\t08/2086\tMachine Learning
29-2072.00\t1.B.1.c\tRealistic\tXX\t5.00\t08/2086\tMachine Learning
";

const EDUCATION: &str =
    "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tCategory\tData Value\tN\tDate\tDomain Source
29-2072.00\t2.D.1\tRequired Level of Education\tRL\t5\t40.50\t20\t08/2086\tIncumbent
";

/// The database comes as an archive of all its tables, with what a Mac adds to it.
#[test]
fn a_database_of_onet_in_one_archive() {
    let shop = Workshop::new("onet-archive");
    let copy = shop.next_copy(0);
    for (name, text) in [
        ("Related Occupations.txt", RELATED),
        ("Interests.txt", INTERESTS),
        ("Education, Training, and Experience.txt", EDUCATION),
        ("Read Me.txt", "O*NET 91.0 Database\nAugust 2086 Release\n"),
        (".DS_Store", "\0"),
        ("._Read Me.txt", "\0"),
        ("empty", ""),
    ] {
        fs::write(shop.path(name), text).unwrap();
    }
    let names = ["Related Occupations.txt", "Interests.txt", "Education, Training, and Experience.txt", "Read Me.txt"];
    let tables = names.map(|name| (format!("db_91_0_text/{name}"), shop.path(name)));
    let others =
        [("__MACOSX/Read Me.txt", ".DS_Store"), ("db_91_0_text/.DS_Store", ".DS_Store"), ("db_91_0_text/", "empty")];
    let others = others.map(|(name, from)| (name.to_owned(), shop.path(from)));
    let all: Vec<_> = others.iter().chain(&tables).map(|(name, path)| (name.as_str(), path.as_path())).collect();
    archive(&shop.path("db_91_0_text.zip"), &all);
    let said = shop.imported(&["db_91_0_text.zip", "--correct"]);
    for line in [
        "  O*NET 91.0, related_occupations: 2 rows read, 2 of them taken",
        "  O*NET 91.0, interests: 4 rows read, 2 of them taken",
        "  O*NET 91.0, education_training: 1 rows read, 1 of them taken",
    ] {
        assert!(said.lines().any(|found| found == line), "{line}\n\nis not in\n\n{said}");
    }
    assert!(!said.contains("the month of the release is not known"), "{said}");
    let of_release = |file: &str| -> Vec<String> {
        let text = shop.state()[file].clone();
        text.lines().filter_map(|line| line.strip_prefix("91.0,")).map(str::to_owned).collect()
    };
    // Titles, and what the categories mean, stand in the rows of the release before.
    assert_eq!(
        of_release("onet_related_occupations.csv"),
        [
            format!("29-2072.00,15-1211.00,Computer Systems Analysts,Primary-Short,1,onet-91.0,{copy}"),
            format!("29-9021.00,31-9094.00,Medical Transcriptionists,Primary-Short,1,onet-91.0,{copy}"),
        ]
    );
    assert_eq!(
        of_release("onet_education_training.csv"),
        [format!(
            "29-2072.00,Required Level of Education,RL,5,associate's degree,associate,40.5,08/2086,onet-91.0,{copy}"
        )]
    );
    assert_eq!(
        of_release("onet_interests.csv"),
        [
            format!("29-2072.00,Realistic,OI,2.5,08/2086,Machine Learning,onet-91.0,{copy}"),
            format!("29-2072.00,Investigative,OI,,08/2086,Machine Learning,onet-91.0,{copy}"),
        ]
    );
    fs::write(shop.path("Related.txt"), RELATED.replace("15-1211", "11-1011")).unwrap();
    let reason = "Related.txt: row 2: column related_title: is not printed, and no row of data/onet_related_occupations.csv has it for related_onet_soc 11-1011.00";
    shop.refused(&["Related.txt", "--release", "91.0"], reason);
}

#[test]
fn the_matrix_of_one_occupation() {
    let shop = Workshop::new("matrix");
    let heads = vec![
        "Occupation Title",
        "Occupation Code",
        "Industry Title",
        "Industry Code",
        "Industry Type",
        "2018 Employment",
        "2018 Percent of Industry",
        "2018 Percent of Occupation",
        "Projected 2028 Employment",
        "Projected 2028 Percent of Industry",
        "Projected 2028 Percent of Occupation",
        "Employment Change, 2018-2028",
        "Employment Percent Change, 2018-2028",
    ];
    let row = vec![
        "Medical records",
        "29-2071",
        "Total employment",
        "TE1000",
        "Summary",
        "215.5",
        "0.1",
        "100.0",
        "238.7",
        "0.1",
        "100.0",
        "23.1",
        "10.7",
    ];
    let mut other = row.clone();
    other[1] = "29-2072";
    sheets(&shop.path("two.xlsx"), &[("Matrix", &[heads.clone(), row.clone(), other])]);
    let refused = shop.import(&["two.xlsx"]);
    assert!(!refused.is_done);
    assert!(refused.errors.contains("holds 2 occupations; the matrix is taken one at a time"), "{}", refused.errors);
    sheets(&shop.path("matrix.xlsx"), &[("Matrix", &[heads, row])]);
    let said = shop.import(&["matrix.xlsx"]);
    assert!(
        said.out.contains("changed: 2018-28 29-2071 TE1000 (Total employment), employment_projected: 238600 -> 238700"),
        "{}{}",
        said.out,
        said.errors
    );
}
