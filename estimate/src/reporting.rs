//! How many reports an incident attracts, and whether it is reported at all.
//!
//! An incident has a salience `g`, Gamma with mean 1 and shape `kappa`, and attracts a Poisson
//! number of reports with mean `r g`. So it stays unreported with probability
//! `p0 = (kappa / (kappa + r))^kappa`; an infinite `kappa` gives `exp(-r)`.

/// What follows from the log of the mean number of reports that one incident attracts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reporting {
    /// `r`: mean number of reports of one incident.
    pub reports: f64,
    /// `p0`: probability that an incident is never reported.
    pub unreported: f64,
    /// `w = kappa / (kappa + r)`.
    pub weight: f64,
    /// `q = 1 - p0`: probability that an incident is reported.
    pub probability: f64,
    /// `r / (kappa + r)`; 0 for an infinite `kappa`.
    pub share: f64,
}

/// Beyond these the exponentials say nothing more, and would only overflow.
const LOWEST: f64 = -8.0;
const HIGHEST: f64 = 5.0;

impl Reporting {
    /// From `rho = log r`, kept within -8 and 5, and the shape `kappa`.
    #[must_use]
    pub fn of(rho: f64, kappa: f64) -> Self {
        Self::with(rho.clamp(LOWEST, HIGHEST).exp(), kappa)
    }

    /// From `r`, the mean number of reports of one incident, and the shape `kappa`.
    #[must_use]
    pub fn with(reports: f64, kappa: f64) -> Self {
        if kappa.is_finite() {
            let log_p0 = -kappa * (reports / kappa).ln_1p();
            Self {
                reports,
                unreported: log_p0.exp(),
                weight: kappa / (kappa + reports),
                probability: -log_p0.exp_m1(),
                share: reports / (kappa + reports),
            }
        } else {
            Self {
                reports,
                unreported: (-reports).exp(),
                weight: 1.0,
                probability: -(-reports).exp_m1(),
                share: 0.0,
            }
        }
    }

    /// `dq/drho`.
    #[must_use]
    pub fn slope(&self) -> f64 {
        self.reports * self.unreported * self.weight
    }

    /// Log of `r / (kappa + r)` and log of `kappa / (kappa + r)`, as the count form needs them.
    pub(crate) fn logs(&self, kappa: f64) -> (f64, f64) {
        if kappa.is_finite() { (self.share.ln(), self.weight.ln()) } else { (self.reports.ln(), 0.0) }
    }

    /// The log odds that something raised in dialogue was called in, and its slope in `rho`.
    /// Dialogue meets incidents in proportion to their salience, so an incident that was raised has
    /// a salience of shape `kappa + 1`, and stays uncalled with probability `p0 w`.
    #[must_use]
    pub fn match_odds(&self) -> (f64, f64) {
        let uncalled = (self.unreported * self.weight).clamp(1e-12, 1.0 - 1e-12);
        let odds = (-uncalled).ln_1p() - uncalled.ln();
        let slope_of_uncalled = -self.slope() * self.weight - self.unreported * self.weight * self.share;
        (odds, -slope_of_uncalled / (uncalled * (1.0 - uncalled)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn probabilities_are_probabilities_and_slopes_are_slopes(rho in -6.0..4.0_f64, kappa in 0.2..60.0_f64) {
            let step = 1e-5;
            let (low, here, high) =
                (Reporting::of(rho - step, kappa), Reporting::of(rho, kappa), Reporting::of(rho + step, kappa));
            prop_assert!((here.probability + here.unreported - 1.0).abs() < 1e-12);
            let slope = (high.probability - low.probability) / (2.0 * step);
            prop_assert!((here.slope() - slope).abs() < 1e-6 * (1.0 + slope.abs()));
            let odds = (high.match_odds().0 - low.match_odds().0) / (2.0 * step);
            // Nearer to certainty the odds are cut off.
            if here.unreported * here.weight > 1e-10 {
                prop_assert!((here.match_odds().1 - odds).abs() < 1e-4 * (1.0 + odds.abs()));
            }
        }

        #[test]
        fn a_great_kappa_is_like_an_infinite_one(rho in -6.0..3.0_f64) {
            let (great, infinite) = (Reporting::of(rho, 1e7), Reporting::of(rho, f64::INFINITY));
            prop_assert!((great.probability - infinite.probability).abs() < 1e-4);
        }
    }
}
