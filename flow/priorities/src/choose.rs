//! A neighborhood is chosen, with the reason that anyone will read; or chosen no more.

use crate::{PrioritiesError, Review, store as rows};
use guard::{Act, Thing};
use page::{Cx, Typed, clean};
use store::Tx;
use words::AreaSlug;

/// The most characters of a reason.
pub(crate) const LONGEST: usize = 600;

/// Chooses a neighborhood of the draft, for this reason; in place of an earlier one.
pub async fn choose(tx: &mut Tx, cx: &Cx, area: &AreaSlug, reason: &str) -> Result<(), PrioritiesError> {
    let review = draft(tx, cx).await?;
    let wrong = |why| PrioritiesError::Text { field: "reason", why };
    let reason = clean(reason, LONGEST, false).map_err(wrong)?;
    if reason.is_empty() {
        return Err(wrong(Typed::Empty));
    }
    set(tx, &review, area, Some(&reason)).await
}

/// Takes a choice back.
pub async fn leave_out(tx: &mut Tx, cx: &Cx, area: &AreaSlug) -> Result<(), PrioritiesError> {
    let review = draft(tx, cx).await?;
    set(tx, &review, area, None).await
}

/// The draft, for whoever keeps priorities.
pub(crate) async fn draft(tx: &mut Tx, cx: &Cx) -> Result<Review, PrioritiesError> {
    cx.again(tx).await?.require(Act::KeepPriorities, &Thing::Site)?;
    rows::draft(tx).await?.ok_or(PrioritiesError::NoDraft)
}

async fn set(
    tx: &mut Tx,
    review: &Review,
    area: &AreaSlug,
    reason: Option<&str>,
) -> Result<(), PrioritiesError> {
    match rows::set_choice(tx, review.id, area, reason).await? {
        0 => Err(PrioritiesError::NotInReview),
        _ => Ok(()),
    }
}
