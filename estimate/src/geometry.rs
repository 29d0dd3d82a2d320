//! What follows from the graph alone: patterns of matrices, and how smoothness changes the
//! determinant of a field's precision. The same for all evidence of the same places.

use crate::{EstimateError, Graph, cholesky::Pattern, frame::count};
use rayon::prelude::*;

/// The graph and what follows from it.
pub(crate) struct Geometry {
    pub degrees: Vec<f64>,
    /// Of both fields together: need first, then reporting.
    pub pattern: Pattern,
    /// Smoothness and the log determinant of its precision, on a fine grid.
    pub smoothness: Vec<(f64, f64)>,
}

impl Geometry {
    pub(crate) fn new(graph: &Graph) -> Result<Self, EstimateError> {
        let (n, pairs) = (graph.places(), graph.pairs());
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
        let degrees = graph.degrees();
        let smoothness = smoothness(graph, &degrees)?;
        Ok(Self { degrees, pattern: Pattern::new(2 * n, &places)?, smoothness })
    }
}

/// Points of the grid on which the log determinant is worked out, and of the one between them.
const COARSE: i32 = 24;
const FINE: usize = 200;

/// The log determinant of `R(l)` from 0 to nearly 1, dense towards 1 where it falls fast.
fn smoothness(graph: &Graph, degrees: &[f64]) -> Result<Vec<(f64, f64)>, EstimateError> {
    if graph.pairs().is_empty() {
        return Ok(vec![(0.0, 0.0)]);
    }
    let n = graph.places();
    let mut places: Vec<(usize, usize)> = (0..n).map(|at| (at, at)).collect();
    places.extend(graph.pairs());
    let pattern = Pattern::new(n, &places)?;
    let ratio = (0.003_f64 / 0.97).powf(1.0 / f64::from(COARSE - 1));
    let at = |step: i32| {
        let smooth = 1.0 - 0.97 * ratio.powi(step);
        let mut values: Vec<f64> = degrees.iter().map(|degree| (1.0 - smooth) + smooth * degree).collect();
        values.extend(graph.pairs().iter().map(|_| -smooth));
        Ok((smooth, pattern.factor(&values)?.log_determinant()))
    };
    let mut coarse = vec![(0.0, 0.0)];
    coarse.extend((0..COARSE).into_par_iter().map(at).collect::<Result<Vec<_>, EstimateError>>()?);
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
