//! The program: where it listens, how it ends, and what it refuses.
#![allow(missing_docs)]

mod shared;

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use shared::program::Program;

fn start(arguments: &[&str]) -> Program {
    Program::start(Path::new(env!("CARGO_BIN_EXE_site")), arguments)
}

fn ended(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_site")).args(arguments).output().unwrap()
}

/// The first line of what the server says.
fn ask(stream: &mut TcpStream, request: &str) -> String {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // It may answer, and close, before all is written.
    stream.write_all(request.as_bytes()).ok();
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).ok();
    line.trim().to_owned()
}

#[test]
fn it_ends_by_itself_when_it_is_told_to() {
    for signal in ["TERM", "INT"] {
        let mut server = start(&["--port", "0"]);
        let mut stream = TcpStream::connect(&server.host).unwrap();
        assert_eq!(ask(&mut stream, "GET / HTTP/1.1\r\nHost: here\r\n\r\n"), "HTTP/1.1 200 OK");
        // The connection is still open: that does not hold it up.
        let id = server.process.id().to_string();
        assert!(Command::new("kill").args([&format!("-{signal}"), &id]).status().unwrap().success());
        let started = Instant::now();
        assert_eq!(server.process.wait().unwrap().code(), Some(0), "{signal}");
        assert!(started.elapsed() < Duration::from_secs(5), "{signal}: {:?}", started.elapsed());
    }
}

#[test]
fn it_listens_where_it_is_told_to() {
    let server = start(&["--address", "127.0.0.2", "--port", "0"]);
    assert!(server.host.starts_with("127.0.0.2:"), "{}", server.host);
    for arguments in [&["--port"][..], &["--port", "many"], &["8080"], &["--address", "here"]] {
        let output = ended(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("--port 8080"), "{arguments:?}");
    }
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = ended(&["--port", &port]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains(&port));
}

#[test]
fn what_is_too_long_is_refused_at_once() {
    let server = start(&["--port", "0"]);
    for (request, status) in [
        (format!("GET /metro?q={} HTTP/1.1\r\nHost: here\r\n\r\n", "a".repeat(10_000)), "414"),
        (format!("GET /metro?q={} HTTP/1.1\r\nHost: here\r\n\r\n", "a".repeat(1_000_000)), "4"),
        (format!("GET / HTTP/1.1\r\nHost: here\r\nCookie: {}\r\n\r\n", "a".repeat(1_000_000)), "4"),
        ("GET / HTTP/1.1\r\nno header\r\n\r\n".to_owned(), "400"),
        (format!("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 10000000\r\n\r\n{}", "a".repeat(100_000)), "405"),
    ] {
        let started = Instant::now();
        let mut stream = TcpStream::connect(&server.host).unwrap();
        let line = ask(&mut stream, &request);
        // A connection that was closed while it was written to says nothing.
        let is_refused =
            line.starts_with(&format!("HTTP/1.1 {status}")) || (line.is_empty() && request.len() > 500_000);
        assert!(is_refused, "{line}: {}", &request[..40]);
        assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    }
    assert!(server.get("/").starts_with("HTTP/1.1 200 OK"));
}
