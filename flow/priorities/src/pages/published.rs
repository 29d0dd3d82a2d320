//! What anyone reads: which neighborhoods were chosen and why, beside what calls alone would have
//! said, and who was not heard from.

use super::says;
use crate::{
    Place, Review,
    picture::{Ranks, Slope},
    steps::{Steps, scale, whole},
    store as rows,
};
use askama::Template;
use page::{Answer, Cx, Problem, render};

#[derive(Template)]
#[template(path = "priorities.html")]
struct PublishedPage<'a> {
    cx: &'a Cx,
    review: Option<Review>,
    places: Vec<Place>,
    chosen: Vec<(Place, Steps)>,
    by_calls: Vec<Place>,
    scale: i64,
    has_exposure: bool,
    ranks: Option<String>,
    slope: Option<String>,
}

impl PublishedPage<'_> {
    fn covers(&self, review: &Review) -> String {
        says::covers(self.cx, review)
    }

    fn in_short(&self, place: &Place) -> String {
        says::stands(self.cx, place, self.places.len())
    }

    /// Of what was raised in dialogues, how much had been called in.
    fn called_in(&self, place: &Place) -> String {
        let raised = place.heard.raised;
        self.cx.t2("priorities-called-in", "n", raised.linkable(), "called", raised.called)
    }

    /// Which neighborhoods calls alone would have put first.
    fn calls_alone(&self) -> String {
        let names: Vec<String> = self.by_calls.iter().map(|place| self.cx.area(&place.area)).collect();
        self.cx.t2("priorities-calls-alone", "n", names.len(), "names", names.join(", "))
    }

    fn unheard(&self) -> Vec<&Place> {
        self.places.iter().filter(|place| place.heard.is_unheard()).collect()
    }
}

/// `GET /priorities`
pub(super) async fn show(cx: Cx) -> Answer {
    let (review, places) = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let Some(review) = rows::published(tx).await? else { return Ok((None, vec![])) };
        let places = rows::places(tx, review.id).await?;
        Ok((Some(review), places))
    })?;
    let has_exposure = places.iter().any(|place| place.heard.exposure.is_some());
    let scale = scale(&places, has_exposure);
    let chosen: Vec<_> = places
        .iter()
        .filter(|place| place.chosen)
        .map(|place| (place.clone(), Steps::of(&place.found, scale)))
        .collect();
    let mut by_calls = places.clone();
    by_calls.sort_by(|one, other| one.found.calls_rank.total_cmp(&other.found.calls_rank));
    by_calls.truncate(chosen.len());
    render(&PublishedPage {
        ranks: Ranks::draw(&cx, &places)?,
        slope: Slope::draw(&cx, &places)?,
        scale: whole(scale),
        cx: &cx,
        review,
        places,
        chosen,
        by_calls,
        has_exposure,
    })
}
