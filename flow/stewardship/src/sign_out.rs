//! Somebody signs out, here or elsewhere.

use crate::StewardshipError;
use guard::{Act, Thing};
use page::Cx;
use store::Tx;

/// Ends the session of this browser; nothing when there is none.
pub async fn sign_out(tx: &mut Tx, cx: &Cx) -> Result<(), StewardshipError> {
    cx.require(Act::SignIn, &Thing::Site)?;
    if let Some(session) = &cx.viewer.session {
        people::sign_out(tx, session).await?;
    }
    Ok(())
}

/// Ends one session of the viewer's own, by its hash.
pub async fn end_session(tx: &mut Tx, cx: &Cx, session: &str) -> Result<(), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAccount, &Thing::Site)?;
    Ok(people::end_session(tx, cx.person()?, session).await?)
}

/// Ends all sessions of the viewer but this one.
pub async fn end_other_sessions(tx: &mut Tx, cx: &Cx) -> Result<(), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAccount, &Thing::Site)?;
    let this = cx.viewer.session.as_deref().unwrap_or_default();
    Ok(people::end_other_sessions(tx, cx.person()?, this).await?)
}
