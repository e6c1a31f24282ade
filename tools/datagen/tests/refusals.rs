//! A damaged file is refused with its place, and the old tables stand.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A copy of `data/`, and a folder with older tables to be written over.
struct Workshop {
    root: PathBuf,
}

impl Workshop {
    fn new(name: &str) -> Self {
        let workshop = Self { root: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name) };
        let _ = fs::remove_dir_all(&workshop.root);
        fs::create_dir_all(workshop.data("")).unwrap();
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "csv") {
                fs::copy(&path, workshop.data(path.file_name().unwrap().to_str().unwrap())).unwrap();
            }
        }
        for old in OLD {
            let path = workshop.out(old);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "old").unwrap();
        }
        workshop
    }

    fn data(&self, file: &str) -> PathBuf {
        self.root.join("data").join(file)
    }

    fn out(&self, file: &str) -> PathBuf {
        self.root.join("out").join(file)
    }

    fn change(&self, file: &str, change: impl FnOnce(String) -> String) {
        let text = fs::read_to_string(self.data(file)).unwrap();
        let changed = change(text.clone());
        assert!(text != changed, "{file} is not damaged");
        fs::write(self.data(file), changed).unwrap();
    }

    /// The line that begins so, as `set` counts them: a release moves the lines of a file.
    fn line_of(&self, file: &str, beginning: &str) -> usize {
        let text = fs::read_to_string(self.data(file)).unwrap();
        1 + text.lines().position(|line| line.starts_with(beginning)).unwrap()
    }

    /// Puts a text into one cell; lines count from 1, as the header.
    fn set(&self, file: &str, line: usize, column: &str, text: &str) {
        self.change(file, |old| {
            let mut lines: Vec<_> = old.lines().map(str::to_owned).collect();
            let index = fields(&lines[0]).iter().position(|name| name == column).unwrap();
            let mut row = fields(&lines[line - 1]);
            text.clone_into(&mut row[index]);
            lines[line - 1] = joined(&row);
            lines.join("\n") + "\n"
        });
    }

    fn run(&self) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_datagen"));
        command.arg("--data").arg(self.data("")).arg("--out").arg(self.out("")).output().unwrap()
    }

    /// Runs, and expects to be refused for this reason with nothing written.
    fn expect_refusal(self, reason: &str) {
        let output = self.run();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), format!("{reason}\nnothing was written\n"));
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(1), &b""[..]));
        let mut found = Vec::new();
        files_below(&self.out(""), &mut found);
        found.sort();
        let expected: Vec<_> = OLD.iter().map(|old| self.out(old)).collect();
        assert_eq!(found, expected, "a file was written");
        assert!(found.iter().all(|path| fs::read(path).unwrap() == b"old"), "an old table was touched");
        fs::remove_dir_all(self.root).unwrap();
    }
}

const OLD: [&str; 3] = ["data/CODEBOOK.md", "src/source/tables.rs", "src/wage/tables.rs"];

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn fields(line: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
    reader.records().next().unwrap().unwrap().iter().map(str::to_owned).collect()
}

fn joined(row: &[String]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(row).unwrap();
    String::from_utf8(writer.into_inner().unwrap()).unwrap().trim_end().to_owned()
}

fn without_last_line(text: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    lines[..lines.len() - 1].join("\n") + "\n"
}

/// Each case: a name, the file, the line and column, what is put there, and what is said of it.
macro_rules! cells {
    ($($name:ident: $file:literal $line:literal $column:literal = $text:literal => $reason:literal;)*) => {$(
        #[test]
        fn $name() {
            let workshop = Workshop::new(stringify!($name));
            workshop.set($file, $line, $column, $text);
            workshop.expect_refusal(concat!($file, ":", $line, ": column ", $reason));
        }
    )*};
}

