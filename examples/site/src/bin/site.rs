//! Serves the site: `site [--address 127.0.0.1] [--port 8080]`, until it is told to stop.

use std::process::ExitCode;

use health_info_careers_site::{app, serve};

#[tokio::main]
async fn main() -> ExitCode {
    serve(app()).await
}
