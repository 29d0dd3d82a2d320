//! A representative names somebody who may need LEAD.

use crate::{Door, NewReferral, ReferralError, open_referral::take_in};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::ReferralId;

/// Takes in whom a representative names, by the community's door. It opens nothing to the
/// representative: whether somebody takes part is not told to those who named them.
pub async fn nominate(tx: &mut Tx, cx: &Cx, new: &NewReferral) -> Result<ReferralId, ReferralError> {
    let cx = cx.again(tx).await?;
    cx.require_known(Act::Nominate, &Thing::Site)?;
    let new = NewReferral { door: Door::Community, made_by: None, ..new.clone() };
    take_in(tx, &cx, &new, Some(cx.person()?)).await
}
