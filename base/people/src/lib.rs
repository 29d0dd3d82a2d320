//! Accounts, organizations, roles and seats, sign-in. Knows no HTML.
//!
//! What comes in: people and the seats that somebody with the right gives them (the right is
//! decided by `guard`, not here), addresses typed on the sign-in page, secrets out of links
//! and cookies. What goes out: a [`Viewer`] (who looks, in which roles) for each request.
//!
//! Invariants:
//! - a role is held by a seat from a day until a day, and read anew on each request: an ended
//!   seat works on the next request;
//! - of a link and of a session only a hash is kept; a link works once, for 15 minutes;
//! - a session ends after 12 hours, and after 15 idle minutes for roles that see persons;
//! - somebody without a seat has no link, no session and no view;
//! - the program never loses its last administrator or its last project manager.

mod add;
mod ask_link;
mod end_seat;
mod error;
mod find;
mod give_seat;
mod invite;
mod person;
mod redeem;
mod seat;
mod secret;
mod session;
mod sign_out;
mod store;
mod sweep;
mod touch;
mod viewer;
mod viewer_of;

pub use add::add;
pub use ask_link::ask_link;
pub use end_seat::end_seat;
pub use error::PeopleError;
pub use find::{by_email, find, list, with_role};
pub use give_seat::give_seat;
pub use invite::invite;
pub use person::{NewPerson, Person};
pub use redeem::redeem;
pub use seat::Seat;
pub use secret::{Secret, hash_of};
pub use session::{LINK_LASTS, SESSION_LASTS};
pub use sign_out::sign_out;
pub use sweep::sweep;
pub use touch::touch;
pub use viewer::Viewer;
pub use viewer_of::{roles_of, viewer_of, viewer_of_hash};

#[cfg(test)]
mod tests;
