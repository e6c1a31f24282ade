//! Every page, as its links lead to it: no figure stands without its period and source, each page is whole, and
//! what it says is what the sources say.
#![allow(missing_docs)]

mod shared;

use std::collections::{BTreeSet, HashSet, VecDeque};

use health_info_careers::EducationLevel;
use health_info_careers_site::PAGES;
use shared::html::{self, Element};
use shared::{Site, figures};

/// Whether an address is one of a route.
fn is_of(path: &str, route: &str) -> bool {
    let mut parts = path.split('/');
    route.split('/').all(|wanted| parts.next().is_some_and(|part| part == wanted || wanted.starts_with('{')))
        && parts.next().is_none()
}

const FORMS: [&str; 6] = [
    "/pay?amount=52000&per=year&place=",
    "/pay?amount=%2424.50&per=hour&place=portland+or",
    "/pay?amount=9999999&per=year&place=Vermont",
    "/pay?amount=1&per=hour&place=GU",
    "/compare?a=Vermont&b=Guam",
    "/compare?a=scottsdale&b=NJ",
];

/// What a page must have to be read by everyone.
fn assert_is_whole(path: &str, page: &Element) {
    let all = page.all();
    let named = |name: &str| all.iter().filter(|one| one.name == name).copied().collect::<Vec<_>>();
    assert_eq!(named("h1").len(), 1, "{path}");
    assert_eq!(named("html")[0].attribute("lang"), Some("en"), "{path}");
    assert!(named("title")[0].text().starts_with(&named("h1")[0].text()), "{path}");
    let mut ids = HashSet::new();
    for id in all.iter().filter_map(|one| one.attribute("id")) {
        assert!(ids.insert(id), "{path}: twice {id}");
    }
    let labels: HashSet<_> = named("label").iter().filter_map(|label| label.attribute("for")).collect();
    let within: Vec<_> = named("label").iter().flat_map(|label| label.all()).map(std::ptr::from_ref).collect();
    for field in named("input").into_iter().chain(named("select")) {
        let is_hidden = field.attribute("type") == Some("hidden");
        let has_label = field.attribute("id").is_some_and(|id| labels.contains(id));
        assert!(is_hidden || has_label || within.contains(&std::ptr::from_ref(field)), "{path}: {field:?}");
    }
    for link in named("a") {
        assert!(!link.text().trim().is_empty(), "{path}: {link:?}");
    }
    // The policy would refuse them.
    assert!(all.iter().all(|one| one.attribute("style").is_none() && one.name != "style"), "{path}");
    assert!(named("script").iter().all(|script| script.text().is_empty()), "{path}");
}

