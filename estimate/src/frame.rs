//! What does not change while a model is fitted: the places, the patterns of the matrices, the
//! priors of what all places share.

use crate::{EstimateError, Evidence, cholesky::Pattern};

/// Which observations take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sources {
    /// What the reports of residents are taken for.
    pub reports: Form,
    /// Whether problems raised in dialogue were looked up among the calls.
    pub matches: bool,
    /// Whether concerns for each hour of listening count.
    pub concerns: bool,
}

/// What the reports of residents are taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Distinct incidents with all their reports: duplicates tell of the reporting.
    Counts,
    /// Distinct incidents, and further reports while they waited for a response that ended them.
    Window,
    /// Distinct incidents alone.
    Distinct,
    /// Reports that nobody linked.
    Raw,
}

impl Form {
    /// Whether it tells need from reporting without a prior for their level.
    #[must_use]
    pub const fn identifies(self) -> bool {
        matches!(self, Self::Counts | Self::Window)
    }
}

/// What all places share, in the order of `b`: the level of need, the level of reporting and the
/// weights of its covariates, the log yield of an hour of listening, what the barrier takes from it,
/// and how much likelier what is raised was called in than the model says.
pub(crate) struct Shared {
    /// Weights of reporting: its level and one for each covariate.
    pub reporting: usize,
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

    /// Where the log yield of an hour stands; then the barrier, then the surplus of matches.
    pub(crate) const fn yields(&self) -> usize {
        1 + self.reporting
    }

    pub(crate) const fn len(&self) -> usize {
        self.reporting + 4
    }

    fn new(evidence: &Evidence, form: Form) -> Self {
        let sum = |list: &[f64]| list.iter().sum::<f64>();
        let reporting = 1 + evidence.covariates.len();
        let seen = ((sum(&evidence.incidents) + 1.0) / sum(&evidence.exposure)).ln();
        let mut mean = vec![0.0; reporting + 4];
        let mut precision = vec![1.0 / 0.25; reporting + 4];
        mean[Self::NEED] = seen + 0.5;
        precision[Self::NEED] = 1.0 / 9.0;
        (mean[Self::REPORTING], precision[Self::REPORTING]) = LEVEL_OF_REPORTING;
        if !form.identifies() {
            // Then the level is not found together with the rest but walked through on a grid: where
            // nothing identifies it, the joint mode runs off.
            precision[Self::REPORTING] = 1e6;
        }
        let hours = sum(&evidence.hours);
        let yields = 1 + reporting;
        if hours > 0.0 {
            mean[yields] = ((sum(&evidence.concerns) + 1.0) / hours).ln() - seen - 0.5;
        }
        precision[yields] = 1.0 / 9.0;
        Self { reporting, mean, precision }
    }
}

/// Prior mean and precision of the level of reporting, as the log of reports for each incident.
pub(crate) const LEVEL_OF_REPORTING: (f64, f64) = (-0.2, 1.0 / (0.7 * 0.7));

/// The fixed part of a fit.
pub(crate) struct Frame<'a> {
    pub evidence: &'a Evidence,
    pub sources: Sources,
    pub shared: Shared,
    pub degrees: Vec<f64>,
    /// Of both fields together: need first, then reporting.
    pub pattern: Pattern,
    /// Smoothness and half the log determinant of its precision, on a fine grid.
    pub smoothness: Vec<(f64, f64)>,
}

impl<'a> Frame<'a> {
    pub(crate) fn new(evidence: &'a Evidence, sources: Sources) -> Result<Self, EstimateError> {
        let n = evidence.places();
        let pairs = evidence.graph.pairs();
        let mut places: Vec<(usize, usize)> = (0..n).map(|at| (at, at)).collect();
        places.extend(pairs);
        let half = places.len();
        places.extend_from_within(..half);
        for (row, column) in &mut places[half..] {
            *row += n;
            *column += n;
        }
        places.extend((0..n).map(|at| (n + at, at)));
        places.extend(pairs.iter().map(|(a, b)| (n + a, *b)));
        places.extend(pairs.iter().map(|(a, b)| (n + b, *a)));
        Ok(Self {
            evidence,
            sources,
            shared: Shared::new(evidence, sources.reports),
            degrees: evidence.graph.degrees(),
            pattern: Pattern::new(2 * n, &places)?,
            smoothness: smoothness(evidence)?,
        })
    }

    /// `R(l) v = (1 - l) v + l (D - W) v`, the structure of a Leroux field.
    pub(crate) fn structure(&self, smooth: f64, v: &[f64]) -> Vec<f64> {
        let mut out = self.evidence.graph.laplacian(v);
        for (out, v) in out.iter_mut().zip(v) {
            *out = (1.0 - smooth) * v + smooth * *out;
        }
        out
    }
}

/// Points of the grid on which the log determinant is worked out, and of the one between them.
const COARSE: usize = 24;
const FINE: usize = 200;

/// The log determinant of `R(l)` from 0 to nearly 1, dense towards 1 where it falls fast.
fn smoothness(evidence: &Evidence) -> Result<Vec<(f64, f64)>, EstimateError> {
    let (graph, n) = (&evidence.graph, evidence.places());
    if graph.pairs().is_empty() {
        return Ok(vec![(0.0, 0.0)]);
    }
    let mut places: Vec<(usize, usize)> = (0..n).map(|at| (at, at)).collect();
    places.extend(graph.pairs());
    let pattern = Pattern::new(n, &places)?;
    let degrees = graph.degrees();
    let ratio = (0.003_f64 / 0.97).powf(1.0 / count(COARSE - 1));
    let mut coarse = vec![(0.0, 0.0)];
    let mut rest = 0.97;
    for _ in 0..COARSE {
        let smooth = 1.0 - rest;
        let mut values: Vec<f64> = degrees.iter().map(|degree| (1.0 - smooth) + smooth * degree).collect();
        values.extend(graph.pairs().iter().map(|_| -smooth));
        coarse.push((smooth, pattern.factor(&values)?.log_determinant()));
        rest *= ratio;
    }
    let last = coarse.last().map_or(0.0, |(smooth, _)| *smooth);
    let fine = (0..FINE).map(|at| last * count(at) / count(FINE - 1));
    Ok(fine.map(|smooth| (smooth, between(&coarse, smooth))).collect())
}

/// A table's value at a place, in straight lines between its points.
fn between(table: &[(f64, f64)], at: f64) -> f64 {
    let after = table.partition_point(|(x, _)| *x < at).clamp(1, table.len() - 1);
    let ((x0, y0), (x1, y1)) = (table[after - 1], table[after]);
    y0 + (y1 - y0) * ((at - x0) / (x1 - x0)).clamp(0.0, 1.0)
}

/// A count as a number to reckon with.
pub(crate) fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
