//! The two shapes that are found by a search in one number: of the salience of incidents, and of
//! the yield of listening.

use crate::{
    Feed, Reporting,
    draws::Draws,
    frame::{Frame, count},
    minimize::minimum,
    state::Counts,
    terms,
};
use libm::lgamma;

/// Draws used: so many for up to a thousand places, and fewer for more places, which even each other
/// out.
const FEW: usize = 12;
const FEWEST: usize = 1;

/// How many draws are enough for so many places.
pub(crate) fn few(places: usize) -> usize {
    (FEW * 1_000 / places.max(1)).clamp(FEWEST, FEW)
}

/// The shape of salience. Its prior is log-normal around 2 with standard deviation 1, and it is
/// never under 0.2: towards 0 need would be without bound.
pub(crate) fn kappa(frame: &Frame<'_>, counts: &Counts, drawn: &Draws) -> f64 {
    let (evidence, n, few) =
        (frame.evidence, frame.evidence.places(), few(frame.evidence.places()).min(drawn.x.ncols()));
    // What does not depend on kappa, once: mean reports and expected incidents in each draw.
    let at = |place: usize, column: usize| {
        let (eta, rho) = (drawn.x[(place, column)], drawn.x[(n + place, column)]);
        (Reporting::of(rho, f64::INFINITY).reports, evidence.exposure[place] * eta.exp())
    };
    let known: Vec<Vec<(f64, f64)>> =
        (0..few).map(|column| (0..n).map(|place| at(place, column)).collect()).collect();
    let of_place = |place: usize, it: &Reporting, expected: f64, kappa: f64, surplus: f64| {
        let incidents = counts.incidents[place];
        let from_reports = match evidence.feeds[place] {
            Feed::Linked => {
                let (log_share, log_weight) = it.logs(kappa);
                counts.reports[place] * log_share + incidents * kappa * log_weight - expected * it.probability
            }
            Feed::Distinct => incidents * it.probability.ln() - expected * it.probability,
            Feed::Raw | Feed::Unknown => 0.0,
        };
        let raised = evidence.raised[place];
        if raised > 0.0 {
            let odds = it.match_odds().0 + surplus;
            from_reports + terms::matches(evidence.matched[place], raised, odds).value
        } else {
            from_reports
        }
    };
    let badness = |log_kappa: f64| {
        let kappa = log_kappa.exp();
        let mut value = multiplicity(counts, kappa) + log_prior(kappa);
        for (column, places) in known.iter().enumerate() {
            let surplus = drawn.b[(frame.shared.surplus(), column)];
            let each = places.iter().enumerate().map(|(place, (reports, expected))| {
                of_place(place, &Reporting::with(*reports, kappa), *expected, kappa, surplus)
            });
            value += each.sum::<f64>() / count(few);
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

/// The shape of the yield of listening; as it was where hardly any place was heard. Its prior is
/// log-normal around 5 with standard deviation 1.
pub(crate) fn yields(frame: &Frame<'_>, before: f64, drawn: &Draws) -> f64 {
    let (evidence, shared, few) =
        (frame.evidence, &frame.shared, few(frame.evidence.places()).min(drawn.x.ncols()));
    let heard: Vec<usize> = (0..evidence.places()).filter(|place| evidence.hours[*place] > 0.0).collect();
    if heard.len() < 3 {
        return before;
    }
    let rate = |place: usize, column: usize| {
        let barrier = drawn.b[(shared.barrier(), column)] * evidence.barrier[place];
        drawn.b[(shared.yields(), column)] + barrier + drawn.x[(place, column)]
    };
    let rates: Vec<Vec<f64>> =
        (0..few).map(|column| heard.iter().map(|place| rate(*place, column)).collect()).collect();
    let badness = |log_shape: f64| {
        let shape = log_shape.exp();
        let constant = shape * log_shape - lgamma(shape);
        let own = heard.iter().map(|place| lgamma(evidence.concerns[*place] + shape) + constant);
        let mut value = own.sum::<f64>() - 0.5 * (log_shape - 5.0_f64.ln()).powi(2);
        for rates in &rates {
            let each = heard.iter().zip(rates).map(|(place, rate)| {
                terms::concerns(evidence.concerns[*place], evidence.hours[*place], *rate, shape).value
            });
            value += each.sum::<f64>() / count(few);
        }
        -value
    };
    minimum(badness, 0.3_f64.ln(), 100.0_f64.ln(), 0.02).exp()
}
