//! `/workgroup/{meeting}/closed`: the items of the closed part, as far as they are the viewer's.

use super::refuse;
use crate::{
    BriefError, NewBrief,
    at_table::is_running,
    brief::{FACTS, NEVER, TABLE},
    list::{Line, Listed, list},
};
use askama::Template;
use axum::extract::Path;
use guard::Act;
use page::{Answer, Cx, Form, Problem, Rule, id, render, see_other};
use words::{AreaSlug, MeetingId, Role, Segment};
use workgroup::Meeting;

#[derive(Template)]
#[template(path = "briefs_closed.html")]
struct Closed<'a> {
    cx: &'a Cx,
    form: &'a Form,
    meeting: Meeting,
    running: bool,
    items: Vec<Line>,
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
    let (listed, people) = store::read!(cx.house.store, |tx| -> Result<_, BriefError> {
        let listed = list(tx, cx, meeting).await?;
        // Whoever finds participants prepares briefs of them.
        let finds = listed.cx.may(Act::FindParticipant);
        let people = if finds { referrals::list(tx, &listed.cx).await?.1 } else { vec![] };
        Ok((listed, people))
    })?;
    let Listed { cx, meeting, lines: items, guests, named } = listed;
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
