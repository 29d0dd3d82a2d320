//! `/records/{request}/lines/{line}`: one line, and what is decided of it.

use super::super::refuse;
use crate::{
    Decision, Outcome, RecordsError,
    decide_line::{MARKED, opens, reads_line},
    line_text::LineText,
    request::suggested,
    sealed::open,
    store as rows,
};
use askama::Template;
use axum::extract::Path;
use guard::Act;
use page::{Answer, Cx, Form, Problem, id, render, see_other};
use words::{LineId, OrderId, RequestId};

#[derive(Template)]
#[template(path = "record_line.html")]
struct LinePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    it: rows::LineRow,
    text: LineText,
    given: Option<LineText>,
    is_open: bool,
    outcomes: Vec<(&'static str, String, String)>,
    exemptions: Vec<(String, String)>,
    suggested: Option<String>,
}

struct Read {
    it: rows::LineRow,
    text: LineText,
    /// What the form begins with: the text as it was marked, as it came before.
    marked: String,
    given: Option<LineText>,
    is_open: bool,
}

async fn show(cx: &Cx, request: RequestId, line: LineId, typed: Option<&Form>) -> Answer {
    let read = store::read!(cx.house.store, |tx| -> Result<_, RecordsError> {
        let (cx, it) = reads_line(tx, cx, request, line).await?;
        let asked = rows::request(tx, request).await?.ok_or(Problem::NotFound)?;
        let opened = |what, sealed: &Option<Vec<u8>>| {
            sealed.as_ref().map(|sealed| open(&cx, what, line, sealed)).transpose()
        };
        let text = open(&cx, "records line", line, &it.sealed)?;
        let marked = opened("records marks", &it.marked)?;
        let given = opened("records given", &it.given)?;
        let ordered = opens(tx, &cx, it.order_id).await?;
        Ok(Read {
            marked: marked.unwrap_or_else(|| text.clone()),
            text: LineText::of(&cx, &it, ordered, text),
            given: given.map(|given| LineText::given(&cx, &it, given)),
            is_open: asked.answered_day.is_none(),
            it,
        })
    })?;
    let Read { it, text, marked, given, is_open } = read;
    let site = &cx.house.site;
    let named = |(number, one): (usize, &page::Choice)| {
        (one.code.clone(), format!("{number}. {}", one.name_in(&cx.language)))
    };
    let exemptions: Vec<(String, String)> = (1..).zip(&site.exemptions).map(named).collect();
    let code = suggested(it.part2, it.disclosure);
    let suggested = code.and_then(|code| exemptions.iter().find(|(one, _)| one == code)).cloned();
    let filled = filled(&it, marked, suggested.as_ref());
    let outcomes = Outcome::ALL.iter();
    render(&LinePage {
        cx,
        form: typed.unwrap_or(&filled),
        outcomes: outcomes
            .map(|one| (one.token(), cx.token("records-outcome", one), cx.token("records-outcome-what", one)))
            .collect(),
        suggested: suggested.map(|(_, name)| name),
        it,
        text,
        given,
        is_open,
        exemptions,
    })
}

/// The form as it was decided; with what is suggested before.
fn filled(line: &rows::LineRow, marked: String, suggested: Option<&(String, String)>) -> Form {
    let cited = match line.cites.0.as_slice() {
        [only] => Some(only.clone()),
        _ => suggested.map(|(code, _)| code.clone()),
    };
    let mut form = Form::from_pairs([("marked", marked)]);
    form.set("exemption", cited.unwrap_or_default());
    if let Some(outcome) = line.outcome {
        form.set("outcome", outcome.token());
    }
    form
}

pub(in super::super) async fn line(cx: Cx, Path((request, line)): Path<(String, String)>) -> Answer {
    cx.person()?;
    show(&cx, id(&request)?, id(&line)?, None).await
}

pub(in super::super) async fn decide(
    cx: Cx,
    Path((request, line)): Path<(String, String)>,
    mut form: Form,
) -> Answer {
    let (request, line): (RequestId, LineId) = (id(&request)?, id(&line)?);
    let Some(outcome) = form.choice::<Outcome>(&cx, "outcome") else {
        return show(&cx, request, line, Some(&form)).await;
    };
    let decision = Decision {
        outcome,
        marked: form.raw("marked").to_owned(),
        exemption: form.raw("exemption").to_owned(),
    };
    let done = store::write!(cx.house.store, |tx| -> Result<_, RecordsError> {
        crate::decide_line(tx, &cx, request, line, &decision).await
    });
    match done {
        Ok(()) if cx.may(Act::KeepRequests) => see_other(&format!("/records/{request}?said=records-decided")),
        Ok(()) => see_other(&format!("/records/{request}/lines/{line}?said=records-decided")),
        Err(error) => {
            let field = match error {
                RecordsError::Uncited => "exemption",
                RecordsError::Problem(_) | RecordsError::Answered => "outcome",
                _ => "marked",
            };
            refuse(&cx, &mut form, field, error)?;
            show(&cx, request, line, Some(&form)).await
        }
    }
}

pub(in super::super) async fn hand(
    cx: Cx,
    Path((request, line)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let (request, line): (RequestId, LineId) = (id(&request)?, id(&line)?);
    let handed = form.is("handed", "yes");
    store::write!(cx.house.store, |tx| -> Result<_, RecordsError> {
        crate::hand_line(tx, &cx, request, line, handed).await
    })?;
    let said = if handed { "records-handed" } else { "records-taken-back" };
    see_other(&format!("/records/{request}/lines/{line}?said={said}"))
}

pub(in super::super) async fn order(
    cx: Cx,
    Path((request, line)): Path<(String, String)>,
    mut form: Form,
) -> Answer {
    let (request, line): (RequestId, LineId) = (id(&request)?, id(&line)?);
    let done = match form.choice::<OrderId>(&cx, "order") {
        Some(order) => store::write!(cx.house.store, |tx| -> Result<_, RecordsError> {
            crate::name_order(tx, &cx, request, line, order).await
        }),
        None => return show(&cx, request, line, Some(&form)).await,
    };
    match done {
        Ok(()) => see_other(&format!("/records/{request}/lines/{line}?said=records-ordered")),
        Err(error) => {
            refuse(&cx, &mut form, "order", error)?;
            show(&cx, request, line, Some(&form)).await
        }
    }
}

pub(in super::super) async fn treatment(
    cx: Cx,
    Path((request, line)): Path<(String, String)>,
    _: Form,
) -> Answer {
    let (request, line): (RequestId, LineId) = (id(&request)?, id(&line)?);
    store::write!(cx.house.store, |tx| -> Result<_, RecordsError> {
        crate::mark_treatment(tx, &cx, request, line).await
    })?;
    see_other(&format!("/records/{request}/lines/{line}?said=records-treatment"))
}

/// For the template.
impl LinePage<'_> {
    const MOST: usize = MARKED;
}
