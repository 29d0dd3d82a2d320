//! What the meeting decided about somebody, and who takes on what: closed lists, no words.

use crate::{BriefError, BriefRow, Outcome, Task, at_table, at_table::Found, store as rows};
use guard::Act;
use page::{Cx, Problem};
use store::Tx;
use words::{BriefId, Day, PersonId};
use workgroup::State;

/// Records the outcome of an item, while the meeting is open.
pub async fn record(tx: &mut Tx, cx: &Cx, brief: BriefId, outcome: Outcome) -> Result<(), BriefError> {
    let (cx, brief) = during(tx, cx, brief).await?;
    rows::record_brief(tx, brief.id, outcome, cx.person()?).await?;
    Ok(())
}

/// Somebody takes something on, with a day.
pub async fn take_on(
    tx: &mut Tx,
    cx: &Cx,
    brief: BriefId,
    task: Task,
    owner: PersonId,
    due: Day,
) -> Result<(), BriefError> {
    let (cx, BriefRow { id: brief, meeting, .. }) = during(tx, cx, brief).await?;
    if due < cx.house.world.today() {
        return Err(BriefError::DuePast);
    }
    // Whoever takes it on is in the meeting; any other id came with a form of somebody else's.
    rows::guest(tx, meeting, owner).await?.ok_or(Problem::NotFound)?;
    rows::put_task(tx, brief, task, owner, due).await?;
    Ok(())
}

async fn during(tx: &mut Tx, cx: &Cx, brief: BriefId) -> Result<(Cx, BriefRow), BriefError> {
    let Found { cx, item, .. } = at_table::brief(tx, cx, brief, Act::RecordBrief).await?;
    if item.meeting.state == State::Open && item.brief.opened_at.is_some() {
        Ok((cx, item.brief))
    } else {
        Err(BriefError::NotOpen)
    }
}
