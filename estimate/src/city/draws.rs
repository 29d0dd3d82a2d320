//! Random numbers that follow from a seed, and a few sums over lists.

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_distr::{Binomial, Distribution, Exp1, Gamma, Poisson, StandardNormal};

/// A stream of random numbers. A distribution whose parameters make no sense gives the number that is
/// plainly meant (a Poisson of mean 0 is 0), as a city must come out of any world.
pub(super) struct Draws(StdRng);

impl Draws {
    /// The stream that belongs to a seed.
    pub(super) fn new(seed: u64) -> Self {
        Self(StdRng::seed_from_u64(seed))
    }

    /// Evenly between 0 and 1.
    pub(super) fn uniform(&mut self) -> f64 {
        self.0.random()
    }

    /// True with that chance; never when it is not a number.
    pub(super) fn chance(&mut self, chance: f64) -> bool {
        self.uniform() < chance
    }

    /// Normal with mean 0 and standard deviation 1.
    pub(super) fn normal(&mut self) -> f64 {
        StandardNormal.sample(&mut self.0)
    }

    /// So many independent normal numbers.
    pub(super) fn normals(&mut self, count: usize) -> Vec<f64> {
        (0..count).map(|_| self.normal()).collect()
    }

    /// Exponential with mean 1.
    pub(super) fn exponential(&mut self) -> f64 {
        Exp1.sample(&mut self.0)
    }

    /// Gamma of that shape and mean; the mean itself when the shape is infinite or makes no sense.
    pub(super) fn gamma(&mut self, shape: f64, mean: f64) -> f64 {
        if !shape.is_finite() {
            return mean;
        }
        Gamma::new(shape, mean / shape).map_or(mean, |gamma| gamma.sample(&mut self.0))
    }

    /// Poisson of that mean; 0 when the mean is not positive or not finite.
    pub(super) fn poisson(&mut self, mean: f64) -> u32 {
        Poisson::new(mean).map_or(0, |poisson| whole(poisson.sample(&mut self.0)))
    }

    /// How many of so many trials succeed; none when the chance is not a number.
    pub(super) fn binomial(&mut self, trials: u32, chance: f64) -> u32 {
        if trials == 0 {
            return 0;
        }
        Binomial::new(u64::from(trials), chance.clamp(0.0, 1.0))
            .map_or(0, |binomial| u32::try_from(binomial.sample(&mut self.0)).unwrap_or(trials))
    }

    /// Puts a list in random order.
    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        list.shuffle(&mut self.0);
    }
}

/// A count that a distribution gave as a real number.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a draw is whole and not negative, and one beyond the largest number becomes that number"
)]
const fn whole(draw: f64) -> u32 {
    draw as u32
}

/// A length as a real number.
#[allow(clippy::cast_precision_loss, reason = "no list is so long that a real number cannot count it")]
pub(super) const fn real(count: usize) -> f64 {
    count as f64
}

/// Mean of a list, 0 of an empty one.
pub(super) fn mean(list: &[f64]) -> f64 {
    if list.is_empty() { 0.0 } else { list.iter().sum::<f64>() / real(list.len()) }
}

/// The list moved and stretched to mean 0 and standard deviation 1; zeros when its numbers are all the
/// same, as those of a single place are.
pub(super) fn standardize(list: &[f64]) -> Vec<f64> {
    let center = mean(list);
    let squares: Vec<f64> = list.iter().map(|value| (value - center) * (value - center)).collect();
    let spread = mean(&squares).sqrt();
    list.iter().map(|value| if spread > 0.0 { (value - center) / spread } else { 0.0 }).collect()
}