cells! {
    a_word_for_a_number: "oews_state.csv" 2 "employment" = "about 2650"
        => "employment: `about 2650` is not a number with at most 0 decimals";
    a_separator: "oews_national.csv" 2 "employment" = "180,280"
        => "employment: `180,280` is not a number with at most 0 decimals";
    a_top_coded_count: "oews_state.csv" 2 "employment" = "#" => "employment: `#` stands for a wage alone";
    a_cap_that_is_not_stated: "oews_national.csv" 2 "annual_p90" = "#"
        => "annual_p90: `#`, and top_codes.csv has no cap for 2011";
    a_cap_of_other_hours: "top_codes.csv" 2 "hourly" = "95.00" => "annual: is not 2,080 times the hourly cap";
    the_mark_of_another_column: "oews_state.csv" 2 "employment" = "*"
        => "employment: `*` is not a number with at most 0 decimals";
    a_dollar_sign: "guide_state_wages.csv" 2 "annual_mean" = "$36470"
        => "annual_mean: `$36470` is not a number with at most 0 decimals";
    too_many_decimals: "oews_area.csv" 2 "hourly_mean" = "24.245"
        => "hourly_mean: `24.245` is not a number with at most 2 decimals";
    withheld_misspelled: "oews_area.csv" 2 "employment" = "witheld"
        => "employment: `witheld` is not a number with at most 0 decimals";
    an_empty_cell: "industry_matrix.csv" 2 "employment_base" = ""
        => "employment_base: the cell is empty";

    a_subject_of_no_certification: "subjects.csv" 5 "code" = "CTR" => "code: `CTR` is no certification";
    a_subject_of_no_statement: "subjects.csv" 5 "name" = "CTRX" => "name: is the subject of no statement";
    a_matrix_of_another_round: "industry_matrix.csv" 2 "publication" = "ep-2016-26"
        => "publication: is not that of the period";
    a_table_of_no_guide: "guide_tables.csv" 2 "table" = "county-wages"
        => "table: `county-wages` is none of state-wages, area-wages, industry-wages, industries-as-printed";

    an_unknown_state: "oews_state.csv" 2 "fips" = "99" => "fips: `99` is no state";
    another_state: "oews_state.csv" 2 "fips" = "02" => "name: FIPS 02 is Alaska";
    an_unknown_postal_code: "guide_state_wages.csv" 2 "state" = "ZZ" => "state: `ZZ` is no state";
    an_unknown_occupation: "oews_state.csv" 2 "soc" = "29-2073"
        => "soc: `29-2073` is no occupation of occupations.csv";
    an_unknown_area: "guide_area_wages.csv" 2 "area_code" = "0099999" => "area_code: `0099999` is no area";
    an_unknown_industry: "oews_industry.csv" 2 "industry_code" = "999999"
        => "industry_code: `999999` is no industry of oews-2025-05";
    another_areas_title: "oews_area.csv" 509 "area_name" = "Abilene, TX"
        => "area_name: another row calls the area Atlantic City-Hammonton, NJ";

    percentiles_out_of_order: "oews_state.csv" 2 "annual_p25" = "20520"
        => "annual_p25: the percentile is below annual_p10";
    hourly_percentiles_out_of_order: "oews_national.csv" 2 "hourly_p90" = "20.86"
        => "hourly_p90: the percentile is below hourly_p75";

    a_year_of_wages_in_cents: "oews_area.csv" 2 "annual_mean" = "5043000" => "annual_mean: 5043000 is out of range";
    fewer_than_no_jobs: "oews_state.csv" 2 "employment" = "-10" => "employment: -10 is out of range";
    more_than_all: "guide_industries_as_printed.csv" 2 "share_percent" = "138" => "share_percent: 138 is out of range";
    a_month_too_many: "cpi_u_monthly.csv" 2 "month" = "13" => "month: 13 is out of range";
    a_role_out_of_order: "field.csv" 19 "role" = "core" => "role: not in the order entry, core, lateral, advancement";
    a_stranger_in_the_field: "field.csv" 2 "soc" = "29-1141" => "soc: `29-1141` is no occupation of occupations.csv";
    a_link_backward: "field_links.csv" 2 "to" = "43-4071" => "to: is not of a later role";
    a_claim_without_a_reason: "field_links.csv" 2 "why" = "" => "why: a guide's claim has a statement, ours a reason";
    a_claim_that_no_guide_makes: "field_links.csv" 3 "statement" = "advancement-king"
        => "statement: no statement has the id advancement-king";
    a_full_section: "empty_sections.csv" 2 "statement" = "advancement-manager"
        => "statement: `advancement-manager` is no empty section";
    a_gap_that_is_none: "cpi_u_not_published.csv" 2 "month" = "11"
        => "month: has an index, or does not lie between months that have one";
    parities_of_two_releases: "regional_price_parities.csv" 3 "publication" = "bls-cpi-u"
        => "publication: another release than the rows before: releases are never mixed";
    an_unknown_item_of_parities: "regional_price_parities.csv" 2 "item" = "rents"
        => "item: `rents` is no item that is known";
    a_year_to_come: "oews_national.csv" 2 "year" = "20111" => "year: 20111 is out of range";
    a_change_that_does_not_fit: "projections.csv" 2 "change_thousands" = "99.9"
        => "change_thousands: does not fit the levels";

    a_percentage_that_does_not_fit: "projections.csv" 2 "change_percent" = "22.4"
        => "change_percent: does not fit the change and the level";
    fewer_openings_than_none: "projections.csv" 2 "openings_thousands" = "-0.1"
        => "openings_thousands: -0.1 is out of range";
    fewer_leavers_than_none: "projections.csv" 4 "total_separations_thousands" = "-13.0"
        => "total_separations_thousands: -13.0 is out of range";
    an_unknown_experience: "projections.csv" 2 "work_experience" = "Some"
        => "work_experience: `Some` is none of , None, Less than 5 years, 5 years or more";
    an_unknown_match: "education_attainment.csv" 2 "survey_match" = "exact"
        => "survey_match: `exact` is none of , inexact";
    a_growth_that_does_not_fit: "state_projections.csv" 3 "change_percent" = "12.0"
        => "change_percent: does not fit the levels";
    another_name_of_a_state: "state_projections.csv" 3 "name" = "Alaska" => "name: FIPS 01 is Alabama";
    a_projection_of_another_source: "state_projections.csv" 3 "publication" = "ep-2022-32"
        => "publication: is not that of the period";
    a_score_beyond_its_scale: "skill_scores.csv" 2 "score_1_to_5" = "5.1" => "score_1_to_5: 5.1 is out of range";
    a_rank_beyond_all: "skill_scores.csv" 2 "percentile_rank" = "101" => "percentile_rank: 101 is out of range";
    an_imputed_score_among_its_own_ones: "skill_scores.csv" 3 "imputed_from_similar_onet_occupation" = "yes"
        => "cycle: the occupation has rows of another cycle, or some are imputed and some not";
    an_unknown_division: "states.csv" 2 "census_division" = "Deep South"
        => "census_division: `Deep South` is none of New England, Middle Atlantic, East North Central, \
            West North Central, South Atlantic, East South Central, West South Central, Mountain, Pacific";
    another_divisions_region: "states.csv" 2 "census_region" = "West"
        => "census_region: `West` is not the division's region";
    a_code_that_is_none: "related_wages.csv" 2 "soc" = "119111" => "soc: `119111` is no SOC code";
    an_unknown_class: "figure_mentions.csv" 2 "class" = "headcount"
        => "class: `headcount` is none of national-wage, wage-range-end, employment-count, projection-target-year, \
            projection-new-jobs, projection-growth-percent, projection-annual-openings, industry-employment-share";

    a_basis_of_no_list: "statements.csv" 66 "subject" = "prowess" => "subject: not the topic of the list";
    a_statement_about_nobody: "statements.csv" 2 "about" = "nobody" => "about: `nobody` is none of , other-occupations";
    a_guess_at_no_number: "statement_mentions.csv" 2 "approximate" = "yes"
        => "approximate: there is no number that it could be said of";
    a_second_text: "statement_mentions.csv" 5 "text" = "Keeps records"
        => "text: only a name has a text of its own in each guide";
    about_and_about: "figure_mentions.csv" 2 "approximate" = "about" => "approximate: `about` is none of , yes";
    another_strength: "education_requirements.csv" 2 "binding" = "minimum"
        => "binding: `minimum` is none of generally-minimum, advised, typical, common, most-hold, most-jobs, \
            some-may-need, enough-for-some, may-be-enough, may-prepare, available, stated, present";

    a_former_code_of_seven_digits: "area_aliases.csv" 2 "code" = "0011500" => "code: not five digits";
    a_former_code_of_another_area: "area_aliases.csv" 2 "code" = "38060"
        => "code: is the code of another area today";
    a_former_title_of_another_area: "area_aliases.csv" 2 "title" = "Tucson, AZ"
        => "title: is the title of another area today";
    a_former_title_that_is_todays: "area_aliases.csv" 2 "title" = "Anniston-Oxford, AL"
        => "title: is the title of today";
    a_former_title_without_states: "area_aliases.csv" 2 "title" = "Anniston-Oxford"
        => "title: the title does not end in its states";
    a_former_area_that_is_nothing_today: "area_aliases.csv" 2 "now" = "0099999" => "now: `0099999` is no area";
    a_delineation_of_another_year: "area_aliases.csv" 2 "delineation" = "2020"
        => "publication: is not the delineation of 2020";
    an_edition_out_of_order: "oews_editions.csv" 3 "from_year" = "2003"
        => "from_year: not after the year before";
    an_edition_of_no_classification: "oews_editions.csv" 3 "naics" = "2013"
        => "naics: `2013` is none of 2007, 2012, 2017, 2022";
    an_unknown_edition: "soc_crosswalk.csv" 2 "from_system" = "SOC 1998"
        => "from_system: `SOC 1998` is none of SOC 2000, SOC 2010, SOC 2018";
    a_code_of_the_crosswalk_that_is_none: "soc_crosswalk.csv" 5 "from_code" = "29-909"
        => "from_code: `29-909` is no SOC code";
    another_title_in_the_crosswalk: "soc_crosswalk.csv" 3 "from_title" = "Coders"
        => "from_title: another row calls the code Medical records and health information technicians";
    half_a_split: "soc_crosswalk.csv" 3 "partial" = "half"
        => "partial: `half` is none of no, from is split (#), \
            from is split (#); to also receives others (##), part of";
    a_split_that_is_denied: "soc_crosswalk.csv" 3 "partial" = "no"
        => "partial: contradicts the other rows of the code";
    a_part_of_no_hybrid: "soc_crosswalk.csv" 3 "partial" = "part of"
        => "partial: hybrids and only they have parts";
    a_step_without_a_reason: "successions.csv" 3 "note" = "" => "note: the cell is empty";
    a_step_that_the_crosswalk_lacks: "successions.csv" 3 "from" = "29-2072"
        => "to: the crosswalk has no step from 29-2072 to 29-9021";
    an_occupation_with_no_code: "occupations.csv" 3 "code" = "292072" => "code: `292072` is no SOC code";
    an_occupation_out_of_order: "occupations.csv" 4 "code" = "11-0001" => "code: not after the code before";
    an_occupation_that_no_constant_can_name: "occupations.csv" 3 "constant" = "Medical Records"
        => "constant: `Medical Records` is no name of a constant, such as FILE_CLERKS";
    an_occupation_of_an_unknown_edition: "occupations.csv" 3 "edition" = "SOC 2028"
        => "edition: `SOC 2028` is none of SOC 2010, hybrid, SOC 2018";
    an_address_that_is_none: "sources.csv" 8 "url" = "www.bls.gov" => "url: is no address";
    a_crosswalk_from_nowhere: "soc_crosswalk.csv" 3 "read_from" = "Z9"
        => "read_from: `Z9` is no copy in copies.csv";
    another_occupations_title: "oews_national.csv" 2 "title" = "Medical Records Specialists"
        => "title: 29-2071 is Medical Records and Health Information Technicians";
    another_title_of_a_projection: "projections.csv" 2 "title" = "Medical records specialists"
        => "title: 29-2071 is Medical Records and Health Information Technicians";
    another_level: "oews_industry.csv" 2 "display_level" = "1" => "display_level: 000000 is on level 0";
    another_industrys_name: "oews_industry.csv" 3 "industry_name" = "Manufacturing"
        => "industry_name: 000001 is Cross-industry, Private Ownership only";
    another_state_in_the_guide: "guide_state_wages.csv" 2 "name" = "Alaska" => "name: AL is Alabama";
    another_state_of_an_area: "oews_area.csv" 2 "state_fips" = "47"
        => "state_fips: is not the area's first state";

    jobs_that_are_not_rounded: "oews_state.csv" 2 "employment" = "2651" => "employment: is no multiple of ten";
    wages_that_are_not_rounded: "oews_state.csv" 2 "annual_mean" = "33185" => "annual_mean: is no multiple of ten";
    a_mean_above_the_percentiles: "oews_state.csv" 2 "annual_mean" = "60000"
        => "annual_mean: is not between the percentiles";
    an_hourly_mean_below_the_percentiles: "oews_state.csv" 2 "hourly_mean" = "1.59"
        => "hourly_mean: is not between the percentiles";
    a_year_of_other_hours: "oews_state.csv" 2 "annual_median" = "29910"
        => "annual_median: is not 2,080 times the hourly wage";

    an_unknown_publication: "industry_matrix.csv" 2 "publication" = "ep-2031-41"
        => "publication: `ep-2031-41` is no source";
    another_years_publication: "oews_national.csv" 2 "publication" = "oews-2012-05"
        => "publication: oews-2012-05 is not the release of May 2011";
    an_unknown_copy: "oews_national.csv" 2 "read_from" = "Z9" => "read_from: `Z9` is no copy in copies.csv";
    a_guide_after_a_publication: "sources.csv" 8 "kind" = "guide"
        => "kind: guides come first, then publications, then pages";
    a_source_twice: "sources.csv" 3 "id" = "career-overview" => "id: the id is there twice";

    an_unknown_verdict: "discrepancies.csv" 3 "verdict" = "guilty"
        => "verdict: `guilty` is none of confirmed, contradicted, corrected, stale, both-hold, naming, open, unresolved";
    an_unknown_topic: "discrepancies.csv" 3 "topic" = "weather"
        => "topic: `weather` is none of state-wages, national-wage, area-wages, industry-wages, industry-shares, \
            employment, growth, openings, vintage, coverage, work-setting, work-schedule, technology, interests, \
            education, coursework, certification, licensing, advancement, certification-rules, certification-name, \
            organization-name, occupation-name, missing-content";
    an_unknown_kind: "discrepancies.csv" 3 "kind" = "within+beside"
        => "kind: `beside` is no kind of discrepancy";
    an_id_out_of_order: "discrepancies.csv" 3 "id" = "D01" => "id: not after the id before";
    a_state_that_is_no_row: "discrepancies.csv" 3 "touches" = "wages-by-state;wages-by-state:PR"
        => "touches: `wages-by-state:PR` is nothing that a discrepancy can touch";
    a_year_that_is_no_row: "discrepancies.csv" 4 "touches" = "national:2019"
        => "touches: `national:2019` is nothing that a discrepancy can touch";
    an_area_that_is_no_row: "discrepancies.csv" 13 "touches" = "wages-by-area:0010180"
        => "touches: `wages-by-area:0010180` is nothing that a discrepancy can touch";
    a_round_of_eleven_years: "discrepancies.csv" 5 "touches" = "projection:2014-25"
        => "touches: `projection:2014-25` is nothing that a discrepancy can touch";
    an_unknown_certification: "discrepancies.csv" 22 "touches" = "certification:RHTI"
        => "touches: `certification:RHTI` is nothing that a discrepancy can touch";
    a_training_that_has_no_code: "certifications.csv" 7 "value" = "training:a weekend course & exam"
        => "value: `training:a weekend course` has no code of trainings.csv";
    a_field_of_experience_that_has_no_code: "certifications.csv" 7 "value" = "years:2:clinical coding & exam"
        => "value: `years:2:clinical coding` has no code of experience_fields.csv";
    an_exam_before_the_schooling: "certifications.csv" 7 "value" = "exam & education:associate"
        => "value: the exam comes last";
    a_confidence_that_is_none: "certifications.csv" 7 "confidence" = "certain"
        => "confidence: `certain` is none of high, medium-high, medium, low, unknown";
    a_part_of_the_units_from_nobody: "certifications.csv" 13 "value" = "from:XYZ:40%" => "value: `XYZ` is no organization";
    a_part_of_the_units_of_no_size: "certifications.csv" 13 "value" = "from:AHIMA:most"
        => "value: not from, on or through, then of what, how much and since when";
    evidence_from_nowhere: "discrepancies.csv" 3 "evidence_sources" = "what-it-takes;hearsay"
        => "evidence_sources: `hearsay` is no source";
    a_position_on_nothing: "discrepancy_positions.csv" 2 "discrepancy" = "D99"
        => "discrepancy: `D99` is no discrepancy";
    a_section_of_a_publication: "discrepancy_positions.csv" 5 "section" = "Pay"
        => "section: only guides have sections";
    a_unit_of_nothing: "discrepancy_positions.csv" 2 "unit" = "jobs" => "value: a unit without a value";

    a_name_of_two_certifications: "certifications.csv" 16 "value" = "RHIT"
        => "value: `RHIT` names something else too";
    two_issuers: "certifications.csv" 3 "field" = "issuer" => "field: RHIT has several rows for issuer";
    a_route_known_and_unknown: "certifications.csv" 7 "value" = "" => "value: route is both known and unknown";
    an_unknown_alias: "certifications.csv" 3 "value" = ""
        => "value: only what is asked of every certification can be unknown";
    an_unknown_field_of_certification: "certifications.csv" 6 "value" = ""
        => "value: only what is asked of every certification can be unknown";
    a_part_of_the_units_since_no_day: "certifications.csv" 13 "value" = "from:AHIMA:40%:12"
        => "value: not from, on or through, then of what, how much and since when";
    a_route_by_no_level: "certifications.csv" 7 "value" = "education:kindergarten & exam"
        => "value: `education:kindergarten` has none of no-formal-credential, high-school, some-college, \
            postsecondary-nondegree, associate, bachelor, master, doctoral-professional";
    a_route_that_leads_back: "certifications.csv" 20 "value" = "certification:CHPS & exam"
        => "value: RHIA leads back to itself";

    a_period_that_is_no_year: "figure_mentions.csv" 2 "period" = "20x8" => "period: `20x8` is no period";
    a_period_of_a_short_year: "figure_mentions.csv" 3 "period" = "18-05" => "period: `18-05` is no period";
    a_period_that_ends_in_a_short_year: "figure_mentions.csv" 4 "period" = "2018/28"
        => "period: `2018/28` is no period";
    a_print_that_is_the_figure: "figure_mentions.csv" 2 "printed" = "206300"
        => "printed: is not the record's figure, rounded";
    a_print_of_another_growth: "figure_mentions.csv" 13 "printed" = "12"
        => "printed: is not the record's figure, rounded";
    a_print_of_another_share: "figure_mentions.csv" 20 "printed" = "20" => "printed: is not the record's share, rounded";
    a_print_of_another_wage: "figure_mentions.csv" 7 "printed" = "25000"
        => "part: the row has no such figure, or the print differs";
    a_print_of_no_wage: "figure_mentions.csv" 7 "part" = "base"
        => "part: the row has no such figure, or the print differs";

    a_state_of_no_division: "states.csv" 2 "census_division" = "" => "census_division: only territories have none";
    a_state_of_one_digit: "states.csv" 2 "fips" = "1" => "fips: not two digits, or there twice";
    an_industry_of_seven_characters: "industries.csv" 3 "code" = "0000001"
        => "code: longer than six characters, or there twice";
    an_industry_within_itself: "industries.csv" 2 "parent" = "000001" => "parent: the chain of parents does not end";
    an_area_of_five_digits: "oews_area.csv" 2 "area_code" = "10180" => "area_code: not seven digits";
    other_figures_of_the_same_area: "guide_area_wages.csv" 3 "employment" = "7710"
        => "city: another city of the area has other figures";
    the_mark_of_employment: "oews_area.csv" 2 "hourly_mean" = "**"
        => "hourly_mean: `**` is not a number with at most 2 decimals";
    a_gap_before_the_first_month: "cpi_u_not_published.csv" 2 "year" = "2006"
        => "month: has an index, or does not lie between months that have one";
    shares_of_more_than_all: "education_attainment.csv" 2 "less_than_hs_pct" = "1.7"
        => "less_than_hs_pct: the shares sum to 1004 tenths of a percent";

    a_month_without_its_zero: "onet_interests.csv" 2 "date" = "6/2008" => "date: not a month such as 07/2013";
    a_related_code_that_is_none: "onet_related_occupations.csv" 21 "related_onet_soc" = "31-9094x00"
        => "related_onet_soc: not a code such as 29-2072.00";
    a_source_of_titles_that_is_no_number: "onet_alternate_titles.csv" 2 "sources" = "1x"
        => "sources: not two-digit codes, separated by commas";
    a_level_of_experience: "onet_education_training.csv" 14 "level" = "associate"
        => "level: only education has a level";
    a_level_of_a_skill_before_its_importance: "onet_skills.csv" 3 "element" = "Active Listening"
        => "element: does not follow its row on scale IM";
}

