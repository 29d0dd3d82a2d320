//! `/participants/{participant}/told`: who was told what, when, and why.

use crate::{ReferralError, Told};
use askama::Template;
use axum::extract::Path;
use page::{Answer, Cx, id, render};
use words::{Day, ParticipantId};

#[derive(Template)]
#[template(path = "told.html")]
struct ToldPage<'a> {
    cx: &'a Cx,
    it: Told,
    today: Day,
}

pub(super) async fn page(cx: Cx, Path(participant): Path<String>) -> Answer {
    cx.person()?;
    let participant: ParticipantId = id(&participant)?;
    let it = store::read!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::told(tx, &cx, participant, false).await
    })?;
    render(&ToldPage { cx: &cx, it, today: cx.house.world.today() })
}
