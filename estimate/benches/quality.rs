//! How well need is found in invented cities, beside what calls alone find: in each world, and in
//! the default world with less known.
//!
//! `cargo bench -p estimate --bench quality` prints tables in Markdown: means over seeds with their
//! standard error.

use estimate::{
    Evidence, Feed, Graph, Options, Posterior, Yield,
    caps::limited,
    city::{self, City, World},
    posterior, ranks,
    score::{Score, coverage, score},
};

/// Places of a city, how many of them count as first, and seeds for each world.
const PLACES: usize = 400;
const TOP: usize = 40;
const SEEDS: u64 = 8;
const OPTIONS: Options = Options { draws: 800, imputations: 8, seed: 11 };

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
        let outcomes = cities(name, Clone::clone);
        let by_calls: Vec<Score> = outcomes.iter().map(|outcome| outcome.by_calls).collect();
        println!(
            "| {name} | {} | {} | {} |",
            quality(&outcomes),
            with_error(&by_calls, |by_calls| by_calls.spearman, 3),
            with_error(&by_calls, |by_calls| by_calls.pushed_down, 1),
        );
    }
    println!("\n| known, in the default world | Spearman | NDCG@40 | pushed down | 90% cover | relative |");
    println!("|---|---|---|---|---|---|");
    for (name, change) in KNOWN {
        println!("| {name} | {} |", quality(&cities("default", change)));
    }
    println!("\n| world | Spearman of all places | of those without linked reports |\n|---|---|---|");
    for name in ["unlinked", "mostly-unlinked"] {
        let outcomes = cities(name, Clone::clone);
        let all = with_error(&outcomes, |outcome| outcome.found.spearman, 3);
        println!("| {name} | {all} | {} |", with_error(&outcomes, |outcome| outcome.unlinked, 3));
    }
}

/// What is known, made of the evidence in full.
type Known = fn(&Evidence) -> Evidence;

/// What may be known of a city, as changes of what is known of it in full.
const KNOWN: [(&str, Known); 12] = [
    ("reports", |all| fed(Feed::Raw, &all.without_matches().without_concerns())),
    ("reports, concerns", |all| fed(Feed::Raw, &all.without_matches())),
    ("reports, matches, concerns", |all| fed(Feed::Raw, all)),
    ("incidents, concerns", |all| fed(Feed::Distinct, &all.without_matches())),
    ("incidents, matches", |all| fed(Feed::Distinct, &all.without_concerns())),
    ("duplicates", |all| all.without_matches().without_concerns()),
    ("duplicates, matches", Evidence::without_concerns),
    ("duplicates, concerns", Evidence::without_matches),
    ("all", Clone::clone),
    ("all but who touches whom", |all| Evidence { graph: nobody_touches(all.places()), ..all.clone() }),
    ("all but what may bear on reporting", |all| Evidence { covariates: vec![], ..all.clone() }),
    ("concerns alone", |all| all.without_reports().without_matches()),
];

fn fed(feed: Feed, evidence: &Evidence) -> Evidence {
    Evidence { feeds: vec![feed; evidence.places()], ..evidence.clone() }
}

fn nobody_touches(places: usize) -> Graph {
    Graph::new(places, []).unwrap_or_else(|trouble| unreachable!("a graph without pairs: {trouble}"))
}

/// What came of one city.
struct Outcome {
    found: Score,
    by_calls: Score,
    /// Spearman's correlation among the places whose reports nobody linked.
    unlinked: f64,
    /// How often intervals hold the true need.
    covered: f64,
    /// How often they hold it relative to the city's mean.
    covered_relative: f64,
}

/// What comes of that world's cities when this much is known of them.
fn cities(name: &str, known: impl Fn(&Evidence) -> Evidence) -> Vec<Outcome> {
    let one = |seed| {
        let city = city::simulate(PLACES, seed, &World::named(name)?);
        let evidence = known(&city.evidence);
        Some(outcome(&city, &evidence, &made(&evidence)?))
    };
    (0..SEEDS).filter_map(one).collect()
}

/// The draws that findings rest on.
fn made(evidence: &Evidence) -> Option<Posterior> {
    let made = posterior(evidence, &OPTIONS).ok()?;
    let means: Vec<f64> = made.need_moments().iter().map(|(mean, _)| *mean).collect();
    let yields = Yield::fitted(evidence, &means, made.hyper.yield_shape);
    Some(limited(evidence, made, yields.as_ref()).posterior)
}

fn outcome(city: &City, evidence: &Evidence, made: &Posterior) -> Outcome {
    let expected: Vec<f64> = ranks(&made.need, TOP).iter().map(|rank| -rank.expected).collect();
    let truth = &city.truth;
    let rate = |need: &[f64]| score(need, &truth.need_log, &truth.reported, TOP);
    let of_unlinked = |list: &[f64]| -> Vec<f64> {
        let pairs = list.iter().zip(&evidence.feeds);
        pairs.filter(|(_, feed)| **feed == Feed::Raw).map(|(value, _)| *value).collect()
    };
    let unlinked = [&expected, &truth.need_log, &truth.reported].map(|list| of_unlinked(list));
    let mean = truth.need_log.iter().sum::<f64>() / real(PLACES);
    let relative_truth: Vec<f64> = truth.need_log.iter().map(|need| need - mean).collect();
    let mut relative = made.need.clone();
    for draw in relative.col_iter_mut() {
        let mean = draw.sum() / real(PLACES);
        draw.iter_mut().for_each(|need| *need -= mean);
    }
    Outcome {
        found: rate(&expected),
        by_calls: rate(&calls(city)),
        unlinked: score(&unlinked[0], &unlinked[1], &unlinked[2], TOP).spearman,
        covered: coverage(&made.need, &truth.need_log, 0.9),
        covered_relative: coverage(&relative, &relative_truth, 0.9),
    }
}

/// All calls, those that officers began included, for each unit of exposure.
fn calls(city: &City) -> Vec<f64> {
    let all = city.evidence.reports.iter().zip(&city.officer_initiated.0).zip(&city.evidence.exposure);
    all.map(|((reports, officers), exposure)| (reports + officers) / exposure).collect()
}

fn quality(outcomes: &[Outcome]) -> String {
    [
        with_error(outcomes, |outcome| outcome.found.spearman, 3),
        with_error(outcomes, |outcome| outcome.found.ndcg, 3),
        with_error(outcomes, |outcome| outcome.found.pushed_down, 1),
        with_error(outcomes, |outcome| outcome.covered, 3),
        with_error(outcomes, |outcome| outcome.covered_relative, 3),
    ]
    .join(" | ")
}

fn with_error<T>(outcomes: &[T], of: impl Fn(&T) -> f64, digits: usize) -> String {
    let n = real(outcomes.len());
    let mean = outcomes.iter().map(&of).sum::<f64>() / n;
    let variance = outcomes.iter().map(|outcome| (of(outcome) - mean).powi(2)).sum::<f64>() / (n - 1.0);
    format!("{mean:.digits$} ± {:.digits$}", (variance / n).sqrt())
}

fn real(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