/// Each case: a name, the file, the column, and what is said when the first row stands again at the end.
macro_rules! again {
    ($($name:ident: $file:literal $column:literal => $reason:literal;)*) => {$(
        #[test]
        fn $name() {
            let workshop = Workshop::new(stringify!($name));
            let mut line = 0;
            workshop.change($file, |text| {
                let lines: Vec<_> = text.lines().collect();
                line = lines.len() + 1;
                format!("{text}{}\n", lines[1])
            });
            workshop.expect_refusal(&format!("{}:{line}: column {}: {}", $file, $column, $reason));
        }
    )*};
}

again! {
    the_same_row_twice: "oews_state.csv" "fips" => "the place is there twice for the occupation and year";
    the_same_print_twice: "figure_mentions.csv" "id" => "the id is there twice";
    the_same_related_wage_twice: "related_wages.csv" "id" => "the id is there twice";
    the_same_fact_twice: "organization_facts.csv" "value" => "the key + field + value is there twice";
    the_same_spelling_twice: "organization_aliases.csv" "source" => "the key + alias + source is there twice";
    the_same_occupation_twice: "occupations.csv" "code" => "the code is there twice";
    the_same_title_twice: "area_aliases.csv" "title" => "the code + title is there twice";
    the_same_industry_twice: "industries.csv" "code" => "longer than six characters, or there twice";
}

