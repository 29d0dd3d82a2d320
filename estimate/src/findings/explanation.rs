//! What leads from calls to need, in terms that add up.

use super::{Seen, refit::Refits};
use crate::{Evidence, Feed, ranks::ranks_of};
use serde::Serialize;

/// Log need as the log of the rate of all calls and five terms that lead from there, in this order:
/// their sum is the need, to the last bit. A count of 0 is taken for 1/2. What is not known of a place
/// is taken as the model or, if that has nothing to go by, the whole city has it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Explanation {
    /// Log of all calls for each unit of exposure, those that officers began included.
    pub start: f64,
    /// Records that officers began, taken away.
    pub officer_removed: f64,
    /// Repeated reports of one incident, counted once.
    pub repeats_collapsed: f64,
    /// Incidents that nobody reported, added, as far as the limit allows
    /// ([`crate::caps::limited`]).
    pub unreported_added: f64,
    /// What the neighbors and the rest of the city make likelier.
    pub neighbors: f64,
    /// What was heard in dialogue.
    pub listening: f64,
}

/// The rank of a place among all after each of the steps; 1 is the greatest need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RankAfter {
    /// Without the records that officers began.
    pub officer_removed: usize,
    /// With each incident counted once.
    pub repeats_collapsed: usize,
    /// With the incidents that nobody reported.
    pub unreported_added: usize,
    /// After drawing on the neighbors.
    pub neighbors: usize,
    /// With what was heard: the rank by need.
    pub listening: usize,
}

impl Explanation {
    /// The sums after the start and after each term; the last is log need.
    fn sums(&self) -> [f64; 6] {
        let terms = [
            self.officer_removed,
            self.repeats_collapsed,
            self.unreported_added,
            self.neighbors,
            self.listening,
        ];
        let mut sums = [self.start; 6];
        for (at, term) in terms.iter().enumerate() {
            sums[at + 1] = sums[at] + term;
        }
        sums
    }

    /// Log need.
    #[must_use]
    pub fn sum(&self) -> f64 {
        self.sums()[5]
    }
}

/// Explains each place.
pub(super) fn explain(seen: &Seen<'_>, refits: &Refits) -> Vec<Explanation> {
    let whole = Rates::of_city(seen.evidence, &seen.officers.0);
    let one = |place: usize| {
        let rates = Rates::of_place(seen, place).unwrap_or(whole);
        let start = rates.calls.ln();
        let officer_removed = (rates.reports / rates.calls).ln();
        let repeats_collapsed = (rates.incidents / rates.reports).ln();
        let unreported_added = -seen.reporting[place].mean.max(f64::MIN_POSITIVE).ln();
        // The limit takes of what is added, and never more.
        let unreported_added = (unreported_added - seen.lowered[place]).max(0.0);
        let listening = refits.listening[place];
        let so_far = start + officer_removed + repeats_collapsed + unreported_added;
        let neighbors = seen.need[place].mean - so_far - listening;
        Explanation { start, officer_removed, repeats_collapsed, unreported_added, neighbors, listening }
    };
    (0..seen.evidence.places()).map(one).collect()
}

/// For each unit of exposure, all above 0.
#[derive(Debug, Clone, Copy)]
struct Rates {
    /// All calls, those that officers began included.
    calls: f64,
    /// Reports of residents.
    reports: f64,
    /// Incidents that they tell of.
    incidents: f64,
}

impl Rates {
    /// Of a place; none where its reports are not known.
    fn of_place(seen: &Seen<'_>, place: usize) -> Option<Self> {
        let evidence = seen.evidence;
        let reports = guarded(evidence.reported(place)?);
        let incidents = match evidence.feeds[place] {
            Feed::Linked | Feed::Distinct => guarded(evidence.incidents[place]),
            // An incident that is reported at all is so r / q times on average.
            Feed::Raw | Feed::Unknown => {
                reports * (seen.reporting[place].mean / seen.attracted[place].exp()).min(1.0)
            }
        };
        let exposure = evidence.exposure[place];
        let calls = reports + seen.officers.0[place];
        Some(Self { calls: calls / exposure, reports: reports / exposure, incidents: incidents / exposure })
    }

    /// Of all places together of which they are known.
    fn of_city(evidence: &Evidence, officers: &[f64]) -> Self {
        let known = (0..evidence.places()).filter(|place| evidence.reported(*place).is_some());
        let (mut exposure, mut reports, mut began, mut linked) = (0.0, 0.0, 0.0, (0.0, 0.0));
        for place in known {
            exposure += evidence.exposure[place];
            reports += evidence.reported(place).unwrap_or(0.0);
            began += officers[place];
            if evidence.feeds[place] == Feed::Linked {
                linked = (linked.0 + evidence.incidents[place], linked.1 + evidence.reports[place]);
            }
        }
        let exposure = if exposure > 0.0 { exposure } else { evidence.exposure.iter().sum() };
        let reports = guarded(reports);
        let incidents = reports * guarded(linked.0) / guarded(linked.1);
        let calls = reports + began;
        Self { calls: calls / exposure, reports: reports / exposure, incidents: incidents / exposure }
    }
}

/// A count, of which 0 is taken for 1/2 so that it has a logarithm.
fn guarded(count: f64) -> f64 {
    if count > 0.0 { count } else { 0.5 }
}

/// The ranks after each step.
pub(super) fn waterfall(explanations: &[Explanation]) -> Vec<RankAfter> {
    let sums: Vec<[f64; 6]> = explanations.iter().map(Explanation::sums).collect();
    let after = [1, 2, 3, 4, 5].map(|at| ranks_of(&sums.iter().map(|sums| sums[at]).collect::<Vec<_>>()));
    let one = |place: usize| RankAfter {
        officer_removed: after[0][place],
        repeats_collapsed: after[1][place],
        unreported_added: after[2][place],
        neighbors: after[3][place],
        listening: after[4][place],
    };
    (0..explanations.len()).map(one).collect()
}
