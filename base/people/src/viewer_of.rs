//! Who looks, by the secret that a cookie carries.

use crate::{PeopleError, Viewer, hash_of, store as rows};
use store::Tx;
use words::World;

/// The viewer of a session, and whether it is time to [`touch`](crate::touch()) it. `None`
/// when the session is unknown, expired or idle, or its person holds no seat any more. Only
/// reads; roles are read anew each time.
pub async fn viewer_of(
    tx: &mut Tx,
    world: &World,
    session_secret: &str,
) -> Result<Option<(Viewer, bool)>, PeopleError> {
    let now = world.now();
    let hash = hash_of(session_secret);
    let Some(session) = rows::session(tx, &hash).await? else { return Ok(None) };
    let roles = rows::roles(tx, session.person, world.today()).await?;
    if roles.is_empty() || !session.is_live(now, &roles) {
        return Ok(None);
    }
    let needs_touch = session.needs_touch(now);
    let viewer = Viewer {
        person: Some(session.person),
        name: session.name,
        language: Some(session.language),
        roles,
        groups: Vec::new(),
        session: Some(hash),
    };
    Ok(Some((viewer, needs_touch)))
}
