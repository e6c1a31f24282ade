//! Releases that are no OEWS workbooks: projections, prices, O*NET.

use std::fs;

use super::support::Workshop;
use super::workbooks::sheets;

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
}

#[test]
fn a_cycle_of_projections() {
    let shop = Workshop::new("projections");
    projections(&shop, "2026–36", ["2026", "2036"], "14.7");
    let said = shop.imported(&["occupation.xlsx"]);
    assert!(
        said.contains("Employment Projections 2026-36, sheet Table 1.2 and Table 1.10: 2 rows read, 2 of them taken")
    );
    assert!(said.contains("sources.csv: ep-2026-36: Employment Projections, 2026-36"), "{said}");
    assert!(shop.state()["projections.csv"].ends_with(
        "\n2026-36,29-2072,Medical records specialists,195.0,210.5,15.5,7.9,14.7,annual average (separations method),3.5,3.0,6.5,0.8,Postsecondary nondegree award,None,None,ep-2026-36,R1,\"exits 7.1, transfers 6.0, separations 13.1 thousand a year\"\n"
    ));
    let generated = shop.generate();
    assert!(generated.is_done, "{}", generated.errors);
}

#[test]
fn tables_that_contradict_each_other_or_their_title() {
    let shop = Workshop::new("projections-refused");
    projections(&shop, "2026–36", ["2026", "2036"], "14.8");
    let reason = "occupation.xlsx: sheet Table 1.10: row 3: column openings_thousands: 2026-36 29-2072 has 14.7, occupation.xlsx: sheet Table 1.2: row 3 has 14.8";
    shop.refused(&["occupation.xlsx"], reason);
    projections(&shop, "2026–36", ["2025", "2035"], "14.7");
    let reason = "occupation.xlsx: sheet Table 1.2: row 2: column 2025 National Employment Matrix title: speaks of 2025, the title of the table of 2026-36: two periods in one";
    shop.refused(&["occupation.xlsx"], reason);
}

const PARITIES: &str = "GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,2024,2025
 \"01000\",\"Alabama\",5,SARPP,1,\"...\",\"RPPs: All items \",\"Index\",88.823,88.900
 \"01000\",\"Alabama\",5,SARPP,2,\"...\",\" RPPs: Goods \",\"Index\",96.001,96.002
\"Note: See the included footnote file.\"
";

#[test]
fn a_release_of_price_parities_replaces_the_one_before() {
    let shop = Workshop::new("parities");
    fs::write(shop.path("SARPP.csv"), PARITIES).unwrap();
    let reason = "SARPP.csv: the table ends without the line `Last updated`: it was cut off";
    shop.refused(&["SARPP.csv"], reason);
    let text = format!("{PARITIES}\"Last updated: February 18, 2027-- new statistics for 2025.\"\n");
    fs::write(shop.path("SARPP.csv"), text).unwrap();
    let said = shop.import(&["SARPP.csv"]);
    // Everything but Alabama is gone from it.
    assert!(said.errors.ends_with("--correct writes them\nnothing was written\n"), "{}{}", said.out, said.errors);
    let said = shop.imported(&["SARPP.csv", "--correct"]);
    assert!(said.contains("release of 2027-02-18, 2024-2025"), "{said}");
    let rows = shop.rows("regional_price_parities.csv");
    let alabama: Vec<_> = rows.iter().filter(|row| row["fips"] == "01").collect();
    assert_eq!(alabama.len(), rows.len());
    let newest = alabama.iter().find(|row| row["year"] == "2025").unwrap();
    assert_eq!([&newest["index_us_100"], &newest["publication"]], ["88.9", "bea-rpp-2027-02"]);
}

