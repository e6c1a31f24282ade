//! Asks the site under load: `load [--requests 20000] [--connections 64]`.
//!
//! Starts the server that was built beside it, asks it a tenth as much to warm it up, then everything. Prints how long
//! an answer took, and how much memory the server holds before and after. Ends with 1 where an answer is not as it
//! should be, or the server has grown by more than [`MOST_GROWTH`].

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, io};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader as AsyncReader};
use tokio::net::TcpStream;

/// In kilobytes, of the server's resident memory once it is warm.
const MOST_GROWTH: u64 = 4_096;

/// Longer than any answer takes on the slowest machine.
const MOST_WAIT: Duration = Duration::from_secs(10);

/// What is asked, and the status of the answer.
const ASKED: [(&str, u16); 24] = [
    ("/", 200),
    ("/states", 200),
    ("/states?sort=median&year=2023", 200),
    ("/state/NJ", 200),
    ("/metro?q=portland+or", 200),
    ("/metro?q=Portlnd,+OR", 404),
    ("/pay?amount=24.50&per=hour&place=chicago", 200),
    ("/pay?amount=plenty", 400),
    ("/compare?a=NJ&b=PA", 200),
    ("/pathways?education=associate&held=CCA", 200),
    ("/field", 200),
    ("/occupation/29-2072", 200),
    ("/disagreements", 200),
    ("/sources", 200),
    ("/style.css", 200),
    ("/api/today", 200),
    ("/api/states?sort=median", 200),
    ("/api/metro?q=scottsdale", 200),
    ("/api/pay?amount=52000&place=NJ", 200),
    ("/api/compare?a=NJ&b=PA", 200),
    ("/api/pathways?education=bachelor", 200),
    ("/api/suggest?q=portl", 200),
    ("/api/openapi.json", 200),
    ("/nowhere", 404),
];

/// The server, ended with this.
struct Server {
    process: Child,
    host: String,
}

impl Server {
    fn start() -> io::Result<Self> {
        let program = env::current_exe()?.with_file_name("site");
        let absent = |why| io::Error::other(format!("{}: {why}; cargo build --release builds it", program.display()));
        let mut process =
            Command::new(&program).args(["--port", "0"]).stdout(Stdio::piped()).spawn().map_err(absent)?;
        let mut line = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        let host = line.trim().trim_start_matches("http://").trim_end_matches('/').to_owned();
        Ok(Self { process, host })
    }

    /// In kilobytes.
    fn memory(&self) -> io::Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next()).and_then(|number| number.parse().ok());
        number.ok_or_else(|| io::Error::other("the memory of the server is not told"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// Asks over one connection and reads the whole answer: its status.
async fn ask(stream: &mut AsyncReader<TcpStream>, host: &str, path: &str) -> io::Result<u16> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n");
    stream.get_mut().write_all(request.as_bytes()).await?;
    let mut line = String::new();
    stream.read_line(&mut line).await?;
    let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
    let mut length = None;
    loop {
        line.clear();
        stream.read_line(&mut line).await?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.parse().ok(),
            Some(_) => {}
            None => break,
        }
    }
    let wrong = || io::Error::other(format!("{path}: the answer cannot be read"));
    let mut body = vec![0; length.ok_or_else(wrong)?];
    stream.read_exact(&mut body).await?;
    status.ok_or_else(wrong)
}

/// Everything that is asked, over so many connections at a time: how long each answer took.
async fn load(host: &str, requests: usize, connections: usize) -> Result<Vec<Duration>, Box<dyn Error + Send + Sync>> {
    let next = Arc::new(AtomicUsize::new(0));
    let each = (0..connections).map(|_| {
        let (next, host) = (Arc::clone(&next), host.to_owned());
        tokio::spawn(async move {
            let mut stream = AsyncReader::new(TcpStream::connect(&host).await?);
            let mut times = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= requests {
                    return Ok::<_, io::Error>(times);
                }
                let (path, expected) = ASKED[number % ASKED.len()];
                let started = Instant::now();
                let late = |_| io::Error::other(format!("{path}: no answer in {MOST_WAIT:?}"));
                let status = tokio::time::timeout(MOST_WAIT, ask(&mut stream, &host, path)).await.map_err(late)??;
                times.push(started.elapsed());
                if status != expected {
                    return Err(io::Error::other(format!("{path}: {status} and not {expected}")));
                }
            }
        })
    });
    let each: Vec<_> = each.collect();
    let mut times = Vec::with_capacity(requests);
    for one in each {
        times.extend(one.await??);
    }
    times.sort_unstable();
    Ok(times)
}

/// The number after a name, if it is among the arguments.
fn argument(name: &str, otherwise: usize) -> Result<usize, Box<dyn Error + Send + Sync>> {
    let mut arguments = env::args().skip_while(|argument| argument != name).skip(1);
    Ok(arguments.next().map_or(Ok(otherwise), |number| number.parse())?)
}

async fn run() -> Result<bool, Box<dyn Error + Send + Sync>> {
    let (requests, connections) = (argument("--requests", 20_000)?, argument("--connections", 64)?);
    let server = Server::start()?;
    load(&server.host, requests / 10, connections).await?;
    let before = server.memory()?;
    let started = Instant::now();
    let times = load(&server.host, requests, connections).await?;
    let took = started.elapsed();
    let after = server.memory()?;
    let percentile = |percent: usize| times.get((times.len() * percent / 100).min(times.len() - 1));
    let milliseconds = |time: Option<&Duration>| time.map_or(0.0, |time| time.as_secs_f64() * 1e3);
    println!(
        "{} requests over {connections} connections in {:.1} s, none failed: p50 {:.1} ms, p99 {:.1} ms, at most {:.1} ms",
        times.len(),
        took.as_secs_f64(),
        milliseconds(percentile(50)),
        milliseconds(percentile(99)),
        milliseconds(times.last()),
    );
    println!("memory of the server: {before} KB before, {after} KB after");
    let has_grown = after > before + MOST_GROWTH;
    if has_grown {
        eprintln!("it has grown by more than {MOST_GROWTH} KB");
    }
    Ok(times.len() == requests && !has_grown)
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
