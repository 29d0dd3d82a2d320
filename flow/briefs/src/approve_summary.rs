//! The project manager approves what may be taken home from a meeting.

use crate::{Approved, BriefError, Summary, store as rows};
use guard::{Act, Thing};
use page::Cx;
use store::{Tx, journal};
use words::{Fact, MeetingId};
use workgroup::State;

/// The draft of a meeting's summary, or the summary as it was approved before: for whoever approves.
pub async fn draft_summary(tx: &mut Tx, cx: &Cx, meeting: MeetingId) -> Result<Summary, BriefError> {
    let cx = cx.again(tx).await?;
    cx.require(Act::ApproveSummary, &Thing::Site)?;
    let meeting = workgroup::meeting_of(tx, meeting).await?;
    if let Some(before) = rows::summary(tx, meeting.id).await? {
        return Ok(Summary { places: before.places, works: before.works, needs: before.needs });
    }
    let results = workgroup::results(tx, &meeting, cx.house.world.today()).await?;
    Ok(Summary::draft(&cx, &results))
}

/// Approves a summary. What names somebody for certain is refused; for what may name somebody, `looked`
/// holds the words at which the viewer looked (`Doubts::to_look_at`). Approved once more, it takes the
/// place of what stood there.
pub async fn approve_summary(
    tx: &mut Tx,
    cx: &Cx,
    meeting: MeetingId,
    summary: &Summary,
    looked: &str,
) -> Result<(), BriefError> {
    let cx = cx.again(tx).await?;
    cx.require(Act::ApproveSummary, &Thing::Site)?;
    let meeting = workgroup::meeting_of(tx, meeting).await?;
    if meeting.state != State::Closed {
        return Err(BriefError::NotHeld);
    }
    let summary = summary.tidy()?;
    let kept = referrals::names_kept(tx, &cx).await?;
    let doubts = summary.doubts(&kept, &triage::area_names(&cx));
    if !doubts.certain.is_empty() {
        return Err(BriefError::Names(doubts.certain.into_iter().collect()));
    }
    if doubts.to_look_at() != looked {
        return Err(BriefError::LookAt(doubts.to_look_at()));
    }
    let (world, by) = (&cx.house.world, cx.person()?);
    rows::put_summary(tx, meeting.id, &summary, by, world.now()).await?;
    let fact = Fact::SummaryApproved { meeting: meeting.id };
    journal::append(tx, &*world.chance, cx.stamp(), &fact).await?;
    Ok(())
}

/// What may be taken home from a meeting; none before it is approved.
pub async fn summary(tx: &mut Tx, cx: &Cx, meeting: MeetingId) -> Result<Option<Approved>, BriefError> {
    cx.again(tx).await?.require(Act::ReadSummary, &Thing::Site)?;
    Ok(rows::summary(tx, meeting).await?)
}
