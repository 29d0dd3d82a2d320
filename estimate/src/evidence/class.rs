//! What may be said of a place, by what is known of it.

use super::{Evidence, Feed};
use serde::Serialize;

/// With fewer duplicates in all places together than this, nothing tells how many incidents stay
/// unreported: the variance of log reporting is about one over their number.
const FEWEST_DUPLICATES: f64 = 5.0;

/// What an estimate of a place rests on, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum EvidenceClass {
    /// Reports linked to incidents, in a city where duplicates are seen: level and rank.
    A,
    /// Reports, and whether what was raised in dialogue had been called in: the level rests on these.
    B,
    /// Hours of listening: need relative to other places, wide.
    C,
    /// Reports alone: need and reporting cannot be told apart, so that no rank may be shown.
    D,
    /// Nothing that tells of need: the neighbors' estimate, and no rank. A place to listen in next.
    #[serde(rename = "0")]
    Nothing,
}

impl EvidenceClass {
    /// Whether a rank may be shown.
    #[must_use]
    pub const fn allows_rank(self) -> bool {
        matches!(self, Self::A | Self::B | Self::C)
    }
}

impl Evidence {
    /// Whether duplicates tell how much of all incidents is reported.
    #[must_use]
    pub fn tells_level(&self) -> bool {
        (0..self.places()).map(|place| self.duplicates(place)).sum::<f64>() >= FEWEST_DUPLICATES
    }

    /// The class of each place.
    #[must_use]
    pub fn classes(&self) -> Vec<EvidenceClass> {
        let tells_level = self.tells_level();
        let class = |place: usize| {
            let has_reports = self.reported(place).is_some_and(|reported| reported > 0.0);
            if has_reports && tells_level && self.feeds[place] == Feed::Linked {
                EvidenceClass::A
            } else if has_reports && self.raised[place] > 0.0 {
                EvidenceClass::B
            } else if self.hours[place] > 0.0 {
                EvidenceClass::C
            } else if has_reports {
                EvidenceClass::D
            } else {
                EvidenceClass::Nothing
            }
        };
        (0..self.places()).map(class).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::EvidenceClass::{A, B, C, D, Nothing};
    use super::*;
    use crate::city;

    #[test]
    fn the_class_follows_what_is_known() {
        let mut evidence = city::simulate(6, 1, &city::World::default()).evidence;
        evidence.reports = vec![20.0, 20.0, 20.0, 20.0, 0.0, 20.0];
        evidence.incidents = vec![10.0, 10.0, 10.0, 10.0, 0.0, 10.0];
        evidence.feeds =
            vec![Feed::Linked, Feed::Raw, Feed::Distinct, Feed::Raw, Feed::Linked, Feed::Unknown];
        evidence.raised = vec![0.0, 2.0, 0.0, 0.0, 0.0, 0.0];
        evidence.matched = vec![0.0; 6];
        evidence.hours = vec![0.0, 0.0, 3.0, 0.0, 0.0, 0.0];
        let classes = |evidence: &Evidence| evidence.classes();
        assert_eq!(classes(&evidence), [A, B, C, D, Nothing, Nothing]);
        // Without duplicates the level is not told, and linked reports are like any others.
        evidence.reports[0] = 10.0;
        assert_eq!(classes(&evidence), [D, B, C, D, Nothing, Nothing]);
        // Hours tell of need even where no report is known.
        evidence.hours[5] = 1.0;
        assert_eq!(classes(&evidence)[5], C);
    }
}
