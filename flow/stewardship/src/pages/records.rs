//! Requests for public records, for the records officer; and lines handed to counsel.

mod line;
mod one;
mod release;

pub(super) use line::{decide, hand, line, order, treatment};
pub(super) use one::{add, answer, extend, one, search};
pub(super) use release::{log, release};

use super::refuse;
use crate::{
    NewRequest, RecordsError,
    open_request::keeps_requests,
    sealed::{LINE, SENTENCE, TEXT, open as opened},
    store as rows,
};
use askama::Template;
use page::{Answer, Cx, Form, Rule, render, see_other};
use words::{Day, RequestId};

#[derive(Template)]
#[template(path = "records.html")]
struct RecordsPage<'a> {
    cx: &'a Cx,
    requests: Vec<(rows::RequestRow, String)>,
    today: Day,
}

impl RecordsPage<'_> {
    fn is_late(&self, request: &rows::RequestRow) -> bool {
        request.answered_day.is_none() && request.answer_by < self.today
    }
}

#[derive(Template)]
#[template(path = "record_new.html")]
struct NewPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
}

pub(super) async fn all(cx: Cx) -> Answer {
    let requests = store::read!(cx.house.store, |tx| -> Result<_, RecordsError> {
        let cx = keeps_requests(tx, &cx).await?;
        let mut all = vec![];
        for request in rows::requests(tx).await? {
            let asker = opened(&cx, "request asker", request.id, &request.asker)?;
            all.push((request, asker));
        }
        Ok(all)
    })?;
    render(&RecordsPage { cx: &cx, requests, today: cx.house.world.today() })
}

pub(super) async fn blank(cx: Cx) -> Answer {
    let world = &cx.house.world;
    let (id, today) = (RequestId::new(&*world.chance), world.today());
    let form = Form::from_pairs([("id", id.to_string()), ("received", today.to_string())]);
    render(&NewPage { cx: &cx, form: &form })
}

pub(super) async fn open(cx: Cx, mut form: Form) -> Answer {
    let asker = form.text(&cx, "asker", Rule::line(LINE).needed());
    let reach = form.text(&cx, "reach", Rule::lines(SENTENCE).needed());
    let wants = form.text(&cx, "wants", Rule::lines(TEXT).needed());
    let received = form.day(&cx, "received");
    if let (Some(received_day), true) = (received, form.is_right()) {
        let new = NewRequest { id: form.raw("id").parse().ok(), asker, reach, wants, received_day };
        let done = store::write!(cx.house.store, |tx| -> Result<_, RecordsError> {
            crate::open_request(tx, &cx, &new).await
        });
        match done {
            Ok(request) => return see_other(&format!("/records/{request}?said=request-received")),
            Err(error) => refuse(&cx, &mut form, "received", error)?,
        }
    }
    render(&NewPage { cx: &cx, form: &form })
}
