//! The program around a site: where it listens, until it is told to stop.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::ExitCode;

use axum::Router;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

const USAGE: &str = "the arguments are [--address 127.0.0.1] [--port 8080]; port 0 takes any that is free";

/// Where to listen, or nothing where the arguments say something else.
fn address(mut arguments: impl Iterator<Item = String>) -> Option<SocketAddr> {
    let mut address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);
    while let Some(name) = arguments.next() {
        let value = arguments.next()?;
        match name.as_str() {
            "--address" => address.set_ip(value.parse().ok()?),
            "--port" => address.set_port(value.parse().ok()?),
            _ => return None,
        }
    }
    Some(address)
}

/// Requests under way are answered before this ends.
async fn listen(address: SocketAddr, site: Router) -> io::Result<()> {
    let listener = TcpListener::bind(address).await?;
    let (mut interrupted, mut terminated) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    println!("http://{}/", listener.local_addr()?);
    axum::serve(listener, site)
        .with_graceful_shutdown(async move {
            tokio::select! {
                _ = interrupted.recv() => {}
                _ = terminated.recv() => {}
            }
        })
        .await
}

/// Serves a site where the arguments of the program say, until it is interrupted or terminated.
pub async fn serve(site: Router) -> ExitCode {
    let Some(address) = address(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match listen(address, site).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{address}: {why}");
            ExitCode::FAILURE
        }
    }
}
