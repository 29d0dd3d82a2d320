//! Somebody answers with a passkey: to sign in, or once more in a session.

use crate::{
    Asking, Ceremony, Kept, PeopleError, RelyingParty, Secret, SessionLimits, Viewer, begin_ceremony,
    open_session, relying_party::Checked, store as rows,
};
use store::Tx;
use words::{PersonId, Way, World};

/// Asks whoever is there to sign in with a passkey. Names nobody, so that it never tells who is
/// known.
pub async fn begin_sign_in(
    tx: &mut Tx,
    world: &World,
    party: &RelyingParty,
) -> Result<(Asking, Secret), PeopleError> {
    let asking = party.ask_to_answer()?;
    let secret = begin_ceremony(tx, world, Ceremony::SignIn, None, &asking.state).await?;
    Ok((asking, secret))
}

/// Signs in the person whose passkey answered; gives them and the session's secret.
pub async fn sign_in_with_passkey(
    tx: &mut Tx,
    world: &World,
    limits: &SessionLimits,
    party: &RelyingParty,
    kept: &Kept,
    answer: &str,
) -> Result<(PersonId, Secret), PeopleError> {
    let person = answered(tx, world, party, kept, answer).await?;
    Ok((person, open_session(tx, world, limits, person, Way::Passkey).await?))
}

/// Asks a person who is signed in to answer with a passkey once more.
pub async fn begin_proof(
    tx: &mut Tx,
    world: &World,
    party: &RelyingParty,
    viewer: &Viewer,
) -> Result<(Asking, Secret), PeopleError> {
    let asking = party.ask_to_answer()?;
    let session = viewer.session.as_deref();
    let secret = begin_ceremony(tx, world, Ceremony::Prove, session, &asking.state).await?;
    Ok((asking, secret))
}

/// Notes that the viewer answered with a passkey of their own now. Somebody else's passkey proves
/// nothing.
pub async fn prove(
    tx: &mut Tx,
    world: &World,
    party: &RelyingParty,
    viewer: &Viewer,
    kept: &Kept,
    answer: &str,
) -> Result<(), PeopleError> {
    let person = answered(tx, world, party, kept, answer).await?;
    if viewer.person != Some(person) {
        return Err(PeopleError::PasskeyRefused);
    }
    mark_proved(tx, world, viewer).await
}

/// The same without a passkey, for people of the demo who have none. The page that calls it says
/// so; nothing else does.
pub async fn prove_in_demo(tx: &mut Tx, world: &World, viewer: &Viewer) -> Result<(), PeopleError> {
    let person = viewer.person.ok_or(PeopleError::NoSuchPerson)?;
    if viewer.way != Some(Way::Demo) || rows::count_passkeys(tx, person).await? > 0 {
        return Err(PeopleError::PasskeyRefused);
    }
    mark_proved(tx, world, viewer).await
}

async fn mark_proved(tx: &mut Tx, world: &World, viewer: &Viewer) -> Result<(), PeopleError> {
    let session = viewer.session.as_deref().unwrap_or_default();
    Ok(rows::mark_proved(tx, session, world.now()).await?)
}

/// The person whose passkey gave the right answer. Everything else is
/// [`PeopleError::PasskeyRefused`], whatever was wrong.
async fn answered(
    tx: &mut Tx,
    world: &World,
    party: &RelyingParty,
    kept: &Kept,
    answer: &str,
) -> Result<PersonId, PeopleError> {
    let claimed = party.claimed(answer).ok_or(PeopleError::PasskeyRefused)?;
    let stored = rows::passkey_of_credential(tx, &claimed.credential).await?;
    let stored = stored.filter(|stored| claimed.names(stored.person)).ok_or(PeopleError::PasskeyRefused)?;
    match party.check(&claimed, kept.state(), &stored.passkey) {
        Checked::Right(passkey) => {
            rows::passkey_answered(tx, stored.id, &passkey, world.today()).await?;
            Ok(stored.person)
        }
        Checked::Wrong => Err(PeopleError::PasskeyRefused),
        Checked::CountedBack => {
            tracing::warn!(
                passkey = %stored.id,
                person = %stored.person,
                "a passkey counted back and was refused: it may have been copied; let the person remove it"
            );
            Err(PeopleError::PasskeyRefused)
        }
    }
}
