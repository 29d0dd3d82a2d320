//! The program's own house: the way in, people and their seats, confidentiality agreements, the
//! start page, the desk; legal orders, and requests for public records.
//!
//! What comes in: an address or a link on the sign-in pages, what the administrator says about
//! people, what somebody signs, what a court orders, and what somebody asks for. What goes out:
//! sessions, letters, seats, agreements (all kept by `people`, `guard` and `post`), orders, what is
//! released of the program's records and what is withheld by which exemption, and the pages that
//! gather the cards of other parts.
//!
//! Invariants:
//! - asking for a link or a recovery answers with the same words, and as fast, whoever asks;
//! - a link is used up by the button on its page alone, never by opening the page;
//! - signing in begins a new session and ends the one before it;
//! - after signing in a person is led to a page of this site and nowhere else;
//! - signing in by choosing a role is possible in the demo only;
//! - what is kept is read and decided in one transaction, on what the viewer is at that moment;
//! - everybody signs for themselves, and nobody restores their own agreement;
//! - the use of a duty is told to the project manager in the transaction that records it, and the
//!   letter holds nothing of what was shared;
//! - what tells of treatment is released on a court's order alone, which is asked again at the end, and
//!   is shown beside its notice and scope or not at all;
//! - a form that is sent twice makes one order, one request, one line;
//! - whatever is withheld cites an exemption of the site's list; nothing released changes afterwards;
//! - a search for records never looks through what is kept about persons;
//! - whoever sees persons or keeps accounts is let in by two others; confirming takes a fresh passkey;
//! - whoever keeps accounts sees no concern, no contact and no draft here.

mod add_line;
mod add_person;
mod adopt_agreement;
mod adopt_default;
mod agreement;
mod answer_request;
mod ask_anew;
mod cards;
mod confirm;
mod decide_line;
mod end_seat;
mod error;
mod extend_request;
mod give_seat;
mod hand_line;
mod invite;
mod landing;
mod letter;
mod line_text;
mod mark_treatment;
mod marks;
mod move_order;
mod name_order;
mod open_duty_use;
mod open_request;
mod pages;
mod passkeys;
mod receive_order;
mod records_error;
mod recover;
mod request;
mod restore_agreement;
mod sealed;
mod search_records;
mod send_link;
mod sent_before;
mod sign_agreement;
mod sign_in;
mod sign_in_as_role;
mod sign_out;
mod store;
mod suspend_agreement;
mod terms;
mod use_duty;

pub use add_line::{NewLine, add_line};
pub use add_person::add_person;
pub use adopt_agreement::adopt_agreement;
pub use adopt_default::adopt_default;
pub use answer_request::answer_request;
pub use cards::cards;
pub use confirm::confirm;
pub use decide_line::{Decision, decide_line};
pub use end_seat::end_seat;
pub use error::StewardshipError;
pub use extend_request::extend_request;
pub use give_seat::give_seat;
pub use hand_line::hand_line;
pub use invite::{Invited, invite};
pub use mark_treatment::mark_treatment;
pub use marks::{MarkError, Trouble};
pub use move_order::{Became, move_order};
pub use name_order::name_order;
pub use open_duty_use::open_duty_use;
pub use open_request::{NewRequest, open_request};
pub use pages::routes;
pub use passkeys::{add_passkey, begin_adding, begin_proof, prove, prove_in_demo, remove_passkey};
pub use receive_order::{NewOrder, receive_order};
pub use records_error::RecordsError;
pub use recover::{ask_recovery, start_recovery};
pub use request::{Outcome, Source, answer_by};
pub use restore_agreement::restore_agreement;
pub use search_records::{Search, search_records};
pub use send_link::send_link;
pub use sign_agreement::sign_agreement;
pub use sign_in::{Entered, sign_in, sign_in_by_city, sign_in_with_passkey};
pub use sign_in_as_role::sign_in_as_role;
pub use sign_out::{end_other_sessions, end_session, sign_out};
pub use suspend_agreement::suspend_agreement;
pub use use_duty::use_duty;

/// The texts of this part.
pub const TEXTS: page::PartTexts = page::part_texts!("stewardship");

#[cfg(test)]
mod tests;
