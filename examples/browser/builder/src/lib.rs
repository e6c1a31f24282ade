//! A server of the files in a directory: enough for a page, on this machine alone.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path};
use std::thread;

/// Serves a directory to whoever connects, until the process ends.
pub fn serve(listener: &TcpListener, directory: &Path) {
    for stream in listener.incoming().flatten() {
        let directory = directory.to_path_buf();
        // Who goes away before the answer is of no concern.
        thread::spawn(move || answer(stream, &directory).ok());
    }
}

fn answer(mut stream: TcpStream, directory: &Path) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let target = request.split_whitespace().nth(1).unwrap_or("/");
    let path = target.split('?').next().unwrap_or("/").trim_start_matches('/');
    let path = Path::new(if path.is_empty() { "index.html" } else { path });
    let is_inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    let (status, kind, body) = match fs::read(directory.join(path)) {
        Ok(body) if is_inside => ("200 OK", kind_of(path), body),
        _ => ("404 Not Found", "text/plain", b"no such page".to_vec()),
    };
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

fn kind_of(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}
