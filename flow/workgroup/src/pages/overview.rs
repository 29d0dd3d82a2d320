//! `/workgroup`: meetings, series, my actions; starting a series, planning meetings.

use super::{id, refuse, shape};
use crate::{
    NewMeeting, NewSeries, WorkgroupError,
    meeting::{EVERY_DAYS, NAME, PLACE},
    store as rows,
};
use askama::Template;
use axum::extract::Path;
use page::{Answer, Cx, Form, Problem, Rule, render, see_other};
use words::{MeetingId, SeriesId};

/// How many meetings ahead the page shows.
const AHEAD: i64 = 60;
/// How many past ones.
const PAST: i64 = 20;
/// How many meetings one click plans.
const NEXT: usize = 6;

#[derive(Template)]
#[template(path = "workgroup.html")]
struct Overview<'a> {
    cx: &'a Cx,
    form: &'a Form,
    ahead: Vec<rows::Line>,
    past: Vec<rows::Line>,
    series: Vec<rows::Series>,
    series_options: Vec<(String, String)>,
    public_options: Vec<(&'static str, String, String)>,
    actions: Vec<rows::ToDo>,
}

/// The page.
pub(super) async fn show(cx: Cx) -> Answer {
    let filled = [("series-every", "14"), ("minutes", "90")];
    let mut form = Form::from_pairs(filled.map(|(name, value)| (name, value.to_owned())));
    let series = store::read!(cx.house.store, |tx| -> Result<_, Problem> { Ok(rows::series(tx).await?) })?;
    if let [only] = &series[..] {
        form.set("series", only.id.to_string());
        form.set("place", only.place.clone());
        form.set("public", if only.public { "yes" } else { "no" });
    }
    draw(&cx, &form).await
}

async fn draw(cx: &Cx, form: &Form) -> Answer {
    let person = cx.person()?;
    let (ahead, past, series, actions) = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let ahead = rows::lines_ahead(tx, AHEAD).await?;
        let past = rows::lines_past(tx, PAST).await?;
        Ok((ahead, past, rows::series(tx).await?, rows::open_actions(tx, person).await?))
    })?;
    let series_options = series.iter().map(|it| (it.id.to_string(), it.name.clone())).collect();
    let public_options = shape::who_may_come(cx);
    render(&Overview { cx, form, ahead, past, series, series_options, public_options, actions })
}

/// A series is started.
pub(super) async fn start_series(cx: Cx, mut form: Form) -> Answer {
    let name = form.text(&cx, "series-name", Rule::line(NAME).needed());
    let every_days = form.number(&cx, "series-every", EVERY_DAYS.0, EVERY_DAYS.1);
    let place = form.text(&cx, "series-place", Rule::line(PLACE).needed());
    let public = shape::yes(&cx, &mut form, "series-public");
    if let (Some(every_days), Some(public), true) = (every_days, public, form.is_right()) {
        let new = NewSeries { name, every_days, place, public };
        let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
            crate::start_series(tx, &cx, &new).await
        });
        match outcome {
            Ok(_) => return see_other("/workgroup?said=workgroup-series-started"),
            Err(error) => refuse(&cx, &mut form, shape::field_of(&error), error)?,
        }
    }
    draw(&cx, &form).await
}

/// A meeting is planned.
pub(super) async fn plan(cx: Cx, mut form: Form) -> Answer {
    let series: Option<SeriesId> = form.choice(&cx, "series");
    let shape = shape::shape(&cx, &mut form);
    if let (Some(series), Some(shape)) = (series, shape)
        && form.is_right()
    {
        let crate::Change { starts_at, minutes, place, public } = shape;
        let new = NewMeeting { series, starts_at, minutes, place, public };
        let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
            crate::schedule(tx, &cx, &new).await
        });
        match outcome {
            Ok(meeting) => return see_other(&format!("/workgroup/{meeting}?said=workgroup-planned")),
            Err(error) => refuse(&cx, &mut form, shape::field_of(&error), error)?,
        }
    }
    draw(&cx, &form).await
}

/// The next meetings of a series are planned.
pub(super) async fn plan_next(cx: Cx, Path(meeting): Path<String>, _: Form) -> Answer {
    let last: MeetingId = id(&meeting)?;
    store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::plan_next(tx, &cx, last, NEXT).await
    })?;
    see_other("/workgroup?said=workgroup-next-planned")
}
