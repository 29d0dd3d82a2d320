//! Somebody is invited.

use crate::{
    WorkgroupError, find,
    letter::{self, News},
    store as rows,
};
use page::{Cx, Problem};
use store::Tx;
use words::{MeetingId, PersonId};

/// Invites somebody who holds a seat; a letter tells them, once. Whoever is invited already
/// stays so.
pub async fn invite(
    tx: &mut Tx,
    cx: &Cx,
    meeting: MeetingId,
    person: PersonId,
) -> Result<(), WorkgroupError> {
    let meeting = find::to_keep(tx, cx, meeting).await?;
    meeting.check_ahead()?;
    if !rows::holds_seat(tx, person, cx.house.world.today()).await? {
        return Err(WorkgroupError::NoSeat);
    }
    if rows::insert_invitation(tx, meeting.id, person).await? {
        let they = people::find(tx, person).await.map_err(Problem::from)?.ok_or(WorkgroupError::NoSeat)?;
        letter::tell(tx, cx, &meeting, (person, &they.email, &they.language), News::Invited).await?;
    }
    Ok(())
}
