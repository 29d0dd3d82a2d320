//! Need and reporting of places, estimated together.
//!
//! Calls for service show where people call, not where need is: a place with barriers to calling
//! looks quiet. Duplicates tell of it (an incident that five neighbors reported stands for few that
//! nobody did; one that nobody repeats, for many), and so does listening (of what people raise in a
//! dialogue, how much had been called in?). This crate takes both together for every place: two
//! fields over the map, log need and log reporting, with what each observation says of them.
//!
//! What comes in: [`Evidence`], one number for each place in every list. What goes out: a
//! [`Posterior`], joint draws from which ranks and intervals follow ([`ranks`]); and, for people's
//! eyes, [`Findings`].
//!
//! What is decided from it: where to listen next ([`plan`]), how hours are shared out ([`allocate`]),
//! what one caller, group or burst of records can move at most ([`caps`]). What is known of a city can
//! be read from tables and written as such ([`tables`]).
//!
//! Invariants: pure, no IO; places only, no type holds a person; records that officers began are a
//! type of their own ([`OfficerInitiated`]) that nothing here takes as evidence of need; the same
//! seed gives the same bytes.
//!
//! The mathematics is derived in the module of each step. What it rests on: duplicates identify
//! reporting (Liu, Bhandaram and Garg, "Quantifying spatial under-reporting disparities in resident
//! crowdsourcing"), fields of Leroux, expected ranks (Lin, Louis, Paddock and Ridgeway 2006).

pub mod allocate;
pub mod caps;
mod cholesky;
pub mod city;
mod draws;
mod em;
mod error;
mod evidence;
mod findings;
mod frame;
mod geometry;
mod graph;
mod likelihood;
mod linkage;
mod minimize;
mod newton;
pub mod plan;
mod posterior;
mod prior;
mod ranks;
mod reporting;
mod rinse;
pub mod score;
mod shapes;
mod state;
pub mod tables;
mod terms;
#[cfg(test)]
mod tests;
mod yields;

pub use error::EstimateError;
pub use evidence::{Evidence, EvidenceClass, Feed, Linkage, OfficerInitiated, Rare, Window};
pub use findings::{Explanation, Finding, Findings, RankAfter, Warning, Without, findings};
pub use graph::Graph;
pub use posterior::{Options, Posterior, posterior};
pub use ranks::{Rank, ranks};
pub use reporting::Reporting;
pub use score::Score;
pub use state::Hyper;
pub use yields::Yield;
