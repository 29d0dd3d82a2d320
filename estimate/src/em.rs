//! The hyperparameters, by expectation and maximisation: the expectations are means over draws
//! with common random numbers, the maxima in closed form or by a search in one number.

use crate::{
    EstimateError, Reporting,
    frame::{Form, Frame, count},
    minimize::minimum,
    newton::{Draws, mode},
    rinse::rinse,
    state::{Counts, State},
    terms,
};
use libm::lgamma;
use rand::{SeedableRng as _, rngs::StdRng};

/// Rounds at most, and the greatest change of a hyperparameter at which they end.
const ROUNDS: usize = 25;
const ENOUGH: f64 = 0.01;
/// For so many rounds the precisions take a longer step: weak ones are slow.
const LONG_STEPS: usize = 12;
/// Draws used for the searches in one number: so many for up to a thousand places, and fewer for
/// more places, which even each other out.
const FEW: usize = 12;
const FEWEST: usize = 2;

/// Fits the hyperparameters, and leaves the state at its mode.
pub(crate) fn fit(frame: &Frame<'_>, state: &mut State, seed: u64) -> Result<(), EstimateError> {
    let draws = (20_000 / frame.evidence.places().max(1)).clamp(12, 200);
    for round in 0..ROUNDS {
        let at = mode(frame, state, if round == 0 { 30 } else { 4 })?;
        let drawn = at.draw(state, draws, &mut StdRng::seed_from_u64(seed))?;
        let before = state.hyper;
        fields(frame, state, &drawn);
        if frame.sources.reports == Form::Counts {
            state.hyper.kappa = kappa(frame, state, &drawn);
        }
        if frame.sources.concerns {
            state.hyper.yield_shape = yield_shape(frame, state, &drawn);
        }
        if round < LONG_STEPS {
            let hyper = &mut state.hyper;
            for (new, old) in [
                (&mut hyper.need_precision, before.need_precision),
                (&mut hyper.reporting_precision, before.reporting_precision),
            ] {
                *new = old * (*new / old).powf(1.6);
            }
        }
        if round > 3 && change(&before, &state.hyper) < ENOUGH {
            break;
        }
    }
    mode(frame, state, 10)?;
    Ok(())
}

