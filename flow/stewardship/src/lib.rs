//! The program's own house: the way in, people and their seats, the start page, the desk.
//!
//! What comes in: an address or a link on the sign-in pages, and what the administrator says
//! about people. What goes out: sessions, letters with links, seats (all kept by `people` and
//! `post`; this part has no tables), and the pages that gather the cards of other parts.
//!
//! Invariants:
//! - asking for a link or a recovery answers with the same words, and as fast, whoever asks;
//! - a link is used up by the button on its page alone, never by opening the page;
//! - signing in begins a new session and ends the one before it;
//! - after signing in a person is led to a page of this site and nowhere else;
//! - signing in by choosing a role is possible in the demo only;
//! - whoever sees persons or keeps accounts is let in by two others; confirming takes a fresh passkey;
//! - whoever keeps accounts sees no concern, no contact and no draft here.

mod add_person;
mod confirm;
mod end_seat;
mod error;
mod give_seat;
mod invite;
mod landing;
mod letter;
mod pages;
mod passkeys;
mod recover;
mod send_link;
mod sign_in;
mod sign_in_as_role;
mod sign_out;

pub use add_person::add_person;
pub use confirm::confirm;
pub use end_seat::end_seat;
pub use error::StewardshipError;
pub use give_seat::give_seat;
pub use invite::{Invited, invite};
pub use pages::routes;
pub use passkeys::{add_passkey, begin_adding, begin_proof, prove, prove_in_demo, remove_passkey};
pub use recover::{ask_recovery, start_recovery};
pub use send_link::send_link;
pub use sign_in::{Entered, sign_in, sign_in_by_city, sign_in_with_passkey};
pub use sign_in_as_role::sign_in_as_role;
pub use sign_out::{end_other_sessions, end_session, sign_out};

/// The texts of this part.
pub const TEXTS: page::PartTexts = page::part_texts!("stewardship");

#[cfg(test)]
mod tests;
