//! The record of a duty's use is opened.

use crate::StewardshipError;
use guard::{Act, DutyUse, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::{DutyId, Role};

/// Reads one use of a duty. The first time that a project manager does, it is kept when.
pub async fn open_duty_use(tx: &mut Tx, cx: &Cx, id: DutyId) -> Result<DutyUse, StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAgreements, &Thing::Site)?;
    if cx.viewer.has(Role::ProjectManager) {
        guard::notice_use(tx, &cx.house.world, id, cx.person()?).await?;
    }
    let found = guard::duty_use(tx, id).await?;
    Ok(found.ok_or(Problem::NotFound)?)
}
