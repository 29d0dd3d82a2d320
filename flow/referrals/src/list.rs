//! The referrals and participants that somebody works with.

use crate::{Participant, ReferralError, referral::MAKERS, store as rows};
use guard::{Act, Relation, Thing};
use page::Cx;
use store::Tx;
use words::Role;

pub use rows::Line;

/// How many days an ended referral stays in the list.
const LISTED: i64 = 30;

/// The referrals that the viewer may read, the oldest first, and their caseload. Filtered in the
/// statement, and asked of the guard row by row.
pub async fn list(tx: &mut Tx, cx: &Cx) -> Result<(Vec<Line>, Vec<Participant>), ReferralError> {
    let cx = cx.again(tx).await?;
    let person = cx.person()?;
    let since = cx.house.world.today().plus(-LISTED);
    let lines = rows::referrals(tx, person, &filter(&cx), since).await?;
    let lines = lines.into_iter().filter(|line| cx.can(Act::ReadReferral, &line.as_seen_by(&cx))).collect();
    let caseload = rows::caseload(tx, person, cx.viewer.has(Role::ProjectManager)).await?;
    let readable = |it: &Participant| {
        let team = it.case_manager == person && cx.viewer.has(Role::CaseManager);
        let relation = Relation { team, ..Relation::default() };
        cx.can(Act::ReadParticipant, &Thing::Participant { relation, consented: &[] })
    };
    Ok((lines, caseload.into_iter().filter(readable).collect()))
}

/// What the statement lets through by the viewer's roles: all, made, assigned, of the circle.
#[allow(clippy::struct_excessive_bools, reason = "each is a condition of the statement")]
pub(crate) struct Filter {
    pub all: bool,
    pub made: bool,
    pub assigned: bool,
    pub circle: bool,
}

pub(crate) fn filter(cx: &Cx) -> Filter {
    let has = |roles: &[Role]| roles.iter().any(|role| cx.viewer.has(*role));
    Filter {
        all: has(&[Role::ProjectManager]),
        made: has(&MAKERS),
        assigned: has(&[Role::CaseManager]),
        circle: has(&[Role::Prosecutor, Role::Defender]),
    }
}

impl Line {
    /// Whether whoever it is assigned to has a conflict, so that somebody else must be chosen; for those
    /// who decide, and nobody else.
    pub(crate) fn is_stuck(&self, cx: &Cx) -> bool {
        self.stepped_out && !self.state.is_over() && cx.can(Act::DecideReferral, &self.as_seen_by(cx))
    }

    /// The line as the guard sees it.
    pub(crate) fn as_seen_by(&self, cx: &Cx) -> Thing<'static> {
        let mine = |person: Option<words::PersonId>| person.is_some() && person == cx.viewer.person;
        let made = mine(self.made_by);
        let circle = self.circle || made;
        let relation = Relation { circle, conflicted: self.conflicted, ..Relation::default() };
        Thing::Referral { made, assigned: mine(self.assigned), relation }
    }
}