#[test]
fn a_stray_column() {
    let workshop = Workshop::new("a_stray_column");
    workshop.change("guide_state_wages.csv", |text| text.replace("annual_mean\n", "annual_mean,remark\n"));
    workshop
        .expect_refusal("guide_state_wages.csv:1: column remark: stray column; expected line,state,name,annual_mean");
}

#[test]
fn a_missing_column() {
    let workshop = Workshop::new("a_missing_column");
    workshop.change("guide_state_wages.csv", |text| text.replace("name,annual_mean\n", "name\n"));
    workshop.expect_refusal("guide_state_wages.csv:1: column annual_mean: the column is missing");
}

#[test]
fn a_column_of_a_later_file_that_nobody_described() {
    let workshop = Workshop::new("a_column_nobody_described");
    fs::write(workshop.data("snacks.csv"), "snack\npretzel\n").unwrap();
    workshop.expect_refusal(
        "snacks.csv:1: column -: the codebook does not describe the file: see tools/datagen/src/codebook/columns.rs",
    );
}

#[test]
fn cut_off_in_a_line() {
    let workshop = Workshop::new("cut_off_in_a_line");
    let mut last = 0;
    workshop.change("oews_area.csv", |text| {
        last = text.lines().count();
        text[..text.len() - 30].to_owned()
    });
    workshop.expect_refusal(&format!("oews_area.csv:{last}: column -: the file is cut off: its last line has no end"));
}

