//! What came in from outside, or from further down the flow, until its part takes it.

use crate::{PostError, store as rows};
use serde::Serialize;
use std::fmt;
use store::{Sealer, Tx};
use words::World;

/// Something that came in. `Debug` does not show what.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    /// The entry's random id.
    pub id: String,
    /// What came in, as JSON; none when the site's key does not open it.
    pub(crate) payload: Option<Vec<u8>>,
}

impl Entry {
    /// What came in, as JSON. [`PostError::Sealed`] when the site's key does not open it: then
    /// its part sets it aside as any other that it cannot take, and goes on with the others.
    pub fn opened(&self) -> Result<&[u8], PostError> {
        self.payload.as_deref().ok_or(PostError::Sealed)
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("id", &self.id).finish_non_exhaustive()
    }
}

store::row! {
    /// An entry that its part could not take: never what is in it.
    pub struct Troubled {
        /// The entry.
        id: String,
        /// Where it came from.
        source: String,
        /// The day on which it came in.
        day: words::Day,
        /// The class of trouble.
        trouble: Option<String>,
    }
}

/// Puts something into the inbox, sealed. `source` is a token without spaces that says which
/// part takes it; `dedupe` says, within the source, which thing this is. `false` when it was
/// seen already, whatever became of it.
pub async fn put(
    tx: &mut Tx,
    world: &World,
    sealer: &Sealer,
    source: &str,
    dedupe: &str,
    payload: &(impl Serialize + Sync),
) -> Result<bool, PostError> {
    let payload = serde_json::to_vec(payload).map_err(|_| PostError::Unwritable)?;
    // The same kind of random id as everywhere, so that it tells nothing of when.
    let id = words::FactId::new(&*world.chance).to_string();
    let content = sealer.seal(&purpose(&id), &payload, &*world.chance);
    // Unique within the source: what two sources call the same is not the same.
    let dedupe = format!("{source} {dedupe}");
    Ok(rows::insert_entry(tx, &id, source, &dedupe, content, world.today()).await?)
}

/// What waits for a part, oldest day first. Taking changes nothing: a part takes, acts and says
/// [`done`] in one transaction, so that each entry has its effect exactly once.
pub async fn take(
    tx: &mut Tx,
    sealer: &Sealer,
    source: &str,
    at_most: usize,
) -> Result<Vec<Entry>, PostError> {
    let open = |entry: rows::SealedEntry| {
        let payload = entry.sealed.as_deref().and_then(|sealed| sealer.open(&purpose(&entry.id), sealed));
        Entry { id: entry.id, payload }
    };
    Ok(rows::waiting_entries(tx, source, at_most).await?.into_iter().map(open).collect())
}

/// An entry had its effect: its content is erased; that it was seen stays known.
pub async fn done(tx: &mut Tx, id: &str) -> Result<(), PostError> {
    if rows::entry_done(tx, id).await? { Ok(()) } else { Err(PostError::Missing) }
}

/// A part cannot take an entry: set aside, with its content, for a person to look at. `why` is
/// the class of trouble; it lies open in the database, so it holds no content.
pub async fn trouble(tx: &mut Tx, id: &str, why: &str) -> Result<(), PostError> {
    if rows::entry_trouble(tx, id, why).await? { Ok(()) } else { Err(PostError::Missing) }
}

/// The entries that were set aside.
pub async fn troubled(tx: &mut Tx) -> Result<Vec<Troubled>, PostError> {
    Ok(rows::troubled_entries(tx).await?)
}

/// Puts an entry that was set aside back into the row.
pub async fn retry(tx: &mut Tx, id: &str) -> Result<(), PostError> {
    if rows::entry_again(tx, id).await? { Ok(()) } else { Err(PostError::Missing) }
}

fn purpose(id: &str) -> String {
    format!("post inbox {id}")
}
