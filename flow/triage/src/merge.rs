//! Two concerns turn out to be one; every report is kept.

use crate::{TriageError, look_alikes::Known, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::{ConcernId, Day};

/// What decides which of two concerns stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    pub id: ConcernId,
    pub is_sorted: bool,
    pub opened: Day,
}

impl From<&rows::ConcernRow> for Standing {
    fn from(row: &rows::ConcernRow) -> Self {
        Self { id: row.id, is_sorted: row.sort.is_some(), opened: row.opened_day }
    }
}

impl From<&Known> for Standing {
    fn from(known: &Known) -> Self {
        Self { id: known.concern, is_sorted: known.sort.is_some(), opened: known.opened_day }
    }
}

/// Which of two concerns goes into which: what is not sorted yet goes into what is; of two
/// alike in this, the later one goes into the earlier, so that the wait is counted from the
/// first telling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Direction {
    /// The concern that ends.
    pub from: ConcernId,
    /// The concern that stays.
    pub into: ConcernId,
}

impl Direction {
    /// Of the concern at hand and another; of two that are equal in all, the one at hand stays.
    pub(crate) fn between(this: impl Into<Standing>, other: impl Into<Standing>) -> Self {
        let (this, other) = (this.into(), other.into());
        let rank = |one: Standing| (!one.is_sorted, one.opened);
        if rank(this) <= rank(other) {
            Self { from: other.id, into: this.id }
        } else {
            Self { from: this.id, into: other.id }
        }
    }
}

/// Merges the concern `from` into the concern `into`. Merging again what is merged already
/// changes nothing. How `from` was sorted stays in its row.
pub async fn merge(tx: &mut Tx, cx: &Cx, from: ConcernId, into: ConcernId) -> Result<(), TriageError> {
    cx.again(tx).await?.require(Act::Triage, &Thing::Site)?;
    if from == into {
        return Err(TriageError::SameConcern);
    }
    let (from, into) = (rows::concern(tx, from).await?, rows::concern(tx, into).await?);
    match (from.merged_into, into.merged_into) {
        (Some(there), _) if there == into.id => Ok(()),
        (Some(there), _) | (None, Some(there)) => Err(TriageError::Merged(there)),
        (None, None) => Ok(concerns::merge(tx, cx, from.id, into.id).await.map_err(Problem::from)?),
    }
}
