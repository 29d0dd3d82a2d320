//! Need-to-know: the one door to protected things.
//!
//! What comes in: who looks ([`people::Viewer`]), an [`Act`], a [`Thing`] and a [`Purpose`].
//! What goes out: a permit, or a [`Denied`] with its reason for the log. The rules are the
//! Cedar policies under `policies/`, validated against their schema when the door is built;
//! whatever no policy permits is denied. What a viewer may not see is answered like what
//! does not exist.
//!
//! Invariants: callers decide inside the transaction that reads (they hold the rows in hand);
//! no other crate names cedar.

mod act;
mod agreement;
mod consent;
mod decide;
mod engine;
mod hours;
mod loader;
mod matrix;
#[cfg(any(test, feature = "oracle"))]
pub mod oracle;
mod settled;
mod thing;

pub use act::{Act, Purpose};
pub use agreement::{AGREEMENT_MONTHS, Signature, Standing, standing};
pub use consent::{Consent, Element, consented};
pub use decide::{Denied, Guard};
pub use engine::GuardError;
pub use hours::{EITHER_SIDE, FRESH_LASTS, GLASS_LASTS, is_broken, is_fresh, runs};
pub use loader::{Ground, Loader};
pub use matrix::matrix;
pub use thing::{Relation, Table, Thing};

#[cfg(test)]
mod tests;
