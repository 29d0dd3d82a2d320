//! The joint mode: Newton steps over both fields and what all places share, with one sparse factor
//! for the fields and a small dense one for the rest.

use crate::{
    EstimateError,
    cholesky::Factor,
    frame::{Frame, Shared, count},
    likelihood::Likelihood,
    rinse::rinse,
    state::State,
};
use faer::{Mat, MatRef, Side, linalg::solvers::Solve as _};

/// The curvature at a mode: a Gaussian in its place.
pub(crate) struct Mode<'a> {
    pub factor: Factor<'a>,
    /// What a change of each shared number does to the fields, with the opposite sign; a last column
    /// has what the gradient does.
    solved: Mat<f64>,
    /// Precision of the shared numbers.
    pub precision: Mat<f64>,
    /// Log of the posterior at the mode, up to a constant.
    pub value: f64,
}

/// A step that gains no more than this for each number in the fields, and moves none of them by more
/// than that, is the last: the next would be about the square of it, far below a standard deviation.
const SMALL_GAIN: f64 = 1e-5;
const SMALL_MOVE: f64 = 0.05;

/// Goes to the mode from where the state stands, in so many steps at most; leaves the state there.
pub(crate) fn mode<'a>(frame: &Frame<'a>, state: &mut State, most: usize) -> Result<Mode<'a>, EstimateError> {
    let mut point = Point::at(frame, state, state.x.clone(), state.b.clone());
    let mut rounds = 0;
    loop {
        let step = Step::at(frame, state, &point)?;
        rounds += 1;
        let taken = take(frame, state, &step, &point);
        let is_done = taken.as_ref().is_none_or(|(there, moved)| {
            there.value - point.value < SMALL_GAIN * count(state.x.len()) && *moved < SMALL_MOVE
        });
        point = taken.map_or(point, |(there, _)| there);
        if is_done || rounds >= most {
            (state.x, state.b) = (point.x, point.b);
            return Ok(Mode { value: point.value, ..step.mode });
        }
    }
}

/// Takes a step as far as it leads up; gives the point there and the greatest move of a field, or
/// none when no part of it leads up.
fn take(frame: &Frame<'_>, state: &State, step: &Step<'_>, from: &Point) -> Option<(Point, f64)> {
    let greatest = step.x.iter().fold(1e-9_f64, |most, dx| most.max(dx.abs()));
    let mut length = (4.0 / greatest).min(1.0);
    for _ in 0..12 {
        let (x, b) = (along(&from.x, &step.x, length), along(&from.b, &step.b, length));
        let there = Point::at(frame, state, x, b);
        if there.value > from.value - 1e-8 {
            return Some((there, length * greatest));
        }
        length *= 0.5;
    }
    None
}

fn along(from: &[f64], step: &[f64], length: f64) -> Vec<f64> {
    from.iter().zip(step).map(|(from, step)| from + length * step).collect()
}

/// Fields and shared numbers, and all that is worked out there: the next step starts from it.
struct Point {
    x: Vec<f64>,
    b: Vec<f64>,
    likelihood: Likelihood,
    /// How the prior pulls the fields towards their mean.
    pull: Vec<f64>,
    /// Log of the posterior, up to what depends on neither fields nor shared numbers.
    value: f64,
}

impl Point {
    fn at(frame: &Frame<'_>, state: &State, x: Vec<f64>, b: Vec<f64>) -> Self {
        let mut off = frame.mean(&b);
        for (off, x) in off.iter_mut().zip(&x) {
            *off = x - *off;
        }
        let pull = frame.prior(&state.hyper, &off);
        let prior: f64 = off.iter().zip(&pull).map(|(e, k)| e * k).sum();
        let precision = &frame.shared.precision;
        let shared: f64 =
            (0..b.len()).map(|row| precision[row] * (b[row] - prior_mean(frame, state, row)).powi(2)).sum();
        let likelihood = Likelihood::at(frame, state, &x, &b);
        let value = likelihood.value - 0.5 * (prior + shared);
        Self { x, b, likelihood, pull, value }
    }
}

fn prior_mean(frame: &Frame<'_>, state: &State, row: usize) -> f64 {
    if row == Shared::REPORTING { state.level } else { frame.shared.mean[row] }
}

