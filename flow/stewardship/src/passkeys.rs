//! Somebody keeps their own passkeys, and answers with one once more.

use crate::{StewardshipError, sign_in::relying_party};
use guard::{Act, Thing};
use page::{Cx, Problem};
use people::{Asking, Kept, PeopleError, Secret};
use store::Tx;
use words::PasskeyId;

/// The page of one's own passkeys and sessions.
pub(crate) const PAGE: &str = "/my/passkeys";

/// Asks the viewer's device for a passkey with this name.
pub async fn begin_adding(tx: &mut Tx, cx: &Cx, name: &str) -> Result<(Asking, Secret), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAccount, &Thing::Site)?;
    let party = relying_party(cx)?;
    let begun = people::begin_adding(tx, &cx.house.world, &party, &cx.viewer, name).await;
    begun.map_err(or_prove)
}

/// Keeps the passkey that the viewer's device made.
pub async fn add_passkey(
    tx: &mut Tx,
    cx: &Cx,
    kept: &Kept,
    answer: &str,
) -> Result<PasskeyId, StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAccount, &Thing::Site)?;
    let party = relying_party(cx)?;
    people::add_passkey(tx, &cx.house.world, &party, &cx.viewer, kept, answer).await.map_err(or_prove)
}

/// Removes a passkey of the viewer.
pub async fn remove_passkey(tx: &mut Tx, cx: &Cx, passkey: PasskeyId) -> Result<(), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAccount, &Thing::Site)?;
    people::remove_passkey(tx, &cx.house.world, &cx.viewer, passkey).await.map_err(or_prove)
}

/// Asks the viewer to answer with a passkey once more.
pub async fn begin_proof(tx: &mut Tx, cx: &Cx) -> Result<(Asking, Secret), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAccount, &Thing::Site)?;
    Ok(people::begin_proof(tx, &cx.house.world, &relying_party(cx)?, &cx.viewer).await?)
}

/// Notes that the viewer answered with a passkey.
pub async fn prove(tx: &mut Tx, cx: &Cx, kept: &Kept, answer: &str) -> Result<(), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAccount, &Thing::Site)?;
    let party = relying_party(cx)?;
    Ok(people::prove(tx, &cx.house.world, &party, &cx.viewer, kept, answer).await?)
}

/// Notes it without a passkey, for people of the demo who have none.
pub async fn prove_in_demo(tx: &mut Tx, cx: &Cx) -> Result<(), StewardshipError> {
    if !cx.house.is_demo() {
        return Err(Problem::NotFound.into());
    }
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAccount, &Thing::Site)?;
    Ok(people::prove_in_demo(tx, &cx.house.world, &cx.viewer).await?)
}

/// What needs a fresh answer leads to where it is given, and back to the passkeys.
fn or_prove(error: PeopleError) -> StewardshipError {
    match error {
        PeopleError::NotFresh => Problem::ProveFirst { back: PAGE.to_owned() }.into(),
        other => other.into(),
    }
}
