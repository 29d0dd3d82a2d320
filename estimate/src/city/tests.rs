use super::{City, NAMES, World, simulate};

const PLACES: usize = 400;
const SEEDS: std::ops::Range<u64> = 0..4;

fn sum(list: &[f64]) -> f64 {
    list.iter().sum()
}

/// The number below which that share of the list lies.
fn quantile(list: &[f64], percent: usize) -> f64 {
    let mut sorted = list.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}

fn spread(list: &[f64]) -> f64 {
    quantile(list, 100) - quantile(list, 0)
}

fn near(found: f64, wanted: f64, tolerance: f64) -> bool {
    (found - wanted).abs() <= tolerance
}

/// Whether no number of the one list is above that of the other.
fn never_above(low: &[f64], high: &[f64]) -> bool {
    low.len() == high.len() && low.iter().zip(high).all(|(low, high)| low <= high)
}

fn default_cities() -> Vec<City> {
    SEEDS.map(|seed| simulate(PLACES, seed, &World::default())).collect()
}

#[test]
fn the_same_seed_gives_the_same_city_and_another_seed_another() {
    for name in NAMES {
        let world = World::named(name).unwrap();
        let (city, again) = (simulate(100, 7, &world), simulate(100, 7, &world));
        assert_eq!(format!("{city:?}"), format!("{again:?}"), "{name}");
        assert_ne!(city, simulate(100, 8, &world), "{name}");
    }
}

#[test]
fn only_the_named_worlds_are_known() {
    assert_eq!(World::named("default"), Some(World::default()));
    assert_eq!(World::named("elsewhere"), None);
    for name in NAMES.iter().filter(|name| **name != "default") {
        assert_ne!(World::named(name), Some(World::default()), "{name}");
    }
}

#[test]
fn reporting_of_the_default_world_is_as_unequal_as_described() {
    for city in default_cities() {
        let reported = &city.truth.reported;
        assert!(near(quantile(reported, 50), 0.53, 0.07), "{}", quantile(reported, 50));
        assert!(near(quantile(reported, 5), 0.17, 0.09), "{}", quantile(reported, 5));
        assert!(near(quantile(reported, 95), 0.84, 0.06), "{}", quantile(reported, 95));
        let unheard = city.evidence.hours.iter().filter(|hours| **hours <= 0.0).count();
        assert!((90..=150).contains(&unheard), "{unheard}");
    }
}

#[test]
fn what_is_counted_fits_together() {
    for name in NAMES {
        let city = simulate(PLACES, 1, &World::named(name).unwrap());
        let evidence = &city.evidence;
        assert!(never_above(&evidence.matched, &evidence.raised), "{name}");
        assert!(never_above(&evidence.raised, &evidence.concerns), "{name}");
        assert!(never_above(&evidence.concerns, &city.truth.incidents), "{name}");
        assert!(never_above(&evidence.incidents, &evidence.reports), "{name}");
        assert!(sum(&evidence.matched) > 0.0 && sum(&evidence.incidents) < sum(&evidence.reports));
        for (place, feed) in evidence.feeds.iter().enumerate() {
            let counted = *feed == crate::Feed::Linked && evidence.reports[place] > 0.0;
            assert_eq!(evidence.incidents[place] > 0.0, counted, "{name}");
        }
    }
}

#[test]
fn multiplicities_add_up_to_incidents_and_reports() {
    for city in default_cities() {
        let evidence = &city.evidence;
        assert!(near(sum(&evidence.multiplicity), sum(&evidence.incidents), 0.0));
        let weighed: f64 = (1_u32..).zip(&evidence.multiplicity).map(|(m, f)| f64::from(m) * f).sum();
        let beyond = evidence.multiplicity.last().copied().unwrap();
        assert!(weighed <= sum(&evidence.reports));
        assert!(beyond > 0.0 || near(weighed, sum(&evidence.reports), 0.0));
        assert!(near(weighed / sum(&evidence.reports), 1.0, 0.01));
    }
}

#[test]
fn listening_adds_concerns_and_never_takes_any() {
    let mut city = simulate(PLACES, 3, &World::default());
    for round in 0..3 {
        let before = city.evidence.clone();
        city.listen(&[4.0; PLACES], round);
        let after = &city.evidence;
        assert!(near(sum(&after.hours), sum(&before.hours) + 1600.0, 1e-6));
        assert!(sum(&after.concerns) > sum(&before.concerns));
        assert!(never_above(&before.concerns, &after.concerns));
        assert!(never_above(&before.raised, &after.raised));
        assert!(never_above(&before.matched, &after.matched));
        assert!(never_above(&after.matched, &after.raised));
        assert_eq!(before.reports, after.reports);
    }
}

