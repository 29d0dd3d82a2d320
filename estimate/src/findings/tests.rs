use super::{Findings, findings};
use crate::{
    Evidence, EvidenceClass, Feed, Graph, OfficerInitiated, Options, Warning,
    city::{self, City, World},
};
use proptest::prelude::*;

const OPTIONS: Options = Options { draws: 100, imputations: 2, seed: 3 };

fn found(city: &City, evidence: &Evidence) -> Findings {
    findings(evidence, &city.officer_initiated, &OPTIONS, 5).expect("findings")
}

/// The JSON names are what others read.
#[test]
fn a_finding_has_these_fields() {
    let city = city::simulate(30, 1, &World::default());
    let json = serde_json::to_value(found(&city, &city.evidence)).expect("JSON");
    let names = |value: &serde_json::Value| {
        let names: std::collections::BTreeSet<_> =
            value.as_object().expect("an object").keys().cloned().collect();
        names.into_iter().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(&json), "hyperparameters kappa places warnings");
    assert_eq!(
        names(&json["places"][0]),
        "calls_rank distinct_incidents evidence_class expected_rank explanation least_incidents lowered need_log_hi \
         need_log_lo need_log_mean need_log_sd p_top_k rank_after rank_hi rank_lo reporting_hi reporting_lo \
         reporting_probability without"
    );
    assert_eq!(json["places"][0]["evidence_class"], "A");
    assert_eq!(
        names(&json["places"][0]["explanation"]),
        "listening neighbors officer_removed repeats_collapsed start unreported_added"
    );
    assert_eq!(
        names(&json["places"][0]["rank_after"]),
        "listening neighbors officer_removed repeats_collapsed unreported_added"
    );
    assert_eq!(names(&json["places"][0]["without"]), "concerns matches reports");
}

#[test]
fn the_explanation_leads_from_calls_to_need() {
    let city = city::simulate(60, 2, &World::default());
    let found = found(&city, &city.evidence);
    let evidence = &city.evidence;
    for (place, finding) in found.places.iter().enumerate() {
        let it = &finding.explanation;
        let calls = evidence.reports[place] + city.officer_initiated.0[place];
        assert!((it.start - (calls / evidence.exposure[place]).ln()).abs() < 1e-12);
        let collapsed = (evidence.incidents[place] / evidence.reports[place]).ln();
        assert!((it.repeats_collapsed - collapsed).abs() < 1e-12);
        let added = (-finding.reporting_probability.ln() - finding.lowered).max(0.0);
        assert!((it.unreported_added - added).abs() < 1e-12);
        assert!(it.officer_removed <= 0.0 && it.unreported_added >= 0.0);
        assert!(it.sum().to_bits() == finding.need_log_mean.to_bits(), "to the last bit");
        assert!(finding.need_log_lo < finding.need_log_mean && finding.need_log_mean < finding.need_log_hi);
        assert!(finding.least_incidents >= finding.distinct_incidents);
    }
    // Where nobody listened, leaving the listening out is nearly nothing; where it was heard, it is not.
    let moved = |heard: bool| {
        let places = found.places.iter().zip(&evidence.hours);
        let of = places.filter(|(_, hours)| (**hours > 0.0) == heard);
        of.map(|(finding, _)| finding.explanation.listening.abs()).fold(0.0, f64::max)
    };
    assert!(moved(true) > moved(false), "{} {}", moved(true), moved(false));
    let last: Vec<usize> =
        found.places.iter().filter_map(|finding| finding.rank_after).map(|after| after.listening).collect();
    let need: Vec<f64> = found.places.iter().map(|finding| finding.need_log_mean).collect();
    assert_eq!(last, crate::ranks::ranks_of(&need));
    assert!(found.places.iter().filter_map(|finding| finding.without).any(|without| without.reports != 0));
}

/// Two hundred invented reports, each of which stands alone.
#[test]
fn what_lone_reports_can_multiply_is_limited_and_told() {
    let city = city::simulate(60, 2, &World::default());
    let place =
        (0..60).max_by(|a, b| city.truth.reported[*a].total_cmp(&city.truth.reported[*b])).expect("one");
    let mut evidence = city.evidence.clone();
    evidence.hours[place] = 0.0;
    evidence.concerns[place] = 0.0;
    (evidence.raised[place], evidence.matched[place]) = (0.0, 0.0);
    let honest = found(&city, &evidence);
    assert!(honest.places[place].lowered <= 0.0);
    evidence.incidents[place] += 200.0;
    evidence.reports[place] += 200.0;
    evidence.multiplicity[0] += 200.0;
    if let Some(rare) = &mut evidence.rare {
        rare.singletons[place] += 200.0;
    }
    let made_up = found(&city, &evidence);
    let it = &made_up.places[place];
    assert!(it.lowered > crate::caps::TOLD, "{}", it.lowered);
    assert!(it.explanation.sum().to_bits() == it.need_log_mean.to_bits(), "to the last bit");
    assert!(it.explanation.unreported_added >= 0.0);
    let need: Vec<f64> = made_up.places.iter().map(|finding| finding.need_log_mean).collect();
    assert_eq!(it.rank_after.map(|after| after.listening), Some(crate::ranks::ranks_of(&need)[place]));
    let told = made_up.warnings.iter().any(|one| matches!(one, Warning::Lowered { places } if *places > 0));
    assert!(told, "{:?}", made_up.warnings);
}

