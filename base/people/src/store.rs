//! The statements of this crate.

use crate::{
    Admission, Identity, NewPerson, OwnPasskey, PeopleError, Person, Seat, Secret,
    ceremony::{CEREMONY_LASTS, Waiting},
    passkey::Stored,
    relying_party::Made,
    session::{LINK_LASTS, Session},
};
use store::{StoreError, Tx, args, sql};
use words::{AdmissionId, Day, Moment, PasskeyId, PersonId, Role, SeatId, Way, World};

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

/// A new link of a person, that works for 15 minutes.
pub(crate) async fn new_link(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    way: Way,
    vouched: bool,
) -> Result<Secret, PeopleError> {
    let secret = Secret::new(&*world.chance);
    insert_link(tx, &secret.hash(), person, world.now().plus(LINK_LASTS), way, vouched).await?;
    Ok(secret)
}

pub(crate) async fn insert_link(
    tx: &mut Tx,
    hash: &str,
    person: PersonId,
    expires_at: Moment,
    way: Way,
    vouched: bool,
) -> Answer<u64> {
    tx.run(sql!("insert_link"), args![hash, person, expires_at, way, vouched]).await
}

/// Whether the link was open, and is used now.
pub(crate) async fn use_link(tx: &mut Tx, hash: &str, now: Moment) -> Answer<bool> {
    Ok(tx.run(sql!("use_link"), args![hash, now, now.plus(LINK_LASTS)]).await? == 1)
}

store::row! {
    /// A link as stored, with what it is for.
    pub(crate) struct Link { person: PersonId, way: Way, vouched: bool }
}

pub(crate) async fn link(tx: &mut Tx, hash: &str) -> Answer<Link> {
    tx.one(sql!("link"), args![hash]).await
}

/// A session that begins.
pub(crate) struct NewSession {
    pub person: PersonId,
    pub way: Way,
    pub now: Moment,
    pub expires_at: Moment,
    pub idle: Option<i64>,
    pub proved_at: Option<Moment>,
}

pub(crate) async fn insert_session(tx: &mut Tx, hash: &str, new: NewSession) -> Answer<u64> {
    let args = args![hash, new.person, new.now, new.expires_at, new.idle, new.way, new.proved_at];
    tx.run(sql!("insert_session"), args).await
}

pub(crate) async fn session_hashes(tx: &mut Tx, person: PersonId) -> Answer<Vec<String>> {
    let rows: Vec<(String,)> = tx.all(sql!("session_hashes"), args![person]).await?;
    Ok(rows.into_iter().map(|(hash,)| hash).collect())
}

pub(crate) async fn delete_session_of(tx: &mut Tx, person: PersonId, hash: &str) -> Answer<()> {
    tx.run(sql!("delete_session_of"), args![person, hash]).await.map(drop)
}

pub(crate) async fn delete_other_sessions(tx: &mut Tx, person: PersonId, this: &str) -> Answer<()> {
    tx.run(sql!("delete_other_sessions"), args![person, this]).await.map(drop)
}

