//! Certifications within reach from an education and what is held already, as a checklist.

use std::collections::BTreeMap;

use health_info_careers::certification::Background;
use health_info_careers::{Certification, EducationLevel, Pathway, certifications};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::figure::source_link;
use crate::layout::Page;
use crate::problem::Problem;
use crate::query::read;

#[derive(Deserialize)]
struct Query {
    education: Option<String>,
    #[serde(default)]
    held: Vec<String>,
}

struct Asked {
    education: EducationLevel,
    background: Background,
}

fn asked(query: Option<&str>) -> Result<Asked, Problem> {
    let query: Query = read(query)?;
    let education = match query.education.as_deref() {
        None => EducationLevel::HighSchool,
        Some(level) => level.parse().map_err(Problem::bad_query)?,
    };
    let mut background = Background::new(education);
    for name in &query.held {
        let unknown = || Problem::bad_query(format!("No certification is named {name}."));
        background = background.with_certification(certifications().get(name).ok_or_else(unknown)?);
    }
    Ok(Asked { education, background })
}

pub(crate) fn json(query: Option<&str>) -> Result<Value, Problem> {
    let background = asked(query)?.background;
    Ok(json!({
        "background": background,
        "within_reach": certifications().reachable_from(background).collect::<Vec<_>>(),
        "next": certifications().next_from(background).collect::<Vec<_>>(),
    }))
}

fn name(certification: Certification) -> String {
    let acronym = certification.acronym();
    certification.name().found().map_or_else(|| acronym.to_owned(), |name| format!("{name} ({acronym})"))
}

fn checklist(certification: Certification, ways: &[Pathway]) -> Markup {
    html! {
        article.pathway {
            h3 { (name(certification)) ", " (certification.issuer()) }
            @for (index, way) in ways.iter().enumerate() {
                @if index > 0 { p { "or" } }
                ul.steps {
                    @for step in way.steps() {
                        li { (step) @if step.toward() != certification { " for " (step.toward().acronym()) } }
                    }
                }
                p.of { (way.confidence()) " confidence; " @for (index, source) in way.sources().iter().enumerate() { @if index > 0 { ", " } (source_link(source)) } }
            }
        }
    }
}

pub(crate) fn page(query: Option<&str>) -> Result<Page, Problem> {
    let Asked { education, background } = asked(query)?;
    let mut ways: BTreeMap<&str, (Certification, Vec<Pathway>)> = BTreeMap::new();
    for way in certifications().reachable_from(background) {
        let certification = way.certification();
        ways.entry(certification.acronym()).or_insert((certification, Vec::new())).1.push(way);
    }
    Ok(Page::new(
        "Certifications within reach",
        html! {
            form method="get" {
                div {
                    label for="education" { "Education" }
                    select id="education" name="education" {
                        @for level in EducationLevel::ALL { option value=(level.as_ref()) selected[level == education] { (level.name()) } }
                    }
                }
                button { "Show what is within reach" }
                fieldset {
                    legend { "Certifications you hold" }
                    div.checks {
                        @for one in Certification::all() {
                            label { input type="checkbox" name="held" value=(one.acronym()) checked[background.holds(one)]; span { (name(one)) } }
                        }
                    }
                }
            }
            h2 id="reach" { (ways.len()) " within reach" }
            @for (certification, ways) in ways.values() { (checklist(*certification, ways)) }
            h2 { "What one more step opens" }
            ul { @for step in certifications().next_from(background) {
                li { (step.requirement()) ": " @for (index, one) in step.certifications().enumerate() { @if index > 0 { ", " } (one.acronym()) } }
            } }
        },
    ))
}