#[test]
fn a_row_with_too_few_fields() {
    let workshop = Workshop::new("a_row_with_too_few_fields");
    let (mut last, mut found) = (0, 0);
    workshop.change("oews_area.csv", |text| {
        let cut = &text[..text.len() - 30];
        (last, found) = (cut.lines().count(), fields(cut.lines().last().unwrap()).len());
        cut.to_owned() + "\n"
    });
    workshop.expect_refusal(&format!("oews_area.csv:{last}: column -: the row has {found} fields, the header 25"));
}

#[test]
fn a_quote_that_never_ends() {
    let workshop = Workshop::new("a_quote_that_never_ends");
    workshop.change("oews_state.csv", |text| text.replacen(",Alabama,", ",\"Alabama,", 1));
    workshop.expect_refusal("oews_state.csv:2: column -: the row has 6 fields, the header 25");
}

#[test]
fn cut_off_between_two_lines() {
    // The file ends in a whole line: only the count kept elsewhere tells.
    let workshop = Workshop::new("cut_off_between_two_lines");
    let mut reason = String::new();
    workshop.change("oews_area.csv", |text| {
        let cut = without_last_line(&text);
        let last = fields(text.lines().last().unwrap());
        let release = format!("{},{},", last[0], last[1]);
        let counted = text.lines().filter(|line| line.starts_with(&release)).count();
        reason = format!(
            "oews_area.csv:{}: column -: {} of {} ends here after {} rows; releases.csv counts {counted}",
            cut.lines().count(),
            last[1],
            last[0],
            counted - 1
        );
        cut
    });
    workshop.expect_refusal(&reason);
}

#[test]
fn a_prose_table_cut_off_between_two_lines() {
    let workshop = Workshop::new("a_prose_table_cut_off");
    workshop
        .change("discrepancy_positions.csv", |text| without_last_line(&without_last_line(&without_last_line(&text))));
    let text = fs::read_to_string(workshop.data("discrepancies.csv")).unwrap();
    let last = text.lines().count();
    workshop.expect_refusal(&format!(
        "discrepancies.csv:{last}: column id: no source takes a position in discrepancy_positions.csv"
    ));
}

#[test]
fn a_state_left_out() {
    let workshop = Workshop::new("a_state_left_out");
    workshop.change("oews_state.csv", |text| {
        let is_left_out = |line: &&str| line.starts_with("2025,29-2072,34,");
        text.lines().filter(|line| !is_left_out(line)).collect::<Vec<_>>().join("\n") + "\n"
    });
    workshop.expect_refusal(
        "oews_state.csv:2398: column fips: 29-2072 of 2025 has no row of NJ, against the column lacks of releases.csv",
    );
}