#[test]
fn every_page_is_whole_and_no_figure_stands_without_its_period_and_source() {
    let site = Site::new();
    let mut waiting: VecDeque<String> = VecDeque::from(["/".to_owned()]);
    // What only a form leads to.
    waiting.extend(FORMS.map(str::to_owned));
    waiting
        .extend(EducationLevel::ALL.into_iter().map(|level| format!("/pathways?education={level}&held=CCA&held=RHIT")));
    let mut seen: HashSet<String> = waiting.iter().cloned().collect();
    let (mut figures, mut pages) = (0, 0);
    let mut wrong = BTreeSet::new();
    let mut fragments: HashSet<(String, String)> = HashSet::new();
    let mut ids: HashSet<(String, String)> = HashSet::new();
    while let Some(path) = waiting.pop_front() {
        let answer = site.ok(&path);
        if !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        pages += 1;
        let page = html::read(&answer.body).unwrap_or_else(|why| panic!("{path}: {why}"));
        assert_is_whole(&path, &page);
        let found = figures::check(&page);
        figures += found.figures;
        wrong.extend(found.wrong.into_iter().map(|what| format!("{path}: {what}")));
        for element in page.all() {
            ids.extend(element.attribute("id").map(|id| (path.clone(), id.to_owned())));
            for target in ["href", "src", "action"].into_iter().filter_map(|name| element.attribute(name)) {
                if !target.starts_with('/') {
                    let leads_out = element.attribute("rel").is_some_and(|rel| rel.starts_with("external"));
                    assert!(leads_out || target == "data:," || target == "#main", "{path}: {target}");
                    continue;
                }
                let (to, fragment) = target.split_once('#').unwrap_or((target, ""));
                if !fragment.is_empty() {
                    fragments.insert((to.to_owned(), fragment.to_owned()));
                }
                if seen.insert(to.to_owned()) {
                    waiting.push_back(to.to_owned());
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {pages} pages, such as\n{}", wrong.len(), first(&wrong));
    assert_eq!(fragments.difference(&ids).next(), None);
    for (route, _) in PAGES {
        assert!(
            seen.iter().any(|path| is_of(path.split('?').next().unwrap(), route)),
            "{route} is led to from no page"
        );
    }
    println!("{figures} figures on {pages} pages");
    assert!(pages > 1_000 && figures > 50_000, "{figures} figures on {pages} pages");
}

fn first(wrong: &BTreeSet<String>) -> String {
    wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n")
}

/// What the test above finds: each of these is a figure that lacks something.
#[test]
fn a_figure_that_lacks_something_is_found() {
    let of = r#"<span class="of"><span class="period">May 2025</span>, <a href="/sources#oews-2025-05">oews-2025-05</a></span>"#;
    let figure = r#"<data class="figure" value="51140" data-of="29-2072 US" data-period="May 2025" data-source="oews-2025-05">$51,140</data>"#;
    let check = |page: &str| figures::check(&html::read(page).unwrap());
    for right in [
        format!("<p>{figure} {of}</p>"),
        format!("<table><caption>{of}</caption><tr><td>{figure}</td></tr></table>"),
        format!(r#"<p><span class="sourced">$52,000 lies above the median {of}</span></p>"#),
        "<h1>29-2072, May 2025, 2025-35: the 10th percentile</h1>".to_owned(),
    ] {
        assert_eq!(check(&right).wrong, [""; 0], "{right}");
    }
    let inferred = figure.replace("May 2025", "May 2018");
    for (page, what) in [
        ("<p>The median is $51,140.</p>".to_owned(), "$51,140."),
        ("<p>It grows 7.8%</p>".to_owned(), "7.8%"),
        ("<p>12 within reach</p>".to_owned(), "12"),
        ("<li>194,720 jobs</li>".to_owned(), "194,720"),
        ("<option>2,018</option>".to_owned(), "2,018"),
        (r#"<svg aria-label="from $40,000"></svg>"#.to_owned(), "aria-label"),
        (format!("<p>{figure}</p>"), "not in sight"),
        (format!("<div><p>{figure}</p><p>{of}</p></div>"), "not in sight"),
        (format!("<p>{figure} {}</p>", of.replace("May 2025", "May 2024")), "not in sight"),
        (format!("<p>{figure} {}</p>", of.replace("oews-2025-05", "oews-2024-05")), "not in sight"),
        (format!("<p>{figure} {}</p>", of.replace("oews-2025-05", "hearsay")), "no source"),
        (format!("<p>{figure} {}</p>", of.replace("May 2025", "")), "without period"),
        (format!("<p>{} {of}</p>", figure.replace("data-source", "data-other")), "without period or source"),
        (format!("<p>{} {of}</p>", figure.replace("$51,140", "$51,150")), "is not its value"),
        (format!("<p>{} {of}</p>", figure.replace("51140", "51150").replace("51,140", "51,150")), "does not state"),
        (format!("<p>{} {of}</p>", figure.replace("29-2072", "29-2071")), "does not state"),
        (format!("<p>{inferred} {}</p>", of.replace("May 2025", "May 2018")), "does not state"),
        (r#"<p><span class="sourced">$52,000 lies above the median</span></p>"#.to_owned(), "without a source"),
        (r#"<figure><svg><text class="scale">$20,000</text></svg></figure>"#.to_owned(), "a tick without"),
        (r#"<article class="source" id="hearsay">$20,000</article>"#.to_owned(), "$20,000"),
    ] {
        let wrong = check(&page).wrong;
        assert!(wrong.iter().any(|one| one.contains(what)), "{page}: {wrong:?}");
    }
}
