//! Who looks, by the secret that a cookie carries.

use crate::{PeopleError, SessionLimits, Viewer, hash_of, store as rows};
use store::Tx;
use words::World;

/// What the secret of a cookie opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// Somebody, and whether it is time to [`touch`](crate::touch()) their session.
    Somebody(Box<Viewer>, bool),
    /// Nobody: the session is unknown, expired or idle, or its person may not come in any more.
    Nobody,
    /// Nobody, and the session with this hash is to be ended for good: the clock went back behind
    /// it, so that it would come to life again when the clock goes on.
    Ahead(String),
}

/// Who looks. Only reads; roles are read anew each time.
pub async fn viewer_of(
    tx: &mut Tx,
    world: &World,
    limits: &SessionLimits,
    session_secret: &str,
) -> Result<Look, PeopleError> {
    viewer_of_hash(tx, world, limits, hash_of(session_secret)).await
}

/// The same, by the hash of the secret: for whoever was found already and is read again.
pub async fn viewer_of_hash(
    tx: &mut Tx,
    world: &World,
    limits: &SessionLimits,
    hash: String,
) -> Result<Look, PeopleError> {
    let now = world.now();
    let Some(session) = rows::session(tx, &hash).await? else { return Ok(Look::Nobody) };
    if session.is_ahead(now) {
        return Ok(Look::Ahead(hash));
    }
    let roles = rows::roles(tx, session.person, world.today()).await?;
    if !session.is_live(now, &roles, limits) {
        return Ok(Look::Nobody);
    }
    let needs_touch = session.needs_touch(now);
    let viewer = Viewer {
        person: Some(session.person),
        name: session.name,
        language: Some(session.language),
        roles,
        groups: Vec::new(),
        session: Some(hash),
        way: Some(session.way),
        proved_at: session.proved_at,
    };
    Ok(Look::Somebody(Box::new(viewer), needs_touch))
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