fn change(before: &crate::Hyper, now: &crate::Hyper) -> f64 {
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
fn fields(frame: &Frame<'_>, state: &mut State, drawn: &Draws) {
    rinse();
    let n = frame.evidence.places();
    let (mut need, mut reporting) = (vec![], vec![]);
    for column in 0..drawn.x.ncols() {
        let b: Vec<f64> = (0..drawn.b.nrows()).map(|row| drawn.b[(row, column)]).collect();
        let mean = frame.mean(&b);
        need.push((0..n).map(|row| drawn.x[(row, column)] - mean[row]).collect::<Vec<_>>());
        reporting.push((n..2 * n).map(|row| drawn.x[(row, column)] - mean[row]).collect::<Vec<_>>());
    }
    let hyper = &mut state.hyper;
    (hyper.need_smoothness, hyper.need_precision) = maximum(frame, &need);
    if !frame.sources.reports.identifies() {
        return;
    }
    let (mut together, mut alone) = (0.0, 0.0);
    for (u, v) in need.iter().zip(&reporting) {
        let bent = frame.structure(hyper.reporting_smoothness, u);
        together += dot(v, &bent);
        alone += dot(u, &bent);
    }
    let scale = hyper.reporting_precision / count(need.len());
    // A prior standard deviation of 0.5 keeps the coupling small where nothing tells of it.
    hyper.coupling = together * scale / (alone * scale + 4.0);
    let own: Vec<Vec<f64>> = need
        .iter()
        .zip(&reporting)
        .map(|(u, v)| v.iter().zip(u).map(|(v, u)| v - hyper.coupling * u).collect())
        .collect();
    (hyper.reporting_smoothness, hyper.reporting_precision) = maximum(frame, &own);
}

/// Smoothness and precision that make fields likeliest on average, under weak priors that keep the
/// smoothness off its bounds.
fn maximum(frame: &Frame<'_>, fields: &[Vec<f64>]) -> (f64, f64) {
    let graph = &frame.evidence.graph;
    let mean = |f: &dyn Fn(&Vec<f64>) -> f64| fields.iter().map(f).sum::<f64>() / count(fields.len());
    let alone = mean(&|field| dot(field, field));
    let rough = mean(&|field| dot(field, &graph.laplacian(field)));
    let n = count(graph.places());
    let is_connected = !graph.pairs().is_empty();
    let mut best = (f64::NEG_INFINITY, 0.0, 1.0);
    for (smooth, log_determinant) in &frame.smoothness {
        let square = (1.0 - smooth) * alone + smooth * rough + 0.02;
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

/// The shape of salience. Its prior is log-normal around 2 with standard deviation 1, and it is
/// never under 0.2: towards 0 need would be without bound.
pub(crate) fn kappa(frame: &Frame<'_>, state: &State, drawn: &Draws) -> f64 {
    rinse();
    let n = frame.evidence.places();
    let few = drawn.x.ncols().min((FEW * 1_000 / n.max(1)).clamp(FEWEST, FEW));
    let surplus = frame.shared.yields() + 2;
    // What does not depend on kappa, once: mean reports and expected incidents in each draw.
    let at = |place: usize, column: usize| {
        let (eta, rho) = (drawn.x[(place, column)], drawn.x[(n + place, column)]);
        (Reporting::of(rho, f64::INFINITY).reports, frame.evidence.exposure[place] * eta.exp())
    };
    let known: Vec<Vec<(f64, f64)>> =
        (0..few).map(|column| (0..n).map(|place| at(place, column)).collect()).collect();
    let badness = |log_kappa: f64| {
        let kappa = log_kappa.exp();
        let mut value = multiplicity(&state.counts, kappa) + log_prior(kappa);
        for (column, places) in known.iter().enumerate() {
            let mut sum = 0.0;
            for (place, (reports, expected)) in places.iter().enumerate() {
                let it = Reporting::with(*reports, kappa);
                let (log_share, log_weight) = it.logs(kappa);
                sum += state.counts.reports[place] * log_share
                    + state.counts.incidents[place] * kappa * log_weight
                    - expected * it.probability;
                if frame.sources.matches && frame.evidence.raised[place] > 0.0 {
                    let odds = it.match_odds().0 + drawn.b[(surplus, column)];
                    let (matched, raised) = (frame.evidence.matched[place], frame.evidence.raised[place]);
                    sum += terms::matches(matched, raised, odds).value;
                }
            }
            value += sum / count(few);
        }
        -value
    };
    minimum(badness, 0.2_f64.ln(), 60.0_f64.ln(), 0.02).exp()
}

/// Log of the prior of `kappa`, up to a constant.
pub(crate) fn log_prior(kappa: f64) -> f64 {
    -0.5 * (kappa.ln() - 2.0_f64.ln()).powi(2)
}

/// What the pooled multiplicities say of `kappa` beyond what the places say.
pub(crate) fn multiplicity(counts: &Counts, kappa: f64) -> f64 {
    let of_zero = lgamma(kappa);
    let each = counts.multiplicity.iter().enumerate();
    each.map(|(at, incidents)| incidents * (lgamma(count(at + 1) + kappa) - of_zero)).sum()
}

/// The shape of the yield of listening.
fn yield_shape(frame: &Frame<'_>, state: &State, drawn: &Draws) -> f64 {
    let (evidence, at) = (frame.evidence, frame.shared.yields());
    let heard: Vec<usize> = (0..evidence.places()).filter(|place| evidence.hours[*place] > 0.0).collect();
    if heard.len() < 3 {
        return state.hyper.yield_shape;
    }
    rinse();
    let few = drawn.x.ncols().min(FEW);
    let badness = |log_shape: f64| {
        let shape = log_shape.exp();
        let mut value = -0.5 * (log_shape - 5.0_f64.ln()).powi(2);
        for column in 0..few {
            for place in &heard {
                let barrier = drawn.b[(at + 1, column)] * evidence.barrier[*place];
                let rate = drawn.b[(at, column)] + barrier + drawn.x[(*place, column)];
                let line = terms::concerns(evidence.concerns[*place], evidence.hours[*place], rate, shape);
                value += line.value / count(few);
            }
        }
        -value
    };
    minimum(badness, 0.3_f64.ln(), 100.0_f64.ln(), 0.02).exp()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
