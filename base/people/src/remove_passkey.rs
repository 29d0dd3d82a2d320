//! Somebody removes a passkey of their own.

use crate::{PeopleError, Viewer, end_other_sessions, may_remove, passkey::forget, store as rows};
use store::Tx;
use words::{PasskeyId, World};

/// Removes a passkey of the viewer: with a fresh answer, and never the last one. Their other
/// sessions end, since one of them may have begun with it. Somebody else's, or one that is gone,
/// changes nothing.
pub async fn remove_passkey(
    tx: &mut Tx,
    world: &World,
    viewer: &Viewer,
    passkey: PasskeyId,
) -> Result<(), PeopleError> {
    let person = viewer.person.ok_or(PeopleError::NoSuchPerson)?;
    let own = rows::passkeys(tx, person).await?;
    if !own.iter().any(|one| one.id == passkey) {
        return Ok(());
    }
    may_remove(viewer, own.len(), world.now())?;
    forget(tx, world, person, passkey, Some(person)).await?;
    end_other_sessions(tx, person, viewer.session.as_deref().unwrap_or_default()).await
}
