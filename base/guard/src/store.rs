//! The statements of this crate.

use crate::{
    Basis, Body, Broken, Conflict, Consent, Disclosure, Duty, DutyUse, Fisher, LegalOrder, LookUp, LookedOn,
    Means, NewDuty, NewUse, OrderState, OrderStep, OrderUse, Signed, Suspension, Telling, text::InForce,
};
use store::{StoreError, Tokens, Tx, args, sql};
use words::{
    AgreementId, ConsentId, Day, DisclosureId, DutyId, GlassId, Language, Moment, OrderId, ParticipantId,
    PersonId, Recipient, Segment, TraceId,
};

type Answer<T> = Result<T, StoreError>;

store::row! {
    struct ConsentRow {
        id: ConsentId, participant: ParticipantId, discloser: String, description: String,
        segments: Tokens<Segment>, named: String, recipients: Tokens<Recipient>, purpose: String,
        told_how_to_revoke: bool, expires_day: Option<Day>, expires_event: String, signed_by: String,
        signed_day: Option<Day>, given_at: Moment, revoked_at: Option<Moment>,
        ended_at: Option<Moment>
    }
}

impl From<ConsentRow> for Consent {
    fn from(row: ConsentRow) -> Self {
        Self {
            id: row.id,
            participant: row.participant,
            discloser: row.discloser,
            description: row.description,
            segments: row.segments.0,
            named: row.named,
            recipients: row.recipients.0,
            purpose: row.purpose,
            told_how_to_revoke: row.told_how_to_revoke,
            expires_day: row.expires_day,
            expires_event: row.expires_event,
            signed_by: row.signed_by,
            signed_day: row.signed_day,
            given_at: row.given_at,
            revoked_at: row.revoked_at,
            ended_at: row.ended_at,
        }
    }
}

/// Whether it went in; not when one with this id is there.
pub(crate) async fn insert_consent(tx: &mut Tx, it: &Consent, by: PersonId) -> Answer<bool> {
    let (segments, recipients) = (Tokens(it.segments.clone()), Tokens(it.recipients.clone()));
    let args = args![
        it.id,
        it.participant,
        &it.discloser,
        &it.description,
        &segments,
        &it.named,
        &recipients,
        &it.purpose,
        it.told_how_to_revoke,
        it.expires_day,
        &it.expires_event,
        &it.signed_by,
        it.signed_day,
        it.given_at,
        by
    ];
    Ok(tx.run(sql!("insert_consent"), args).await? == 1)
}

/// All consents of a participant, the last one first.
pub(crate) async fn consents(tx: &mut Tx, participant: ParticipantId) -> Answer<Vec<Consent>> {
    let rows: Vec<ConsentRow> = tx.all(sql!("consents"), args![participant]).await?;
    Ok(rows.into_iter().map(Consent::from).collect())
}

/// Whether the consent was live, and is revoked now.
pub(crate) async fn revoke_consent(
    tx: &mut Tx,
    id: ConsentId,
    participant: ParticipantId,
    now: Moment,
    by: PersonId,
) -> Answer<bool> {
    Ok(tx.run(sql!("revoke_consent"), args![id, participant, now, by]).await? == 1)
}

/// Whether the consent names an event and had not ended, and has ended now.
pub(crate) async fn end_consent(
    tx: &mut Tx,
    id: ConsentId,
    participant: ParticipantId,
    now: Moment,
    by: PersonId,
) -> Answer<bool> {
    Ok(tx.run(sql!("end_consent"), args![id, participant, now, by]).await? == 1)
}

store::row! {
    struct DisclosureRow {
        id: DisclosureId, participant: ParticipantId, told_at: Moment, told_day: Day, person: Option<PersonId>,
        recipient: String, class: Option<Recipient>, segments: Tokens<Segment>, purpose: String, means: Means,
        basis: Basis, reference: String, told_by: Option<PersonId>
    }
}

impl From<DisclosureRow> for Disclosure {
    fn from(row: DisclosureRow) -> Self {
        Self {
            id: row.id,
            told_at: row.told_at,
            told_day: row.told_day,
            it: Telling {
                participant: row.participant,
                person: row.person,
                recipient: row.recipient,
                class: row.class,
                segments: row.segments.0,
                purpose: row.purpose,
                means: row.means,
                basis: row.basis,
                reference: row.reference,
                told_by: row.told_by,
            },
        }
    }
}

pub(crate) async fn insert_disclosure(tx: &mut Tx, row: &Disclosure) -> Answer<u64> {
    let it = &row.it;
    let segments = Tokens(it.segments.clone());
    let args = args![
        row.id,
        it.participant,
        row.told_at,
        row.told_day,
        it.person,
        &it.recipient,
        it.class,
        &segments,
        &it.purpose,
        it.means,
        it.basis,
        &it.reference,
        it.told_by
    ];
    tx.run(sql!("insert_disclosure"), args).await
}

/// What was told about a participant since a day, the last first.
pub(crate) async fn disclosures(
    tx: &mut Tx,
    participant: ParticipantId,
    since: Day,
) -> Answer<Vec<Disclosure>> {
    let rows: Vec<DisclosureRow> = tx.all(sql!("disclosures"), args![participant, since]).await?;
    Ok(rows.into_iter().map(Disclosure::from).collect())
}

