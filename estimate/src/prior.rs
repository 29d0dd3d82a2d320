//! The prior of both fields: need a Leroux field around its level; reporting one around its level
//! and covariates, and with a part that follows need. `R(l) = (1 - l) I + l (D - W)`.

use crate::{
    Hyper,
    frame::{Frame, Shared},
    terms::Term,
};
use faer::MatMut;

impl Frame<'_> {
    /// `R(l) v`, the structure of a Leroux field.
    fn structure(&self, smooth: f64, v: &[f64]) -> Vec<f64> {
        let mut out = self.evidence.graph.laplacian(v);
        for (out, v) in out.iter_mut().zip(v) {
            *out = (1.0 - smooth) * v + smooth * *out;
        }
        out
    }

    /// The prior's precision applied to both fields.
    pub(crate) fn prior(&self, hyper: &Hyper, field: &[f64]) -> Vec<f64> {
        let (need, reporting) = field.split_at(self.evidence.places());
        let own: Vec<f64> = reporting.iter().zip(need).map(|(v, u)| v - hyper.coupling * u).collect();
        let bent = self.structure(hyper.reporting_smoothness, &own);
        let mut out = self.structure(hyper.need_smoothness, need);
        for (out, bent) in out.iter_mut().zip(&bent) {
            *out = hyper.need_precision * *out - hyper.coupling * hyper.reporting_precision * bent;
        }
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
        let degrees = &self.geometry.degrees;
        let own_need = |degree: &f64| diagonal(u, hyper.need_smoothness, *degree);
        let own = |degree: &f64| diagonal(v, hyper.reporting_smoothness, *degree);
        let both = || degrees.iter().zip(places);
        let mut entries = Vec::with_capacity(3 * places.len() + 4 * pairs);
        entries.extend(both().map(|(degree, term)| own_need(degree) + d * d * own(degree) + term.need_need));
        entries.extend(std::iter::repeat_n(off_u + d * d * off_v, pairs));
        entries.extend(both().map(|(degree, term)| own(degree) + term.reporting_reporting));
        entries.extend(std::iter::repeat_n(off_v, pairs));
        entries.extend(both().map(|(degree, term)| -d * own(degree) + term.need_reporting));
        entries.extend(std::iter::repeat_n(-d * off_v, 2 * pairs));
        entries
    }

    /// Both fields as the shared numbers alone would have them.
    pub(crate) fn mean(&self, b: &[f64]) -> Vec<f64> {
        let n = self.evidence.places();
        let mut mean = vec![b[Shared::NEED]; n];
        mean.resize(2 * n, b[Shared::REPORTING]);
        for (covariate, weight) in self.evidence.covariates.iter().zip(&b[Shared::REPORTING + 1..]) {
            for (mean, value) in mean[n..].iter_mut().zip(covariate) {
                *mean += weight * value;
            }
        }
        mean
    }

    /// The transpose of what [`Frame::mean`] does: what a slope in both fields is in each shared number
    /// that gives them their mean.
    pub(crate) fn slopes(&self, fields: &[f64]) -> Vec<f64> {
        let (need, reporting) = fields.split_at(self.evidence.places());
        let mut slopes = vec![need.iter().sum(), reporting.iter().sum()];
        let along = |covariate: &Vec<f64>| covariate.iter().zip(reporting).map(|(w, v)| w * v).sum::<f64>();
        slopes.extend(self.evidence.covariates.iter().map(along));
        slopes
    }

    /// Minus the prior's precision applied to the field that a change of each such number makes, column
    /// by column. Levels have no roughness, so that nothing but the covariates needs the graph.
    pub(crate) fn bend(&self, hyper: &Hyper, mut columns: MatMut<'_, f64>) {
        let n = self.evidence.places();
        let (v, d, smooth) = (hyper.reporting_precision, hyper.coupling, hyper.reporting_smoothness);
        let level = v * (1.0 - smooth);
        let need = hyper.need_precision * (1.0 - hyper.need_smoothness);
        for row in 0..n {
            columns[(row, Shared::NEED)] = -need - d * d * level;
            columns[(n + row, Shared::NEED)] = d * level;
            columns[(row, Shared::REPORTING)] = d * level;
            columns[(n + row, Shared::REPORTING)] = -level;
        }
        for (at, (covariate, rough)) in
            self.evidence.covariates.iter().zip(&self.rough_covariates).enumerate()
        {
            let column = Shared::REPORTING + 1 + at;
            for (row, (value, rough)) in covariate.iter().zip(rough).enumerate() {
                let bent = v * ((1.0 - smooth) * value + smooth * rough);
                columns[(row, column)] = d * bent;
                columns[(n + row, column)] = -bent;
            }
        }
    }
}