#[test]
fn a_release_that_nobody_counted() {
    let workshop = Workshop::new("a_release_that_nobody_counted");
    workshop.change("releases.csv", |text| text.replace("oews_national.csv,29-2072,2025,1,\n", ""));
    workshop.expect_refusal("oews_national.csv:22: column year: 29-2072 of 2025 is not in releases.csv");
}

/// Whole percents are not rounded, so that there is nothing to print beside the figure.
#[test]
fn a_print_of_a_growth_that_is_whole() {
    let workshop = Workshop::new("a_whole_growth");
    let projections = fs::read_to_string(workshop.data("projections.csv")).unwrap();
    let line = projections.lines().find(|line| line.starts_with("2022-32,15-1242,")).unwrap();
    assert_eq!(fields(line)[6], "7.0");
    workshop.set("figure_mentions.csv", 13, "row", "projection:15-1242:2022");
    workshop.set("figure_mentions.csv", 13, "printed", "7");
    workshop.expect_refusal("figure_mentions.csv:13: column printed: is not the record's figure, rounded");
}

#[test]
fn training_of_more_than_all() {
    let workshop = Workshop::new("training_of_more");
    workshop.set("onet_education_training.csv", 7, "percent", "0.61");
    let last = fs::read_to_string(workshop.data("onet_education_training.csv")).unwrap().lines().count();
    workshop.expect_refusal(&format!(
        "onet_education_training.csv:{last}: column percent: RequiredEducation sums to 10011 hundredths of a percent"
    ));
}

/// Figures at the very bounds of what is plausible.
#[test]
fn figures_as_far_off_as_they_may_be() {
    let workshop = Workshop::new("at_the_bounds");
    for (file, line, cells) in [
        // A mean that is the 10th percentile; one that is a twentieth above the 90th.
        ("oews_state.csv", 3, vec![("hourly_mean", "15.7"), ("annual_mean", "32650")]),
        (
            "oews_state.csv",
            4,
            vec![("hourly_p90", "25.10"), ("annual_p90", "52200"), ("hourly_mean", "26.35"), ("annual_mean", "54810")],
        ),
        // Three tenths of a percent more than all, and ten hundredths.
        ("education_attainment.csv", 2, vec![("less_than_hs_pct", "1.6")]),
        ("onet_education_training.csv", 7, vec![("percent", "0.6")]),
        // Of no jobs no growth can be said.
        ("state_projections.csv", 526, vec![("employment_projected", "100")]),
    ] {
        for (column, text) in cells {
            workshop.set(file, line, column, text);
        }
    }
    // The longest address.
    let line = workshop.line_of("sources.csv", "bls-cpi-u,publication,");
    let address = format!("https://www.bls.gov/{}", "a".repeat(180));
    workshop.set("sources.csv", line, "url", &address);
    let output = workshop.run();
    assert!(output.status.success(), "{output:?}");
    workshop.set("sources.csv", line, "url", &format!("{address}a"));
    let told = String::from_utf8(workshop.run().stderr).unwrap();
    assert_eq!(told, format!("sources.csv:{line}: column url: longer than 200 bytes\nnothing was written\n"));
    fs::remove_dir_all(workshop.root).unwrap();
}

#[test]
fn a_page_that_is_found_where_another_is() {
    let workshop = Workshop::new("a_page_twice");
    let known = workshop.line_of("sources.csv", "aapc-apprentice-status,page,");
    let text = fs::read_to_string(workshop.data("sources.csv")).unwrap();
    let address = fields(text.lines().nth(known - 1).unwrap())[6].clone();
    let line = workshop.line_of("sources.csv", "aapc-cic-exam,page,");
    workshop.set("sources.csv", line, "url", &address);
    workshop.expect_refusal(&format!("sources.csv:{line}: column url: the url is there twice"));
}

#[test]
fn a_code_that_the_crosswalk_lacks() {
    let workshop = Workshop::new("the_crosswalk_lacks");
    workshop.change("soc_crosswalk.csv", |text| {
        text.lines().filter(|line| !line.contains(",29-2098,")).map(|line| line.to_owned() + "\n").collect()
    });
    workshop.expect_refusal("soc_crosswalk.csv:2: column to_code: no row names 29-2098");
}

#[test]
fn a_title_that_the_crosswalk_does_not_have() {
    let workshop = Workshop::new("another_title_in_the_list");
    let line = workshop.line_of("occupations.csv", "29-2072,");
    workshop.set("occupations.csv", line, "title", "Coders");
    workshop.expect_refusal(
        "soc_crosswalk.csv:2: column to_title: occupations.csv calls 29-2072 Coders, the crosswalk Medical Records Specialists",
    );
}

#[test]
fn an_occupation_that_nobody_relates_to_the_field() {
    let workshop = Workshop::new("lonely");
    workshop.change("field_links.csv", |text| {
        text.lines().filter(|line| !line.contains(",25-1071,")).map(|line| line.to_owned() + "\n").collect()
    });
    workshop.expect_refusal("field.csv:19: column soc: nobody relates it to the others");
}

#[test]
fn a_parity_left_out() {
    let workshop = Workshop::new("a_parity_left_out");
    workshop.change("regional_price_parities.csv", |text| without_last_line(&text));
    workshop.expect_refusal("regional_price_parities.csv:2: column fips: not every state has every item and year");
}

/// By its id: publications stand before the pages, and each release adds some.
#[test]
fn a_page_without_an_address() {
    let workshop = Workshop::new("a_page_without_an_address");
    let line = workshop.line_of("sources.csv", "aapc-apprentice-status,page,");
    workshop.set("sources.csv", line, "url", "");
    workshop.expect_refusal(&format!(
        "sources.csv:{line}: column url: a page has an address, or where_read says where it was found"
    ));
}

/// Teachers of May 2025, whose wages are published above the cap.
#[test]
fn a_mark_beside_a_higher_percentile() {
    let workshop = Workshop::new("a_mark_beside_a_higher_percentile");
    let line = workshop.line_of("oews_state.csv", "2025,25-1071,06,");
    workshop.set("oews_state.csv", line, "annual_p90", "#");
    workshop.expect_refusal(&format!(
        "oews_state.csv:{line}: column annual_p90: the cap that `#` stands for is below annual_p75"
    ));
}

