use super::*;

const PLACES: usize = 100;
const ROUNDS: usize = 40;
const SEEDS: u64 = 2;

/// Mean distance of hours from need after rounds 1, 10 and 40.
fn variation(policy: Policy) -> [f64; 3] {
    let runs: Vec<Vec<Round>> =
        (0..SEEDS).map(|seed| feedback(PLACES, seed, policy, ROUNDS).expect("rounds")).collect();
    let mean = |round: usize| runs.iter().map(|run| run[round - 1].variation).sum::<f64>() / real(runs.len());
    let found = [1, 10, 40].map(mean);
    eprintln!("{policy:?}: {found:.3?}");
    found
}

#[test]
fn the_estimate_comes_closer_to_need_round_by_round() {
    let [first, tenth, last] = variation(Policy::Estimate);
    assert!(last <= 0.05 && last < tenth && tenth < first, "{first} {tenth} {last}");
}

/// What the types forbid elsewhere, and why.
#[test]
fn counting_what_officers_began_runs_away() {
    let [first, _, last] = variation(Policy::Mistaken);
    assert!(last > 0.5 && last > 2.0 * first, "{first} {last}");
    let [first, _, last] = variation(Policy::OfficerInitiated);
    assert!(last > 0.4 && last > 2.0 * first, "{first} {last}");
}

#[test]
fn calls_of_residents_alone_stay_as_unfair_as_they_are() {
    let [.., last] = variation(Policy::ResidentCalls);
    assert!(last > 0.2, "{last}");
}

#[test]
fn the_same_seed_gives_the_same_rounds() {
    for policy in Policy::ALL {
        let twice = [(); 2].map(|()| feedback(20, 3, policy, 6).expect("rounds"));
        assert_eq!(twice[0], twice[1], "{policy:?}");
    }
}

#[test]
fn a_city_without_places_has_no_rounds_to_estimate() {
    assert_eq!(feedback(0, 1, Policy::Estimate, 1), Err(EstimateError::Empty));
    assert_eq!(feedback(0, 1, Policy::HotSpots, 0), Ok(vec![]));
}
