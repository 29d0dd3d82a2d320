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
//! - merging keeps every report, and [`facts_of`] tells what happened to all of them;
//! - withdrawing keeps that there was a report: its neighborhood, kind, channel, language and days,
//!   and the hash of its receipt; its words, place, time, group and contact are erased.

mod cards;
mod contact;
mod contest;
mod contest_for_group;
mod damm;
mod error;
mod facts_of;
mod list;
mod may;
mod merge;
mod nominate;
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
pub use contest_for_group::contest_for_group;
pub use error::ConcernsError;
pub use facts_of::facts_of;
pub use merge::merge;
pub use nominate::{nominate, nominate_place};
pub use pages::routes;
pub use prepare::{Arrival, prepare};
pub use receive::{Received, receive};
pub use redact::{Part, redact};
pub use reply::reply;
pub use report::NewReport;
pub use reporters::{Reporter, reporters};
pub use take_visits::jobs;
pub use usual_time::{Settled, UsualTime, usual_time};
pub use withdraw::withdraw;

/// The texts of this part.
pub const TEXTS: page::PartTexts = page::part_texts!("concerns");

#[cfg(test)]
mod tests;
