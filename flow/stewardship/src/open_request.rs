//! Somebody asks for public records.

use crate::{
    RecordsError,
    ask_anew::ask_anew,
    request::answer_by,
    sealed::{LINE, SENTENCE, TEXT, needed, open, seal},
    sent_before::by_viewer,
    store as rows,
};
use guard::Act;
use page::{Cx, Problem};
use store::{Tx, journal};
use words::{Day, Fact, RequestId};

/// A request as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRequest {
    /// The id that a form carries, so that a second click is no second request; made here when none.
    pub id: Option<RequestId>,
    /// Who asks.
    pub asker: String,
    /// How to answer.
    pub reach: String,
    /// What for, in their words.
    pub wants: String,
    /// The day on which it came.
    pub received_day: Day,
}

/// Writes a request down and starts its clock. A form that is sent twice makes one request.
pub async fn open_request(tx: &mut Tx, cx: &Cx, new: &NewRequest) -> Result<RequestId, RecordsError> {
    let cx = keeps_requests(tx, cx).await?;
    let world = &cx.house.world;
    let new = let_in(new, world.today())?;
    if let Some(id) = new.id
        && let Some(found) = rows::request(tx, id).await?
    {
        return sent_before(tx, &cx, &found, &new).await;
    }
    let id = new.id.unwrap_or_else(|| RequestId::new(&*world.chance));
    let row = rows::NewRequest {
        id,
        asker: seal(&cx, "request asker", id, &new.asker),
        reach: seal(&cx, "request reach", id, &new.reach),
        wants: seal(&cx, "request wants", id, &new.wants),
        received_day: new.received_day,
        answer_by: answer_by(new.received_day, cx.house.site.records_answer_days),
    };
    rows::insert_request(tx, row).await?;
    journal::append(tx, &*world.chance, cx.stamp(), &Fact::RequestReceived { request: id }).await?;
    Ok(id)
}

/// The request with its texts as they are kept.
fn let_in(new: &NewRequest, today: Day) -> Result<NewRequest, RecordsError> {
    if new.received_day > today {
        return Err(RecordsError::Day);
    }
    Ok(NewRequest {
        id: new.id,
        asker: needed(&new.asker, LINE)?,
        reach: needed(&new.reach, SENTENCE)?,
        wants: needed(&new.wants, TEXT)?,
        received_day: new.received_day,
    })
}

/// A form that carries the id of a request which is there: the same one sent again is answered as it was the
/// first time, whatever became of the request since; anything else is no form of ours, and is lost no word of.
async fn sent_before(
    tx: &mut Tx,
    cx: &Cx,
    found: &rows::RequestRow,
    new: &NewRequest,
) -> Result<RequestId, RecordsError> {
    let id = found.id;
    let there = NewRequest {
        id: Some(id),
        asker: open(cx, "request asker", id, &found.asker)?,
        reach: open(cx, "request reach", id, &found.reach)?,
        wants: open(cx, "request wants", id, &found.wants)?,
        received_day: found.received_day,
    };
    if there == *new && by_viewer(tx, cx, &id.to_string(), &Fact::RequestReceived { request: id }).await? {
        return Ok(id);
    }
    Err(Problem::StaleForm.into())
}

/// The viewer as they are now, if they keep requests.
pub(crate) async fn keeps_requests(tx: &mut Tx, cx: &Cx) -> Result<Cx, RecordsError> {
    Ok(ask_anew(tx, cx, Act::KeepRequests).await?)
}

/// The same, and a request that may still change.
pub(crate) async fn open_one(
    tx: &mut Tx,
    cx: &Cx,
    id: RequestId,
) -> Result<(Cx, rows::RequestRow), RecordsError> {
    let cx = keeps_requests(tx, cx).await?;
    let found = still_open(tx, id).await?;
    Ok((cx, found))
}

/// A request that may still change. To be called after the guard.
pub(crate) async fn still_open(tx: &mut Tx, id: RequestId) -> Result<rows::RequestRow, RecordsError> {
    let found = rows::request(tx, id).await?.ok_or(Problem::NotFound)?;
    if found.answered_day.is_some() { Err(RecordsError::Answered) } else { Ok(found) }
}
