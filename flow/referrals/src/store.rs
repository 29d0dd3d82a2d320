//! The statements of this crate.

use crate::{Door, Ending, How, Met, Participant, State, keep::Record, list::Filter};
use store::{StoreError, Tokens, Tx, args, sql};
use words::{
    AreaSlug, Day, EntryId, Language, Moment, ParticipantId, PersonId, ReferralId, Segment, TraceId,
};

type Answer<T> = Result<T, StoreError>;

/// A referral that goes in.
pub(crate) struct NewRow<'a> {
    pub id: ReferralId,
    pub subject: ParticipantId,
    pub door: Door,
    pub alias: &'a str,
    pub name: Vec<u8>,
    pub met: Vec<u8>,
    pub area: Option<AreaSlug>,
    pub opened_day: Day,
    pub opened_by: PersonId,
    pub made_by: Option<PersonId>,
    pub nominated_by: Option<PersonId>,
}

/// A participant that goes in.
pub(crate) struct NewParticipant {
    pub id: ParticipantId,
    pub number: String,
    pub alias: String,
    pub language: Language,
    pub case_manager: PersonId,
    pub protected: bool,
    pub enrolled_day: Day,
}

store::row! {
    /// A referral. `stepped_out` as in [`Line`].
    pub(crate) struct ReferralRow {
        id: ReferralId, subject: ParticipantId, door: Door, alias: String, name: Vec<u8>, met: Vec<u8>,
        area: Option<AreaSlug>, state: State, unmet: Tokens<String>, ended_why: Option<Ending>,
        opened_day: Day, opened_by: PersonId, made_by: Option<PersonId>, made_name: Option<String>, nominated_name: Option<String>,
        assigned: Option<PersonId>, assigned_name: Option<String>, decided_day: Option<Day>, intake_due: Option<Day>,
        ended_day: Option<Day>, stepped_out: bool
    }
}

store::row! {
    /// A referral in a list: no name. `circle` and `conflicted` are the viewer's; `stepped_out` tells
    /// those who decide that whoever it is assigned to has a conflict.
    pub struct Line {
        id: ReferralId, subject: ParticipantId, door: Door, alias: String, area: Option<AreaSlug>,
        state: State, opened_day: Day, made_by: Option<PersonId>, assigned: Option<PersonId>,
        intake_due: Option<Day>, assigned_name: Option<String>, stepped_out: bool, circle: bool, conflicted: bool
    }
}

store::row! {
    /// One attempt to meet somebody.
    pub(crate) struct Attempt { day: Day, how: How, outcome: Met, tried_by: String }
}

store::row! {
    /// A sealed segment.
    pub(crate) struct EntryRow {
        id: EntryId, participant: ParticipantId, segment: Segment, sealed: Vec<u8>, written_by: PersonId,
        written_name: String, written_day: Day
    }
}

store::row! {
    /// How somebody stands to a subject; when they last broke the glass.
    pub(crate) struct Standing { team: bool, circle: bool, conflicted: bool, broken_at: Option<Moment> }
}

store::row! {
    /// Somebody who was named.
    pub struct Named { person: PersonId, name: String }
}

store::row! {
    /// The sealed name of a referral that has not ended.
    pub(crate) struct OpenName { id: ReferralId, subject: ParticipantId, name: Vec<u8>, alias: String }
}

store::row! {
    /// What a participant is called.
    pub(crate) struct Called { alias: String, number: String }
}

/// Without those with whom the viewer has a conflict.
pub(crate) async fn identities(tx: &mut Tx, viewer: PersonId) -> Answer<Vec<EntryRow>> {
    tx.all(sql!("identities"), args![viewer]).await
}

/// Without those with whom the viewer has a conflict.
pub(crate) async fn open_names(tx: &mut Tx, viewer: PersonId) -> Answer<Vec<OpenName>> {
    tx.all(sql!("open_names"), args![viewer]).await
}

/// Without those with whom the viewer has a conflict.
pub(crate) async fn called(tx: &mut Tx, viewer: PersonId) -> Answer<Vec<Called>> {
    tx.all(sql!("called"), args![viewer]).await
}

/// Whether it went in; not when the same form was sent before.
pub(crate) async fn insert_referral(tx: &mut Tx, new: NewRow<'_>) -> Answer<bool> {
    let args = args![
        new.id,
        new.subject,
        new.door,
        new.alias,
        new.name,
        new.met,
        new.area,
        new.opened_day,
        new.opened_by,
        new.made_by,
        new.nominated_by
    ];
    Ok(tx.run(sql!("insert_referral"), args).await? == 1)
}

pub(crate) async fn referral(tx: &mut Tx, id: ReferralId) -> Answer<Option<ReferralRow>> {
    tx.maybe(sql!("referral"), args![id]).await
}

/// What somebody may read by their roles, without what they have a conflict with; ended ones since a
/// day.
pub(crate) async fn referrals(
    tx: &mut Tx,
    person: PersonId,
    filter: &Filter,
    since: Day,
) -> Answer<Vec<Line>> {
    let Filter { all, made, assigned, circle } = *filter;
    tx.all(sql!("referrals"), args![person, all, made, assigned, circle, since]).await
}

