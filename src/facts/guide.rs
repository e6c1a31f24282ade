//! What the guides say, as facts: one for each mention.

use super::fact::{Fact, Status, Subject};
use super::position::{End, Found, Position};
use crate::figure::Mention;
use crate::guide::{Statement, SubjectKind, Topic, statements_on};
use crate::occupation::Occupation;
use crate::place::State;
use crate::unit::Dating;

/// Topic by topic.
pub(super) fn mentions(at: &Position) -> Found {
    let topic = Topic::ALL.get(at.table).ok_or(End::Part)?;
    let statement = statements_on(*topic).get(at.row).ok_or(End::Table)?;
    let mention = statement.mentions().get(at.cell).ok_or(End::Row)?;
    Ok(Some(said(statement, mention)))
}

/// One guide's saying of a statement.
fn said(statement: &Statement, mention: &Mention) -> Fact {
    let topic = statement.topic();
    // Where the guide says more of a name than that it is one, the text is that and the subject
    // the name as printed; a certification has a name that does not depend on who prints it.
    let has_own_name = statement.subject_kind() == Some(SubjectKind::Certification);
    let name = mention.printed().filter(|_| mention.text().is_some() && !has_own_name).or(statement.subject());
    let subject = name.map_or(Subject::None, |name| match topic {
        Topic::StateGrowthRank | Topic::StateWageRankClaim => {
            State::from_usps(name).map_or(Subject::Name(name), Subject::State)
        }
        _ => Subject::Name(name),
    });
    // The guides give no codes of the others.
    let occupation = (!statement.is_about_others()).then(|| Occupation::MEDICAL_RECORDS_TECHNICIANS.soc());
    let text = mention.text().or(mention.printed().filter(|_| topic.is_of_names())).unwrap_or(statement.text());
    Fact {
        section: Some(mention.section()),
        occupation,
        subject,
        text: Some(text.into()),
        value: mention.value(),
        unit: mention.unit(),
        statistic: mention.measure(),
        period: mention.period(),
        // A number without a date is of an unknown one.
        dating: mention.dating().or(mention.value().map(|_| Dating::Unknown)),
        status: if statement.is_empty_section() { Status::Empty } else { Status::Published },
        subject_kind: statement.subject_kind(),
        is_approximate: mention.is_approximate(),
        ..Fact::new(topic.into(), mention.source())
    }
}
