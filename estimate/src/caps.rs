//! Limits on what one caller, one loud group or a burst of records can do to a rank.
//!
//! Whoever knows how an estimate is made can try to turn it. Each limit here answers one way that was
//! tried on invented cities (`caps/tests.rs` tries them again, with and without the limit):
//!
//! - many calls about one incident make a place look as if it reported well, and its need small:
//!   [`MultiplicityCap`] limits what one incident can count;
//! - one campaign can name the same thing many times in a dialogue: [`winsorized`] limits what one
//!   group can count, beside what such hours yield;
//! - many invented incidents with one report each look like poor reporting, which multiplies need:
//!   [`limited`] bounds that multiplier unless dialogue tells the same, and [`singleton_surplus`] says
//!   where there are more lone reports than the neighbors' reporting explains;
//! - and whatever was not thought of: [`moved_far`] says whose rank moved so far that a person should
//!   look at it before it counts.
//!
//! A limit takes from true need as well: a place where hardly anyone calls and nobody was listened to
//! may stand too low. It belongs into the next plan of where to listen ([`crate::plan`]).

mod amplification;
mod concerns;
mod means;
mod multiplicity;
mod review;
mod singletons;
#[cfg(test)]
mod tests;

pub use amplification::{Limited, MOST_AMPLIFICATION, TOLD, limited};
pub use concerns::{Campaign, FEW, MOST_TIMES, Session, Winsorized, winsorized};
pub use multiplicity::{LOWEST_CAP, MultiplicityCap, Tally, tally};
pub use review::{FAR, moved_far};
pub use singletons::{FLAGGED, Surplus, singleton_surplus};
