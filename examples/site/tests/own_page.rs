//! The page of one's own that the README shows: it is what is built here, and it answers.
#![allow(missing_docs)]

mod shared;

use health_info_careers::{Area, current};
use shared::program::Program;
use shared::{figures, html};

#[test]
fn the_readme_shows_the_page_that_is_built() {
    let shown = include_str!("../README.md");
    assert!(shown.contains(include_str!("../examples/near.rs")), "the README differs from examples/near.rs");
}

#[test]
fn the_page_answers_beside_those_of_the_site() {
    // Cargo builds the examples where it runs all tests.
    let tests = std::env::current_exe().unwrap();
    let program = tests.parent().unwrap().parent().unwrap().join("examples/near");
    let server = Program::start(&program, &["--port", "0"]);
    let portland = current::wages_by_area().get(Area::find("Portland, OR").unwrap()).unwrap();
    let median = portland.median().to_string();
    for (path, status, words) in [
        ("/near", "200", "A city, a metro area or a state."),
        ("/near?place=portland+or", "200", median.as_str()),
        ("/near?place=Portlnd,+OR", "404", "/near?place=0038900"),
        ("/states", "200", "Pay by state"),
    ] {
        let answer = server.get(path);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")) && answer.contains(words), "{path}: {answer}");
        let page = html::read(answer.split_once("\r\n\r\n").unwrap().1).unwrap();
        assert_eq!(figures::check(&page).wrong, [""; 0], "{path}");
    }
}
