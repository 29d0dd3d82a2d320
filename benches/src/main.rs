//! `make bench-house`: how fast the house is, as ratios against limits that are measured in the same
//! run on the same machine.
//!
//! Usage: `bench BINARY`, the release binary of `throughline`. Prints a table in Markdown and
//! fails when a figure is missed.

mod browser;
mod figures;
mod limits;
mod list;
mod load;
mod pages;
mod reports;
mod server;

use figures::Figures;
use std::{path::PathBuf, process::ExitCode};

/// Anything that keeps a measurement from being taken, as a sentence.
pub(crate) type Trouble = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let Some(binary) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: bench BINARY");
        return ExitCode::from(2);
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let outcome = runtime.map_err(Trouble::from).and_then(|runtime| runtime.block_on(measure(&binary)));
    match outcome {
        Ok(figures) => {
            println!("{figures}");
            if figures.are_reached() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(trouble) => {
            eprintln!("the measurement broke off: {trouble}");
            ExitCode::FAILURE
        }
    }
}

async fn measure(binary: &std::path::Path) -> Result<Figures, Trouble> {
    let mut figures = Figures::default();
    let town = server::Town::build(binary).await?;
    figures.start(town.seconds_to_first_answer().await?);
    let server = town.open().await?;
    figures.memory(server.resident_megabytes()?);
    pages::measure(&server, &mut figures).await?;
    reports::measure(&server, &town, &mut figures).await?;
    // The reports that were sent make the list long.
    list::measure(&server, &mut figures).await?;
    server.stop().await;
    Ok(figures)
}
