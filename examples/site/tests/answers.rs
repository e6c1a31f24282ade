//! What the pages say, held to the sources, and what they say where there is no answer.
#![allow(missing_docs)]

mod shared;

use health_info_careers::{Area, Occupation, Projection, State, Statistic, Usd, UsdPerHour};
use shared::{Site, figures, html};

fn assert_says(site: &Site, path: &str, words: &[impl AsRef<str>]) {
    let text = site.ok(path).text();
    for words in words.iter().map(AsRef::as_ref) {
        assert!(text.contains(words), "{path} does not say {words}: {text}");
    }
}

const SPECIALISTS: Occupation = Occupation::MEDICAL_RECORDS_SPECIALISTS;

fn round_of(occupation: Occupation, base_year: u16) -> &'static Projection {
    occupation.projections().unwrap().get(base_year).unwrap()
}

/// What the pages that show the latest release would say of any: of OEWS by its year, of the projections by their first.
fn said_of(year: u16, base_year: u16) -> Vec<(&'static str, Vec<String>)> {
    let nation = SPECIALISTS.national_wage_in(year).unwrap();
    let period = nation.period();
    let area = |name| SPECIALISTS.wages_by_area_in(year).unwrap().get(Area::find(name).unwrap()).unwrap();
    let (portland, phoenix) = (area("Portland, OR"), area("Scottsdale, AZ"));
    let states = SPECIALISTS.wages_by_state_in(year).unwrap();
    let [jersey, pennsylvania] = [State::NewJersey, State::Pennsylvania].map(|state| states.get(state).unwrap());
    let rank = states.rank_of(State::NewJersey, Statistic::Mean).unwrap();
    let means = jersey.mean_figure().compare(pennsylvania.mean_figure()).unwrap();
    let jobs = jersey.employment_figure().compare(pennsylvania.employment_figure()).unwrap();
    let analysts = Occupation::COMPUTER_SYSTEMS_ANALYSTS.national_wage_in(year).unwrap();
    let (round, scientists) = (round_of(SPECIALISTS, base_year), round_of(Occupation::DATA_SCIENTISTS, base_year));
    vec![
        (
            "/",
            vec![
                format!("{} {period}, {}", nation.median(), nation.source().id()),
                format!("{} {period}", nation.mean()),
                format!("{} {period}", nation.employment()),
                format!("{} {}, {}", round.growth(), round.period(), round.source().id()),
            ],
        ),
        (
            "/metro?q=portland+or",
            vec![portland.median().to_string(), period.to_string(), portland.employment().to_string()],
        ),
        ("/metro?q=scottsdale", vec![phoenix.median().to_string(), phoenix.annual(Statistic::P75).to_string()]),
        (
            "/state/NJ",
            vec![
                format!("New Jersey, {period}"),
                jersey.mean().to_string(),
                format!("rank {} of {}", rank.rank(), rank.of()),
                jersey.employment().to_string(),
            ],
        ),
        ("/pay?amount=52,000", vec![format!("{}.", nation.percentile_band_of(Usd(52_000)))]),
        (
            "/pay?amount=24.50&per=hour",
            vec![format!("{}.", nation.hourly_percentile_band_of(UsdPerHour::from_cents(2_450)))],
        ),
        (
            "/compare?a=NJ&b=PA",
            vec![format!("{means}."), format!("The difference is {}.", means.significance()), format!("{jobs}.")],
        ),
        ("/field", vec![analysts.median().to_string(), scientists.growth().to_string()]),
        ("/occupation/15-1211", vec![format!("{} {period}", analysts.median())]),
        ("/sources", vec![format!("Reference period: {period}")]),
    ]
}

/// Of May 2025 and 2025-35, literal values of the sources; the pages say the same of the latest.
#[test]
fn the_pages_say_what_the_sources_say_of_the_latest_release() {
    let said: [(&str, &[&str]); 10] = [
        ("/", &["$51,140 May 2025, oews-2025-05", "$56,790 May 2025", "194,720 May 2025", "7.8% 2025-35, ep-2025-35"]),
        ("/metro?q=portland+or", &["$61,890", "May 2025", "1,340"]),
        ("/metro?q=scottsdale", &["$47,450", "$61,970"]),
        ("/state/NJ", &["New Jersey, May 2025", "$54,490", "rank 32 of 53", "4,450"]),
        (
            "/pay?amount=52,000",
            &[
                "$52,000 lies between the median ($51,140) and the 75th percentile ($64,820) of 29-2072 in the United States, May 2025.",
            ],
        ),
        (
            "/pay?amount=24.50&per=hour",
            &[
                "$24.50 an hour lies between the 25th percentile ($20.91) and the median ($24.59) of 29-2072 in the United States, May 2025.",
            ],
        ),
        (
            "/compare?a=NJ&b=PA",
            &[
                "New Jersey's mean of $54,490 is $1,440 (2.7%) above Pennsylvania's $53,050 in May 2025.",
                "The difference is not statistically significant at 90% confidence.",
                "New Jersey's employment of 4,450 is 2,520 (36.2%) below Pennsylvania's 6,970 in May 2025.",
            ],
        ),
        ("/field", &["$105,850", "34.6%"]),
        ("/occupation/15-1211", &["$105,850 May 2025"]),
        ("/sources", &["Reference period: May 2025"]),
    ];
    assert_eq!(said_of(2025, 2025), said.map(|(path, words)| (path, words.iter().map(ToString::to_string).collect())));

    let site = Site::new();
    let latest =
        (SPECIALISTS.national_wage().period().year(), SPECIALISTS.projections().unwrap().latest().period().year());
    assert!(latest.0 >= 2025 && latest.1 >= 2025, "{latest:?}");
    for (path, words) in said_of(latest.0, latest.1) {
        assert_says(&site, path, &words);
    }
}

