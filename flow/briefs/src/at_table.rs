//! Where a brief stands, and somebody with it: what the guard asks.

use crate::{BriefError, BriefRow, store as rows};
use guard::{Act, Relation, Table, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::{BriefId, Moment, Recipient};
use workgroup::{Meeting, State};

/// A brief with its meeting, and the viewer as they are in this transaction.
pub(crate) struct Found {
    pub cx: Cx,
    pub brief: BriefRow,
    pub meeting: Meeting,
    pub stands: Stands,
}

/// How a viewer stands to a brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stands {
    pub table: Table,
    pub relation: Relation,
    pub consented: Vec<Recipient>,
}

impl Stands {
    pub(crate) fn thing(&self) -> Thing<'_> {
        Thing::Brief { table: self.table, relation: self.relation, consented: &self.consented }
    }

    /// The same, as if the item were open already: who could hear it.
    pub(crate) fn if_open(&self) -> Self {
        Self { table: Table { open: true, ..self.table }, ..self.clone() }
    }
}

/// Loads a brief for an act. Whoever is invited to the meeting may know that there is an item, and
/// is told what stands in the way; for anybody else it does not exist.
pub(crate) async fn brief(tx: &mut Tx, cx: &Cx, id: BriefId, act: Act) -> Result<Found, BriefError> {
    let cx = cx.again(tx).await?;
    let brief = rows::brief(tx, id).await?.ok_or(Problem::NotFound)?;
    let meeting = workgroup::meeting_of(tx, brief.meeting).await?;
    let stands = stands(tx, &cx, &brief, &meeting).await?;
    let is_guest = match cx.viewer.person {
        Some(person) => rows::guest(tx, brief.meeting, person).await?.is_some(),
        None => false,
    };
    if is_guest {
        cx.require_known(act, &stands.thing())?;
    } else {
        cx.require(act, &stands.thing())?;
    }
    Ok(Found { cx, brief, meeting, stands })
}

/// How a viewer stands to a brief now.
pub(crate) async fn stands(
    tx: &mut Tx,
    cx: &Cx,
    brief: &BriefRow,
    meeting: &Meeting,
) -> Result<Stands, BriefError> {
    let Some(person) = cx.viewer.person else {
        let nothing = Stands { table: Table::default(), relation: Relation::default(), consented: vec![] };
        return Ok(nothing);
    };
    let came = rows::guest(tx, meeting.id, person).await?.and_then(|guest| guest.checked_in_at);
    let table = Table {
        named: rows::facilitator(tx, meeting.id).await? == Some(person),
        running: is_running(meeting, cx.house.world.now()),
        here: brief.was_here(came),
        open: brief.is_open() && meeting.state == State::Open,
        marked: brief.is_marked_for(&cx.viewer.roles, &cx.ground),
    };
    let relation = referrals::stands(tx, cx, brief.participant).await?;
    let consented = referrals::consented(tx, cx, brief.participant, &brief.segments.0).await?;
    Ok(Stands { table, relation, consented })
}

/// Whether a meeting runs: opened, or about to be, and not over.
pub(crate) fn is_running(meeting: &Meeting, now: Moment) -> bool {
    let is_over = matches!(meeting.state, State::Closed | State::Cancelled);
    guard::runs(meeting.starts_at, meeting.ends_at(), is_over, now)
}
