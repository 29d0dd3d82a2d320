//! Need-to-know: the one door to protected things.
//!
//! What comes in: who looks ([`people::Viewer`]), an [`Act`], a [`Thing`] and a [`Purpose`].
//! What goes out: a permit, or a [`Denied`] with its reason for the log. The rules are the
//! Cedar policies under `policies/`, validated against their schema when the door is built;
//! whatever no policy permits is denied. What a viewer may not see is answered like what
//! does not exist.
//!
//! It also keeps what the rules rest on: consents, the ledger of who was told what, who looked whom
//! up, conflicts of interest, broken glass and legal orders. Whether somebody may keep them is decided
//! by those who call; what a consent must hold and how long things last is decided here.
//!
//! Besides, the confidentiality agreements on which the door rests: their texts, who signed, and the
//! uses of organizational duties. Who may keep them is decided by the caller.
//!
//! Invariants: callers decide inside the transaction that reads (they hold the rows in hand);
//! no other crate names cedar; a signature counts under the words that were signed and no others,
//! for twelve months; a suspended one is restored by somebody else; no duty opens what tells of
//! treatment.

mod act;
mod adopt_text;
mod agreement;
mod agreement_error;
mod agreements;
mod conflict;
mod consent;
mod decide;
mod end_consent;
mod engine;
mod error;
mod give_consent;
mod glass;
mod hours;
mod ledger;
mod loader;
mod look_up;
mod matrix;
#[cfg(test)]
pub mod oracle;
mod order;
mod plain;
mod restore;
mod revoke_consent;
mod settled;
mod sign;
mod signed;
mod store;
mod suspend;
mod text;
mod thing;
mod use_duty;
mod why;

pub use act::{Act, Purpose};
pub use adopt_text::{Adopted, adopt_text};
pub use agreement::{AGREEMENT_MONTHS, Signature, Standing, standing};
pub use agreement_error::AgreementError;
pub use agreements::{
    all_signed, duties, duty_use, duty_uses, signed, standing_of, suspensions, text_in_force, unnoticed_uses,
};
pub use conflict::{Cause, Conflict, conflicts, note_conflict, stepped_out};
pub use consent::{Consent, Element, consented};
pub use decide::{Denied, Guard};
pub use end_consent::end_consent;
pub use engine::GuardError;
pub use error::KeepError;
pub use give_consent::give_consent;
pub use glass::{Broken, LONGEST_REASON, REVIEWED_WITHIN, break_glass, glass, glasses, review_glass};
pub use hours::{EITHER_SIDE, GLASS_LASTS, is_broken, runs};
pub use ledger::{
    Basis, Disclosure, LEDGER_YEARS, Means, Telling, accounting, disclose, told_as, told_under,
};
pub use loader::{Ground, Loader};
pub use look_up::{Fisher, LookUp, LookedOn, UNUSUAL, WATCHED, fishers, look_up, look_ups_of, looked_on};
pub use matrix::matrix;
pub use order::{
    LegalOrder, OrderKind, OrderState, OrderStep, OrderUse, keep_order, move_order, order, order_steps,
    order_uses, orders, use_order,
};
pub use plain::who_sees_what;
pub use revoke_consent::revoke_consent;
pub use thing::{Relation, Table, Thing};
pub use why::Why;

/// All consents of a participant, the last one first.
pub async fn consents_of(
    tx: &mut ::store::Tx,
    participant: words::ParticipantId,
) -> Result<Vec<Consent>, KeepError> {
    Ok(store::consents(tx, participant).await?)
}
pub use restore::restore;
pub use sign::{LONGEST_LINE, MOST_DUTIES, NewDuty, NewSignature, sign};
pub use signed::{Duty, DutyUse, Signed, Suspension};
pub use suspend::{LONGEST_SENTENCE, suspend};
pub use text::{Body, LONGEST_TEXT, Text};
pub use use_duty::{NewUse, notice_use, use_duty};

#[cfg(test)]
mod tests;
