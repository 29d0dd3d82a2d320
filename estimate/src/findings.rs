//! What is found of each place, for people's eyes: need and reporting with intervals, a rank where
//! the evidence allows one, and how the rank came about.

mod explanation;
mod floor;
mod refit;
mod summary;
mod warning;

#[cfg(test)]
mod tests;

pub use explanation::{Explanation, RankAfter};
pub use refit::Without;
pub use warning::Warning;

use crate::{
    EstimateError, Evidence, EvidenceClass, Hyper, OfficerInitiated, Options, Reporting, Yield,
    caps::{Limited, limited},
    frame::{Frame, count},
    geometry::Geometry,
    posterior::{drawn, fitted},
    ranks::{Rank, rank_ranges, ranks, ranks_of},
};
use explanation::{explain, waterfall};
use refit::Refits;
use serde::Serialize;
use summary::{Summary, summaries};

/// What is found of a city.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Findings {
    /// Of each place, in the order of the evidence.
    pub places: Vec<Finding>,
    /// How alike incidents are in being noticed: mean over all draws.
    pub kappa: f64,
    /// What governs the fields of need and reporting.
    pub hyperparameters: Hyper,
    /// What whoever reads this must know.
    pub warnings: Vec<Warning>,
}

/// What is found of a place. Need is the log of incidents for each unit of exposure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// What it rests on.
    pub evidence_class: EvidenceClass,
    /// Mean of log need.
    pub need_log_mean: f64,
    /// Its standard deviation.
    pub need_log_sd: f64,
    /// Where the middle nine tenths of its draws begin.
    pub need_log_lo: f64,
    /// Where they end.
    pub need_log_hi: f64,
    /// Probability that an incident is reported at all.
    pub reporting_probability: f64,
    /// Where the middle nine tenths of its draws begin.
    pub reporting_lo: f64,
    /// Where they end.
    pub reporting_hi: f64,
    /// Mean rank by need among all places, 1 for the greatest; none where the evidence allows no rank.
    pub expected_rank: Option<f64>,
    /// Where the middle nine tenths of its ranks begin; none where the evidence allows no rank.
    pub rank_lo: Option<f64>,
    /// Where they end.
    pub rank_hi: Option<f64>,
    /// Probability of being among the first; none where the evidence allows no rank.
    pub p_top_k: Option<f64>,
    /// Rank by all calls, those that officers began included, for each unit of exposure; none where the
    /// reports are not known.
    pub calls_rank: Option<usize>,
    /// By how much the mean of log need was lowered, since so little reporting could have been made up and
    /// what was heard in dialogue does not bear it out ([`crate::caps::limited`]); 0 for most.
    pub lowered: f64,
    /// What leads from calls to need.
    pub explanation: Explanation,
    /// The rank after each of these steps; none where the evidence allows no rank.
    pub rank_after: Option<RankAfter>,
    /// How the rank shifts without one of the sources; none where the evidence allows no rank.
    pub without: Option<Without>,
    /// Distinct incidents that were reported: need in this time is no less; none where nobody counted
    /// them.
    pub distinct_incidents: Option<f64>,
    /// A lower bound of all incidents that asks nothing of the model: Chao's, where it is known how many
    /// were reported once and twice, else the distinct ones.
    pub least_incidents: Option<f64>,
}

