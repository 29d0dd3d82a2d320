//! Where officers are, and the records that they begin.

use super::World;
use super::draws::{Draws, mean};
use crate::OfficerInitiated;

/// Patrols follow reports, 1 on average. Five reports are added so that no place has none.
pub(super) fn patrol(reports: &[f64], draws: &mut Draws) -> Vec<f64> {
    let patrol: Vec<f64> =
        reports.iter().map(|reports| (reports + 5.0) * libm::exp(0.2 * draws.normal())).collect();
    let average = mean(&patrol);
    patrol.iter().map(|patrol| patrol / average).collect()
}

/// Records that officers begin: where they are, about what happens there.
pub(super) fn officer_initiated(
    patrol: &[f64],
    expected: &[f64],
    world: &World,
    draws: &mut Draws,
) -> OfficerInitiated {
    let pairs = patrol.iter().zip(expected);
    let mean = |(patrol, expected): (&f64, &f64)| world.officer * patrol * expected * 0.5;
    OfficerInitiated(pairs.map(|pair| f64::from(draws.poisson(mean(pair)))).collect())
}
