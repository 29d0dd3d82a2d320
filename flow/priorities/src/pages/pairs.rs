//! Pairs of calls, to be labelled as one incident or two: from them the estimate knows how often
//! the linking errs.

use super::say;
use crate::{PrioritiesError, store as rows};
use askama::Template;
use guard::{Act, Thing};
use lake::Pair;
use page::{Answer, Cx, Form, Problem, render, see_other};

/// Pairs on one page.
const A_PAGE: usize = 5;

#[derive(Template)]
#[template(path = "pairs.html")]
struct PairsPage<'a> {
    cx: &'a Cx,
    form: Form,
    pairs: Vec<Pair>,
    done: i64,
}

/// `GET /priorities/pairs`
pub(super) async fn show(cx: Cx) -> Answer {
    page(&cx, Form::default()).await
}

async fn page(cx: &Cx, form: Form) -> Answer {
    let done = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        cx.require(Act::KeepPriorities, &Thing::Site)?;
        Ok(rows::labelled(tx).await?.all_pairs)
    })?;
    let pairs = crate::pairs(cx, A_PAGE).await?;
    render(&PairsPage { cx, form, pairs, done })
}

/// `POST /priorities/pairs`
pub(super) async fn label(cx: Cx, mut form: Form) -> Answer {
    let (one, other) = (form.raw("one").to_owned(), form.raw("other").to_owned());
    let (same, linked) = (form.is("do", "same"), form.is("linked", true));
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, PrioritiesError> {
        crate::label(tx, &cx, (&one, &other), same, linked).await
    });
    match outcome {
        Ok(()) => see_other("/priorities/pairs?said=priorities-labelled"),
        Err(error) => {
            say(&cx, &mut form, error)?;
            page(&cx, form).await
        }
    }
}