/// What is found of each place; `top` is how many count as the first.
///
/// # Errors
/// [`EstimateError`] when the evidence does not fit together or the equations cannot be solved.
pub fn findings(
    evidence: &Evidence,
    officers: &OfficerInitiated,
    options: &Options,
    top: usize,
) -> Result<Findings, EstimateError> {
    evidence.check()?;
    officers.check(evidence.places())?;
    let geometry = Geometry::new(&evidence.graph)?;
    let frame = Frame::new(evidence, &geometry);
    let state = fitted(&frame, options)?;
    let (posterior, refits) = rayon::join(|| drawn(&frame, &state, options), || Refits::of(&frame, &state));
    let (posterior, refits) = (posterior?, refits?);
    let means: Vec<f64> = posterior.need_moments().iter().map(|(mean, _)| *mean).collect();
    let yields = Yield::fitted(evidence, &means, posterior.hyper.yield_shape);
    let limited = limited(evidence, posterior, yields.as_ref());
    let posterior = &limited.posterior;
    let seen = Seen::of(evidence, officers, &limited, top);
    let explanations = explain(&seen, &refits);
    let after = waterfall(&explanations);
    let without = refits.shifts(&state, seen.lowered);
    let calls = calls_ranks(evidence, officers);
    let places = (0..evidence.places()).map(|place| {
        let (need, reporting, rank) = (seen.need[place], seen.reporting[place], seen.ranks[place]);
        let has_rank = seen.classes[place].allows_rank();
        Finding {
            evidence_class: seen.classes[place],
            need_log_mean: explanations[place].sum(),
            need_log_sd: need.deviation,
            need_log_lo: need.low,
            need_log_hi: need.high,
            reporting_probability: reporting.mean,
            reporting_lo: reporting.low,
            reporting_hi: reporting.high,
            expected_rank: has_rank.then_some(rank.expected),
            rank_lo: has_rank.then_some(seen.ranges[place].0),
            rank_hi: has_rank.then_some(seen.ranges[place].1),
            p_top_k: has_rank.then_some(rank.among_first),
            calls_rank: calls[place],
            lowered: seen.lowered[place],
            explanation: explanations[place],
            rank_after: has_rank.then_some(after[place]),
            without: has_rank.then_some(without[place]),
            distinct_incidents: floor::distinct(evidence, place),
            least_incidents: floor::least(evidence, place),
        }
    });
    let places: Vec<Finding> = places.collect();
    let warnings = warning::warnings(evidence, &places);
    let kappa = posterior.kappa.iter().sum::<f64>() / count(posterior.kappa.len().max(1));
    Ok(Findings { places, kappa, hyperparameters: posterior.hyper, warnings })
}

/// What explanations are made of.
struct Seen<'a> {
    evidence: &'a Evidence,
    officers: &'a OfficerInitiated,
    classes: Vec<EvidenceClass>,
    /// Log need.
    need: Vec<Summary>,
    /// By how much it was lowered.
    lowered: &'a [f64],
    /// Log of the mean number of reports of an incident: its mean.
    attracted: Vec<f64>,
    /// Probability of being reported.
    reporting: Vec<Summary>,
    ranks: Vec<Rank>,
    /// The middle nine tenths of each place's ranks.
    ranges: Vec<(f64, f64)>,
}

impl<'a> Seen<'a> {
    fn of(evidence: &'a Evidence, officers: &'a OfficerInitiated, limited: &'a Limited, top: usize) -> Self {
        let posterior = &limited.posterior;
        let draws = count(posterior.kappa.len().max(1));
        let mut attracted = vec![0.0; evidence.places()];
        for column in posterior.reporting.col_iter() {
            attracted.iter_mut().zip(column.iter()).for_each(|(mean, rho)| *mean += rho / draws);
        }
        Self {
            evidence,
            officers,
            classes: evidence.classes(),
            need: summaries(&posterior.need, |need, _| need),
            lowered: &limited.lowered,
            attracted,
            reporting: summaries(&posterior.reporting, |rho, draw| {
                Reporting::of(rho, posterior.kappa[draw]).probability
            }),
            ranks: ranks(&posterior.need, top),
            ranges: rank_ranges(&posterior.need),
        }
    }
}

/// Ranks by all calls, of the places of which they are known.
fn calls_ranks(evidence: &Evidence, officers: &OfficerInitiated) -> Vec<Option<usize>> {
    let rate = |place: usize| {
        evidence.reported(place).map(|calls| (calls + officers.0[place]) / evidence.exposure[place])
    };
    let rates: Vec<Option<f64>> = (0..evidence.places()).map(rate).collect();
    let mut ranks = ranks_of(&rates.iter().flatten().copied().collect::<Vec<_>>()).into_iter();
    rates.iter().map(|rate| rate.and_then(|_| ranks.next())).collect()
}
