//! The calls are as they are described: every one answers, none is left out, and each answer has the form that its
//! schema gives.
#![allow(missing_docs)]

mod shared;

use health_info_careers::{Occupation, Period, State, Statistic};
use serde_json::{Value, json};
use shared::Site;

const SPECIALISTS: Occupation = Occupation::MEDICAL_RECORDS_SPECIALISTS;

/// Whether a value is as a schema says; what this does not know in a schema it refuses.
fn mismatch(schemas: &Value, schema: &Value, value: &Value, at: &str) -> Option<String> {
    for (word, rule) in schema.as_object().unwrap() {
        let wrong = match word.as_str() {
            "description" => None,
            "$ref" => {
                let name = rule.as_str().unwrap().strip_prefix("#/components/schemas/").unwrap();
                mismatch(schemas, schemas.get(name).unwrap_or_else(|| panic!("no schema {name}")), value, at)
            }
            "anyOf" => {
                let wrong: Vec<_> =
                    rule.as_array().unwrap().iter().map(|one| mismatch(schemas, one, value, at)).collect();
                wrong.iter().all(Option::is_some).then(|| format!("{at}: none of {wrong:?}"))
            }
            "type" => {
                let is_so = match rule.as_str().unwrap() {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "number" => value.is_number(),
                    "integer" => value.is_u64() || value.is_i64(),
                    "boolean" => value.is_boolean(),
                    "null" => value.is_null(),
                    other => panic!("no type: {other}"),
                };
                (!is_so).then(|| format!("{at}: not {rule}: {value}"))
            }
            "enum" => (!rule.as_array().unwrap().contains(value)).then(|| format!("{at}: {value} is none of {rule}")),
            "items" => {
                let mut items = value.as_array().into_iter().flatten().enumerate();
                items.find_map(|(index, item)| mismatch(schemas, rule, item, &format!("{at}[{index}]")))
            }
            "required" => {
                let names = rule.as_array().unwrap().iter().map(|name| name.as_str().unwrap());
                names.filter(|name| value.get(name).is_none()).map(|name| format!("{at}: no {name}")).next()
            }
            "properties" => {
                let mut members = rule.as_object().unwrap().iter();
                members.find_map(|(name, schema)| mismatch(schemas, schema, value.get(name)?, &format!("{at}.{name}")))
            }
            "additionalProperties" => {
                let known = |name: &str| schema.get("properties").is_some_and(|members| members.get(name).is_some());
                let mut more = value.as_object().into_iter().flatten().filter(|(name, _)| !known(name));
                let wrong = |(name, value): (&String, &Value)| match rule {
                    Value::Bool(true) => None,
                    Value::Bool(false) => Some(format!("{at}: {name} is not described")),
                    schema => mismatch(schemas, schema, value, &format!("{at}.{name}")),
                };
                more.find_map(wrong)
            }
            other => panic!("no rule: {other}"),
        };
        if wrong.is_some() {
            return wrong;
        }
    }
    None
}

fn description(site: &Site) -> Value {
    site.ok("/api/openapi.json").json()
}

fn assert_matches(description: &Value, schema: &Value, value: &Value, what: &str) {
    assert_eq!(mismatch(&description["components"]["schemas"], schema, value, what), None);
}

/// An address with the example of each parameter of a place, or of those alone that must be there.
fn address(path: &str, call: &Value, required_only: bool) -> String {
    let mut address = path.to_owned();
    let mut separator = "?";
    for parameter in call["parameters"].as_array().into_iter().flatten() {
        let (name, example) = (parameter["name"].as_str().unwrap(), &parameter["example"]);
        let example = if example.is_array() { &example[0] } else { example };
        let example =
            example.as_str().map_or_else(|| example.to_string(), |text| text.replace(' ', "+").replace(',', "%2C"));
        if parameter["in"] == "path" {
            address = address.replace(&format!("{{{name}}}"), &example);
        } else if parameter["required"] == true || !required_only {
            address.extend([separator, name, "=", &example]);
            separator = "&";
        }
    }
    address
}

#[test]
fn every_call_answers_as_it_is_described() {
    let site = Site::new();
    let description = description(&site);
    assert_eq!(description["openapi"], "3.1.0");
    let paths = description["paths"].as_object().unwrap();
    assert_eq!(paths.len(), 13);
    for (path, item) in paths {
        let call = &item["get"];
        let schema = &call["responses"]["200"]["content"]["application/json"]["schema"];
        for required_only in [false, true] {
            let address = address(path, call, required_only);
            let answer = site.ok(&address);
            assert_eq!(answer.header("content-type"), "application/json", "{address}");
            assert_matches(&description, schema, &answer.json(), &address);
        }
    }
}

