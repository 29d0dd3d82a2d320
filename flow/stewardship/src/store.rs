//! The statements of this crate.

use crate::{Outcome, Search, Source};
use store::{StoreError, Tokens, Tx, args, sql};
use words::{Day, Disclosure, FactId, LineId, Moment, OrderId, PersonId, RequestId};

type Answer<T> = Result<T, StoreError>;

/// A request that goes in.
pub(crate) struct NewRequest {
    pub id: RequestId,
    pub asker: Vec<u8>,
    pub reach: Vec<u8>,
    pub wants: Vec<u8>,
    pub received_day: Day,
    pub answer_by: Day,
}

/// A search that goes in.
pub(crate) struct NewSearch<'a> {
    pub id: FactId,
    pub request: RequestId,
    pub terms: Vec<u8>,
    pub search: &'a Search,
    pub found: usize,
    pub by: PersonId,
    pub at: Moment,
}

/// What was decided of a line.
pub(crate) struct Decided {
    pub outcome: Outcome,
    pub marked: Option<Vec<u8>>,
    pub cites: Tokens<String>,
    pub order: Option<OrderId>,
    pub by: PersonId,
}

store::row! {
    /// A request. `lines` and `undecided` count its lines.
    pub(crate) struct RequestRow {
        id: RequestId, asker: Vec<u8>, reach: Vec<u8>, wants: Vec<u8>, received_day: Day, answer_by: Day,
        answered_day: Option<Day>, lines: i64, undecided: i64
    }
}

store::row! {
    /// How a request was extended.
    pub(crate) struct Extension { until_day: Day, reason: Vec<u8>, extended_by: String }
}

store::row! {
    /// A search that was made.
    pub(crate) struct SearchRow {
        terms: Vec<u8>, from_day: Day, until_day: Day, found: i64, searched_by: String
    }
}

store::row! {
    /// A line with its texts.
    pub(crate) struct LineRow {
        id: LineId, request: RequestId, position: i64, source: Source, source_id: String, source_day: Day,
        disclosure: Option<Disclosure>, sealed: Vec<u8>, part2: bool, handed: bool, outcome: Option<Outcome>,
        marked: Option<Vec<u8>>, cites: Tokens<String>, order_id: Option<OrderId>,
        decided_by: Option<PersonId>, given: Option<Vec<u8>>
    }
}

store::row! {
    /// A line in a list: no text.
    pub(crate) struct LineHead {
        id: LineId, request: RequestId, position: i64, source: Source, source_day: Day, part2: bool,
        handed: bool, outcome: Option<Outcome>
    }
}

store::row! {
    /// A text that was found for a request.
    pub(crate) struct Found {
        source: Source, id: String, day: Day, disclosure: Option<Disclosure>, body: String
    }
}

store::row! {
    /// Why a meeting decided.
    pub(crate) struct Reason { id: String, decided_at: Moment, reason: String }
}

store::row! {
    struct Known { source: Source, source_id: String }
}

store::row! {
    /// An exemption that an answer cites.
    pub(crate) struct Citation { number: i64, code: String, name: String }
}

store::row! {
    /// An entry of the release log.
    pub(crate) struct Release {
        request: RequestId, line: LineId, position: i64, outcome: Outcome, cites: Tokens<String>,
        order_id: Option<OrderId>, decided_by: String, released_by: String, released_at: Moment
    }
}

pub(crate) async fn insert_request(tx: &mut Tx, new: NewRequest) -> Answer<u64> {
    let args = args![new.id, new.asker, new.reach, new.wants, new.received_day, new.answer_by];
    tx.run(sql!("insert_request"), args).await
}

pub(crate) async fn request(tx: &mut Tx, id: RequestId) -> Answer<Option<RequestRow>> {
    tx.maybe(sql!("request"), args![id]).await
}

/// All requests, open ones first by the day that they are due.
pub(crate) async fn requests(tx: &mut Tx) -> Answer<Vec<RequestRow>> {
    tx.all(sql!("requests"), args![]).await
}

/// How many open requests were due before a day.
pub(crate) async fn count_late(tx: &mut Tx, today: Day) -> Answer<i64> {
    let (count,) = tx.one(sql!("count_late_requests"), args![today]).await?;
    Ok(count)
}

pub(crate) async fn move_request(tx: &mut Tx, id: RequestId, until: Day) -> Answer<u64> {
    tx.run(sql!("move_request"), args![id, until]).await
}

pub(crate) async fn answer_request(tx: &mut Tx, id: RequestId, day: Day, by: PersonId) -> Answer<u64> {
    tx.run(sql!("answer_request"), args![id, day, by]).await
}

pub(crate) async fn insert_extension(
    tx: &mut Tx,
    id: RequestId,
    until: Day,
    reason: Vec<u8>,
    by: PersonId,
    at: Moment,
) -> Answer<u64> {
    tx.run(sql!("insert_extension"), args![id, until, reason, by, at]).await
}

pub(crate) async fn extensions(tx: &mut Tx, id: RequestId) -> Answer<Vec<Extension>> {
    tx.all(sql!("extensions"), args![id]).await
}

