//! Invented cities of which everything is known, to measure the estimate with.
//!
//! How good an estimate of need is can be told only where need is known, and in a real city it never
//! is. So a city is drawn here: places that touch, need and reporting that differ between them,
//! incidents, residents who call or do not, the errors of linking their reports, and dialogues that
//! hear of problems nobody called about. [`City::evidence`] is what an estimate may see,
//! [`City::truth`] what it is then held against.
//!
//! Incidents and reports come about as the estimate supposes, but need and reporting are drawn neither from the estimate's own prior nor with its covariates: a method that is good only
//! where its assumptions hold to the letter should not look good here. [`World::named`] has worlds in
//! which they fail on purpose.
//!
//! Everything follows from the seed: the same seed gives the same city, to the last bit.

mod dialogue;
mod draws;
pub mod feedback;
mod graph;
mod incidents;
mod linkage;
mod officers;
mod setting;
mod simulate;
mod world;

#[cfg(test)]
mod tests;

pub use simulate::simulate;
pub use world::{NAMES, World};

use crate::{Evidence, OfficerInitiated};
use dialogue::Dialogue;
use draws::Draws;

/// An invented city: what can be seen of it, and the truth. Made by [`simulate`].
#[derive(Debug, Clone, PartialEq)]
pub struct City {
    /// What an estimate may see.
    pub evidence: Evidence,
    /// Records that officers began. They follow [`City::patrol`], which follows reports.
    pub officer_initiated: OfficerInitiated,
    /// How much of the patrols each place gets, 1 on average.
    pub patrol: Vec<f64>,
    /// Where the places' centers are, in a square in which a place has area 1 on average.
    pub centers: Vec<(f64, f64)>,
    /// What is really so, and no estimate may see.
    pub truth: Truth,
    /// What can still be heard in dialogue.
    dialogue: Dialogue,
}

/// What is really so in an invented city, one number for each place in every list.
#[derive(Debug, Clone, PartialEq)]
pub struct Truth {
    /// `eta`: logarithm of need, in incidents for each unit of exposure.
    pub need_log: Vec<f64>,
    /// `rho`: logarithm of how many reports an incident attracts on average.
    pub reporting_log: Vec<f64>,
    /// `N`: incidents that happened.
    pub incidents: Vec<f64>,
    /// `Lambda`: incidents that were to be expected, exposure times need.
    pub expected: Vec<f64>,
    /// `q`: chance that an incident is reported at all, between 0 and 1.
    pub reported: Vec<f64>,
    /// Disadvantage: mean 0 and standard deviation 1 over the city.
    pub disadvantage: Vec<f64>,
    /// Share of residents with limited use of the city's language: mean 0, standard deviation 1.
    pub language: Vec<f64>,
}

impl City {
    /// Listens for so many more hours in each place and adds what is newly heard to the evidence:
    /// hours, concerns, those that could be looked up among calls, and those that had one. A problem
    /// that was heard before is not counted again. Hours that are missing, negative or not finite
    /// count as none, and hours beyond the last place are ignored.
    pub fn listen(&mut self, hours: &[f64], seed: u64) {
        let hours: Vec<f64> = hours
            .iter()
            .map(|hours| if hours.is_finite() { hours.max(0.0) } else { 0.0 })
            .chain(std::iter::repeat(0.0))
            .take(self.dialogue.places())
            .collect();
        let heard = self.dialogue.hear(&hours, &mut Draws::new(seed));
        add(&mut self.evidence.hours, &hours);
        add(&mut self.evidence.concerns, &heard.concerns);
        add(&mut self.evidence.raised, &heard.raised);
        add(&mut self.evidence.matched, &heard.matched);
    }
}

/// Adds to each number of the one list that of the other.
fn add(sums: &mut [f64], more: &[f64]) {
    for (sum, more) in sums.iter_mut().zip(more) {
        *sum += more;
    }
}