/// The source of the router is the list that the description is made of; this holds it to the code all the same.
#[test]
fn every_route_is_described() {
    let described: Vec<String> = description(&Site::new())["paths"].as_object().unwrap().keys().cloned().collect();
    let code = include_str!("../src/api.rs");
    let mut routes = 0;
    for quoted in code.split("path: \"").skip(1).chain(code.split(".route(\"").skip(1)) {
        let path = format!("/api{}", quoted.split('"').next().unwrap());
        assert!(described.contains(&path), "{path}");
        routes += 1;
    }
    assert_eq!(routes, described.len());
}

#[test]
fn more_answers_have_the_described_form() {
    let site = Site::new();
    let description = description(&site);
    let paths = &description["paths"];
    let mut addresses: Vec<(&str, String)> = Vec::new();
    for state in health_info_careers::State::ALL {
        addresses.push(("/api/pay", format!("/api/pay?amount=24.50&per=hour&place={}", state.usps())));
        addresses.push(("/api/compare", format!("/api/compare?a={}&b=US", state.usps())));
    }
    for one in health_info_careers::Occupation::field().chain([health_info_careers::occupation()]) {
        addresses.push(("/api/occupations/{soc}", format!("/api/occupations/{}", one.soc())));
        for year in one.state_years() {
            addresses.push(("/api/states", format!("/api/states?occupation={}&year={year}", one.soc())));
            addresses.push(("/api/states/{state}", format!("/api/states/NJ?occupation={}&year={year}", one.soc())));
        }
    }
    for row in health_info_careers::current::wages_by_area() {
        addresses.push(("/api/metro", format!("/api/metro?q={}", row.area())));
    }
    for level in health_info_careers::EducationLevel::ALL {
        addresses.push(("/api/pathways", format!("/api/pathways?education={level}&held=CCA&held=CPC-A")));
    }
    for (path, address) in addresses {
        let answer = site.get(&address);
        if answer.status == 404 {
            assert_matches(&description, &json!({ "$ref": "#/components/schemas/Problem" }), &answer.json(), &address);
            assert!(["VI", "GU", "PR", "us"].iter().any(|place| address.contains(place)), "{address}");
            continue;
        }
        assert_eq!(answer.status, 200, "{address}: {}", answer.body);
        let schema = &paths[path]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
        assert_matches(&description, schema, &answer.json(), &address);
    }
}

#[test]
fn what_has_no_answer_is_a_described_problem() {
    let site = Site::new();
    let description = description(&site);
    let long = "x".repeat(3_000);
    for (address, status) in [
        ("/api/nowhere", 404),
        ("/api/states?year=now", 400),
        ("/api/states?year=1999", 404),
        ("/api/states/XX", 404),
        ("/api/states/%FF", 400),
        ("/api/metro", 400),
        ("/api/metro?q=Portlnd,+OR", 404),
        ("/api/pay", 400),
        ("/api/pay?amount=x", 400),
        ("/api/compare?a=NJ", 400),
        ("/api/pathways?education=none-at-all", 400),
        ("/api/occupations/12-3456", 404),
        (&format!("/api/suggest?q={long}"), 414),
        (&format!("/api/suggest?q={}", &long[..500]), 400),
    ] {
        let answer = site.get(address);
        assert_eq!(answer.status, status, "{address}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{address}");
        let problem = answer.json();
        assert_matches(&description, &json!({ "$ref": "#/components/schemas/Problem" }), &problem, address);
        assert_eq!(problem["status"], status, "{address}");
    }
    let offered = site.get("/api/metro?q=Portlnd,+OR").json();
    assert_eq!(offered["candidates"][0]["name"], "Portland-Vancouver-Hillsboro, OR-WA");
    assert_eq!(site.ask("POST", "/api/today").header("content-type"), "application/problem+json");
}

