//! The joint mode: Newton steps over both fields and what all places share, with one sparse factor
//! for the fields and a small dense one for the rest.

use crate::{
    EstimateError,
    cholesky::Factor,
    frame::{Frame, Shared},
    rinse::rinse,
    state::{Likelihood, State},
};
use faer::{Mat, Side, linalg::solvers::Solve as _};
use rand::RngExt as _;
use rand_distr::StandardNormal;

/// The curvature at a mode: a Gaussian in its place.
pub(crate) struct Mode<'a> {
    factor: Factor<'a>,
    /// What a change of each shared number does to the fields, with the opposite sign.
    spread: Mat<f64>,
    /// Precision of the shared numbers.
    precision: Mat<f64>,
    /// Log of the posterior at the mode, up to a constant.
    pub value: f64,
}

/// Goes to the mode from where the state stands; leaves the state there.
pub(crate) fn mode<'a>(
    frame: &'a Frame<'_>,
    state: &mut State,
    most: usize,
) -> Result<Mode<'a>, EstimateError> {
    let design = frame.design();
    let bent = columns(&design, |column| frame.prior(&state.hyper, column));
    let mut value = log_posterior(frame, state, &state.x, &state.b);
    let mut rounds = 0;
    loop {
        let step = Step::at(frame, state, &design, &bent)?;
        rounds += 1;
        let taken = take(frame, state, &step, value);
        let is_done = taken.is_none_or(|(there, moved)| there - value < 1e-3 && moved < 0.02);
        value = taken.map_or(value, |(there, _)| there);
        if is_done || rounds >= most {
            return Ok(Mode { value, ..step.mode });
        }
    }
}

/// Takes a step as far as it leads up; gives the value there and the greatest move of a field, or
/// none when no part of it leads up.
fn take(frame: &Frame<'_>, state: &mut State, step: &Step<'_>, value: f64) -> Option<(f64, f64)> {
    let greatest = step.x.iter().fold(1e-9_f64, |most, dx| most.max(dx.abs()));
    let mut length = (4.0 / greatest).min(1.0);
    for _ in 0..12 {
        let (x, b) = (along(&state.x, &step.x, length), along(&state.b, &step.b, length));
        let there = log_posterior(frame, state, &x, &b);
        if there > value - 1e-8 {
            (state.x, state.b) = (x, b);
            return Some((there, length * greatest));
        }
        length *= 0.5;
    }
    None
}

/// One Newton step and the curvature that it was made with.
struct Step<'a> {
    x: Vec<f64>,
    b: Vec<f64>,
    mode: Mode<'a>,
}

impl<'a> Step<'a> {
    fn at(
        frame: &'a Frame<'_>,
        state: &State,
        design: &Mat<f64>,
        bent: &Mat<f64>,
    ) -> Result<Self, EstimateError> {
        let (n, p) = (frame.evidence.places(), frame.shared.len());
        let likelihood = Likelihood::at(frame, state, &state.x, &state.b);
        let off: Vec<f64> = state.x.iter().zip(frame.mean(&state.b)).map(|(x, mean)| x - mean).collect();
        let pull = frame.prior(&state.hyper, &off);
        let factor = frame.pattern.factor(&frame.entries(&state.hyper, &likelihood.places))?;
        // The right sides: how the fields bend together with each shared number, and the gradient.
        let at = frame.shared.yields();
        let sides = Mat::from_fn(2 * n, p + 1, |row, column| {
            if column == p {
                let term = &likelihood.places[row % n];
                return if row < n { term.by_need } else { term.by_reporting } - pull[row];
            }
            let together = match (row < n, column.checked_sub(at)) {
                (true, Some(one @ 0..2)) => likelihood.with_need[row][one],
                (false, Some(2)) => likelihood.with_reporting[row - n],
                _ => 0.0,
            };
            together - bent[(row, column)]
        });
        let solved = factor.solve(&sides);
        let (border, spread) = (sides.subcols(0, p), solved.subcols(0, p).to_owned());
        let mut gradient = shared_gradient(frame, state, &likelihood, design, &pull);
        let mut precision = shared_curvature(frame, &likelihood, design, bent) - border.transpose() * &spread;
        for row in 0..p {
            for column in 0..row {
                let middle = f64::midpoint(precision[(row, column)], precision[(column, row)]);
                (precision[(row, column)], precision[(column, row)]) = (middle, middle);
            }
        }
        gradient -= border.transpose() * solved.subcols(p, 1);
        let small = precision.llt(Side::Lower).map_err(|_| EstimateError::Unsolvable)?;
        let by_shared = small.solve(&gradient);
        let fields = solved.subcols(p, 1) - &spread * &by_shared;
        Ok(Self {
            x: (0..2 * n).map(|row| fields[(row, 0)]).collect(),
            b: (0..p).map(|row| by_shared[(row, 0)]).collect(),
            mode: Mode { factor, spread, precision, value: f64::NAN },
        })
    }
}

