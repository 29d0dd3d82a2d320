//! What changes while a model is fitted.

use crate::frame::{Frame, Shared};
use serde::Serialize;

/// Sufficient statistics of the reports, after the errors of linking were corrected or not.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Counts {
    pub incidents: Vec<f64>,
    pub reports: Vec<f64>,
    /// How many incidents of all linked places had 1, 2, … reports.
    pub multiplicity: Vec<f64>,
}

/// What governs the fields, the same for all places.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Hyper {
    /// Precision of the need field.
    pub need_precision: f64,
    /// Smoothness of the need field, 0 (each place alone) to 1.
    pub need_smoothness: f64,
    /// Precision of the reporting field.
    pub reporting_precision: f64,
    /// Smoothness of the reporting field.
    pub reporting_smoothness: f64,
    /// How much reporting follows need, beyond its covariates.
    pub coupling: f64,
    /// Shape of the salience of incidents.
    pub kappa: f64,
    /// Shape of the yield of listening.
    pub yield_shape: f64,
}

impl Hyper {
    fn begin(frame: &Frame<'_>) -> Self {
        let is_connected = !frame.evidence.graph.pairs().is_empty();
        let smooth = |value: f64| if is_connected { value } else { 0.0 };
        let mut hyper = Self {
            need_precision: 1.0 / (0.4 * 0.4),
            need_smoothness: smooth(0.6),
            reporting_precision: 1.0 / (0.3 * 0.3),
            reporting_smoothness: smooth(0.6),
            coupling: 0.0,
            // Lifetimes that a response ends are taken for exponential.
            kappa: if frame.evidence.window.is_some() { 1.0 } else { 2.0 },
            yield_shape: 4.0,
        };
        if !frame.tells_level {
            // Nothing tells how much reporting varies: it is set, and never estimated to nothing.
            hyper.reporting_precision = if is_connected { 0.8 } else { 1.0 / (0.5 * 0.5) };
            hyper.reporting_smoothness = smooth(0.9);
        }
        hyper
    }
}

/// Where a fit stands.
#[derive(Debug, Clone)]
pub(crate) struct State {
    pub counts: Counts,
    pub hyper: Hyper,
    /// Both fields: `eta` of all places, then `rho`.
    pub x: Vec<f64>,
    /// What all places share.
    pub b: Vec<f64>,
    /// Prior mean of the level of reporting; walked through where nothing identifies it.
    pub level: f64,
}

impl State {
    pub(crate) fn begin(frame: &Frame<'_>, counts: Counts) -> Self {
        let n = frame.evidence.places();
        let shared = &frame.shared;
        let mut x = vec![shared.mean[Shared::NEED]; n];
        x.resize(2 * n, shared.mean[Shared::REPORTING]);
        let level = shared.mean[Shared::REPORTING];
        Self { counts, hyper: Hyper::begin(frame), x, b: shared.mean.clone(), level }
    }
}
