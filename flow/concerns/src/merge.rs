//! Two concerns turn out to be one.

use crate::{ConcernsError, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::{Tx, journal};
use words::{ConcernId, Fact};

/// Merges a concern into another one. Every report is kept and moves there; each remembers the
/// concern with which it came in.
pub async fn merge(tx: &mut Tx, cx: &Cx, from: ConcernId, into: ConcernId) -> Result<(), ConcernsError> {
    cx.again(tx).await?.require(Act::Triage, &Thing::Site)?;
    if from == into {
        return Err(ConcernsError::MergedIntoItself);
    }
    for id in [from, into] {
        let concern = rows::concern(tx, id).await?.ok_or(Problem::NotFound)?;
        if concern.merged_into.is_some() {
            return Err(ConcernsError::MergedAlready);
        }
    }
    rows::mark_merged(tx, from, into).await?;
    rows::move_reports(tx, from, into).await?;
    let fact = Fact::ConcernMerged { from, into };
    journal::append(tx, &*cx.house.world.chance, cx.stamp(), &fact).await?;
    Ok(())
}
