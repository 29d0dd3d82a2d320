//! What becomes of a city when officers go where records are, and records come from where officers go.
//!
//! Each round things happen and residents call, or do not; officers spend their hours as a [`Policy`]
//! says, and begin records where they are. The next hours follow from what is on record by then. A
//! policy that counts the records that officers began feeds on itself (Ensign et al. 2018, Lum and
//! Isaac 2016). Measured is how far the hours are from need, round by round.
//!
//! One policy makes a mistake on purpose: [`Policy::Mistaken`] hands those records to the estimate as
//! if residents had reported them. A record of an officer stands alone, lone reports look like poor
//! reporting, and poor reporting multiplies need: it runs away faster than naive counting. Nothing
//! outside this file can make that mistake, since no type that an estimate takes holds such records.

mod streets;
#[cfg(test)]
mod tests;

use super::World;
use super::draws::real;
use crate::{
    EstimateError, Evidence, Options,
    allocate::{OfficerLimits, officers},
    posterior,
    score::score,
};
use streets::Streets;

/// By what the hours of officers are shared out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// All of them evenly to the tenth of places with most records, whoever began them.
    HotSpots,
    /// In proportion to all records, whoever began them.
    AllRecords,
    /// In proportion to the records that officers began.
    OfficerInitiated,
    /// In proportion to the calls of residents.
    ResidentCalls,
    /// By the estimate, given records that officers began as if residents had reported them: wrong.
    Mistaken,
    /// By the estimate.
    Estimate,
}

impl Policy {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::HotSpots,
        Self::AllRecords,
        Self::OfficerInitiated,
        Self::ResidentCalls,
        Self::Mistaken,
        Self::Estimate,
    ];
}

/// How hours stand to need after a round.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Round {
    /// Total variation distance between the places' shares of hours and their shares of need: the
    /// share of all hours that would have to move, from 0 to 1.
    pub variation: f64,
    /// Share of hours for each share of need in the third of places where least is reported; 1 is
    /// fair.
    pub quiet: f64,
    /// Spearman's correlation of hours with need.
    pub spearman: f64,
}

/// A round is this share of a year.
const ROUND: f64 = 0.1;
/// An estimate is made anew after the first round and then whenever so many are over.
const REFIT: usize = 5;
/// Hours of listening in each place before it is, but for the first time. Only an estimate can use them.
const LISTENING: f64 = 1.0;

/// Lets so many rounds pass in a city of so many places. The same seed gives the same rounds.
///
/// # Errors
/// When an estimate cannot be made, as of a city without places.
pub fn feedback(
    places: usize,
    seed: u64,
    policy: Policy,
    rounds: usize,
) -> Result<Vec<Round>, EstimateError> {
    // Of the errors of linking and their correction other measurements tell.
    let world = World { missed_merges: 0.0, chance_merges: 0.0, ..World::default() };
    let mut streets = Streets::new(places, seed, world);
    let mut hours = vec![1.0 / real(places); places];
    let mut passed = vec![];
    for round in 1..=rounds {
        streets.pass(&hours);
        if round > 1 && is_due(round) {
            streets.listen(LISTENING);
        }
        hours = match policy {
            Policy::HotSpots => shares(&hot_spots(&streets.records())),
            Policy::AllRecords => shares(&streets.records()),
            Policy::OfficerInitiated => shares(&streets.officer_initiated),
            Policy::ResidentCalls => shares(&streets.evidence.reports),
            Policy::Mistaken | Policy::Estimate if !is_due(round) => hours,
            Policy::Mistaken => by_estimate(&mistaken(&streets), seed)?,
            Policy::Estimate => by_estimate(&streets.evidence, seed)?,
        };
        passed.push(streets.measure(&hours));
    }
    Ok(passed)
}

/// Whether an estimate is made after that round.
const fn is_due(round: usize) -> bool {
    round == 1 || round.is_multiple_of(REFIT)
}

/// 1 for the tenth of places with most, 0 for the others.
fn hot_spots(records: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..records.len()).collect();
    order.sort_by(|a, b| records[*b].total_cmp(&records[*a]));
    let mut hot = vec![0.0; records.len()];
    for place in order.iter().take(records.len().div_ceil(10)) {
        hot[*place] = 1.0;
    }
    hot
}

fn shares(numbers: &[f64]) -> Vec<f64> {
    let all: f64 = numbers.iter().sum();
    let even = 1.0 / real(numbers.len());
    numbers.iter().map(|number| if all > 0.0 { number / all } else { even }).collect()
}

/// Shares of hours that follow from an estimate.
fn by_estimate(evidence: &Evidence, seed: u64) -> Result<Vec<f64>, EstimateError> {
    let made = posterior(evidence, &Options { draws: 100, imputations: 0, seed })?;
    let limits = OfficerLimits { caps: vec![1.0; evidence.places()], before: None };
    let plan = officers(&made.need, &evidence.exposure, 1.0, &limits);
    // It has draws of every place, and one whole is less than all caps together.
    plan.map(|plan| plan.hours().to_vec()).map_err(|_| EstimateError::Empty)
}

/// The mistake: records that officers began, taken for incidents with one report by a resident each.
fn mistaken(streets: &Streets) -> Evidence {
    let mut evidence = streets.evidence.clone();
    for (place, records) in streets.officer_initiated.iter().enumerate() {
        evidence.incidents[place] += records;
        evidence.reports[place] += records;
        evidence.multiplicity[0] += records;
    }
    evidence
}

impl Streets {
    /// All records, whoever began them.
    fn records(&self) -> Vec<f64> {
        self.evidence.reports.iter().zip(&self.officer_initiated).map(|(a, b)| a + b).collect()
    }

    fn measure(&self, hours: &[f64]) -> Round {
        let need = shares(&self.expected);
        let mut quiet: Vec<usize> = (0..need.len()).collect();
        quiet.sort_by(|a, b| self.reported[*a].total_cmp(&self.reported[*b]));
        quiet.truncate(need.len().div_ceil(3));
        let in_quiet = |shares: &[f64]| quiet.iter().map(|place| shares[*place]).sum::<f64>();
        let log: Vec<f64> = need.iter().map(|share| libm::log(*share)).collect();
        Round {
            variation: 0.5 * hours.iter().zip(&need).map(|(hours, need)| (hours - need).abs()).sum::<f64>(),
            quiet: in_quiet(hours) / in_quiet(&need),
            spearman: score(hours, &log, &self.reported, 1).spearman,
        }
    }
}
