//! How well and how fast need is found in invented cities, beside what calls alone find.
//!
//! `cargo bench -p estimate` prints two tables in Markdown: quality in each world, as means over
//! seeds with their standard error, and the time for cities of growing size.

use estimate::{
    Form, Options, Sources, city, posterior, ranks,
    score::{Score, coverage, score},
};
use std::time::Instant;

/// Places of a city, how many of them count as first, and seeds for each world.
const PLACES: usize = 400;
const TOP: usize = 40;
const SEEDS: u64 = 8;
/// Sizes of the cities that are timed.
const SIZES: [usize; 3] = [1_000, 10_000, 50_000];

fn main() {
    // Builds that only check pass no argument; `cargo bench` passes this one.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    println!(
        "| world | Spearman | NDCG@40 | pushed down | 90% cover | relative | calls alone: Spearman | pushed down |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for name in city::NAMES {
        quality(name);
    }
    println!("\n| places | incidents seen | seconds | Spearman | calls alone |\n|---|---|---|---|---|");
    for places in SIZES {
        speed(places);
    }
}

fn options(evidence: &estimate::Evidence, draws: usize) -> Options {
    let reports = if evidence.window.is_some() { Form::Window } else { Form::Counts };
    Options { sources: Sources { reports, matches: true, concerns: true }, draws, imputations: 8, seed: 11 }
}

/// What came of one city.
struct Outcome {
    found: Score,
    by_calls: Score,
    /// How often intervals hold the true need.
    covered: f64,
    /// How often they hold it relative to the city's mean.
    covered_relative: f64,
}

fn one(name: &str, seed: u64) -> Option<Outcome> {
    let city = city::simulate(PLACES, seed, &city::World::named(name)?);
    let made = posterior(&city.evidence, &options(&city.evidence, 800)).ok()?;
    let expected: Vec<f64> = ranks(&made.need, TOP).iter().map(|rank| -rank.expected).collect();
    let truth = &city.truth;
    let rate = |need: &[f64]| score(need, &truth.need_log, &truth.reported, TOP);
    let mean = truth.need_log.iter().sum::<f64>() / real(PLACES);
    let relative_truth: Vec<f64> = truth.need_log.iter().map(|need| need - mean).collect();
    let means: Vec<f64> = (0..made.need.ncols())
        .map(|draw| (0..PLACES).map(|place| made.need[(place, draw)]).sum::<f64>() / real(PLACES))
        .collect();
    let mut relative = made.need.clone();
    for (draw, mean) in means.iter().enumerate() {
        for place in 0..PLACES {
            relative[(place, draw)] -= mean;
        }
    }
    Some(Outcome {
        found: rate(&expected),
        by_calls: rate(&calls(&city)),
        covered: coverage(&made.need, &truth.need_log, 0.9),
        covered_relative: coverage(&relative, &relative_truth, 0.9),
    })
}

fn real(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// All calls, those that officers began included, for each unit of exposure.
fn calls(city: &city::City) -> Vec<f64> {
    let all = city.evidence.reports.iter().zip(&city.officer_initiated.0).zip(&city.evidence.exposure);
    all.map(|((reports, officers), exposure)| (reports + officers) / exposure).collect()
}

fn quality(name: &str) {
    let cities: Vec<_> = (0..SEEDS).filter_map(|seed| one(name, seed)).collect();
    let with_error = |of: &dyn Fn(&Outcome) -> f64, digits: usize| {
        let n = real(cities.len());
        let mean = cities.iter().map(of).sum::<f64>() / n;
        let variance = cities.iter().map(|city| (of(city) - mean).powi(2)).sum::<f64>() / (n - 1.0);
        format!("{mean:.digits$} ± {:.digits$}", (variance / n).sqrt())
    };
    println!(
        "| {name} | {} | {} | {} | {} | {} | {} | {} |",
        with_error(&|city| city.found.spearman, 3),
        with_error(&|city| city.found.ndcg, 3),
        with_error(&|city| city.found.pushed_down, 1),
        with_error(&|city| city.covered, 3),
        with_error(&|city| city.covered_relative, 3),
        with_error(&|city| city.by_calls.spearman, 3),
        with_error(&|city| city.by_calls.pushed_down, 1),
    );
}

#[allow(clippy::disallowed_methods, reason = "a benchmark measures")]
fn speed(places: usize) {
    // Fewer incidents in each place as there are more of them, as in the streets of a city.
    let population_mean = match places {
        0..=1_000 => 2_500.0,
        1_001..=10_000 => 1_200.0,
        _ => 600.0,
    };
    let city = city::simulate(places, 1, &city::World { population_mean, ..city::World::default() });
    let begun = Instant::now();
    let made = posterior(&city.evidence, &options(&city.evidence, 400));
    let seconds = begun.elapsed().as_secs_f64();
    let Ok(made) = made else { return println!("| {places} | could not be estimated | | | |") };
    let expected: Vec<f64> = ranks(&made.need, places / 10).iter().map(|rank| -rank.expected).collect();
    let rate = |need: &[f64]| score(need, &city.truth.need_log, &city.truth.reported, places / 10).spearman;
    let seen: f64 = city.evidence.incidents.iter().sum();
    println!("| {places} | {seen:.0} | {seconds:.1} | {:.3} | {:.3} |", rate(&expected), rate(&calls(&city)));
}
