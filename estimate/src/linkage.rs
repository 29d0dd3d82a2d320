//! What linking got wrong is put right: duplicates that it missed, and strangers that it merged.
//!
//! Missed ones are told by a sample that a person labelled, chance merges by linking copies of the
//! data that were shifted in time. Chance merges grow with density, so that without this dense
//! places would look as if they reported well.

use crate::{Evidence, Feed, Linkage, frame::count, state::Counts};
use rand::{RngExt as _, rngs::StdRng};
use rand_distr::{Beta, Distribution, Gamma, Poisson};

/// Draws by which each equally likely part is found.
const IN_EACH_PART: usize = 50;
/// At most this share of what looks like duplicates is taken for chance.
const MOST_CHANCE: f64 = 0.8;

/// The counts as they are: the linking is trusted.
pub(crate) fn trusted(evidence: &Evidence) -> Counts {
    Counts {
        incidents: evidence.incidents.clone(),
        reports: evidence.reports.clone(),
        multiplicity: evidence.multiplicity.clone(),
    }
}

/// The counts as they would be on average without errors of linking.
pub(crate) fn on_average(evidence: &Evidence, linkage: &Linkage) -> Counts {
    let missed = (count_of(linkage.missed) + 0.5) / (count_of(linkage.labelled) + 1.0);
    let mut all = 0.0;
    let duplicates = chance_of(evidence, linkage).into_iter().map(|of| {
        let chance = swallowed(evidence, of.place, of.shape / of.rate / linkage.shifts);
        all += chance;
        let seen = evidence.duplicates(of.place);
        (of.place, (seen - chance.min(MOST_CHANCE * seen)).max(0.0) / (1.0 - missed))
    });
    let duplicates: Vec<(usize, f64)> = duplicates.collect();
    corrected(evidence, &duplicates, missed, all)
}

/// Shares of duplicates that may have been missed, for so many imputations: one from each of as many
/// equally likely parts of what the labelled sample leaves open, so that few stand for all.
pub(crate) fn missed_shares(linkage: &Linkage, imputations: usize, random: &mut StdRng) -> Vec<f64> {
    let (labelled, missed) = (count_of(linkage.labelled), count_of(linkage.missed));
    let one = |random: &mut StdRng| {
        Beta::new(missed + 0.5, labelled - missed + 0.5)
            .map_or((missed + 0.5) / (labelled + 1.0), |beta| random.sample(beta))
            .min(0.95)
    };
    let mut all: Vec<f64> = (0..imputations * IN_EACH_PART).map(|_| one(random)).collect();
    all.sort_unstable_by(f64::total_cmp);
    all.chunks(IN_EACH_PART).map(|part| part[random.random_range(0..part.len())]).collect()
}

/// One draw of how they may have been when that share of duplicates was missed.
pub(crate) fn drawn(evidence: &Evidence, linkage: &Linkage, missed: f64, random: &mut StdRng) -> Counts {
    let chance: Vec<(usize, f64)> = chance_of(evidence, linkage)
        .into_iter()
        .map(|of| {
            let again = gamma(random, of.shape) / of.rate / linkage.shifts;
            (of.place, swallowed(evidence, of.place, again))
        })
        .collect();
    let mut duplicates = vec![];
    for (place, chance) in &chance {
        let seen = evidence.duplicates(*place);
        let strangers = poisson(random, *chance).min((MOST_CHANCE * seen).floor());
        let true_ones = seen - strangers;
        // How many more there were, of which none was put together: negative binomial.
        let lost = gamma(random, true_ones + 0.5) * missed / (1.0 - missed);
        duplicates.push((*place, true_ones + poisson(random, lost)));
    }
    corrected(evidence, &duplicates, missed, chance.iter().map(|(_, chance)| chance).sum())
}

/// How many incidents of a place were swallowed by chance when so many of those that are left would be
/// swallowed again: more, as there were more of them.
fn swallowed(evidence: &Evidence, place: usize, again: f64) -> f64 {
    let share = (again / evidence.incidents[place].max(1.0)).min(0.5);
    again / (1.0 - share)
}

/// Chance merges of a linked place, as shape and rate of a Gamma over the count in all shifted copies.
struct Chance {
    place: usize,
    shape: f64,
    rate: f64,
}

/// Chance merges of the linked places, each drawn towards what the square of its incidents would give.
fn chance_of(evidence: &Evidence, linkage: &Linkage) -> Vec<Chance> {
    const STRENGTH: f64 = 5.0;
    let linked = || (0..evidence.places()).filter(|place| evidence.feeds[*place] == Feed::Linked);
    let square = |place: usize| evidence.incidents[place] * evidence.incidents[place];
    let merges: f64 = linked().map(|place| linkage.chance_merges[place]).sum();
    let squares: f64 = linked().map(square).sum::<f64>().max(1.0);
    let of = |place: usize| {
        let expected = merges * square(place) / squares;
        let shape = STRENGTH + linkage.chance_merges[place];
        Chance { place, shape, rate: STRENGTH / expected.max(1e-9) + 1.0 }
    };
    linked().map(of).collect()
}

/// The counts with so many duplicates in each linked place; those of other places as they are.
fn corrected(evidence: &Evidence, duplicates: &[(usize, f64)], missed: f64, chance: f64) -> Counts {
    let mut incidents = evidence.incidents.clone();
    for (place, duplicates) in duplicates {
        let reports = evidence.reports[*place];
        incidents[*place] =
            if reports > 0.0 { (reports - duplicates).clamp(reports.min(1.0), reports) } else { 0.0 };
    }
    Counts {
        incidents,
        reports: evidence.reports.clone(),
        multiplicity: unmixed(&evidence.multiplicity, missed, chance),
    }
}

