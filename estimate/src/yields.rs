//! What an hour of listening yields: concerns in proportion to need, fewer where language is a barrier.

use crate::{Evidence, terms};

/// What an hour of listening yields: `Z ~ NB(h exp(a + c b + eta), kd)` concerns in `h` hours where the
/// log need is `eta` and the barrier of language `b`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Yield {
    /// `a`: log of the concerns in an hour where log need is 0 and nothing bars it.
    pub log_per_hour: f64,
    /// `c`: what the barrier does to it; below 0 where it takes from it.
    pub barrier_weight: f64,
    /// `kd`: shape of how much hours differ; the greater, the more alike they are.
    pub shape: f64,
}

/// Prior standard deviation of the weight of the barrier, the estimate's own.
const BARRIER_SPREAD: f64 = 0.5;
/// Newton steps at most; two or three are enough.
const STEPS: usize = 30;

impl Yield {
    /// The likeliest yield when log need is as given, one number for each place (means of a posterior,
    /// say), and the shape is that of [`crate::Hyper`]. None when nobody listened anywhere, or when the
    /// numbers tell nothing.
    #[must_use]
    pub fn fitted(evidence: &Evidence, need_log: &[f64], shape: f64) -> Option<Self> {
        let places: Vec<Heard> = (0..evidence.places().min(need_log.len()))
            .map(|place| Heard {
                concerns: evidence.concerns[place],
                hours: evidence.hours[place],
                barrier: evidence.barrier[place],
                need_log: need_log[place],
            })
            .filter(|place| place.hours > 0.0)
            .collect();
        let expected: f64 = places.iter().map(|place| place.hours * place.need_log.exp()).sum();
        let concerns: f64 = places.iter().map(|place| place.concerns).sum();
        let mut fit = Self { log_per_hour: (concerns.max(0.5) / expected).ln(), barrier_weight: 0.0, shape };
        for _ in 0..STEPS {
            let (level, weight) = fit.step(&places)?;
            fit.log_per_hour += level;
            fit.barrier_weight += weight;
            if level.abs() + weight.abs() < 1e-9 {
                return Some(fit);
            }
        }
        None
    }

    /// One Newton step in level and weight.
    fn step(&self, places: &[Heard]) -> Option<(f64, f64)> {
        let precision = 1.0 / (BARRIER_SPREAD * BARRIER_SPREAD);
        let (mut by_level, mut by_weight) = (0.0, -precision * self.barrier_weight);
        let (mut level, mut both, mut weight) = (0.0, 0.0, precision);
        for place in places {
            let log_rate = self.log_per_hour + self.barrier_weight * place.barrier + place.need_log;
            let line = terms::concerns(place.concerns, place.hours, log_rate, self.shape);
            by_level += line.slope;
            by_weight += line.slope * place.barrier;
            level += line.curvature;
            both += line.curvature * place.barrier;
            weight += line.curvature * place.barrier * place.barrier;
        }
        let determinant = level * weight - both * both;
        // Half a unit at most, so that a start far off does not throw it further.
        let step = |along: f64| (along / determinant).clamp(-0.5, 0.5);
        let sides = (step(weight * by_level - both * by_weight), step(level * by_weight - both * by_level));
        (determinant > 0.0 && sides.0.is_finite() && sides.1.is_finite()).then_some(sides)
    }

    /// `nu`: concerns to be expected in so many hours.
    #[must_use]
    pub fn concerns(&self, hours: f64, barrier: f64, need_log: f64) -> f64 {
        hours * (self.log_per_hour + self.barrier_weight * barrier + need_log).exp()
    }

    /// `J = nu / (1 + nu / kd)`: what so many hours tell of log need, as the precision that they add.
    #[must_use]
    pub fn information(&self, hours: f64, barrier: f64, need_log: f64) -> f64 {
        let expected = self.concerns(hours, barrier, need_log);
        // However many concerns there are, `kd` is the most that they can tell.
        if expected.is_finite() { expected / (1.0 + expected / self.shape) } else { self.shape }
    }
}

/// What was heard in a place where somebody listened.
struct Heard {
    concerns: f64,
    hours: f64,
    barrier: f64,
    need_log: f64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Options, city,
        frame::Frame,
        geometry::Geometry,
        posterior::{drawn, fitted},
    };

    #[test]
    fn the_yield_of_a_city_is_found() {
        // So many people that what was heard once, and is not heard again, does not matter.
        let world = city::World {
            population_mean: 20_000.0,
            concerns_own: 0.05,
            language_penalty: -1.0,
            ..city::World::default()
        };
        let city = city::simulate(1_000, 3, &world);
        let fit = Yield::fitted(&city.evidence, &city.truth.need_log, 50.0).expect("a yield");
        // Half of the penalty is the weight.
        assert!((fit.barrier_weight + 0.5).abs() < 0.06, "{fit:?}");
        let evidence = &city.evidence;
        let expected: f64 = (0..1_000)
            .map(|at| fit.concerns(evidence.hours[at], evidence.barrier[at], city.truth.need_log[at]))
            .sum();
        let heard: f64 = evidence.concerns.iter().sum();
        assert!((expected / heard - 1.0).abs() < 0.05, "{expected} {heard}");
    }

    /// What the whole model finds for all places together, from the means of need that it finds.
    #[test]
    fn the_yield_is_that_of_the_whole_model() {
        let evidence = city::simulate(300, 5, &city::World::default()).evidence;
        let geometry = Geometry::new(&evidence.graph).expect("a geometry");
        let frame = Frame::new(&evidence, &geometry);
        let options = Options { draws: 400, imputations: 1, seed: 3 };
        let state = fitted(&frame, &options).expect("a fit");
        let made = drawn(&frame, &state, &options).expect("draws");
        let means: Vec<f64> = made.need_moments().iter().map(|(mean, _)| *mean).collect();
        let fit = Yield::fitted(&evidence, &means, state.hyper.yield_shape).expect("a yield");
        let (level, barrier) = (state.b[frame.shared.yields()], state.b[frame.shared.barrier()]);
        assert!((fit.log_per_hour - level).abs() < 0.05, "{} {level}", fit.log_per_hour);
        assert!((fit.barrier_weight - barrier).abs() < 0.05, "{} {barrier}", fit.barrier_weight);
    }

    #[test]
    fn where_nobody_listened_nothing_is_known() {
        let mut city = city::simulate(20, 3, &city::World::default());
        city.evidence.hours.fill(0.0);
        assert_eq!(Yield::fitted(&city.evidence, &city.truth.need_log, 4.0), None);
        assert_eq!(Yield::fitted(&city.evidence, &[f64::NAN; 20], 4.0), None);
    }

    #[test]
    fn what_hours_tell_is_bounded() {
        let fit = Yield { log_per_hour: 3.0, barrier_weight: -0.3, shape: 4.0 };
        let told: Vec<f64> =
            [0.0, 1.0, 10.0, f64::MAX].map(|hours| fit.information(hours, 0.2, -2.0)).to_vec();
        assert!(told.is_sorted() && told[0] <= 0.0 && told[3] <= 4.0, "{told:?}");
        assert!(fit.information(2.0, 1.0, -2.0) < fit.information(2.0, 0.0, -2.0), "a barrier tells less");
    }
}
