//! Sparse Cholesky factors of matrices that share one pattern: analysed once, filled many times.
//! The factors are those of faer, by blocks where there is anything to put into blocks.

use crate::{EstimateError, rinse::rinse};
use faer::{
    Conj, Mat, Par, Side, Spec,
    dyn_stack::{MemBuffer, MemStack},
    linalg::cholesky::llt::factor::LltRegularization,
    sparse::{
        SparseColMatRef, SymbolicSparseColMat,
        linalg::{
            SupernodalThreshold,
            cholesky::{
                CholeskySymbolicParams, LltRef, SymbolicCholesky, SymbolicCholeskyRaw, SymmetricOrdering,
                factorize_symbolic_cholesky, simplicial::SymbolicSimplicialCholesky,
                supernodal::SupernodalLltRef,
            },
        },
    },
};

/// Where a symmetric matrix may have entries, analysed.
pub(crate) struct Pattern {
    entries: SymbolicSparseColMat<usize>,
    /// Where in the list of entries the value of each place in the matrix stands.
    order: Vec<usize>,
    analysis: SymbolicCholesky<usize>,
}

/// A factor `L` with `P A P' = L L'`.
pub(crate) struct Factor<'a> {
    pattern: &'a Pattern,
    values: Vec<f64>,
}

impl Pattern {
    /// The pattern of a matrix of `size` rows with entries at these places of its lower half, each
    /// once, the whole diagonal among them.
    pub(crate) fn new(size: usize, places: &[(usize, usize)]) -> Result<Self, EstimateError> {
        let mut order: Vec<usize> = (0..places.len()).collect();
        order.sort_unstable_by_key(|at| (places[*at].1, places[*at].0));
        let mut starts = vec![0; size + 1];
        for (_, column) in places {
            starts[column + 1] += 1;
        }
        for column in 0..size {
            starts[column + 1] += starts[column];
        }
        let rows = order.iter().map(|at| places[*at].0).collect();
        let entries = SymbolicSparseColMat::new_checked(size, size, starts, None, rows);
        let parameters = CholeskySymbolicParams {
            supernodal_flop_ratio_threshold: SupernodalThreshold::FORCE_SUPERNODAL,
            ..CholeskySymbolicParams::default()
        };
        let analysis =
            factorize_symbolic_cholesky(entries.as_ref(), Side::Lower, SymmetricOrdering::Amd, parameters)
                .map_err(|_| EstimateError::Unsolvable)?;
        Ok(Self { entries, order, analysis })
    }

    /// Factors the matrix with these values, in the order in which the places were given.
    pub(crate) fn factor(&self, values: &[f64]) -> Result<Factor<'_>, EstimateError> {
        let sorted: Vec<f64> = self.order.iter().map(|at| values[*at]).collect();
        let matrix = SparseColMatRef::new(self.entries.as_ref(), &sorted);
        let mut factor = vec![0.0; self.analysis.len_val()];
        let need = self.analysis.factorize_numeric_llt_scratch::<f64>(Par::Seq, Spec::default());
        self.analysis
            .factorize_numeric_llt(
                &mut factor,
                matrix,
                Side::Lower,
                LltRegularization::default(),
                Par::Seq,
                MemStack::new(&mut MemBuffer::new(need)),
                Spec::default(),
            )
            .map_err(|_| EstimateError::Unsolvable)?;
        rinse();
        Ok(Factor { pattern: self, values: factor })
    }
}

