//! A participant is found by case number, never by name.

use crate::{ReferralError, stands, store as rows, watch};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::{ParticipantId, Role, tidy_case_number};

/// The participant with this case number, for whoever may open the page. Every try is written down,
/// also one that finds nobody, and “nobody” and “not for you” are one answer.
pub async fn find(tx: &mut Tx, cx: &Cx, number: &str) -> Result<Option<ParticipantId>, ReferralError> {
    let cx = cx.again(tx).await?;
    cx.require(Act::FindParticipant, &Thing::Site)?;
    let found = rows::participant_by_number(tx, &tidy_case_number(number)).await?;
    let mut opens = false;
    if let Some(found) = &found {
        let relation = stands::stands(tx, &cx, found.id).await?;
        let consented = stands::consented(tx, &cx, found.id, &[]).await?;
        opens = cx.can(Act::ReadParticipant, &Thing::Participant { relation, consented: &consented });
    }
    let outside = !opens && !cx.viewer.has(Role::ProjectManager);
    let id = found.map(|found| found.id);
    watch::look_up(tx, &cx, id, Act::FindParticipant, outside).await?;
    Ok(id.filter(|_| opens))
}
