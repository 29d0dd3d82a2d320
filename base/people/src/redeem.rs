//! A link becomes a session.

use crate::{
    PeopleError, Person, Secret, SessionLimits, hash_of, open_session, passkey::forget_all, store as rows,
    vouch,
};
use store::Tx;
use words::{Way, World};

/// Uses up a link and opens a session; gives the person and the session's secret for the
/// cookie. Unknown, expired, used, of somebody who holds no seat (any more) or who may no longer
/// come in by a link alone: all are [`PeopleError::LinkOver`]. Of two who come with one link at
/// once, one gets in. With a recovery the old passkeys and sessions are gone.
pub async fn redeem(
    tx: &mut Tx,
    world: &World,
    limits: &SessionLimits,
    secret: &str,
) -> Result<(Person, Secret), PeopleError> {
    let hash = hash_of(secret);
    if !rows::use_link(tx, &hash, world.now()).await? {
        return Err(PeopleError::LinkOver);
    }
    let link = rows::link(tx, &hash).await?;
    if link.way == Way::Link && rows::count_passkeys(tx, link.person).await? > 0 {
        return Err(PeopleError::LinkOver);
    }
    if link.vouched {
        vouch(tx, world, link.person).await?;
    }
    if link.way == Way::Recovery {
        forget_all(tx, world, link.person).await?;
        rows::delete_sessions(tx, link.person).await?;
    }
    let session = match open_session(tx, world, limits, link.person, link.way).await {
        Err(PeopleError::NotLetIn) => return Err(PeopleError::LinkOver),
        other => other?,
    };
    let person = rows::person(tx, link.person).await?.ok_or(PeopleError::NoSuchPerson)?;
    Ok((person, session))
}
