//! What must stay so, whatever is changed: each with a control that would miss it.

use super::{OPTIONS, expected_ranks};
use crate::{
    Evidence, Options, Window,
    city::{City, World, simulate},
    frame::count,
    posterior, ranks,
    score::{coverage, score},
};

const PLACES: usize = 300;

fn spearman(city: &City, ranking: &[f64]) -> f64 {
    score(ranking, &city.truth.need_log, &city.truth.reported, PLACES / 10).spearman
}

fn found(city: &City, evidence: &Evidence) -> f64 {
    let made = posterior(evidence, &OPTIONS).expect("an estimate");
    spearman(city, &expected_ranks(&made, PLACES / 10))
}

/// Evidence that says beyond doubt that each incident attracts one report, in every place.
fn told_that_reporting_is_equal(evidence: &Evidence) -> Evidence {
    let certain = vec![1e7; evidence.places()];
    Evidence { window: Some(Window { duplicates: certain.clone(), time: certain }), ..evidence.clone() }
}

/// Where reporting is the same everywhere, not knowing so costs next to nothing.
#[test]
fn equal_reporting_costs_nothing() {
    let gap = |name: &str| {
        let gaps = (0..3).map(|seed| {
            let city = simulate(PLACES, seed, &World::named(name).expect("a world"));
            let evidence = &city.evidence;
            let calls: Vec<f64> =
                (0..PLACES).map(|at| evidence.reports[at] / evidence.exposure[at]).collect();
            let told = found(&city, &told_that_reporting_is_equal(evidence));
            told.max(spearman(&city, &calls)) - found(&city, evidence)
        });
        gaps.sum::<f64>() / 3.0
    };
    let equal = gap("equal");
    assert!(equal < 0.01, "{equal} less than the best");
    // The control: where it is not equal, whoever takes it for equal finds far less.
    assert!(gap("default") < -0.2);
}

#[test]
fn intervals_hold_the_truth() {
    let (mut covered, mut too_short) = (0.0, 0.0);
    for seed in 0..4 {
        let city = simulate(PLACES, seed, &World::default());
        let made = posterior(&city.evidence, &OPTIONS).expect("an estimate");
        covered += coverage(&made.need, &city.truth.need_log, 0.9) / 4.0;
        too_short += coverage(&made.need, &city.truth.need_log, 0.6) / 4.0;
    }
    assert!(covered >= 0.8, "{covered}");
    assert!(too_short < 0.8, "the control: narrower intervals do not");
}

/// No hours of listening say nothing: the place stands where it would without any word of listening
/// there. Hours in which nothing was heard do say something.
#[test]
fn no_hours_never_lower_a_rank() {
    let city = simulate(PLACES, 2, &World::default());
    let first: Vec<usize> =
        (0..PLACES).filter(|place| city.evidence.concerns[*place] > 3.0).take(8).collect();
    let with = |hours: f64, concerns: f64, barrier: f64| {
        let mut evidence = city.evidence.without_matches();
        for place in &first {
            evidence.hours[*place] = hours;
            evidence.concerns[*place] = concerns;
            evidence.barrier[*place] = barrier;
        }
        let made = posterior(&evidence, &OPTIONS).expect("an estimate");
        let ranks = ranks(&made.need, 30);
        first.iter().map(|place| ranks[*place].expected).collect::<Vec<f64>>()
    };
    let dropped = with(0.0, 0.0, 0.0);
    for (none, dropped) in with(0.0, 0.0, 2.0).iter().zip(&dropped) {
        assert!(none <= &(dropped + 1e-9), "{none} {dropped}");
    }
    let lowered =
        with(40.0, 0.0, 0.0).iter().zip(&dropped).filter(|(heard, dropped)| heard > dropped).count();
    assert!(lowered >= 7, "the control: {lowered} of 8");
}

/// When each report is lost with the same chance (which leaves the shape of salience as it is), need
/// stays where it was, within two standard deviations in nine places of ten, although fewer calls are made.
#[test]
fn fewer_calls_for_the_same_need_leave_need_as_it_was() {
    let kept: f64 = 0.7;
    let usual = World::named("clean").expect("a world");
    let thinned = World { reporting_level: usual.reporting_level + kept.ln(), ..usual };
    let cities = [usual, thinned].map(|world| simulate(PLACES, 5, &world));
    let moments = cities
        .each_ref()
        .map(|city| posterior(&city.evidence, &OPTIONS).expect("an estimate").need_moments());
    let within = |shift: f64| {
        let both = moments[0].iter().zip(&moments[1]);
        let near = both.filter(|((one, sd), (other, _))| (one - other - shift).abs() < 2.0 * sd);
        count(near.count()) / count(PLACES)
    };
    assert!(within(0.0) > 0.9, "{}", within(0.0));
    // The control: as much as calls have fallen is no small thing.
    let calls = cities.each_ref().map(|city| city.evidence.reports.iter().sum::<f64>());
    let fallen = (calls[0] / calls[1]).ln();
    assert!(fallen > 0.3 && within(fallen) < 0.7, "{fallen} {}", within(fallen));
}

/// The same seed gives the same bytes, on one core as on several; another seed does not.
#[test]
fn the_number_of_cores_changes_nothing() {
    let city = simulate(80, 3, &World::default());
    let bits = |cores: usize, seed: u64| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(cores).build().expect("cores");
        pool.install(|| {
            let made = posterior(&city.evidence, &Options { seed, ..OPTIONS }).expect("an estimate");
            let ranks = ranks(&made.need, 8).into_iter().map(|rank| rank.expected.to_bits());
            let need = made
                .need
                .col_iter()
                .flat_map(|draw| draw.iter().map(|need| need.to_bits()).collect::<Vec<_>>());
            need.chain(ranks).collect::<Vec<u64>>()
        })
    };
    assert_eq!(bits(1, 7), bits(3, 7));
    assert_ne!(bits(1, 7), bits(1, 8));
}
