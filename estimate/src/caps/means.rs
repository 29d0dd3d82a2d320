//! Means over the draws of a posterior.

use crate::{Graph, Posterior, Reporting, frame::count};

/// Means over the draws of a posterior.
pub(super) struct Means<'a> {
    posterior: &'a Posterior,
    /// Of each place's log reporting.
    reporting_log: Vec<f64>,
    /// Of `kappa`.
    pub(super) kappa: f64,
}

impl<'a> Means<'a> {
    pub(super) fn of(posterior: &'a Posterior) -> Self {
        let draws = count(posterior.kappa.len().max(1));
        let mut reporting_log = vec![0.0; posterior.reporting.nrows()];
        // A draw is a column: this way memory is walked through in its order.
        for draw in posterior.reporting.col_iter() {
            reporting_log.iter_mut().zip(draw.iter()).for_each(|(mean, log)| *mean += log / draws);
        }
        let kappa = posterior.kappa.iter().sum::<f64>() / draws;
        Self { posterior, reporting_log, kappa }
    }

    /// Of whatever a draw has.
    pub(super) fn over_draws(&self, of: impl Fn(usize) -> f64) -> f64 {
        let draws = self.posterior.kappa.len();
        (0..draws).map(of).sum::<f64>() / count(draws.max(1))
    }

    /// Reporting at the mean of its log and of `kappa`.
    pub(super) fn reporting(&self, place: usize) -> Reporting {
        Reporting::of(self.reporting_log[place], self.kappa)
    }

    /// The same as the neighbors have it: at the mean of theirs, or of the whole city where there are
    /// none.
    pub(super) fn reporting_around(&self, graph: &Graph) -> Vec<Reporting> {
        let logs = &self.reporting_log;
        let mean = logs.iter().sum::<f64>() / count(logs.len().max(1));
        let pairs = logs.iter().zip(graph.laplacian(logs)).zip(graph.degrees());
        let of = |((log, difference), degree): ((&f64, f64), f64)| {
            // Value minus mean difference is the neighbors' mean.
            if degree > 0.0 { log - difference / degree } else { mean }
        };
        pairs.map(of).map(|log| Reporting::of(log, self.kappa)).collect()
    }
}
