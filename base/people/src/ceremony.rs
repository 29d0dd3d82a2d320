//! A question that is put to a browser and waits for its one answer.

use crate::{PeopleError, Secret, hash_of, store as rows};
use store::Tx;
use words::{Moment, World};

/// How long a question waits for its answer.
pub const CEREMONY_LASTS: i64 = 5 * Moment::MINUTE;

/// What a question is for. An answer to one is none to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ceremony {
    /// Adding a passkey.
    Add,
    /// Signing in with a passkey.
    SignIn,
    /// Answering with a passkey once more.
    Prove,
    /// Signing in by the city's own sign-in.
    SingleSignOn,
}

impl Ceremony {
    const fn token(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::SignIn => "sign-in",
            Self::Prove => "prove",
            Self::SingleSignOn => "single-sign-on",
        }
    }
}

/// Keeps what an answer will be compared with; gives the secret with which the answer comes. The
/// question belongs to this session, if somebody is signed in.
pub async fn begin_ceremony(
    tx: &mut Tx,
    world: &World,
    what: Ceremony,
    session: Option<&str>,
    state: &str,
) -> Result<Secret, PeopleError> {
    let secret = Secret::new(&*world.chance);
    let until = world.now().plus(CEREMONY_LASTS);
    rows::insert_ceremony(tx, &secret.hash(), what.token(), session, state, until).await?;
    Ok(secret)
}

/// Takes what was kept, once: unknown, used, late, of another kind or of another session are all
/// [`PeopleError::CeremonyOver`]. To be committed before the answer is looked at, so that an
/// answer that is refused uses its question up too.
pub async fn take_ceremony(
    tx: &mut Tx,
    world: &World,
    what: Ceremony,
    session: Option<&str>,
    secret: &str,
) -> Result<Kept, PeopleError> {
    let hash = hash_of(secret);
    let kept = rows::ceremony(tx, &hash, what.token(), world.now()).await?;
    let kept = kept.filter(|kept| kept.session.as_deref() == session).ok_or(PeopleError::CeremonyOver)?;
    if !rows::delete_ceremony(tx, &hash).await? {
        return Err(PeopleError::CeremonyOver);
    }
    Ok(Kept(kept.state))
}

/// What was kept of a question that is used up now.
#[derive(Debug)]
pub struct Kept(pub(crate) String);

impl Kept {
    /// What was kept.
    #[must_use]
    pub fn state(&self) -> &str {
        &self.0
    }
}

store::row! {
    /// A question as stored.
    pub(crate) struct Waiting { session: Option<String>, state: String }
}
