//! What a session could change of who is among the first: the knowledge gradient (Frazier, Powell and
//! Dayanik 2009).
//!
//! A session in place `i` adds the precision `J_i`, so that the mean of its log need, now `mu_i` with
//! standard deviation `s_i`, will have moved by a normal number of standard deviation
//! `m_i = s_i sqrt(s_i^2 J_i / (1 + s_i^2 J_i))`. Who is among the first changes when it passes `c`, the
//! best mean of those left out or, for a place left out, the worst of those chosen. The mean that is
//! chosen is then expected to gain `m_i (t Phi(t) + phi(t))` with `t = -|mu_i - c| / m_i`.

use super::{Cycle, Place};
use crate::Yield;
use libm::erfc;
use std::f64::consts::{PI, SQRT_2};

/// How places stand while sessions are planned one after the other.
pub(super) struct Standing {
    places: Vec<Doubt>,
}

/// What is open about a place.
struct Doubt {
    variance: f64,
    /// Precision that a session adds.
    information: f64,
    /// How far its mean is from where its being chosen changes; infinite when nothing can change it.
    distance: f64,
    gain: f64,
}

impl Standing {
    pub(super) fn of(places: &[Place], yields: &Yield, cycle: &Cycle) -> Self {
        let distances = distances(places, cycle.first);
        let of = |(place, distance): (&Place, f64)| {
            let months = place.months_unheard.unwrap_or(0.0);
            let variance = place.need_log_sd.powi(2) + cycle.drift.powi(2) * months;
            let information = yields.information(cycle.hours, place.barrier, place.need_log_mean);
            Doubt { variance, information, distance, gain: gain(variance, information, distance) }
        };
        Self { places: places.iter().zip(distances).map(of).collect() }
    }

    /// What a session there is expected to gain.
    pub(super) fn gain(&self, place: usize) -> f64 {
        self.places[place].gain
    }

    /// The most that a session anywhere is expected to gain.
    pub(super) fn most(&self) -> f64 {
        self.places.iter().fold(0.0, |most, place| place.gain.max(most))
    }

    /// Variance of log need there.
    pub(super) fn variance(&self, place: usize) -> f64 {
        self.places[place].variance
    }

    /// Counts on a session there: it will take from the doubt, and the next one tells less.
    pub(super) fn listen(&mut self, place: usize) {
        let it = &mut self.places[place];
        it.variance /= 1.0 + it.variance * it.information;
        it.gain = gain(it.variance, it.information, it.distance);
    }
}

/// How far each place is from where its being chosen changes.
fn distances(places: &[Place], first: usize) -> Vec<f64> {
    let mut means: Vec<f64> = places.iter().map(|place| place.need_log_mean).collect();
    means.sort_by(|a, b| b.total_cmp(a));
    let Some((worst_in, best_out)) = first.checked_sub(1).and_then(|at| means.get(at).zip(means.get(first)))
    else {
        return vec![f64::INFINITY; places.len()];
    };
    let of = |mean: f64| if mean >= *worst_in { mean - best_out } else { worst_in - mean };
    places.iter().map(|place| of(place.need_log_mean)).collect()
}

fn gain(variance: f64, information: f64, distance: f64) -> f64 {
    let moved = variance * (information / (1.0 + variance * information)).sqrt();
    if moved.is_nan() || moved <= 0.0 || distance.is_infinite() {
        return 0.0;
    }
    let t = -distance / moved;
    let below = 0.5 * erfc(-t / SQRT_2);
    let density = (-0.5 * t * t).exp() / (2.0 * PI).sqrt();
    (moved * (t * below + density)).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// By adding up over the normal number by which the mean moves.
    fn by_sum(moved: f64, distance: f64) -> f64 {
        let step = 1e-3;
        (0..12_000)
            .map(|at| {
                let z = step * f64::from(at);
                (moved * z - distance).max(0.0) * (-0.5 * z * z).exp() / (2.0 * PI).sqrt() * step
            })
            .sum()
    }

    proptest! {
        #[test]
        fn the_closed_form_is_the_mean_gain(sd in 0.05..2.0_f64, information in 0.1..20.0_f64, distance in 0.0..2.0_f64) {
            let moved = sd * (sd * sd * information / (1.0 + sd * sd * information)).sqrt();
            let (closed, sum) = (gain(sd * sd, information, distance), by_sum(moved, distance));
            prop_assert!((closed - sum).abs() < 1e-3 * moved, "{closed} {sum}");
        }

        #[test]
        fn more_doubt_and_a_closer_call_gain_more(
            variance in 0.0..2.0_f64, more in 0.0..1.0_f64, information in 0.0..20.0_f64, distance in 0.0..3.0_f64,
        ) {
            let here = gain(variance, information, distance);
            prop_assert!(gain(variance + more, information, distance) >= here);
            prop_assert!(gain(variance, information + more, distance) >= here);
            prop_assert!(gain(variance, information, distance + more) <= here);
        }
    }
}
