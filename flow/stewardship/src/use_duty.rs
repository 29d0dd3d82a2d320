//! Somebody records that they used a duty which they had declared.

use crate::{StewardshipError, letter};
use guard::{Act, NewUse, Thing};
use page::Cx;
use store::Tx;
use words::Role;

/// Records the use, and tells every project manager at once: on the desk, and by a letter that says
/// nothing of what was shared. The same use again tells nobody anew.
pub async fn use_duty(tx: &mut Tx, cx: &Cx, new: &NewUse) -> Result<(), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::UseDuty, &Thing::Site)?;
    let house = &cx.house;
    if !guard::use_duty(tx, &house.world, cx.person()?, new).await? {
        return Ok(());
    }
    for manager in people::with_role(tx, house.world.today(), Role::ProjectManager).await? {
        let letter = letter::of_duty_use(house, &manager, new.id);
        letter::put(tx, house, &format!("duty:{}:{}", new.id, manager.id), &letter).await?;
    }
    Ok(())
}
