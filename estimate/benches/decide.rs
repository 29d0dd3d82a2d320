//! What comes of deciding by an estimate, in invented cities whose truth is known.
//!
//! `cargo bench -p estimate --bench decide` prints three tables in Markdown, with means over seeds and
//! their standard errors: where to listen next, how to share out hours, and what becomes of a city
//! when officers follow records.

use estimate::{
    Evidence, Options, Posterior, Yield,
    allocate::{Bounds, OfficerLimits, officers, support},
    city::{
        City, World,
        feedback::{Policy, feedback},
        simulate,
    },
    plan::{Cycle, Place, plan},
    posterior, ranks,
    score::score,
};
use rand::{SeedableRng as _, rngs::StdRng, seq::SliceRandom as _};

const PLACES: usize = 400;
const TOP: usize = 40;

fn main() {
    // Builds that only check pass no argument; `cargo bench` passes this one.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    listening();
    allocation();
    rounds();
}

fn real(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

fn estimate(evidence: &Evidence) -> Option<Posterior> {
    posterior(evidence, &Options { draws: 400, imputations: 8, seed: 11 }).ok()
}

/// Places, the greatest number first; equal ones by their number.
fn places_by(numbers: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..numbers.len()).collect();
    order.sort_by(|a, b| numbers[*b].total_cmp(&numbers[*a]).then(a.cmp(b)));
    order
}

/// All calls, those that officers began included.
fn calls(city: &City) -> Vec<f64> {
    city.evidence.reports.iter().zip(&city.officer_initiated.0).map(|(a, b)| a + b).collect()
}

/// Prints a row: mean and standard error of each number over the seeds.
fn row<const N: usize>(name: &str, seeds: &[[f64; N]], digits: usize) {
    let n = real(seeds.len());
    let cell = |at: usize| {
        let mean = seeds.iter().map(|one| one[at]).sum::<f64>() / n;
        let variance = seeds.iter().map(|one| (one[at] - mean).powi(2)).sum::<f64>() / (n - 1.0);
        format!("{mean:.digits$} ± {:.digits$}", (variance / n).sqrt())
    };
    println!("| {name} | {} |", (0..N).map(cell).collect::<Vec<_>>().join(" | "));
}

/// Where 40 sessions of a round go.
#[derive(Clone, Copy)]
enum Listen {
    Nowhere,
    MostCalls,
    ByChance,
    LeastHeard,
    MostDoubt,
    /// Where it could change who is first, after so many for places least heard.
    CouldChange(usize),
}

const SESSIONS: usize = 40;
const SESSION: f64 = 6.0;

fn listening() {
    println!("## Where to listen\n");
    println!("| where | Spearman | NDCG@40 | recall@40 | need in the first 40 |\n|---|---|---|---|---|");
    for (name, listen) in [
        ("nowhere", Listen::Nowhere),
        ("where calls are most", Listen::MostCalls),
        ("by chance", Listen::ByChance),
        ("least heard", Listen::LeastHeard),
        ("most doubt", Listen::MostDoubt),
        ("could change who is first", Listen::CouldChange(0)),
        ("the same, half for the least heard", Listen::CouldChange(SESSIONS / 2)),
    ] {
        let cities: Vec<_> = (0..20).filter_map(|seed| heard(seed, listen)).collect();
        row(name, &cities, 3);
    }
}

/// Two rounds of sessions in a sparse city where half of the places were never heard.
fn heard(seed: u64, listen: Listen) -> Option<[f64; 4]> {
    let world = World { unheard: 0.5, ..World::named("sparse")? };
    let mut city = simulate(PLACES, seed, &world);
    for round in 0..2 {
        let mut hours = vec![0.0; PLACES];
        for place in sessions(&city, listen, seed * 10 + round)? {
            hours[place] += SESSION;
        }
        city.listen(&hours, seed * 100 + round);
    }
    let made = estimate(&city.evidence)?;
    let found: Vec<f64> = ranks(&made.need, TOP).iter().map(|rank| -rank.expected).collect();
    let truth = &city.truth;
    let scored = score(&found, &truth.need_log, &truth.reported, TOP);
    let (found, wanted) = (places_by(&found), places_by(&truth.need_log));
    let need = |order: &[usize]| order.iter().take(TOP).map(|at| truth.need_log[*at].exp()).sum::<f64>();
    let both = found.iter().take(TOP).filter(|place| wanted[..TOP].contains(place)).count();
    Some([scored.spearman, scored.ndcg, real(both) / real(TOP), need(&found) / need(&wanted)])
}

