//! One neighborhood of the review: all that is known of it, and the choice.

use super::{say, says};
use crate::{
    Calls, Place, PrioritiesError, Without,
    choose::LONGEST,
    review::odd,
    steps::{Steps, scale, whole},
    store as rows,
};
use askama::Template;
use axum::extract::Path;
use guard::{Act, Thing};
use page::{Answer, Cx, Form, Problem, Rule, render, see_other};
use words::AreaSlug;

#[derive(Template)]
#[template(path = "review_one.html")]
struct OnePage<'a> {
    cx: &'a Cx,
    form: Form,
    place: Place,
    steps: Steps,
    scale: i64,
    places: usize,
    /// Why a person looks at it before its rank is used.
    odd: Vec<String>,
    keeps: bool,
}

impl OnePage<'_> {
    /// Where it stands by need and by calls alone.
    fn in_short(&self) -> String {
        says::stands(self.cx, &self.place, self.places)
    }

    fn calls(&self, calls: &Calls) -> String {
        self.cx.t_all(
            "priorities-calls-are",
            &[
                ("all", &calls.all),
                ("residents", &calls.residents),
                ("incidents", &calls.incidents),
                ("officers", &calls.officers),
                ("others", &(calls.alarms + calls.scheduled)),
            ],
        )
    }

    fn listened(&self) -> String {
        let (n, hours) = (self.place.heard.dialogues, self.place.heard.hours);
        self.cx.t2("priorities-listened", "n", n, "hours", (hours * 10.0).round() / 10.0)
    }

    fn raised(&self) -> String {
        let raised = self.place.heard.raised;
        self.cx.t_all(
            "priorities-raised-are",
            &[
                ("all", &raised.all),
                ("linkable", &raised.linkable()),
                ("called", &raised.called),
                ("waiting", &raised.waiting()),
            ],
        )
    }

    fn reported(&self) -> String {
        let range = self.place.found.reporting;
        let of_ten = |share: f64| (share * 100.0).round() / 10.0;
        let (mid, low, high) = (of_ten(range.mid), of_ten(range.low), of_ten(range.high));
        self.cx.t_all("priorities-of-ten", &[("mid", &mid), ("low", &low), ("high", &high)])
    }

    fn without(&self, without: &Without) -> String {
        let source = self.cx.token("priorities-source", &without.source);
        let shift = whole(without.shift);
        let key = match shift {
            0 => "priorities-without-same",
            1.. => "priorities-without-down",
            _ => "priorities-without-up",
        };
        self.cx.t2(key, "source", source, "n", shift.abs())
    }
}

/// `GET /priorities/review/{area}`
pub(super) async fn show(cx: Cx, Path(area): Path<String>) -> Answer {
    page(&cx, &area, None).await
}

async fn page(cx: &Cx, area: &str, form: Option<Form>) -> Answer {
    let slug: AreaSlug = area.parse().map_err(|_| Problem::NotFound)?;
    let places = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        cx.require(Act::SeePriorities, &Thing::Site)?;
        let review = rows::draft(tx).await?.ok_or(Problem::NotFound)?;
        Ok(rows::places(tx, review.id).await?)
    })?;
    let has_exposure = places.iter().any(|place| place.heard.exposure.is_some());
    let scale = scale(&places, has_exposure);
    let all = places.len();
    let place = places.into_iter().find(|place| place.area == slug).ok_or(Problem::NotFound)?;
    let form = form.unwrap_or_else(|| Form::from_pairs([("reason", place.reason.clone())]));
    render(&OnePage {
        cx,
        form,
        steps: Steps::of(&place.found, scale),
        scale: whole(scale),
        places: all,
        odd: odd(&place.found, all).into_iter().map(|odd| says::odd(cx, odd)).collect(),
        place,
        keeps: cx.may(Act::KeepPriorities),
    })
}

/// `POST /priorities/review/{area}`: chooses it, or takes the choice back.
pub(super) async fn choose(cx: Cx, Path(area): Path<String>, mut form: Form) -> Answer {
    let slug: AreaSlug = area.parse().map_err(|_| Problem::NotFound)?;
    let takes_back = form.is("do", "leave-out");
    let reason =
        if takes_back { String::new() } else { form.text(&cx, "reason", Rule::line(LONGEST).needed()) };
    if !form.is_right() {
        return page(&cx, &area, Some(form)).await;
    }
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, PrioritiesError> {
        if takes_back {
            crate::leave_out(tx, &cx, &slug).await
        } else {
            crate::choose(tx, &cx, &slug, &reason).await
        }
    });
    match outcome {
        Ok(()) if takes_back => see_other("/priorities/review?said=priorities-left-out"),
        Ok(()) => see_other("/priorities/review?said=priorities-chosen"),
        Err(error) => {
            say(&cx, &mut form, error)?;
            page(&cx, &area, Some(form)).await
        }
    }
}