fn shared_gradient(
    frame: &Frame<'_>,
    state: &State,
    likelihood: &Likelihood,
    design: &Mat<f64>,
    pull: &[f64],
) -> Mat<f64> {
    let at = frame.shared.yields();
    Mat::from_fn(frame.shared.len(), 1, |row, _| {
        let from_fields: f64 = (0..pull.len()).map(|field| design[(field, row)] * pull[field]).sum();
        let own = row.checked_sub(at).map_or(0.0, |one| likelihood.shared_gradient[one]);
        own + from_fields - frame.shared.precision[row] * (state.b[row] - prior_mean(frame, state, row))
    })
}

fn shared_curvature(
    frame: &Frame<'_>,
    likelihood: &Likelihood,
    design: &Mat<f64>,
    bent: &Mat<f64>,
) -> Mat<f64> {
    let mut curvature = design.transpose() * bent;
    let at = frame.shared.yields();
    for row in 0..frame.shared.len() {
        curvature[(row, row)] += frame.shared.precision[row];
    }
    for (one, row) in likelihood.shared_curvature.iter().enumerate() {
        for (other, value) in row.iter().enumerate() {
            curvature[(at + one, at + other)] += value;
        }
    }
    curvature
}

fn prior_mean(frame: &Frame<'_>, state: &State, row: usize) -> f64 {
    if row == Shared::REPORTING { state.level } else { frame.shared.mean[row] }
}

/// Log of the posterior, up to what depends on neither fields nor shared numbers.
fn log_posterior(frame: &Frame<'_>, state: &State, x: &[f64], b: &[f64]) -> f64 {
    let off: Vec<f64> = x.iter().zip(frame.mean(b)).map(|(x, mean)| x - mean).collect();
    let prior: f64 = off.iter().zip(frame.prior(&state.hyper, &off)).map(|(e, k)| e * k).sum();
    let shared: f64 = (0..b.len())
        .map(|row| frame.shared.precision[row] * (b[row] - prior_mean(frame, state, row)).powi(2))
        .sum();
    Likelihood::at(frame, state, x, b).value - 0.5 * (prior + shared)
}

fn along(from: &[f64], step: &[f64], length: f64) -> Vec<f64> {
    from.iter().zip(step).map(|(from, step)| from + length * step).collect()
}

fn columns(matrix: &Mat<f64>, f: impl Fn(&[f64]) -> Vec<f64>) -> Mat<f64> {
    let mut out = Mat::zeros(matrix.nrows(), matrix.ncols());
    for column in 0..matrix.ncols() {
        let values: Vec<f64> = (0..matrix.nrows()).map(|row| matrix[(row, column)]).collect();
        if values.iter().any(|value| *value != 0.0) {
            for (row, value) in f(&values).into_iter().enumerate() {
                out[(row, column)] = value;
            }
        }
    }
    out
}

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
        chance: &mut rand::rngs::StdRng,
    ) -> Result<Draws, EstimateError> {
        rinse();
        let mut normal = |rows: usize| {
            // Column by column, so that the first draws of two runs are the same.
            let mut matrix = Mat::zeros(rows, draws);
            for column in 0..draws {
                for row in 0..rows {
                    matrix[(row, column)] = chance.sample(StandardNormal);
                }
            }
            matrix
        };
        let (fields, shared) = (normal(state.x.len()), normal(state.b.len()));
        let small = self.precision.llt(Side::Lower).map_err(|_| EstimateError::Unsolvable)?;
        let mut around = shared;
        faer::linalg::triangular_solve::solve_upper_triangular_in_place(
            small.L().transpose(),
            around.as_mut(),
            faer::Par::Seq,
        );
        let mut x = self.factor.spread(fields) - &self.spread * &around;
        let mut b = around;
        for column in 0..draws {
            for row in 0..x.nrows() {
                x[(row, column)] += state.x[row];
            }
            for row in 0..b.nrows() {
                b[(row, column)] += state.b[row];
            }
        }
        Ok(Draws { x, b })
    }

    /// Log of the marginal likelihood by Laplace's approximation, up to a constant.
    pub(crate) fn log_marginal(&self) -> f64 {
        let small = self.precision.llt(Side::Lower).map_or(f64::NAN, |factor| {
            let l = factor.L();
            2.0 * (0..l.ncols()).map(|at| l[(at, at)].ln()).sum::<f64>()
        });
        self.value - 0.5 * (self.factor.log_determinant() + small)
    }
}
