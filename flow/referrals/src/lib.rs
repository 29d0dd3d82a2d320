//! Ways into the program, and the thin records of those who are in it.
//!
//! What comes in: somebody is referred by one of three doors, or a restricted draft of `triage` is
//! taken up. What goes out: referrals that are decided, outreach, participants with a case manager,
//! consents with every element that the law asks for, and who was told what.
//!
//! Invariants:
//! - a referral is not an approval; “no place free” and “not eligible” are different things;
//! - a participant is an alias, a status, a case manager and sealed segments, never clinical notes;
//! - nothing about a person is read without the guard's decision, segment by segment, in the
//!   transaction that reads, on what the viewer is at that moment;
//! - whoever outside the program reads a segment enters the ledger in the same transaction;
//! - what tells of treatment leaves here only as [`page::Carried`], which cannot be shown without the
//!   notice of 42 CFR 2.32 and the scope of the consent;
//! - there is no search by name.

mod adopt_draft;
mod break_glass;
mod cards;
mod copy;
mod decide;
mod decided_by;
mod derive_conflicts;
mod end_consent;
mod enroll;
mod error;
mod find;
mod give_consent;
mod keep;
mod keep_out;
mod letter;
mod list;
mod looked;
mod names;
mod names_kept;
mod nominate;
mod note_conflict;
mod open_referral;
mod pages;
mod paper;
mod participant;
mod reach_out;
mod read;
mod read_ordered;
mod read_referral;
mod referral;
mod review_glass;
mod revoke_consent;
mod stands;
mod step_out;
mod store;
mod told;
mod watch;
mod write;

pub use adopt_draft::adopt_draft;
pub use break_glass::break_glass;
pub use cards::cards;
pub use copy::{TheirCopy, copy};
pub use decide::{approve, close, judge, place};
pub use end_consent::end_consent;
pub use enroll::{Intake, enroll};
pub use error::ReferralError;
pub use find::find;
pub use give_consent::give_consent;
pub use keep::{Record, keep, leave_circle, name_circle};
pub use keep_out::keep_out;
pub use list::{Line, list};
pub use looked::{Looked, looked};
pub use names::{holds_part_of, name_of};
pub use names_kept::{NamesFound, NamesKept, names_kept};
pub use nominate::nominate;
pub use note_conflict::note_conflict;
pub use open_referral::{NewReferral, open_referral};
pub use pages::routes;
pub use paper::Paper;
pub use participant::{Participant, Status, initials};
pub use reach_out::reach_out;
pub use read::{Record as Opened, Shown, read};
pub use read_ordered::{Ordered, read_ordered};
pub use referral::{Door, Ending, How, Met, State, Step};
pub use review_glass::{glasses, review_glass};
pub use revoke_consent::revoke_consent;
pub use stands::{Whom, consented, stands};
pub use step_out::step_out;
pub use told::{Told, told};
pub use write::write;

/// The jobs of this part.
#[must_use]
pub fn jobs() -> Vec<page::Job> {
    vec![derive_conflicts::NEWCOMERS]
}

/// The texts of this part.
pub const TEXTS: page::PartTexts = page::part_texts!("referrals");

#[cfg(test)]
mod tests;
