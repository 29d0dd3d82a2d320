//! The estimate on simulated cities, against the truth.

mod guards;

use crate::{
    Evidence, Feed, Options, city, posterior, ranks,
    score::{coverage, score},
};

const OPTIONS: Options = Options { draws: 400, imputations: 8, seed: 7 };

fn expected_ranks(posterior: &crate::Posterior, top: usize) -> Vec<f64> {
    ranks(&posterior.need, top).iter().map(|rank| -rank.expected).collect()
}

#[test]
fn need_is_found_where_calls_are_silent() {
    let world = city::World::default();
    let (mut found, mut calls) = (vec![], vec![]);
    let mut covered = 0.0;
    for seed in 0..3 {
        let city = city::simulate(400, seed, &world);
        let made = posterior(&city.evidence, &OPTIONS).expect("an estimate");
        let truth = &city.truth;
        found.push(score(&expected_ranks(&made, 40), &truth.need_log, &truth.reported, 40));
        let all: Vec<f64> = (0..400)
            .map(|at| (city.evidence.reports[at] + city.officer_initiated.0[at]) / city.evidence.exposure[at])
            .collect();
        calls.push(score(&all, &truth.need_log, &truth.reported, 40));
        covered += coverage(&made.need, &truth.need_log, 0.9) / 3.0;
    }
    let mean =
        |of: &dyn Fn(&crate::Score) -> f64, list: &[crate::Score]| list.iter().map(of).sum::<f64>() / 3.0;
    let spearman = mean(&|one| one.spearman, &found);
    let ndcg = mean(&|one| one.ndcg, &found);
    let down = mean(&|one| one.pushed_down, &found);
    eprintln!("spearman {spearman:.3} ndcg {ndcg:.3} pushed down {down:.1} covered {covered:.3}");
    assert!(spearman > 0.89 && ndcg > 0.86 && down < 8.0, "{spearman} {ndcg} {down}");
    assert!((0.78..0.97).contains(&covered), "{covered}");
    // The control: calls alone do not find it.
    assert!(mean(&|one| one.spearman, &calls) < 0.4 && mean(&|one| one.pushed_down, &calls) > 25.0);
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let city = city::simulate(60, 3, &city::World::default());
    let twice = [(); 2].map(|()| posterior(&city.evidence, &OPTIONS).expect("an estimate"));
    let bits = |made: &crate::Posterior| {
        let need = &made.need;
        (0..need.ncols())
            .flat_map(|at| (0..need.nrows()).map(move |row| need[(row, at)].to_bits()))
            .collect::<Vec<_>>()
    };
    assert_eq!(bits(&twice[0]), bits(&twice[1]));
}

#[test]
fn every_source_alone_gives_an_estimate() {
    let all = city::simulate(80, 5, &city::World::default()).evidence;
    let none = all.without_matches().without_concerns();
    let dialogues = [all.without_concerns(), all.without_matches(), none];
    for feed in [Feed::Linked, Feed::Distinct, Feed::Raw, Feed::Unknown] {
        for dialogue in &dialogues {
            let evidence = Evidence { feeds: vec![feed; 80], ..dialogue.clone() };
            let made = posterior(&evidence, &Options { draws: 60, ..OPTIONS }).expect("an estimate");
            assert_eq!((made.need.nrows(), made.reporting.nrows()), (80, 80));
            assert!(made.need_moments().iter().all(|(mean, sd)| mean.is_finite() && *sd > 0.0), "{feed:?}");
        }
    }
}

/// Concerns alone tell which place has more need, and nothing of how much there is: the intervals say so.
#[test]
fn without_any_report_the_level_is_left_open() {
    let city = city::simulate(200, 4, &city::World::default());
    let heard = city.evidence.without_reports().without_matches();
    let made = posterior(&heard, &OPTIONS).expect("an estimate");
    assert!(coverage(&made.need, &city.truth.need_log, 0.9) > 0.9);
    let truth = &city.truth;
    let found = score(&expected_ranks(&made, 20), &truth.need_log, &truth.reported, 20);
    assert!(found.spearman > 0.5, "{}", found.spearman);
}
