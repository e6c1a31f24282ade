//! What programs read: requirements and steps as tagged objects, pathways with their lists as
//! arrays.

use core::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::next_step::NextStep;
use super::pathway::Pathway;
use super::renewal::Renewal;
use super::requirement::{ExperienceAmount, Requirement};
use super::step::{Step, Steps};
use crate::plumbing::{List, Structured, Text, flat};

/// `{"kind": …}` with the parts of the kind, what asks for it where that is said, and the text.
fn tagged<S: Serializer>(
    serializer: S,
    requirement: Requirement,
    step: Option<&Step>,
    text: &dyn fmt::Display,
) -> Result<S::Ok, S::Error> {
    let parts = match requirement {
        Requirement::Exam => 0,
        Requirement::Experience { amount: ExperienceAmount::Unstated, .. } => 1,
        Requirement::Program { .. } | Requirement::Experience { .. } => 2,
        _ => 1,
    };
    let (toward, counted) = (step.map(Step::toward), step.and_then(Step::counted));
    let further = usize::from(toward.is_some()) + usize::from(counted.is_some());
    let mut map = serializer.serialize_map(Some(2 + parts + further))?;
    map.serialize_entry("kind", requirement.kind())?;
    match requirement {
        Requirement::Education(level) => map.serialize_entry("level", &level)?,
        Requirement::Credits(count) => map.serialize_entry("count", &count)?,
        Requirement::Program { accreditor, level } => {
            map.serialize_entry("accreditor", &accreditor)?;
            map.serialize_entry("level", &level)?;
        }
        Requirement::Reciprocity { organization, .. } | Requirement::Membership(organization) => {
            map.serialize_entry("organization", &organization)?;
        }
        Requirement::Training(training) => map.serialize_entry("training", &training)?,
        Requirement::Certification(certification) => map.serialize_entry("certification", &certification)?,
        Requirement::Experience { amount, field } => {
            match amount {
                ExperienceAmount::Hours(hours) => map.serialize_entry("hours", &hours)?,
                ExperienceAmount::Years(years) => map.serialize_entry("years", &years)?,
                ExperienceAmount::Unstated => {}
            }
            map.serialize_entry("field", &field)?;
        }
        Requirement::Exam => {}
    }
    if let Some(counted) = counted {
        map.serialize_entry("have", &counted)?;
    }
    if let Some(toward) = toward {
        map.serialize_entry("toward", &toward)?;
    }
    map.serialize_entry("text", &Text(text))?;
    map.end()
}

/// `{"kind": "credits", "count": 60, "text": "60 college credits"}`; the other kinds have `level`;
/// `accreditor` and `level`; `organization`; `training`; `certification`; `years` or `hours` (neither
/// where the source does not say how much) and `field`; an exam nothing.
impl Serialize for Requirement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tagged(serializer, *self, None, self)
    }
}

/// `{"kind": "experience", "years": 2, "field": "coding", "toward": "CPC", "text": "gain 2 years of
/// experience in coding"}`: a requirement, with the certification that asks for it; `have` says how many of the years, hours
/// or credits are there already, where some are.
impl Serialize for Step {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tagged(serializer, self.requirement(), Some(self), self)
    }
}

/// An array of steps.
impl Serialize for Steps {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        List(self.iter()).serialize(serializer)
    }
}

flat!(Pathway as pathway {
    "certification": pathway.certification(),
    "name": pathway.certification().name().found(),
    "issuer": pathway.certification().issuer().found(),
    "within_reach": pathway.is_within_reach(),
    "steps": List(pathway.steps().into_iter()),
    "met": List(pathway.met()),
    "unmet": List(pathway.unmet()),
    "sources": List(pathway.sources().iter()),
    "confidence": pathway.confidence(),
    "note": pathway.route().note(),
    "text": Text(pathway),
});

/// The further step, said as something to do.
struct Action(Requirement);

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.action().fmt(f)
    }
}

impl Serialize for Action {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tagged(serializer, self.0, None, self)
    }
}

flat!(NextStep as step {
    "from": step.background().education(),
    "step": Structured(Action(step.requirement())),
    "certifications": List(step.certifications()),
    "opens": List(step.shortest()),
    "text": Text(step),
});

flat!(Renewal as renewal {
    "certification": renewal.certification(),
    "years": Structured(renewal.years()),
    "continuing_education": Structured(renewal.continuing_education()),
    "parts": List(renewal.parts()),
    "membership_years": renewal.membership_years().map(Structured),
    "rules": List(renewal.rules()),
    "text": Text(renewal),
});
