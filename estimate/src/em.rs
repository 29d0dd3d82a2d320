//! The hyperparameters, by expectation and maximisation: the expectations are means over draws
//! with common random numbers, the maxima in closed form or by a search in one number.

use crate::{
    EstimateError, Hyper,
    draws::Draws,
    frame::{Frame, count},
    newton::mode,
    shapes,
    state::State,
};
use faer::ColRef;
use rand::{SeedableRng as _, rngs::StdRng};

/// Rounds at most, and the greatest change of a hyperparameter at which they end.
const ROUNDS: usize = 25;
const ENOUGH: f64 = 0.01;
/// For so many rounds precisions and coupling take a step that is so much longer: weak ones are slow.
const LONG_STEPS: usize = 12;
const LONGER: f64 = 1.6;
/// Newton steps of the first round, which starts from nowhere, and of the others: the hyperparameters
/// move more slowly than one step can follow.
const FIRST_STEPS: usize = 30;
const STEPS: usize = 1;

/// Fits the hyperparameters, and leaves the state at its mode.
pub(crate) fn fit(frame: &Frame<'_>, state: &mut State, seed: u64) -> Result<(), EstimateError> {
    let draws = (20_000 / frame.evidence.places().max(1)).clamp(12, 200);
    for round in 0..ROUNDS {
        let at = mode(frame, state, if round == 0 { FIRST_STEPS } else { STEPS })?;
        let drawn = at.draw(state, draws, &mut StdRng::seed_from_u64(seed))?;
        let before = state.hyper;
        fields(frame, &mut state.hyper, &drawn);
        if frame.finds_kappa() {
            state.hyper.kappa = shapes::kappa(frame, &state.counts, &drawn);
        }
        state.hyper.yield_shape = shapes::yields(frame, state.hyper.yield_shape, &drawn);
        if round < LONG_STEPS {
            let hyper = &mut state.hyper;
            for (new, old) in [
                (&mut hyper.need_precision, before.need_precision),
                (&mut hyper.reporting_precision, before.reporting_precision),
            ] {
                *new = old * (*new / old).powf(LONGER);
            }
            hyper.coupling = before.coupling + LONGER * (hyper.coupling - before.coupling);
        }
        if round > 3 && change(&before, &state.hyper) < ENOUGH {
            break;
        }
    }
    mode(frame, state, 10)?;
    Ok(())
}

fn change(before: &Hyper, now: &Hyper) -> f64 {
    let ratio = |now: f64, before: f64| (now / before).ln().abs();
    [
        ratio(now.need_precision, before.need_precision),
        ratio(now.reporting_precision, before.reporting_precision),
        ratio(now.yield_shape, before.yield_shape),
        ratio(now.kappa, before.kappa),
        (now.need_smoothness - before.need_smoothness).abs(),
        (now.reporting_smoothness - before.reporting_smoothness).abs(),
        (now.coupling - before.coupling).abs(),
    ]
    .into_iter()
    .fold(0.0, f64::max)
}

/// Precision and smoothness of both fields, and their coupling.
fn fields(frame: &Frame<'_>, hyper: &mut Hyper, drawn: &Draws) {
    let (need, both, reporting) = products(frame, drawn);
    (hyper.need_smoothness, hyper.need_precision) = maximum(frame, need);
    if !frame.tells_level {
        return;
    }
    let (smooth, precision) = (hyper.reporting_smoothness, hyper.reporting_precision);
    // A prior standard deviation of 0.5 keeps the coupling small where nothing tells of it.
    let coupling = both.at(smooth) * precision / (need.at(smooth) * precision + 4.0);
    hyper.coupling = coupling;
    let of_own = |v: f64, uv: f64, u: f64| v - 2.0 * coupling * uv + coupling * coupling * u;
    let own = Product {
        alone: of_own(reporting.alone, both.alone, need.alone),
        rough: of_own(reporting.rough, both.rough, need.rough),
    };
    (hyper.reporting_smoothness, hyper.reporting_precision) = maximum(frame, own);
}

/// The product `a' b` of two fields, and their rough one `a' (D - W) b`, on average over draws.
#[derive(Debug, Clone, Copy, Default)]
struct Product {
    alone: f64,
    rough: f64,
}

impl Product {
    /// `a' R(l) b`.
    fn at(self, smooth: f64) -> f64 {
        (1.0 - smooth) * self.alone + smooth * self.rough
    }
}

/// Of need with itself, of need with reporting, of reporting with itself, each without its mean.
fn products(frame: &Frame<'_>, drawn: &Draws) -> (Product, Product, Product) {
    let n = frame.evidence.places();
    let (mut need, mut both, mut reporting) = Default::default();
    let mut add = |u: (f64, f64), weight: f64, is_rough: bool| {
        for (product, value) in [(&mut need, u.0 * u.0), (&mut both, u.0 * u.1), (&mut reporting, u.1 * u.1)]
        {
            let product: &mut Product = product;
            *(if is_rough { &mut product.rough } else { &mut product.alone }) += weight * value;
        }
    };
    let weight = 1.0 / count(drawn.x.ncols());
    for (x, b) in drawn.x.col_iter().zip(drawn.b.col_iter()) {
        let off = without_mean(frame, x, b);
        for place in 0..n {
            add((off[place], off[n + place]), weight, false);
        }
        for (a, b) in frame.evidence.graph.pairs() {
            add((off[*a] - off[*b], off[n + *a] - off[n + *b]), weight, true);
        }
    }
    (need, both, reporting)
}

fn without_mean(frame: &Frame<'_>, x: ColRef<'_, f64>, b: ColRef<'_, f64>) -> Vec<f64> {
    let b: Vec<f64> = b.iter().copied().collect();
    let mut off = frame.mean(&b);
    for (off, x) in off.iter_mut().zip(x.iter()) {
        *off = x - *off;
    }
    off
}

/// Smoothness and precision that make a field likeliest on average, under weak priors that keep the
/// smoothness off its bounds.
fn maximum(frame: &Frame<'_>, field: Product) -> (f64, f64) {
    let graph = &frame.evidence.graph;
    let n = count(graph.places());
    let is_connected = !graph.pairs().is_empty();
    let mut best = (f64::NEG_INFINITY, 0.0, 1.0);
    for (smooth, log_determinant) in &frame.geometry.smoothness {
        let square = field.at(*smooth) + 0.02;
        let mut value = 0.5 * log_determinant - 0.5 * (n + 1.0) * square.ln();
        if is_connected {
            value += 0.5 * (smooth + 1e-3).ln() + 0.5 * (1.0 - smooth + 1e-3).ln();
        }
        if value > best.0 {
            best = (value, *smooth, (n + 1.0) / square);
        }
    }
    (best.1, best.2)
}
