//! A report arrives, becomes a concern, and its reporter gets a receipt.
//!
//! What comes in: what a neighbor tells on the web, what staff type for a caller, what a group
//! said at a visit (from the inbox); later, by receipt, a reply, a withdrawal, or "this is not
//! resolved". What goes out: a concern with every report behind it, the facts of what
//! happened, and, for those who answer, how to reach the reporters.
//!
//! Invariants:
//! - of a receipt only a hash is kept, made with a secret that is in no database;
//! - a form that is sent twice is one report; with other words it is refused;
//! - nothing about a neighbor is kept finer than a day;
//! - how to reach a reporter is sealed, and read only to answer;
//! - merging keeps every report; withdrawing keeps that there was one, and nothing else of it.

mod cards;
mod contact;
mod contest;
mod damm;
mod error;
mod merge;
mod pages;
mod prepare;
mod receipt;
mod receive;
mod redact;
mod reply;
mod report;
mod reporters;
mod sealed;
mod state;
mod store;
mod take_visits;
mod telling;
mod timeline;
mod usual_time;
mod withdraw;

pub use cards::cards;
pub use contest::contest;
pub use error::ConcernsError;
pub use merge::merge;
pub use pages::routes;
pub use prepare::{Arrival, prepare};
pub use receive::{Received, receive};
pub use redact::redact;
pub use reply::reply;
pub use report::NewReport;
pub use reporters::{Reporter, reporters};
pub use take_visits::jobs;
pub use usual_time::{UsualTime, usual_time};
pub use withdraw::withdraw;

/// The texts of this part.
pub const TEXTS: page::PartTexts = page::part_texts!("concerns");

#[cfg(test)]
mod tests;
