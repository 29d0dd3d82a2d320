//! How much need may be multiplied because few incidents are reported.
//!
//! Where an incident is reported with probability `q`, each one that is seen stands for `1 / q`. A low
//! `q` is read off reports that nobody repeats, and those can be made up. So `1 / q` is limited: to
//! [`MOST_AMPLIFICATION`], or to three times the neighbors' `1 / q` where that is more, since who makes
//! up reports of a place does not make the neighbors report less. Where there are more lone reports
//! than the neighbors' reporting explains, it is limited to the neighbors' `1 / q` in any case.
//!
//! The limit is lifted where what was heard in dialogue tells the same: where the concerns for each
//! hour and the share of what was raised that had a call are clearly likelier with the need and
//! reporting found than with those limited. Nor does who makes up reports control what dialogue hears.
//!
//! (Without regard to the neighbors the limit took from the places that it should protect: in an
//! invented city of very unequal reporting Spearman's correlation with true need fell from 0.92 to
//! 0.86.)

use super::{means::Means, singletons::surplus};
use crate::{Evidence, Feed, Posterior, Reporting, Yield, terms};

/// The most that one reported incident may stand for where neighbors report well.
pub const MOST_AMPLIFICATION: f64 = 5.0;
/// It may stand for so many times what one of the neighbors stands for, if that is more.
const TIMES_NEIGHBORS: f64 = 3.0;
/// How much likelier what dialogue heard must be without the limit, for it to be lifted: log of 3.
const CLEARLY: f64 = 1.098_612_288_668_109_8;

/// Whoever reads an estimate is told of a place whose log need was lowered by so much: by a tenth of its
/// need, about.
pub const TOLD: f64 = 0.1;

/// A posterior with the multiplier limited.
#[derive(Debug, Clone)]
pub struct Limited {
    /// The draws; those of need are lowered where the limit holds.
    pub posterior: Posterior,
    /// By how much the log need of each place was lowered, on average over the draws; 0 where it was not.
    pub lowered: Vec<f64>,
    /// Whether dialogue lifted the limit that would have held.
    pub is_corroborated: Vec<bool>,
}

/// Limits `1 / q` in every draw of each place where it is above its limit on average and dialogue does
/// not corroborate it. The posterior is one of this evidence; `yields` is what hours of listening
/// yield, none when nobody listened anywhere. Where no report is known, none was multiplied.
#[must_use]
pub fn limited(evidence: &Evidence, mut posterior: Posterior, yields: Option<&Yield>) -> Limited {
    let places = evidence.places();
    let (mut lowered, mut is_corroborated) = (vec![0.0; places], vec![false; places]);
    let means = Means::of(&posterior);
    let mut limits = vec![];
    for (place, least) in least_reported(evidence, &means).into_iter().enumerate() {
        let is_multiplied = evidence.feeds[place] != Feed::Unknown;
        if !is_multiplied || means.reporting(place).probability >= least {
            continue;
        }
        let found = Found::of(&means, &posterior, place, least);
        is_corroborated[place] = found.gain(evidence, place, yields) >= CLEARLY;
        if !is_corroborated[place] {
            lowered[place] = found.over;
            limits.push((place, least));
        }
    }
    for (place, least) in limits {
        for draw in 0..posterior.need.ncols() {
            posterior.need[(place, draw)] -= over(&posterior, place, draw, least);
        }
    }
    Limited { posterior, lowered, is_corroborated }
}

/// The least share of incidents that may be reported in each place: a third of that of its neighbors,
/// but not more than the general limit asks for; that of its neighbors where there are too many lone
/// reports.
fn least_reported(evidence: &Evidence, means: &Means<'_>) -> Vec<f64> {
    let around = means.reporting_around(&evidence.graph);
    let of = |it: &Reporting| (it.probability / TIMES_NEIGHBORS).min(1.0 / MOST_AMPLIFICATION);
    let mut least: Vec<f64> = around.iter().map(of).collect();
    for surplus in surplus(evidence, &around) {
        least[surplus.place] = surplus.reported_around;
    }
    least
}

/// By how much the log need of a place in a draw is above what it is when at least that share of its
/// incidents is reported.
fn over(posterior: &Posterior, place: usize, draw: usize, least: f64) -> f64 {
    let it = Reporting::of(posterior.reporting[(place, draw)], posterior.kappa[draw]);
    (least / it.probability).ln().max(0.0)
}

/// What was found for a place, on average over the draws.
struct Found {
    need_log: f64,
    reporting: Reporting,
    kappa: f64,
    /// The least share of incidents that may be reported there.
    least: f64,
    /// By how much its log need would be lowered by that.
    over: f64,
}

impl Found {
    fn of(means: &Means<'_>, posterior: &Posterior, place: usize, least: f64) -> Self {
        Self {
            need_log: means.over_draws(|draw| posterior.need[(place, draw)]),
            reporting: means.reporting(place),
            kappa: means.kappa,
            least,
            over: means.over_draws(|draw| over(posterior, place, draw, least)),
        }
    }

    /// By how much the log likelihood of what dialogue heard is greater with what was found than with
    /// the limit.
    fn gain(&self, evidence: &Evidence, place: usize, yields: Option<&Yield>) -> f64 {
        let heard = yields.map_or(0.0, |yields| {
            let (concerns, hours) = (evidence.concerns[place], evidence.hours[place]);
            let base = yields.log_per_hour + yields.barrier_weight * evidence.barrier[place];
            let at = |need_log: f64| terms::concerns(concerns, hours, base + need_log, yields.shape).value;
            at(self.need_log) - at(self.need_log - self.over)
        });
        let at = |it: Reporting| {
            terms::matches(evidence.matched[place], evidence.raised[place], it.match_odds().0).value
        };
        let at_limit = Reporting::with(reports_for(self.least, self.kappa), self.kappa);
        heard + at(self.reporting) - at(at_limit)
    }
}

/// `r` at which that share of incidents is reported.
fn reports_for(reported: f64, kappa: f64) -> f64 {
    kappa * (-(-reported).ln_1p() / kappa).exp_m1()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_where_it_is_said_to_be() {
        for kappa in [0.3, 1.5, 40.0] {
            for reported in [0.01, 0.2, 0.9] {
                let it = Reporting::with(reports_for(reported, kappa), kappa);
                assert!((it.probability - reported).abs() < 1e-9);
            }
        }
        assert!((CLEARLY.exp() - 3.0).abs() < 1e-12);
    }
}
