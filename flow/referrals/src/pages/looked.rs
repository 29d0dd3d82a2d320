//! `/participants/{participant}/looked`: who looked.

use crate::{Looked, ReferralError};
use askama::Template;
use axum::extract::{Path, RawQuery};
use page::{Answer, Cx, Form, id, render};
use words::ParticipantId;

#[derive(Template)]
#[template(path = "looked.html")]
struct LookedPage<'a> {
    cx: &'a Cx,
    it: Looked,
    page: i64,
}

pub(super) async fn page(cx: Cx, Path(participant): Path<String>, RawQuery(query): RawQuery) -> Answer {
    cx.person()?;
    let participant: ParticipantId = id(&participant)?;
    let asked = Form::decode(query.unwrap_or_default().as_bytes());
    let page = asked.raw("page").parse().unwrap_or(1).max(1);
    let it = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::looked(tx, &cx, participant, page).await
    })?;
    render(&LookedPage { cx: &cx, it, page })
}