/// What the calls that answer with the latest release would say of any.
fn answered_of(year: u16) -> Value {
    let nation = SPECIALISTS.national_wage_in(year).unwrap();
    let portland = SPECIALISTS.wages_by_area_in(year).unwrap().get("38900".parse().unwrap()).unwrap();
    let states = SPECIALISTS.wages_by_state_in(year).unwrap();
    let [jersey, pennsylvania] = [State::NewJersey, State::Pennsylvania].map(|state| states.get(state).unwrap());
    let rank = states.rank_of(State::NewJersey, Statistic::Mean).unwrap();
    let difference = jersey.mean_figure().compare(pennsylvania.mean_figure()).unwrap();
    let percentiles = Statistic::PERCENTILES.map(|one| nation.annual(one).published().unwrap().0);
    let above = percentiles.iter().position(|one| *one > 52_000).unwrap();
    let highest = states.ranked_by(Statistic::Median).next().unwrap().row();
    json!({
        "today": [nation.median(), nation.period(), nation.source()],
        "portland": portland.median(),
        "jersey": [jersey.mean(), { "rank": rank.rank(), "of": rank.of() }],
        "difference": [difference.amount(), difference.significance().to_string()],
        "band": [percentiles[above - 1], percentiles[above]],
        "highest": [highest.state(), highest.period()],
    })
}

/// Literal values of the sources: of 2025 by its year, of the latest release what the library has.
#[test]
fn the_figures_are_those_of_the_sources() {
    let site = Site::new();
    let ask = |path: &str| site.ok(path).json();
    let today = ask("/api/today");
    let wage = &today["today"]["wage"];
    assert_eq!(today["guides"]["wage"]["annual_median"], 40_350);
    let round = SPECIALISTS.projections().unwrap().latest();
    assert_eq!(today["today"]["projection"], json!(round));
    let of_2025 = SPECIALISTS.projections().unwrap().get(2025).unwrap();
    assert_eq!(json!(of_2025)["growth_percent"], 7.8);
    let portland = ask("/api/metro?q=portland+or");
    assert_eq!(portland["area"], json!({ "code": "0038900", "name": "Portland-Vancouver-Hillsboro, OR-WA" }));
    let jersey = ask("/api/states/NJ");
    let compared = ask("/api/compare?a=NJ&b=PA");
    let paid = ask("/api/pay?amount=52000");
    let first = &ask("/api/states?sort=median")["rows"][0];
    let answered = json!({
        "today": [wage["annual_median"], wage["period"], wage["source"]],
        "portland": portland["row"]["annual_median"],
        "jersey": [jersey["row"]["annual_mean"], jersey["rank_by_mean"]],
        "difference": [compared["mean"]["difference"]["amount"], compared["mean"]["significance"]],
        "band": [paid["band"]["lower"], paid["band"]["upper"]],
        "highest": [first["state"], first["period"]],
    });
    assert_eq!(
        answered_of(2025),
        json!({
            "today": [51_140, "2025-05", "oews-2025-05"],
            "portland": 61_890,
            "jersey": [54_490, { "rank": 32, "of": 53 }],
            "difference": [1_440, "not statistically significant at 90% confidence"],
            "band": [51_140, 64_820],
            "highest": ["DC", "2025-05"],
        })
    );
    let latest = SPECIALISTS.national_wage().period();
    assert!(latest >= Period::may(2025));
    assert_eq!(answered, answered_of(latest.year()));

    // The calls that take a year.
    let jersey = ask("/api/states/NJ?year=2025");
    assert_eq!(jersey["row"]["annual_mean"], 54_490);
    assert_eq!(jersey["rank_by_mean"], json!({ "rank": 32, "of": 53 }));
    assert_eq!(ask("/api/states/VT?year=2025")["row"]["missing"]["employment"], "withheld");
    let first = &ask("/api/states?sort=median&year=2025")["rows"][0];
    assert_eq!((first["state"].as_str(), first["period"].as_str()), (Some("DC"), Some("2025-05")));
}

/// What the checks above can find.
#[test]
fn an_answer_that_is_not_described_is_found() {
    let site = Site::new();
    let description = description(&site);
    let schema = json!({ "$ref": "#/components/schemas/State" });
    let right = site.ok("/api/states/NJ").json();
    let wrong = |change: fn(&mut Value)| {
        let mut answer = right.clone();
        change(&mut answer);
        mismatch(&description["components"]["schemas"], &schema, &answer, "")
    };
    assert_eq!(wrong(|_| {}), None);
    assert!(wrong(|answer| answer["row"]["annual_mean"] = json!("$54,490")).is_some());
    assert!(wrong(|answer| answer["row"]["more"] = json!(1)).is_some());
    assert!(wrong(|answer| answer["row"]["dating"] = json!("guessed")).is_some());
    assert!(wrong(|answer| answer["row"].as_object_mut().unwrap().remove("period").map_or((), drop)).is_some());
    assert!(wrong(|answer| answer["rank_by_mean"] = json!([32, 53])).is_some());
}
