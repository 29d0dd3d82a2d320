//! The joint posterior: the hyperparameters fitted once, then draws over what linking may have got
//! wrong, over `kappa`, and over the level of reporting where nothing identifies it.

use crate::{
    EstimateError, Evidence, Hyper, Linkage,
    draws::Draws,
    em,
    frame::{Frame, LEVEL_OF_REPORTING, Shared, count},
    geometry::Geometry,
    linkage,
    newton::mode,
    shapes::{self, log_prior, multiplicity},
    state::{Counts, State},
};
use faer::Mat;
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use rand_distr::StandardNormal;
use rayon::prelude::*;

/// How an estimate is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Draws from the posterior.
    pub draws: usize,
    /// In how many ways the errors of linking are drawn; 0 trusts the linking, 1 takes their mean.
    pub imputations: usize,
    /// From which all chance follows: the same seed gives the same bytes.
    pub seed: u64,
}

/// Joint draws of need and reporting.
#[derive(Debug, Clone)]
pub struct Posterior {
    /// Log need of each place (row) in each draw (column): log incidents for each unit of exposure.
    pub need: Mat<f64>,
    /// Log of the mean number of reports that an incident attracts there.
    pub reporting: Mat<f64>,
    /// The shape of salience with which each draw was made.
    pub kappa: Vec<f64>,
    /// The fitted hyperparameters.
    pub hyper: Hyper,
}

/// Makes the joint posterior.
///
/// # Errors
/// [`EstimateError`] when the evidence does not fit together or the equations cannot be solved.
pub fn posterior(evidence: &Evidence, options: &Options) -> Result<Posterior, EstimateError> {
    evidence.check()?;
    let geometry = Geometry::new(&evidence.graph)?;
    let frame = Frame::new(evidence, &geometry);
    let state = fitted(&frame, options)?;
    drawn(&frame, &state, options)
}

/// The state at the mode, with fitted hyperparameters.
pub(crate) fn fitted(frame: &Frame<'_>, options: &Options) -> Result<State, EstimateError> {
    let counts = match linkage_of(frame) {
        Some(linkage) if options.imputations > 0 => linkage::on_average(frame.evidence, linkage),
        _ => linkage::trusted(frame.evidence),
    };
    let mut state = State::begin(frame, counts);
    em::fit(frame, &mut state, options.seed)?;
    Ok(state)
}

/// Draws around a fitted state.
pub(crate) fn drawn(frame: &Frame<'_>, state: &State, options: &Options) -> Result<Posterior, EstimateError> {
    let parts = match linkage_of(frame) {
        Some(linkage) if options.imputations > 1 => imputed(frame, state, linkage, options)?,
        _ if !frame.tells_level => over_levels(frame, state, options)?,
        _ if frame.finds_kappa() => over_kappa(frame, state, options)?,
        _ => vec![at_mode(frame, state.clone(), options.draws, options.seed)?],
    };
    Ok(together(frame.evidence.places(), state.hyper, &parts))
}

/// What is known of the linking's errors, where the duplicates count.
fn linkage_of<'a>(frame: &Frame<'a>) -> Option<&'a Linkage> {
    frame.evidence.linkage.as_ref().filter(|_| frame.finds_kappa())
}

/// Draws with one `kappa`.
struct Part {
    kappa: f64,
    draws: Draws,
}

/// Draws around the mode, from which the state is at most a step away.
fn at_mode(frame: &Frame<'_>, mut state: State, draws: usize, seed: u64) -> Result<Part, EstimateError> {
    let at = mode(frame, &mut state, 1)?;
    let draws = at.draw(&state, draws, &mut StdRng::seed_from_u64(seed))?;
    Ok(Part { kappa: state.hyper.kappa, draws })
}

/// Newton steps towards where an imputation has its mode, before each search for `kappa`: two from the
/// fitted mode, and then one, as `kappa` moves little.
const STEPS: [usize; 2] = [2, 1];

/// Each way in which the linking may have erred, side by side on the cores.
fn imputed(
    frame: &Frame<'_>,
    state: &State,
    linkage: &Linkage,
    options: &Options,
) -> Result<Vec<Part>, EstimateError> {
    let share = options.draws.div_ceil(options.imputations);
    let mut random = StdRng::seed_from_u64(options.seed);
    let missed = linkage::missed_shares(linkage, options.imputations, &mut random);
    let seeds = random.random_iter().take(missed.len());
    let imputations: Vec<(f64, u64)> = missed.into_iter().zip(seeds).collect();
    let spread = spread_of_kappa(frame, state)?;
    imputations
        .into_par_iter()
        .map(|(missed, seed)| {
            let mut random = StdRng::seed_from_u64(seed);
            let counts: Counts = linkage::drawn(frame.evidence, linkage, missed, &mut random);
            let mut own = State { counts, ..state.clone() };
            for steps in STEPS {
                let at = mode(frame, &mut own, steps)?;
                let drawn = at.draw(&own, shapes::few(frame.evidence.places()), &mut random)?;
                own.hyper.kappa = shapes::kappa(frame, &own.counts, &drawn);
            }
            let off: f64 = random.sample(StandardNormal);
            own.hyper.kappa *= (spread * off).exp();
            at_mode(frame, own, share, random.random())
        })
        .collect()
}

