//! A restricted draft is taken up: a referral by the community's door, and the draft is gone.

use crate::{NewReferral, ReferralError, open_referral, store as rows};
use page::Cx;
use store::Tx;
use words::{DraftId, ReferralId};

/// Opens a referral from a draft and erases the draft, both or neither. Whoever reads drafts may. The same
/// form sent again finds the draft gone and the referral there.
pub async fn adopt_draft(
    tx: &mut Tx,
    cx: &Cx,
    draft: DraftId,
    new: &NewReferral,
) -> Result<ReferralId, ReferralError> {
    let sent_before = match new.id {
        Some(id) => rows::referral(tx, id).await?.is_some(),
        None => false,
    };
    if sent_before {
        return open_referral(tx, cx, new).await;
    }
    triage::take_draft(tx, cx, draft).await?;
    open_referral(tx, cx, new).await
}
