//! Pairs of calls that may tell of one incident, for a person to label: from the labels follows how
//! often linking errs.

use crate::{
    Engine, Lake, LakeError,
    store::{Asked, Reported},
    wall::Wall,
};
use std::collections::HashMap;
use words::Months;

/// A call, as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Its event number.
    pub id: String,
    /// When it came, as a wall clock in the city shows it: `2026-06-04 21:15`.
    pub at: String,
    /// Its block; empty when the feed names none.
    pub block: String,
    /// Its type as the feed writes it, or else its kind.
    pub text: String,
}

/// Two calls that may tell of one incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The earlier one.
    pub one: Call,
    /// The later one.
    pub other: Call,
    /// Whether linking took them for one incident.
    pub linked: bool,
}

/// Days from which pairs are drawn.
const DAYS: i64 = 28;
/// Calls that were not linked and are no further apart in time than this, in seconds, are doubtful.
const DOUBTFUL_SECONDS: i64 = 6 * 3_600;
/// And no further in space, in metres.
const DOUBTFUL_METRES: f64 = 400.0;
/// With so many calls after it each is compared at most.
const COMPARED: usize = 200;

/// Draws up to `most` pairs from some weeks of these months: half of them linked, half not linked and
/// near each other. The same seed draws the same pairs.
pub async fn pairs(lake: &Lake, months: Months, most: usize, seed: u64) -> Result<Vec<Pair>, LakeError> {
    let Some(asked) = Asked::of(lake, months, &Engine::default()).await? else { return Ok(vec![]) };
    let (first, last) = months.days();
    let spare = u64::try_from(last.since(first) + 1 - DAYS).unwrap_or(0);
    let from = first.plus(i64::try_from(mixed(seed) % (spare + 1)).unwrap_or(0));
    let at = |days| Wall::of(from.plus(days).date().at(0, 0, 0, 0));
    let mut reports = vec![];
    asked.reports((at(0), at(DAYS)), |report| reports.push(report)).await?;
    let half = most.div_ceil(2);
    let mut pairs = drawn(linked(&reports), half, seed);
    pairs.extend(drawn(doubtful(&reports), most - half.min(most), seed));
    pairs.sort_by(|one, other| (&one.one.at, &one.other.id).cmp(&(&other.one.at, &other.other.id)));
    Ok(pairs)
}

/// Later reports with the first one of their incident.
fn linked(reports: &[Reported]) -> Vec<Pair> {
    let by_event: HashMap<&str, &Reported> = reports.iter().map(|it| (it.event.as_str(), it)).collect();
    let pair = |it: &Reported| {
        let first = by_event.get(it.incident.as_str()).filter(|first| first.event != it.event)?;
        Some(Pair { one: call(first), other: call(it), linked: true })
    };
    reports.iter().filter_map(pair).collect()
}

/// First reports of one kind that are near each other and were not linked.
fn doubtful(reports: &[Reported]) -> Vec<Pair> {
    let firsts: Vec<&Reported> = reports.iter().filter(|it| it.event == it.incident).collect();
    let mut pairs = vec![];
    for (at, one) in firsts.iter().enumerate() {
        let later = firsts[at + 1..].iter().take(COMPARED);
        let mut soon = later.take_while(|other| other.at.0 - one.at.0 <= DOUBTFUL_SECONDS);
        let near = |other: &&&Reported| {
            other.kind == one.kind && atlas::distance_m(one.place(), other.place()) <= DOUBTFUL_METRES
        };
        if let Some(other) = soon.find(near) {
            pairs.push(Pair { one: call(one), other: call(other), linked: false });
        }
    }
    pairs
}

/// So many of the pairs, by chance.
fn drawn(mut pairs: Vec<Pair>, most: usize, seed: u64) -> Vec<Pair> {
    pairs.sort_by_cached_key(|pair| {
        let numbers = pair.one.id.bytes().chain(pair.other.id.bytes());
        numbers.fold(seed, |sum, byte| mixed(sum ^ u64::from(byte)))
    });
    pairs.truncate(most);
    pairs
}

/// A number in which each bit of another one counts (`SplitMix64`, Steele, Lea and Flood 2014).
const fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

fn call(report: &Reported) -> Call {
    Call {
        id: report.event.clone(),
        at: report.at.to_string().chars().take(16).collect(),
        block: report.block.clone().unwrap_or_default(),
        text: report.text.clone().unwrap_or_else(|| report.kind.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(event: &str, incident: &str, minutes: i64, lat: i64) -> Reported {
        Reported {
            event: event.into(),
            incident: incident.into(),
            at: Wall(minutes * 60),
            kind: "noise".into(),
            text: None,
            block: None,
            lon: -122_000_000,
            lat,
        }
    }

    #[test]
    fn linked_pairs_are_of_one_incident_and_doubtful_ones_near_and_not() {
        let reports = [
            report("a", "a", 0, 47_000_000),
            report("b", "a", 5, 47_000_000),
            report("c", "c", 90, 47_001_000),
            report("d", "d", 100, 47_900_000),
            report("e", "gone", 200, 47_000_000),
        ];
        let named = |pairs: Vec<Pair>| -> Vec<String> {
            pairs.iter().map(|pair| format!("{}{}", pair.one.id, pair.other.id)).collect()
        };
        assert_eq!(named(linked(&reports)), ["ab"]);
        assert_eq!(named(doubtful(&reports)), ["ac"]);
        assert_eq!(linked(&reports)[0].one.at, "1970-01-01 00:00");
    }

    #[test]
    fn the_same_seed_draws_the_same_pairs() {
        let reports: Vec<_> = (0..60)
            .flat_map(|n| {
                [
                    report(&format!("a{n}"), &format!("a{n}"), n, 47_000_000),
                    report(&format!("b{n}"), &format!("a{n}"), n, 47_000_000),
                ]
            })
            .collect();
        let draw = |seed| drawn(linked(&reports), 10, seed);
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }
}