pub(crate) async fn insert_search(tx: &mut Tx, new: NewSearch<'_>) -> Answer<u64> {
    let NewSearch { id, request, terms, search, found, by, at } = new;
    let found = i64::try_from(found).unwrap_or(i64::MAX);
    let args = args![id.to_string(), request, terms, search.from, search.until, found, by, at];
    tx.run(sql!("insert_search"), args).await
}

pub(crate) async fn searches(tx: &mut Tx, id: RequestId) -> Answer<Vec<SearchRow>> {
    tx.all(sql!("searches"), args![id]).await
}

/// The texts of these days that a search may look through, but for reasons of decisions.
pub(crate) async fn texts(tx: &mut Tx, from: Day, until: Day) -> Answer<Vec<Found>> {
    tx.all(sql!("texts"), args![from, until]).await
}

/// Why meetings decided, from a moment until before another.
pub(crate) async fn decisions(tx: &mut Tx, from: Moment, until: Moment) -> Answer<Vec<Reason>> {
    tx.all(sql!("decisions"), args![from, until]).await
}

/// Where the lines of a request come from.
pub(crate) async fn sources(tx: &mut Tx, id: RequestId) -> Answer<Vec<(Source, String)>> {
    let known: Vec<Known> = tx.all(sql!("line_sources"), args![id]).await?;
    Ok(known.into_iter().map(|one| (one.source, one.source_id)).collect())
}

pub(crate) async fn next_position(tx: &mut Tx, id: RequestId) -> Answer<i64> {
    let (position,) = tx.one(sql!("next_line"), args![id]).await?;
    Ok(position)
}

pub(crate) async fn insert_line(
    tx: &mut Tx,
    id: LineId,
    request: RequestId,
    position: i64,
    found: &Found,
    sealed: Vec<u8>,
    part2: bool,
) -> Answer<u64> {
    let Found { source, id: source_id, day, disclosure, .. } = found;
    let args = args![id, request, position, *source, source_id, *day, *disclosure, sealed, part2];
    tx.run(sql!("insert_line"), args).await
}

pub(crate) async fn line(tx: &mut Tx, id: LineId) -> Answer<Option<LineRow>> {
    tx.maybe(sql!("line"), args![id]).await
}

/// The lines of a request with their texts, in order.
pub(crate) async fn whole_lines(tx: &mut Tx, id: RequestId) -> Answer<Vec<LineRow>> {
    tx.all(sql!("whole_lines"), args![id]).await
}

/// The lines of a request without their texts, in order.
pub(crate) async fn lines(tx: &mut Tx, id: RequestId) -> Answer<Vec<LineHead>> {
    tx.all(sql!("lines"), args![id]).await
}

/// The lines that are handed to counsel, of requests that are not answered.
pub(crate) async fn handed(tx: &mut Tx) -> Answer<Vec<LineHead>> {
    tx.all(sql!("handed_lines"), args![]).await
}

pub(crate) async fn name_order(tx: &mut Tx, line: LineId, order: OrderId) -> Answer<u64> {
    tx.run(sql!("name_order"), args![line, order]).await
}

pub(crate) async fn mark_treatment(tx: &mut Tx, request: RequestId, line: LineId) -> Answer<u64> {
    tx.run(sql!("mark_treatment"), args![line, request]).await
}

pub(crate) async fn hand_line(tx: &mut Tx, request: RequestId, line: LineId, handed: bool) -> Answer<u64> {
    tx.run(sql!("hand_line"), args![line, request, handed]).await
}

pub(crate) async fn decide_line(tx: &mut Tx, id: LineId, it: Decided, at: Moment) -> Answer<u64> {
    let args = args![id, it.outcome, it.marked, &it.cites, it.order, it.by, at];
    tx.run(sql!("decide_line"), args).await
}

pub(crate) async fn give_line(tx: &mut Tx, id: LineId, given: Vec<u8>) -> Answer<u64> {
    tx.run(sql!("give_line"), args![id, given]).await
}

pub(crate) async fn insert_citation(
    tx: &mut Tx,
    id: RequestId,
    number: i64,
    code: &str,
    name: &str,
) -> Answer<u64> {
    tx.run(sql!("insert_citation"), args![id, number, code, name]).await
}

pub(crate) async fn citations(tx: &mut Tx, id: RequestId) -> Answer<Vec<Citation>> {
    tx.all(sql!("citations"), args![id]).await
}

pub(crate) async fn insert_release(
    tx: &mut Tx,
    line: &LineRow,
    outcome: Outcome,
    by: PersonId,
    at: Moment,
) -> Answer<u64> {
    let args = args![line.id, line.request, outcome, &line.cites, line.order_id, line.decided_by, by, at];
    tx.run(sql!("insert_release"), args).await
}

/// The release log, the last first; of one request, or of all when `request` is empty.
pub(crate) async fn releases(tx: &mut Tx, request: &str, most: i64, skip: i64) -> Answer<Vec<Release>> {
    tx.all(sql!("releases"), args![request, most, skip]).await
}
