//! The statements of this crate.

use crate::{
    NewResponse, Obstacle, Response, Step,
    response::{Action, Concern, Decision, Owner, Waiting},
};
use store::{StoreError, Tx, args, sql};
use words::{
    AreaSlug, ConcernId, Day, DecisionId, ItemId, ObstacleId, Outcome, PersonId, ResponseId, StepId,
};

type Answer<T> = Result<T, StoreError>;

/// What a list lets through; an empty text lets everything through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub area: String,
    pub owner: String,
    /// `running`, `due` (running, and promised for a day before `before`), `done` or `cannot`.
    pub state: &'static str,
    pub before: i64,
}

pub(crate) async fn response(tx: &mut Tx, id: ResponseId) -> Answer<Option<Response>> {
    tx.maybe(sql!("response"), args![id]).await
}

pub(crate) async fn lines(tx: &mut Tx, filter: &Filter, most: i64, skip: i64) -> Answer<Vec<Response>> {
    let args = args![&filter.area, &filter.owner, filter.state, filter.before, most, skip];
    tx.all(sql!("lines"), args).await
}

pub(crate) async fn count_overdue(tx: &mut Tx, today: Day) -> Answer<i64> {
    let (count,) = tx.one(sql!("count_overdue"), args![today]).await?;
    Ok(count)
}

pub(crate) async fn of_concern(tx: &mut Tx, concern: ConcernId) -> Answer<Vec<Response>> {
    tx.all(sql!("of_concern"), args![concern]).await
}

pub(crate) async fn insert_response(
    tx: &mut Tx,
    id: ResponseId,
    new: &NewResponse,
    area: Option<&AreaSlug>,
    promise: &str,
    today: Day,
) -> Answer<()> {
    let args = args![id, new.concern, new.decision, area, promise, new.owner, today, new.due];
    tx.run(sql!("insert_response"), args).await.map(drop)
}

pub(crate) async fn move_due(tx: &mut Tx, id: ResponseId, due: Day) -> Answer<()> {
    tx.run(sql!("move_due"), args![id, due]).await.map(drop)
}

pub(crate) async fn end(
    tx: &mut Tx,
    id: ResponseId,
    outcome: Outcome,
    because: &str,
    today: Day,
) -> Answer<()> {
    tx.run(sql!("end"), args![id, outcome, because, today]).await.map(drop)
}

/// A running response with the same promise for the same concern.
pub(crate) async fn same_promise(
    tx: &mut Tx,
    concern: ConcernId,
    promise: &str,
) -> Answer<Option<ResponseId>> {
    let found: Option<(ResponseId,)> = tx.maybe(sql!("same_promise"), args![concern, promise]).await?;
    Ok(found.map(|(id,)| id))
}

pub(crate) async fn steps(tx: &mut Tx, response: ResponseId) -> Answer<Vec<Step>> {
    tx.all(sql!("steps"), args![response]).await
}

pub(crate) async fn step(tx: &mut Tx, id: StepId) -> Answer<Option<Step>> {
    tx.maybe(sql!("step"), args![id]).await
}

pub(crate) async fn insert_step(
    tx: &mut Tx,
    id: StepId,
    response: ResponseId,
    what: &str,
    position: i64,
) -> Answer<()> {
    tx.run(sql!("insert_step"), args![id, response, what, position]).await.map(drop)
}

pub(crate) async fn set_step(tx: &mut Tx, id: StepId, done: Option<Day>) -> Answer<()> {
    tx.run(sql!("set_step"), args![id, done]).await.map(drop)
}

pub(crate) async fn obstacles(tx: &mut Tx, response: ResponseId) -> Answer<Vec<Obstacle>> {
    tx.all(sql!("obstacles"), args![response]).await
}

pub(crate) async fn obstacle(tx: &mut Tx, id: ObstacleId) -> Answer<Option<Obstacle>> {
    tx.maybe(sql!("obstacle"), args![id]).await
}

pub(crate) async fn insert_obstacle(
    tx: &mut Tx,
    id: ObstacleId,
    response: ResponseId,
    what: &str,
    today: Day,
) -> Answer<()> {
    tx.run(sql!("insert_obstacle"), args![id, response, what, today]).await.map(drop)
}

pub(crate) async fn clear_obstacle(tx: &mut Tx, id: ObstacleId, today: Day) -> Answer<()> {
    tx.run(sql!("clear_obstacle"), args![id, today]).await.map(drop)
}

pub(crate) async fn concern(tx: &mut Tx, id: ConcernId) -> Answer<Option<Concern>> {
    tx.maybe(sql!("concern"), args![id]).await
}

pub(crate) async fn decision(tx: &mut Tx, id: DecisionId) -> Answer<Option<Decision>> {
    tx.maybe(sql!("decision"), args![id]).await
}

/// The open actions of an agenda item.
pub(crate) async fn actions(tx: &mut Tx, item: ItemId) -> Answer<Vec<Action>> {
    tx.all(sql!("actions"), args![item]).await
}

/// What was decided and not planned: of the town, or of one concern.
pub(crate) async fn waiting(tx: &mut Tx, concern: Option<ConcernId>) -> Answer<Vec<Waiting>> {
    let concern = concern.map(|id| id.to_string()).unwrap_or_default();
    tx.all(sql!("waiting"), args![concern]).await
}

pub(crate) async fn holds_seat(tx: &mut Tx, person: PersonId, today: Day) -> Answer<bool> {
    let (count,): (i64,) = tx.one(sql!("holds_seat"), args![person, today]).await?;
    Ok(count > 0)
}

pub(crate) async fn owners(tx: &mut Tx) -> Answer<Vec<Owner>> {
    tx.all(sql!("owners"), args![]).await
}
