//! The likelihood of all places at once.

use crate::{
    Evidence, Feed, Reporting,
    frame::Frame,
    state::State,
    terms::{self, Term},
};

/// Likelihood at a state: of each place, and in what all share.
pub(crate) struct Likelihood {
    pub value: f64,
    pub places: Vec<Term>,
    /// In the log yield, the barrier and the surplus of matches: gradient and curvature.
    pub shared_gradient: [f64; 3],
    pub shared_curvature: [[f64; 3]; 3],
    /// How the need of a place bends together with the log yield.
    pub with_yield: Vec<f64>,
    /// How the reporting of a place bends together with the surplus of matches.
    pub with_surplus: Vec<f64>,
}

impl Likelihood {
    /// With the counts and hyperparameters of a state, at fields `x` and shared numbers `b`.
    pub(crate) fn at(frame: &Frame<'_>, state: &State, x: &[f64], b: &[f64]) -> Self {
        let n = frame.evidence.places();
        let mut all = Self {
            value: 0.0,
            places: Vec::with_capacity(n),
            shared_gradient: [0.0; 3],
            shared_curvature: [[0.0; 3]; 3],
            with_yield: vec![0.0; n],
            with_surplus: vec![0.0; n],
        };
        for place in 0..n {
            let (eta, rho) = (x[place], x[n + place]);
            let mut term = reports(frame.evidence, state, place, eta, rho);
            if frame.evidence.hours[place] > 0.0 {
                all.add_concerns(frame, state, b, place, &mut term, eta);
            }
            if frame.evidence.raised[place] > 0.0 {
                all.add_matches(frame, state, b, place, &mut term, rho);
            }
            all.value += term.value;
            all.places.push(term);
        }
        all
    }

    fn add_concerns(
        &mut self,
        frame: &Frame<'_>,
        state: &State,
        b: &[f64],
        place: usize,
        term: &mut Term,
        eta: f64,
    ) {
        let (evidence, shared) = (frame.evidence, &frame.shared);
        let barrier = evidence.barrier[place];
        let rate = b[shared.yields()] + b[shared.barrier()] * barrier + eta;
        let (concerns, hours) = (evidence.concerns[place], evidence.hours[place]);
        let line = terms::concerns(concerns, hours, rate, state.hyper.yield_shape);
        term.value += line.value;
        term.by_need += line.slope;
        term.need_need += line.curvature;
        self.with_yield[place] = line.curvature;
        let weights = [1.0, barrier];
        for (one, weight) in weights.iter().enumerate() {
            self.shared_gradient[one] += line.slope * weight;
            for (other, second) in weights.iter().enumerate() {
                self.shared_curvature[one][other] += line.curvature * weight * second;
            }
        }
    }

    fn add_matches(
        &mut self,
        frame: &Frame<'_>,
        state: &State,
        b: &[f64],
        place: usize,
        term: &mut Term,
        rho: f64,
    ) {
        let (odds, slope) = Reporting::of(rho, state.hyper.kappa).match_odds();
        let surplus = b[frame.shared.surplus()];
        let line =
            terms::matches(frame.evidence.matched[place], frame.evidence.raised[place], odds + surplus);
        term.value += line.value;
        term.by_reporting += line.slope * slope;
        term.reporting_reporting += line.curvature * slope * slope;
        self.shared_gradient[2] += line.slope;
        self.shared_curvature[2][2] += line.curvature;
        self.with_surplus[place] = line.curvature * slope;
    }
}

/// What the reports of a place say; nothing where they are not known.
fn reports(evidence: &Evidence, state: &State, place: usize, eta: f64, rho: f64) -> Term {
    let (counts, kappa) = (&state.counts, state.hyper.kappa);
    let exposure = evidence.exposure[place];
    let (incidents, reports) = (counts.incidents[place], counts.reports[place]);
    match (evidence.feeds[place], &evidence.window) {
        (Feed::Linked, Some(window)) => {
            let seen = (window.duplicates[place], window.time[place]);
            terms::window(incidents, seen, exposure, eta, rho, kappa)
        }
        (Feed::Linked, None) => terms::counts(incidents, reports, exposure, eta, rho, kappa),
        (Feed::Distinct, _) => terms::distinct(incidents, exposure, eta, rho, kappa),
        (Feed::Raw, _) => terms::raw(reports, exposure, eta, rho, kappa),
        (Feed::Unknown, _) => Term::default(),
    }
}
