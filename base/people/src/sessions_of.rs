//! A person's own open sessions.

use crate::{PeopleError, SessionLimits, store as rows};
use store::Tx;
use words::{Moment, PersonId, Way, World};

/// A session that is open now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSession {
    /// The hash of its secret: names it, and opens nothing.
    pub hash: String,
    /// How it began.
    pub way: Way,
    /// When it began.
    pub started_at: Moment,
    /// When it was last seen, to the minute.
    pub seen_at: Moment,
}

/// The open sessions of a person, the newest first.
pub async fn sessions_of(
    tx: &mut Tx,
    world: &World,
    limits: &SessionLimits,
    person: PersonId,
) -> Result<Vec<OpenSession>, PeopleError> {
    let roles = rows::roles(tx, person, world.today()).await?;
    let mut open = Vec::new();
    for hash in rows::session_hashes(tx, person).await? {
        let session = rows::session(tx, &hash).await?;
        open.extend(session.filter(|session| session.is_live(world.now(), &roles, limits)).map(|session| {
            OpenSession { hash, way: session.way, started_at: session.started_at, seen_at: session.seen_at }
        }));
    }
    Ok(open)
}
