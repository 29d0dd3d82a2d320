//! The likelihood of one place: how well its log need `eta` and log reporting `rho` explain what
//! was observed there, with slopes and curvature. Every term is a function of these two numbers
//! and of a few that all places share, so that the curvature of all places together is made of
//! blocks of two by two.

use crate::Reporting;

/// Value, gradient and curvature (minus the second derivatives) of a term in `(eta, rho)`.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Term {
    pub value: f64,
    pub by_need: f64,
    pub by_reporting: f64,
    pub need_need: f64,
    pub need_reporting: f64,
    pub reporting_reporting: f64,
}

/// Distinct incidents and all reports of residents, duplicates visible: the count form. By the
/// splitting of Poisson counts, `Y` and `S` say all that there is to say for a given `kappa`:
/// `l = Y eta + S log(r / (kappa + r)) + Y kappa log w - E e^eta q`.
/// The observed curvature in `rho` where it is positive, else the expected one.
pub(crate) fn counts(incidents: f64, reports: f64, exposure: f64, eta: f64, rho: f64, kappa: f64) -> Term {
    let it = Reporting::of(rho, kappa);
    let expected = exposure * eta.exp();
    let slope = it.slope();
    let (log_share, log_weight) = it.logs(kappa);
    let linked = if kappa.is_finite() {
        reports * log_share + incidents * kappa * log_weight
    } else {
        reports * log_share - incidents * it.reports
    };
    let surplus = reports - incidents * it.reports;
    let need_need = expected * it.probability;
    let need_reporting = expected * slope;
    let expected_curvature =
        expected * it.weight * it.reports * (1.0 - it.reports * it.weight * it.unreported);
    let observed_curvature = it.weight * it.share * surplus
        + it.weight * incidents * it.reports
        + expected * (slope - it.reports * it.weight * slope - slope * it.share);
    let is_sound =
        observed_curvature > 0.0 && need_need * observed_curvature > need_reporting * need_reporting;
    Term {
        value: incidents * eta + linked - expected * it.probability,
        by_need: incidents - expected * it.probability,
        by_reporting: it.weight * surplus - expected * slope,
        need_need,
        need_reporting,
        reporting_reporting: if is_sound { observed_curvature } else { expected_curvature },
    }
}

/// The same where a response ends the incident: further reports `duplicates` came in while
/// incidents that were found alive had waited for `time` natural lifetimes in all (the form of Liu,
/// Bhandaram and Garg).
pub(crate) fn window(
    incidents: f64,
    (duplicates, time): (f64, f64),
    exposure: f64,
    eta: f64,
    rho: f64,
    kappa: f64,
) -> Term {
    let it = Reporting::of(rho, kappa);
    let seen = distinct(incidents, exposure, eta, rho, kappa);
    Term {
        value: seen.value + duplicates * it.reports.ln() - it.reports * time,
        by_reporting: seen.by_reporting + duplicates - it.reports * time,
        reporting_reporting: seen.reporting_reporting + it.reports * time,
        ..seen
    }
}

/// Distinct incidents alone, their duplicates lost: only `eta + log q` is seen.
pub(crate) fn distinct(incidents: f64, exposure: f64, eta: f64, rho: f64, kappa: f64) -> Term {
    let it = Reporting::of(rho, kappa);
    let expected = exposure * eta.exp();
    let slope = it.slope();
    let surplus = incidents - expected * it.probability;
    Term {
        value: incidents * (eta + it.probability.ln()) - expected * it.probability,
        by_need: surplus,
        by_reporting: surplus * slope / it.probability,
        need_need: expected * it.probability,
        need_reporting: expected * slope,
        reporting_reporting: expected * slope * slope / it.probability,
    }
}

/// How much more raw reports vary than counts that are independent.
const DISPERSION: f64 = 2.5;

/// Reports that nobody linked: only `eta + rho` is seen.
pub(crate) fn raw(reports: f64, exposure: f64, eta: f64, rho: f64, kappa: f64) -> Term {
    let it = Reporting::of(rho, kappa);
    let mean = exposure * eta.exp() * it.reports;
    let (surplus, curvature) = ((reports - mean) / DISPERSION, mean / DISPERSION);
    Term {
        value: (reports * (eta + it.reports.ln()) - mean) / DISPERSION,
        by_need: surplus,
        by_reporting: surplus,
        need_need: curvature,
        need_reporting: curvature,
        reporting_reporting: curvature,
    }
}