impl Factor<'_> {
    /// `A^-1 b`, for each column of `b`.
    pub(crate) fn solve(&self, b: &Mat<f64>) -> Mat<f64> {
        let mut x = b.clone();
        let analysis = &self.pattern.analysis;
        let need = analysis.solve_in_place_scratch::<f64>(b.ncols(), Par::Seq);
        LltRef::new(analysis, &self.values).solve_in_place_with_conj(
            Conj::No,
            x.as_mut(),
            Par::Seq,
            MemStack::new(&mut MemBuffer::new(need)),
        );
        rinse();
        x
    }

    /// `P' L^-T z`, for each column of `z`: with standard normal `z` a draw with precision `A`.
    pub(crate) fn spread(&self, mut z: Mat<f64>) -> Mat<f64> {
        match self.pattern.analysis.raw() {
            SymbolicCholeskyRaw::Supernodal(analysis) => {
                let need = analysis.solve_in_place_scratch::<f64>(z.ncols(), Par::Seq);
                SupernodalLltRef::new(analysis, &self.values).l_transpose_solve_with_conj(
                    Conj::No,
                    z.as_mut(),
                    Par::Seq,
                    MemStack::new(&mut MemBuffer::new(need)),
                );
            }
            SymbolicCholeskyRaw::Simplicial(analysis) => back_substitute(analysis, &self.values, &mut z),
        }
        rinse();
        match self.pattern.analysis.perm() {
            None => z,
            Some(permutation) => {
                let inverse = permutation.arrays().1;
                Mat::from_fn(z.nrows(), z.ncols(), |row, column| z[(inverse[row], column)])
            }
        }
    }

    /// Log of the determinant of `A`.
    pub(crate) fn log_determinant(&self) -> f64 {
        2.0 * match self.pattern.analysis.raw() {
            SymbolicCholeskyRaw::Supernodal(analysis) => {
                let factor = SupernodalLltRef::new(analysis, &self.values);
                let blocks = (0..analysis.n_supernodes()).map(|at| factor.supernode(at).val());
                blocks
                    .map(|block| (0..block.ncols()).map(|at| block[(at, at)].ln()).sum::<f64>())
                    .sum::<f64>()
            }
            // The first entry of each column is that of the diagonal.
            SymbolicCholeskyRaw::Simplicial(analysis) => {
                let starts = &analysis.col_ptr()[..analysis.ncols()];
                starts.iter().map(|start| self.values[*start].ln()).sum()
            }
        }
    }
}

/// Solves `L' x = z` in place with a factor that has no blocks: only those of the smallest matrices.
fn back_substitute(analysis: &SymbolicSimplicialCholesky<usize>, values: &[f64], z: &mut Mat<f64>) {
    let (starts, rows) = (analysis.col_ptr(), analysis.row_idx());
    for draw in 0..z.ncols() {
        for column in (0..analysis.ncols()).rev() {
            let (first, end) = (starts[column], starts[column + 1]);
            let below: f64 = (first + 1..end).map(|at| values[at] * z[(rows[at], draw)]).sum();
            z[(column, draw)] = (z[(column, draw)] - below) / values[first];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A matrix that is positive definite: a random graph's Laplacian and something more.
    fn matrix(size: usize, pairs: &[(usize, usize)]) -> (Vec<(usize, usize)>, Vec<f64>, Mat<f64>) {
        let graph = crate::Graph::new(size, pairs.iter().copied()).expect("a graph");
        let mut places: Vec<_> = (0..size).map(|at| (at, at)).collect();
        places.extend(graph.pairs());
        let mut values: Vec<f64> = graph.degrees().iter().map(|degree| degree + 0.5).collect();
        values.extend(graph.pairs().iter().map(|_| -1.0));
        let mut dense = Mat::zeros(size, size);
        for ((row, column), value) in places.iter().zip(&values) {
            dense[(*row, *column)] = *value;
            dense[(*column, *row)] = *value;
        }
        (places, values, dense)
    }

    proptest! {
        #[test]
        fn a_factor_solves_spreads_and_has_its_determinant(
            size in 1..30_usize,
            pairs in proptest::collection::vec((0..30_usize, 0..30_usize), 0..60),
        ) {
            let pairs: Vec<_> = pairs.into_iter().map(|(a, b)| (a % size, b % size)).collect();
            let (places, values, dense) = matrix(size, &pairs);
            let pattern = Pattern::new(size, &places).expect("a pattern");
            let factor = pattern.factor(&values).expect("positive definite");
            let identity = Mat::<f64>::identity(size, size);
            let inverse = factor.solve(&identity);
            let off = &dense * &inverse - &identity;
            prop_assert!(off.norm_max() < 1e-9);
            // The spread of all unit vectors has the inverse as its covariance.
            let spread = factor.spread(identity.clone());
            prop_assert!((&spread * spread.transpose() - &inverse).norm_max() < 1e-9);
            let log_determinant = dense.determinant().ln();
            prop_assert!((factor.log_determinant() - log_determinant).abs() < 1e-6 * (1.0 + log_determinant.abs()));
        }
    }
}
