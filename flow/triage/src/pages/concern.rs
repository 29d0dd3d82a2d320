//! One concern: its reports, what looks like it, and how it is sorted.

use super::{
    id,
    view::{View, words_field},
};
use crate::{Sorting, TITLE_MOST, TriageError, merge::Direction, names, queue, store as rows};
use askama::Template;
use axum::extract::{Path, State};
use page::{Answer, Cx, Form, House, Problem, Rule, Typed, render, see_other};
use store::Tx;
use words::{ConcernId, ReportId, Sort};

#[derive(Template)]
#[template(path = "triage_concern.html")]
struct ConcernPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    view: View,
    sorts: Vec<(&'static str, String, String)>,
    pointers: Vec<(String, String)>,
}

/// Shows a concern; leads on to what it was merged into.
pub(super) async fn show(State(house): State<House>, cx: Cx, Path(concern): Path<String>) -> Answer {
    page_of(&house, &cx, id(&concern)?, Form::default()).await
}

/// The page of a concern, with a form that was sent and refused, or an empty one.
async fn page_of(house: &House, cx: &Cx, concern: ConcernId, mut form: Form) -> Answer {
    let view =
        store::read!(house.store, |tx| -> Result<_, Problem> { View::load(tx, cx, concern, &form).await })?;
    if let Some(into) = view.concern.merged_into {
        return see_other(&format!("/triage/{into}"));
    }
    prefill(cx, &view, &mut form);
    let sorts =
        Sort::ALL.iter().map(|sort| (sort.token(), cx.token("sort", sort), cx.token("triage-sort", sort)));
    let pointers = house
        .site
        .pointers
        .iter()
        .map(|choice| (choice.code.clone(), choice.name_in(&cx.language).to_owned()));
    let (sorts, pointers) = (sorts.collect(), pointers.collect());
    render(&ConcernPage { cx, form: &form, view, sorts, pointers })
}

/// Fills the form for sorting, unless it is the one that was sent: with how the concern is
/// sorted now, or with a title out of its category and place.
fn prefill(cx: &Cx, view: &View, form: &mut Form) {
    if form.is("form", "sort") {
        return;
    }
    if let Some(now) = &view.sorting {
        form.set("sort", now.sort.token());
        form.set("title", now.title.as_str());
        form.set("pointer", now.pointer.as_str());
        form.set("reason", now.reason.as_str());
        return;
    }
    let place = &view.concern.place;
    let place = names::without(place, &names::flag(place, &queue::area_names(cx)));
    let category = cx.category(&view.concern.category);
    let title = if place.is_empty() {
        category
    } else {
        cx.t2("triage-prefill", "category", category, "place", place)
    };
    form.set("title", title.chars().take(TITLE_MOST).collect::<String>().trim());
}

