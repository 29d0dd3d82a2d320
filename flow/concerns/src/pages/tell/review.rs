//! The last step: check what was answered, and send it.

use super::steps::{Place, Segment, segments};
use crate::NewReport;
use askama::Template;
use page::{Answer, Cx, Form, render};
use words::Disclosure;

#[derive(Template)]
#[template(path = "tell_review.html")]
struct ReviewPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    sealed: String,
    segments: Vec<Segment>,
    report: &'a NewReport,
    /// The neighborhood as it will be kept.
    area: String,
    point: String,
    /// What the point changes about the neighborhood; empty when nothing.
    point_note: String,
    way: String,
    disclosure: String,
    /// Whether answers in this language are sure.
    is_spoken: bool,
    usual: String,
}

pub(super) fn show(place: Place<'_>, report: &NewReport, usual: String) -> Answer {
    let cx = place.cx;
    let found = report.point.map(|(lon, lat)| cx.house.atlas.find(lon, lat));
    let area = match found.flatten() {
        Some(area) => area.display_name().to_owned(),
        None => cx.area_or_none(&report.area),
    };
    let gives_something = !report.name.is_empty() || !report.contact.is_empty();
    render(&ReviewPage {
        cx,
        form: place.form,
        sealed: place.sealed,
        segments: segments(place.step),
        point: report.point.map(|(lon, lat)| format!("{lat}, {lon}")).unwrap_or_default(),
        point_note: point_note(cx, report),
        area,
        way: cx.token("answer", report.answer_by),
        disclosure: if gives_something {
            cx.t(&format!("concerns-disclosure-{}", report.disclosure))
        } else {
            cx.t(&format!("concerns-disclosure-{}", Disclosure::NoName))
        },
        is_spoken: cx.house.site.languages.contains(&report.language),
        report,
        usual,
    })
}

/// A point outside every neighborhood, or in another one than was chosen, is told and not refused.
fn point_note(cx: &Cx, report: &NewReport) -> String {
    let Some((lon, lat)) = report.point else { return String::new() };
    match cx.house.atlas.find(lon, lat) {
        None => cx.t("concerns-point-outside"),
        Some(area) if report.area.as_ref().is_some_and(|chosen| *chosen != area.slug) => {
            cx.t1("concerns-point-elsewhere", "area", area.display_name())
        }
        Some(_) => String::new(),
    }
}
