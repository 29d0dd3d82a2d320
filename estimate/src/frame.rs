//! What does not change while a model is fitted: the evidence, the places, and the priors of what
//! all places share.

use crate::{Evidence, geometry::Geometry};

/// What all places share, in the order of `b`: the level of need, the level of reporting and the
/// weights of its covariates, the log yield of an hour of listening, what the barrier takes from it,
/// and how much likelier what is raised was called in than the model says.
pub(crate) struct Shared {
    /// Weights of reporting: its level and one for each covariate.
    reporting: usize,
    /// Prior means.
    pub mean: Vec<f64>,
    /// Prior precisions.
    pub precision: Vec<f64>,
}

impl Shared {
    /// The level of need.
    pub(crate) const NEED: usize = 0;
    /// The level of reporting; its covariates follow.
    pub(crate) const REPORTING: usize = 1;

    /// Where the log yield of an hour stands; before it is what gives the fields their mean.
    pub(crate) const fn yields(&self) -> usize {
        1 + self.reporting
    }

    /// Where the barrier's part of the yield stands.
    pub(crate) const fn barrier(&self) -> usize {
        2 + self.reporting
    }

    /// Where the surplus of matches stands.
    pub(crate) const fn surplus(&self) -> usize {
        3 + self.reporting
    }

    pub(crate) const fn len(&self) -> usize {
        self.reporting + 4
    }

    fn new(evidence: &Evidence, tells_level: bool) -> Self {
        let reporting = 1 + evidence.covariates.len();
        let mut shared =
            Self { reporting, mean: vec![0.0; reporting + 4], precision: vec![1.0 / 0.25; reporting + 4] };
        // Where no report is known at all, not even the order of magnitude of need is.
        let nothing = 1.0 / evidence.exposure.iter().sum::<f64>();
        let (seen, precision) = seen_rate(evidence).map_or((nothing, 0.01), |rate| (rate, 1.0 / 9.0));
        let seen = seen.ln();
        (shared.mean[Self::NEED], shared.precision[Self::NEED]) = (seen + 0.5, precision);
        (shared.mean[Self::REPORTING], shared.precision[Self::REPORTING]) = LEVEL_OF_REPORTING;
        if !tells_level {
            // Then the level is not found together with the rest but walked through on a grid: where
            // nothing identifies it, the joint mode runs off.
            shared.precision[Self::REPORTING] = 1e6;
        }
        let yields = shared.yields();
        let hours: f64 = evidence.hours.iter().sum();
        if hours > 0.0 {
            shared.mean[yields] = ((evidence.concerns.iter().sum::<f64>() + 1.0) / hours).ln() - seen - 0.5;
        }
        shared.precision[yields] = precision;
        shared
    }
}

/// Incidents (or else reports) for each unit of exposure, where they are known: only the scale of a
/// wide prior.
fn seen_rate(evidence: &Evidence) -> Option<f64> {
    let rate = |is_counted: &dyn Fn(usize) -> bool, counts: &[f64]| {
        let places: Vec<usize> = (0..evidence.places()).filter(|place| is_counted(*place)).collect();
        let exposure: f64 = places.iter().map(|place| evidence.exposure[*place]).sum();
        let count: f64 = places.iter().map(|place| counts[*place]).sum();
        (exposure > 0.0).then(|| (count + 1.0) / exposure)
    };
    rate(&|place| evidence.feeds[place].counts_incidents(), &evidence.incidents)
        .or_else(|| rate(&|place| evidence.feeds[place].counts_reports(), &evidence.reports))
}

/// Prior mean and precision of the level of reporting, as the log of reports for each incident.
pub(crate) const LEVEL_OF_REPORTING: (f64, f64) = (-0.2, 1.0 / (0.7 * 0.7));

/// The fixed part of a fit.
pub(crate) struct Frame<'a> {
    pub evidence: &'a Evidence,
    pub geometry: &'a Geometry,
    pub shared: Shared,
    /// Whether duplicates tell how much is reported; else the level and the variation of reporting are
    /// set by their priors.
    pub tells_level: bool,
    /// `(D - W) w` for each covariate `w`.
    pub rough_covariates: Vec<Vec<f64>>,
}

impl<'a> Frame<'a> {
    pub(crate) fn new(evidence: &'a Evidence, geometry: &'a Geometry) -> Self {
        let tells_level = evidence.tells_level();
        Self {
            evidence,
            geometry,
            shared: Shared::new(evidence, tells_level),
            tells_level,
            rough_covariates: evidence.covariates.iter().map(|list| evidence.graph.laplacian(list)).collect(),
        }
    }

    /// Whether `kappa` is found from the evidence: by multiplicities, which windows cut short.
    pub(crate) const fn finds_kappa(&self) -> bool {
        self.tells_level && self.evidence.window.is_none()
    }
}

/// A count as a number to reckon with.
pub(crate) fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
