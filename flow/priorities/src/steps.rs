//! From what calls alone say to what is needed, in five steps that add up. Pure.

use crate::{Found, Place, found::Terms};

/// The way from the rate of all calls to the need, in whole numbers for so many of the exposure.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Steps {
    /// The rate of all calls.
    pub calls: i64,
    /// Where it stands by that.
    pub calls_rank: i64,
    /// The five steps.
    pub steps: Vec<Step>,
    /// The need: the rate of all calls and the five changes, added up.
    pub need: i64,
}

/// One step.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Step {
    /// The token of the term.
    pub term: &'static str,
    /// By how much the rate changes.
    pub change: i64,
    /// Where the neighborhood stands after it; none where it has no rank at all.
    pub rank: Option<i64>,
}

/// Rates below this show no whole numbers worth reading: they are told for ten times as many.
const SMALL: f64 = 20.0;

/// For how many of the exposure rates are told on one page: 1,000, or as many more as it takes for
/// them to be whole numbers worth reading. 1 where no exposure is known.
pub(crate) fn scale(places: &[Place], has_exposure: bool) -> f64 {
    if !has_exposure {
        return 1.0;
    }
    let middle = |scale: f64| {
        let mut rates: Vec<f64> = places.iter().map(|it| it.found.terms.calls.exp() * scale).collect();
        rates.sort_by(f64::total_cmp);
        rates.get(rates.len() / 2).copied().unwrap_or(SMALL)
    };
    [1e3, 1e4, 1e5].into_iter().find(|scale| middle(*scale) >= SMALL).unwrap_or(1e6)
}

impl Steps {
    /// The way for a neighborhood, in rates for `scale` of the exposure.
    pub(crate) fn of(found: &Found, scale: f64) -> Self {
        let Terms { calls, .. } = found.terms;
        let start = whole(calls.exp() * scale);
        let (mut log, mut before) = (calls, start);
        let mut steps = vec![];
        for ((term, change), rank) in found.terms.five().into_iter().zip(&found.ranks[1..]) {
            log += change;
            let after = whole(log.exp() * scale);
            let rank = found.rank.map(|_| whole(*rank));
            steps.push(Step { term, change: after - before, rank });
            before = after;
        }
        Self { calls: start, calls_rank: whole(found.calls_rank), steps, need: before }
    }
}

/// A number as a whole one.
#[allow(clippy::cast_possible_truncation, reason = "bounded first")]
pub(crate) fn whole(number: f64) -> i64 {
    number.round().clamp(-1e15, 1e15) as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Heard, tests::found};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_five_lines_add_up(terms in proptest::array::uniform6(-4.0..4.0_f64), scale in 1.0..1e5_f64) {
            let [calls, officer_removed, repeats_collapsed, unreported_added, neighbors, listening] = terms;
            let terms = Terms { calls, officer_removed, repeats_collapsed, unreported_added, neighbors, listening };
            let steps = Steps::of(&Found { terms, ..found(3.0) }, scale);
            let changes: i64 = steps.steps.iter().map(|step| step.change).sum();
            prop_assert_eq!(steps.calls + changes, steps.need);
            let need = (terms.calls + terms.five().iter().map(|(_, term)| term).sum::<f64>()).exp() * scale;
            prop_assert!((f64::from(i32::try_from(steps.need.min(2_000_000_000)).unwrap_or(i32::MAX)) - need.min(2e9)).abs() <= 0.51);
        }
    }

    #[test]
    fn rates_are_told_for_so_many_that_they_can_be_read() {
        let place = |rate: f64| Place {
            area: "alki".parse().expect("a slug"),
            heard: Heard::default(),
            found: Found { terms: Terms { calls: rate.ln(), ..found(1.0).terms }, ..found(1.0) },
            chosen: false,
            reason: String::new(),
        };
        assert_eq!(whole(scale(&[place(3e-4)], true)), 100_000);
        assert_eq!(whole(scale(&[place(0.2)], true)), 1_000);
        assert_eq!(whole(scale(&[place(0.2)], false)), 1);
    }

    #[test]
    fn a_place_without_a_rank_gets_none_on_the_way() {
        let unknown = Found { rank: None, ..found(3.0) };
        assert!(Steps::of(&unknown, 1.0).steps.iter().all(|step| step.rank.is_none()));
    }
}
