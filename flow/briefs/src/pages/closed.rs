//! `/workgroup/{meeting}/closed`: the items of the closed part, as far as they are the viewer's.

use super::refuse;
use crate::{
    BriefError, BriefRow, NewBrief,
    at_table::{self, is_running},
    brief::{FACTS, NEVER, TABLE},
    store as rows,
};
use askama::Template;
use axum::extract::Path;
use guard::{Act, Thing};
use page::{Answer, Cx, Form, Problem, Rule, id, render, see_other};
use referrals::Participant;
use store::Tx;
use words::{AreaSlug, MeetingId, Role, Segment};
use workgroup::Meeting;

/// An item, and what the viewer may do with it.
struct Item {
    it: BriefRow,
    tasks: Vec<rows::TaskRow>,
    may_run: bool,
    may_read: bool,
    may_prepare: bool,
}

#[derive(Template)]
#[template(path = "briefs_closed.html")]
struct Closed<'a> {
    cx: &'a Cx,
    form: &'a Form,
    meeting: Meeting,
    running: bool,
    items: Vec<Item>,
    /// Participants of whom the viewer may prepare a brief: id and what they are called.
    people: Vec<(String, String)>,
    segments: Vec<(&'static str, String, String)>,
    roles: Vec<(&'static str, String, String)>,
    areas: Vec<(String, String, String)>,
    /// Who may facilitate; empty for those who do not name.
    to_name: Vec<(String, String)>,
    facilitator: String,
}

pub(super) async fn page(cx: Cx, Path(meeting): Path<String>) -> Answer {
    cx.person()?;
    show(&cx, id(&meeting)?, &Form::default()).await
}

async fn show(cx: &Cx, meeting: MeetingId, form: &Form) -> Answer {
    let read = store::read!(cx.house.store, |tx| -> Result<_, BriefError> { read(tx, cx, meeting).await })?;
    let (cx, meeting, items, people, guests, named) = read;
    let to_name = if cx.may(Act::KeepMeetings) {
        guests.iter().map(|guest| (guest.person.to_string(), guest.name.clone())).collect()
    } else {
        vec![]
    };
    let named = guests.into_iter().find(|guest| Some(guest.person) == named);
    render(&Closed {
        form,
        running: is_running(&meeting, cx.house.world.now()),
        segments: segments(&cx),
        roles: TABLE.map(|role| (role.token(), cx.token("role", role), String::new())).into(),
        areas: areas(&cx),
        people: people
            .iter()
            .map(|one| (one.id.to_string(), format!("{} ({})", one.called(), one.number)))
            .collect(),
        facilitator: named.map_or_else(|| cx.token("role", Role::ProjectManager), |guest| guest.name),
        to_name,
        items,
        meeting,
        cx: &cx,
    })
}

type Read = (Cx, Meeting, Vec<Item>, Vec<Participant>, Vec<rows::Guest>, Option<words::PersonId>);

/// Items that the viewer may prepare, run, or read now; whoever may none of it sees none.
async fn read(tx: &mut Tx, cx: &Cx, meeting: MeetingId) -> Result<Read, BriefError> {
    let cx = cx.again(tx).await?;
    let meeting = workgroup::meeting_of(tx, meeting).await?;
    let guests = rows::guests(tx, meeting.id).await?;
    let invited: Vec<_> = guests.iter().map(|guest| guest.person).collect();
    // The open part may be for anyone; the closed part is for those who are invited.
    cx.require(Act::ReadMeeting, &Thing::Meeting { public: false, invited: &invited })?;
    let own = guests.iter().find(|guest| Some(guest.person) == cx.viewer.person);
    let came = own.and_then(|guest| guest.checked_in_at);
    let tasks = rows::tasks(tx, meeting.id).await?;
    let mut items = vec![];
    for it in rows::briefs(tx, meeting.id).await? {
        let item = at_table::Item::of(tx, &cx, it, meeting.clone()).await?;
        let stands = item.stands(tx, &cx, came).await?;
        let may = |act| cx.can(act, &stands.thing());
        let (may_run, may_read, may_prepare) =
            (may(Act::OpenBrief), may(Act::ReadBrief), may(Act::PrepareBrief));
        if may_run || may_read || may_prepare {
            let it = item.brief;
            let tasks = tasks.iter().filter(|task| task.brief == it.id).cloned().collect();
            items.push(Item { it, tasks, may_run, may_read, may_prepare });
        }
    }
    let (_, people) =
        if cx.may(Act::FindParticipant) { referrals::list(tx, &cx).await? } else { (vec![], vec![]) };
    let named = rows::facilitator(tx, meeting.id).await?;
    Ok((cx, meeting, items, people, guests, named))
}

fn segments(cx: &Cx) -> Vec<(&'static str, String, String)> {
    let carried = Segment::ALL.iter().filter(|segment| !NEVER.contains(segment));
    carried.map(|one| (one.token(), cx.token("segment", one), String::new())).collect()
}

fn areas(cx: &Cx) -> Vec<(String, String, String)> {
    let areas = cx.house.atlas.areas().iter();
    areas.map(|area| (area.slug.to_string(), area.display_name().to_owned(), String::new())).collect()
}

/// A brief is prepared.
pub(super) async fn prepare(cx: Cx, Path(meeting): Path<String>, mut form: Form) -> Answer {
    let meeting: MeetingId = id(&meeting)?;
    let Some(new) = new_brief(&cx, &mut form) else { return show(&cx, meeting, &form).await };
    let done = store::write!(cx.house.store, |tx| -> Result<_, BriefError> {
        crate::prepare(tx, &cx, meeting, &new).await
    });
    match done {
        Ok(_) => see_other(&format!("/workgroup/{meeting}/closed?said=briefs-prepared")),
        Err(error) => {
            let field = match error {
                BriefError::Segments => "segments",
                BriefError::NotMarked => "roles",
                BriefError::Twice => "participant",
                _ => "facts",
            };
            refuse(&cx, &mut form, field, error)?;
            show(&cx, meeting, &form).await
        }
    }
}

fn new_brief(cx: &Cx, form: &mut Form) -> Option<NewBrief> {
    let participant = form.choice(cx, "participant");
    let facts = form.text(cx, "facts", Rule::lines(FACTS).needed());
    let segments: Vec<Segment> = form.all("segments").iter().filter_map(|one| one.parse().ok()).collect();
    let roles: Vec<Role> = form.all("roles").iter().filter_map(|one| one.parse().ok()).collect();
    let areas: Vec<AreaSlug> = form.all("areas").iter().filter_map(|one| one.parse().ok()).collect();
    let new = NewBrief { participant: participant?, facts, segments, roles, areas };
    form.is_right().then_some(new)
}

/// Somebody is named to facilitate.
pub(super) async fn name(cx: Cx, Path(meeting): Path<String>, mut form: Form) -> Answer {
    let meeting: MeetingId = id(&meeting)?;
    let Some(person) = form.choice(&cx, "person") else { return show(&cx, meeting, &form).await };
    store::write!(cx.house.store, |tx| -> Result<_, BriefError> {
        crate::name_facilitator(tx, &cx, meeting, person).await
    })
    .map_err(Problem::from)?;
    see_other(&format!("/workgroup/{meeting}/closed?said=briefs-named"))
}