/// One Newton step and the curvature that it was made with.
struct Step<'a> {
    x: Vec<f64>,
    b: Vec<f64>,
    mode: Mode<'a>,
}

impl<'a> Step<'a> {
    fn at(frame: &Frame<'a>, state: &State, point: &Point) -> Result<Self, EstimateError> {
        let p = frame.shared.len();
        let pattern = &frame.geometry.pattern;
        let factor = pattern.factor(&frame.entries(&state.hyper, &point.likelihood.places))?;
        let sides = sides(frame, state, point);
        let mut precision = shared_curvature(frame, &point.likelihood, sides.as_ref());
        let mut gradient = shared_gradient(frame, state, point);
        let solved = factor.solve(&sides);
        // Of the border and the gradient at once: both are columns of the same matrix.
        let together = sides.subcols(0, p).transpose() * &solved;
        for row in 0..p {
            for column in 0..=row {
                let middle = f64::midpoint(together[(row, column)], together[(column, row)]);
                precision[(row, column)] -= middle;
                precision[(column, row)] = precision[(row, column)];
            }
            gradient[(row, 0)] -= together[(row, p)];
        }
        let small = precision.llt(Side::Lower).map_err(|_| EstimateError::Unsolvable)?;
        let by_shared = small.solve(&gradient);
        let fields = solved.subcols(p, 1) - solved.subcols(0, p) * &by_shared;
        rinse();
        Ok(Self {
            x: fields.col(0).iter().copied().collect(),
            b: by_shared.col(0).iter().copied().collect(),
            mode: Mode { factor, solved, precision, value: f64::NAN },
        })
    }
}

/// The right sides: how the fields bend together with each shared number, and in the last column the
/// gradient in the fields.
fn sides(frame: &Frame<'_>, state: &State, point: &Point) -> Mat<f64> {
    let (n, shared, likelihood) = (frame.evidence.places(), &frame.shared, &point.likelihood);
    let mut sides = Mat::zeros(2 * n, shared.len() + 1);
    frame.bend(&state.hyper, sides.as_mut().subcols_mut(0, shared.yields()));
    for (row, bent) in likelihood.with_yield.iter().enumerate() {
        sides[(row, shared.yields())] = *bent;
        sides[(row, shared.barrier())] = bent * frame.evidence.barrier[row];
    }
    for (row, bent) in likelihood.with_surplus.iter().enumerate() {
        sides[(n + row, shared.surplus())] = *bent;
    }
    let last = shared.len();
    for (row, term) in likelihood.places.iter().enumerate() {
        sides[(row, last)] = term.by_need - point.pull[row];
        sides[(n + row, last)] = term.by_reporting - point.pull[n + row];
    }
    sides
}

fn shared_gradient(frame: &Frame<'_>, state: &State, point: &Point) -> Mat<f64> {
    let mut gradient = frame.slopes(&point.pull);
    gradient.extend(point.likelihood.shared_gradient);
    Mat::from_fn(gradient.len(), 1, |row, _| {
        gradient[row] - frame.shared.precision[row] * (point.b[row] - prior_mean(frame, state, row))
    })
}

fn shared_curvature(frame: &Frame<'_>, likelihood: &Likelihood, sides: MatRef<'_, f64>) -> Mat<f64> {
    let (p, yields) = (frame.shared.len(), frame.shared.yields());
    let mut curvature = Mat::zeros(p, p);
    for column in 0..yields {
        let bent: Vec<f64> = sides.col(column).iter().map(|bent| -bent).collect();
        for (row, value) in frame.slopes(&bent).into_iter().enumerate() {
            curvature[(row, column)] = value;
        }
    }
    for row in 0..p {
        curvature[(row, row)] += frame.shared.precision[row];
    }
    for (one, row) in likelihood.shared_curvature.iter().enumerate() {
        for (other, value) in row.iter().enumerate() {
            curvature[(yields + one, yields + other)] += value;
        }
    }
    curvature
}

impl Mode<'_> {
    /// What a change of each shared number does to the fields, with the opposite sign.
    pub(crate) fn spread(&self) -> MatRef<'_, f64> {
        self.solved.subcols(0, self.precision.ncols())
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
