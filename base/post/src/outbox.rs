//! What goes out: letters wait here from the commit that wrote them until they are carried.

use crate::{Letter, PostError, store as rows};
use store::{Sealer, Tx};
use words::{AnswerBy, LetterId, Moment, World};

/// A letter on its way into the outbox.
#[derive(Debug, Clone)]
pub struct Post<'a> {
    /// Says which letter this is: the same key again is the same letter. Lies open in the
    /// database: ids, never an address or a secret.
    pub dedupe: &'a str,
    /// What the letter is about (an id), so that it can be withdrawn. Lies open.
    pub about: Option<String>,
    /// How it goes out.
    pub channel: AnswerBy,
    /// The letter.
    pub letter: &'a Letter,
    /// Not before this moment. None: at once, and no time finer than the day is kept.
    pub not_before: Option<Moment>,
}

store::row! {
    /// A letter that is in trouble: never its address, never its text.
    pub struct Stuck {
        /// The letter.
        id: LetterId,
        /// How it goes out.
        channel: AnswerBy,
        /// How often it was tried.
        tries: i64,
        /// `waiting` or `leased` when it is tried again, `failed` when it is given up.
        state: String,
        /// The class of trouble.
        trouble: Option<String>,
    }
}

/// Puts a letter into the outbox, sealed; it goes out when the transaction is committed.
/// `None` when a letter with this key is there already, whatever became of it.
pub async fn put(
    tx: &mut Tx,
    world: &World,
    sealer: &Sealer,
    post: Post<'_>,
) -> Result<Option<LetterId>, PostError> {
    if post.channel == AnswerBy::Receipt {
        return Err(PostError::NoLetter);
    }
    let id = LetterId::new(&*world.chance);
    let content = post.letter.seal(id, sealer, &*world.chance)?;
    let next_at = post.not_before.unwrap_or(Moment(0));
    let new = rows::NewLetter {
        id,
        dedupe: post.dedupe,
        about: post.about,
        channel: post.channel,
        content,
        next_at,
    };
    Ok(rows::insert_letter(tx, new, world.today()).await?.then_some(id))
}

/// Withdraws the letters about something that are not delivered yet, and erases their content;
/// gives how many. One that a carrier holds at this moment may still arrive.
pub async fn withdraw(tx: &mut Tx, about: &str) -> Result<u64, PostError> {
    Ok(rows::withdraw(tx, about).await?)
}

/// How many letters wait to be carried, or are being carried.
pub async fn count_waiting(tx: &mut Tx) -> Result<u64, PostError> {
    Ok(rows::count_waiting(tx).await?)
}

/// The letters that failed at least once and are not delivered, those given up first.
pub async fn stuck(tx: &mut Tx) -> Result<Vec<Stuck>, PostError> {
    Ok(rows::stuck(tx).await?)
}

/// Tries a letter that was given up once more from the start.
pub async fn retry(tx: &mut Tx, id: LetterId) -> Result<(), PostError> {
    if rows::retry(tx, id).await? { Ok(()) } else { Err(PostError::Missing) }
}