pub(crate) async fn decide(
    tx: &mut Tx,
    id: ReferralId,
    state: State,
    unmet: &[String],
    by: PersonId,
    day: Day,
) -> Answer<u64> {
    tx.run(sql!("decide_referral"), args![id, state, &Tokens(unmet.to_vec()), by, day]).await
}

pub(crate) async fn place(
    tx: &mut Tx,
    id: ReferralId,
    state: State,
    case_manager: PersonId,
    due: Day,
) -> Answer<u64> {
    tx.run(sql!("place_referral"), args![id, state, case_manager, due]).await
}

pub(crate) async fn end(
    tx: &mut Tx,
    id: ReferralId,
    state: State,
    why: Option<Ending>,
    day: Day,
) -> Answer<u64> {
    tx.run(sql!("end_referral"), args![id, state, why, day]).await
}

/// Takes name and whereabouts out of a referral.
pub(crate) async fn erase_names(tx: &mut Tx, id: ReferralId) -> Answer<u64> {
    tx.run(sql!("erase_names"), args![id, Vec::<u8>::new()]).await
}

/// Within this time the same attempt is a form that was sent twice.
const TWICE: i64 = 5 * Moment::SECOND;

pub(crate) async fn insert_attempt(
    tx: &mut Tx,
    (trace, id): (TraceId, ReferralId),
    day: Day,
    how: How,
    outcome: Met,
    by: PersonId,
    at: Moment,
) -> Answer<u64> {
    tx.run(sql!("insert_attempt"), args![trace, id, day, how, outcome, by, at, at.plus(-TWICE)]).await
}

pub(crate) async fn attempts(tx: &mut Tx, id: ReferralId) -> Answer<Vec<Attempt>> {
    tx.all(sql!("attempts"), args![id]).await
}

pub(crate) async fn insert_participant(tx: &mut Tx, new: &NewParticipant) -> Answer<u64> {
    let args = args![
        new.id,
        &new.number,
        &new.alias,
        &new.language,
        new.case_manager,
        new.protected,
        new.enrolled_day
    ];
    tx.run(sql!("insert_participant"), args).await
}

pub(crate) async fn participant(tx: &mut Tx, id: ParticipantId) -> Answer<Option<Participant>> {
    tx.maybe(sql!("participant"), args![id]).await
}

pub(crate) async fn participant_by_number(tx: &mut Tx, number: &str) -> Answer<Option<Participant>> {
    tx.maybe(sql!("participant_by_number"), args![number]).await
}

/// The participants of a case manager, or `all`; without those they have a conflict with.
pub(crate) async fn caseload(tx: &mut Tx, person: PersonId, all: bool) -> Answer<Vec<Participant>> {
    tx.all(sql!("caseload"), args![person, all]).await
}

pub(crate) async fn keep(tx: &mut Tx, id: ParticipantId, to: &Record) -> Answer<u64> {
    let args = args![id, to.status, to.case_manager, to.protected, &to.alias];
    tx.run(sql!("keep_participant"), args).await
}

pub(crate) async fn put_entry(
    tx: &mut Tx,
    id: EntryId,
    participant: ParticipantId,
    segment: Segment,
    sealed: Vec<u8>,
    by: PersonId,
    day: Day,
) -> Answer<u64> {
    tx.run(sql!("put_entry"), args![id, participant, segment, sealed, by, day]).await
}

pub(crate) async fn delete_entry(tx: &mut Tx, participant: ParticipantId, segment: Segment) -> Answer<u64> {
    tx.run(sql!("delete_entry"), args![participant, segment]).await
}

/// What is kept about a participant, in the order of the segments.
pub(crate) async fn entries(tx: &mut Tx, participant: ParticipantId) -> Answer<Vec<EntryRow>> {
    let mut rows: Vec<EntryRow> = tx.all(sql!("entries"), args![participant]).await?;
    rows.sort_by_key(|row| row.segment);
    Ok(rows)
}

pub(crate) async fn put_circle(
    tx: &mut Tx,
    subject: ParticipantId,
    person: PersonId,
    by: PersonId,
    day: Day,
) -> Answer<u64> {
    tx.run(sql!("put_circle"), args![subject, person, by, day]).await
}

pub(crate) async fn leave_circle(tx: &mut Tx, subject: ParticipantId, person: PersonId) -> Answer<u64> {
    tx.run(sql!("leave_circle"), args![subject, person]).await
}

pub(crate) async fn circle(tx: &mut Tx, subject: ParticipantId) -> Answer<Vec<Named>> {
    tx.all(sql!("circle"), args![subject]).await
}

/// The sealed names of all participants, for what is compared and shown to nobody.
pub(crate) async fn all_identities(tx: &mut Tx) -> Answer<Vec<EntryRow>> {
    tx.all(sql!("all_identities"), args![]).await
}

/// The sealed names of all referrals that have not ended, likewise.
pub(crate) async fn all_open_names(tx: &mut Tx) -> Answer<Vec<OpenName>> {
    tx.all(sql!("all_open_names"), args![]).await
}

/// How somebody stands to a subject.
pub(crate) async fn relation(tx: &mut Tx, subject: ParticipantId, person: PersonId) -> Answer<Standing> {
    tx.one(sql!("relation"), args![subject, person]).await
}
