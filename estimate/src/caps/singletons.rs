//! Where there are more lone reports than reporting explains.
//!
//! Neighbors report alike. With `r` and `kappa` an incident that is reported has one report with
//! probability `p1 = r p0 w / q` (`reporting.rs`). A place whose share of such incidents is far above
//! what its neighbors' `r` gives may have invented records, alarms or records made by a machine among
//! its reports, or a linking that fails. How far honest places are from their neighbors is told by the
//! city itself, by a spread that a few odd places cannot move.

use super::means::Means;
use crate::{Evidence, Feed, Posterior, Reporting};

/// A place is flagged from so many spreads of honest places on.
pub const FLAGGED: f64 = 4.0;

/// More lone reports than the neighbors' reporting explains.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Surplus {
    /// Where, counted from 0.
    pub place: usize,
    /// Incidents with one report.
    pub seen: f64,
    /// What there would be if the place reported as its neighbors do.
    pub expected: f64,
    /// How many spreads of honest places lie between.
    pub spreads: f64,
    /// `q` of its neighbors: the chance that an incident there is reported.
    pub reported_around: f64,
}

/// Places with a surplus of incidents that have one report. None where it is not known how many have
/// ([`Evidence::rare`]), where the reports are not linked, or where they are counted while incidents wait
/// for a response ([`Evidence::window`]).
#[must_use]
pub fn singleton_surplus(evidence: &Evidence, posterior: &Posterior) -> Vec<Surplus> {
    surplus(evidence, &Means::of(posterior).reporting_around(&evidence.graph))
}

/// The same, from the reporting of each place's neighbors.
pub(super) fn surplus(evidence: &Evidence, around: &[Reporting]) -> Vec<Surplus> {
    // Where a response ends an incident, more stand alone than reporting explains.
    let Some(rare) = evidence.rare.as_ref().filter(|_| evidence.window.is_none()) else { return vec![] };
    let is_known = |place: &usize| evidence.feeds[*place] == Feed::Linked && evidence.incidents[*place] > 0.0;
    let all: Vec<Surplus> = (0..evidence.places())
        .filter(is_known)
        .map(|place| {
            let (it, incidents) = (around[place], evidence.incidents[place]);
            let share = it.slope() / it.probability;
            let (seen, expected) = (rare.singletons[place], incidents * share);
            let chance = (incidents * share * (1.0 - share)).sqrt();
            let spreads = (seen - expected) / chance.max(0.5);
            Surplus { place, seen, expected, spreads, reported_around: it.probability }
        })
        .collect();
    let spread = middle_spread(&all);
    all.into_iter()
        .map(|surplus| Surplus { spreads: surplus.spreads / spread, ..surplus })
        .filter(|surplus| surplus.spreads >= FLAGGED)
        .collect()
}

/// Spread by the middle of the distances from the middle, which few odd places cannot move; at least
/// that of chance alone.
fn middle_spread(all: &[Surplus]) -> f64 {
    let middle = |mut list: Vec<f64>| {
        list.sort_by(f64::total_cmp);
        list.get(list.len() / 2).copied().unwrap_or(0.0)
    };
    let center = middle(all.iter().map(|one| one.spreads).collect());
    // A normal number is within 0.6745 standard deviations half of the time.
    (middle(all.iter().map(|one| (one.spreads - center).abs()).collect()) / 0.6745).max(1.0)
}