/// A term in one number: value, slope and curvature.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Line {
    pub value: f64,
    pub slope: f64,
    pub curvature: f64,
}

/// Concerns raised in hours of listening: negative binomial with mean `hours e^(log_yield + eta)`,
/// where `log_yield` is what all places share and what the barrier takes. In `eta + log_yield`, up to
/// what depends on the concerns, the hours and the shape alone.
/// No hours: no information, and never "no concern".
pub(crate) fn concerns(concerns: f64, hours: f64, log_rate: f64, shape: f64) -> Line {
    if hours <= 0.0 {
        return Line::default();
    }
    let log_rate = log_rate.clamp(-30.0, 30.0);
    let mean = hours * log_rate.exp();
    Line {
        value: concerns * log_rate - (concerns + shape) * (shape + mean).ln(),
        slope: (concerns - mean) * shape / (shape + mean),
        curvature: (concerns + shape) * shape * mean / (shape + mean).powi(2),
    }
}

/// Problems raised in dialogue of which so many had been called in: binomial, in its log odds.
pub(crate) fn matches(matched: f64, raised: f64, odds: f64) -> Line {
    let probability = 1.0 / (1.0 + (-odds).exp());
    // log(1 + e^odds) without overflow.
    let log_sum = odds.max(0.0) + (-odds.abs()).exp().ln_1p();
    Line {
        value: matched * odds - raised * log_sum,
        slope: matched - raised * probability,
        curvature: raised * probability * (1.0 - probability),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The gradient is that of the value, whatever the form.
    fn check(term: impl Fn(f64, f64) -> Term, eta: f64, rho: f64) -> Result<(), TestCaseError> {
        let step = 1e-5;
        let here = term(eta, rho);
        let by_need = (term(eta + step, rho).value - term(eta - step, rho).value) / (2.0 * step);
        let by_reporting = (term(eta, rho + step).value - term(eta, rho - step).value) / (2.0 * step);
        let near = |a: f64, b: f64| (a - b).abs() < 1e-4 * (1.0 + a.abs().max(b.abs()));
        prop_assert!(near(here.by_need, by_need), "{} {by_need}", here.by_need);
        prop_assert!(near(here.by_reporting, by_reporting), "{} {by_reporting}", here.by_reporting);
        let determinant = here.need_need * here.reporting_reporting - here.need_reporting.powi(2);
        prop_assert!(
            here.need_need >= 0.0 && determinant > -1e-6 * here.need_need,
            "a curvature that bends up"
        );
        Ok(())
    }

    proptest! {
        #[test]
        fn gradients_are_those_of_the_values(
            incidents in 0..80_u32, more in 0..60_u32, eta in -5.0..-1.0_f64, rho in -4.0..3.0_f64, kappa in 0.3..40.0_f64,
        ) {
            let (y, s, exposure) = (f64::from(incidents), f64::from(incidents + more), 900.0);
            check(|eta, rho| counts(y, s, exposure, eta, rho, kappa), eta, rho)?;
            check(|eta, rho| counts(y, s, exposure, eta, rho, f64::INFINITY), eta, rho)?;
            check(|eta, rho| window(y, (f64::from(more), 12.0), exposure, eta, rho, 1.0), eta, rho)?;
            check(|eta, rho| distinct(y, exposure, eta, rho, kappa), eta, rho)?;
            check(|eta, rho| raw(s, exposure, eta, rho, kappa), eta, rho)?;
        }

        #[test]
        fn slopes_and_curvatures_of_lines(z in 0..40_u32, hours in 0.0..20.0_f64, rate in -3.0..3.0_f64, shape in 0.5..20.0_f64) {
            let step = 1e-4;
            let z = f64::from(z);
            for line in [
                &(|at| concerns(z, hours, at, shape)) as &dyn Fn(f64) -> Line,
                &|at| matches(z / 2.0, z, at),
            ] {
                let (low, here, high) = (line(rate - step), line(rate), line(rate + step));
                let slope = (high.value - low.value) / (2.0 * step);
                let curvature = -(high.slope - low.slope) / (2.0 * step);
                prop_assert!((here.slope - slope).abs() < 1e-4 * (1.0 + slope.abs()));
                prop_assert!((here.curvature - curvature).abs() < 1e-3 * (1.0 + curvature.abs()));
            }
        }

        #[test]
        fn no_hours_say_nothing(rate in -3.0..3.0_f64) {
            prop_assert_eq!(concerns(0.0, 0.0, rate, 4.0), Line::default());
        }
    }
}
