//! Whether a project manager is left who can decide, when conflicts of interest close a person to them.

use crate::{
    ReferralError,
    letter::{self, Notice},
};
use guard::Conflict;
use page::{Cx, Problem};
use store::Tx;
use words::{ParticipantId, PersonId, Role};

/// The project managers of today to whom the person is not closed.
pub(crate) async fn deciders(
    tx: &mut Tx,
    cx: &Cx,
    conflicts: &[Conflict],
) -> Result<Vec<PersonId>, ReferralError> {
    let today = cx.house.world.today();
    let managers = people::with_role(tx, today, Role::ProjectManager).await.map_err(Problem::from)?;
    let free = |person: &PersonId| conflicts.iter().all(|one| one.person != *person);
    Ok(managers.into_iter().map(|one| one.id).filter(free).collect())
}

/// When no project manager is left who can decide, counsel is told so by a letter that names nobody:
/// otherwise the person would wait for ever, seen by none.
pub(crate) async fn tell_when_nobody_decides(
    tx: &mut Tx,
    cx: &Cx,
    subject: ParticipantId,
) -> Result<(), ReferralError> {
    let conflicts = guard::conflicts(tx, subject).await?;
    if !deciders(tx, cx, &conflicts).await?.is_empty() {
        return Ok(());
    }
    let today = cx.house.world.today();
    for counsel in people::with_role(tx, today, Role::Counsel).await.map_err(Problem::from)? {
        let notice = Notice {
            key: "referrals-nobody-letter",
            page: "/",
            days: String::new(),
            dedupe: format!("nobody decides:{subject}:{}", counsel.id),
        };
        letter::send(tx, cx, &counsel, notice).await?;
    }
    Ok(())
}
