//! A link becomes a session.

use crate::{PeopleError, Person, Secret, hash_of, session, store as rows};
use store::{Tx, journal};
use words::{Fact, Stamp, World};

/// Uses up a link and opens a session; gives the person and the session's secret for the
/// cookie. Unknown, expired, used, or of somebody who holds no seat (any more): all are
/// [`PeopleError::LinkOver`]. Of two who come with one link at once, one gets in.
pub async fn redeem(tx: &mut Tx, world: &World, secret: &str) -> Result<(Person, Secret), PeopleError> {
    let (now, today) = (world.now(), world.today());
    let link = hash_of(secret);
    if !rows::use_link(tx, &link, now).await? {
        return Err(PeopleError::LinkOver);
    }
    let person = rows::person_of_link(tx, &link).await?;
    let roles = rows::roles(tx, person.id, today).await?;
    if roles.is_empty() {
        return Err(PeopleError::LinkOver);
    }
    let session = Secret::new(&*world.chance);
    let idle = session::idle_limit(&roles);
    rows::insert_session(tx, &session.hash(), person.id, now, now.plus(session::SESSION_LASTS), idle).await?;
    let stamp = Stamp::At { moment: now, day: today, actor: Some(person.id) };
    journal::append(tx, &*world.chance, stamp, &Fact::SignedIn { person: person.id }).await?;
    Ok((person, session))
}
