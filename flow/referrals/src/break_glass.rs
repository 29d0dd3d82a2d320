//! Somebody is about to be hurt: one participant's record is opened for an hour, and two others are
//! told at once, who review it.

use crate::{
    ReferralError,
    letter::{self, Notice},
    stands, store as rows, watch,
};
use guard::{Act, Purpose, Relation, Thing};
use page::{Cx, Problem};
use people::Person;
use store::Tx;
use words::{GlassId, ParticipantId, Role};

/// How many reviewers are told, when there are so many.
const REVIEWERS: usize = 2;

/// Lets those through who may break a glass at all, with a passkey given a moment before; the others
/// of them are told that one is needed. Asked before anything is looked up, so that the answer tells
/// nothing about a number.
pub fn may_break(cx: &Cx) -> Result<(), Problem> {
    let anybody = Thing::Participant { relation: Relation::default(), consented: &[] };
    cx.require(Act::FindParticipant, &Thing::Site)?;
    cx.require_known(Act::BreakGlass, &anybody)
}

/// Breaks the glass for the participant with this case number, with a reason. `None` for a number
/// that nobody has and for somebody with whom the viewer has a conflict: one answer. Every try is
/// written down. With the participant comes how many others were told; none while the glass is broken already,
/// since nothing is done then.
pub async fn break_glass(
    tx: &mut Tx,
    cx: &Cx,
    number: &str,
    reason: &str,
) -> Result<Option<(ParticipantId, Option<usize>)>, ReferralError> {
    let cx = cx.again(tx).await?;
    may_break(&cx)?;
    let (world, person) = (&cx.house.world, cx.person()?);
    let found =
        rows::participant_by_number(tx, &words::tidy_case_number(number)).await?.map(|found| found.id);
    watch::look_up(tx, &cx, found, Act::BreakGlass, true).await?;
    let Some(participant) = found else { return Ok(None) };
    let relation = stands::stands(tx, &cx, participant).await?;
    if !cx.can_for(Act::BreakGlass, &Thing::Participant { relation, consented: &[] }, Purpose::Safety) {
        return Ok(None);
    }
    // A form that was sent twice: the hour is not made longer, and nobody is told once more.
    if relation.broken {
        return Ok(Some((participant, None)));
    }
    let glass = guard::break_glass(tx, world, person, participant, reason).await?;
    let reviewers = reviewers(tx, &cx, participant).await?;
    for reviewer in &reviewers {
        page_reviewer(tx, &cx, glass, reviewer).await?;
    }
    Ok(Some((participant, Some(reviewers.len()))))
}

/// Two of those who may review it and have no conflict.
async fn reviewers(tx: &mut Tx, cx: &Cx, participant: ParticipantId) -> Result<Vec<Person>, ReferralError> {
    let conflicts = guard::conflicts(tx, participant).await?;
    let mut reviewers: Vec<Person> = vec![];
    for role in [Role::Counsel, Role::ProjectManager] {
        let holders = people::with_role(tx, cx.house.world.today(), role).await.map_err(Problem::from)?;
        for holder in holders {
            let is_other =
                Some(holder.id) != cx.viewer.person && conflicts.iter().all(|one| one.person != holder.id);
            if is_other && reviewers.iter().all(|one| one.id != holder.id) {
                reviewers.push(holder);
            }
        }
    }
    reviewers.truncate(REVIEWERS);
    Ok(reviewers)
}

/// Tells a reviewer, by a letter that names nobody.
async fn page_reviewer(tx: &mut Tx, cx: &Cx, glass: GlassId, reviewer: &Person) -> Result<(), ReferralError> {
    let notice = Notice {
        key: "referrals-glass-letter",
        page: "/glass",
        days: String::new(),
        dedupe: format!("glass:{glass}:{}", reviewer.id),
    };
    letter::send(tx, cx, reviewer, notice).await
}