/// Whether this person was told this (an item of a meeting) already, by the same means.
pub(crate) async fn was_told(tx: &mut Tx, it: &Telling, since: Moment) -> Answer<bool> {
    let args = args![it.participant, it.person, &it.reference, it.means, it.basis, since];
    let (n,): (i64,) = tx.one(sql!("was_told"), args).await?;
    Ok(n > 0)
}

pub(crate) async fn insert_look_up(
    tx: &mut Tx,
    id: TraceId,
    person: PersonId,
    participant: Option<ParticipantId>,
    at: (Moment, Day),
    act: &str,
    outside: bool,
) -> Answer<u64> {
    tx.run(sql!("insert_look_up"), args![id, person, participant, at.0, at.1, act, outside]).await
}

/// Who looked a participant up, the last first.
pub(crate) async fn look_ups_of(
    tx: &mut Tx,
    participant: ParticipantId,
    most: i64,
    skip: i64,
) -> Answer<Vec<LookUp>> {
    tx.all(sql!("look_ups_of"), args![participant, most, skip]).await
}

pub(crate) async fn looked_on(tx: &mut Tx, participant: ParticipantId) -> Answer<Vec<LookedOn>> {
    tx.all(sql!("looked_on"), args![participant]).await
}

/// Who did so `least` times or oftener.
pub(crate) async fn fishers(tx: &mut Tx, since: Moment, least: i64) -> Answer<Vec<Fisher>> {
    tx.all(sql!("fishers"), args![since, least]).await
}

/// Whether the conflict was not known.
pub(crate) async fn put_conflict(
    tx: &mut Tx,
    person: PersonId,
    participant: ParticipantId,
    why: &str,
    at: Moment,
    by: Option<PersonId>,
) -> Answer<bool> {
    Ok(tx.run(sql!("put_conflict"), args![person, participant, why, at, by]).await? == 1)
}

pub(crate) async fn stepped_out(tx: &mut Tx, person: PersonId, participant: ParticipantId) -> Answer<bool> {
    let (n,): (i64,) = tx.one(sql!("stepped_out"), args![person, participant]).await?;
    Ok(n > 0)
}

pub(crate) async fn conflicts(tx: &mut Tx, participant: ParticipantId) -> Answer<Vec<Conflict>> {
    tx.all(sql!("conflicts"), args![participant]).await
}

pub(crate) async fn insert_glass(
    tx: &mut Tx,
    id: GlassId,
    person: PersonId,
    participant: ParticipantId,
    reason: &str,
    at: Moment,
) -> Answer<u64> {
    tx.run(sql!("insert_glass"), args![id, person, participant, reason, at]).await
}

pub(crate) async fn glass(tx: &mut Tx, id: GlassId) -> Answer<Option<Broken>> {
    tx.maybe(sql!("glass"), args![id]).await
}

/// What is not reviewed, and what was broken since a moment; the last first.
pub(crate) async fn glasses(tx: &mut Tx, since: Moment, viewer: PersonId) -> Answer<Vec<Broken>> {
    tx.all(sql!("glasses"), args![since, viewer]).await
}

/// Whether it was not reviewed before.
pub(crate) async fn review_glass(
    tx: &mut Tx,
    id: GlassId,
    at: Moment,
    by: PersonId,
    finding: &str,
) -> Answer<bool> {
    Ok(tx.run(sql!("review_glass"), args![id, at, by, finding]).await? == 1)
}

pub(crate) async fn text_in_force(tx: &mut Tx) -> Answer<Option<InForce>> {
    tx.maybe(sql!("text_in_force"), args![]).await
}

pub(crate) async fn text_bodies(tx: &mut Tx, version: i64) -> Answer<Vec<Body>> {
    tx.all(sql!("text_bodies"), args![version]).await
}

pub(crate) async fn insert_text(
    tx: &mut Tx,
    (version, hash): (i64, &str),
    (at, day): (Moment, Day),
    by: Option<PersonId>,
) -> Answer<()> {
    tx.run(sql!("insert_text"), args![version, hash, at, day, by]).await.map(drop)
}

pub(crate) async fn insert_text_body(tx: &mut Tx, version: i64, body: &Body) -> Answer<()> {
    tx.run(sql!("insert_text_body"), args![version, &body.language, &body.body]).await.map(drop)
}

/// Somebody's last signature.
pub(crate) async fn signed(tx: &mut Tx, person: PersonId) -> Answer<Option<Signed>> {
    tx.maybe(sql!("signed"), args![person]).await
}

/// The last signature of everybody who ever signed.
pub(crate) async fn all_signed(tx: &mut Tx) -> Answer<Vec<Signed>> {
    tx.all(sql!("all_signed"), args![]).await
}

/// A signature as it is written.
pub(crate) struct NewRow<'a> {
    pub id: AgreementId,
    pub person: PersonId,
    pub number: i64,
    pub version: i64,
    pub language: &'a Language,
    pub name: &'a str,
    pub at: Moment,
    pub day: Day,
}

