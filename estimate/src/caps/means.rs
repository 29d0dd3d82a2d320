//! Means over the draws of a posterior.

use crate::{Graph, Posterior, Reporting, frame::count};

/// Means over the draws of a posterior.
pub(super) struct Means<'a>(pub &'a Posterior);

impl Means<'_> {
    /// Of whatever a draw has.
    pub(super) fn over_draws(&self, of: impl Fn(usize) -> f64) -> f64 {
        let draws = self.0.need.ncols();
        (0..draws).map(of).sum::<f64>() / count(draws.max(1))
    }

    /// Reporting at the mean of its log and of `kappa`.
    pub(super) fn reporting(&self, place: usize) -> Reporting {
        Reporting::of(self.reporting_log(place), self.kappa())
    }

    /// The same as the neighbors have it: at the mean of theirs, or of the whole city where there are
    /// none.
    pub(super) fn reporting_around(&self, graph: &Graph) -> Vec<Reporting> {
        let logs: Vec<f64> = (0..graph.places()).map(|place| self.reporting_log(place)).collect();
        let (mean, kappa) = (logs.iter().sum::<f64>() / count(logs.len().max(1)), self.kappa());
        let pairs = logs.iter().zip(graph.laplacian(&logs)).zip(graph.degrees());
        let of = |((log, difference), degree): ((&f64, f64), f64)| {
            // Value minus mean difference is the neighbors' mean.
            if degree > 0.0 { log - difference / degree } else { mean }
        };
        pairs.map(of).map(|log| Reporting::of(log, kappa)).collect()
    }

    /// Mean of `kappa`.
    pub(super) fn kappa(&self) -> f64 {
        self.over_draws(|draw| self.0.kappa[draw])
    }

    fn reporting_log(&self, place: usize) -> f64 {
        self.over_draws(|draw| self.0.reporting[(place, draw)])
    }
}
