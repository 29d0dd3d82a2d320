//! How reports are linked to incidents, and which errors that makes.

use super::World;
use super::draws::{Draws, mean};
use super::incidents::Incident;
use crate::{Feed, Linkage, Rare};

/// Multiplicities are counted up to this; the last count takes all beyond.
const MOST: usize = 40;
/// Pairs of reports that a person labelled.
const LABELLED: u32 = 300;
/// Time-shifted copies of the data in which chance merges are counted.
const SHIFTS: f64 = 10.0;

/// Reports that were taken for one incident.
struct Cluster {
    /// Where.
    place: usize,
    /// How many, at least 1.
    reports: u32,
}

/// What the linking makes of the reports, one number for each place in the first two lists.
pub(super) struct Linked {
    /// `Y`: incidents that it sees.
    pub(super) incidents: Vec<f64>,
    /// `S`: reports.
    pub(super) reports: Vec<f64>,
    /// How many incidents of the linked places had 1, 2, 3, … reports.
    pub(super) multiplicity: Vec<f64>,
    /// How many of each place had one or two.
    pub(super) rare: Rare,
    /// What is known of its errors.
    pub(super) errors: Linkage,
}

/// Which places have no linked reports. By a stream of its own, so that the city is otherwise the same.
pub(super) fn feeds(places: usize, world: &World, seed: u64) -> Vec<Feed> {
    let mut draws = Draws::new(!seed);
    (0..places).map(|_| if draws.chance(world.unlinked) { Feed::Raw } else { Feed::Linked }).collect()
}

/// Links the reports, with errors; where nobody links, there are reports and nothing else.
pub(super) fn link(
    incidents: &[Incident],
    expected: &[f64],
    feeds: &[Feed],
    world: &World,
    draws: &mut Draws,
) -> Linked {
    let average = mean(expected);
    let merging: Vec<f64> =
        expected.iter().map(|expected| (world.chance_merges * expected / average).clamp(0.0, 0.5)).collect();
    let clusters = merge_by_chance(split(incidents, world.missed_merges, draws), &merging, draws);
    count(&clusters, &merging, feeds, world, draws)
}

/// Takes some further reports for incidents of their own.
fn split(incidents: &[Incident], missed: f64, draws: &mut Draws) -> Vec<Cluster> {
    let mut clusters = vec![];
    for incident in incidents.iter().filter(|incident| incident.calls > 0) {
        let place = incident.place;
        let lost = draws.binomial(incident.calls - 1, missed);
        clusters.push(Cluster { place, reports: incident.calls - lost });
        clusters.extend((0..lost).map(|_| Cluster { place, reports: 1 }));
    }
    clusters
}

/// Takes some incidents of a place for the one before, in random order. Denser places do it more.
fn merge_by_chance(mut clusters: Vec<Cluster>, merging: &[f64], draws: &mut Draws) -> Vec<Cluster> {
    draws.shuffle(&mut clusters);
    clusters.sort_by_key(|cluster| cluster.place);
    let mut merged: Vec<Cluster> = vec![];
    for cluster in clusters {
        match merged.last_mut() {
            Some(last) if last.place == cluster.place && draws.chance(merging[cluster.place]) => {
                last.reports = last.reports.saturating_add(cluster.reports);
            }
            _ => merged.push(cluster),
        }
    }
    merged
}

/// Counts what the linking sees, and what those who run it can learn of its errors.
fn count(clusters: &[Cluster], merging: &[f64], feeds: &[Feed], world: &World, draws: &mut Draws) -> Linked {
    let mut incidents = vec![0.0; merging.len()];
    let mut reports = vec![0.0; merging.len()];
    let mut multiplicity = vec![0.0; MOST];
    let mut rare = Rare { singletons: incidents.clone(), doubletons: incidents.clone() };
    for cluster in clusters {
        reports[cluster.place] += f64::from(cluster.reports);
        if feeds[cluster.place] != Feed::Linked {
            continue;
        }
        incidents[cluster.place] += 1.0;
        match cluster.reports {
            1 => rare.singletons[cluster.place] += 1.0,
            2 => rare.doubletons[cluster.place] += 1.0,
            _ => {}
        }
        let bin = usize::try_from(cluster.reports).unwrap_or(MOST).clamp(1, MOST) - 1;
        multiplicity[bin] += 1.0;
    }
    let chance_merges = incidents
        .iter()
        .zip(merging)
        .map(|(incidents, merging)| f64::from(draws.poisson(SHIFTS * merging * incidents)))
        .collect();
    let errors = Linkage {
        labelled: u64::from(LABELLED),
        missed: u64::from(draws.binomial(LABELLED, world.missed_merges)),
        chance_merges,
        shifts: SHIFTS,
    };
    Linked { incidents, reports, multiplicity, rare, errors }
}
