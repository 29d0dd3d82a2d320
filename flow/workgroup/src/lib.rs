//! The Operational Work Group: meetings, attendance, agenda, decisions, actions; the calendar.
//!
//! What comes in: sorted concerns (`triage`), what the journal tells of words, contests and
//! responses, and what the project manager does before and during a meeting. What goes out:
//! decisions and actions as facts, invitations by letter, the public calendar and its feed.
//!
//! Invariants:
//! - an agenda holds places, never people: sorted place concerns and service gaps that are
//!   not merged, each once a meeting;
//! - a meeting goes planned → open → closed, or planned → cancelled, and never back; it is
//!   opened on its day, not before;
//! - decisions and actions are recorded while the meeting is open; a decision has a reason,
//!   and a corrected one appends a new fact;
//! - what is public of a meeting: title, neighborhood, why, decision and reason. No name, no
//!   reporter's word, no note; and nothing at all of a concern that was sorted anew as
//!   something that is not about a place;
//! - a calendar learns each change of a meeting by its revision, which only counts up.

mod agenda;
mod assign;
mod cancel;
mod cards;
mod change_meeting;
mod check_in;
mod check_out;
mod close;
mod decide;
mod error;
mod feed;
mod find;
mod finish_action;
mod invite;
mod letter;
mod list_item;
mod meeting;
mod move_item;
mod open;
mod pages;
mod plan_next;
mod results;
mod schedule;
mod start_series;
mod store;
mod suggestions;
mod take_off;
mod uninvite;

pub use agenda::{Why, is_for_agenda};
pub use assign::assign;
pub use cancel::cancel;
pub use cards::cards;
pub use change_meeting::change_meeting;
pub use check_in::check_in;
pub use check_out::check_out;
pub use close::close;
pub use decide::decide;
pub use error::WorkgroupError;
pub use find::meeting_of;
pub use finish_action::finish_action;
pub use invite::invite;
pub use list_item::list_item;
pub use meeting::{Change, Meeting, NewMeeting, NewSeries, State, repeats};
pub use move_item::{Direction, move_item};
pub use open::open;
pub use pages::routes;
pub use plan_next::plan_next;
pub use results::{DONE_WITHIN, Results, Tabled, results};
pub use schedule::schedule;
pub use start_series::start_series;
pub use suggestions::{Suggestion, suggestions};
pub use take_off::take_off;
pub use uninvite::uninvite;

/// The texts of this part.
pub const TEXTS: page::PartTexts = page::part_texts!("workgroup");

#[cfg(test)]
mod tests;
