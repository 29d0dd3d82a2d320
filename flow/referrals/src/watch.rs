//! Looking somebody up leaves a trace; too much of it is told to the project manager at once.

use crate::{
    ReferralError,
    letter::{self, Notice},
};
use guard::{Act, WATCHED};
use page::{Cx, Problem};
use store::Tx;
use words::{ParticipantId, Role};

/// Writes down a look-up of the viewer's. With the one that is too many outside their caseload, every
/// project manager gets a letter, once in the time over which look-ups are counted.
pub(crate) async fn look_up(
    tx: &mut Tx,
    cx: &Cx,
    found: Option<ParticipantId>,
    act: Act,
    outside: bool,
) -> Result<(), ReferralError> {
    let (world, person) = (&cx.house.world, cx.person()?);
    guard::look_up(tx, world, person, found, act, outside).await?;
    if !outside || !guard::fishers(tx, world).await?.iter().any(|one| one.person == person) {
        return Ok(());
    }
    let round = world.now().0.div_euclid(WATCHED);
    for manager in people::with_role(tx, world.today(), Role::ProjectManager).await.map_err(Problem::from)? {
        let notice = Notice {
            key: "referrals-watch-letter",
            page: "/desk",
            days: String::new(),
            dedupe: format!("looked up:{person}:{round}:{}", manager.id),
        };
        letter::send(tx, cx, &manager, notice).await?;
    }
    Ok(())
}
