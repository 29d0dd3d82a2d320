//! The statements of this crate.

use crate::{NewPerson, Person, Seat, session::Session};
use store::{StoreError, Tx, args, sql};
use words::{Day, Moment, PersonId, Role, SeatId};

type Answer<T> = Result<T, StoreError>;

/// Whether the row went in; not when the address is taken.
pub(crate) async fn insert_person(
    tx: &mut Tx,
    id: PersonId,
    person: &NewPerson,
    organization: Option<String>,
    today: Day,
) -> Answer<bool> {
    let args = args![id, &person.name, &person.email, &person.language, organization, today];
    Ok(tx.run(sql!("insert_person"), args).await? == 1)
}

pub(crate) async fn insert_organization(tx: &mut Tx, id: &str, name: &str) -> Answer<u64> {
    tx.run(sql!("insert_organization"), args![id, name]).await
}

pub(crate) async fn organization_id(tx: &mut Tx, name: &str) -> Answer<String> {
    let (id,) = tx.one(sql!("organization_id"), args![name]).await?;
    Ok(id)
}

pub(crate) async fn person(tx: &mut Tx, id: PersonId) -> Answer<Option<Person>> {
    tx.maybe(sql!("person"), args![id]).await
}

pub(crate) async fn person_by_email(tx: &mut Tx, email: &str) -> Answer<Option<Person>> {
    tx.maybe(sql!("person_by_email"), args![email]).await
}

pub(crate) async fn people(tx: &mut Tx) -> Answer<Vec<Person>> {
    tx.all(sql!("people"), args![]).await
}

pub(crate) async fn people_with_role(tx: &mut Tx, role: Role, today: Day) -> Answer<Vec<Person>> {
    tx.all(sql!("people_with_role"), args![role, today]).await
}

pub(crate) async fn insert_seat(
    tx: &mut Tx,
    id: SeatId,
    person: PersonId,
    role: Role,
    today: Day,
) -> Answer<u64> {
    tx.run(sql!("insert_seat"), args![id, person, role, today]).await
}

pub(crate) async fn seat(tx: &mut Tx, id: SeatId) -> Answer<Option<Seat>> {
    tx.maybe(sql!("seat"), args![id]).await
}

pub(crate) async fn held_seat(tx: &mut Tx, person: PersonId, role: Role, today: Day) -> Answer<Option<Seat>> {
    tx.maybe(sql!("held_seat"), args![person, role, today]).await
}

pub(crate) async fn held_seats(tx: &mut Tx, today: Day) -> Answer<Vec<Seat>> {
    tx.all(sql!("held_seats"), args![today]).await
}

/// How many seats of the same role others hold.
pub(crate) async fn count_other_seats(tx: &mut Tx, seat: &Seat, today: Day) -> Answer<i64> {
    let (count,) = tx.one(sql!("count_other_seats"), args![seat.role, today, seat.id]).await?;
    Ok(count)
}

pub(crate) async fn end_seat(tx: &mut Tx, id: SeatId, today: Day) -> Answer<u64> {
    tx.run(sql!("end_seat"), args![id, today]).await
}

pub(crate) async fn roles(tx: &mut Tx, person: PersonId, today: Day) -> Answer<Vec<Role>> {
    let rows: Vec<(Role,)> = tx.all(sql!("roles"), args![person, today]).await?;
    Ok(rows.into_iter().map(|(role,)| role).collect())
}

pub(crate) async fn roles_of_email(tx: &mut Tx, email: &str, today: Day) -> Answer<Vec<Role>> {
    let rows: Vec<(Role,)> = tx.all(sql!("roles_of_email"), args![email, today]).await?;
    Ok(rows.into_iter().map(|(role,)| role).collect())
}

pub(crate) async fn count_open_links(tx: &mut Tx, email: &str, now: Moment) -> Answer<i64> {
    let (count,) = tx.one(sql!("count_open_links"), args![email, now]).await?;
    Ok(count)
}

pub(crate) async fn insert_link(
    tx: &mut Tx,
    hash: &str,
    person: PersonId,
    expires_at: Moment,
) -> Answer<u64> {
    tx.run(sql!("insert_link"), args![hash, person, expires_at]).await
}

/// Whether the link was open, and is used now.
pub(crate) async fn use_link(tx: &mut Tx, hash: &str, now: Moment) -> Answer<bool> {
    Ok(tx.run(sql!("use_link"), args![hash, now]).await? == 1)
}

pub(crate) async fn person_of_link(tx: &mut Tx, hash: &str) -> Answer<Person> {
    tx.one(sql!("person_of_link"), args![hash]).await
}

pub(crate) async fn insert_session(
    tx: &mut Tx,
    hash: &str,
    person: PersonId,
    now: Moment,
    expires_at: Moment,
    idle: Option<i64>,
) -> Answer<u64> {
    tx.run(sql!("insert_session"), args![hash, person, now, expires_at, idle]).await
}

pub(crate) async fn session(tx: &mut Tx, hash: &str) -> Answer<Option<Session>> {
    tx.maybe(sql!("session"), args![hash]).await
}

pub(crate) async fn touch(tx: &mut Tx, hash: &str, now: Moment) -> Answer<()> {
    tx.run(sql!("touch"), args![hash, now]).await.map(drop)
}

pub(crate) async fn delete_session(tx: &mut Tx, hash: &str) -> Answer<()> {
    tx.run(sql!("delete_session"), args![hash]).await.map(drop)
}

pub(crate) async fn delete_sessions(tx: &mut Tx, person: PersonId) -> Answer<u64> {
    tx.run(sql!("delete_sessions"), args![person]).await
}

pub(crate) async fn sweep_links(tx: &mut Tx, before: Moment) -> Answer<u64> {
    tx.run(sql!("sweep_links"), args![before]).await
}

pub(crate) async fn sweep_sessions(tx: &mut Tx, before: Moment) -> Answer<u64> {
    tx.run(sql!("sweep_sessions"), args![before]).await
}
