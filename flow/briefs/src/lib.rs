//! The closed part of a meeting: who hears what of whom, and what may be taken home.
//!
//! What comes in: meetings and those who are checked in (`workgroup`), participants and their consents
//! (`referrals`, `guard`). What goes out: briefs that are read while the meeting runs, decisions and
//! tasks without a word of narrative, rows of the ledger, and a summary that everybody may take home.
//!
//! Invariants:
//! - a brief holds facts that are needed to coordinate, at most a few lines, under an alias or a case
//!   number; never a name, never where somebody lives;
//! - one brief of a meeting is open at a time, and only while the meeting is; it is read by those who
//!   were checked in before it was opened, and each reading asks the guard anew, in the transaction
//!   that reads: a consent that was revoked a moment ago opens nothing;
//! - whoever is in the room while a brief is open was told: the ledger says so by itself;
//! - what may be taken home is drafted from decisions about places, searched for every name that the
//!   program keeps and for whatever looks like one, and read by nobody before a person approved it;
//! - nothing public rests on this crate: no crate above or below it that has public pages reads its
//!   tables.

mod approve_summary;
mod at_table;
mod brief;
mod cards;
mod close;
mod contribute;
mod declare_conflict;
mod error;
mod list;
mod name_facilitator;
mod open;
mod pages;
mod prepare;
mod read;
mod record;
mod room;
mod store;
mod summary;
mod take_off;
mod tell;

pub use approve_summary::{approve_summary, draft_summary, summary};
pub use brief::{BriefRow, NewBrief, Outcome, Regime, Task};
pub use cards::cards;
pub use close::close;
pub use contribute::contribute;
pub use declare_conflict::declare_conflict;
pub use error::BriefError;
pub use name_facilitator::name_facilitator;
pub use open::open;
pub use pages::routes;
pub use prepare::prepare;
pub use read::{Added, View, read};
pub use record::{record, take_on};
pub use room::{Seat, room};
pub use summary::{Approved, Doubts, Summary};
pub use take_off::take_off;

/// The texts of this part.
pub const TEXTS: page::PartTexts = page::part_texts!("briefs");

#[cfg(test)]
mod tests;