#[test]
fn a_step_that_nobody_explains() {
    let workshop = Workshop::new("a_step_that_nobody_explains");
    workshop.change("successions.csv", |text| without_last_line(&text));
    workshop.expect_refusal("successions.csv:6: column to: no row for the step from 29-9098 to 29-9021");
}

#[test]
fn a_file_of_releases_that_nobody_counted() {
    let workshop = Workshop::new("a_file_of_releases_that_nobody_counted");
    workshop.change("releases.csv", |text| {
        let is_left = |line: &&str| !line.starts_with("oews_industry_earlier.csv,");
        text.lines().filter(is_left).collect::<Vec<_>>().join("\n") + "\n"
    });
    workshop.expect_refusal("oews_industry_earlier.csv:0: column -: releases.csv does not count the file's rows");
}

/// All that is missing at once: whoever adds a certification need not ask row by row.
#[test]
fn a_certification_without_what_all_must_have() {
    let workshop = Workshop::new("a_certification_without");
    let mut line = 0;
    workshop.change("certifications.csv", |text| {
        line = text.lines().count() + 1;
        let source = fields(text.lines().nth(1).unwrap())[3].clone();
        let rows = [["name", "Certified in Everything"], ["renewal_years", "2"], ["ceus_a_year", "10"]];
        let rows =
            rows.map(|[field, value]| joined(&["CIE", field, value, &source, "high", ""].map(str::to_owned)) + "\n");
        text + &rows.concat()
    });
    workshop.expect_refusal(&format!(
        "certifications.csv:{line}: column field: CIE has no row for issuer, accreditor, field, route"
    ));
}

#[test]
fn an_empty_file() {
    let workshop = Workshop::new("an_empty_file");
    workshop.change("oews_state.csv", |_| String::new());
    workshop.expect_refusal("oews_state.csv:0: column -: the file is empty");
}

#[test]
fn a_header_and_no_rows() {
    let workshop = Workshop::new("a_header_and_no_rows");
    workshop.change("oews_state.csv", |text| text.lines().next().unwrap().to_owned() + "\n");
    workshop.expect_refusal("oews_state.csv:1: column -: the file has no rows");
}

#[test]
fn bytes_that_are_no_text() {
    let workshop = Workshop::new("bytes_that_are_no_text");
    let mut bytes = fs::read(workshop.data("oews_state.csv")).unwrap();
    bytes[500] = 0xff;
    fs::write(workshop.data("oews_state.csv"), bytes).unwrap();
    workshop.expect_refusal("oews_state.csv:0: column -: stream did not contain valid UTF-8");
}

#[test]
fn the_files_as_they_are_give_the_tables_as_they_are() {
    let workshop = Workshop::new("the_files_as_they_are");
    let output = workshop.run();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    let mut written = Vec::new();
    files_below(&workshop.out(""), &mut written);
    assert!(written.len() > OLD.len());
    for path in written {
        let name = path.strip_prefix(workshop.out("")).unwrap();
        let standing = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name);
        assert!(fs::read(&path).unwrap() == fs::read(standing).unwrap(), "{} is not up to date", name.display());
    }
    fs::remove_dir_all(workshop.root).unwrap();
}

/// What `data/README.md` asks for: rows, the publication, the counts. Nothing else.
#[test]
fn a_new_release_takes_rows_and_one_command() {
    let workshop = Workshop::new("a_new_release");
    let national = fs::read_to_string(workshop.data("oews_national.csv")).unwrap();
    let years = national.lines().filter(|line| line.contains(",29-2072,")).map(|line| &line[..4]);
    let this = years.max().unwrap().parse::<u16>().unwrap();
    let next = this + 1;
    let (old_id, new_id) = (format!("oews-{this}-05"), format!("oews-{next}-05"));
    let (mut counts, mut states) = (String::new(), 0);
    let releases = fs::read_to_string(workshop.data("releases.csv")).unwrap();
    for file in ["oews_national.csv", "oews_state.csv", "oews_area.csv"] {
        // What this year lacks, the next one does: its rows are the same.
        let counted = format!("{file},29-2072,{this},");
        let count = releases.lines().find_map(|line| line.strip_prefix(&counted)).unwrap();
        let lacks = count.split_once(',').unwrap().1;
        workshop.change(file, |text| {
            let added: Vec<_> = text
                .lines()
                .filter(|line| line.starts_with(&format!("{this},29-2072,")))
                .map(|line| line.replacen(&this.to_string(), &next.to_string(), 1).replace(&old_id, &new_id))
                .collect();
            let _ = writeln!(counts, "{file},29-2072,{next},{},{lacks}", added.len());
            if file == "oews_state.csv" {
                states = added.len();
            }
            text + &added.join("\n") + "\n"
        });
    }
    workshop.change("sources.csv", |text| {
        let line = text.lines().find(|line| line.starts_with(&old_id)).unwrap();
        let added = line.replace(&this.to_string(), &next.to_string());
        text.replace(line, &format!("{line}\n{added}"))
    });
    workshop.change("releases.csv", |text| text + &counts);
    let output = workshop.run();
    assert!(output.status.success(), "{output:?}");
    let read = |file: &str| fs::read_to_string(workshop.out(file)).unwrap();
    let dispatch = read("src/wage/dispatch.rs");
    let specialists = "Occupation::MEDICAL_RECORDS_SPECIALISTS";
    assert!(dispatch.contains(&format!("{specialists} => &tables::STATE_29_2072_{next},")));
    assert!(dispatch.contains(&format!("({specialists}, {next}) => Some(&tables::AREA_29_2072_{next}),")));
    // Seventeen figures of four bytes.
    let rows = format!("static STATE_29_2072_{next}_CELLS: [u8; {}]", states * 17 * 4);
    assert!(read("src/wage/tables.rs").contains(&rows));
    assert!(read("src/source/tables.rs").contains(&format!("pub const OEWS_{next}_05: Self")));
    assert!(read("data/CODEBOOK.md").contains(&format!("| {next} | 29-2072 | ")));
    // What tells of pages and guides only stays as it stands.
    for file in ["src/certification/tables.rs", "src/discrepancy/tables.rs", "src/guide/tables.rs"] {
        let standing = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(file);
        assert!(read(file) == fs::read_to_string(standing).unwrap(), "{file} moved");
    }
    fs::remove_dir_all(workshop.root).unwrap();
}

