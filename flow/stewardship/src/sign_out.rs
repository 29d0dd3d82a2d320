//! Somebody signs out.

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
