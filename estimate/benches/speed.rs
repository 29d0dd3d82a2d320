//! How fast cities of growing size are estimated, and in how much memory.
//!
//! `cargo bench -p estimate --bench speed` prints a table in Markdown; with numbers of places after
//! `--` it does so for cities of these sizes. Memory is the most that the program ever held, so sizes
//! should grow.

use estimate::{
    Options,
    city::{self, City},
    findings, posterior, ranks,
    score::score,
};
use std::{fs, time::Instant};

/// Sizes of the cities when none is asked for.
const SIZES: [usize; 4] = [1_000, 10_000, 50_000, 100_000];
const OPTIONS: Options = Options { draws: 400, imputations: 8, seed: 11 };

fn main() {
    // Builds that only check pass no argument; `cargo bench` passes this one.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let asked: Vec<usize> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    println!("| places | incidents seen | made | seconds | of all cores | memory | Spearman | calls alone |");
    println!("|---|---|---|---|---|---|---|---|");
    for places in if asked.is_empty() { SIZES.to_vec() } else { asked } {
        // Fewer incidents in each place as there are more of them, as in the streets of a city.
        let population_mean = match places {
            0..=1_000 => 2_500.0,
            1_001..=10_000 => 1_200.0,
            _ => 600.0,
        };
        let world = city::World { population_mean, ..city::World::default() };
        let city = city::simulate(places, 1, &world);
        row(&city, "draws and ranks", || {
            let made = posterior(&city.evidence, &OPTIONS).ok()?;
            Some(ranks(&made.need, places / 10).iter().map(|rank| -rank.expected).collect())
        });
        row(&city, "findings", || {
            let made = findings(&city.evidence, &city.officer_initiated, &OPTIONS, places / 10).ok()?;
            Some(made.places.iter().map(|place| -place.expected_rank.unwrap_or(f64::INFINITY)).collect())
        });
    }
}

#[allow(clippy::disallowed_methods, reason = "a benchmark measures")]
fn row(city: &City, what: &str, make: impl FnOnce() -> Option<Vec<f64>>) {
    let (evidence, truth) = (&city.evidence, &city.truth);
    let (begun, used) = (Instant::now(), processor_seconds());
    let ranking = make();
    let (seconds, used) = (begun.elapsed().as_secs_f64(), processor_seconds() - used);
    let places = evidence.places();
    let Some(ranking) = ranking else { return println!("| {places} | | could not be made | | | | | |") };
    let calls: Vec<f64> = (0..places)
        .map(|at| (evidence.reports[at] + city.officer_initiated.0[at]) / evidence.exposure[at])
        .collect();
    let rate = |need: &[f64]| score(need, &truth.need_log, &truth.reported, places / 10).spearman;
    println!(
        "| {places} | {:.0} | {what} | {seconds:.1} | {used:.1} | {} | {:.3} | {:.3} |",
        evidence.incidents.iter().sum::<f64>(),
        most_memory(),
        rate(&ranking),
        rate(&calls)
    );
}

/// Seconds that the cores worked for this program so far, where the system tells; in hundredths.
fn processor_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name in brackets the fields from the third on; user and system time are the 14th and 15th.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The most memory that this program held so far, where the system tells.
fn most_memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kib.map_or_else(String::new, |kib| format!("{:.2} GB", kib * 1024.0 / 1e9))
}
