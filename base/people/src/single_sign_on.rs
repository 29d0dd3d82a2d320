//! The city's own sign-in, as this crate sees it: a port that a driver implements, and who is let
//! in by it.

use crate::{PeopleError, Secret, SessionLimits, open_session, person::tidy_email, store as rows};
use std::{future::Future, pin::Pin};
use store::Tx;
use thiserror::Error;
use words::{PersonId, Way, World};

/// What a driver gives when it has asked somebody outside.
pub type Coming<'a, T> = Pin<Box<dyn Future<Output = Result<T, SignOnTrouble>> + Send + 'a>>;

/// The way to the provider.
#[derive(Debug)]
pub struct Departure {
    /// Where the browser is led.
    pub to: String,
    /// What the answer will be compared with; kept on the server.
    pub kept: String,
}

/// Whom the provider names. Nothing else that it says is believed: not how somebody proved who
/// they are, so that this is never a fresh passkey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The provider.
    pub issuer: String,
    /// The person, in the provider's own numbering.
    pub subject: String,
    /// The e-mail address, when the provider says that it verified it.
    pub verified_email: Option<String>,
}

/// Why the provider named nobody. Texts are for the log and hold nothing of the person.
#[derive(Debug, Error)]
pub enum SignOnTrouble {
    /// It could not be asked, or did not answer in time.
    #[error("the single sign-on provider cannot be asked: {0}")]
    Away(String),
    /// Its answer was not believed, or it refused.
    #[error("the single sign-on provider's answer was refused: {0}")]
    Refused(String),
}

/// Asks the provider. Implemented by a driver.
pub trait SingleSignOn: Send + Sync {
    /// Leads away, to come back to the address `back`.
    fn depart<'a>(&'a self, world: &'a World, back: &'a str) -> Coming<'a, Departure>;

    /// Reads with what the browser came back to `back`, and asks the provider whom it names.
    fn arrive<'a>(
        &'a self,
        world: &'a World,
        back: &'a str,
        kept: &'a str,
        arrival: Arrival<'a>,
    ) -> Coming<'a, Identity>;
}

/// With what the browser came back.
#[derive(Debug, Clone, Copy)]
pub struct Arrival<'a> {
    /// The code that the provider exchanges.
    pub code: &'a str,
    /// The state that was sent along.
    pub state: &'a str,
}

/// Lets in whom the provider names: the person who is bound to this identity, or else, and from
/// then on bound, the one who has the address that the provider verified. Anybody else is
/// [`PeopleError::NotLetIn`], whatever the reason.
pub async fn enter_by_identity(
    tx: &mut Tx,
    world: &World,
    limits: &SessionLimits,
    identity: &Identity,
) -> Result<(PersonId, Secret), PeopleError> {
    let known = rows::person_of_identity(tx, &identity.issuer, &identity.subject).await?;
    let person = match known {
        Some(person) => person,
        None => bind(tx, world, identity).await?,
    };
    Ok((person, open_session(tx, world, limits, person, Way::SingleSignOn).await?))
}

/// Binds an identity to the person with its address, when no other identity of the same provider
/// has the account already: an address that is handed on opens nothing of who had it before.
async fn bind(tx: &mut Tx, world: &World, identity: &Identity) -> Result<PersonId, PeopleError> {
    let email = identity.verified_email.as_deref().and_then(tidy_email).ok_or(PeopleError::NotLetIn)?;
    let person = rows::person_by_email(tx, &email).await?.ok_or(PeopleError::NotLetIn)?;
    if rows::count_identities(tx, person.id, &identity.issuer).await? > 0 {
        return Err(PeopleError::NotLetIn);
    }
    rows::insert_identity(tx, identity, person.id, world.today()).await?;
    Ok(person.id)
}
