//! Answers to pass on by voice: whom to call, what to say at a group's next meeting.

use crate::{ReportBackError, store as rows};
use askama::Template;
use concerns::Reporter;
use guard::{Act, Purpose, Thing};
use page::{Answer, Cx, Form, Problem, render, see_other};
use std::collections::{HashMap, hash_map::Entry};
use store::Tx;
use words::{AnswerBy, ConcernId, ReportId, WordId};

/// The most that stand on the page.
const MOST: i64 = 100;

/// One answer, and how to reach whom it is for.
struct Call {
    row: rows::ToCall,
    name: String,
    contact: String,
}

impl Call {
    /// Where it is said: the group, or whom to call.
    fn heading(&self, cx: &Cx) -> String {
        let group = self.row.group_name.as_deref().unwrap_or_default();
        match self.row.answer_by {
            AnswerBy::Visit if group.is_empty() => cx.t("report-back-voice-meeting"),
            AnswerBy::Visit => cx.t1("report-back-voice-at", "group", group),
            _ if self.name.is_empty() => cx.t1("report-back-voice-call", "who", self.contact.as_str()),
            _ => cx.t1("report-back-voice-call", "who", format!("{}, {}", self.name, self.contact)),
        }
    }
}

#[derive(Template)]
#[template(path = "by_voice.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    calls: Vec<Call>,
    count: i64,
}

/// GET /report-backs/by-voice
pub(super) async fn list(cx: Cx) -> Answer {
    cx.person()?;
    let page = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        cx.again(tx).await?.require_for(Act::ReadContact, &Thing::Contact, Purpose::Answering)?;
        let since = cx.house.world.today().plus(-rows::CALL_WITHIN);
        let count = rows::count_to_call(tx, since).await?;
        let waiting = rows::to_call(tx, since, MOST).await?;
        let calls = calls(tx, &cx, waiting).await?;
        Ok(ListPage { cx: &cx, calls, count })
    })?;
    render(&page)
}

/// Puts beside each answer how to reach its reporter.
async fn calls(tx: &mut Tx, cx: &Cx, waiting: Vec<rows::ToCall>) -> Result<Vec<Call>, Problem> {
    let mut reporters: HashMap<ConcernId, Vec<Reporter>> = HashMap::new();
    let mut calls = vec![];
    for row in waiting {
        let known = match reporters.entry(row.concern) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(concerns::reporters(tx, cx, row.concern).await?),
        };
        let reporter = known.iter().find(|one| one.report == row.report);
        let (name, contact) = reporter.map(|one| (one.name.clone(), one.contact.clone())).unwrap_or_default();
        calls.push(Call { row, name, contact });
    }
    Ok(calls)
}

/// POST /report-backs/by-voice: it was said.
pub(super) async fn told(cx: Cx, form: Form) -> Answer {
    let (word, report): (WordId, ReportId) = match (form.raw("word").parse(), form.raw("report").parse()) {
        (Ok(word), Ok(report)) => (word, report),
        _ => return Err(Problem::NotFound),
    };
    store::write!(cx.house.store, |tx| -> Result<(), ReportBackError> {
        crate::pass_on(tx, &cx, word, report).await
    })?;
    see_other("/report-backs/by-voice?said=report-back-told")
}
