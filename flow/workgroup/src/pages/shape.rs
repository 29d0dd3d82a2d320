//! The fields that planning and changing a meeting share.

use crate::{
    Change, WorkgroupError,
    meeting::{MINUTES, PLACE},
};
use jiff::civil::Time;
use page::{Cx, Form, Rule};
use words::Moment;

/// What was typed about a meeting; `None` when something is wrong, which the form then says.
pub(super) fn shape(cx: &Cx, form: &mut Form) -> Option<Change> {
    let day = form.day(cx, "day");
    let time = time(cx, form);
    let minutes = form.number(cx, "minutes", MINUTES.0, MINUTES.1);
    let place = form.text(cx, "place", Rule::line(PLACE).needed());
    let public = yes(cx, form, "public");
    let starts_at = Moment::from_local(day?.date().to_datetime(time?), &cx.house.world.zone);
    if starts_at.is_none() {
        form.wrong("day", cx.t("typed-day"));
    }
    let change = Change { starts_at: starts_at?, minutes: minutes?, place, public: public? };
    form.is_right().then_some(change)
}

/// Fills the fields from what is known.
pub(super) fn fill(cx: &Cx, form: &mut Form, it: &Change) {
    let local = it.starts_at.local(&cx.house.world.zone);
    form.set("day", local.date().to_string());
    form.set("time", local.strftime("%H:%M").to_string());
    form.set("minutes", it.minutes.to_string());
    form.set("place", it.place.clone());
    form.set("public", if it.public { "yes" } else { "no" });
}

/// Yes or no; says that one must be chosen otherwise.
pub(super) fn yes(cx: &Cx, form: &mut Form, name: &str) -> Option<bool> {
    let chosen = match form.raw(name) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    if chosen.is_none() {
        form.wrong(name, cx.t("typed-choose"));
    }
    chosen
}

/// The two answers to “who may come”, for the kit's choices.
pub(super) fn who_may_come(cx: &Cx) -> Vec<(&'static str, String, String)> {
    let one = |value, text: &str| (value, cx.t(text), cx.t(&format!("{text}-what")));
    vec![one("yes", "workgroup-public-yes"), one("no", "workgroup-public-no")]
}

/// The field beside which a refusal is said.
pub(super) const fn field_of(error: &WorkgroupError) -> &'static str {
    match error {
        WorkgroupError::Minutes => "minutes",
        WorkgroupError::NoSuchSeries => "series",
        WorkgroupError::NameTaken => "series-name",
        WorkgroupError::EveryDays => "series-every",
        _ => "day",
    }
}

fn time(cx: &Cx, form: &mut Form) -> Option<Time> {
    let time = Time::strptime("%H:%M", form.raw("time").trim()).ok();
    if time.is_none() {
        form.wrong("time", cx.t("workgroup-no-time"));
    }
    time
}
