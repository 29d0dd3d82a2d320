//! A word was passed on by voice: in a call, or at a group's meeting.

use crate::{ReportBackError, store as rows};
use guard::{Act, Purpose, Thing};
use page::Cx;
use store::Tx;
use words::{ReportId, WordId};

/// Whether the viewer may read how to reach reporters, to answer them.
pub(crate) fn may_call(cx: &Cx) -> bool {
    let (guard, thing) = (&cx.house.guard, Thing::Contact);
    guard.require(&cx.viewer, &cx.ground, Act::ReadContact, &thing, Purpose::Answering).is_ok()
}

/// Keeps that the reporter of a report was told a word by voice today. The second click, and a
/// word that goes another way, change nothing.
pub async fn pass_on(tx: &mut Tx, cx: &Cx, word: WordId, report: ReportId) -> Result<(), ReportBackError> {
    cx.again(tx).await?.require_for(Act::ReadContact, &Thing::Contact, Purpose::Answering)?;
    rows::insert_call(tx, word, report, cx.house.world.today(), cx.viewer.person).await?;
    Ok(())
}