#[test]
fn the_pages_say_what_the_sources_say() {
    let site = Site::new();
    assert_says(
        &site,
        "/",
        &[
            "Medical Records Specialists (29-2072)",
            "Medical Records and Health Information Technicians (29-2071)",
            "$40,350 May 2018, oews-2018-05",
            "$44,010 May 2018",
            "10.7% 2018-28, ep-2018-28",
        ],
    );
    assert_says(&site, "/metro?q=portland+or", &["Portland-Vancouver-Hillsboro, OR-WA"]);
    assert_says(&site, "/metro?q=scottsdale", &["Phoenix-Mesa-Chandler, AZ"]);
    assert_says(&site, "/state/NJ?year=2025", &["New Jersey, May 2025", "$54,490", "rank 32 of 53", "4,450"]);
    assert_says(
        &site,
        "/state/new%20jersey?year=2018&occupation=29-2071",
        &["$54,020", "May 2018 (inferred)", "what-it-takes"],
    );
    assert_says(&site, "/state/VT?year=2025", &["$57,950", "Employment: withheld"]);
    assert_says(&site, "/states?year=2015&occupation=29-2071", &["Pay by state, May 2015", "oews-2015-05"]);
    assert_says(
        &site,
        "/compare?a=NJ&b=PA",
        &[
            "Whether the difference is statistically significant is undetermined: a standard error is not available for both.",
        ],
    );
    assert_says(&site, "/compare?a=Vermont&b=NJ", &["not comparable"]);
    assert_says(&site, "/pathways", &["Certified Coding Associate (CCA), AHIMA", "pass the exam", "high confidence"]);
    assert_says(
        &site,
        "/pathways?education=associate&held=CPC-A",
        &["gain 2 years of experience in coding", "medcodely-ccs-p"],
    );
    assert_says(&site, "/field", &["Computer Systems Analysts (15-1211)"]);
    assert_says(&site, "/occupation/15-1211", &["$105,850 May 2025"]);
    assert_says(
        &site,
        "/disagreements",
        &["State wages called both mean and median", "($44,010 a year) May 2018", "($26,550 a year)", "Evidence: "],
    );
    assert_says(&site, "/sources", &["U.S. Bureau of Labor Statistics", "Reference period: May 2025"]);
}

#[test]
fn the_table_of_the_states_is_sorted_by_what_is_asked() {
    let site = Site::new();
    let first = |sort: &str| {
        let page = html::read(&site.ok(&format!("/states?year=2025&sort={sort}")).body).unwrap();
        let bodies: Vec<_> = page.all().into_iter().filter(|one| one.name == "tbody").collect();
        let states: Vec<_> = bodies[0].elements().map(|row| row.elements().next().unwrap().text()).collect();
        assert_eq!(states.len(), 53);
        states[0].clone()
    };
    assert_eq!(first("name"), "Alabama");
    assert_eq!(first("median"), "District of Columbia");
    assert_eq!(first("employment"), "Florida");
}