/// The pooled multiplicities without chance merges (a fixed point) and without missed duplicates
/// (least squares without negative numbers).
fn unmixed(seen: &[f64], missed: f64, chance: f64) -> Vec<f64> {
    let total: f64 = seen.iter().sum();
    if total <= 0.0 {
        return seen.to_vec();
    }
    let chance = chance.min(0.3 * total);
    let whole = total + chance;
    let share = chance / whole;
    let mut shares: Vec<f64> = seen.iter().map(|incidents| incidents / total).collect();
    for _ in 0..30 {
        let pairs = two_together(&shares);
        let next: Vec<f64> = seen
            .iter()
            .zip(&pairs)
            .map(|(incidents, pair)| ((incidents / whole - share * pair) / (1.0 - 2.0 * share)).max(0.0))
            .collect();
        let sum: f64 = next.iter().sum::<f64>().max(1e-300);
        shares = next.into_iter().map(|one| one / sum).collect();
    }
    let apart: Vec<f64> = shares.iter().map(|one| one * whole).collect();
    put_together(&apart, missed)
}

/// The multiplicities of two incidents taken for one.
fn two_together(shares: &[f64]) -> Vec<f64> {
    let mut pairs = vec![0.0; shares.len()];
    for (one, a) in shares.iter().enumerate() {
        for (other, b) in shares.iter().enumerate() {
            // Index 0 is one report, so that both together have `one + other + 2` reports.
            if let Some(pair) = pairs.get_mut(one + other + 1) {
                *pair += a * b;
            }
        }
    }
    pairs
}

/// Which true multiplicities are seen as these when each further report is missed with probability
/// `missed` and then stands alone: weighted least squares, no number below 0, by going through the
/// numbers one after the other until nothing changes.
fn put_together(seen: &[f64], missed: f64) -> Vec<f64> {
    let m = seen.len();
    let weights: Vec<f64> = seen.iter().map(|incidents| 1.0 / incidents.max(1.0)).collect();
    let kept: Vec<Vec<f64>> = (0..m).map(|from| seen_as(from, missed, m)).collect();
    let mut truth = seen.to_vec();
    let mut left: Vec<f64> =
        (0..m).map(|at| seen[at] - (0..m).map(|from| kept[from][at] * truth[from]).sum::<f64>()).collect();
    for _ in 0..400 {
        let mut most = 0.0_f64;
        for from in 0..m {
            let column = &kept[from];
            let along: f64 = (0..m).map(|at| weights[at] * column[at] * left[at]).sum();
            let square: f64 = (0..m).map(|at| weights[at] * column[at] * column[at]).sum();
            let step = (along / square.max(1e-300)).max(-truth[from]);
            truth[from] += step;
            most = most.max(step.abs());
            for at in 0..m {
                left[at] -= step * column[at];
            }
        }
        if most < 1e-6 {
            break;
        }
    }
    truth
}

/// How an incident of `from + 1` reports is seen on average: with how many reports, and how many
/// lone ones beside it.
fn seen_as(from: usize, missed: f64, m: usize) -> Vec<f64> {
    let mut seen = vec![0.0; m];
    let mut probability = (1.0 - missed).powi(i32::try_from(from).unwrap_or(i32::MAX));
    // Binomial: all further reports kept, one missed, two missed, …
    for lost in 0..=from {
        seen[from - lost] += probability;
        let (lost, left) = (count(lost), count(from - lost));
        probability *= left / (lost + 1.0) * missed / (1.0 - missed);
    }
    seen[0] += missed * count(from);
    seen
}

fn gamma(random: &mut StdRng, shape: f64) -> f64 {
    Gamma::new(shape, 1.0).map_or(shape, |gamma| gamma.sample(random))
}

fn poisson(random: &mut StdRng, mean: f64) -> f64 {
    if mean <= 0.0 { 0.0 } else { Poisson::new(mean).map_or(mean, |poisson| poisson.sample(random)) }
}

fn count_of(n: u64) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// What is mixed and put together again is what it was.
        #[test]
        fn missed_duplicates_are_put_back(first in 200.0..2_000.0_f64, ratio in 0.1..0.6_f64, missed in 0.0..0.2_f64) {
            let truth: Vec<f64> = (0..12).map(|at| first * f64::powi(ratio, at)).collect();
            let mut seen = vec![0.0; 12];
            for (from, incidents) in truth.iter().enumerate() {
                for (at, share) in seen_as(from, missed, 12).iter().enumerate() {
                    seen[at] += share * incidents;
                }
            }
            for (found, wanted) in put_together(&seen, missed).iter().zip(&truth).take(4) {
                prop_assert!((found - wanted).abs() < 0.02 * first, "{found} {wanted}");
            }
        }

        #[test]
        fn a_share_of_what_is_seen_is_a_share(from in 0..12_usize, missed in 0.0..0.3_f64) {
            let seen = seen_as(from, missed, 12);
            let reports: f64 = seen.iter().enumerate().map(|(at, n)| count(at + 1) * n).sum();
            prop_assert!((reports - count(from + 1)).abs() < 1e-9, "no report is lost");
        }
    }
}
