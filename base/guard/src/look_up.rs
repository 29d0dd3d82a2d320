//! Looking people up leaves a trace, and too much of it an alert.

use crate::{Act, KeepError, store as rows};
use store::Tx;
use words::{Day, Moment, ParticipantId, PersonId, TraceId, World};

store::row! {
    /// Somebody looked a participant up.
    pub struct LookUp { person: PersonId, name: String, looked_at: Moment, act: String, outside: bool }
}

store::row! {
    /// That somebody looked a participant up on a day.
    pub struct LookedOn { day: Day, name: String }
}

store::row! {
    /// Somebody who looked up many people outside their caseload.
    pub struct Fisher { person: PersonId, name: String, looked: i64, last_at: Moment }
}

/// So many look-ups outside one's caseload within [`WATCHED`] are unusual.
pub const UNUSUAL: i64 = 20;
/// Over how long look-ups are counted.
pub const WATCHED: i64 = 30 * 24 * Moment::HOUR;

/// Writes down that somebody looked a participant up, or tried to (no participant). `outside`: not
/// of their caseload or circle.
pub async fn look_up(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    participant: Option<ParticipantId>,
    act: Act,
    outside: bool,
) -> Result<(), KeepError> {
    let at = (world.now(), world.today());
    let id = TraceId::new(&*world.chance);
    rows::insert_look_up(tx, id, person, participant, at, act.name(), outside).await?;
    Ok(())
}

/// The look-ups of a participant, the last first: so many, after so many that are skipped.
pub async fn look_ups_of(
    tx: &mut Tx,
    participant: ParticipantId,
    most: i64,
    skip: i64,
) -> Result<Vec<LookUp>, KeepError> {
    Ok(rows::look_ups_of(tx, participant, most, skip).await?)
}

/// On which days who looked a participant up, each once, the last day first.
pub async fn looked_on(tx: &mut Tx, participant: ParticipantId) -> Result<Vec<LookedOn>, KeepError> {
    Ok(rows::looked_on(tx, participant).await?)
}

/// Who looks unusual now.
pub async fn fishers(tx: &mut Tx, world: &World) -> Result<Vec<Fisher>, KeepError> {
    Ok(rows::fishers(tx, world.now().plus(-WATCHED), UNUSUAL).await?)
}
