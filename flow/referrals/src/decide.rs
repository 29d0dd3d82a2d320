//! A referral is judged, approved, placed, or closed.

use crate::{Ending, ReferralError, State, Step, stands, store as rows};
use guard::Act;
use page::Cx;
use store::{Tx, journal};
use words::{Fact, ParticipantId, PersonId, ReferralId, Role};

/// Says which lines of the site's eligibility list are not met. With none it is eligible, which is not
/// an approval; with one it is closed as not eligible.
pub async fn judge(
    tx: &mut Tx,
    cx: &Cx,
    referral: ReferralId,
    unmet: &[String],
) -> Result<State, ReferralError> {
    let (cx, row, _) = stands::referral(tx, cx, referral, Act::DecideReferral).await?;
    row.state.check(Step::Judge)?;
    let known = &cx.house.site.eligibility;
    let unmet: Vec<String> =
        known.iter().map(|line| line.code.clone()).filter(|code| unmet.contains(code)).collect();
    let state = if unmet.is_empty() { State::Eligible } else { State::Received };
    rows::decide(tx, referral, state, &unmet, cx.person()?, cx.house.world.today()).await?;
    if unmet.is_empty() {
        return Ok(state);
    }
    end(tx, &cx, referral, Ending::NotEligible).await?;
    Ok(State::Closed)
}

/// Approves an eligible referral: with a case manager who has a place, or to wait for one.
pub async fn approve(
    tx: &mut Tx,
    cx: &Cx,
    referral: ReferralId,
    case_manager: Option<PersonId>,
) -> Result<State, ReferralError> {
    let (cx, row, _) = stands::referral(tx, cx, referral, Act::DecideReferral).await?;
    row.state.check(Step::Approve)?;
    let state = if case_manager.is_some() { State::Outreach } else { State::Waiting };
    rows::decide(tx, referral, state, &[], cx.person()?, cx.house.world.today()).await?;
    given(tx, &cx, &row, case_manager).await
}

/// Gives a place to one that waits, or another case manager to one that has one.
pub async fn place(
    tx: &mut Tx,
    cx: &Cx,
    referral: ReferralId,
    case_manager: PersonId,
) -> Result<State, ReferralError> {
    let (cx, row, _) = stands::referral(tx, cx, referral, Act::DecideReferral).await?;
    row.state.check(Step::Place)?;
    given(tx, &cx, &row, Some(case_manager)).await
}

/// The case manager looks for the person from now on; intake has a day.
async fn given(
    tx: &mut Tx,
    cx: &Cx,
    referral: &rows::ReferralRow,
    case_manager: Option<PersonId>,
) -> Result<State, ReferralError> {
    let Some(person) = case_manager else { return Ok(State::Waiting) };
    check_case_manager(tx, cx, referral.subject, person).await?;
    let due = cx.house.world.today().plus(cx.house.site.intake_within_days);
    rows::place(tx, referral.id, State::Outreach, person, due).await?;
    Ok(State::Outreach)
}

/// Refuses whoever is no case manager today, and whoever has a conflict of interest: they would see
/// nothing of the person.
pub(crate) async fn check_case_manager(
    tx: &mut Tx,
    cx: &Cx,
    subject: ParticipantId,
    person: PersonId,
) -> Result<(), ReferralError> {
    let roles = people::roles_of(tx, &cx.house.world, person).await.map_err(page::Problem::from)?;
    if !roles.contains(&Role::CaseManager) {
        return Err(ReferralError::NoCaseManager);
    }
    let conflicted = rows::relation(tx, subject, person).await?.conflicted;
    if conflicted { Err(ReferralError::Conflicted) } else { Ok(()) }
}

/// Ends a referral without an enrolment. What was known of the person is erased with it.
pub async fn close(tx: &mut Tx, cx: &Cx, referral: ReferralId, why: Ending) -> Result<(), ReferralError> {
    let (cx, row, _) = stands::referral(tx, cx, referral, Act::DecideReferral).await?;
    row.state.check(Step::Close)?;
    end(tx, &cx, referral, why).await
}

async fn end(tx: &mut Tx, cx: &Cx, referral: ReferralId, why: Ending) -> Result<(), ReferralError> {
    let world = &cx.house.world;
    rows::end(tx, referral, State::Closed, Some(why), world.today()).await?;
    rows::erase_names(tx, referral).await?;
    Ok(journal::append(tx, &*world.chance, cx.stamp(), &Fact::ReferralEnded { referral }).await?)
}
