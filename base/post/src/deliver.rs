//! The outbox is emptied: lease, carry, mark.

use crate::{
    Carrier, Letter, PostError, Refusal,
    back_off::{self, MOST_TRIES},
    store as rows,
};
use std::time::Duration;
use store::{Sealer, Store, StoreError};
use words::{Moment, World};

/// What one round did with the letters that were due.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Carried and marked.
    pub sent: usize,
    /// Not carried; tried again later.
    pub later: usize,
    /// Not carried, and given up: visible on the desk.
    pub failed: usize,
    /// Leased, but not tried: withdrawn meanwhile, or left to the next round.
    pub left: usize,
}

/// Longest time for one letter. None is begun for which the lease does not leave that much, so
/// that no two workers carry one letter.
const PATIENCE: Duration = Duration::from_secs(40);
const PATIENCE_MICROS: i64 = 40 * Moment::SECOND;

/// Carries the letters that are due, at most so many. A letter is leased in one transaction,
/// carried outside of any, and marked in another. After a crash in between, its lease runs out
/// and it is carried again under the same key; a lease that ran out counts as a try, so that a
/// letter that kills its worker is given up in the end.
pub async fn deliver_due(
    store: &Store,
    world: &World,
    sealer: &Sealer,
    carrier: &dyn Carrier,
    at_most: usize,
) -> Result<Delivered, PostError> {
    let mut delivered = Delivered::default();
    // Asked first, so that an idle worker never takes the writer's place.
    let now = world.now();
    let any_due = store::read!(store, |tx| -> Result<bool, StoreError> { rows::any_due(tx, now).await })?;
    if !any_due {
        return Ok(delivered);
    }
    let until = now.plus(back_off::LEASE);
    let leased = store::write!(store, |tx| -> Result<Vec<rows::Held>, StoreError> {
        rows::lease(tx, now, until, at_most).await
    })?;
    for held in leased {
        let tally = match carry(store, world, sealer, carrier, &held, until).await? {
            Step::Left => &mut delivered.left,
            Step::Carried(outcome) => match mark(store, world, &held, until, outcome).await? {
                Mark::Sent => &mut delivered.sent,
                Mark::Later => &mut delivered.later,
                Mark::Failed => &mut delivered.failed,
                Mark::Left => &mut delivered.left,
            },
        };
        *tally += 1;
    }
    Ok(delivered)
}

enum Step {
    Left,
    Carried(Result<(), Refusal>),
}

enum Mark {
    Sent,
    Later,
    Failed,
    Left,
}

async fn carry(
    store: &Store,
    world: &World,
    sealer: &Sealer,
    carrier: &dyn Carrier,
    held: &rows::Held,
    until: Moment,
) -> Result<Step, PostError> {
    // A round may take long: what was withdrawn since the lease must not go out.
    let id = held.id;
    let still =
        store::read!(store, |tx| -> Result<bool, StoreError> { rows::still_held(tx, id, until).await })?;
    if !still {
        return Ok(Step::Left);
    }
    if world.now() > until.plus(-PATIENCE_MICROS) {
        store::write!(store, |tx| -> Result<u64, StoreError> { rows::release(tx, id, until).await })?;
        return Ok(Step::Left);
    }
    if held.tries >= MOST_TRIES {
        return Ok(Step::Carried(Err(Refusal::never("its worker stopped each time"))));
    }
    let Some(letter) = held.sealed.as_deref().and_then(|sealed| Letter::open(id, sealed, sealer)) else {
        return Ok(Step::Carried(Err(Refusal::later("the site's key does not open it"))));
    };
    let key = id.to_string();
    let outcome = tokio::time::timeout(PATIENCE, carrier.carry(&key, held.channel, &letter)).await;
    Ok(Step::Carried(outcome.unwrap_or(Err(Refusal::later("the carrier did not answer in time")))))
}

async fn mark(
    store: &Store,
    world: &World,
    held: &rows::Held,
    until: Moment,
    outcome: Result<(), Refusal>,
) -> Result<Mark, PostError> {
    let (id, channel) = (held.id, held.channel);
    let Err(refusal) = outcome else {
        let marked =
            store::write!(store, |tx| -> Result<bool, StoreError> { rows::delivered(tx, id, until).await })?;
        tracing::debug!(letter = %id, %channel, "letter delivered");
        return Ok(if marked { Mark::Sent } else { Mark::Left });
    };
    let tries = held.tries.saturating_add(1).min(MOST_TRIES);
    let give_up = !refusal.retry || tries >= MOST_TRIES;
    tracing::warn!(letter = %id, %channel, tries, give_up, why = refusal.why, "letter not delivered");
    let next_at = world.now().plus(back_off::pause(held.tries, &*world.chance));
    let marked = store::write!(store, |tx| -> Result<bool, StoreError> {
        if give_up {
            rows::failed(tx, id, until, tries, refusal.why).await
        } else {
            rows::later(tx, id, until, tries, next_at, refusal.why).await
        }
    })?;
    Ok(match (marked, give_up) {
        (false, _) => Mark::Left,
        (true, true) => Mark::Failed,
        (true, false) => Mark::Later,
    })
}