#[test]
fn reports_alone_and_nothing_at_all_give_no_rank() {
    let city = city::simulate(40, 4, &World::default());
    let mut evidence = city.evidence.clone();
    evidence.feeds[7] = Feed::Raw;
    evidence.feeds[9] = Feed::Unknown;
    for place in [7, 9] {
        for list in [&mut evidence.hours, &mut evidence.concerns, &mut evidence.raised, &mut evidence.matched]
        {
            list[place] = 0.0;
        }
    }
    let found = found(&city, &evidence);
    for (place, class) in [(7, EvidenceClass::D), (9, EvidenceClass::Nothing)] {
        let finding = &found.places[place];
        assert_eq!(finding.evidence_class, class);
        assert_eq!((finding.expected_rank, finding.p_top_k), (None, None));
        assert!(finding.rank_after.is_none() && finding.without.is_none());
        assert!(finding.need_log_sd > 0.0 && finding.explanation.sum().is_finite());
    }
    assert!(found.places[7].calls_rank.is_some() && found.places[9].calls_rank.is_none());
    assert!(found.places[8].expected_rank.is_some(), "the control");
    assert!(found.warnings.contains(&Warning::NoRank { places: 2 }));
}

/// What is not known is not 0: places that would look quiet stand where their neighbors are.
#[test]
fn an_unknown_place_is_not_a_quiet_one() {
    let city = city::simulate(100, 6, &World::default());
    let silent = |feed| {
        let mut evidence = Evidence { rare: None, ..city.evidence.without_concerns().without_matches() };
        for place in 0..20 {
            evidence.feeds[place] = feed;
            evidence.reports[place] = 0.0;
            evidence.incidents[place] = 0.0;
        }
        let places = found(&city, &evidence).places;
        places[..20].iter().map(|finding| finding.need_log_mean).sum::<f64>() / 20.0
    };
    let truth = city.truth.need_log[..20].iter().sum::<f64>() / 20.0;
    assert!((silent(Feed::Unknown) - truth).abs() < 0.6, "{} {truth}", silent(Feed::Unknown));
    assert!(silent(Feed::Linked) < truth - 1.0, "the control: known to be quiet");
}

#[test]
fn a_city_of_which_nothing_is_known_still_comes_out() {
    let city = city::simulate(9, 1, &World::default());
    let nothing = city.evidence.without_reports().without_matches().without_concerns();
    let found = found(&city, &nothing);
    assert!(found.places.iter().all(|finding| finding.evidence_class == EvidenceClass::Nothing));
    assert!(found.places.iter().all(|finding| finding.need_log_mean.is_finite()));
    assert!(found.warnings.contains(&Warning::NoLevel));
}

#[test]
fn islands_and_parts_are_estimated_and_told() {
    let city = city::simulate(30, 3, &World::default());
    let pairs = city.evidence.graph.pairs().iter().copied().filter(|(a, b)| *a < 15 && *b > 2 || *b >= 15);
    let graph = Graph::new(30, pairs).expect("a graph");
    let (parts, islands) = graph.parts();
    assert!(parts > 4 && islands >= 3);
    let found = found(&city, &Evidence { graph, ..city.evidence.clone() });
    assert!(found.warnings.contains(&Warning::Disconnected { parts, islands }));
    assert!(found.places.iter().all(|finding| finding.need_log_sd.is_finite()));
}

#[test]
fn records_of_officers_must_fit_the_places() {
    let city = city::simulate(5, 1, &World::default());
    let wrong = |records| {
        findings(&city.evidence, &OfficerInitiated(records), &OPTIONS, 2).expect_err("cannot be").to_string()
    };
    assert_eq!(wrong(vec![0.0; 4]), "officer-initiated records has 4 numbers for 5 places");
    assert_eq!(wrong(vec![0.0, -1.0, 0.0, 0.0, 0.0]), "officer-initiated records of place 1: is below 0");
    assert_eq!(wrong(vec![f64::NAN; 5]), "officer-initiated records of place 0: is not a number");
}

/// Records that officers began change the start of the explanation and the rank by calls, never need.
#[test]
fn records_of_officers_are_no_evidence_of_need() {
    let city = city::simulate(30, 8, &World::default());
    let with =
        |officers| findings(&city.evidence, &OfficerInitiated(officers), &OPTIONS, 5).expect("findings");
    let (none, many) = (with(vec![0.0; 30]), with(vec![500.0; 30]));
    for (none, many) in none.places.iter().zip(&many.places) {
        assert!((none.need_log_mean - many.need_log_mean).abs() < 1e-12);
        assert_eq!(none.expected_rank, many.expected_rank);
        assert!(many.explanation.officer_removed < none.explanation.officer_removed);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    /// Whatever is known and whatever is not, every place comes out with finite numbers.
    #[test]
    fn whatever_is_known_comes_out(seed in 0..1_000_u64, known in proptest::collection::vec(0..16_u8, 1..12)) {
        let city = city::simulate(known.len(), seed, &World::default());
        let mut evidence = city.evidence.clone();
        for (place, known) in known.iter().enumerate() {
            evidence.feeds[place] =
                [Feed::Linked, Feed::Distinct, Feed::Raw, Feed::Unknown][usize::from(known % 4)];
            if known & 4 == 0 {
                (evidence.hours[place], evidence.concerns[place]) = (0.0, 0.0);
            }
            if known & 8 == 0 {
                (evidence.raised[place], evidence.matched[place]) = (0.0, 0.0);
            }
        }
        for finding in found(&city, &evidence).places {
            prop_assert!(finding.need_log_mean.is_finite() && finding.need_log_sd > 0.0);
            prop_assert!(finding.need_log_lo <= finding.need_log_hi);
            prop_assert!((0.0..=1.0).contains(&finding.reporting_probability));
            prop_assert_eq!(finding.expected_rank.is_some(), finding.evidence_class.allows_rank());
            let it = finding.explanation;
            let terms = [it.start, it.officer_removed, it.repeats_collapsed, it.unreported_added, it.neighbors, it.listening];
            prop_assert!(terms.iter().all(|term| term.is_finite()), "{it:?}");
        }
    }
}