/// A grid over `kappa` around the fitted one, weighted by Laplace's marginal likelihood.
fn over_kappa(frame: &Frame<'_>, state: &State, options: &Options) -> Result<Vec<Part>, EstimateError> {
    let spread = spread_of_kappa(frame, state)?;
    let grid = [-2.1, -1.4, -0.7, 0.0, 0.7, 1.4, 2.1].map(|step| (step * spread).exp());
    let weighed = grid.map(|factor| with_kappa(frame, state, factor * state.hyper.kappa));
    shared_out(frame, weighed.into_iter().collect::<Result<Vec<_>, EstimateError>>()?, options)
}

/// The mode with another `kappa`, and the log of Laplace's marginal likelihood there.
fn with_kappa(frame: &Frame<'_>, state: &State, kappa: f64) -> Result<(f64, State), EstimateError> {
    let mut own = state.clone();
    own.hyper.kappa = kappa;
    let weight = mode(frame, &mut own, 3)?.log_marginal();
    Ok((weight + multiplicity(&own.counts, kappa) + log_prior(kappa), own))
}

/// How far beside the fitted log `kappa` its marginal likelihood is worked out.
const ASIDE: f64 = 0.1;

/// The standard deviation of log `kappa`, from how its marginal likelihood bends.
fn spread_of_kappa(frame: &Frame<'_>, state: &State) -> Result<f64, EstimateError> {
    let at = |step: f64| Ok(with_kappa(frame, state, state.hyper.kappa * step.exp())?.0);
    let heights: Result<Vec<f64>, EstimateError> = [-ASIDE, 0.0, ASIDE].into_par_iter().map(at).collect();
    let bend = heights?.iter().zip([-1.0, 2.0, -1.0]).map(|(height, weight)| height * weight).sum::<f64>();
    Ok((ASIDE / bend.max(1e-9).sqrt()).min(1.0))
}

/// A grid over the level of reporting, weighted by its prior alone: nothing else tells of it.
fn over_levels(frame: &Frame<'_>, state: &State, options: &Options) -> Result<Vec<Part>, EstimateError> {
    let (mean, precision) = LEVEL_OF_REPORTING;
    let mut weighed = vec![];
    for step in [-1.8, -1.2, -0.6, 0.0, 0.6, 1.2, 1.8_f64] {
        let mut own = state.clone();
        own.level = mean + step / precision.sqrt();
        own.b[Shared::REPORTING] = own.level;
        mode(frame, &mut own, 12)?;
        weighed.push((-0.5 * step * step, own));
    }
    shared_out(frame, weighed, options)
}

/// Draws from each state, so many as its weight gives it.
fn shared_out(
    frame: &Frame<'_>,
    weighed: Vec<(f64, State)>,
    options: &Options,
) -> Result<Vec<Part>, EstimateError> {
    let most = weighed.iter().fold(f64::NEG_INFINITY, |most, (weight, _)| most.max(*weight));
    let weights: Vec<f64> = weighed.iter().map(|(weight, _)| (weight - most).exp()).collect();
    let all: f64 = weights.iter().sum();
    let mut random = StdRng::seed_from_u64(options.seed);
    let mut numbers = vec![0; weighed.len()];
    for _ in 0..options.draws {
        let mut left = random.random::<f64>() * all;
        let chosen = weights.iter().position(|weight| {
            left -= weight;
            left <= 0.0
        });
        numbers[chosen.unwrap_or(weights.len() - 1)] += 1;
    }
    let chosen = weighed.into_iter().zip(numbers).filter(|(_, draws)| *draws > 0);
    chosen.map(|((_, state), draws)| at_mode(frame, state, draws, random.random())).collect()
}

fn together(n: usize, hyper: Hyper, parts: &[Part]) -> Posterior {
    let columns: Vec<(&Draws, usize)> =
        parts.iter().flat_map(|part| (0..part.draws.x.ncols()).map(|at| (&part.draws, at))).collect();
    let field = |from: usize| {
        Mat::from_fn(n, columns.len(), |row, column| {
            let (draws, at) = columns[column];
            draws.x[(from + row, at)]
        })
    };
    let kappa = parts.iter().flat_map(|part| std::iter::repeat_n(part.kappa, part.draws.x.ncols()));
    Posterior { need: field(0), reporting: field(n), kappa: kappa.collect(), hyper }
}

impl Posterior {
    /// Mean and standard deviation of the log need of each place.
    #[must_use]
    pub fn need_moments(&self) -> Vec<(f64, f64)> {
        let columns = self.need.ncols();
        let n = count(columns.max(1));
        (0..self.need.nrows())
            .map(|row| {
                let mean = (0..columns).map(|at| self.need[(row, at)]).sum::<f64>() / n;
                let square = (0..columns).map(|at| (self.need[(row, at)] - mean).powi(2)).sum::<f64>();
                (mean, (square / (n - 1.0).max(1.0)).sqrt())
            })
            .collect()
    }
}
