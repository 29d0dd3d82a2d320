//! Draws from the Gaussian at a mode.

use crate::{EstimateError, newton::Mode, rinse::rinse, state::State};
use faer::{Mat, Side, linalg::triangular_solve::solve_upper_triangular_in_place};
use rand::{RngExt as _, rngs::StdRng};
use rand_distr::StandardNormal;

/// Draws from the Gaussian at a mode: a column for each.
pub(crate) struct Draws {
    /// Both fields.
    pub x: Mat<f64>,
    /// What all places share.
    pub b: Mat<f64>,
}

impl Mode<'_> {
    /// So many draws around a state.
    pub(crate) fn draw(
        &self,
        state: &State,
        draws: usize,
        chance: &mut StdRng,
    ) -> Result<Draws, EstimateError> {
        let (fields, mut b) = (normals(state.x.len(), draws, chance), normals(state.b.len(), draws, chance));
        let small = self.precision.llt(Side::Lower).map_err(|_| EstimateError::Unsolvable)?;
        solve_upper_triangular_in_place(small.L().transpose(), b.as_mut(), faer::Par::Seq);
        let mut x = self.factor.spread(fields);
        x -= self.spread() * &b;
        rinse();
        for (columns, center) in [(x.as_mut(), &state.x), (b.as_mut(), &state.b)] {
            for column in columns.col_iter_mut() {
                for (value, center) in column.iter_mut().zip(center) {
                    *value += center;
                }
            }
        }
        Ok(Draws { x, b })
    }
}

/// Column by column, so that the first draws of two runs are the same.
fn normals(rows: usize, columns: usize, chance: &mut StdRng) -> Mat<f64> {
    let mut matrix = Mat::zeros(rows, columns);
    for column in matrix.col_iter_mut() {
        for value in column.iter_mut() {
            *value = chance.sample(StandardNormal);
        }
    }
    matrix
}
