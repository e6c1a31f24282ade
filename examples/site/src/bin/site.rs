//! Serves the site on this machine: `site [PORT]`.

use std::env;
use std::io;
use std::net::Ipv4Addr;

use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> io::Result<()> {
    let port = env::args().nth(1).map_or(Ok(8080), |port| port.parse()).map_err(io::Error::other)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("http://{}/", listener.local_addr()?);
    axum::serve(listener, health_info_careers_site::app()).await
}
