//! Where a brief stands, and somebody with it: what the guard asks.

use crate::{BriefError, BriefRow, store as rows};
use guard::{Act, Relation, Table, Thing, Why};
use page::{Cx, Problem};
use store::Tx;
use words::{BriefId, Moment, PersonId, Recipient};
use workgroup::{Meeting, State};

/// A brief in its meeting: what is the same whoever looks.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub brief: BriefRow,
    pub meeting: Meeting,
    /// Whom the project manager named to facilitate.
    pub facilitator: Option<PersonId>,
    /// The classes to which live consents open all of it.
    pub consented: Vec<Recipient>,
}

/// A brief, and the viewer as they are in this transaction.
pub(crate) struct Found {
    pub cx: Cx,
    pub item: Item,
    pub stands: Stands,
}

/// How a viewer stands to a brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stands {
    table: Table,
    relation: Relation,
    consented: Vec<Recipient>,
}

impl Stands {
    pub(crate) fn thing(&self) -> Thing<'_> {
        Thing::Brief { table: self.table, relation: self.relation, consented: &self.consented }
    }

    /// The same, as if the item were open already: who could hear it.
    pub(crate) fn if_open(mut self) -> Self {
        self.table.open = true;
        self
    }

    /// The same, for opening, closing and recording: whoever facilitates is there when they are checked in,
    /// also after an item was opened. Whom the project manager named sees the room while the meeting runs,
    /// and not for good, also when nobody closes the meeting.
    pub(crate) fn if_facilitates(mut self, cx: &Cx, came: Option<Moment>) -> Result<Self, BriefError> {
        self.table.here = came.is_some();
        if !self.table.running && self.table.named && !cx.viewer.has(words::Role::ProjectManager) {
            return Err(Problem::Refused(Why::NotRunning).into());
        }
        Ok(self)
    }

    /// Whether the viewer works with the person for the program: of the team, or the project manager. A
    /// case manager of somebody else's is none of them.
    pub(crate) fn is_within(&self, cx: &Cx) -> bool {
        self.relation.team || cx.viewer.has(words::Role::ProjectManager)
    }

    /// The class as which the viewer is told; none for those who are told as the program.
    pub(crate) fn told_as(&self, cx: &Cx) -> Option<Recipient> {
        guard::told_as(&cx.viewer.recipients(), &self.consented, self.is_within(cx))
    }
}

impl Item {
    /// Reads what belongs to a brief; `facilitator` is who was named for the meeting.
    pub(crate) async fn of(
        tx: &mut Tx,
        cx: &Cx,
        brief: BriefRow,
        meeting: Meeting,
        facilitator: Option<PersonId>,
    ) -> Result<Self, BriefError> {
        let consented = referrals::consented(tx, cx, brief.participant, &brief.segments.0).await?;
        Ok(Self { brief, meeting, facilitator, consented })
    }

    /// How a viewer who was checked in then stands to it now.
    pub(crate) async fn stands(
        &self,
        tx: &mut Tx,
        cx: &Cx,
        checked_in_at: Option<Moment>,
    ) -> Result<Stands, BriefError> {
        let Self { brief, meeting, facilitator, consented } = self;
        let table = Table {
            named: facilitator.is_some() && *facilitator == cx.viewer.person,
            running: is_running(meeting, cx.house.world.now()),
            here: brief.was_here(checked_in_at),
            open: brief.is_open() && meeting.state == State::Open,
            marked: brief.is_marked_for(&cx.viewer.roles, &cx.ground),
        };
        let relation = referrals::stands(tx, cx, brief.participant).await?;
        Ok(Stands { table, relation, consented: consented.clone() })
    }
}

/// Loads a brief for an act. Whoever is invited to the meeting may know that there is an item, and
/// is told what stands in the way; for anybody else it does not exist.
pub(crate) async fn brief(tx: &mut Tx, cx: &Cx, id: BriefId, act: Act) -> Result<Found, BriefError> {
    let cx = cx.again(tx).await?;
    let brief = rows::brief(tx, id).await?.ok_or(Problem::NotFound)?;
    let meeting = workgroup::meeting_of(tx, brief.meeting).await?;
    let guest = match cx.viewer.person {
        Some(person) => rows::guest(tx, brief.meeting, person).await?,
        None => None,
    };
    let named = rows::facilitator(tx, meeting.id).await?;
    let item = Item::of(tx, &cx, brief, meeting, named).await?;
    let came = guest.as_ref().and_then(|guest| guest.checked_in_at);
    let mut stands = item.stands(tx, &cx, came).await?;
    if matches!(act, Act::OpenBrief | Act::RecordBrief) {
        stands = stands.if_facilitates(&cx, came)?;
    }
    if guest.is_some() {
        cx.require_known(act, &stands.thing()).map_err(unsaid)?;
    } else {
        cx.require(act, &stands.thing())?;
    }
    Ok(Found { cx, item, stands })
}

/// Somebody with a conflict is not told that there is one: perhaps the person is afraid of them, and
/// said so today. It is not for them, as it is for others without the conflict. The facilitator knows.
fn unsaid(problem: Problem) -> Problem {
    match problem {
        Problem::Refused(Why::Conflict) => Problem::Refused(Why::NotMarked),
        other => other,
    }
}

/// Whether a meeting runs: opened, or about to be, and not over.
pub(crate) fn is_running(meeting: &Meeting, now: Moment) -> bool {
    let is_over = matches!(meeting.state, State::Closed | State::Cancelled);
    guard::runs(meeting.starts_at, meeting.ends_at(), is_over, now)
}
