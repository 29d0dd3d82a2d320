//! A brief is prepared: facts needed to coordinate, and whom they are for.

use crate::{
    BriefError, BriefRow, NewBrief,
    at_table::Item,
    brief::{FACTS, NEVER, TABLE},
    store as rows,
};
use guard::Act;
use page::{Cx, Typed, clean};
use store::{Tokens, Tx};
use words::{BriefId, MeetingId, PersonId};

/// Prepares a brief of a participant for a meeting that is ahead.
pub async fn prepare(
    tx: &mut Tx,
    cx: &Cx,
    meeting: MeetingId,
    new: &NewBrief,
) -> Result<BriefId, BriefError> {
    let cx = cx.again(tx).await?;
    let meeting = workgroup::meeting_of(tx, meeting).await?;
    let by = cx.person()?;
    let id = BriefId::new(&*cx.house.world.chance);
    let row = row(&cx, id, meeting.id, by, new)?;
    let named = rows::facilitator(tx, meeting.id).await?;
    let item = Item::of(tx, &cx, row, meeting, named).await?;
    let stands = item.stands(tx, &cx, None).await?;
    cx.require(Act::PrepareBrief, &stands.thing())?;
    let row = &item.brief;
    if !item.meeting.state.is_ahead() {
        return Err(BriefError::NotOpen);
    }
    if new.segments.is_empty() || new.segments.iter().any(|segment| NEVER.contains(segment)) {
        return Err(BriefError::Segments);
    }
    if row.roles.0.is_empty() && row.areas.0.is_empty() {
        return Err(BriefError::NotMarked);
    }
    if holds_name(tx, &cx, new).await? {
        return Err(BriefError::NamesSomebody);
    }
    if !rows::insert_brief(tx, row, cx.house.world.now()).await? {
        return Err(BriefError::Twice);
    }
    Ok(id)
}

/// The brief as it would be kept.
fn row(
    cx: &Cx,
    id: BriefId,
    meeting: MeetingId,
    by: PersonId,
    new: &NewBrief,
) -> Result<BriefRow, BriefError> {
    let facts = clean(&new.facts, FACTS, true).map_err(BriefError::Words)?;
    if facts.is_empty() {
        return Err(BriefError::Words(Typed::Empty));
    }
    let facts = cx.house.sealed(&purpose(id), &facts);
    let roles = new.roles.iter().copied().filter(|role| TABLE.contains(role)).collect();
    Ok(BriefRow {
        id,
        meeting,
        participant: new.participant,
        alias: String::new(),
        number: String::new(),
        facts,
        segments: Tokens(new.segments.clone()),
        roles: Tokens(roles),
        areas: Tokens(new.areas.clone()),
        prepared_by: by,
        opened_at: None,
        closed_at: None,
        outcome: None,
    })
}

/// Whether the facts hold a part of the participant's name, as the record has it.
async fn holds_name(tx: &mut Tx, cx: &Cx, new: &NewBrief) -> Result<bool, BriefError> {
    let name = referrals::name_of(tx, cx, new.participant).await?;
    Ok(referrals::holds_part_of(&new.facts, &name))
}

/// A brief's facts open in its own row alone.
pub(crate) fn purpose(id: BriefId) -> String {
    format!("brief {id}")
}
