//! The counts, against the same counts made by hand.

use super::*;
use crate::{
    Counts,
    counts::counts_up_to,
    link::{Reach, Report, link},
};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Few places in two areas, close enough for reports to be linked over the border between them. They
/// stand in steps of 1e-7 degrees, as the dataset keeps places: two firsts may be equally far from a
/// report, and then the older one wins here as there.
fn places() -> Vec<(f64, f64)> {
    let kept = |degrees: f64| (degrees * 1e7).round() / 1e7;
    (0..12).map(|at| (kept(-122.3128 + f64::from(at) * 7e-4), 47.6205)).collect()
}

#[derive(Debug, Clone)]
struct Call {
    at: i64,
    place: usize,
    began: usize,
    arrives_after: Option<i64>,
}

fn calls() -> impl Strategy<Value = Vec<Call>> {
    let one = (0_i64..4_000, 0_usize..12, 0_usize..8, proptest::option::of(0_i64..90)).prop_map(
        |(minutes, place, began, arrives_after)| Call {
            at: 1_685_500_000 + minutes * 60,
            place,
            began,
            arrives_after,
        },
    );
    proptest::collection::vec(one, 1..80)
}

fn text(call: &Call, number: usize) -> String {
    let (lon, lat) = places()[call.place];
    let began = [
        "911",
        "911",
        "911",
        "911",
        "TELEPHONE OTHER, NOT 911",
        "ONVIEW",
        "ALARM CALL (NOT POLICE ALARM)",
        "911",
    ];
    let last = if call.began == 7 { "--PREMISE CHECKS - X" } else { "--X" };
    let arrived = call.arrives_after.map(|minutes| shown(Wall(call.at + minutes * 60))).unwrap_or_default();
    let clearance = if call.at % 3 == 0 { "UNABLE TO LOCATE" } else { "ASSISTANCE RENDERED" };
    let (began, at) = (began[call.began], shown(Wall(call.at)));
    format!("E{number:04},{clearance},\"{began}\",3,DISTURBANCE,{last},{at},{arrived},,,,{lon},{lat}\n")
}

/// The same by hand, over all months.
fn by_hand(calls: &[(usize, Call)], most: usize) -> BTreeMap<String, Counts> {
    let area = |call: &Call| {
        let (lon, lat) = places()[call.place];
        ATLAS.find(lon, lat).expect("in the city").slug.to_string()
    };
    let mut areas: BTreeMap<String, Counts> = BTreeMap::new();
    for (_, call) in calls {
        let counts = areas.entry(area(call)).or_default();
        counts.calls += 1;
        counts.officer_initiated += u64::from(call.began == 5);
        counts.alarms += u64::from(call.began == 6);
        counts.scheduled += u64::from(call.began == 7);
    }
    let reports: Vec<&Call> = calls.iter().map(|(_, call)| call).filter(|call| call.began < 5).collect();
    let reach = Reach { metres: 250.0, seconds: 3600 };
    let linked: Vec<Report> = reports
        .iter()
        .map(|call| Report { at: call.at, place: places()[call.place], like: 0, reach })
        .collect();
    let firsts = link(&linked);
    for (at, first) in firsts.iter().enumerate() {
        let opener = reports[*first];
        let found = opener.at % 3 != 0;
        let counts = areas.entry(area(opener)).or_default();
        counts.reports += 1;
        let window = opener.arrives_after.filter(|_| found);
        if at == *first {
            counts.incidents += 1;
            let size = firsts.iter().filter(|one| **one == at).count();
            counts.multiplicity.resize(most, 0);
            counts.multiplicity[size.min(most) - 1] += 1;
        }
        if let Some(minutes) = window {
            let counts = counts.window.get_or_insert_default();
            if at == *first {
                counts.incidents += 1;
                counts.minutes += f64::from(u32::try_from(minutes).expect("few"));
            } else if reports[at].at < opener.at + minutes * 60 {
                counts.duplicates += 1;
            }
        }
    }
    areas
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn counts_are_what_they_are_by_hand(calls in calls(), most in 1_u16..6) {
        let mut calls: Vec<(usize, Call)> = calls.into_iter().enumerate().collect();
        let site = Site::new();
        let body: String = calls.iter().map(|(number, call)| text(call, *number)).collect();
        prop_assert_eq!(site.take(&body).imported, calls.len() as u64);
        calls.sort_by_key(|(number, call)| (call.at, *number));
        let wanted = by_hand(&calls, usize::from(most));
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let found = runtime.block_on(counts_up_to(&site.lake, "2023-01..2023-12".parse().expect("months"), &Engine::default(), most)).expect("counts");
        prop_assert_eq!(found.len(), wanted.len());
        for area in found {
            let slug = area.area.expect("all lie in areas").to_string();
            let (found, wanted) = (area.counts, &wanted[&slug]);
            prop_assert_eq!((found.calls, found.officer_initiated, found.alarms, found.scheduled),
                (wanted.calls, wanted.officer_initiated, wanted.alarms, wanted.scheduled));
            prop_assert_eq!((found.reports, found.incidents), (wanted.reports, wanted.incidents));
            let mut multiplicity = wanted.multiplicity.clone();
            multiplicity.resize(usize::from(most), 0);
            prop_assert_eq!(&found.multiplicity, &multiplicity);
            // Without any incident that was gone, no lifetime is known and no window told.
            if let Some(window) = found.window {
                let wanted = wanted.window.unwrap_or_default();
                prop_assert_eq!((window.incidents, window.duplicates), (wanted.incidents, wanted.duplicates));
                prop_assert!((window.minutes - wanted.minutes).abs() < 1e-6);
            }
        }
    }
}
