//! How to reach the reporters of a concern, for who answers them.

use crate::{ConcernsError, Reporter, reporters, store as rows};
use askama::Template;
use axum::{extract::Path, response::Response};
use page::{Answer, Cx, Problem, id, render, see_other};
use words::ConcernId;

#[derive(Template)]
#[template(path = "contacts.html")]
struct ContactsPage<'a> {
    cx: &'a Cx,
    concern: ConcernId,
    reporters: Vec<Reporter>,
}

pub(super) async fn show(cx: Cx, Path(concern): Path<String>) -> Answer {
    cx.person()?;
    let concern: ConcernId = id(&concern)?;
    let answer = store::read!(cx.house.store, |tx| -> Result<Response, ConcernsError> {
        let reporters = reporters(tx, &cx, concern).await?;
        let found = rows::concern(tx, concern).await?.ok_or(Problem::NotFound)?;
        if let Some(into) = found.merged_into {
            return Ok(see_other(&format!("/concerns/{into}/contacts"))?);
        }
        Ok(render(&ContactsPage { cx: &cx, concern, reporters })?)
    })?;
    Ok(answer)
}
