//! What the answers look like: JSON Schema, closed, so that a test finds whatever is not described.

use health_info_careers::certification::Confidence;
use health_info_careers::discrepancy::Verdict;
use health_info_careers::figure::{Caveat, Coverage, Reason, WhyUndetermined};
use health_info_careers::occupation::{FieldClaimKind, FieldDirection};
use health_info_careers::source::SourceKind;
use health_info_careers::unit::Dating;
use health_info_careers::{EducationLevel, Statistic};
use serde_json::{Map, Value, json};

/// A schema by its name.
pub(crate) fn named(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn number() -> Value {
    json!({ "type": "number" })
}

fn integer() -> Value {
    json!({ "type": "integer" })
}

fn yes_or_no() -> Value {
    json!({ "type": "boolean" })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn or_null(schema: Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

fn one_of<C: AsRef<str>>(codes: impl IntoIterator<Item = C>) -> Value {
    let codes: Vec<_> = codes.into_iter().map(|code| code.as_ref().to_owned()).collect();
    json!({ "type": "string", "enum": codes })
}

/// An object with these members and no others, all of them there.
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let names: Vec<&str> = members.iter().map(|(name, _)| *name).collect();
    let properties: Map<String, Value> =
        members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    json!({ "type": "object", "required": names, "properties": properties, "additionalProperties": false })
}

/// An object with at least these members.
fn open<const N: usize>(members: [(&str, Value); N]) -> Value {
    let mut schema = object(members);
    schema["additionalProperties"] = json!(true);
    schema
}

/// With more members.
fn with(mut schema: Value, more: impl IntoIterator<Item = (String, Value)>) -> Value {
    for (name, value) in more {
        if let Some(required) = schema["required"].as_array_mut() {
            required.push(json!(name));
        }
        schema["properties"][name] = value;
    }
    schema
}

/// The members that a figure shows why it is missing under.
fn missing() -> Value {
    json!({
        "type": "object",
        "description": "Of each member that is null though the source has a cell for it: withheld, or at_least so much",
        "additionalProperties": { "type": "string" },
    })
}

fn described(mut schema: Value, what: &str) -> Value {
    schema["description"] = json!(what);
    schema
}

fn period() -> Value {
    described(text(), "2025-05 (a month), 2018, or 2025/2035")
}

fn soc() -> Value {
    described(text(), "SOC code")
}

fn wage<const N: usize>(place: [(&str, Value); N]) -> Value {
    let amount = or_null(number());
    let columns = ["employment", "employment_rse", "jobs_per_1000", "location_quotient", "wage_rse"].map(str::to_owned);
    let pay = ["annual", "hourly"]
        .into_iter()
        .flat_map(|unit| Statistic::ALL.into_iter().map(move |statistic| format!("{unit}_{}", statistic.code())));
    let members = columns.into_iter().chain(pay).map(|name| (name, amount.clone()));
    let row = object([
        ("name", text()),
        ("occupation", soc()),
        ("period", period()),
        ("dating", one_of(Dating::ALL)),
        ("source", text()),
        ("missing", missing()),
    ]);
    with(with(row, members), place.map(|(name, value)| (name.to_owned(), value)))
}

fn name_of(what: &str) -> Value {
    described(object([("code", text()), ("name", text())]), what)
}

fn projection() -> Value {
    let estimates = [
        "change",
        "labor_force_exit_rate",
        "labor_force_exits",
        "occupational_transfer_rate",
        "occupational_transfers",
        "self_employed_percent",
        "total_separations",
        "total_separations_rate",
    ];
    let row = object([
        ("occupation", soc()),
        ("period", period()),
        ("source", text()),
        ("base_employment", number()),
        ("projected_employment", number()),
        ("growth_percent", number()),
        ("openings", number()),
        ("openings_unit", one_of(["openings_per_year", "openings_in_ten_years"])),
        ("typical_entry_education", or_null(one_of(EducationLevel::ALL))),
        ("work_experience", or_null(text())),
        ("on_the_job_training", or_null(text())),
        ("missing", missing()),
    ]);
    with(row, estimates.map(|name| (name.to_owned(), or_null(number()))))
}

fn profile() -> Value {
    object([
        ("occupation", name_of("The occupation")),
        ("wage", named("NationalWage")),
        ("projection", or_null(named("Projection"))),
    ])
}

/// What a figure is of, by itself and on each side of a difference.
fn what_it_is_of() -> [(&'static str, Value); 7] {
    [
        ("statistic", text()),
        ("period", period()),
        ("dating", one_of(Dating::ALL)),
        ("place", text()),
        ("name", text()),
        ("occupation", soc()),
        ("source", text()),
    ]
}

fn figure() -> Value {
    let figure = object([
        ("value", or_null(number())),
        ("unit", text()),
        ("coverage", one_of(Coverage::ALL)),
        ("relative_standard_error", or_null(number())),
        ("missing", missing()),
    ]);
    with(figure, what_it_is_of().map(|(name, value)| (name.to_owned(), value)))
}

fn difference() -> Value {
    let sides = ["left", "right"].into_iter().flat_map(|side| {
        let members = [("value", number())].into_iter().chain(what_it_is_of());
        members.map(move |(name, value)| (format!("{side}_{name}"), value))
    });
    let difference = object([
        ("unit", text()),
        ("amount", number()),
        ("percent", or_null(number())),
        ("ratio", or_null(number())),
        ("significance", one_of(["significant", "not-significant", "undetermined"])),
        ("why_undetermined", or_null(one_of(WhyUndetermined::ALL))),
        ("accepted", list(one_of(Reason::ALL))),
        ("caveats", list(one_of(Caveat::ALL))),
        ("text", text()),
    ]);
    with(difference, sides)
}

fn comparison() -> Value {
    object([
        ("left", named("Figure")),
        ("right", named("Figure")),
        ("difference", or_null(named("Difference"))),
        ("significance", or_null(described(text(), "In words"))),
        ("incomparable", or_null(described(text(), "Why there is no difference, in words"))),
    ])
}

fn band() -> Value {
    object([
        ("occupation", soc()),
        ("place", text()),
        ("name", text()),
        ("period", period()),
        ("unit", text()),
        ("pay", number()),
        ("at_or_above", or_null(one_of(Statistic::ALL))),
        ("below", or_null(one_of(Statistic::ALL))),
        ("at", list(one_of(Statistic::ALL))),
        ("lower", or_null(number())),
        ("upper", or_null(number())),
        ("missing", missing()),
    ])
}

fn requirement() -> Value {
    described(open([("kind", text()), ("text", text())]), "Further members depend on the kind")
}

fn pathway() -> Value {
    object([
        ("certification", text()),
        ("name", or_null(text())),
        ("issuer", or_null(text())),
        ("text", text()),
        ("within_reach", yes_or_no()),
        ("steps", list(named("Requirement"))),
        ("met", list(named("Requirement"))),
        ("unmet", list(named("Requirement"))),
        ("note", or_null(text())),
        ("confidence", one_of(Confidence::ALL)),
        ("sources", list(text())),
    ])
}

fn link() -> Value {
    let claim = object([
        ("kind", one_of(FieldClaimKind::ALL)),
        ("claim", text()),
        ("said_of", soc()),
        ("source", or_null(text())),
        ("text", text()),
        ("onet_soc", or_null(text())),
        ("related_onet_soc", or_null(text())),
        ("tier", or_null(text())),
        ("order", or_null(integer())),
        ("is_of_specialty", yes_or_no()),
    ]);
    object([
        ("from", soc()),
        ("occupation", soc()),
        ("name", text()),
        ("direction", one_of(FieldDirection::ALL)),
        ("is_of_specialty", yes_or_no()),
        ("text", text()),
        ("claims", list(claim)),
    ])
}

fn disagreement() -> Value {
    let claim = object([
        ("source", text()),
        ("section", or_null(text())),
        ("says", text()),
        ("value", or_null(number())),
        ("unit", or_null(text())),
    ]);
    object([
        ("id", text()),
        ("title", text()),
        ("topic", text()),
        ("kinds", list(text())),
        ("claims", list(claim)),
        ("verdict", one_of(Verdict::ALL)),
        ("conclusion", text()),
        ("evidence", text()),
        ("evidence_sources", list(text())),
        ("about", list(object([("kind", text()), ("key", or_null(text()))]))),
    ])
}

/// The schemas by their names.
pub(crate) fn all() -> Value {
    let links = || list(named("FieldLink"));
    let texts = || list(text());
    json!({
        "OpenApi": open([("openapi", text()), ("paths", json!({ "type": "object" }))]),
        "Problem": object([
            ("type", text()), ("title", text()), ("status", integer()), ("detail", text()),
            ("candidates", described(list(object([("name", text()), ("href", described(text(), "The page that answers for it"))])), "What may have been meant")),
        ]),
        "NationalWage": wage([("place", text())]),
        "StateWage": wage([("state", described(text(), "USPS code"))]),
        "AreaWage": wage([("area", described(text(), "Seven-digit code of the area"))]),
        "Projection": projection(),
        "Figure": figure(),
        "Difference": difference(),
        "Comparison": comparison(),
        "Band": band(),
        "Requirement": requirement(),
        "Pathway": pathway(),
        "NextStep": object([
            ("step", named("Requirement")), ("from", one_of(EducationLevel::ALL)), ("certifications", texts()),
            ("opens", list(named("Pathway"))), ("text", text()),
        ]),
        "FieldLink": link(),
        "Profile": profile(),
        "Today": object([("today", named("Profile")), ("guides", named("Profile"))]),
        "States": object([
            ("occupation", name_of("The occupation")), ("period", period()), ("source", or_null(text())),
            ("years", list(integer())), ("rows", list(named("StateWage"))),
        ]),
        "State": object([("row", named("StateWage")), ("rank_by_mean", or_null(object([("rank", integer()), ("of", integer())])))]),
        "Metro": object([("area", name_of("The area")), ("row", named("AreaWage"))]),
        "Pay": object([
            ("sentence", text()), ("band", named("Band")),
            ("row", json!({ "anyOf": [named("NationalWage"), named("StateWage"), named("AreaWage")] })),
        ]),
        "Compare": object([
            ("places", texts()), ("mean", named("Comparison")), ("median", named("Comparison")), ("employment", named("Comparison")),
        ]),
        "Pathways": object([
            ("background", open([("education", one_of(EducationLevel::ALL)), ("certifications", texts())])),
            ("within_reach", list(named("Pathway"))), ("next", list(named("NextStep"))),
        ]),
        "Field": list(named("Profile")),
        "Occupation": with(profile(), ["leads_to", "comes_from", "beside"].map(|name| (name.to_owned(), links()))),
        "Disagreements": list(disagreement()),
        "Sources": list(object([
            ("id", text()), ("citation", text()), ("kind", one_of(SourceKind::ALL)), ("period", or_null(text())),
            ("license", or_null(text())), ("url", or_null(text())),
        ])),
        "Suggestions": list(object([("name", text()), ("code", text())])),
    })
}