fn sessions(city: &City, listen: Listen, seed: u64) -> Option<Vec<usize>> {
    let first = |mut order: Vec<usize>| {
        order.truncate(SESSIONS);
        Some(order)
    };
    let evidence = &city.evidence;
    match listen {
        Listen::Nowhere => Some(vec![]),
        Listen::MostCalls => {
            let rate =
                calls(city).iter().zip(&evidence.exposure).map(|(calls, e)| calls / e).collect::<Vec<_>>();
            first(places_by(&rate))
        }
        Listen::ByChance => {
            let mut order: Vec<usize> = (0..PLACES).collect();
            order.shuffle(&mut StdRng::seed_from_u64(seed));
            first(order)
        }
        Listen::LeastHeard => {
            first(places_by(&evidence.hours.iter().map(|hours| -hours).collect::<Vec<_>>()))
        }
        Listen::MostDoubt => {
            let doubt: Vec<f64> = estimate(evidence)?.need_moments().iter().map(|(_, sd)| *sd).collect();
            first(places_by(&doubt))
        }
        Listen::CouldChange(floor) => planned(evidence, floor),
    }
}

fn planned(evidence: &Evidence, floor: usize) -> Option<Vec<usize>> {
    let made = estimate(evidence)?;
    let moments = made.need_moments();
    let means: Vec<f64> = moments.iter().map(|(mean, _)| *mean).collect();
    let yields = Yield::fitted(evidence, &means, made.hyper.yield_shape)?;
    let places: Vec<Place> = (0..evidence.places())
        .map(|at| Place {
            need_log_mean: moments[at].0,
            need_log_sd: moments[at].1,
            barrier: evidence.barrier[at],
            months_unheard: (evidence.hours[at] > 0.0).then_some(1.0),
            is_heard_this_cycle: false,
            met: vec![],
            unmet: vec![],
        })
        .collect();
    let cycle = Cycle { sessions: SESSIONS, hours: SESSION, first: TOP, floor, drift: 0.0, group_worth: 0.0 };
    Some(plan(&places, &yields, &cycle).ok()?.picks.iter().map(|pick| pick.place).collect())
}

const HOURS: f64 = 1_000.0;

/// A rule by which hours are shared out; none when no estimate could be made.
type Rule = fn(&City) -> Option<Vec<f64>>;

fn allocation() {
    println!("\n## How to share out 1000 hours\n");
    println!("| rule | least covered | 5th in 100 | third that reports least | others | from need |");
    println!("|---|---|---|---|---|---|");
    let world = World { population_mean: 1_000.0, ..World::default() };
    let cities: Vec<City> = (0..20).map(|seed| simulate(PLACES, seed, &world)).collect();
    let rules: [(&str, Rule); 5] = [
        ("all calls", |city| Some(calls(city))),
        ("distinct incidents", |city| Some(city.evidence.incidents.clone())),
        ("people", |city| Some(city.evidence.exposure.clone())),
        ("the estimate, for officers", |city| {
            let made = estimate(&city.evidence)?;
            let limits = OfficerLimits { caps: vec![HOURS; PLACES], before: None };
            let plan = officers(&made.need, &city.evidence.exposure, HOURS, &limits).ok()?;
            Some(plan.hours().to_vec())
        }),
        ("the estimate, for services", |city| {
            let made = estimate(&city.evidence)?;
            let plan = support(&made.need, &city.evidence.exposure, HOURS, &[Bounds::ANY; PLACES]).ok()?;
            Some(plan.hours().to_vec())
        }),
    ];
    for (name, rule) in rules {
        let covered: Vec<_> = cities.iter().filter_map(|city| Some(coverage(city, &rule(city)?))).collect();
        row(name, &covered, 3);
    }
}

/// Hours for each incident, 1 on average over all incidents: of the place that has least, of the 5th
/// in 100, of the third that reports least and of the others on average; and how far the shares are
/// from those of need.
fn coverage(city: &City, given: &[f64]) -> [f64; 5] {
    let expected = &city.truth.expected;
    let (hours, incidents): (f64, f64) = (given.iter().sum(), expected.iter().sum());
    let covered: Vec<f64> =
        given.iter().zip(expected).map(|(given, expected)| given / hours * incidents / expected).collect();
    let mut sorted = covered.clone();
    sorted.sort_by(f64::total_cmp);
    let quiet = places_by(&city.truth.reported.iter().map(|q| -q).collect::<Vec<_>>());
    let (third, others) = quiet.split_at(PLACES.div_ceil(3));
    let mean = |places: &[usize]| places.iter().map(|at| covered[*at]).sum::<f64>() / real(places.len());
    let apart =
        given.iter().zip(expected).map(|(given, expected)| (given / hours - expected / incidents).abs());
    [sorted[0], sorted[PLACES / 20], mean(third), mean(others), 0.5 * apart.sum::<f64>()]
}

fn rounds() {
    println!("\n## Rounds of officers who follow records\n");
    println!("| hours by | from need, round 1 | 10 | 40 | third that reports least, round 40 | Spearman |");
    println!("|---|---|---|---|---|---|");
    for policy in Policy::ALL {
        let runs: Vec<_> = (0..8)
            .filter_map(|seed| {
                let run = feedback(100, seed, policy, 40).ok()?;
                let last = run[39];
                Some([run[0].variation, run[9].variation, last.variation, last.quiet, last.spearman])
            })
            .collect();
        row(&format!("{policy:?}"), &runs, 3);
    }
}
