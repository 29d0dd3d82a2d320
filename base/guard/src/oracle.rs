//! A second opinion on who may do what with what is kept about people: an oracle.
//!
//! What comes in: a [`Situation`], as raw as life has it (an agreement signed exactly 12 months
//! ago, a glass broken 59 minutes ago). What goes out: whether that is allowed. It was written
//! from the numbered rules in `docs/need-to-know.md` by somebody who had not seen the policies,
//! and decides by its own logic: it calls none of the functions by which the product turns facts
//! into standing. [`compare`] asks both about the same situations; where they differ, one of them
//! misread the rules, or the rules are unclear.

mod all;
mod around;
mod ask;
mod broken;
mod compare;
mod deciding;
mod dimensions;
mod holder;
mod judge;
mod kept;
mod meeting;
mod raw;
mod segments;
mod shown;
mod situation;
mod states;
mod things;

pub use all::{Space, everything, raw};
pub use around::around;
pub use ask::Asked;
pub use compare::{Difference, Outcome, Product, compare, compare_all, compare_with};
pub use holder::Holder;
pub use raw::{Agreement, Glass, Meeting, Paper, Proof};
pub use situation::{Consent, Situation};
pub use things::{Things, thing_of};

pub(crate) use broken::Mutation;
#[cfg(test)]
pub(crate) use states::{classes, held};

use crate::Act;

/// Whether the rules in words speak of this act: those about the program as a whole are not
/// the oracle's business.
#[must_use]
pub const fn covers(act: Act) -> bool {
    thing_of(act).is_some()
}

/// Whether the rules in words allow this. Acts of which they do not speak are denied.
#[must_use]
pub fn allows(situation: &Situation) -> bool {
    judged(situation, None)
}

/// The same, by an oracle with a rule broken on purpose: a control that a comparison must fail.
pub(crate) fn judged(situation: &Situation, broken: Option<Mutation>) -> bool {
    judge::Judge { s: situation, broken }.allows()
}
