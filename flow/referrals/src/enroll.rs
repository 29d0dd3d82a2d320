//! Somebody becomes a participant.

use crate::{
    ReferralError, State, Step,
    decide::check_case_manager,
    derive_conflicts::derive_conflicts,
    open_referral::{ALIAS, purpose},
    participant::case_number,
    stands, store as rows,
    write::put,
};
use guard::Act;
use page::{Cx, clean};
use store::{Tx, journal};
use words::{Fact, Language, ParticipantId, ReferralId, Segment};

/// What intake adds to the referral.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// What people say in place of the name; the referral's alias when empty.
    pub alias: String,
    /// The language that the participant reads.
    pub language: Language,
    /// Whether the address is protected.
    pub protected: bool,
}

/// Enrols whoever was referred, with the referral's case manager. Name and whereabouts go into their
/// sealed segments, and out of the referral.
pub async fn enroll(
    tx: &mut Tx,
    cx: &Cx,
    referral: ReferralId,
    intake: &Intake,
) -> Result<ParticipantId, ReferralError> {
    let (cx, row, _) = stands::referral(tx, cx, referral, Act::AdvanceReferral).await?;
    row.state.check(Step::Enroll)?;
    let case_manager = row.assigned.ok_or(ReferralError::NoCaseManager)?;
    check_case_manager(tx, &cx, row.subject, case_manager).await?;
    let alias = clean(&intake.alias, ALIAS, false).map_err(ReferralError::Words)?;
    let world = &cx.house.world;
    let new = rows::NewParticipant {
        id: row.subject,
        number: case_number(&*world.chance),
        alias: if alias.is_empty() { row.alias.clone() } else { alias },
        language: intake.language.clone(),
        case_manager,
        protected: intake.protected,
        enrolled_day: world.today(),
    };
    rows::insert_participant(tx, &new).await?;
    for (segment, what, sealed) in
        [(Segment::Identity, "name", &row.name), (Segment::Location, "met", &row.met)]
    {
        let text = cx.house.unsealed(&purpose(referral, what), sealed)?;
        if !text.is_empty() {
            put(tx, &cx, row.subject, segment, &text).await?;
            if segment == Segment::Identity {
                derive_conflicts(tx, &cx, row.subject, &text).await?;
            }
        }
    }
    rows::end(tx, referral, State::Enrolled, None, world.today()).await?;
    rows::erase_names(tx, referral).await?;
    let fact = Fact::Enrolled { participant: row.subject, referral };
    journal::append(tx, &*world.chance, cx.stamp(), &fact).await?;
    Ok(row.subject)
}
