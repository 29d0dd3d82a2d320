//! How fast files become a dataset, and how much memory that takes.
//!
//! `cargo bench -p lake --bench import -- [ROWS] [FOLDER]` writes invented calls into a file (unless it is there
//! already), imports it, counts it, finds the areas of a million points, and prints tables in Markdown. `peers.py` does
//! what others can do of that.

mod areas;
mod generate;

use lake::{Engine, Import, Lake, Mapping, counts, import};
use std::{
    error::Error,
    fs::{self, File},
    io::BufWriter,
    path::PathBuf,
    time::{Duration, Instant},
};
use words::Moment;

const AREAS: &str = include_str!("../../../../base/atlas/tests/fixtures/seattle-mcpp-areas.geojson");

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let rows: u64 = arguments.first().map_or(Ok(1_000_000), |rows| rows.parse())?;
    let folder = arguments.get(1).map_or_else(|| std::env::temp_dir().join("lake-bench"), PathBuf::from);
    fs::create_dir_all(&folder)?;
    let file = folder.join(format!("calls-{rows}.csv"));
    if !file.exists() {
        generate::write(&mut BufWriter::new(File::create(&file)?), rows, 1)?;
    }
    let data = tempfile::tempdir_in(&folder)?;
    let lake = Lake::of(data.path());
    let (atlas, _) = atlas::load(AREAS, "NAME")?;
    let mapping = Mapping::find("seattle-calls-2018")?;
    let now = Moment(1_800_000_000_000_000);
    let job = Import { files: std::slice::from_ref(&file), mapping: &mapping, atlas: &atlas, now };
    let (imported, importing) = timed(|| import(&lake, &job, &mut |_| ()));
    eprintln!("{}", imported?);
    let runtime = tokio::runtime::Builder::new_multi_thread().build()?;
    let months = "2018-01..2023-12".parse()?;
    let (counted, counting) = timed(|| runtime.block_on(counts(&lake, months, &Engine::default())));
    let counted = counted?;
    let incidents: u64 = counted.iter().map(|area| area.counts.incidents).sum();
    let chance: f64 = counted.iter().map(|area| area.counts.chance_merges()).sum();
    eprintln!("{} areas, {incidents} incidents, about {chance} of them merged by chance", counted.len());
    println!(
        "| CSV to linked Parquet with areas, and counts | rows | import s | counts s | rows/s | peak memory MB |"
    );
    println!("|---|---|---|---|---|---|");
    println!(
        "| import | {rows} | {:.2} | {:.2} | {:.0} | {} |",
        importing.as_secs_f64(),
        counting.as_secs_f64(),
        per_second(rows, importing + counting),
        peak_mb(),
    );
    areas::find_all(&atlas, &folder)
}

#[expect(clippy::disallowed_methods, reason = "a measurement")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let done = work();
    (done, begun.elapsed())
}

#[expect(clippy::cast_precision_loss, reason = "rows are far fewer than 2^53")]
fn per_second(rows: u64, time: Duration) -> f64 {
    rows as f64 / time.as_secs_f64()
}

/// The most memory that was in use, as Linux tells it; 0 elsewhere.
fn peak_mb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1024
}
