//! The items of a closed meeting that somebody may prepare, run, or read now.

use crate::{
    BriefError, BriefRow,
    at_table::{Item, Stands},
    store as rows,
};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::{MeetingId, Moment, PersonId, Role};
use workgroup::Meeting;

/// An item, and what the viewer may do with it.
#[derive(Debug)]
pub(crate) struct Line {
    pub it: BriefRow,
    pub tasks: Vec<rows::TaskRow>,
    pub may_run: bool,
    pub may_read: bool,
    pub may_prepare: bool,
}

/// A closed meeting, as somebody sees it who is invited.
pub(crate) struct Listed {
    /// The viewer as they are now.
    pub cx: Cx,
    pub meeting: Meeting,
    pub lines: Vec<Line>,
    pub guests: Vec<rows::Guest>,
    /// Who was named to facilitate.
    pub named: Option<PersonId>,
}

/// The items of a meeting for the viewer, filtered in the statement and asked of the guard one by one;
/// none for whoever may do nothing with any. Hidden from those who are not invited.
pub(crate) async fn list(tx: &mut Tx, cx: &Cx, meeting: MeetingId) -> Result<Listed, BriefError> {
    let cx = cx.again(tx).await?;
    let meeting = workgroup::meeting_of(tx, meeting).await?;
    let guests = rows::guests(tx, meeting.id).await?;
    let invited: Vec<_> = guests.iter().map(|guest| guest.person).collect();
    // The open part may be for anyone; the closed part is for those who are invited.
    cx.require(Act::ReadMeeting, &Thing::Meeting { public: false, invited: &invited })?;
    let found = rows::briefs(tx, meeting.id, cx.person()?, &filter(&cx)).await?;
    let named = rows::facilitator(tx, meeting.id).await?;
    let lines = lines(tx, &cx, &meeting, named, &guests, found).await?;
    Ok(Listed { cx, meeting, lines, guests, named })
}

/// What the guard lets through.
pub(crate) async fn lines(
    tx: &mut Tx,
    cx: &Cx,
    meeting: &Meeting,
    named: Option<PersonId>,
    guests: &[rows::Guest],
    found: Vec<BriefRow>,
) -> Result<Vec<Line>, BriefError> {
    let own = guests.iter().find(|guest| Some(guest.person) == cx.viewer.person);
    let came = own.and_then(|guest| guest.checked_in_at);
    let tasks = rows::tasks(tx, meeting.id).await?;
    let mut lines = vec![];
    for it in found {
        let item = Item::of(tx, cx, it, meeting.clone(), named).await?;
        let stands = item.stands(tx, cx, came).await?;
        let tasks = tasks.iter().filter(|task| task.brief == item.brief.id).cloned().collect();
        lines.extend(Line::of(cx, stands, came, item.brief, tasks));
    }
    Ok(lines)
}

impl Line {
    fn of(
        cx: &Cx,
        stands: Stands,
        came: Option<Moment>,
        it: BriefRow,
        tasks: Vec<rows::TaskRow>,
    ) -> Option<Self> {
        let may = |act| cx.can(act, &stands.thing());
        let (may_read, may_prepare) = (may(Act::ReadBrief), may(Act::PrepareBrief));
        let runs = stands.if_facilitates(cx, came);
        let may_run = runs.is_ok_and(|runs| cx.can(Act::OpenBrief, &runs.thing()));
        (may_run || may_read || may_prepare).then_some(Self { it, tasks, may_run, may_read, may_prepare })
    }
}

/// What the statement lets through: all; those of the own caseload; for whoever is bound by an agreement
/// those that they were named to facilitate, and those that are open now.
pub(crate) struct Filter {
    pub all: bool,
    pub caseload: bool,
    pub bound: bool,
}

pub(crate) fn filter(cx: &Cx) -> Filter {
    Filter {
        all: cx.viewer.has(Role::ProjectManager),
        caseload: cx.viewer.has(Role::CaseManager),
        bound: cx.ground.agreed,
    }
}
