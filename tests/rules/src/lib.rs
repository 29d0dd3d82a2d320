//! The rules of the house, as tests.
//!
//! Each file holds one rule: a pure function from a small model of the sources to a list of
//! [`Finding`]s, and two kinds of tests: the real tree has no finding, and a house that is
//! broken on purpose has the finding that it should. A rule that cannot fail guards nothing.
//!
//! The models are as simple as the rules allow: a [`House`] is its files as text, a Rust
//! [`Source`] is its code without comments and strings. No rule understands more of Rust, SQL
//! or HTML than it must, so each may be outwitted; they are there to remind, not to police.

mod finding;
mod house;
mod source;

pub mod appended;
pub mod docs;
pub mod homes;
pub mod markup;
pub mod order;
pub mod shape;
pub mod sizes;
pub mod sql;
pub mod tables;
pub mod texts;
pub mod wording;

pub use finding::{Finding, none};
pub use house::{File, House};
pub use source::{Call, Literal, Source, calls};

#[cfg(test)]
mod prepared;