/// Each is a page too: it says what was asked and what may have been meant, and has no figure without a source.
#[test]
fn where_there_is_no_answer_the_page_says_why() {
    let site = Site::new();
    let long = "x".repeat(3_000);
    for (path, status, words) in [
        ("/nowhere", 404, "There is no such page."),
        ("/state/XX", 404, "This is no state: XX"),
        ("/state/%FF", 400, "The address cannot be read."),
        ("/states?year=1999", 404, "No table of 29-2072 by state has this year: 1999"),
        ("/states?year=now", 400, "This is not a year: now"),
        ("/states?sort=mood", 400, "sort by name, mean, median or employment, not by: mood"),
        ("/states?occupation=12-3456", 404, "No occupation here has this code: 12-3456"),
        ("/occupation/12-3456", 404, "12-3456"),
        ("/metro?q=Portlnd,+OR", 404, "Did you mean:Portland-Vancouver-Hillsboro, OR-WA"),
        ("/metro?q=qqqqqq", 404, "No place has this name: qqqqqq"),
        ("/metro?q=%00%01%02", 404, "No place has this name"),
        ("/pay?amount=many", 400, "such as 52,000 or 24.50, not: many"),
        ("/pay?amount=50000&per=week", 400, "not per: week"),
        ("/pay?amount=50000&place=Portlnd,+OR", 404, "Portland"),
        ("/compare?a=NJ&b=new+jersey", 400, "Both names are of one place"),
        ("/compare?a=NJ&b=Nowheresville", 404, "Nowheresville"),
        ("/pathways?education=kindergarten", 400, "kindergarten"),
        ("/pathways?held=XYZ", 400, "No certification here has this name: XYZ"),
        (&format!("/metro?q={long}"), 414, "The address is too long."),
        (&format!("/{long}"), 414, "The address is too long."),
        ("/metro?q=1&q=2", 400, "The address cannot be read"),
    ] {
        let answer = site.get(path);
        assert_eq!(answer.status, status, "{path}");
        assert!(answer.text().contains(words), "{path}: {}", answer.text());
        assert!(answer.header("content-type").starts_with("text/html"), "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        let page = html::read(&answer.body).unwrap();
        let wrong = figures::check(&page).wrong;
        // The words say what amounts look like.
        assert!(wrong.is_empty() || path.starts_with("/pay?amount=many"), "{path}: {wrong:?}");
    }
}

#[test]
fn a_misspelled_city_is_offered_by_a_link_that_answers() {
    let site = Site::new();
    for path in ["/metro?q=Portlnd,+OR", "/pay?amount=50000&per=year&place=Portlnd,+OR", "/compare?a=Portlnd,+OR&b=NJ"]
    {
        let page = html::read(&site.get(path).body).unwrap();
        let all = page.all();
        let list = all.iter().find(|one| one.is("candidates")).unwrap_or_else(|| panic!("{path}"));
        let href = list.all().iter().find_map(|one| one.attribute("href")).unwrap().to_owned();
        assert!(site.ok(&href).text().contains("Portland-Vancouver-Hillsboro, OR-WA"), "{path}: {href}");
    }
}

#[test]
fn what_is_typed_is_text_and_nothing_else() {
    let site = Site::new();
    let typed = "%3Cscript%3Ealert%281%29%3C%2Fscript%3E%22%27%26";
    for path in [
        format!("/metro?q={typed}"),
        format!("/pay?amount={typed}"),
        format!("/pay?amount=5&place={typed}"),
        format!("/compare?a={typed}&b=NJ"),
        format!("/state/{typed}"),
        format!("/occupation/{typed}"),
        format!("/states?sort={typed}"),
        format!("/pathways?held={typed}"),
        format!("/pathways?education={typed}"),
    ] {
        let answer = site.get(&path);
        assert!((400..500).contains(&answer.status), "{path}");
        assert!(!answer.body.contains("<script>") && answer.body.contains("&lt;script&gt;"), "{path}: {}", answer.body);
        html::read(&answer.body).unwrap();
    }
    // In a field that keeps what was typed.
    let page = html::read(&site.ok("/pay?place=%22%3E%3Cb%3E").body).unwrap();
    assert!(page.all().iter().any(|one| one.attribute("value") == Some("\"><b>")));
}

#[test]
fn every_answer_says_how_it_may_be_used() {
    let site = Site::new();
    for path in ["/", "/states", "/nowhere", "/api/today", "/api/nowhere", "/style.css", "/suggest.js"] {
        let answer = site.get(path);
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
        assert!(!answer.header("cache-control").is_empty(), "{path}");
    }
    assert_eq!(site.get("/").header("content-type"), "text/html; charset=utf-8");
    assert_eq!(site.get("/style.css").header("content-type"), "text/css; charset=utf-8");
    assert_eq!(site.get("/suggest.js").header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(site.get("/").header("cache-control"), "public, max-age=600");
}

#[test]
fn only_reading_is_answered() {
    let site = Site::new();
    for path in ["/", "/states", "/api/today", "/style.css"] {
        let head = site.ask("HEAD", path);
        assert_eq!((head.status, head.body.as_str()), (200, ""), "{path}");
        assert_eq!(head.header("content-length"), site.get(path).body.len().to_string(), "{path}");
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"] {
            let answer = site.ask(method, path);
            assert_eq!((answer.status, answer.header("allow")), (405, "GET,HEAD"), "{method} {path}");
            assert!(answer.body.contains("Only GET and HEAD are answered here."), "{method} {path}: {}", answer.body);
        }
    }
}

#[test]
fn suggestions_follow_every_word() {
    let site = Site::new();
    let names = |text: &str| {
        let found = site.ok(&format!("/api/suggest?q={text}")).json();
        let names: Vec<_> =
            found.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect();
        names
    };
    assert_eq!(names("portland+or"), ["Portland-Vancouver-Hillsboro, OR-WA"]);
    assert_eq!(names("ca")[0], "California");
    assert!(names("scotts").contains(&"Phoenix-Mesa-Chandler, AZ".to_owned()));
    assert!(names("Portlnd,+OR").contains(&"Portland-Vancouver-Hillsboro, OR-WA".to_owned()), "{:?}", names("Portlnd"));
    assert_eq!(names(""), [""; 0]);
    assert!(names("a").len() <= 8);
    assert_eq!(site.get(&format!("/api/suggest?q={}", "a".repeat(201))).status, 400);
    assert_eq!(site.get("/api/suggest").status, 400);
}
