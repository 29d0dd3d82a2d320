//! How to share out hours when need is uncertain.
//!
//! Hours are worth what they cover. With `h_i` hours where `Lambda_i` incidents are to be expected,
//! coverage is `h_i / Lambda_i`, and `E sum Lambda_i U_a(h_i / Lambda_i)` is to be as great as it can
//! be while `sum h_i` is fixed, where `U_a` is the alpha-fair utility (Mo and Walrand 2000). The
//! conditions of Karush, Kuhn and Tucker then give
//!
//! ```text
//! h_i  proportional to  (E[Lambda_i^a])^(1/a),  kept within [least_i, most_i]
//! ```
//!
//! a power mean of need over the draws. With `a = 2` it lies above the mean, the more so the less is
//! known: a place gets the benefit of the doubt. As `a` goes to 0 it becomes the geometric mean, which
//! lies below: doubt sends nobody.
//!
//! So there are two ways in, and no number to turn. [`support`] shares out the hours of case managers
//! and outreach with `a = 2`. [`officers`] shares out those of officers with `a = 0`, never more than
//! each place has agreed to, and never much more or less than before. Uncertainty buys services, never
//! enforcement. What they give are two types, so that the one can never stand in for the other:
//!
//! ```compile_fail
//! use estimate::allocate::{OfficerHours, SupportHours};
//! fn roster(hours: &OfficerHours) {}
//! fn mix_up(hours: &SupportHours) {
//!     roster(hours);
//! }
//! ```

#[cfg(test)]
mod tests;

use crate::frame::count;
use faer::Mat;
use thiserror::Error;

/// Officer hours of a place change at most by this share from one plan to the next.
pub const MOST_CHANGE: f64 = 0.2;

/// Hours of case managers and outreach, one number for each place. Made by [`support`] alone.
#[derive(Debug, Clone, PartialEq)]
pub struct SupportHours(Vec<f64>);

/// Hours of officers, one number for each place. Made by [`officers`] alone.
#[derive(Debug, Clone, PartialEq)]
pub struct OfficerHours(Vec<f64>);

impl SupportHours {
    /// The hours of each place.
    #[must_use]
    pub fn hours(&self) -> &[f64] {
        &self.0
    }
}

impl OfficerHours {
    /// The hours of each place.
    #[must_use]
    pub fn hours(&self) -> &[f64] {
        &self.0
    }
}

/// Hours that a place gets at least and at most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Not fewer than these.
    pub least: f64,
    /// Not more than these; may be infinite.
    pub most: f64,
}

impl Bounds {
    /// Any number of hours.
    pub const ANY: Self = Self { least: 0.0, most: f64::INFINITY };
}

/// What limits the hours of officers, one number for each place in each list.
#[derive(Debug, Clone, PartialEq)]
pub struct OfficerLimits {
    /// The most hours that the place has agreed to; 0 where it has not.
    pub caps: Vec<f64>,
    /// The hours of the plan before; none when this is the first. Each place then gets within
    /// [`MOST_CHANGE`] of them, or its cap where that is lower: one may always agree to fewer. A place
    /// that had none gets none; to send officers anew is for people to decide, not for a formula.
    pub before: Option<Vec<f64>>,
}

/// Why hours cannot be shared out.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum AllocationError {
    /// There is nothing to go by.
    #[error("there are no places, or no draws of their need; make an estimate first")]
    Empty,
    /// A list has not one number for each place.
    #[error("{list} has {found} numbers for {places} places; give one for each")]
    Length {
        /// The list.
        list: &'static str,
        /// How many numbers it has.
        found: usize,
        /// How many places there are.
        places: usize,
    },
    /// A number is not what it can be.
    #[error("{list} of place {place} {trouble}")]
    Number {
        /// The list.
        list: &'static str,
        /// The place, counted from 0.
        place: usize,
        /// What is wrong with it, and how to mend it.
        trouble: &'static str,
    },
    /// The hours that there are can be no such number.
    #[error("{0} hours cannot be shared out; give a number that is not below 0")]
    Total(f64),
    /// Even the least hours are too many.
    #[error("the places get at least {least:.1} hours together, but there are {hours:.1}; lower the least hours of some or find {:.1} more", least - hours)]
    TooFew {
        /// The hours that there are.
        hours: f64,
        /// What all places get at least.
        least: f64,
    },
    /// Even the most hours do not use them up.
    #[error("the places take at most {most:.1} hours together, but there are {hours:.1}; raise the most hours of some or use {:.1} elsewhere", hours - most)]
    TooMany {
        /// The hours that there are.
        hours: f64,
        /// What all places take at most.
        most: f64,
    },
}

/// Shares out hours of case managers and outreach. `need` has the draws of log need, a row for each
/// place; `exposure` is what need was taken of; `bounds` has one pair for each place. Where little is
/// known of a place it gets more, not less.
///
/// # Errors
/// [`AllocationError`] when the lists do not fit together or no plan keeps within the bounds.
pub fn support(
    need: &Mat<f64>,
    exposure: &[f64],
    hours: f64,
    bounds: &[Bounds],
) -> Result<SupportHours, AllocationError> {
    share_out(&weights(need, exposure, Mean::Quadratic)?, hours, bounds).map(SupportHours)
}

/// Shares out hours of officers. `need` has the draws of log need, a row for each place; `exposure` is
/// what need was taken of. Where little is known of a place it gets fewer, not more.
///
/// # Errors
/// [`AllocationError`] when the lists do not fit together or no plan keeps within the limits.
pub fn officers(
    need: &Mat<f64>,
    exposure: &[f64],
    hours: f64,
    limits: &OfficerLimits,
) -> Result<OfficerHours, AllocationError> {
    let weights = weights(need, exposure, Mean::Geometric)?;
    share_out(&weights, hours, &limits.bounds(weights.len())?).map(OfficerHours)
}

