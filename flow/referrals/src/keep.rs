//! A participant's record is kept: status, case manager, alias, protected address, circle.

use crate::{
    ReferralError, Status, decide::check_case_manager, keep_out::known, open_referral::ALIAS, stands,
    store as rows,
};
use guard::Act;
use page::{Cx, clean};
use store::{Tx, journal};
use words::{Fact, ParticipantId, PersonId};

/// What can change about a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Where the participant stands with the program.
    pub status: Status,
    /// The case manager.
    pub case_manager: PersonId,
    /// Whether the address is protected.
    pub protected: bool,
    /// What people say in place of the name.
    pub alias: String,
}

/// Changes a record. Only the case manager lifts the protection of an address: nobody else reads what it
/// protects.
pub async fn keep(tx: &mut Tx, cx: &Cx, id: ParticipantId, to: &Record) -> Result<(), ReferralError> {
    let (cx, found, relation) = stands::participant(tx, cx, id, Act::KeepParticipant).await?;
    let alias = clean(&to.alias, ALIAS, false).map_err(ReferralError::Words)?;
    if found.case_manager != to.case_manager {
        check_case_manager(tx, &cx, id, to.case_manager).await?;
    }
    if found.protected && !to.protected && !relation.team {
        return Err(ReferralError::Protected);
    }
    rows::keep(tx, id, &Record { alias, ..to.clone() }).await?;
    changed(tx, &cx, id).await
}

/// Names somebody to work with a participant: it opens what a consent opens, and nothing more.
pub async fn name_circle(
    tx: &mut Tx,
    cx: &Cx,
    id: ParticipantId,
    person: PersonId,
) -> Result<(), ReferralError> {
    let (cx, ..) = stands::participant(tx, cx, id, Act::KeepParticipant).await?;
    known(tx, person).await?;
    rows::put_circle(tx, id, person, cx.person()?, cx.house.world.today()).await?;
    changed(tx, &cx, id).await
}

/// Takes somebody out of the circle.
pub async fn leave_circle(
    tx: &mut Tx,
    cx: &Cx,
    id: ParticipantId,
    person: PersonId,
) -> Result<(), ReferralError> {
    let (cx, ..) = stands::participant(tx, cx, id, Act::KeepParticipant).await?;
    rows::leave_circle(tx, id, person).await?;
    changed(tx, &cx, id).await
}

/// Who may read what hangs on these: the journal keeps who changed them and when.
async fn changed(tx: &mut Tx, cx: &Cx, participant: ParticipantId) -> Result<(), ReferralError> {
    let fact = Fact::RecordChanged { participant };
    Ok(journal::append(tx, &*cx.house.world.chance, cx.stamp(), &fact).await?)
}
