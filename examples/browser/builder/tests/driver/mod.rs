//! As much of WebDriver as the tests of the examples need, spoken to chromedriver.
#![allow(dead_code, reason = "each test uses its own part")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

/// Without the flags on networking the browser asks the network for what it does not need here.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

/// The key under which WebDriver names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A browser with one window.
pub(crate) struct Browser {
    driver: Child,
    host: String,
    session: String,
    profile: PathBuf,
}

/// Of the browsers that this process has started.
static STARTED: AtomicUsize = AtomicUsize::new(0);

impl Browser {
    pub(crate) fn start() -> Self {
        let mut driver = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            line.split_once("successfully on port ").map(|(_, port)| port.trim_end_matches('.').to_owned())
        });
        let host = format!("127.0.0.1:{}", port.expect("chromedriver did not start"));
        std::thread::spawn(move || lines.for_each(drop));
        // A directory of its own: nothing is kept from another run.
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let profile = std::env::temp_dir().join(format!("browser-{}-{number}", process::id()));
        let directory = format!("--user-data-dir={}", profile.display());
        let flags: Vec<&str> = FLAGS.into_iter().chain([directory.as_str()]).collect();
        let wanted = json!({ "browserName": "chrome", "goog:chromeOptions": { "args": flags } });
        let (_, answer) = http(&host, "POST", "/session", &json!({ "capabilities": { "alwaysMatch": wanted } }));
        let Some(session) = answer["value"]["sessionId"].as_str() else {
            driver.kill().ok();
            panic!("no session: {answer}");
        };
        Self { session: session.to_owned(), driver, host, profile }
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let (status, mut answer) = http(&self.host, method, &format!("/session/{}/{path}", self.session), body);
        assert_eq!(status, 200, "{path}: {answer}");
        answer["value"].take()
    }

    pub(crate) fn open(&self, url: &str) {
        self.ask("POST", "url", &json!({ "url": url }));
    }

    /// What a script returns.
    pub(crate) fn run(&self, script: &str) -> Value {
        self.ask("POST", "execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Waits until a script returns true.
    pub(crate) fn wait(&self, script: &str) {
        assert!(within_half_a_minute(|| self.run(script) == true), "in vain: {script}");
    }

    fn element(&self, selector: &str) -> String {
        let found = self.ask("POST", "element", &json!({ "using": "css selector", "value": selector }));
        format!("element/{}", found[ELEMENT].as_str().unwrap())
    }

    /// The text as it is seen.
    pub(crate) fn text(&self, selector: &str) -> String {
        let element = self.element(selector);
        self.ask("GET", &format!("{element}/text"), &Value::Null).as_str().unwrap().to_owned()
    }

    pub(crate) fn click(&self, selector: &str) {
        self.ask("POST", &format!("{}/click", self.element(selector)), &json!({}));
    }

    /// Types instead of what is in the field.
    pub(crate) fn type_into(&self, selector: &str, text: &str) {
        let element = self.element(selector);
        self.ask("POST", &format!("{element}/clear"), &json!({}));
        self.ask("POST", &format!("{element}/value"), &json!({ "text": text }));
    }

    /// Presses keys where the focus is.
    pub(crate) fn press(&self, keys: &str) {
        let found = self.ask("GET", "element/active", &Value::Null);
        self.ask("POST", &format!("element/{}/value", found[ELEMENT].as_str().unwrap()), &json!({ "text": keys }));
    }

    /// Waits until the address of the page holds these words, without a script of the page.
    pub(crate) fn wait_for_address(&self, words: &str) {
        let is_there = || self.ask("GET", "url", &Value::Null).as_str().unwrap().contains(words);
        assert!(within_half_a_minute(is_there), "not at {words}");
    }

    /// No script of a page runs from here on.
    pub(crate) fn without_scripts(&self) {
        let command = json!({ "cmd": "Emulation.setScriptExecutionDisabled", "params": { "value": true } });
        self.ask("POST", "goog/cdp/execute", &command);
    }

    pub(crate) fn choose(&self, selector: &str, value: &str) {
        self.click(&format!("{selector} option[value='{value}']"));
    }

    pub(crate) fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let command = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": size });
        self.ask("POST", "goog/cdp/execute", &command);
    }

    /// Of a window of this size, from the top of the page.
    pub(crate) fn screenshot(&self, file: &Path, width: u32, height: u32) {
        self.resize(width, height);
        self.run("window.scrollTo(0, 0)");
        self.picture(file);
    }

    /// Of the window as it is.
    pub(crate) fn picture(&self, file: &Path) {
        let shot = self.ask("GET", "screenshot", &Value::Null);
        fs::write(file, decode(shot.as_str().unwrap())).unwrap();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        http(&self.host, "DELETE", &format!("/session/{}", self.session), &Value::Null);
        self.driver.kill().ok();
        self.driver.wait().ok();
        fs::remove_dir_all(&self.profile).ok();
    }
}

/// Asks again and again until it is so; says whether it has become so.
fn within_half_a_minute(is_so: impl Fn() -> bool) -> bool {
    (0..600).any(|_| {
        is_so() || {
            sleep(Duration::from_millis(50));
            false
        }
    })
}

/// Asks a server: the status, and the body as JSON, null where it is none.
pub(crate) fn http(host: &str, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let mut stream = TcpStream::connect(host).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let length = body.len();
    let head =
        format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body.as_bytes()).unwrap();
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    let status = line.split_whitespace().nth(1).and_then(|status| status.parse().ok()).unwrap();
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line).unwrap();
        match line.trim().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().unwrap();
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut answer = vec![0; length];
    reader.read_exact(&mut answer).unwrap();
    (status, serde_json::from_slice(&answer).unwrap_or(Value::Null))
}

/// Base64.
fn decode(text: &str) -> Vec<u8> {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut filled) = (Vec::new(), 0_u32, 0);
    for byte in text.bytes() {
        let Some(digit) = DIGITS.iter().position(|digit| *digit == byte) else { continue };
        bits = bits << 6 | u32::try_from(digit).unwrap();
        filled += 6;
        if filled >= 8 {
            filled -= 8;
            bytes.push(u8::try_from(bits >> filled & 0xff).unwrap());
        }
    }
    bytes
}
