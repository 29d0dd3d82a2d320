//! The review: all neighborhoods side by side, what was chosen, where to listen next.

use super::{maps, say, says};
use crate::{
    Place, PrioritiesError, Review,
    picture::{Ranks, Slope},
    prepare::{self, Period},
    review::odd,
    store as rows,
};
use askama::Template;
use guard::{Act, Thing};
use page::{Answer, Cx, Form, Problem, render, see_other};
use words::Months;

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage<'a> {
    cx: &'a Cx,
    form: Form,
    /// The draft; none when nobody works on one.
    review: Option<Review>,
    /// The one that was published last.
    published: Option<Review>,
    places: Vec<Place>,
    period: Option<Period>,
    ranks: Option<String>,
    slope: Option<String>,
    need_map: String,
    class_map: String,
    keeps: bool,
}

impl ReviewPage<'_> {
    fn chosen(&self) -> Vec<&Place> {
        self.places.iter().filter(|place| place.chosen).collect()
    }

    /// Where nobody listened.
    fn unheard(&self) -> Vec<&Place> {
        self.places.iter().filter(|place| place.heard.is_unheard()).collect()
    }

    /// Where to listen next, in turn.
    fn to_listen(&self) -> Vec<&Place> {
        let mut next: Vec<_> = self.places.iter().filter(|place| place.found.listen.is_some()).collect();
        next.sort_by_key(|place| place.found.listen.as_ref().map(|listen| listen.turn));
        next
    }

    /// What is so odd that a person looks first, and why.
    fn odd(&self) -> Vec<(&Place, Vec<String>)> {
        let why = |place: &Place| {
            let odd = odd(&place.found, self.places.len());
            odd.into_iter().map(|odd| says::odd(self.cx, odd)).collect::<Vec<_>>()
        };
        self.places.iter().map(|place| (place, why(place))).filter(|(_, why)| !why.is_empty()).collect()
    }

    fn covers(&self, review: &Review) -> String {
        says::covers(self.cx, review)
    }

    fn when_published(&self, review: &Review) -> String {
        review.published_at.map(|at| self.cx.moment(&at)).unwrap_or_default()
    }

    fn has_calls(&self) -> bool {
        self.places.iter().any(|place| place.heard.calls.is_some())
    }
}

/// `GET /priorities/review`
pub(super) async fn show(cx: Cx) -> Answer {
    page(&cx, Form::default()).await
}

async fn page(cx: &Cx, mut form: Form) -> Answer {
    let keeps = cx.may(Act::KeepPriorities);
    let (review, published, places) = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        cx.require(Act::SeePriorities, &Thing::Site)?;
        let review = rows::draft(tx).await?;
        let published = rows::published(tx).await?;
        let places = match &review {
            Some(review) => rows::places(tx, review.id).await?,
            None => vec![],
        };
        Ok((review, published, places))
    })?;
    let period = if keeps { Some(prepare::period(cx)?) } else { None };
    if let (Some(period), true) = (&period, form.raw("months").is_empty()) {
        form.set("months", period.usual.to_string());
    }
    render(&ReviewPage {
        ranks: Ranks::draw(cx, &places)?,
        slope: Slope::draw(cx, &places)?,
        need_map: maps::by_need(cx, &places),
        class_map: maps::by_class(cx, &places),
        cx,
        form,
        review,
        published,
        places,
        period,
        keeps,
    })
}

/// `POST /priorities/review`: prepares one anew, in place of the draft.
pub(super) async fn prepare(cx: Cx, mut form: Form) -> Answer {
    let Some(months) = form.choice::<Months>(&cx, "months") else { return page(&cx, form).await };
    match crate::prepare(&cx, months).await {
        Ok(_) => see_other("/priorities/review?said=priorities-prepared"),
        Err(error) => {
            say(&cx, &mut form, error)?;
            page(&cx, form).await
        }
    }
}

/// `POST /priorities/publish`
pub(super) async fn publish(cx: Cx, mut form: Form) -> Answer {
    let outcome =
        store::write!(cx.house.store, |tx| -> Result<_, PrioritiesError> { crate::publish(tx, &cx).await });
    match outcome {
        Ok(_) => see_other("/priorities?said=priorities-published"),
        Err(error) => {
            say(&cx, &mut form, error)?;
            page(&cx, form).await
        }
    }
}
