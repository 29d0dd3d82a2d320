//! Drafts whose day has come are erased.

use crate::store as rows;
use page::{House, Job, Later, Problem};

/// The job that erases drafts.
pub(crate) const EXPIRE: Job = Job { name: "triage expire drafts", run: expire };

/// Erases drafts whose day has come, and those whose reporter took the report back.
fn expire(house: &House) -> Later<'_, Result<usize, Problem>> {
    Box::pin(async move {
        let today = house.world.today();
        // Asked first, since a write waits for its turn even when there is nothing to erase.
        let over = store::read!(house.store, |tx| -> Result<_, Problem> {
            Ok(rows::count_expired(tx, today).await?)
        })?;
        if over == 0 {
            return Ok(0);
        }
        let erased = store::write!(house.store, |tx| -> Result<_, Problem> {
            Ok(rows::delete_expired(tx, today).await?)
        })?;
        Ok(usize::try_from(erased).unwrap_or(usize::MAX))
    })
}
