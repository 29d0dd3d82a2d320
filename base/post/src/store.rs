//! The statements of this crate.

use crate::{inbox::Troubled, outbox::Stuck};
use store::{StoreError, Tx, args, sql};
use words::{AnswerBy, Day, LetterId, Moment};

type Answer<T> = Result<T, StoreError>;

/// A letter as it goes into the outbox.
pub(crate) struct NewLetter<'a> {
    pub id: LetterId,
    pub dedupe: &'a str,
    pub about: Option<String>,
    pub channel: AnswerBy,
    pub content: Vec<u8>,
    pub next_at: Moment,
}

store::row! {
    /// A leased letter.
    pub(crate) struct Held { id: LetterId, channel: AnswerBy, sealed: Option<Vec<u8>>, tries: i64 }
}

store::row! {
    /// A waiting inbox entry.
    pub(crate) struct SealedEntry { id: String, sealed: Option<Vec<u8>> }
}

/// Whether the letter went in; not when its key is there already.
pub(crate) async fn insert_letter(tx: &mut Tx, new: NewLetter<'_>, today: Day) -> Answer<bool> {
    let args = args![new.id, new.dedupe, new.about, new.channel, new.content, new.next_at, today];
    Ok(tx.run(sql!("insert_letter"), args).await? == 1)
}

pub(crate) async fn withdraw(tx: &mut Tx, about: &str) -> Answer<u64> {
    tx.run(sql!("withdraw"), args![about]).await
}

pub(crate) async fn count_waiting(tx: &mut Tx) -> Answer<u64> {
    let (count,): (i64,) = tx.one(sql!("count_waiting"), args![]).await?;
    Ok(count.unsigned_abs())
}

pub(crate) async fn stuck(tx: &mut Tx) -> Answer<Vec<Stuck>> {
    tx.all(sql!("stuck"), args![]).await
}

/// Whether the letter was given up, and waits again now.
pub(crate) async fn retry(tx: &mut Tx, id: LetterId) -> Answer<bool> {
    Ok(tx.run(sql!("retry"), args![id]).await? == 1)
}

pub(crate) async fn any_due(tx: &mut Tx, now: Moment) -> Answer<bool> {
    let found: Option<(i64,)> = tx.maybe(sql!("any_due"), args![now]).await?;
    Ok(found.is_some())
}

/// Leases the letters that are due. The end of the lease tells this lease from every other.
pub(crate) async fn lease(tx: &mut Tx, now: Moment, until: Moment, at_most: usize) -> Answer<Vec<Held>> {
    tx.all(sql!("lease"), args![now, limit(at_most), until]).await
}

/// Gives a letter back that was leased and not tried.
pub(crate) async fn release(tx: &mut Tx, id: LetterId, until: Moment) -> Answer<u64> {
    tx.run(sql!("release"), args![id, until]).await
}

/// Whether this lease still holds the letter.
pub(crate) async fn still_held(tx: &mut Tx, id: LetterId, until: Moment) -> Answer<bool> {
    let found: Option<(i64,)> = tx.maybe(sql!("still_held"), args![id, until]).await?;
    Ok(found.is_some())
}

pub(crate) async fn delivered(tx: &mut Tx, id: LetterId, until: Moment) -> Answer<bool> {
    Ok(tx.run(sql!("delivered"), args![id, until]).await? == 1)
}

pub(crate) async fn failed(tx: &mut Tx, id: LetterId, until: Moment, tries: i64, why: &str) -> Answer<bool> {
    Ok(tx.run(sql!("failed"), args![id, until, tries, why]).await? == 1)
}

pub(crate) async fn later(
    tx: &mut Tx,
    id: LetterId,
    until: Moment,
    tries: i64,
    next_at: Moment,
    why: &str,
) -> Answer<bool> {
    Ok(tx.run(sql!("later"), args![id, until, tries, why, next_at]).await? == 1)
}

/// Whether the entry went in; not when it was seen already.
pub(crate) async fn insert_entry(
    tx: &mut Tx,
    id: &str,
    source: &str,
    dedupe: &str,
    sealed: Vec<u8>,
    today: Day,
) -> Answer<bool> {
    Ok(tx.run(sql!("insert_entry"), args![id, source, dedupe, sealed, today]).await? == 1)
}

pub(crate) async fn waiting_entries(tx: &mut Tx, source: &str, at_most: usize) -> Answer<Vec<SealedEntry>> {
    tx.all(sql!("waiting_entries"), args![source, limit(at_most)]).await
}

pub(crate) async fn entry_done(tx: &mut Tx, id: &str) -> Answer<bool> {
    Ok(tx.run(sql!("entry_done"), args![id]).await? == 1)
}

pub(crate) async fn entry_trouble(tx: &mut Tx, id: &str, why: &str) -> Answer<bool> {
    Ok(tx.run(sql!("entry_trouble"), args![id, why]).await? == 1)
}

pub(crate) async fn troubled_entries(tx: &mut Tx) -> Answer<Vec<Troubled>> {
    tx.all(sql!("troubled_entries"), args![]).await
}

pub(crate) async fn entry_again(tx: &mut Tx, id: &str) -> Answer<bool> {
    Ok(tx.run(sql!("entry_again"), args![id]).await? == 1)
}

fn limit(at_most: usize) -> i64 {
    i64::try_from(at_most).unwrap_or(i64::MAX)
}
