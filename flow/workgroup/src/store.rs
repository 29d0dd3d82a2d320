//! The statements of this crate.

use crate::{Change, Meeting, NewSeries, State, Why};
use store::{StoreError, Tx, args, sql};
use words::{
    ActionId, AreaSlug, ConcernId, Day, DecisionId, DecisionKind, ItemId, Language, MeetingId, Moment,
    PersonId, SeriesId, Sort,
};

type Answer<T> = Result<T, StoreError>;

store::row! {
    /// A neighborhood that a review chose, and why.
    pub(crate) struct ChosenPlace { area: AreaSlug, reason: String }
}

store::row! {
    /// A series with its last meeting that is not cancelled.
    pub(crate) struct Series {
        id: SeriesId, name: String, every_days: i64, place: String, public: bool, last: Option<MeetingId>
    }
}

store::row! {
    /// A meeting in a list.
    pub(crate) struct Line {
        id: MeetingId, name: String, starts_at: Moment, place: String, public: bool, state: State,
        items: i64, invited: i64
    }
}

store::row! {
    /// Somebody who is invited.
    pub(crate) struct Guest {
        person: PersonId, name: String, email: String, language: Language, checked_in_at: Option<Moment>
    }
}

store::row! {
    /// An item of an agenda, with its decision.
    pub(crate) struct Item {
        id: ItemId, concern: ConcernId, why: Why, note: String, area: Option<AreaSlug>,
        title: Option<String>, sort: Option<Sort>,
        decision: Option<DecisionId>, kind: Option<DecisionKind>, reason: Option<String>
    }
}

store::row! {
    /// Where an item stands, and the concern that it is about today.
    pub(crate) struct Spot {
        id: ItemId, meeting: MeetingId, position: i64, concern: ConcernId, area: Option<AreaSlug>
    }
}

store::row! {
    /// The place of an item on its agenda.
    pub(crate) struct Position { id: ItemId, position: i64 }
}

store::row! {
    /// Whether a concern was merged, and how it was sorted.
    pub(crate) struct Sorted { merged_into: Option<ConcernId>, sort: Option<Sort> }
}

store::row! {
    /// What a sorted place or missing service is called.
    pub(crate) struct Titled { title: String, area: Option<AreaSlug> }
}

store::row! {
    /// What was decided about an item.
    pub(crate) struct Decision { id: DecisionId, kind: DecisionKind, reason: String }
}

store::row! {
    /// A decision about a concern, at any meeting.
    pub(crate) struct Decided { concern: ConcernId, kind: DecisionKind, decided_at: Moment }
}

store::row! {
    /// A concern that was merged into another one.
    pub(crate) struct Merged { id: ConcernId, merged_into: ConcernId }
}

store::row! {
    /// A concern that could stand on an agenda. `tabled`: on how many agendas of meetings
    /// that were held it stood.
    pub(crate) struct Candidate {
        concern: ConcernId, area: Option<AreaSlug>, opened_day: Day, title: String, tabled: i64
    }
}

store::row! {
    /// An action of a meeting.
    pub(crate) struct Action {
        id: ActionId, item: ItemId, what: String, owner: PersonId, owner_name: String,
        due_day: Day, done_day: Option<Day>
    }
}

store::row! {
    /// Who owns an action, and whether it is done.
    pub(crate) struct Owned { owner: PersonId, done_day: Option<Day>, meeting: MeetingId }
}

store::row! {
    /// An action that somebody has to do.
    pub(crate) struct ToDo {
        id: ActionId, what: String, due_day: Day, title: Option<String>, area: Option<AreaSlug>
    }
}

store::row! {
    /// An agenda on which a concern stood.
    pub(crate) struct Stood {
        id: ItemId, meeting: MeetingId, starts_at: Moment, public: bool, state: State, name: String,
        kind: Option<DecisionKind>, reason: Option<String>
    }
}

/// The value of a statement of one column.
async fn value<T: store::Column + Send>(
    tx: &mut Tx,
    sql: &'static str,
    args: Vec<store::Value>,
) -> Answer<Option<T>> {
    let row: Option<(T,)> = tx.maybe(sql, args).await?;
    Ok(row.map(|(value,)| value))
}

/// Whether the row went in; not when the name is taken.
pub(crate) async fn insert_series(tx: &mut Tx, id: SeriesId, series: &NewSeries) -> Answer<bool> {
    let args = args![id, &series.name, series.every_days, &series.place, series.public];
    Ok(tx.run(sql!("insert_series"), args).await? == 1)
}

pub(crate) async fn series(tx: &mut Tx) -> Answer<Vec<Series>> {
    tx.all(sql!("series"), args![]).await
}

/// After how many days a series repeats; `None` when there is no such series.
pub(crate) async fn every_days(tx: &mut Tx, series: SeriesId) -> Answer<Option<i64>> {
    value(tx, sql!("every_days"), args![series]).await
}

