//! The filled form of a visit.

use crate::{
    NewDialogue, NewPoint,
    dialogue::{BODY_MOST, HEADS_MOST, PLACE_MOST, POINTS_MOST, SAID_MOST, day_fits, hours, is_token},
    pages::area,
};
use page::{Cx, Form, Problem, Rule};
use words::{Day, GroupId};

/// The names of the fields of one point, and whether its part of the form stands open.
pub(super) struct PointFields {
    pub number: usize,
    pub place: String,
    pub category: String,
    pub words: String,
    pub area: String,
    pub open: bool,
}

impl PointFields {
    fn new(form: &Form, number: usize) -> Self {
        let name = |field: &str| format!("{field}-{number}");
        let mut fields = Self {
            number,
            place: name("place"),
            category: name("category"),
            words: name("words"),
            area: name("area"),
            open: number == 1,
        };
        fields.open |= fields.is_filled(form);
        fields
    }

    /// The fields of each point.
    pub(super) fn all(form: &Form) -> Vec<Self> {
        (1..=POINTS_MOST).map(|number| Self::new(form, number)).collect()
    }

    fn is_filled(&self, form: &Form) -> bool {
        let names = [&self.place, &self.category, &self.words, &self.area];
        names.into_iter().any(|name| !form.raw(name).trim().is_empty())
    }

    fn read(&self, cx: &Cx, form: &mut Form) -> NewPoint {
        let place = form.text(cx, &self.place, Rule::line(PLACE_MOST).needed());
        let category = form.raw(&self.category).to_owned();
        if !cx.house.site.categories.iter().any(|choice| choice.code == category) {
            form.wrong(&self.category, cx.t("typed-choose"));
        }
        let body = form.text(cx, &self.words, Rule::lines(BODY_MOST).needed());
        NewPoint { place, category, body, area: area(cx, form, &self.area) }
    }
}

/// The dialogue that the form tells; none when something is wrong with it. A form that does
/// not carry its token is not ours.
pub(super) fn read(cx: &Cx, form: &mut Form, group: GroupId) -> Result<Option<NewDialogue>, Problem> {
    let token = form.raw("token").to_owned();
    if !is_token(&token) {
        return Err(Problem::StaleForm);
    }
    let held_day = read_day(cx, form);
    let hours = hours(form.raw("hours"));
    if hours.is_none() {
        form.wrong("hours", cx.t("groups-hours-wrong"));
    }
    let heads = form.number(cx, "heads", 1, HEADS_MOST);
    let barrier = form.choice(cx, "barrier");
    let area = area(cx, form, "area");
    let said = form.text(cx, "said", Rule::lines(SAID_MOST).needed());
    let filled = PointFields::all(form).into_iter().filter(|point| point.is_filled(form)).collect::<Vec<_>>();
    let points = filled.iter().map(|point| point.read(cx, form)).collect();
    let all = held_day.zip(hours).zip(heads.zip(barrier)).filter(|_| form.is_right());
    Ok(all.map(|((held_day, hours), (heads, barrier))| NewDialogue {
        token,
        group,
        area,
        held_day,
        hours,
        heads,
        barrier,
        said,
        points,
    }))
}

fn read_day(cx: &Cx, form: &mut Form) -> Option<Day> {
    let day = form.day(cx, "held_day")?;
    if day_fits(day, cx.house.world.today()) {
        return Some(day);
    }
    form.wrong("held_day", cx.t("groups-held-day-wrong"));
    None
}
