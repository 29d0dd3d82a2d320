//! The pages of this part.

mod conflict;
mod consent;
mod find;
mod glass;
mod list;
mod looked;
mod new;
mod nominate;
mod one;
mod ordered;
mod participant;
mod record;
mod told;

use crate::ReferralError;
use guard::{Act, Cause};
use page::{Cx, Form, Problem, Routes, Typed};
use post::PostError;
use words::Role;

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    let referrals = Routes::new()
        .get("/referrals", Act::OpenReferral, list::page)
        .get("/referrals/new", Act::OpenReferral, new::page)
        .post("/referrals/new", Act::OpenReferral, new::send)
        .get("/nominate/person", Act::SeeOwn, nominate::page)
        .post("/nominate/person", Act::SeeOwn, nominate::send)
        .get("/referrals/{referral}", Act::ReadReferral, one::page)
        .post("/referrals/{referral}/judge", Act::DecideReferral, one::judge)
        .post("/referrals/{referral}/approve", Act::DecideReferral, one::approve)
        .post("/referrals/{referral}/place", Act::DecideReferral, one::place)
        .post("/referrals/{referral}/close", Act::DecideReferral, one::close)
        .post("/referrals/{referral}/attempt", Act::AdvanceReferral, one::attempt)
        .post("/referrals/{referral}/enroll", Act::AdvanceReferral, one::enroll)
        .post("/referrals/{referral}/conflict", Act::DecideReferral, conflict::of_referral)
        .post("/referrals/{referral}/step-out", Act::ReadReferral, conflict::leave_referral);
    let participants = Routes::new()
        .get("/participants", Act::FindParticipant, find::page)
        .post("/participants", Act::FindParticipant, find::send)
        .get("/participants/{participant}", Act::ReadParticipant, participant::page)
        .post("/participants/{participant}/write", Act::WriteSegment, participant::write)
        .post("/participants/{participant}/record", Act::KeepParticipant, record::keep)
        .post("/participants/{participant}/circle", Act::KeepParticipant, record::circle)
        .post("/participants/{participant}/leave", Act::KeepParticipant, record::leave)
        .post("/participants/{participant}/conflict", Act::KeepParticipant, conflict::of_participant)
        .post("/participants/{participant}/step-out", Act::ReadParticipant, conflict::leave_participant)
        .get("/participants/{participant}/consent", Act::KeepConsents, consent::page)
        .post("/participants/{participant}/consent", Act::KeepConsents, consent::send)
        .post("/participants/{participant}/revoke", Act::KeepConsents, consent::revoke)
        .post("/participants/{participant}/ended", Act::KeepConsents, consent::end)
        .get("/participants/{participant}/told", Act::ReadAccounting, told::page)
        .get("/participants/{participant}/looked", Act::ReadLedger, looked::page)
        .get("/participants/{participant}/copy", Act::ExportAccounting, told::copy);
    let glass = Routes::new()
        .get("/glass", Act::ReviewGlass, glass::list)
        .get("/glass/break", Act::FindParticipant, glass::blank)
        .post("/glass/break", Act::FindParticipant, glass::send)
        .post("/glass/{glass}/review", Act::ReviewGlass, glass::review);
    let ordered = Routes::new().get("/orders/{order}/record", Act::KeepOrders, ordered::page).post(
        "/orders/{order}/step-out",
        Act::KeepOrders,
        conflict::leave_ordered,
    );
    referrals.and(participants).and(glass).and(ordered)
}

/// Says beside a field why an act was refused; whatever else went wrong is a problem.
fn refuse(cx: &Cx, form: &mut Form, field: &str, error: ReferralError) -> Result<(), Problem> {
    let Some(key) = error.key() else { return Err(error.into()) };
    let most = if let ReferralError::Words(Typed::TooLong(most)) = error { most } else { 0 };
    form.wrong(field, cx.t1(key, "most", most));
    Ok(())
}

impl From<ReferralError> for Problem {
    fn from(error: ReferralError) -> Self {
        match error {
            ReferralError::Problem(problem) => problem,
            ReferralError::Store(error) | ReferralError::Post(PostError::Store(error)) => error.into(),
            ReferralError::Triage(error) => error.into(),
            ReferralError::Post(error) => Self::Defect(error.to_string()),
            _ => Self::StaleForm,
        }
    }
}

/// Those who may come across a person, and so may have a conflict of interest.
const WHOEVER: [Role; 8] = [
    Role::ProjectManager,
    Role::IntakeCustodian,
    Role::Officer,
    Role::CaseManager,
    Role::Prosecutor,
    Role::Defender,
    Role::Representative,
    Role::Counsel,
];

/// What the only one is told who can decide, before they step out.
const ALONE: &str = "referrals-alone";

/// The causes of a conflict, for a choice.
fn causes(cx: &Cx) -> Vec<(String, String)> {
    Cause::ALL.iter().map(|one| (one.to_string(), cx.token("referrals-cause", one))).collect()
}

/// Everybody who holds one of these roles today: id and name, for a choice.
async fn holders(
    tx: &mut store::Tx,
    cx: &Cx,
    roles: &[Role],
) -> Result<Vec<(String, String)>, ReferralError> {
    let mut found = vec![];
    for role in roles {
        let people = people::with_role(tx, cx.house.world.today(), *role).await.map_err(Problem::from)?;
        found.extend(people.into_iter().map(|one| (one.id.to_string(), one.name)));
    }
    found.sort_by(|a, b| a.1.cmp(&b.1));
    found.dedup();
    Ok(found)
}
