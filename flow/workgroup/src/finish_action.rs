//! An action is done.

use crate::{WorkgroupError, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::{Tx, journal};
use words::{ActionId, Fact};

/// Its owner, or the project manager, says that an action is done. Again does nothing.
pub async fn finish_action(tx: &mut Tx, cx: &Cx, action: ActionId) -> Result<(), WorkgroupError> {
    let owned = rows::action(tx, action).await?.ok_or(Problem::NotFound)?;
    cx.again(tx).await?.require(Act::AdvanceResponse, &Thing::Response { owner: owned.owner, area: None })?;
    if owned.done_day.is_some() {
        return Ok(());
    }
    rows::finish_action(tx, action, cx.house.world.today()).await?;
    let fact = Fact::ActionDone { action, meeting: owned.meeting };
    journal::append(tx, &*cx.house.world.chance, cx.stamp(), &fact).await?;
    Ok(())
}
