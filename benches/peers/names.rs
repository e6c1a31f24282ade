//! Names and what people make of them, and the nearest one by a public matcher.

use health_info_careers::onet::{AlternateTitle, Technology};
use health_info_careers::{Area, Certification, Industry, Occupation, Organization, State};
use rapidfuzz::distance::osa;

/// Names as they are written: 32 of each kind, or all that there are.
pub fn exact() -> Vec<String> {
    let areas = Area::all().map(Area::name).step_by(12);
    let states = State::ALL.into_iter().map(State::name).step_by(2);
    let industries = Industry::all().map(Industry::name).step_by(5);
    let certifications = Certification::all().map(Certification::acronym);
    areas.chain(states).chain(industries).chain(certifications).map(str::to_owned).collect()
}

/// The same, each with a letter dropped and one changed.
pub fn misspelled() -> Vec<String> {
    let long = exact().into_iter().filter(|name| name.len() > 9 && name.is_ascii());
    long.map(|name| {
        let mut letters = name.into_bytes();
        letters.remove(2);
        let place = letters.len() / 2;
        letters[place] = if letters[place] == b'x' { b'y' } else { b'x' };
        String::from_utf8(letters).unwrap()
    })
    .collect()
}

/// Words that nothing is called, some of them near to a name.
pub fn unknown() -> Vec<String> {
    let words = ["zzzz", "Plano", "Paris", "Toronto Maple", "quarterly earnings call", "xylophone", "my job", "coffee"];
    words.map(str::to_owned).to_vec()
}

/// What people search for: one word and several, acronyms, places, questions.
pub fn searched() -> Vec<String> {
    let texts = [
        "remote",
        "salary",
        "cancer registry",
        "RHIT",
        "ICD-10",
        "license",
        "associate degree",
        "work from home",
        "medical coder pay",
        "Portland",
        "electronic health records",
        "night shift",
        "certification",
        "AAPC",
        "hospital",
        "growth",
        "Registered Health Information Technician",
        "AHIMA",
    ];
    texts.map(str::to_owned).to_vec()
}

/// The names of everything that a matcher would look through, folded.
pub struct Names(Vec<String>);

impl Names {
    pub fn new() -> Self {
        let occupations = Occupation::all;
        let mut names: Vec<String> = Area::all().map(|area| area.name().to_owned()).collect();
        names.extend(Area::all().map(|area| area.to_string()));
        for area in Area::all() {
            let cities = area.name().split(',').next().unwrap_or("");
            names.extend(cities.split('-').map(str::to_owned));
        }
        names.extend(
            State::ALL.into_iter().flat_map(|state| [state.name(), state.usps(), state.fips()]).map(str::to_owned),
        );
        names.extend(Industry::all().flat_map(|industry| [industry.name().to_owned(), industry.to_string()]));
        names.extend(Certification::all().map(|one| one.acronym().to_owned()));
        names.extend(Organization::all().map(|one| one.name().to_owned()));
        names.extend(occupations().flat_map(|one| one.onet().technologies()).map(Technology::name).map(str::to_owned));
        names.extend(
            occupations().flat_map(|one| one.onet().alternate_titles()).map(AlternateTitle::title).map(str::to_owned),
        );
        for name in &mut names {
            *name = folded(name);
        }
        names.sort();
        names.dedup();
        Self(names)
    }

    /// The nearest by restricted Damerau-Levenshtein distance with a cutoff of three.
    pub fn nearest(&self, text: &str) -> Option<&str> {
        let matcher = osa::BatchComparator::new(folded(text).chars());
        let (mut best, mut cutoff) = (None, 3);
        for name in &self.0 {
            let arguments = osa::Args::default().score_cutoff(cutoff);
            if let Some(distance) = matcher.distance_with_args(name.chars(), &arguments) {
                (best, cutoff) = (Some(name.as_str()), distance);
            }
        }
        best
    }
}

fn folded(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
