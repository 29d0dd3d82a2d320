//! Throughline: the line from a neighbor's concern to what was done about it.
//!
//! One binary. `serve` opens a site and answers; `init` makes one; `demo` opens a town that
//! has lived with LEAD for two years. What each command does stands in a file of its own.

mod backup;
mod beginning;
mod cli;
mod demo;
mod estimate_tables;
mod fault;
mod import;
mod init;
mod invite;
mod jobs;
mod listen;
mod open;
mod parts;
mod places;
mod rank;
mod serve;
mod settings;
mod simulate;
mod site_folder;
#[cfg(test)]
mod tests;
mod world;

use clap::Parser as _;
use cli::{Cli, Command, Import};
use fault::Fault;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    start_log(cli.log_json);
    std::panic::set_hook(Box::new(tell_of));
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Fault::new(format!("the program could not start its threads: {error}")))
        .and_then(|runtime| runtime.block_on(run(cli.command)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("throughline: {fault}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Result<(), Fault> {
    match command {
        Command::Init(args) => init::init(&args).await,
        Command::Serve(args) => serve::serve(&args).await,
        Command::Demo(args) => demo::demo(&args).await,
        Command::Invite(args) => invite::invite(&args).await,
        Command::Import(Import::Calls(args)) => import::calls(&args),
        Command::Import(Import::Exposure(args)) => import::exposure(&args),
        Command::Rank(args) => rank::rank(&args).await,
        Command::Estimate(args) => estimate_tables::estimate(&args),
        Command::Simulate(args) => simulate::simulate(&args),
        Command::Backup(args) => backup::backup(&args).await,
        Command::Restore(args) => backup::restore(&args).await,
        Command::Verify(args) => backup::verify(&args).await,
        Command::Policies(args) => {
            let guard = guard::Guard::new()?;
            print!("{}", if args.plain { guard::who_sees_what(&guard) } else { guard::matrix(&guard) });
            Ok(())
        }
    }
}

/// A defect of ours is told by its place alone: what it says may quote what somebody typed.
fn tell_of(defect: &std::panic::PanicHookInfo<'_>) {
    let place = defect.location().map(ToString::to_string).unwrap_or_default();
    tracing::error!(place, "a defect: please tell whoever keeps the program");
}

/// The log goes to stderr; it holds no content and no address. `RUST_LOG` says how much.
fn start_log(json: bool) {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if json { log.json().init() } else { log.with_target(false).init() }
}