pub(crate) async fn insert_agreement(tx: &mut Tx, row: NewRow<'_>) -> Answer<()> {
    let args = args![row.id, row.person, row.number, row.version, row.language, row.name, row.at, row.day];
    tx.run(sql!("insert_agreement"), args).await.map(drop)
}

pub(crate) async fn duties(tx: &mut Tx, agreement: AgreementId) -> Answer<Vec<Duty>> {
    tx.all(sql!("duties"), args![agreement]).await
}

pub(crate) async fn insert_duty(
    tx: &mut Tx,
    agreement: AgreementId,
    position: i64,
    duty: &NewDuty,
) -> Answer<()> {
    let args = args![agreement, position, &duty.duty, &duty.to_whom, &duty.content];
    tx.run(sql!("insert_duty"), args).await.map(drop)
}

/// Every suspension of a person's agreements, the last one first.
pub(crate) async fn suspensions(tx: &mut Tx, person: PersonId) -> Answer<Vec<Suspension>> {
    tx.all(sql!("suspensions"), args![person]).await
}

pub(crate) async fn insert_suspension(
    tx: &mut Tx,
    agreement: AgreementId,
    reason: &str,
    at: Moment,
    by: PersonId,
) -> Answer<()> {
    let (before,): (i64,) = tx.one(sql!("count_suspensions"), args![agreement]).await?;
    tx.run(sql!("insert_suspension"), args![agreement, before + 1, reason, at, by]).await.map(drop)
}

/// Whether it was suspended until now.
pub(crate) async fn restore(tx: &mut Tx, agreement: AgreementId, at: Moment, by: PersonId) -> Answer<bool> {
    Ok(tx.run(sql!("restore"), args![agreement, at, by]).await? > 0)
}

pub(crate) async fn duty_uses(tx: &mut Tx) -> Answer<Vec<DutyUse>> {
    tx.all(sql!("duty_uses"), args![]).await
}

pub(crate) async fn duty_uses_of(tx: &mut Tx, person: PersonId) -> Answer<Vec<DutyUse>> {
    tx.all(sql!("duty_uses_of"), args![person]).await
}

pub(crate) async fn duty_use(tx: &mut Tx, id: DutyId) -> Answer<Option<DutyUse>> {
    tx.maybe(sql!("duty_use"), args![id]).await
}

pub(crate) async fn unnoticed_uses(tx: &mut Tx) -> Answer<Vec<DutyUse>> {
    tx.all(sql!("unnoticed_uses"), args![]).await
}

/// Whether the row went in; not when it is there already.
pub(crate) async fn insert_duty_use(tx: &mut Tx, new: &NewUse, at: Moment) -> Answer<bool> {
    let args = args![new.id, new.agreement, new.position, new.used_day, &new.what, &new.to_whom, at];
    Ok(tx.run(sql!("insert_duty_use"), args).await? == 1)
}

pub(crate) async fn notice_use(tx: &mut Tx, id: DutyId, at: Moment, by: PersonId) -> Answer<()> {
    tx.run(sql!("notice_use"), args![id, at, by]).await.map(drop)
}

pub(crate) async fn insert_order(tx: &mut Tx, it: &LegalOrder) -> Answer<u64> {
    let args = args![
        it.id,
        it.kind,
        &it.court,
        it.number.clone(),
        it.asks.clone(),
        it.case_number.clone(),
        it.received_day,
        it.answer_by,
        it.state
    ];
    tx.run(sql!("insert_order"), args).await
}

pub(crate) async fn order(tx: &mut Tx, id: OrderId) -> Answer<Option<LegalOrder>> {
    tx.maybe(sql!("order"), args![id]).await
}

pub(crate) async fn orders(tx: &mut Tx) -> Answer<Vec<LegalOrder>> {
    tx.all(sql!("orders"), args![]).await
}

pub(crate) async fn move_order(tx: &mut Tx, id: OrderId, state: OrderState) -> Answer<u64> {
    tx.run(sql!("move_order"), args![id, state]).await
}

pub(crate) async fn insert_order_step(
    tx: &mut Tx,
    id: OrderId,
    state: OrderState,
    day: Day,
    said: Vec<u8>,
    by: PersonId,
    at: Moment,
) -> Answer<u64> {
    tx.run(sql!("insert_order_step"), args![id, state, day, said, by, at]).await
}

pub(crate) async fn order_steps(tx: &mut Tx, id: OrderId) -> Answer<Vec<OrderStep>> {
    tx.all(sql!("order_steps"), args![id]).await
}

pub(crate) async fn insert_order_use(
    tx: &mut Tx,
    id: DisclosureId,
    order: OrderId,
    (reference, purpose): (&str, &str),
    recipient: Vec<u8>,
    (at, day): (Moment, Day),
    by: PersonId,
) -> Answer<u64> {
    tx.run(sql!("insert_order_use"), args![id, order, reference, purpose, recipient, at, day, by]).await
}

pub(crate) async fn order_uses(tx: &mut Tx, since: Day) -> Answer<Vec<OrderUse>> {
    tx.all(sql!("order_uses"), args![since]).await
}
