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
//! - a session ends after 12 hours, and after 15 idle minutes for roles that see persons (a site
//!   may set other limits), and when the clock goes back behind it;
//! - somebody without a seat has no link, no session and no view;
//! - somebody whose roles see persons, or keep accounts, has no session while no two others, or
//!   the command line, vouch for them; nobody is both of the two, and nobody lets themselves in;
//! - a question to a passkey is answered once, within five minutes, in the session that asked;
//! - of a passkey only the public half is kept; one that counts back is refused;
//! - what the city's sign-in says of somebody is never a fresh passkey;
//! - the program never loses its last administrator or its last project manager.

mod add;
mod add_passkey;
mod admission;
mod admit;
mod answer;
mod ask_link;
mod ceremony;
mod end_seat;
mod end_sessions;
mod error;
mod find;
mod give_seat;
mod invite;
mod let_in;
mod open_session;
mod passkey;
mod person;
mod redeem;
mod relying_party;
mod remove_passkey;
mod seat;
mod secret;
mod session;
mod sessions_of;
mod sign_out;
mod single_sign_on;
mod store;
mod sweep;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod touch;
mod viewer;
mod viewer_of;
mod vouch;

pub use add::add;
pub use add_passkey::{add_passkey, begin_adding};
pub use admission::{ADMISSION_WAITS, Admission};
pub use admit::{admissions, ask_recovery, confirm, propose, start_recovery};
pub use answer::{begin_proof, begin_sign_in, prove, prove_in_demo, sign_in_with_passkey};
pub use ask_link::{Asked, ask_link};
pub use ceremony::{CEREMONY_LASTS, Ceremony, Kept, begin_ceremony, take_ceremony};
pub use end_seat::end_seat;
pub use end_sessions::{end_other_sessions, end_session};
pub use error::PeopleError;
pub use find::{by_email, find, list, with_role};
pub use give_seat::give_seat;
pub use invite::invite;
pub use let_in::let_in;
pub use open_session::open_session;
pub use passkey::{OwnPasskey, PASSKEY_NAME, may_add, may_remove, passkeys_of};
pub use person::{NewPerson, Person};
pub use redeem::redeem;
pub use relying_party::{Asking, RelyingParty};
pub use remove_passkey::remove_passkey;
pub use seat::Seat;
pub use secret::{Secret, hash_of};
pub use session::{LINK_LASTS, SESSION_LASTS, SessionLimits};
pub use sessions_of::{OpenSession, sessions_of};
pub use sign_out::sign_out;
pub use single_sign_on::{
    Arrival, Coming, Departure, Identity, SignOnTrouble, SingleSignOn, enter_by_identity,
};
pub use sweep::sweep;
pub use touch::touch;
pub use viewer::{FRESH_FOR, Viewer};
pub use viewer_of::{Look, roles_of, viewer_of, viewer_of_hash};
pub use vouch::vouch;

#[cfg(test)]
mod tests;