/// Whether the row went in; not when the series has a meeting at that time.
pub(crate) async fn insert_meeting(
    tx: &mut Tx,
    id: MeetingId,
    series: SeriesId,
    it: &Change,
) -> Answer<bool> {
    let args = args![id, series, it.starts_at, it.minutes, &it.place, it.public];
    Ok(tx.run(sql!("insert_meeting"), args).await? == 1)
}

pub(crate) async fn meeting(tx: &mut Tx, id: MeetingId) -> Answer<Option<Meeting>> {
    tx.maybe(sql!("meeting"), args![id]).await
}

pub(crate) async fn meeting_at(tx: &mut Tx, series: SeriesId, at: Moment) -> Answer<Option<MeetingId>> {
    value(tx, sql!("meeting_at"), args![series, at]).await
}

pub(crate) async fn change_meeting(tx: &mut Tx, id: MeetingId, to: &Change) -> Answer<u64> {
    tx.run(sql!("change_meeting"), args![id, to.starts_at, to.minutes, &to.place, to.public]).await
}

pub(crate) async fn set_state(tx: &mut Tx, id: MeetingId, state: State) -> Answer<u64> {
    tx.run(sql!("set_state"), args![id, state]).await
}

pub(crate) async fn cancel_meeting(tx: &mut Tx, id: MeetingId) -> Answer<u64> {
    tx.run(sql!("cancel_meeting"), args![id]).await
}

pub(crate) async fn next_public(tx: &mut Tx, since: Moment, most: i64) -> Answer<Vec<Meeting>> {
    tx.all(sql!("next_public"), args![since, most]).await
}

pub(crate) async fn public_since(tx: &mut Tx, since: Moment) -> Answer<Vec<Meeting>> {
    tx.all(sql!("public_since"), args![since]).await
}

pub(crate) async fn invited_to(
    tx: &mut Tx,
    person: PersonId,
    since: Moment,
    most: i64,
) -> Answer<Vec<Meeting>> {
    tx.all(sql!("invited_to"), args![person, since, most]).await
}

pub(crate) async fn lines_ahead(tx: &mut Tx, most: i64) -> Answer<Vec<Line>> {
    tx.all(sql!("lines_ahead"), args![most]).await
}

pub(crate) async fn lines_past(tx: &mut Tx, most: i64) -> Answer<Vec<Line>> {
    tx.all(sql!("lines_past"), args![most]).await
}

pub(crate) async fn guests(tx: &mut Tx, meeting: MeetingId) -> Answer<Vec<Guest>> {
    tx.all(sql!("guests"), args![meeting]).await
}

