//! `/records/{request}`: one request, its searches and its lines.

use super::super::refuse;
use crate::{
    NewLine, RecordsError, Search,
    open_request::keeps_requests,
    sealed::{SENTENCE, TEXT, open},
    store as rows,
};
use askama::Template;
use axum::extract::Path;
use page::{Answer, Cx, Form, Problem, Rule, id, render, see_other};
use store::Tx;
use words::{Day, LineId, RequestId};

#[derive(Template)]
#[template(path = "record.html")]
struct RequestPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    today: Day,
    /// The id that the form for a text from elsewhere carries.
    adds: LineId,
    read: Read,
}

impl RequestPage<'_> {
    fn is_late(&self) -> bool {
        self.read.is_open() && self.read.it.answer_by < self.today
    }
}

struct Read {
    it: rows::RequestRow,
    asker: String,
    reach: String,
    wants: String,
    extensions: Vec<(rows::Extension, String)>,
    searches: Vec<(rows::SearchRow, String)>,
    lines: Vec<rows::LineHead>,
}

impl Read {
    const fn is_open(&self) -> bool {
        self.it.answered_day.is_none()
    }
}

async fn read(tx: &mut Tx, cx: &Cx, request: RequestId) -> Result<Read, RecordsError> {
    let cx = keeps_requests(tx, cx).await?;
    let it = rows::request(tx, request).await?.ok_or(Problem::NotFound)?;
    let mut extensions = vec![];
    for one in rows::extensions(tx, request).await? {
        let reason = open(&cx, "extension", format!("{request} {}", one.until_day), &one.reason)?;
        extensions.push((one, reason));
    }
    let mut searches = vec![];
    for one in rows::searches(tx, request).await? {
        let terms = open(&cx, "search", request, &one.terms)?;
        searches.push((one, terms));
    }
    Ok(Read {
        asker: open(&cx, "request asker", request, &it.asker)?,
        reach: open(&cx, "request reach", request, &it.reach)?,
        wants: open(&cx, "request wants", request, &it.wants)?,
        extensions,
        searches,
        lines: rows::lines(tx, request).await?,
        it,
    })
}

async fn show(cx: &Cx, request: RequestId, form: &Form) -> Answer {
    let read = store::read!(cx.house.store, |tx| -> Result<_, RecordsError> { read(tx, cx, request).await })?;
    let world = &cx.house.world;
    // The forms of this page share what was typed: another one may have been sent, without an id.
    let adds = form.raw("id").parse().unwrap_or_else(|_| LineId::new(&*world.chance));
    render(&RequestPage { cx, form, today: world.today(), adds, read })
}

pub(in super::super) async fn one(cx: Cx, Path(request): Path<String>) -> Answer {
    // Whoever does not know whether a text tells of treatment says that it does.
    let form = Form::from_pairs([("part2", "yes".to_owned())]);
    show(&cx, id(&request)?, &form).await
}

/// Leads back to the request, or shows it again with what kept the act from being done.
async fn back<T>(
    cx: &Cx,
    request: RequestId,
    mut form: Form,
    field: &str,
    (done, said): (Result<T, RecordsError>, &str),
) -> Answer {
    match done {
        Ok(_) => see_other(&format!("/records/{request}?said={said}")),
        Err(error) => {
            refuse(cx, &mut form, field, error)?;
            show(cx, request, &form).await
        }
    }
}

pub(in super::super) async fn search(cx: Cx, Path(request): Path<String>, mut form: Form) -> Answer {
    let request: RequestId = id(&request)?;
    let terms = form.text(&cx, "terms", Rule::lines(SENTENCE).needed());
    let (from, until) = (form.day(&cx, "from"), form.day(&cx, "until"));
    let (Some(from), Some(until), true) = (from, until, form.is_right()) else {
        return show(&cx, request, &form).await;
    };
    let search = Search { terms, from, until };
    let done = store::write!(cx.house.store, |tx| -> Result<_, RecordsError> {
        crate::search_records(tx, &cx, request, &search).await
    });
    let said = if matches!(done, Ok(0)) { "records-nothing" } else { "records-searched" };
    let field = if matches!(done, Err(RecordsError::Backwards)) { "from" } else { "terms" };
    back(&cx, request, form, field, (done, said)).await
}

pub(in super::super) async fn add(cx: Cx, Path(request): Path<String>, mut form: Form) -> Answer {
    let request: RequestId = id(&request)?;
    let text = form.text(&cx, "text", Rule::lines(TEXT).needed());
    if !form.is_right() {
        return show(&cx, request, &form).await;
    }
    // What is neither said nor denied counts as said.
    let new = NewLine { id: form.raw("id").parse().ok(), text, part2: !form.is("part2", "no") };
    let done = store::write!(cx.house.store, |tx| -> Result<_, RecordsError> {
        crate::add_line(tx, &cx, request, &new).await
    });
    back(&cx, request, form, "text", (done, "records-added")).await
}

pub(in super::super) async fn extend(cx: Cx, Path(request): Path<String>, mut form: Form) -> Answer {
    let request: RequestId = id(&request)?;
    let until = form.day(&cx, "extend-until");
    let reason = form.text(&cx, "reason", Rule::lines(SENTENCE).needed());
    let (Some(until), true) = (until, form.is_right()) else { return show(&cx, request, &form).await };
    let done = store::write!(cx.house.store, |tx| -> Result<_, RecordsError> {
        crate::extend_request(tx, &cx, request, until, &reason).await
    });
    back(&cx, request, form, "extend-until", (done, "records-extended")).await
}

pub(in super::super) async fn answer(cx: Cx, Path(request): Path<String>, mut form: Form) -> Answer {
    let request: RequestId = id(&request)?;
    if !form.is("sure", "yes") {
        form.wrong("sure", cx.t("records-sure-needed"));
        return show(&cx, request, &form).await;
    }
    let done = store::write!(cx.house.store, |tx| -> Result<_, RecordsError> {
        crate::answer_request(tx, &cx, request).await
    });
    back(&cx, request, form, "sure", (done, "records-answered")).await
}