/// The agency's own marks: `#` is the year's cap and more, `*` and `**` are withheld.
#[test]
fn marks_of_the_agency_are_cells() {
    let workshop = Workshop::new("marks_of_the_agency");
    let file = "oews_area.csv";
    let line = workshop.line_of(file, "2025,29-9021,0041940,");
    for (column, mark) in [("hourly_p90", "#"), ("annual_p90", "#"), ("wage_rse", "*"), ("employment", "**")] {
        workshop.set(file, line, column, mark);
    }
    let output = workshop.run();
    assert!(output.status.success(), "{output:?}");
    let standing = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/wage/tables.rs");
    let (old, new) =
        (fs::read_to_string(standing).unwrap(), fs::read_to_string(workshop.out("src/wage/tables.rs")).unwrap());
    let changed: Vec<_> = old.lines().zip(new.lines()).filter(|(old, new)| old != new).map(|(_, new)| new).collect();
    let [row] = changed.as_slice() else { panic!("{changed:?}") };
    assert!(row.starts_with(r"\xfe\xff\xff\x7f^\x01\0\0"), "{row}"); // employment withheld, its error of 3.5 % stays
    assert!(row.contains(r"\xec,\0\x80"), "{row}"); // at least $115.00
    assert!(row.ends_with(r"`\xa6\x03\x80\"), "{row}"); // at least $239,200
    fs::remove_dir_all(workshop.root).unwrap();
}

#[test]
fn an_occupation_without_a_table_of_a_kind_has_an_empty_one() {
    let workshop = Workshop::new("without_a_table_of_a_kind");
    let without = |text: String, what: &str| {
        text.lines().filter(|line| !line.contains(what)).map(|line| line.to_owned() + "\n").collect::<String>()
    };
    workshop.change("oews_state.csv", |text| without(text, ",29-9098,"));
    workshop.change("releases.csv", |text| without(text, "oews_state.csv,29-9098,"));
    let output = workshop.run();
    assert!(output.status.success(), "{output:?}");
    let read = |file: &str| fs::read_to_string(workshop.out(file)).unwrap();
    assert!(read("src/wage/tables.rs").contains("pub(super) const STATE_29_9098_NONE: Wages<State> "));
    assert!(read("src/wage/dispatch.rs").contains("=> &tables::STATE_29_9098_NONE,"));
    fs::remove_dir_all(workshop.root).unwrap();
}

#[test]
fn an_occupation_without_a_national_row() {
    let workshop = Workshop::new("without_a_national_row");
    workshop.change("oews_national.csv", |text| {
        text.lines().filter(|line| !line.contains(",29-9098,")).map(|line| line.to_owned() + "\n").collect()
    });
    workshop.expect_refusal("oews_national.csv:0: column -: 29-9098 has no row: its pay is not known");
}

/// One table that cannot be written: the others stay as they were, and nothing is left beside them.
#[test]
fn tables_are_written_together_or_not_at_all() {
    let workshop = Workshop::new("together_or_not_at_all");
    // A folder where the file should be written first.
    fs::create_dir_all(workshop.out("src/wage/tables.rs.new/in-the-way")).unwrap();
    let output = workshop.run();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().ends_with("nothing was written\n"));
    for old in OLD {
        assert_eq!(fs::read(workshop.out(old)).unwrap(), b"old", "{old} was written");
    }
    let mut found = Vec::new();
    files_below(&workshop.out(""), &mut found);
    assert_eq!(found.len(), OLD.len(), "something was left: {found:?}");
    fs::remove_dir_all(workshop.root).unwrap();
}

/// `check` names what a run would write, and writes nothing.
#[test]
fn check_compares_and_leaves_everything() {
    let workshop = Workshop::new("check_compares");
    let mut command = Command::new(env!("CARGO_BIN_EXE_datagen"));
    command.arg("check").arg("--data").arg(workshop.data("")).arg("--out").arg(workshop.out(""));
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    for old in OLD {
        assert!(told.contains(&format!("{old} is not what the data give: run `cargo run -p datagen`\n")), "{told}");
        assert_eq!(fs::read(workshop.out(old)).unwrap(), b"old", "{old} was written");
    }
    fs::remove_dir_all(workshop.root).unwrap();
}

/// The program may have been built in another checkout: what it checks is the one it runs in.
#[test]
fn the_checkout_is_the_one_that_cargo_runs_in() {
    let workshop = Workshop::new("another_checkout");
    workshop.set("oews_state.csv", 2, "employment", "265O");
    let manifest = workshop.root.join("tools/datagen");
    fs::create_dir_all(&manifest).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_datagen"));
    let output = command.arg("check").env("CARGO_MANIFEST_DIR", &manifest).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("oews_state.csv:2: column employment:"));
    fs::remove_dir_all(workshop.root).unwrap();
}

/// Problems of files that do not need each other are told at once.
#[test]
fn all_files_tell_what_is_wrong_with_them() {
    let workshop = Workshop::new("all_files_tell");
    workshop.set("oews_state.csv", 2, "employment", "265O");
    workshop.set("projections.csv", 3, "openings_kind", "monthly");
    let output = workshop.run();
    let told = String::from_utf8(output.stderr).unwrap();
    let places: Vec<_> = told.lines().map(|line| line.split(": ").take(2).collect::<Vec<_>>().join(": ")).collect();
    assert_eq!(
        places,
        ["oews_state.csv:2: column employment", "projections.csv:3: column openings_kind", "nothing was written"],
        "{told}"
    );
    fs::remove_dir_all(workshop.root).unwrap();
}

/// What somebody would type needs something to be found by.
#[test]
fn a_name_without_letters() {
    let workshop = Workshop::new("a_name_without_letters");
    workshop.set("place_nicknames.csv", 2, "name", "--");
    workshop.expect_refusal("names:0: column -: `--` has no letters, too many, or some that do not fold");
}
