//! Priorities: where need is, seen from every side, and what a person chose because of it.
//!
//! What comes in: calls for service (counted by `lake`), dialogues and their points (`groups`),
//! reports by every channel (`concerns`), and what a person says of points and pairs of calls.
//! What goes out: a review of all neighborhoods with its estimate (`estimate`), the places that
//! were chosen with a reason, and `place-chosen` for each, from which the next agenda takes it.
//!
//! Invariants:
//! - neighborhoods are scored, never people; no word that anybody said enters a review;
//! - the estimate chooses nothing: a person does, with a reason that anyone can read;
//! - what officers began counts for nothing, and what is not known is shown as unknown;
//! - a review that was published does not change.

mod campaign;
mod cards;
mod choose;
mod error;
mod estimated;
mod found;
mod gather;
mod heard;
mod judge;
mod listening;
mod look;
mod pages;
mod picture;
mod prepare;
mod publish;
mod review;
mod steps;
mod store;
mod suggest;
mod verdict;

pub use cards::cards;
pub use choose::{choose, leave_out};
pub use error::PrioritiesError;
pub use found::{Class, Found, Listen, Range, Rank, Terms, Without};
pub use heard::{Calls, Heard, Raised, Talk, Told};
pub use judge::{judge, label};
pub use look::{Look, look};
pub use pages::routes;
pub use prepare::prepare;
pub use publish::publish;
pub use review::{Place, Review};
pub use suggest::{Waiting, pairs, waiting};
pub use verdict::Verdict;

/// The texts of this part.
pub const TEXTS: page::PartTexts = page::part_texts!("priorities");

#[cfg(test)]
mod tests;
