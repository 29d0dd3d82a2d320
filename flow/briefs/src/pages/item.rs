//! `/workgroup/briefs/{brief}/run`: the facilitator sees who must step out, opens, records, closes.

use super::refuse;
use crate::{
    BriefError, BriefRow, Outcome, Seat, Task,
    at_table::{self, Found, is_running},
    room::seats,
    store as rows,
};
use askama::Template;
use axum::extract::Path;
use guard::Act;
use page::{Answer, Cx, Form, Problem, id, render, see_other};
use std::collections::BTreeSet;
use store::Tx;
use words::{BriefId, PersonId};
use workgroup::{Meeting, State};

#[derive(Template)]
#[template(path = "brief_run.html")]
struct RunPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    brief: BriefRow,
    meeting: Meeting,
    running: bool,
    seats: Vec<Seat>,
    out: usize,
    tasks: Vec<rows::TaskRow>,
    log: Vec<rows::LogLine>,
    outcomes: Vec<(&'static str, String, String)>,
    kinds: Vec<(String, String)>,
    owners: Vec<(String, String)>,
}

pub(super) async fn page(cx: Cx, Path(brief): Path<String>) -> Answer {
    cx.person()?;
    show(&cx, id(&brief)?, &Form::default()).await
}

struct Read {
    brief: BriefRow,
    meeting: Meeting,
    seats: Vec<Seat>,
    tasks: Vec<rows::TaskRow>,
    log: Vec<rows::LogLine>,
}

async fn read(tx: &mut Tx, cx: &Cx, brief: BriefId) -> Result<Read, BriefError> {
    let Found { cx, item, .. } = at_table::brief(tx, cx, brief, Act::OpenBrief).await?;
    let mut tasks = rows::tasks(tx, item.meeting.id).await?;
    tasks.retain(|task| task.brief == item.brief.id);
    Ok(Read {
        seats: seats(tx, &cx, &item).await?,
        log: rows::log(tx, item.brief.id).await?,
        tasks,
        brief: item.brief,
        meeting: item.meeting,
    })
}

async fn show(cx: &Cx, brief: BriefId, form: &Form) -> Answer {
    let read = store::read!(cx.house.store, |tx| -> Result<_, BriefError> { read(tx, cx, brief).await })?;
    let Read { brief, meeting, seats, tasks, log } = read;
    let outcomes =
        Outcome::ALL.iter().map(|one| (one.token(), cx.token("briefs-outcome", one), String::new()));
    render(&RunPage {
        cx,
        form,
        running: meeting.state == State::Open && is_running(&meeting, cx.house.world.now()),
        out: seats.iter().filter(|seat| seat.out.is_some()).count(),
        outcomes: outcomes.collect(),
        kinds: Task::ALL.iter().map(|one| (one.to_string(), cx.token("briefs-task", one))).collect(),
        owners: seats.iter().map(|seat| (seat.person.to_string(), seat.name.clone())).collect(),
        seats,
        tasks,
        log,
        brief,
        meeting,
    })
}

/// Leads back to the item, or shows it again with what kept the act from being done.
async fn back(
    cx: &Cx,
    brief: BriefId,
    mut form: Form,
    field: &str,
    (done, said): (Result<(), BriefError>, &str),
) -> Answer {
    match done {
        Ok(()) => see_other(&format!("/workgroup/briefs/{brief}/run?said={said}")),
        Err(error) => {
            refuse(cx, &mut form, field, error)?;
            show(cx, brief, &form).await
        }
    }
}

pub(super) async fn open(cx: Cx, Path(brief): Path<String>, form: Form) -> Answer {
    let brief: BriefId = id(&brief)?;
    let out: Result<BTreeSet<PersonId>, _> = form.all("out").iter().map(|one| one.parse()).collect();
    let out = out.map_err(|_| Problem::StaleForm)?;
    let done = store::write!(cx.house.store, |tx| -> Result<_, BriefError> {
        crate::open(tx, &cx, brief, &out).await
    });
    back(&cx, brief, form, "room", (done, "briefs-opened")).await
}

pub(super) async fn close(cx: Cx, Path(brief): Path<String>, form: Form) -> Answer {
    let brief: BriefId = id(&brief)?;
    let done =
        store::write!(cx.house.store, |tx| -> Result<_, BriefError> { crate::close(tx, &cx, brief).await });
    back(&cx, brief, form, "room", (done, "briefs-closed")).await
}

pub(super) async fn record(cx: Cx, Path(brief): Path<String>, mut form: Form) -> Answer {
    let brief: BriefId = id(&brief)?;
    let Some(outcome) = form.choice::<Outcome>(&cx, "outcome") else { return show(&cx, brief, &form).await };
    let done = store::write!(cx.house.store, |tx| -> Result<_, BriefError> {
        crate::record(tx, &cx, brief, outcome).await
    });
    back(&cx, brief, form, "outcome", (done, "briefs-recorded")).await
}

pub(super) async fn take_on(cx: Cx, Path(brief): Path<String>, mut form: Form) -> Answer {
    let brief: BriefId = id(&brief)?;
    let (kind, owner) = (form.choice::<Task>(&cx, "kind"), form.choice(&cx, "owner"));
    let due = form.day(&cx, "due");
    let (Some(kind), Some(owner), Some(due)) = (kind, owner, due) else {
        return show(&cx, brief, &form).await;
    };
    let done = store::write!(cx.house.store, |tx| -> Result<_, BriefError> {
        crate::take_on(tx, &cx, brief, kind, owner, due).await
    });
    back(&cx, brief, form, "due", (done, "briefs-taken-on")).await
}

pub(super) async fn take_off(cx: Cx, Path(brief): Path<String>, form: Form) -> Answer {
    let brief: BriefId = id(&brief)?;
    let meeting = form.raw("meeting").to_owned();
    let done = store::write!(cx.house.store, |tx| -> Result<_, BriefError> {
        crate::take_off(tx, &cx, brief).await
    });
    match done {
        Ok(()) => see_other(&format!(
            "/workgroup/{}/closed?said=briefs-taken-off",
            id::<words::MeetingId>(&meeting)?
        )),
        Err(error) => back(&cx, brief, form, "room", (Err(error), "")).await,
    }
}