#[test]
fn each_problem_is_heard_once() {
    let mut city = simulate(50, 3, &World::default());
    for round in 0..3 {
        city.listen(&[1e9; 50], round);
    }
    assert_eq!(city.evidence.concerns, city.truth.incidents);
}

#[test]
fn listening_where_no_hours_are_adds_nothing() {
    let mut city = simulate(20, 3, &World::default());
    let before = city.clone();
    city.listen(&[0.0, -3.0, f64::NAN, f64::INFINITY], 1);
    city.listen(&[], 2);
    assert_eq!(city, before);
}

#[test]
fn the_same_listening_hears_the_same() {
    let heard = |seed| {
        let mut city = simulate(PLACES, 2, &World::default());
        city.listen(&[6.0; PLACES], seed);
        city
    };
    assert_eq!(heard(5), heard(5));
    assert_ne!(heard(5), heard(6));
}

#[test]
fn reporting_is_the_same_everywhere_in_the_equal_world_and_in_no_other() {
    for name in NAMES {
        let reported = simulate(PLACES, 0, &World::named(name).unwrap()).truth.reported;
        if *name == "equal" {
            assert!(spread(&reported) <= 0.0, "{}", spread(&reported));
        } else {
            assert!(spread(&reported) > 0.4, "{name}: {}", spread(&reported));
        }
    }
}

#[test]
fn linking_errors_are_there_except_in_the_clean_world() {
    for name in NAMES {
        let city = simulate(PLACES, 0, &World::named(name).unwrap());
        let linkage = city.evidence.linkage.unwrap();
        let clean = *name == "clean";
        assert_eq!((linkage.labelled, linkage.missed == 0), (300, clean), "{name}");
        assert_eq!(sum(&linkage.chance_merges) <= 0.0, clean, "{name}");
    }
}

#[test]
fn a_response_leaves_a_window_that_tells_the_reporting() {
    for name in ["window", "window-slow", "window-fast"] {
        let city = simulate(PLACES, 0, &World::named(name).unwrap());
        let window = city.evidence.window.unwrap();
        let attracted: Vec<f64> = city.truth.reporting_log.iter().map(|log| log.exp()).collect();
        let wanted: f64 = attracted.iter().zip(&window.time).map(|(rate, time)| rate * time).sum();
        assert!(near(sum(&window.duplicates) / wanted, 1.0, 0.1), "{name}");
    }
    assert_eq!(simulate(PLACES, 0, &World::default()).evidence.window, None);
}

#[test]
fn alike_incidents_are_reported_by_chance_alone() {
    let world = World { kappa: f64::INFINITY, ..World::named("equal").unwrap() };
    let city = simulate(PLACES, 0, &world);
    let wanted = 1.0 - (-(-0.1_f64).exp()).exp();
    assert!(city.truth.reported.iter().all(|reported| near(*reported, wanted, 1e-12)));
}

#[test]
fn even_the_smallest_cities_come_out() {
    for name in NAMES {
        for places in 0..6 {
            let mut city = simulate(places, 1, &World::named(name).unwrap());
            city.listen(&[5.0; 5], 2);
            let evidence = &city.evidence;
            assert_eq!((evidence.places(), evidence.concerns.len()), (places, places));
            assert_eq!(evidence.graph.pairs().is_empty(), places < 2, "{name} {places}");
            assert!(evidence.exposure.iter().all(|exposure| *exposure > 0.0));
            assert!(city.truth.need_log.iter().all(|log| log.is_finite()), "{name} {places}");
            assert!(city.patrol.iter().all(|patrol| patrol.is_finite()), "{name} {places}");
        }
    }
}

#[test]
fn a_world_that_makes_no_sense_still_gives_a_city() {
    let nothing = World { need_level: 0.0, kappa: -1.0, linkable: f64::NAN, hours: -1.0, ..World::default() };
    let mut city = simulate(30, 1, &nothing);
    city.listen(&[5.0; 30], 2);
    assert!(sum(&city.evidence.reports) <= 0.0);
    assert!(sum(&city.evidence.concerns) <= 0.0);
}
