//! What is known of a concern, with what it has taken in.

use crate::store as rows;
use store::{
    StoreError, Tx,
    journal::{self, Entry},
};
use words::{ConcernId, Stamp};

/// The facts of a concern and of all concerns that were merged into it, by whatever steps, in the
/// order in which they happened. Whoever asks how a concern stands asks this, and not the journal
/// for one id: what was said, promised or contested before a merge stays under the concern with
/// which it came in.
pub async fn facts_of(tx: &mut Tx, concern: ConcernId) -> Result<Vec<Entry>, StoreError> {
    let mut facts = journal::of_concern(tx, concern).await?;
    for merged in rows::merged_from(tx, concern).await? {
        facts.extend(journal::of_concern(tx, merged).await?);
    }
    facts.sort_by_key(|entry| match entry.stamp {
        Stamp::Day(day) => (day, None),
        Stamp::At { moment, day, .. } => (day, Some(moment)),
    });
    Ok(facts)
}
