//! Somebody comes in.

use crate::{PeopleError, Secret, SessionLimits, session::need_vouching, store as rows};
use store::{Tx, journal};
use words::{Fact, PersonId, Stamp, Way, World};

/// Begins a session of a person who came in this way; gives its secret for the cookie. Nobody
/// without a role, and nobody whose roles see persons while no one vouches for them:
/// [`PeopleError::NotLetIn`]. (In the demo everybody is invented.)
pub async fn open_session(
    tx: &mut Tx,
    world: &World,
    limits: &SessionLimits,
    person: PersonId,
    way: Way,
) -> Result<Secret, PeopleError> {
    let (now, today) = (world.now(), world.today());
    let roles = rows::roles(tx, person, today).await?;
    let vouched = way == Way::Demo || !need_vouching(&roles) || rows::is_vouched(tx, person).await?;
    if roles.is_empty() || !vouched {
        return Err(PeopleError::NotLetIn);
    }
    let session = Secret::new(&*world.chance);
    let new = rows::NewSession {
        person,
        way,
        now,
        expires_at: now.plus(limits.longest),
        idle: limits.idle_for(&roles),
        proved_at: (way == Way::Passkey).then_some(now),
    };
    rows::insert_session(tx, &session.hash(), new).await?;
    let stamp = Stamp::At { moment: now, day: today, actor: Some(person) };
    journal::append(tx, &*world.chance, stamp, &Fact::SignedIn { person, way }).await?;
    Ok(session)
}
