//! The site in a real browser, as a person uses it: chromium through its WebDriver.
//!
//! `test.sh` names in `SCREENSHOTS` the directory that pictures of the pages go into.
#![allow(missing_docs)]

#[path = "../../browser/builder/tests/driver/mod.rs"]
mod driver;

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::thread;

use driver::Browser;
use health_info_careers::{Area, current};
use serde_json::json;

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const DOWN: &str = "\u{e015}";
const ESCAPE: &str = "\u{e00c}";

const PAGES: [(&str, &str); 12] = [
    ("today", "/"),
    ("states", "/states?sort=median"),
    ("state", "/state/NJ"),
    ("metro", "/metro?q=portland+or"),
    ("pay", "/pay?amount=24.50&per=hour&place=portland+or"),
    ("compare", "/compare?a=NJ&b=PA"),
    ("pathways", "/pathways?education=associate&held=CCA"),
    ("field", "/field"),
    ("occupation", "/occupation/29-2072"),
    ("disagreements", "/disagreements"),
    ("sources", "/sources"),
    ("misspelled", "/metro?q=Portlnd,+OR"),
];

/// The site, served: its address.
fn served() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, health_info_careers_site::app()).await.unwrap();
        });
    });
    address
}

fn screenshots() -> PathBuf {
    let directory = std::env::var("SCREENSHOTS").expect("SCREENSHOTS names a directory");
    fs::create_dir_all(&directory).unwrap();
    PathBuf::from(directory)
}

/// Nothing on the page was refused or is missing, and nothing is wider than the window.
fn assert_fits(browser: &Browser, name: &str) {
    let widths = browser.run("return [document.documentElement.scrollWidth, window.innerWidth]");
    assert!(widths[0].as_u64() <= widths[1].as_u64(), "{name} is wider than the window: {widths}");
    let styled = browser.run("return getComputedStyle(document.querySelector('main')).maxWidth");
    assert_ne!(styled, "none", "{name} has no style");
}

#[test]
#[ignore = "needs chromium and chromedriver: test.sh runs it"]
fn every_page_is_shown_wide_and_narrow() {
    let (address, directory) = (served(), screenshots());
    let browser = Browser::start();
    for (name, path) in PAGES {
        browser.open(&format!("{address}{path}"));
        assert!(!browser.text("h1").is_empty(), "{name}");
        browser.screenshot(&directory.join(format!("{name}.png")), 1_000, 1_300);
        assert_fits(&browser, name);
    }
    browser.resize(360, 1_000);
    for (name, path) in PAGES {
        browser.open(&format!("{address}{path}"));
        assert_fits(&browser, name);
        assert_eq!(browser.run("return window.innerWidth"), 360, "{name}");
        // Every figure and link is within the window, but in a table that scrolls by itself.
        let outside = browser.run(
            "return [...document.querySelectorAll('a, .figure, input, select, button')]
                 .filter((one) => !one.closest('.wide, .skip, details') && !one.matches('.skip'))
                 .filter((one) => one.getBoundingClientRect().right > 361).map((one) => one.textContent)",
        );
        assert_eq!(outside, json!([]), "{name}");
        let cut = browser
            .run("return [...document.querySelectorAll('.wide')].some((one) => one.scrollWidth > one.clientWidth)");
        assert_eq!(cut, false, "{name} has a table that has to be scrolled");
        browser.picture(&directory.join(format!("{name}-phone.png")));
    }
}

