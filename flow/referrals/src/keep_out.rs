//! A conflict of interest closes a person to somebody, and nobody may be left who decides.

use crate::{ReferralError, decided_by::tell_when_nobody_decides};
use guard::Cause;
use page::{Cx, Problem};
use store::Tx;
use words::{ParticipantId, PersonId};

/// Whether somebody of this id has an account; hidden otherwise: the id came with a form.
pub(crate) async fn known(tx: &mut Tx, person: PersonId) -> Result<(), ReferralError> {
    people::find(tx, person).await.map_err(Problem::from)?.map(drop).ok_or_else(|| Problem::NotFound.into())
}

/// Keeps somebody out of all that concerns a person, from now on and for good; `by` is whoever said so,
/// none when it was derived. When no project manager is left who can decide, counsel is told. Whether
/// the viewer may say so is asked before.
///
/// # Errors
///
/// The database.
pub async fn keep_out(
    tx: &mut Tx,
    cx: &Cx,
    subject: ParticipantId,
    person: PersonId,
    why: Cause,
    by: Option<PersonId>,
) -> Result<(), ReferralError> {
    known(tx, person).await?;
    guard::note_conflict(tx, &cx.house.world, person, subject, why, by).await?;
    tell_when_nobody_decides(tx, cx, subject).await
}