pub(crate) async fn mark_proved(tx: &mut Tx, hash: &str, now: Moment) -> Answer<()> {
    tx.run(sql!("mark_proved"), args![hash, now]).await.map(drop)
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

// Who is let in: vouching, admissions, identities of the city's sign-in.

pub(crate) async fn vouch(tx: &mut Tx, person: PersonId, today: Day) -> Answer<()> {
    tx.run(sql!("vouch"), args![person, today]).await.map(drop)
}

pub(crate) async fn is_vouched(tx: &mut Tx, person: PersonId) -> Answer<bool> {
    let (count,): (i64,) = tx.one(sql!("is_vouched"), args![person]).await?;
    Ok(count > 0)
}

store::row! {
    /// How whoever has an address stands: whether others vouch for them, and how many passkeys
    /// they have. Two zeros for nobody.
    pub(crate) struct Standing { vouched: i64, passkeys: i64 }
}

pub(crate) async fn standing_of_email(tx: &mut Tx, email: &str) -> Answer<Standing> {
    tx.one(sql!("standing_of_email"), args![email]).await
}

pub(crate) async fn admissions(tx: &mut Tx, after: Moment) -> Answer<Vec<Admission>> {
    tx.all(sql!("admissions"), args![after]).await
}

pub(crate) async fn insert_admission(
    tx: &mut Tx,
    id: AdmissionId,
    person: PersonId,
    way: Way,
    now: Moment,
    by: Option<PersonId>,
) -> Answer<u64> {
    tx.run(sql!("insert_admission"), args![id, person, way, now, by]).await
}

pub(crate) async fn start_admission(tx: &mut Tx, id: AdmissionId, by: PersonId, now: Moment) -> Answer<u64> {
    tx.run(sql!("start_admission"), args![id, by, now]).await
}

/// Whether it waited still.
pub(crate) async fn confirm_admission(tx: &mut Tx, id: AdmissionId, by: PersonId) -> Answer<bool> {
    Ok(tx.run(sql!("confirm_admission"), args![id, by]).await? == 1)
}

pub(crate) async fn sweep_admissions(tx: &mut Tx, before: Moment) -> Answer<u64> {
    tx.run(sql!("sweep_admissions"), args![before]).await
}

pub(crate) async fn person_of_identity(tx: &mut Tx, issuer: &str, subject: &str) -> Answer<Option<PersonId>> {
    let row: Option<(PersonId,)> = tx.maybe(sql!("person_of_identity"), args![issuer, subject]).await?;
    Ok(row.map(|(person,)| person))
}

pub(crate) async fn count_identities(tx: &mut Tx, person: PersonId, issuer: &str) -> Answer<i64> {
    let (count,) = tx.one(sql!("count_identities"), args![person, issuer]).await?;
    Ok(count)
}

pub(crate) async fn insert_identity(
    tx: &mut Tx,
    identity: &Identity,
    person: PersonId,
    today: Day,
) -> Answer<u64> {
    tx.run(sql!("insert_identity"), args![&identity.issuer, &identity.subject, person, today]).await
}

// Questions that wait for an answer, and passkeys.

pub(crate) async fn insert_ceremony(
    tx: &mut Tx,
    hash: &str,
    kind: &str,
    session: Option<&str>,
    state: &str,
    until: Moment,
) -> Answer<u64> {
    tx.run(sql!("insert_ceremony"), args![hash, kind, session, state, until]).await
}

pub(crate) async fn ceremony(tx: &mut Tx, hash: &str, kind: &str, now: Moment) -> Answer<Option<Waiting>> {
    tx.maybe(sql!("ceremony"), args![hash, kind, now, now.plus(CEREMONY_LASTS)]).await
}

/// Whether it was still there.
pub(crate) async fn delete_ceremony(tx: &mut Tx, hash: &str) -> Answer<bool> {
    Ok(tx.run(sql!("delete_ceremony"), args![hash]).await? == 1)
}

pub(crate) async fn sweep_ceremonies(tx: &mut Tx, before: Moment) -> Answer<u64> {
    tx.run(sql!("sweep_ceremonies"), args![before]).await
}

pub(crate) async fn passkeys(tx: &mut Tx, person: PersonId) -> Answer<Vec<OwnPasskey>> {
    tx.all(sql!("passkeys"), args![person]).await
}

pub(crate) async fn credentials(tx: &mut Tx, person: PersonId) -> Answer<Vec<String>> {
    let rows: Vec<(String,)> = tx.all(sql!("credentials"), args![person]).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

pub(crate) async fn count_passkeys(tx: &mut Tx, person: PersonId) -> Answer<i64> {
    let (count,) = tx.one(sql!("count_passkeys"), args![person]).await?;
    Ok(count)
}

pub(crate) async fn passkey_of_credential(tx: &mut Tx, credential: &str) -> Answer<Option<Stored>> {
    tx.maybe(sql!("passkey_of_credential"), args![credential]).await
}

pub(crate) async fn passkey_answered(tx: &mut Tx, id: PasskeyId, passkey: &str, today: Day) -> Answer<u64> {
    tx.run(sql!("passkey_answered"), args![id, passkey, today]).await
}

/// Whether it went in; not when the very same passkey is there already.
pub(crate) async fn insert_passkey(
    tx: &mut Tx,
    id: PasskeyId,
    person: PersonId,
    name: &str,
    made: &Made,
    today: Day,
) -> Answer<bool> {
    let args = args![id, person, name, &made.credential, &made.passkey, today];
    Ok(tx.run(sql!("insert_passkey"), args).await? == 1)
}

/// Whether it was there.
pub(crate) async fn delete_passkey(tx: &mut Tx, id: PasskeyId, person: PersonId) -> Answer<bool> {
    Ok(tx.run(sql!("delete_passkey"), args![id, person]).await? == 1)
}