impl OfficerLimits {
    fn bounds(&self, places: usize) -> Result<Vec<Bounds>, AllocationError> {
        let is_wrong = |cap: f64| cap.is_nan() || cap < 0.0;
        each("caps", &self.caps, places, is_wrong, "is not a number of hours; 0 means none")?;
        let Some(before) = &self.before else {
            return Ok(self.caps.iter().map(|cap| Bounds { least: 0.0, most: *cap }).collect());
        };
        let is_wrong = |hours: f64| !hours.is_finite() || hours < 0.0;
        each("hours before", before, places, is_wrong, "is not a number of hours; 0 means none")?;
        let within = |(cap, before): (&f64, &f64)| Bounds {
            least: (before * (1.0 - MOST_CHANGE)).min(*cap),
            most: (before * (1.0 + MOST_CHANGE)).min(*cap),
        };
        Ok(self.caps.iter().zip(before).map(within).collect())
    }
}

/// Which mean of expected incidents over the draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mean {
    /// `a = 2`, above the arithmetic mean.
    Quadratic,
    /// The limit `a -> 0`, below it.
    Geometric,
}

impl Mean {
    /// Log of the mean of numbers that are given by their logs.
    fn log(self, logs: impl ExactSizeIterator<Item = f64> + Clone) -> f64 {
        let n = count(logs.len());
        match self {
            Self::Geometric => logs.sum::<f64>() / n,
            Self::Quadratic => {
                // Beside the greatest, so that no power overflows.
                let most = logs.clone().fold(f64::NEG_INFINITY, f64::max);
                let squares: f64 = logs.map(|log| (2.0 * (log - most)).exp()).sum();
                most + 0.5 * (squares / n).ln()
            }
        }
    }
}

/// Below this share of the greatest weight all weights are alike: nothing.
const LEAST_WEIGHT: f64 = 1e-200;

/// In which proportion places get hours: the mean of each, as a share of the greatest.
fn weights(need: &Mat<f64>, exposure: &[f64], mean: Mean) -> Result<Vec<f64>, AllocationError> {
    let (places, draws) = (need.nrows(), need.ncols());
    if places == 0 || draws == 0 {
        return Err(AllocationError::Empty);
    }
    let is_wrong = |exposure: f64| !exposure.is_finite() || exposure <= 0.0;
    each("exposure", exposure, places, is_wrong, "is not a number above 0")?;
    let logs: Vec<f64> = (0..places)
        .map(|place| exposure[place].ln() + mean.log((0..draws).map(|draw| need[(place, draw)])))
        .collect();
    each("need", &logs, places, |log| !log.is_finite(), "is not a number in every draw")?;
    let most = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    Ok(logs.iter().map(|log| (log - most).exp().max(LEAST_WEIGHT)).collect())
}

/// Hours in proportion to the weights, kept within the bounds: `clamp(m w_i, least_i, most_i)` with
/// the multiplier `m` at which they add up. The sum only grows with `m`, so halving finds it.
fn share_out(weights: &[f64], hours: f64, bounds: &[Bounds]) -> Result<Vec<f64>, AllocationError> {
    if !hours.is_finite() || hours < 0.0 {
        return Err(AllocationError::Total(hours));
    }
    check_bounds(bounds, weights.len(), hours)?;
    let given = |multiplier: f64| -> Vec<f64> {
        let pairs = weights.iter().zip(bounds);
        pairs.map(|(weight, bounds)| (multiplier * weight).clamp(bounds.least, bounds.most)).collect()
    };
    // At this multiplier every place has its most, or all the hours that there are.
    let enough = weights.iter().zip(bounds).map(|(weight, bounds)| bounds.most.min(hours) / weight);
    let (mut low, mut high) = (0.0, enough.fold(0.0, f64::max).min(f64::MAX));
    loop {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            return Ok(given(high));
        }
        if given(middle).iter().sum::<f64>() < hours {
            low = middle;
        } else {
            high = middle;
        }
    }
}

fn check_bounds(bounds: &[Bounds], places: usize, hours: f64) -> Result<(), AllocationError> {
    let numbers = |of: &dyn Fn(&Bounds) -> f64| bounds.iter().map(of).collect::<Vec<_>>();
    let (least, most) = (numbers(&|bounds| bounds.least), numbers(&|bounds| bounds.most));
    let is_wrong = |least: f64| !least.is_finite() || least < 0.0;
    each("least hours", &least, places, is_wrong, "is not a number of hours; 0 means none")?;
    each("most hours", &most, places, f64::is_nan, "is not a number of hours; infinity means any")?;
    if let Some(place) = least.iter().zip(&most).position(|(least, most)| least > most) {
        let trouble = "are more than its most; lower them";
        return Err(AllocationError::Number { list: "least hours", place, trouble });
    }
    let (least, most): (f64, f64) = (least.iter().sum(), most.iter().sum());
    // As near as sums of so many numbers are.
    let slack = 1e-9 * hours.max(1.0);
    if least > hours + slack {
        return Err(AllocationError::TooFew { hours, least });
    }
    if most < hours - slack {
        return Err(AllocationError::TooMany { hours, most });
    }
    Ok(())
}

fn each(
    list: &'static str,
    numbers: &[f64],
    places: usize,
    is_wrong: impl Fn(f64) -> bool,
    trouble: &'static str,
) -> Result<(), AllocationError> {
    if numbers.len() != places {
        return Err(AllocationError::Length { list, found: numbers.len(), places });
    }
    let place = numbers.iter().position(|number| is_wrong(*number));
    place.map_or(Ok(()), |place| Err(AllocationError::Number { list, place, trouble }))
}
