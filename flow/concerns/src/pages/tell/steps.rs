//! The steps that ask.

use super::DISCLOSURES;
use crate::pages::fields::{self, WAYS};
use crate::telling::Step;
use askama::Template;
use page::{Answer, Cx, Form, render};

/// A step that is shown.
pub(super) struct Place<'a> {
    pub cx: &'a Cx,
    pub form: &'a Form,
    pub sealed: String,
    pub step: Step,
}

/// One segment of the step indicator.
pub(super) struct Segment {
    pub name: &'static str,
    pub is_done: bool,
    pub is_here: bool,
}

/// The step indicator.
pub(super) fn segments(here: Step) -> Vec<Segment> {
    let at = |step: Step| Step::ALL.iter().position(|one| *one == step);
    let one =
        |step: &Step| Segment { name: step.name(), is_done: at(*step) < at(here), is_here: *step == here };
    Step::ALL.iter().map(one).collect()
}

#[derive(Template)]
#[template(path = "tell_emergency.html")]
struct EmergencyPage<'a> {
    cx: &'a Cx,
    sealed: &'a str,
    segments: Vec<Segment>,
}

#[derive(Template)]
#[template(path = "tell_where.html")]
struct WherePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    sealed: &'a str,
    segments: Vec<Segment>,
    areas: fields::Options,
    /// Whether the two fields of a point stand open.
    is_point_open: bool,
}

#[derive(Template)]
#[template(path = "tell_what.html")]
struct WhatPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    sealed: &'a str,
    segments: Vec<Segment>,
    categories: fields::Choices,
}

#[derive(Template)]
#[template(path = "tell_answer.html")]
struct AnswerPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    sealed: &'a str,
    segments: Vec<Segment>,
    ways: fields::Choices,
    languages: fields::Options,
    disclosures: fields::Choices,
}

pub(super) fn show(place: Place<'_>) -> Answer {
    let Place { cx, form, sealed, step } = place;
    let (sealed, segments) = (sealed.as_str(), segments(step));
    match step {
        Step::Emergency | Step::Review => render(&EmergencyPage { cx, sealed, segments }),
        Step::Where => {
            let is_point_open = !form.raw("lat").is_empty() || !form.raw("lon").is_empty();
            render(&WherePage { cx, form, sealed, segments, areas: fields::areas(cx), is_point_open })
        }
        Step::What => render(&WhatPage { cx, form, sealed, segments, categories: fields::categories(cx) }),
        Step::Answer => {
            let mut form = form.clone();
            if form.raw("language").is_empty() {
                form.set("language", cx.language.tag());
            }
            render(&AnswerPage {
                cx,
                form: &form,
                sealed,
                segments,
                ways: fields::ways(cx, &WAYS),
                languages: fields::languages(cx),
                disclosures: fields::disclosures(cx, &DISCLOSURES),
            })
        }
    }
}
