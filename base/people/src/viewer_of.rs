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
    viewer_of_hash(tx, world, hash_of(session_secret)).await
}

/// The same, by the hash of the secret: for whoever was found already and is read again.
pub async fn viewer_of_hash(
    tx: &mut Tx,
    world: &World,
    hash: String,
) -> Result<Option<(Viewer, bool)>, PeopleError> {
    let now = world.now();
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

/// Somebody outside any session (a letter, a job, the demo town's history): their roles as they are
/// today.
pub async fn roles_of(
    tx: &mut Tx,
    world: &World,
    person: words::PersonId,
) -> Result<Vec<words::Role>, PeopleError> {
    Ok(rows::roles(tx, person, world.today()).await?)
}
