//! The program's own house: the way in, people and their seats, confidentiality agreements, the
//! start page, the desk.
//!
//! What comes in: an address or a link on the sign-in pages, what the administrator says about
//! people, and what somebody signs. What goes out: sessions, letters, seats, agreements (all kept by
//! `people`, `guard` and `post`; this part has no tables), and the pages that gather the cards of
//! other parts.
//!
//! Invariants:
//! - asking for a link answers with the same words, and as fast, whoever asks;
//! - a link is used up by the button on its page alone, never by opening the page;
//! - signing in begins a new session and ends the one before it;
//! - after signing in a person is led to a page of this site and nowhere else;
//! - signing in by choosing a role is possible in the demo only;
//! - everybody signs for themselves, and nobody restores their own agreement;
//! - the use of a duty is told to the project manager in the transaction that records it, and the
//!   letter holds nothing of what was shared;
//! - whoever keeps accounts sees no concern, no contact and no draft here.

mod add_person;
mod adopt_agreement;
mod adopt_default;
mod agreement;
mod cards;
mod end_seat;
mod error;
mod give_seat;
mod invite;
mod landing;
mod letter;
mod open_duty_use;
mod pages;
mod restore_agreement;
mod send_link;
mod sign_agreement;
mod sign_in;
mod sign_in_as_role;
mod sign_out;
mod suspend_agreement;
mod use_duty;

pub use add_person::add_person;
pub use adopt_agreement::adopt_agreement;
pub use adopt_default::adopt_default;
pub use cards::cards;
pub use end_seat::end_seat;
pub use error::StewardshipError;
pub use give_seat::give_seat;
pub use invite::invite;
pub use open_duty_use::open_duty_use;
pub use pages::routes;
pub use restore_agreement::restore_agreement;
pub use send_link::send_link;
pub use sign_agreement::sign_agreement;
pub use sign_in::{Entered, sign_in};
pub use sign_in_as_role::sign_in_as_role;
pub use sign_out::sign_out;
pub use suspend_agreement::suspend_agreement;
pub use use_duty::use_duty;

/// The texts of this part.
pub const TEXTS: page::PartTexts = page::part_texts!("stewardship");

#[cfg(test)]
mod tests;
