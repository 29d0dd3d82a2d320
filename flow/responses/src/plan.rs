//! A response is planned: a promise with a day.

use crate::{
    NewResponse, ResponsesError,
    promise::{LONGEST, day_ahead, tidy, tidy_steps},
    response::Concern,
    store as rows,
};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::{Tx, journal};
use words::{Fact, ResponseId, StepId};

/// Plans a response. The concern is sorted and not merged, the decision (if there is one) is
/// about it, the owner holds a seat, the day lies ahead. The same promise for the same
/// concern, while it runs, is [`ResponsesError::AlreadyPlanned`]: a second click.
pub async fn plan(tx: &mut Tx, cx: &Cx, new: &NewResponse) -> Result<ResponseId, ResponsesError> {
    cx.again(tx).await?.require(Act::KeepResponses, &Thing::Site)?;
    let world = &cx.house.world;
    let promise = tidy("promise", &new.promise, LONGEST)?;
    let steps = tidy_steps(&new.steps)?;
    let concern = open_concern(tx, new).await?;
    if let Some(running) = rows::same_promise(tx, concern.id, &promise).await? {
        return Err(ResponsesError::AlreadyPlanned(running));
    }
    day_ahead(new.due, world.today())?;
    if !rows::holds_seat(tx, new.owner, world.today()).await? {
        return Err(ResponsesError::OwnerWithoutSeat);
    }
    let id = ResponseId::new(&*world.chance);
    rows::insert_response(tx, id, new, concern.area.as_ref(), &promise, world.today()).await?;
    for (step, position) in steps.iter().zip(1..) {
        rows::insert_step(tx, StepId::new(&*world.chance), id, step, position).await?;
    }
    let fact = Fact::ResponsePlanned { response: id, concern: concern.id, area: concern.area, due: new.due };
    journal::append(tx, &*world.chance, cx.stamp(), &fact).await?;
    Ok(id)
}

/// The concern, when a response to it may be planned on this decision.
async fn open_concern(tx: &mut Tx, new: &NewResponse) -> Result<Concern, ResponsesError> {
    let concern = rows::concern(tx, new.concern).await?.ok_or(Problem::NotFound)?;
    if concern.merged_into.is_some() {
        return Err(ResponsesError::Merged);
    }
    if concern.sort.is_none() {
        return Err(ResponsesError::NotSorted);
    }
    if let Some(id) = new.decision {
        let decision = rows::decision(tx, id).await?;
        if decision.is_none_or(|decision| decision.concern != concern.id) {
            return Err(ResponsesError::DecisionElsewhere);
        }
    }
    Ok(concern)
}
