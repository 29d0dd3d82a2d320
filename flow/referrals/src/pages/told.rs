//! `/participants/{participant}/told`: who was told what, when, and why.

use crate::{Paper, ReferralError, TheirCopy, Told};
use askama::Template;
use axum::extract::Path;
use guard::LookedOn;
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
    let it = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::told(tx, &cx, participant, false).await
    })?;
    render(&ToldPage { cx: &cx, it, today: cx.house.world.today() })
}

#[derive(Template)]
#[template(path = "told_copy.html")]
struct CopyPage<'a> {
    cx: &'a Cx,
    it: Told,
    consents: Vec<Paper>,
    looked: Option<Vec<LookedOn>>,
    today: Day,
}

/// The participant's own copy, in their language. It leaves the house, so that a passkey is asked for once
/// more.
pub(super) async fn copy(cx: Cx, Path(participant): Path<String>) -> Answer {
    cx.person()?;
    let participant: ParticipantId = id(&participant)?;
    let found = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::copy(tx, &cx, participant).await
    })?;
    let TheirCopy { told: it, consents, looked } = found;
    let language = cx.house.language_or_default(Some(&it.participant.language));
    let cx = Cx { language, ..cx };
    render(&CopyPage { cx: &cx, it, consents, looked, today: cx.house.world.today() })
}
