//! `/workgroup/{meeting}/summary`: what may be taken home, and its approval.

use super::refuse;
use crate::{Approved, BriefError, Summary, summary::SUMMARY};
use askama::Template;
use axum::extract::Path;
use guard::{Act, Thing};
use page::{Answer, Cx, Form, Problem, Rule, id, render, see_other};
use words::MeetingId;
use workgroup::Meeting;

#[derive(Template)]
#[template(path = "summary.html")]
struct SummaryPage<'a> {
    cx: &'a Cx,
    meeting: Meeting,
    it: Approved,
}

impl SummaryPage<'_> {
    /// The three parts: heading and lines.
    fn parts(&self) -> [(&'static str, Vec<&str>); 3] {
        let it = &self.it;
        [
            ("briefs-summary-places", &it.places),
            ("briefs-summary-works", &it.works),
            ("briefs-summary-needs", &it.needs),
        ]
        .map(|(head, text)| (head, text.lines().filter(|line| !line.trim().is_empty()).collect()))
    }
}

#[derive(Template)]
#[template(path = "summary_edit.html")]
struct EditPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    meeting: Meeting,
    /// Words that may name somebody, at which a person must look; empty for none.
    look_at: &'a str,
}

pub(super) async fn page(cx: Cx, Path(meeting): Path<String>) -> Answer {
    let meeting: MeetingId = id(&meeting)?;
    let (meeting, it) = store::read!(cx.house.store, |tx| -> Result<_, BriefError> {
        let meeting = workgroup::meeting_of(tx, meeting).await?;
        let it = crate::summary(tx, &cx, meeting.id).await?;
        Ok((meeting, it))
    })?;
    let it = it.ok_or(Problem::NotFound)?;
    render(&SummaryPage { cx: &cx, meeting, it })
}

pub(super) async fn edit(cx: Cx, Path(meeting): Path<String>) -> Answer {
    let meeting: MeetingId = id(&meeting)?;
    let it = store::read!(cx.house.store, |tx| -> Result<_, BriefError> {
        crate::draft_summary(tx, &cx, meeting).await
    })?;
    let form = Form::from_pairs([("places", it.places), ("works", it.works), ("needs", it.needs)]);
    show(&cx, meeting, &form, "").await
}

async fn show(cx: &Cx, meeting: MeetingId, form: &Form, look_at: &str) -> Answer {
    cx.require(Act::ApproveSummary, &Thing::Site)?;
    let meeting = store::read!(cx.house.store, |tx| -> Result<_, BriefError> {
        Ok(workgroup::meeting_of(tx, meeting).await?)
    })?;
    render(&EditPage { cx, form, meeting, look_at })
}

pub(super) async fn approve(cx: Cx, Path(meeting): Path<String>, mut form: Form) -> Answer {
    cx.require(Act::ApproveSummary, &Thing::Site)?;
    let meeting: MeetingId = id(&meeting)?;
    let [places, works, needs] =
        ["places", "works", "needs"].map(|name| form.text(&cx, name, Rule::lines(SUMMARY)));
    if !form.is_right() {
        return show(&cx, meeting, &form, "").await;
    }
    let looked = if form.raw("looked").is_empty() { "" } else { form.raw("look-at") }.to_owned();
    let summary = Summary { places, works, needs };
    let done = store::write!(cx.house.store, |tx| -> Result<_, BriefError> {
        crate::approve_summary(tx, &cx, meeting, &summary, &looked).await
    });
    match done {
        Ok(()) => see_other(&format!("/workgroup/{meeting}/summary?said=briefs-summary")),
        Err(BriefError::Names(names)) => {
            let names = names.join(", ");
            form.wrong("places", cx.t1("briefs-summary-no-names", "names", names));
            show(&cx, meeting, &form, "").await
        }
        Err(BriefError::LookAt(words)) => {
            form.wrong("looked", cx.t1("briefs-summary-no-look", "names", words.as_str()));
            show(&cx, meeting, &form, &words).await
        }
        Err(error) => {
            refuse(&cx, &mut form, "places", error)?;
            show(&cx, meeting, &form, "").await
        }
    }
}
