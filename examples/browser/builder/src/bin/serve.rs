//! Serves a directory on this machine: `serve DIRECTORY [PORT]`.

use std::net::TcpListener;
use std::path::PathBuf;

use health_info_careers_browser_builder::serve;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let directory = PathBuf::from(arguments.next().unwrap_or_else(|| ".".to_owned()));
    let port = arguments.next().and_then(|port| port.parse().ok()).unwrap_or(8080);
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    println!("http://{}/", listener.local_addr()?);
    serve(&listener, &directory);
    Ok(())
}
