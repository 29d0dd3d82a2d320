//! Which kinds of group were met where. What meeting one more is worth falls with each that was met in
//! a place (1, 1/2, 1/3, …): the sum is submodular, so that taking the best each time is never far from
//! the best of all (Nemhauser, Wolsey and Fisher 1978).

use super::{GroupKind, Place};
use crate::frame::count;
use std::collections::BTreeMap;

/// Groups met and not met while sessions are planned one after the other.
pub(super) struct Groups {
    places: Vec<There>,
    /// In how many places each kind was met.
    met: BTreeMap<GroupKind, usize>,
}

struct There {
    met: usize,
    unmet: Vec<GroupKind>,
}

impl Groups {
    pub(super) fn of(places: &[Place]) -> Self {
        let mut met = BTreeMap::new();
        for kind in places.iter().flat_map(|place| &place.met) {
            *met.entry(*kind).or_insert(0) += 1;
        }
        let there = |place: &Place| {
            let is_new = |kind: &&GroupKind| !place.met.contains(kind);
            let mut unmet: Vec<GroupKind> = place.unmet.iter().filter(is_new).copied().collect();
            unmet.sort_unstable();
            unmet.dedup();
            There { met: place.met.len(), unmet }
        };
        Self { places: places.iter().map(there).collect(), met }
    }

    /// What meeting one more kind of group there is worth; 0 when none is left.
    pub(super) fn gain(&self, place: usize) -> f64 {
        let it = &self.places[place];
        if it.unmet.is_empty() { 0.0 } else { 1.0 / count(1 + it.met) }
    }

    /// Counts on meeting a group there: of those not met, the kind that was met in fewest places.
    pub(super) fn meet(&mut self, place: usize) -> Option<GroupKind> {
        let it = &mut self.places[place];
        let seldom = |kind: &GroupKind| (self.met.get(kind).copied().unwrap_or(0), *kind);
        let at = (0..it.unmet.len()).min_by_key(|at| seldom(&it.unmet[*at]))?;
        let kind = it.unmet.remove(at);
        it.met += 1;
        *self.met.entry(kind).or_insert(0) += 1;
        Some(kind)
    }
}
