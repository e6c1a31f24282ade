//! The built page in a real browser, as a person uses it: chromium through its WebDriver.
//!
//! `test.sh` builds the page first and names its directory in `PAGE`; screenshots go beside it.
#![allow(missing_docs)]

mod driver;

use std::net::TcpListener;
use std::path::PathBuf;
use std::thread;

use driver::Browser;
use health_info_careers::{State, current};
use health_info_careers_browser_builder::serve;
use serde_json::json;

/// The page, served; the directory it is in.
fn page() -> (String, PathBuf) {
    let directory = PathBuf::from(std::env::var("PAGE").expect("PAGE names the directory of the built page"));
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let served = directory.clone();
    thread::spawn(move || serve(&listener, &served));
    (address, directory)
}

/// No figure is shown without its period and a source to follow, both within the window.
fn assert_figures_are_sourced(browser: &Browser, at_least: u64) {
    let counted = browser.run(
        "const rows = [...document.querySelectorAll('.figure')];
         const sourced = rows.filter((row) => /[0-9]{4}/.test(row.querySelector('.period').textContent)
             && row.querySelector('.source a[href^=\"https://\"]')?.getBoundingClientRect().right <= window.innerWidth);
         return [rows.length, sourced.length];",
    );
    assert!(counted[0].as_u64() >= Some(at_least), "{counted}");
    assert_eq!(counted[0], counted[1]);
}

#[test]
fn a_person_asks_the_page() {
    let (address, directory) = page();
    let browser = Browser::start();
    browser.open(&address);
    browser.wait("return document.body.dataset.ready === 'yes'");

    // A city, as people type it.
    browser.type_into("#name", "portland or");
    let found = browser.text("#found");
    assert!(found.contains("Portland-Vancouver-Hillsboro, OR-WA (0038900)"), "{found}");
    assert!(found.contains(&current::wages_by_area().period().to_string()), "{found}");
    assert_figures_are_sourced(&browser, 7);

    // A misspelling, and the candidate that is offered for it.
    browser.type_into("#name", "Portlnd, OR");
    assert!(browser.text("#found").contains("Did you mean"));
    browser.click(".candidate");
    assert!(browser.text("#found").contains("Portland"));
    assert_figures_are_sourced(&browser, 7);

    // An occupation that the figures cover with others, and a certification by its former name.
    browser.type_into("#name", "medical coder");
    let found = browser.text("#found");
    let median = current::national_wage().median().to_string();
    assert!(found.contains("Covered by Medical Records Specialists (29-2072)") && found.contains(&median), "{found}");
    browser.type_into("#name", "CTR");
    let found = browser.text("#found");
    assert!(found.contains("Oncology Data Specialist") && found.contains("source"), "{found}");

    // Two states: the means differ, the medians cannot be tested.
    browser.choose("#left", "CA");
    browser.choose("#right", "NJ");
    let compared = browser.text("#comparison");
    let [california, jersey] =
        [State::California, State::NewJersey].map(|state| current::wages_by_state().get(state).unwrap().mean_figure());
    let sentence = california.compare(jersey).unwrap().to_string();
    assert!(sentence.starts_with("California's mean of ") && compared.contains(&sentence), "{sentence}: {compared}");
    assert!(compared.contains("statistically significant at 90% confidence"), "{compared}");
    let (period, source) = (jersey.period().to_string(), jersey.source().id());
    assert!(compared.contains(&period) && compared.contains(source), "{compared}");
    browser.choose("#statistic", "median");
    let significance = browser.text("#significance");
    assert!(significance.contains("undetermined: a standard error"), "{significance}");

    // From a diploma, and with a certification already held.
    let from_diploma = browser.text("#reach");
    assert!(from_diploma.contains("Certified Coding Associate (CCA), AHIMA"), "{from_diploma}");
    browser.choose("#held", "CCA");
    let holding = browser.text("#reach");
    assert!(!holding.contains("(CCA)") && holding.contains("(CCS)"), "{holding}");
    let unsourced =
        "return [...document.querySelectorAll('.pathway')].filter((one) => !one.querySelector('.source a')).length";
    assert_eq!(browser.run(unsourced), 0);
    browser.screenshot(&directory.with_file_name("page.png"), 1000, 2400);
}

#[test]
fn the_address_asks_too_and_a_phone_shows_it() {
    let (address, directory) = page();
    let browser = Browser::start();
    browser.resize(375, 812);
    browser.open(&format!("{address}?name=Vermont&left=WV&right=GU&education=associate"));
    browser.wait("return document.body.dataset.ready === 'yes'");
    let found = browser.text("#found");
    assert!(found.contains("withheld"), "{found}");
    assert_figures_are_sourced(&browser, 7);
    assert!(browser.text("#comparison").contains("West Virginia"));
    assert!(browser.text("#reach").contains("(CCS)"));
    let widths = browser.run("return [document.documentElement.scrollWidth, window.innerWidth]");
    assert!(widths[0].as_u64() <= widths[1].as_u64(), "wider than the window: {widths}");
    // Each field has a label that names it.
    let unlabeled =
        "return [...document.querySelectorAll('input, select')].filter((field) => !field.labels.length).length";
    assert_eq!(browser.run(unlabeled), 0);
    browser.screenshot(&directory.with_file_name("phone.png"), 375, 1600);
}

#[test]
fn the_server_serves_the_directory_alone() {
    let (address, _) = page();
    let host = address.trim_start_matches("http://").trim_end_matches('/').to_owned();
    for (path, status) in [("/", 200), ("/page.js", 200), ("/../build.log", 404), ("//etc/passwd", 404), ("/no", 404)] {
        let (found, _) = driver::http(&host, "GET", path, &json!(null));
        assert_eq!(found, status, "{path}");
    }
}
