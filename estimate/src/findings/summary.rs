//! Draws of a place in few numbers.

use crate::{frame::count, score::quantile};
use faer::Mat;
use rayon::prelude::*;

/// Mean, standard deviation and the middle nine tenths of a place's draws.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Summary {
    pub mean: f64,
    pub deviation: f64,
    pub low: f64,
    pub high: f64,
}

/// Of each row of draws, each changed by a function of it and of the number of its draw.
pub(super) fn summaries(draws: &Mat<f64>, of: impl Fn(f64, usize) -> f64 + Sync) -> Vec<Summary> {
    let one = |place: usize| {
        let mut row: Vec<f64> = (0..draws.ncols()).map(|draw| of(draws[(place, draw)], draw)).collect();
        let n = count(row.len());
        let mean = row.iter().sum::<f64>() / n;
        let squares: f64 = row.iter().map(|value| (value - mean) * (value - mean)).sum();
        row.sort_unstable_by(f64::total_cmp);
        Summary {
            mean,
            deviation: (squares / (n - 1.0).max(1.0)).sqrt(),
            low: quantile(&row, 0.05),
            high: quantile(&row, 0.95),
        }
    };
    (0..draws.nrows()).into_par_iter().map(one).collect()
}
