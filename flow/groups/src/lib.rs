//! Community groups, who speaks for them, and the dialogues held with them.
//!
//! What comes in: groups and representatives that the project manager keeps; dialogues that
//! staff write down at a group's meeting. What goes out: each point of a dialogue as a
//! [`Point`] in the inbox (source [`VISIT`]), where it becomes a report; who speaks for whom
//! ([`Speaks`], for `guard`); who visited when, for anyone.
//!
//! Invariants:
//! - a dialogue, its points in the inbox and its fact are written together or not at all;
//! - a form that is sent twice is one dialogue; with other words it is refused;
//! - the words of a point are kept nowhere here: they travel sealed, and live with their report;
//! - nothing public names a person or says what was talked about;
//! - a group that ended, a representative who ended, and somebody without the role speak for
//!   nobody.

mod add;
mod add_representative;
mod cards;
mod change;
mod dialogue;
mod end;
mod end_representative;
mod error;
mod group;
mod hold;
mod kind;
mod pages;
mod point;
mod sent;
mod speaks;
mod store;

pub use add::add;
pub use add_representative::add_representative;
pub use cards::cards;
pub use change::change;
pub use dialogue::{NewDialogue, NewPoint};
pub use end::end;
pub use end_representative::end_representative;
pub use error::GroupsError;
pub use group::{Group, NewGroup};
pub use hold::hold;
pub use kind::Kind;
pub use pages::routes;
pub use point::{Point, VISIT};
pub use speaks::Speaks;

/// The texts of this part.
pub const TEXTS: page::PartTexts = page::part_texts!("groups");

#[cfg(test)]
mod tests;