#[test]
#[ignore = "needs chromium and chromedriver: test.sh runs it"]
fn a_city_is_found_while_one_types_with_the_keyboard_alone() {
    let (address, directory) = (served(), screenshots());
    let browser = Browser::start();
    browser.open(&address);
    // The first stop leads past the pages' list, to the content.
    browser.press(TAB);
    assert_eq!(browser.run("return document.activeElement.textContent"), "Skip to content");
    browser.press(ENTER);
    browser.press(TAB);
    assert_eq!(browser.run("return document.activeElement.id"), "q");
    browser.press("portl");
    browser.wait("return document.querySelectorAll('[role=option]').length > 1");
    assert_eq!(browser.run("return document.activeElement.getAttribute('aria-expanded')"), "true");
    let outline = browser.run("return getComputedStyle(document.activeElement).outlineStyle");
    assert_eq!(outline, "solid");
    browser.press(DOWN);
    browser.screenshot(&directory.join("suggestions.png"), 1_000, 700);
    browser.press(ESCAPE);
    assert_eq!(browser.run("return document.querySelector('[role=listbox]').hidden"), true);
    browser.press("and or");
    browser.wait("return document.querySelectorAll('[role=option]').length === 1");
    browser.press(DOWN);
    let marked = browser.run(
        "return document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent",
    );
    assert_eq!(marked, "Portland-Vancouver-Hillsboro, OR-WA");
    browser.press(ENTER);
    assert_eq!(browser.run("return document.activeElement.value"), "Portland-Vancouver-Hillsboro, OR-WA");
    browser.press(ENTER);
    browser.wait("return location.pathname === '/metro' && document.readyState === 'complete'");
    assert_eq!(browser.text("h1"), "Portland-Vancouver-Hillsboro, OR-WA");
    let portland = current::wages_by_area().get(Area::find("Portland, OR").unwrap()).unwrap();
    assert!(browser.text("main").contains(&portland.median().to_string()));
}

#[test]
#[ignore = "needs chromium and chromedriver: test.sh runs it"]
fn a_suggestion_is_taken_with_the_mouse() {
    let address = served();
    let browser = Browser::start();
    browser.open(&format!("{address}/pay"));
    browser.type_into("#amount", "24.50");
    browser.choose("#per", "hour");
    browser.type_into("#place", "scotts");
    browser.wait("return document.querySelectorAll('[role=option]').length > 0");
    browser.click("[role=option]");
    browser.click("main button");
    browser.wait("return location.search.includes('amount') && document.readyState === 'complete'");
    let said = browser.text(".answer");
    let phoenix = format!("Phoenix-Mesa-Chandler, AZ, {}", current::wages_by_area().period());
    assert!(said.starts_with("$24.50 an hour lies") && said.contains(&phoenix), "{said}");
}

#[test]
#[ignore = "needs chromium and chromedriver: test.sh runs it"]
fn everything_works_without_scripts() {
    let (address, directory) = (served(), screenshots());
    let browser = Browser::start();
    browser.without_scripts();
    browser.open(&address);
    browser.type_into("#q", "Portlnd, OR");
    browser.press(ENTER);
    let main = browser.text("main");
    assert!(main.contains("No place has this name:") && main.contains("Did you mean"), "{main}");
    browser.picture(&directory.join("misspelled-without-scripts.png"));
    browser.click(".candidates a");
    assert_eq!(browser.text("h1"), "Portland-Vancouver-Hillsboro, OR-WA");

    // The form of certifications.
    browser.click("nav a[href='/pathways']");
    browser.choose("#education", "associate");
    browser.click("summary");
    browser.click("input[value='CCA']");
    browser.click("main button");
    browser.wait_for_address("/pathways?education=associate&held=CCA");
    let main = browser.text("main");
    assert!(main.contains("Certified Coding Specialist (CCS), AHIMA"), "{main}");
    assert!(!main.contains("Certified Coding Associate (CCA), AHIMA"), "{main}");

    // The table is sorted by links, and the map leads to a state.
    browser.click("nav a[href='/states']");
    browser.click("thead th:nth-child(3) a");
    assert!(browser.text("tbody tr").starts_with("District of Columbia"));
    browser.choose("#year", "2023");
    browser.click("main button");
    browser.wait_for_address("year=2023");
    assert_eq!(browser.text("h1"), "Pay by state, May 2023");
    browser.click("tbody th a");
    assert_eq!(browser.text("h1"), "District of Columbia, May 2023");
    browser.open(&format!("{address}/field"));
    browser.click("svg a[href='/occupation/15-1211']");
    assert_eq!(browser.text("h1"), "Computer Systems Analysts");
}

/// A page that breaks out of the policy would say so here; so would a style or script that is refused.
#[test]
#[ignore = "needs chromium and chromedriver: test.sh runs it"]
fn the_policy_refuses_what_is_not_of_the_site() {
    let address = served();
    let browser = Browser::start();
    browser.open(&address);
    let refused = browser.run(
        "const script = document.createElement('script'); script.textContent = 'window.broken = true';
         document.body.append(script); return window.broken === undefined",
    );
    assert_eq!(refused, true);
}