/// Who was invited to the meeting before this one.
pub(crate) async fn usual_guests(tx: &mut Tx, series: SeriesId, before: Moment) -> Answer<Vec<PersonId>> {
    let rows: Vec<(PersonId,)> = tx.all(sql!("usual_guests"), args![series, before]).await?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

/// Whether the person was not invited before.
pub(crate) async fn insert_invitation(tx: &mut Tx, meeting: MeetingId, person: PersonId) -> Answer<bool> {
    Ok(tx.run(sql!("insert_invitation"), args![meeting, person]).await? == 1)
}

pub(crate) async fn delete_invitation(tx: &mut Tx, meeting: MeetingId, person: PersonId) -> Answer<u64> {
    tx.run(sql!("delete_invitation"), args![meeting, person]).await
}

pub(crate) async fn set_check_in(
    tx: &mut Tx,
    meeting: MeetingId,
    person: PersonId,
    at: Option<Moment>,
) -> Answer<u64> {
    tx.run(sql!("set_check_in"), args![meeting, person, at]).await
}

pub(crate) async fn holds_seat(tx: &mut Tx, person: PersonId, today: Day) -> Answer<bool> {
    let (count,): (i64,) = tx.one(sql!("holds_seat"), args![person, today]).await?;
    Ok(count > 0)
}

pub(crate) async fn items(tx: &mut Tx, meeting: MeetingId) -> Answer<Vec<Item>> {
    tx.all(sql!("items"), args![meeting]).await
}

/// The chosen neighborhoods that stand on the agenda of a meeting that starts at this moment.
pub(crate) async fn chosen_places(tx: &mut Tx, starts_at: Moment) -> Answer<Vec<ChosenPlace>> {
    tx.all(sql!("chosen_places"), args![starts_at]).await
}

pub(crate) async fn item(tx: &mut Tx, id: ItemId) -> Answer<Option<Spot>> {
    tx.maybe(sql!("item"), args![id]).await
}

pub(crate) async fn item_of(tx: &mut Tx, meeting: MeetingId, concern: ConcernId) -> Answer<Option<ItemId>> {
    value(tx, sql!("item_of"), args![meeting, concern]).await
}

/// Adds an item at the end of an agenda.
pub(crate) async fn insert_item(
    tx: &mut Tx,
    id: ItemId,
    meeting: MeetingId,
    concern: ConcernId,
    why: Why,
    note: &str,
) -> Answer<u64> {
    tx.run(sql!("insert_item"), args![id, meeting, concern, why, note]).await
}

pub(crate) async fn delete_item(tx: &mut Tx, id: ItemId) -> Answer<u64> {
    tx.run(sql!("delete_item"), args![id]).await
}

/// How many decisions and actions an item has.
pub(crate) async fn records(tx: &mut Tx, item: ItemId) -> Answer<i64> {
    let (count,) = tx.one(sql!("records"), args![item]).await?;
    Ok(count)
}

pub(crate) async fn positions(tx: &mut Tx, meeting: MeetingId) -> Answer<Vec<Position>> {
    tx.all(sql!("positions"), args![meeting]).await
}

pub(crate) async fn set_position(tx: &mut Tx, id: ItemId, position: i64) -> Answer<u64> {
    tx.run(sql!("set_position"), args![id, position]).await
}

pub(crate) async fn sorted(tx: &mut Tx, concern: ConcernId) -> Answer<Option<Sorted>> {
    tx.maybe(sql!("sorted"), args![concern]).await
}

pub(crate) async fn titled(tx: &mut Tx, concern: ConcernId) -> Answer<Option<Titled>> {
    tx.maybe(sql!("titled"), args![concern]).await
}

pub(crate) async fn decision(tx: &mut Tx, item: ItemId) -> Answer<Option<Decision>> {
    tx.maybe(sql!("decision"), args![item]).await
}

pub(crate) async fn insert_decision(
    tx: &mut Tx,
    item: ItemId,
    it: &Decision,
    by: PersonId,
    at: Moment,
) -> Answer<u64> {
    tx.run(sql!("insert_decision"), args![it.id, item, it.kind, &it.reason, by, at]).await
}

pub(crate) async fn correct_decision(tx: &mut Tx, it: &Decision, by: PersonId, at: Moment) -> Answer<u64> {
    tx.run(sql!("correct_decision"), args![it.id, it.kind, &it.reason, by, at]).await
}

/// What was decided since a moment, in the order in which it was.
pub(crate) async fn decisions(tx: &mut Tx, since: Moment) -> Answer<Vec<Decided>> {
    tx.all(sql!("decisions"), args![since]).await
}

/// What was decided about a concern and about those that were merged into it.
pub(crate) async fn decisions_of(tx: &mut Tx, concern: ConcernId) -> Answer<Vec<Decided>> {
    tx.all(sql!("decisions_of"), args![concern]).await
}

/// The merges of concerns of which one was opened since a day.
pub(crate) async fn merged(tx: &mut Tx, since: Day) -> Answer<Vec<Merged>> {
    tx.all(sql!("merged"), args![since]).await
}

/// The concerns that could stand on an agenda, without those that stand on one ahead (of a
/// meeting that is open, or planned for `ahead` or later): opened since a day, or on an agenda
/// since its first moment.
pub(crate) async fn candidates(tx: &mut Tx, ahead: Moment, since: (Day, Moment)) -> Answer<Vec<Candidate>> {
    tx.all(sql!("candidates"), args![ahead, since.0, since.1]).await
}

/// The same for one concern, however old it is.
pub(crate) async fn candidate(tx: &mut Tx, ahead: Moment, concern: ConcernId) -> Answer<Option<Candidate>> {
    tx.maybe(sql!("candidate"), args![ahead, concern]).await
}

pub(crate) async fn actions(tx: &mut Tx, meeting: MeetingId) -> Answer<Vec<Action>> {
    tx.all(sql!("actions"), args![meeting]).await
}

pub(crate) async fn action(tx: &mut Tx, id: ActionId) -> Answer<Option<Owned>> {
    tx.maybe(sql!("action"), args![id]).await
}

/// The same action that is not done yet, when it is there already.
pub(crate) async fn same_action(
    tx: &mut Tx,
    item: ItemId,
    what: &str,
    owner: PersonId,
    due: Day,
) -> Answer<Option<ActionId>> {
    value(tx, sql!("same_action"), args![item, what, owner, due]).await
}

pub(crate) async fn insert_action(
    tx: &mut Tx,
    id: ActionId,
    item: ItemId,
    what: &str,
    owner: PersonId,
    due: Day,
) -> Answer<u64> {
    tx.run(sql!("insert_action"), args![id, item, what, owner, due]).await
}

pub(crate) async fn finish_action(tx: &mut Tx, id: ActionId, today: Day) -> Answer<u64> {
    tx.run(sql!("finish_action"), args![id, today]).await
}

pub(crate) async fn open_actions(tx: &mut Tx, owner: PersonId) -> Answer<Vec<ToDo>> {
    tx.all(sql!("open_actions"), args![owner]).await
}

pub(crate) async fn stood_on(tx: &mut Tx, concern: ConcernId) -> Answer<Vec<Stood>> {
    tx.all(sql!("stood_on"), args![concern]).await
}
