//! What one incident can count.

use crate::{Rare, frame::count};

/// An incident always counts with so many reports, if it has them.
pub const LOWEST_CAP: u32 = 8;
/// The cap is where the rarest of incidents begin: this share has no more reports.
const SHARE: f64 = 0.995;

/// The most reports with which one incident counts: 8, or as many as all but one in 200 incidents of
/// the whole city have, where that is more. One incident cannot move it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MultiplicityCap(u32);

impl MultiplicityCap {
    /// From the reports of each incident of all places together.
    #[must_use]
    pub fn of(reports: &[u32]) -> Self {
        let mut sorted = reports.to_vec();
        sorted.sort_unstable();
        let wanted = SHARE * count(sorted.len());
        let at = (0..sorted.len()).find(|at| count(at + 1) >= wanted);
        Self(at.map_or(LOWEST_CAP, |at| sorted[at].max(LOWEST_CAP)))
    }

    /// With how many reports an incident counts.
    #[must_use]
    pub fn counted(self, reports: u32) -> u32 {
        reports.min(self.0)
    }
}

/// Reports of linked incidents, each capped, one number for each place in every list but one.
#[derive(Debug, Clone, PartialEq)]
pub struct Tally {
    /// `Y`: incidents.
    pub incidents: Vec<f64>,
    /// `S`: reports that count.
    pub reports: Vec<f64>,
    /// Reports beyond the cap, which do not.
    pub cut: Vec<f64>,
    /// Incidents with one report, and with two.
    pub rare: Rare,
    /// How many incidents of all places together count with 1, 2, 3, … reports.
    pub multiplicity: Vec<f64>,
}

/// Adds up linked incidents, each given by its place and its reports, with the cap that follows from
/// all of them. Those of a place that is not there and those without a report are left out.
#[must_use]
pub fn tally(places: usize, incidents: &[(usize, u32)]) -> Tally {
    let is_known = |incident: &&(usize, u32)| incident.0 < places && incident.1 > 0;
    let known = || incidents.iter().filter(is_known);
    let cap = MultiplicityCap::of(&known().map(|(_, reports)| *reports).collect::<Vec<_>>());
    let none = || vec![0.0; places];
    let mut tally = Tally {
        incidents: none(),
        reports: none(),
        cut: none(),
        rare: Rare { singletons: none(), doubletons: none() },
        multiplicity: vec![],
    };
    for (place, reports) in known() {
        tally.add(*place, *reports, cap);
    }
    tally
}

impl Tally {
    fn add(&mut self, place: usize, reports: u32, cap: MultiplicityCap) {
        let counted = cap.counted(reports);
        self.incidents[place] += 1.0;
        self.reports[place] += f64::from(counted);
        self.cut[place] += f64::from(reports - counted);
        match counted {
            1 => self.rare.singletons[place] += 1.0,
            2 => self.rare.doubletons[place] += 1.0,
            _ => {}
        }
        let bin = usize::try_from(counted).unwrap_or(usize::MAX) - 1;
        if self.multiplicity.len() <= bin {
            self.multiplicity.resize(bin + 1, 0.0);
        }
        self.multiplicity[bin] += 1.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_incident_counts_beyond_the_cap(
            incidents in prop::collection::vec((0..7_usize, 0..60_u32), 0..80),
        ) {
            let tally = tally(5, &incidents);
            let known: Vec<_> = incidents.iter().filter(|(place, reports)| *place < 5 && *reports > 0).collect();
            let sum = |list: &[f64]| list.iter().sum::<f64>();
            let reports: u32 = known.iter().map(|(_, reports)| reports).sum();
            prop_assert!(same(sum(&tally.incidents), count(known.len())));
            prop_assert!(same(sum(&tally.reports) + sum(&tally.cut), f64::from(reports)));
            prop_assert!(same(sum(&tally.multiplicity), count(known.len())));
            let weighed: f64 = (1_u32..).zip(&tally.multiplicity).map(|(m, f)| f64::from(m) * f).sum();
            prop_assert!(same(weighed, sum(&tally.reports)));
            for place in 0..5 {
                prop_assert!(tally.rare.singletons[place] + tally.rare.doubletons[place] <= tally.incidents[place]);
                prop_assert!(tally.incidents[place] <= tally.reports[place]);
            }
        }
    }

    #[test]
    fn the_cap_is_eight_or_where_the_rarest_begin_and_one_incident_cannot_move_it() {
        let mut incidents = vec![(0, 3); 999];
        incidents.push((1, 5_000));
        assert_eq!(tally(2, &incidents).reports, [2_997.0, 8.0]);
        let busy: Vec<(usize, u32)> = (1..=1_000).map(|at| (0, if at > 980 { 12 } else { 2 })).collect();
        assert_eq!(tally(1, &busy).cut, [0.0]);
        assert_eq!(MultiplicityCap::of(&[]), MultiplicityCap(LOWEST_CAP));
    }
}
