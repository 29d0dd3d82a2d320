//! A passkey of somebody, and the rules for adding and removing.

use crate::{PeopleError, Viewer, store as rows};
use store::{Tx, journal};
use words::{Day, Fact, Moment, PasskeyId, PersonId, Stamp, Way, World};

/// How long the name of a passkey may be.
pub const PASSKEY_NAME: usize = 60;

store::row! {
    /// A passkey as its person sees it.
    pub struct OwnPasskey { id: PasskeyId, name: String, added_day: Day, used_day: Option<Day> }
}

store::row! {
    /// A passkey as stored.
    pub(crate) struct Stored { id: PasskeyId, person: PersonId, passkey: String }
}

/// The passkeys of a person, in the order of their names.
pub async fn passkeys_of(tx: &mut Tx, person: PersonId) -> Result<Vec<OwnPasskey>, PeopleError> {
    Ok(rows::passkeys(tx, person).await?)
}

/// Whether somebody who has so many passkeys may add one now. The first one needs others who saw
/// to it that it is them; a further one a fresh answer with a passkey. Whoever keeps the machine
/// may let somebody begin anew.
pub fn may_add(viewer: &Viewer, has: usize, now: Moment) -> Result<(), PeopleError> {
    let begins = viewer.way.is_some_and(Way::lets_begin);
    match has {
        0 if begins => Ok(()),
        0 => Err(PeopleError::NotInvited),
        _ if viewer.way == Some(Way::CommandLine) || viewer.is_fresh(now) => Ok(()),
        _ => Err(PeopleError::NotFresh),
    }
}

/// Whether somebody who has so many passkeys may remove one now.
pub fn may_remove(viewer: &Viewer, has: usize, now: Moment) -> Result<(), PeopleError> {
    match has {
        _ if !viewer.is_fresh(now) => Err(PeopleError::NotFresh),
        0 | 1 => Err(PeopleError::LastPasskey),
        _ => Ok(()),
    }
}

/// Removes all passkeys of a person.
pub(crate) async fn forget_all(tx: &mut Tx, world: &World, person: PersonId) -> Result<(), PeopleError> {
    for passkey in rows::passkeys(tx, person).await? {
        forget(tx, world, person, passkey.id, None).await?;
    }
    Ok(())
}

/// Removes a passkey and tells the journal.
pub(crate) async fn forget(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    passkey: PasskeyId,
    by: Option<PersonId>,
) -> Result<(), PeopleError> {
    if rows::delete_passkey(tx, passkey, person).await? {
        let stamp = Stamp::At { moment: world.now(), day: world.today(), actor: by };
        journal::append(tx, &*world.chance, stamp, &Fact::PasskeyRemoved { passkey, person }).await?;
    }
    Ok(())
}
