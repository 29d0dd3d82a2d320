//! Somebody adds a passkey.

use crate::{
    Asking, Ceremony, Kept, PASSKEY_NAME, PeopleError, RelyingParty, Secret, Viewer, begin_ceremony, may_add,
    store as rows,
};
use serde::{Deserialize, Serialize};
use store::{Tx, journal};
use words::{Fact, PasskeyId, PersonId, Stamp, World};

/// What is kept while the device makes the passkey.
#[derive(Serialize, Deserialize)]
struct Adding {
    name: String,
    state: String,
}

/// Asks a device for a passkey that is to have this name; gives what the browser is asked, and the
/// secret with which its answer comes.
pub async fn begin_adding(
    tx: &mut Tx,
    world: &World,
    party: &RelyingParty,
    viewer: &Viewer,
    name: &str,
) -> Result<(Asking, Secret), PeopleError> {
    let id = somebody(viewer)?;
    let person = rows::person(tx, id).await?.ok_or(PeopleError::NoSuchPerson)?;
    let known = rows::credentials(tx, id).await?;
    may_add(viewer, known.len(), world.now())?;
    if name.is_empty() || name.chars().count() > PASSKEY_NAME {
        return Err(PeopleError::NameShape);
    }
    let asking = party.ask_to_add(&person, &known)?;
    let adding = Adding { name: name.to_owned(), state: asking.state.clone() };
    let adding = serde_json::to_string(&adding).map_err(|error| PeopleError::Ceremony(error.to_string()))?;
    let secret = begin_ceremony(tx, world, Ceremony::Add, viewer.session.as_deref(), &adding).await?;
    Ok((asking, secret))
}

/// Keeps the passkey that a device made. What does not fit the question, or is there already, is
/// [`PeopleError::PasskeyRefused`].
pub async fn add_passkey(
    tx: &mut Tx,
    world: &World,
    party: &RelyingParty,
    viewer: &Viewer,
    kept: &Kept,
    answer: &str,
) -> Result<PasskeyId, PeopleError> {
    let person = somebody(viewer)?;
    let has = rows::credentials(tx, person).await?.len();
    may_add(viewer, has, world.now())?;
    let adding: Adding = serde_json::from_str(kept.state()).map_err(|_| PeopleError::PasskeyRefused)?;
    let made = party.added(answer, &adding.state).ok_or(PeopleError::PasskeyRefused)?;
    let passkey = PasskeyId::new(&*world.chance);
    let today = world.today();
    if !rows::insert_passkey(tx, passkey, person, &adding.name, &made, today).await? {
        return Err(PeopleError::PasskeyRefused);
    }
    let stamp = Stamp::At { moment: world.now(), day: today, actor: Some(person) };
    journal::append(tx, &*world.chance, stamp, &Fact::PasskeyAdded { passkey, person }).await?;
    Ok(passkey)
}

fn somebody(viewer: &Viewer) -> Result<PersonId, PeopleError> {
    viewer.person.ok_or(PeopleError::NoSuchPerson)
}
