//! Certifications within reach from an education and what is held already, as a checklist.

use std::collections::BTreeMap;

use health_info_careers::certification::{Background, NextStep};
use health_info_careers::{Certification, EducationLevel, Pathway, certifications};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::figure::{Reference, sourced};
use crate::layout::Page;
use crate::problem::Problem;
use crate::query::{Question, typed};

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

impl Asked {
    fn read(question: &Question) -> Result<Self, Problem> {
        let query: Query = question.read()?;
        let education = match typed(&query.education) {
            None => EducationLevel::HighSchool,
            Some(level) => {
                level.parse().map_err(|why| Problem::bad_question(format!("This is {why}:")).asked(level))?
            }
        };
        let mut background = Background::new(education);
        for name in &query.held {
            let unknown = || Problem::bad_question("No certification here has this name:").asked(name);
            background = background.with_certification(certifications().get(name).ok_or_else(unknown)?);
        }
        Ok(Self { education, background })
    }
}

pub(crate) fn json(question: &Question) -> Result<Value, Problem> {
    let background = Asked::read(question)?.background;
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

fn checklist(certification: Certification, all: &[Pathway]) -> Markup {
    html! {
        article.pathway {
            h3 { (name(certification)) ", " (certification.issuer()) }
            @for (index, pathway) in all.iter().enumerate() {
                @if index > 0 { p.or { "or" } }
                div.sourced {
                    ul.steps {
                        @for step in pathway.steps() {
                            li { (step) }
                        }
                    }
                    p.of { (pathway.confidence()) " confidence; " (crate::figure::references(pathway.sources().iter().map(Reference::of_source))) }
                }
            }
        }
    }
}

fn opened(step: &NextStep) -> Markup {
    let names: Vec<&str> = step.certifications().map(Certification::acronym).collect();
    let sources = step.opens().flat_map(|pathway| pathway.sources());
    html! { li { (sourced(&format!("{}: opens {}", step.requirement(), names.join(", ")), sources.map(Reference::of_source))) } }
}

pub(crate) fn page(question: &Question) -> Result<Page, Problem> {
    let Asked { education, background } = Asked::read(question)?;
    let mut all: BTreeMap<&str, (Certification, Vec<Pathway>)> = BTreeMap::new();
    for pathway in certifications().reachable_from(background) {
        let certification = pathway.certification();
        all.entry(certification.acronym()).or_insert((certification, Vec::new())).1.push(pathway);
    }
    let content = html! {
        form action="/pathways" method="get" {
            div {
                label for="education" { "Education" }
                select id="education" name="education" {
                    @for level in EducationLevel::ALL { option value=(level.as_ref()) selected[level == education] { (level.name()) } }
                }
            }
            button { "Show what is within reach" }
            details open[Certification::all().any(|one| background.holds(one))] {
                summary { "Certifications you hold" }
                div.checks role="group" aria-label="Certifications you hold" {
                    @for one in Certification::all() {
                        label { input type="checkbox" name="held" value=(one.acronym()) checked[background.holds(one)]; span { (name(one)) } }
                    }
                }
            }
        }
        h2 id="reach" { "Within reach" }
        @if all.is_empty() { p { "None, as far as its sources say." } }
        @for (certification, all) in all.values() { (checklist(*certification, all)) }
        h2 { "What one more step opens" }
        ul { @for step in certifications().next_from(background) { (opened(&step)) } }
    };
    Ok(Page::new("Certifications within reach", content).at("/pathways"))
}
