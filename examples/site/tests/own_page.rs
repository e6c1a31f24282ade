//! The page of one's own that the README shows: it is what is built here, and it answers.
#![allow(missing_docs)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

#[test]
fn the_readme_shows_the_page_that_is_built() {
    let shown = include_str!("../README.md");
    assert!(shown.contains(include_str!("../examples/near.rs")), "the README differs from examples/near.rs");
}

#[test]
fn the_page_answers_beside_those_of_the_site() {
    // Cargo builds examples beside the tests.
    let tests = std::env::current_exe().unwrap();
    let program = tests.parent().unwrap().parent().unwrap().join("examples/near");
    let mut server = Command::new(program).args(["--port", "0"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let host = line.trim().trim_start_matches("http://").trim_end_matches('/');
    let get = |path: &str| {
        let mut stream = TcpStream::connect(host).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    let answers = [get("/near?place=portland+or"), get("/near?place=Portlnd,+OR"), get("/near"), get("/states")];
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(answers[0].starts_with("HTTP/1.1 200") && answers[0].contains("$61,890"), "{}", answers[0]);
    assert!(answers[1].starts_with("HTTP/1.1 404") && answers[1].contains("/near?place=0038900"), "{}", answers[1]);
    assert!(answers[2].starts_with("HTTP/1.1 200") && answers[3].starts_with("HTTP/1.1 200"));
}
