//! What can keep an estimate from being made.

use thiserror::Error;

/// What can keep an estimate from being made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum EstimateError {
    /// A pair of neighbors names a place that is not there.
    #[error("a pair of neighbors names place {0}, which is not there")]
    UnknownNeighbor(usize),
    /// A list has not one number for each place.
    #[error("{list} has {found} numbers for {places} places")]
    Length {
        /// The list.
        list: &'static str,
        /// How many numbers it has.
        found: usize,
        /// How many places there are.
        places: usize,
    },
    /// A number is not what it can be.
    #[error("{list} of place {place}: {trouble}")]
    Number {
        /// The list.
        list: &'static str,
        /// The place, counted from 0.
        place: usize,
        /// What is wrong with it.
        trouble: &'static str,
    },
    /// What is known of the errors of linking cannot be.
    #[error("errors of linking: {0}")]
    Linkage(&'static str),
    /// There are no places.
    #[error("there are no places")]
    Empty,
    /// The equations could not be solved; what was given does not determine an answer.
    #[error("the equations of the estimate could not be solved")]
    Unsolvable,
}