#[test]
fn the_flat_file_of_the_price_index() {
    let shop = Workshop::new("index");
    let head = "series_id                     \tyear\tperiod\t       value\tfootnote_codes\n";
    let mut text = head.to_owned();
    for row in shop.rows("cpi_u_monthly.csv") {
        text += &format!(
            "CUUR0000SA0                   \t{}\tM{}\t     {}\t\n",
            row["year"], row["month"], row["cpi_u_nsa_1982_84_100"]
        );
    }
    text += "CUUR0000SA0                   \t1999\tM05\t     166.2\t\n";
    text += "CUUR0000SA0                   \t2025\tM10\t           -\tX\n";
    text += "CUUR0000SA0                   \t2025\tM13\t     321.900\t\n";
    text += "CUUR0000SA0L1E                \t2027\tM05\t     340.100\t\n";
    text += "CUUR0000SA0                   \t2027\tM05\t     341.20\t\n";
    fs::write(shop.path("cu.data.1.AllItems"), &text).unwrap();
    let before = shop.rows("cpi_u_monthly.csv").len();
    let said = shop.imported(&["cu.data.1.AllItems"]);
    assert!(said.contains(&format!("data/cpi_u_monthly.csv: 1 new, {before} unchanged, 0 changed, 0 gone")), "{said}");
    assert!(shop.state()["cpi_u_monthly.csv"].ends_with("\n2027,05,341.200,bls-cpi-u,R1\n"));
    assert!(said.contains("sources.csv: bls-cpi-u: the period is 2007-2027 now, was 2007-2026"), "{said}");
    let twice = format!("{head}CUUR0000SA0\t2027\tM05\t341.2\t\nCUUR0000SA0\t2027\tM05\t341.3\t\n");
    fs::write(shop.path("twice"), twice).unwrap();
    shop.refused(&["twice"], "twice: row 3: column period: M05 of 2027 is there twice");
}

const ZONES: &str = "O*NET-SOC Code\tJob Zone\tDate\tDomain Source
11-1011.00\t5\t08/2023\tAnalyst
29-2072.00\t3\t08/2026\tAnalyst
29-9021.00\t4\t08/2026\tAnalyst
";

#[test]
fn a_release_of_onet_takes_the_place_of_the_one_before() {
    let shop = Workshop::new("onet");
    fs::write(shop.path("Job Zones.txt"), ZONES).unwrap();
    let reason = "Job Zones.txt: the table does not say of which O*NET release it is: add --release 30.0, or the file Read Me.txt of the release";
    shop.refused(&["Job Zones.txt"], reason);
    let reason = "Job Zones.txt: is of 28.0; data/onet_job_zones.csv has 29.3, which is later";
    shop.refused(&["Job Zones.txt", "--release", "28.0"], reason);

    fs::write(shop.path("Read Me.txt"), "O*NET 31.0 Database\nAugust 2026 Release\n").unwrap();
    let said = shop.imported(&["Job Zones.txt", "Read Me.txt"]);
    assert!(said.contains("data/onet_job_zones.csv: 0 new, 0 unchanged, 2 changed, 0 gone"), "{said}");
    assert!(said.contains("changed: 29-9021.00, job_zone: 3 -> 4"), "{said}");
    assert!(said.contains("sources.csv: onet-31.0: O*NET database 31.0, 2026-08"), "{said}");
    assert_eq!(
        shop.state()["onet_job_zones.csv"],
        "release,onet_soc,job_zone,date,domain_source,publication,read_from\n\
         31.0,29-2072.00,3,08/2026,Analyst,onet-31.0,R1\n\
         31.0,29-9021.00,4,08/2026,Analyst,onet-31.0,R1\n"
    );
    assert!(shop.imported(&["Job Zones.txt", "Read Me.txt"]).ends_with("all of it stands already\n"));
    // The same release with another figure is a correction.
    fs::write(shop.path("Job Zones.txt"), ZONES.replace("\t4\t", "\t3\t")).unwrap();
    let reason = "1 figures or rows of releases that stand would change; --correct writes them";
    shop.refused(&["Job Zones.txt", "Read Me.txt"], reason);
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
    sheets(&shop.path("matrix.xlsx"), &[("Matrix", &[heads, row])]);
    let said = shop.import(&["matrix.xlsx"]);
    assert!(
        said.out.contains("changed: TE1000 (Total employment), employment_2028: 238600 -> 238700"),
        "{}{}",
        said.out,
        said.errors
    );
}
