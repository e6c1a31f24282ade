//! What the work is, and how to get in.

use std::error::Error;

use health_info_careers::guide::{
    Statement, Topic, duties, education_requirements, specializations, statements_on, work_environment, work_schedules,
    work_settings,
};
use health_info_careers::onet::Score;
use health_info_careers::{Certification, EducationLevel, Estimate, Occupation, Source, certifications, occupation};

use crate::page::{Page, tenths};

type Written = Result<(), Box<dyn Error>>;

pub(crate) fn work(page: &mut Page, of: Occupation) -> Written {
    if of == occupation() {
        guides(page)?;
    }
    onet(page, of)?;
    education(page, of)?;
    pathways(page)
}

fn guides(page: &mut Page) -> Written {
    page.section("The work", "What the guides say, in our words; what several say comes first.")?;
    let mut listed: Vec<&Statement> = duties().iter().collect();
    listed.sort_by_key(|statement| !statement.is_said_by_several());
    for duty in listed.iter().take(10) {
        // The weight of the list stands once, after it.
        page.item("-", said(duty))?;
    }
    page.line(format_args!("… and {} more duties.", duties().len() - 10))?;
    basis(page, Topic::Duty)?;
    page.section("Where and when", "From the guides.")?;
    for statement in work_environment().iter().chain(work_schedules()) {
        page.item("-", statement)?;
    }
    page.section("Who employs them", "From the guides; by numbers, see above.")?;
    for setting in work_settings() {
        page.item("-", setting)?;
    }
    page.section("Specializations, skills, tools and courses", "From the guides, by the names printed there.")?;
    for specialization in specializations() {
        page.item("-", format_args!("{}: {} tasks", specialization.name(), specialization.tasks().count()))?;
    }
    basis(page, Topic::Specialization)?;
    list(page, "Skills", Topic::Skill)?;
    list(page, "Tools", Topic::Technology)?;
    list(page, "Courses", Topic::Coursework)?;
    list(page, "Courses in high school", Topic::CourseworkHighSchool)
}

/// Each guide's list, with what it says of it.
fn list(page: &mut Page, label: &str, topic: Topic) -> Written {
    for basis in topic.basis() {
        for source in basis.sources() {
            let listed = statements_on(topic).iter().filter(|statement| statement.mentioned_by(source));
            let names: Vec<_> = listed.filter_map(Statement::subject).collect();
            page.item("-", format_args!("{label} ({source}): {}", names.join(", ")))?;
        }
        page.item("  >", basis.text())?;
    }
    Ok(())
}

/// The text and its guides, without the weight of the list that it stands in.
fn said(statement: &Statement) -> String {
    let sources: Vec<_> = statement.sources().map(Source::id).collect();
    format!("{} ({})", statement.text(), sources.join(", "))
}

/// What the guides say of the list that was just shown.
fn basis(page: &mut Page, topic: Topic) -> Written {
    for basis in topic.basis() {
        page.item("  >", said(basis))?;
    }
    Ok(())
}

fn onet(page: &mut Page, of: Occupation) -> Written {
    let mut skills: Vec<_> = of.onet().skills().iter().collect();
    if skills.is_empty() {
        return Ok(());
    }
    let about =
        format!("Importance, on a scale from 1 to 5. Source: {} (CC BY 4.0, USDOL/ETA; modified)", skills[0].source());
    page.section("Skills as O*NET rates them", &about)?;
    skills.sort_by_key(|rating| std::cmp::Reverse(rating.importance().map(Score::number)));
    for rating in skills.iter().take(8) {
        if let Some(importance) = rating.importance() {
            page.line(format_args!("{:<34}{:>9}", rating.element(), importance.to_string()))?;
        }
    }
    Ok(())
}

fn education(page: &mut Page, of: Occupation) -> Written {
    let typical = of.projections().and_then(|rounds| rounds.latest().typical_entry_education());
    page.section(
        "Education",
        &format!(
            "Assigned as typical for entry: {}. Source: Employment Projections",
            typical.map_or("none", EducationLevel::name)
        ),
    )?;
    if of == occupation() {
        page.line("What the guides ask for, each by itself:")?;
        let mut said: Vec<_> = education_requirements().iter().map(ToString::to_string).collect();
        said.dedup();
        for requirement in said {
            page.item("-", requirement)?;
        }
    }
    if let Some(latest) = of.educational_attainment().last() {
        page.line(format_args!("What the people in it have, {} ({}):", latest.period(), latest.source()))?;
        for (level, share) in latest.shares() {
            page.line(format_args!("  {:<38}{:>6}", level.name(), tenths(Estimate::Published(share))))?;
        }
        if latest.is_inexact_match() {
            page.line("  The occupation of the survey is not an exact match.")?;
        }
    }
    Ok(())
}

fn pathways(page: &mut Page) -> Written {
    let about = "From a high school diploma; `--example pathways` explains each, from any level. Source: the issuers' \
                 pages where they could be read, else secondary ones";
    page.section("Certifications within reach", about)?;
    let from = EducationLevel::HighSchool;
    for certification in certifications().within_reach(from) {
        // The first way to each is the shortest.
        if let Some(way) = certifications().reachable_from(from).find(|way| way.certification() == certification) {
            page.item("-", way)?;
        }
    }
    let unknown: Vec<_> = certifications().eligibility_unknown().map(Certification::acronym).collect();
    page.item("?", format_args!("What these ask for could not be found: {}", unknown.join(", ")))?;
    Ok(())
}
