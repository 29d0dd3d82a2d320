//! What changes while a model is fitted, and the joint curvature at a state.

use crate::{
    Reporting,
    frame::{Form, Frame, Shared},
    rinse::rinse,
    terms::{self, Term},
};
use faer::Mat;

/// Sufficient statistics of the reports, after the errors of linking were corrected or not.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Counts {
    pub incidents: Vec<f64>,
    pub reports: Vec<f64>,
    /// How many incidents of all places had 1, 2, … reports.
    pub multiplicity: Vec<f64>,
}

/// What governs the fields, the same for all places.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hyper {
    /// Precision of the need field.
    pub need_precision: f64,
    /// Smoothness of the need field, 0 (each place alone) to 1.
    pub need_smoothness: f64,
    /// Precision of the reporting field.
    pub reporting_precision: f64,
    /// Smoothness of the reporting field.
    pub reporting_smoothness: f64,
    /// How much reporting follows need, beyond its covariates.
    pub coupling: f64,
    /// Shape of the salience of incidents.
    pub kappa: f64,
    /// Shape of the yield of listening.
    pub yield_shape: f64,
}

impl Hyper {
    pub(crate) fn begin(form: Form, is_connected: bool) -> Self {
        let smooth = |value: f64| if is_connected { value } else { 0.0 };
        let mut hyper = Self {
            need_precision: 1.0 / (0.4 * 0.4),
            need_smoothness: smooth(0.6),
            reporting_precision: 1.0 / (0.3 * 0.3),
            reporting_smoothness: smooth(0.6),
            coupling: 0.0,
            kappa: if form == Form::Window { 1.0 } else { 2.0 },
            yield_shape: 4.0,
        };
        if !form.identifies() {
            // Nothing tells how much reporting varies: it is set, and never estimated to nothing.
            hyper.reporting_precision = if is_connected { 0.8 } else { 1.0 / (0.5 * 0.5) };
            hyper.reporting_smoothness = smooth(0.9);
        }
        hyper
    }
}

/// Where a fit stands.
#[derive(Debug, Clone)]
pub(crate) struct State {
    pub counts: Counts,
    pub hyper: Hyper,
    /// Both fields: `eta` of all places, then `rho`.
    pub x: Vec<f64>,
    /// What all places share.
    pub b: Vec<f64>,
    /// Prior mean of the level of reporting; walked through where nothing identifies it.
    pub level: f64,
}

impl State {
    pub(crate) fn begin(frame: &Frame<'_>, counts: Counts) -> Self {
        let n = frame.evidence.places();
        let shared = &frame.shared;
        let mut x = vec![shared.mean[Shared::NEED]; n];
        x.extend(vec![shared.mean[Shared::REPORTING]; n]);
        Self {
            counts,
            hyper: Hyper::begin(frame.sources.reports, !frame.evidence.graph.pairs().is_empty()),
            x,
            b: shared.mean.clone(),
            level: shared.mean[Shared::REPORTING],
        }
    }
}

/// Likelihood at a state: of each place, and in what all share.
pub(crate) struct Likelihood {
    pub value: f64,
    pub places: Vec<Term>,
    /// In the log yield, the barrier and the surplus of matches: gradient and curvature.
    pub shared_gradient: [f64; 3],
    pub shared_curvature: [[f64; 3]; 3],
    /// How the need of a place bends together with log yield and barrier.
    pub with_need: Vec<[f64; 2]>,
    /// How the reporting of a place bends together with the surplus of matches.
    pub with_reporting: Vec<f64>,
}

