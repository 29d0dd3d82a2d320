//! The statements of this crate.

use crate::{Body, Duty, DutyUse, NewDuty, NewUse, Signed, Suspension, text::InForce};
use store::{StoreError, Tx, args, sql};
use words::{AgreementId, Day, DutyId, Language, Moment, PersonId};

type Answer<T> = Result<T, StoreError>;

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
