//! The statements of this crate.

use crate::{Approved, BriefRow, Outcome, Regime, Summary, Task, brief::Trace, list::Filter};
use store::{StoreError, Tx, args, sql};
use words::{BriefId, Day, MeetingId, Moment, PersonId, TraceId};

type Answer<T> = Result<T, StoreError>;

store::row! {
    /// Somebody who is invited.
    pub(crate) struct Guest { person: PersonId, name: String, checked_in_at: Option<Moment> }
}

store::row! {
    /// What somebody added, sealed.
    pub(crate) struct Contribution {
        id: TraceId, author: PersonId, name: String, regime: Regime, sealed: Vec<u8>, added_at: Moment
    }
}

store::row! {
    /// What somebody took on.
    pub(crate) struct TaskRow {
        brief: BriefId, kind: Task, owner: PersonId, owner_name: String, due_day: Day, done_day: Option<Day>
    }
}

store::row! {
    /// A line of a brief's log.
    pub(crate) struct LogLine { what: Trace, at: Moment, name: String }
}

store::row! {
    /// A meeting that was held.
    pub(crate) struct Held { id: MeetingId, name: String, starts_at: Moment, is_summed: bool }
}

/// Whether it went in; not when the participant has one in this meeting.
pub(crate) async fn insert_brief(tx: &mut Tx, it: &BriefRow, at: Moment) -> Answer<bool> {
    let args = args![
        it.id,
        it.meeting,
        it.participant,
        it.facts.clone(),
        &it.segments,
        &it.roles,
        &it.areas,
        it.prepared_by,
        at
    ];
    Ok(tx.run(sql!("insert_brief"), args).await? == 1)
}

pub(crate) async fn brief(tx: &mut Tx, id: BriefId) -> Answer<Option<BriefRow>> {
    tx.maybe(sql!("brief"), args![id]).await
}

/// The briefs of a meeting that the filter lets through, without those with whom the viewer has a conflict.
pub(crate) async fn briefs(
    tx: &mut Tx,
    meeting: MeetingId,
    viewer: PersonId,
    filter: &Filter,
) -> Answer<Vec<BriefRow>> {
    let Filter { all, caseload, bound } = *filter;
    tx.all(sql!("briefs"), args![meeting, viewer, all, caseload, bound]).await
}

/// Whether it was there and never opened.
pub(crate) async fn delete_brief(tx: &mut Tx, id: BriefId) -> Answer<bool> {
    tx.run(sql!("delete_log"), args![id]).await?;
    Ok(tx.run(sql!("delete_brief"), args![id]).await? == 1)
}

pub(crate) async fn open_brief(tx: &mut Tx, id: BriefId, at: Moment) -> Answer<u64> {
    tx.run(sql!("open_brief"), args![id, at]).await
}

pub(crate) async fn close_brief(tx: &mut Tx, id: BriefId, at: Moment) -> Answer<u64> {
    tx.run(sql!("close_brief"), args![id, at]).await
}

/// The items of a meeting that are open.
pub(crate) async fn open_briefs(tx: &mut Tx, meeting: MeetingId) -> Answer<Vec<BriefId>> {
    let rows: Vec<(BriefId,)> = tx.all(sql!("open_briefs"), args![meeting]).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

pub(crate) async fn record_brief(tx: &mut Tx, id: BriefId, outcome: Outcome, by: PersonId) -> Answer<u64> {
    tx.run(sql!("record_brief"), args![id, outcome, by]).await
}

pub(crate) async fn put_task(
    tx: &mut Tx,
    brief: BriefId,
    kind: Task,
    owner: PersonId,
    due: Day,
) -> Answer<u64> {
    tx.run(sql!("put_task"), args![brief, kind, owner, due]).await
}

pub(crate) async fn tasks(tx: &mut Tx, meeting: MeetingId) -> Answer<Vec<TaskRow>> {
    tx.all(sql!("tasks"), args![meeting]).await
}

pub(crate) async fn insert_log(
    tx: &mut Tx,
    id: TraceId,
    brief: BriefId,
    person: PersonId,
    what: Trace,
    at: Moment,
) -> Answer<u64> {
    tx.run(sql!("insert_log"), args![id, brief, person, what, at]).await
}

pub(crate) async fn log(tx: &mut Tx, brief: BriefId) -> Answer<Vec<LogLine>> {
    tx.all(sql!("log"), args![brief]).await
}

pub(crate) async fn insert_contribution(
    tx: &mut Tx,
    id: TraceId,
    brief: BriefId,
    author: PersonId,
    regime: Regime,
    sealed: Vec<u8>,
    at: Moment,
) -> Answer<u64> {
    tx.run(sql!("insert_contribution"), args![id, brief, author, regime, sealed, at]).await
}

pub(crate) async fn contributions(tx: &mut Tx, brief: BriefId) -> Answer<Vec<Contribution>> {
    tx.all(sql!("contributions"), args![brief]).await
}

pub(crate) async fn put_facilitator(tx: &mut Tx, meeting: MeetingId, person: PersonId) -> Answer<u64> {
    tx.run(sql!("put_facilitator"), args![meeting, person]).await
}

pub(crate) async fn facilitator(tx: &mut Tx, meeting: MeetingId) -> Answer<Option<PersonId>> {
    let row: Option<(PersonId,)> = tx.maybe(sql!("facilitator"), args![meeting]).await?;
    Ok(row.map(|(person,)| person))
}

pub(crate) async fn guests(tx: &mut Tx, meeting: MeetingId) -> Answer<Vec<Guest>> {
    tx.all(sql!("guests"), args![meeting]).await
}

pub(crate) async fn guest(tx: &mut Tx, meeting: MeetingId, person: PersonId) -> Answer<Option<Guest>> {
    tx.maybe(sql!("guest"), args![meeting, person]).await
}

/// Meetings to which somebody is invited and that may run now: begun within a day, or about to.
pub(crate) async fn invited_now(tx: &mut Tx, person: PersonId, now: Moment) -> Answer<Vec<MeetingId>> {
    let until = now.plus(guard::EITHER_SIDE);
    let since = now.plus(-25 * Moment::HOUR);
    let rows: Vec<(MeetingId,)> = tx.all(sql!("invited_now"), args![person, until, since]).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

pub(crate) async fn summary(tx: &mut Tx, meeting: MeetingId) -> Answer<Option<Approved>> {
    tx.maybe(sql!("summary"), args![meeting]).await
}

pub(crate) async fn put_summary(
    tx: &mut Tx,
    meeting: MeetingId,
    it: &Summary,
    by: PersonId,
    at: Moment,
) -> Answer<u64> {
    tx.run(sql!("put_summary"), args![meeting, &it.places, &it.works, &it.needs, by, at]).await
}

/// Meetings that were held since then, the last first.
pub(crate) async fn held(tx: &mut Tx, since: Moment) -> Answer<Vec<Held>> {
    tx.all(sql!("held"), args![since]).await
}
