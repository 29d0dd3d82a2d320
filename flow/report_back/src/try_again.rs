//! What got stuck is tried again: a letter that was given up, an entry that no part could take.

use crate::ReportBackError;
use guard::{Act, Thing};
use page::Cx;
use post::{PostError, inbox, outbox};
use store::Tx;
use words::LetterId;

/// Tries a letter that was given up again. One that is not given up (a second click) stays as it is.
pub async fn letter_again(tx: &mut Tx, cx: &Cx, letter: LetterId) -> Result<(), ReportBackError> {
    cx.again(tx).await?.require(Act::SeeLetters, &Thing::Site)?;
    once(outbox::retry(tx, letter).await)
}

/// Lets its part take an entry of the inbox again that was set aside.
pub async fn entry_again(tx: &mut Tx, cx: &Cx, entry: &str) -> Result<(), ReportBackError> {
    cx.again(tx).await?.require(Act::SeeLetters, &Thing::Site)?;
    once(inbox::retry(tx, entry).await)
}

fn once(outcome: Result<(), PostError>) -> Result<(), ReportBackError> {
    match outcome {
        Err(PostError::Missing) => Ok(()),
        outcome => Ok(outcome?),
    }
}
