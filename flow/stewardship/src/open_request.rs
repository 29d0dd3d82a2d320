//! Somebody asks for public records.

use crate::{
    RecordsError,
    request::answer_by,
    sealed::{LINE, SENTENCE, TEXT, needed, seal},
    store as rows,
};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::{Tx, journal};
use words::{Day, Fact, RequestId};

/// A request as it came.
#[derive(Debug, Clone)]
pub struct NewRequest {
    /// Who asks.
    pub asker: String,
    /// How to answer.
    pub reach: String,
    /// What for, in their words.
    pub wants: String,
    /// The day on which it came.
    pub received_day: Day,
}

/// Writes a request down and starts its clock.
pub async fn open_request(tx: &mut Tx, cx: &Cx, new: &NewRequest) -> Result<RequestId, RecordsError> {
    let cx = keeps_requests(tx, cx).await?;
    let world = &cx.house.world;
    if new.received_day > world.today() {
        return Err(RecordsError::Day);
    }
    let id = RequestId::new(&*world.chance);
    let row = rows::NewRequest {
        id,
        asker: seal(&cx, "request asker", id, &needed(&new.asker, LINE)?),
        reach: seal(&cx, "request reach", id, &needed(&new.reach, SENTENCE)?),
        wants: seal(&cx, "request wants", id, &needed(&new.wants, TEXT)?),
        received_day: new.received_day,
        answer_by: answer_by(new.received_day, cx.house.site.records_answer_days),
    };
    rows::insert_request(tx, row).await?;
    journal::append(tx, &*world.chance, cx.stamp(), &Fact::RequestReceived { request: id }).await?;
    Ok(id)
}

/// The viewer as they are now, if they keep requests.
pub(crate) async fn keeps_requests(tx: &mut Tx, cx: &Cx) -> Result<Cx, RecordsError> {
    let cx = cx.again(tx).await?;
    cx.require_for(Act::KeepRequests, &Thing::Site, Act::KeepRequests.usual_purpose())?;
    Ok(cx)
}

/// The same, and a request that may still change.
pub(crate) async fn open_one(
    tx: &mut Tx,
    cx: &Cx,
    id: RequestId,
) -> Result<(Cx, rows::RequestRow), RecordsError> {
    let cx = keeps_requests(tx, cx).await?;
    let found = rows::request(tx, id).await?.ok_or(Problem::NotFound)?;
    if found.answered_day.is_some() {
        return Err(RecordsError::Answered);
    }
    Ok((cx, found))
}
