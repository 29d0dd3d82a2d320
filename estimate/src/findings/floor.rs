//! How many incidents there are at least, whatever the model.

use crate::Evidence;

/// Distinct incidents that were reported; none where nobody counted them.
pub(super) fn distinct(evidence: &Evidence, place: usize) -> Option<f64> {
    evidence.feeds[place].counts_incidents().then(|| evidence.incidents[place])
}

/// Chao's lower bound `Y + f1 (f1 - 1) / (2 (f2 + 1))`, which holds however much reporting differs
/// between incidents as long as reports are linked without errors (A. Chao, "Nonparametric estimation
/// of the number of classes in a population", 1984, in the form corrected for bias).
pub(super) fn least(evidence: &Evidence, place: usize) -> Option<f64> {
    let distinct = distinct(evidence, place)?;
    let linked = evidence.rare.as_ref().filter(|_| evidence.feeds[place] == crate::Feed::Linked);
    Some(linked.map_or(distinct, |rare| {
        let (once, twice) = (rare.singletons[place], rare.doubletons[place]);
        distinct + (once * (once - 1.0)).max(0.0) / (2.0 * (twice + 1.0))
    }))
}