impl Likelihood {
    pub(crate) fn at(frame: &Frame<'_>, state: &State, x: &[f64], b: &[f64]) -> Self {
        rinse();
        let n = frame.evidence.places();
        let mut all = Self {
            value: 0.0,
            places: Vec::with_capacity(n),
            shared_gradient: [0.0; 3],
            shared_curvature: [[0.0; 3]; 3],
            with_need: vec![[0.0; 2]; n],
            with_reporting: vec![0.0; n],
        };
        for place in 0..n {
            let (eta, rho) = (x[place], x[n + place]);
            let mut term = reports(frame, state, place, eta, rho);
            if frame.sources.concerns {
                all.add_concerns(frame, state, b, place, &mut term, eta);
            }
            if frame.sources.matches {
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
        let (evidence, at) = (frame.evidence, frame.shared.yields());
        let barrier = evidence.barrier[place];
        let rate = b[at] + b[at + 1] * barrier + eta;
        let line =
            terms::concerns(evidence.concerns[place], evidence.hours[place], rate, state.hyper.yield_shape);
        term.value += line.value;
        term.by_need += line.slope;
        term.need_need += line.curvature;
        let weights = [1.0, barrier];
        for (one, weight) in weights.iter().enumerate() {
            self.shared_gradient[one] += line.slope * weight;
            self.with_need[place][one] += line.curvature * weight;
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
        let surplus = b[frame.shared.yields() + 2];
        let line =
            terms::matches(frame.evidence.matched[place], frame.evidence.raised[place], odds + surplus);
        term.value += line.value;
        term.by_reporting += line.slope * slope;
        term.reporting_reporting += line.curvature * slope * slope;
        self.shared_gradient[2] += line.slope;
        self.shared_curvature[2][2] += line.curvature;
        self.with_reporting[place] += line.curvature * slope;
    }
}

fn reports(frame: &Frame<'_>, state: &State, place: usize, eta: f64, rho: f64) -> Term {
    let (counts, kappa) = (&state.counts, state.hyper.kappa);
    let exposure = frame.evidence.exposure[place];
    let (incidents, reports) = (counts.incidents[place], counts.reports[place]);
    match (frame.sources.reports, &frame.evidence.window) {
        (Form::Window, Some(window)) => {
            let seen = (window.duplicates[place], window.time[place]);
            terms::window(incidents, seen, exposure, eta, rho, kappa)
        }
        (Form::Raw, _) => terms::raw(reports, exposure, eta, rho, kappa),
        (Form::Distinct, _) => terms::distinct(incidents, exposure, eta, rho, kappa),
        (Form::Counts | Form::Window, _) => terms::counts(incidents, reports, exposure, eta, rho, kappa),
    }
}

impl Frame<'_> {
    /// The prior's precision applied to both fields.
    pub(crate) fn prior(&self, hyper: &Hyper, field: &[f64]) -> Vec<f64> {
        let (need, reporting) = field.split_at(self.evidence.places());
        let own: Vec<f64> = reporting.iter().zip(need).map(|(v, u)| v - hyper.coupling * u).collect();
        let bent = self.structure(hyper.reporting_smoothness, &own);
        let own_need = self.structure(hyper.need_smoothness, need);
        let mut out: Vec<f64> = own_need
            .iter()
            .zip(&bent)
            .map(|(u, v)| hyper.need_precision * u - hyper.coupling * hyper.reporting_precision * v)
            .collect();
        out.extend(bent.iter().map(|v| hyper.reporting_precision * v));
        out
    }

    /// The entries of prior and likelihood together, in the order of the pattern.
    pub(crate) fn entries(&self, hyper: &Hyper, places: &[Term]) -> Vec<f64> {
        let (u, v, d) = (hyper.need_precision, hyper.reporting_precision, hyper.coupling);
        let diagonal =
            |precision: f64, smooth: f64, degree: f64| precision * ((1.0 - smooth) + smooth * degree);
        let (off_u, off_v) = (-u * hyper.need_smoothness, -v * hyper.reporting_smoothness);
        let pairs = self.evidence.graph.pairs().len();
        let own: Vec<(f64, f64)> = self
            .degrees
            .iter()
            .map(|degree| {
                (
                    diagonal(u, hyper.need_smoothness, *degree),
                    diagonal(v, hyper.reporting_smoothness, *degree),
                )
            })
            .collect();
        let mut entries: Vec<f64> =
            own.iter().zip(places).map(|((du, dv), term)| du + d * d * dv + term.need_need).collect();
        entries.extend(std::iter::repeat_n(off_u + d * d * off_v, pairs));
        entries.extend(own.iter().zip(places).map(|((_, dv), term)| dv + term.reporting_reporting));
        entries.extend(std::iter::repeat_n(off_v, pairs));
        entries.extend(own.iter().zip(places).map(|((_, dv), term)| -d * dv + term.need_reporting));
        entries.extend(std::iter::repeat_n(-d * off_v, 2 * pairs));
        entries
    }

    /// What the shared numbers give each field: column `k` is the field for `b_k = 1`.
    pub(crate) fn design(&self) -> Mat<f64> {
        let n = self.evidence.places();
        let mut design = Mat::zeros(2 * n, self.shared.len());
        for place in 0..n {
            design[(place, Shared::NEED)] = 1.0;
            design[(n + place, Shared::REPORTING)] = 1.0;
            for (at, covariate) in self.evidence.covariates.iter().enumerate() {
                design[(n + place, Shared::REPORTING + 1 + at)] = covariate[place];
            }
        }
        design
    }

    /// Both fields as the shared numbers alone would have them.
    pub(crate) fn mean(&self, b: &[f64]) -> Vec<f64> {
        let n = self.evidence.places();
        let mut mean = vec![b[Shared::NEED]; n];
        mean.extend((0..n).map(|place| {
            let covariates = self.evidence.covariates.iter().enumerate();
            b[Shared::REPORTING]
                + covariates.map(|(at, list)| b[Shared::REPORTING + 1 + at] * list[place]).sum::<f64>()
        }));
        mean
    }
}