/// Sorts a concern, and goes on to the next.
pub(super) async fn sort(
    State(house): State<House>,
    cx: Cx,
    Path(concern): Path<String>,
    mut form: Form,
) -> Answer {
    let concern = id(&concern)?;
    form.set("form", "sort");
    let chosen = form.choice::<Sort>(&cx, "sort");
    let sorting = Sorting {
        sort: chosen.unwrap_or(Sort::PlaceConcern),
        title: form.raw("title").to_owned(),
        pointer: form.raw("pointer").to_owned(),
        reason: form.raw("reason").to_owned(),
    };
    if let Err(faults) = sorting.tidy(&house.site.pointers) {
        for fault in faults {
            form.wrong(fault.field(), fault.say(&cx));
        }
    }
    if !form.is_right() {
        return page_of(&house, &cx, concern, form).await;
    }
    let sorted = store::write!(house.store, |tx| -> Result<_, TriageError> {
        crate::sort(tx, &cx, concern, &sorting).await?;
        onward(tx, concern, "sorted", "triage-sorted-last").await
    });
    match sorted {
        Ok(path) => leave(&house, &path),
        Err(TriageError::Merged(into)) => {
            form.wrong("sort", cx.t("triage-merged-meanwhile"));
            page_of(&house, &cx, into, form).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Merges this concern and another one.
pub(super) async fn merge(
    State(house): State<House>,
    cx: Cx,
    Path(concern): Path<String>,
    form: Form,
) -> Answer {
    let (this, other): (ConcernId, ConcernId) = (id(&concern)?, id(form.raw("other"))?);
    let merged = store::write!(house.store, |tx| -> Result<_, TriageError> {
        let (this_row, other_row) = (rows::concern(tx, this).await?, rows::concern(tx, other).await?);
        let Direction { from, into } = match (this_row.merged_into, other_row.merged_into) {
            // A second click.
            (Some(there), None) if there == other => Direction { from: this, into: other },
            (None, Some(there)) if there == this => Direction { from: other, into: this },
            _ => Direction::between(&this_row, &other_row),
        };
        crate::merge(tx, &cx, from, into).await?;
        if into == this {
            Ok(format!("/triage/{this}?said=triage-merged"))
        } else {
            onward(tx, this, "triage-merged", "triage-merged").await
        }
    });
    match merged {
        Ok(path) => leave(&house, &path),
        Err(TriageError::Merged(_)) => see_other(&format!("/triage/{this}?said=triage-merged-before")),
        Err(other) => Err(other.into()),
    }
}

/// Remembers that this concern and another one are different.
pub(super) async fn apart(
    State(house): State<House>,
    cx: Cx,
    Path(concern): Path<String>,
    form: Form,
) -> Answer {
    let (this, other): (ConcernId, ConcernId) = (id(&concern)?, id(form.raw("other"))?);
    store::write!(house.store, |tx| -> Result<_, TriageError> {
        crate::keep_apart(tx, &cx, this, other).await
    })?;
    leave(&house, &format!("/triage/{this}?said=triage-apart"))
}

/// Sets words of a report aside.
pub(super) async fn names(
    State(house): State<House>,
    cx: Cx,
    Path(concern): Path<String>,
    mut form: Form,
) -> Answer {
    let concern: ConcernId = id(&concern)?;
    let report: ReportId = id(form.raw("report"))?;
    let typed = form.text(&cx, "words", Rule::line(200));
    let chosen: Vec<String> =
        form.all("name").iter().cloned().chain([typed]).filter(|w| !w.trim().is_empty()).collect();
    let field = words_field(report);
    let refused = form.error("words").to_owned();
    if !refused.is_empty() {
        return page_of(&house, &cx, concern, wrong_words(&form, &field, refused)).await;
    }
    let moved = store::write!(house.store, |tx| -> Result<_, TriageError> {
        let row = rows::report(tx, report).await?;
        crate::set_aside(tx, &cx, report, &chosen).await?;
        // Its concern may have been merged while the page was open.
        Ok(row.concern)
    });
    match moved {
        Ok(concern) => leave(&house, &format!("/triage/{concern}?said=triage-name-moved")),
        Err(TriageError::NotInReport) => {
            let why = if chosen.is_empty() { cx.t(Typed::Empty.key()) } else { cx.t("triage-names-missing") };
            page_of(&house, &cx, concern, wrong_words(&form, &field, why)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The same form with what is wrong said at the field of its report.
fn wrong_words(form: &Form, field: &str, why: String) -> Form {
    let kept = ["report", "words", "name"];
    let pairs = kept.iter().flat_map(|name| form.all(name).iter().map(|value| (*name, value.clone())));
    let mut again = Form::from_pairs(pairs);
    again.wrong(field, why);
    again
}

/// Where to go after a concern is settled: to the next that waits, or to the queue.
async fn onward(tx: &mut Tx, concern: ConcernId, said: &str, said_last: &str) -> Result<String, TriageError> {
    let row = rows::concern(tx, concern).await?;
    let next = rows::next(tx, &row).await?;
    Ok(next.map_or_else(|| format!("/triage?said={said_last}"), |next| format!("/triage/{next}?said={said}")))
}

/// Leads on after a change that may leave work for a job.
fn leave(house: &House, path: &str) -> Answer {
    house.bell.notify_one();
    see_other(path)
}
