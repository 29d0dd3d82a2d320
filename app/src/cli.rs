//! The commands and what they take.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::{net::SocketAddr, path::PathBuf};
use words::{Day, Language, Months, Role};

/// The line from a neighbor's concern to what was done about it.
#[derive(Debug, Parser)]
#[command(name = "throughline", version, about)]
pub(crate) struct Cli {
    /// Write the log as JSON lines.
    #[arg(long, global = true)]
    pub log_json: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a site: its folder, its keys, its neighborhoods.
    Init(InitArgs),
    /// Open a site and answer.
    Serve(ServeArgs),
    /// Open an invented town that has lived with LEAD for two years.
    Demo(DemoArgs),
    /// Print a sign-in link for somebody, and make them an account when they have none.
    Invite(InviteArgs),
    /// Read calls for service, or how many people live where, into a site.
    #[command(subcommand)]
    Import(Import),
    /// Print where each neighborhood stands by need, beside where calls alone would put it.
    Rank(RankArgs),
    /// Estimate need and reporting of places from tables, without a site: for analysts.
    Estimate(EstimateArgs),
    /// Write the tables of an invented city of which the truth is known.
    Simulate(SimulateArgs),
    /// Copy a site while it runs; the copy is opened and checked before it counts.
    Backup(BackupArgs),
    /// Make a site from a backup. The keys are not part of it: bring them along.
    Restore(RestoreArgs),
    /// Check a backup.
    Verify(VerifyArgs),
    /// Print who may do what, as the policies say.
    Policies(PoliciesArgs),
}

/// How the policies are printed.
#[derive(Debug, Clone, Args)]
pub(crate) struct PoliciesArgs {
    /// In plain words, as in `docs/who-sees-what.md`.
    #[arg(long)]
    pub plain: bool,
}

/// Where a site is.
#[derive(Debug, Clone, Args)]
pub(crate) struct SiteArgs {
    /// The site's folder.
    #[arg(long, value_name = "DIR")]
    pub data_dir: PathBuf,
    /// The folder of its keys; beside the site's folder, with the ending `.keys`, unless given.
    /// Keep it out of backups.
    #[arg(long, value_name = "DIR", env = "THROUGHLINE_KEYS")]
    pub keys_dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct InitArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The program's name, such as "LEAD in Alder Bay".
    #[arg(long)]
    pub name: String,
    /// The neighborhoods: a GeoJSON file of polygons.
    #[arg(long, value_name = "FILE.geojson")]
    pub areas: PathBuf,
    /// The field of its features that holds each neighborhood's name.
    #[arg(long, value_name = "FIELD")]
    pub name_field: String,
    /// The time zone in which days begin and end.
    #[arg(long, value_name = "ZONE", default_value = "America/Los_Angeles")]
    pub time_zone: String,
    /// Where people will reach the site, such as `https://lead.example.org`.
    #[arg(long, value_name = "URL", default_value = "http://localhost:8080")]
    pub public_url: String,
    /// A PostgreSQL database to use in place of the embedded one.
    #[arg(long, value_name = "URL")]
    pub database: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The address and port on which to answer.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
}

#[derive(Debug, Args)]
pub(crate) struct DemoArgs {
    /// Where the town is kept; built there when it is not yet.
    #[arg(long, value_name = "DIR", default_value = "demo-town")]
    pub data_dir: PathBuf,
    /// The town is the same for the same seed and first day.
    #[arg(long, default_value_t = 7)]
    pub seed: u64,
    /// The day on which the demo opens; today unless given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub first_day: Option<Day>,
    /// The port on which to answer; a free one when 0.
    #[arg(long, default_value_t = 0)]
    pub port: u16,
    /// A PostgreSQL database to use in place of the embedded one; it must be empty.
    #[arg(long, value_name = "URL")]
    pub database: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct InviteArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The person's e-mail address.
    #[arg(long)]
    pub email: String,
    /// The person's name, needed for a new account.
    #[arg(long)]
    pub name: Option<String>,
    /// A role to give; may be repeated. A new account needs one.
    #[arg(long)]
    pub role: Vec<Role>,
    /// The language in which pages and letters speak to this person.
    #[arg(long, default_value = "en")]
    pub language: Language,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// Calls for service, from CSV files as cities publish them.
    Calls(ImportCallsArgs),
    /// What rates are taken of: a CSV file with the columns `area` and `exposure`, such as how
    /// many people live in each neighborhood.
    Exposure(ImportExposureArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ImportCallsArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The files. What was imported before is not imported again.
    #[arg(required = true, value_name = "FILE.csv")]
    pub files: Vec<PathBuf>,
    /// How to read them: the name of a mapping that comes with the program, or a file of your own
    /// (docs/mappings.md says how to write one).
    #[arg(long, value_name = "NAME|FILE.toml")]
    pub mapping: String,
}

#[derive(Debug, Args)]
pub(crate) struct ImportExposureArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The file.
    #[arg(value_name = "FILE.csv")]
    pub file: PathBuf,
}

/// How a list is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Table,
    /// For spreadsheets.
    Csv,
    /// For programs.
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct RankArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The first and the last month.
    #[arg(long, value_name = "YYYY-MM..YYYY-MM")]
    pub period: Months,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    /// From which all chance of the estimate follows: the same seed gives the same list.
    #[arg(long, default_value_t = 1)]
    pub seed: u32,
    /// Count the calls on a Ballista cluster, by the address of its scheduler (see docs/lake.md); for
    /// programs that were built with clusters.
    #[arg(long, value_name = "df://HOST:PORT")]
    pub cluster: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct EstimateArgs {
    /// The places, one on each line.
    #[arg(long, value_name = "A.csv")]
    pub areas: PathBuf,
    /// Which of them touch: `area_a, area_b`. Without it every place stands alone.
    #[arg(long, value_name = "N.csv")]
    pub neighbors: Option<PathBuf>,
    /// How many incidents of all places together had 1, 2, 3, … reports.
    #[arg(long, value_name = "M.csv")]
    pub multiplicity: Option<PathBuf>,
    /// The truth of an invented city, as `simulate` writes it: what was found is scored against it,
    /// on stderr.
    #[arg(long, value_name = "truth.csv")]
    pub truth: Option<PathBuf>,
    /// How many places count as the first; a tenth of them unless given.
    #[arg(long, value_name = "K")]
    pub top: Option<usize>,
    /// The same seed gives the same bytes.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct SimulateArgs {
    /// How many places the city has.
    #[arg(long, default_value_t = 400)]
    pub areas: usize,
    /// The same seed gives the same city.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Which world it lies in.
    #[arg(long, default_value = "default", value_parser = clap::builder::PossibleValuesParser::new(estimate::city::NAMES))]
    pub world: String,
    /// A new folder for its tables.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct BackupArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// A new folder for the backup.
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct RestoreArgs {
    /// The backup's folder.
    #[arg(long, value_name = "DIR")]
    pub from: PathBuf,
    /// A new folder for the site.
    #[arg(long, value_name = "DIR")]
    pub data_dir: PathBuf,
    /// A PostgreSQL database to restore into, in place of what the backup's site used; it must
    /// be empty. `sqlite` for the embedded one.
    #[arg(long, value_name = "URL")]
    pub database: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyArgs {
    /// The backup's folder.
    #[arg(long, value_name = "DIR")]
    pub from: PathBuf,
}
