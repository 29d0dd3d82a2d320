//! The queue.

use crate::queue::{COMPARED, Counts, Line, Queue, Show, counts, queue};
use askama::Template;
use axum::extract::{RawQuery, State};
use page::{Answer, Cx, Form, House, Problem, render};

#[derive(Template)]
#[template(path = "triage_queue.html")]
struct QueuePage<'a> {
    cx: &'a Cx,
    asked: Form,
    show: Show,
    queue: Queue,
    counts: Counts,
    areas: Vec<(String, String)>,
}

/// Shows the queue.
pub(super) async fn show(State(house): State<House>, cx: Cx, RawQuery(query): RawQuery) -> Answer {
    let asked = Form::decode(query.unwrap_or_default().as_bytes());
    let show = Show::from_token(asked.raw("show"));
    let page = asked.raw("page").parse().unwrap_or(1);
    let areas: Vec<(String, String)> = house
        .atlas
        .areas()
        .iter()
        .map(|area| (area.slug.to_string(), area.display_name().to_owned()))
        .collect();
    // A neighborhood that the map does not have filters nothing, as the form shows.
    let area = areas.iter().find(|(slug, _)| slug == asked.raw("area")).map_or("", |(slug, _)| slug);
    let (queue, counts) = store::read!(house.store, |tx| -> Result<_, Problem> {
        Ok((queue(tx, &cx, show, area, page).await?, counts(tx).await?))
    })?;
    render(&QueuePage { cx: &cx, asked, show, queue, counts, areas })
}

impl QueuePage<'_> {
    fn title(&self) -> String {
        self.cx.t("triage-title")
    }

    /// What is said above the list.
    fn lede(&self) -> String {
        let key = match self.show {
            Show::Oldest | Show::Alike => "triage-lede",
            Show::Contested => "triage-lede-contested",
            Show::Referrals => "triage-lede-referrals",
            Show::Gaps => "triage-lede-gaps",
        };
        self.cx.t1(key, "n", self.queue.total)
    }

    /// What is said when the list is empty.
    fn none(&self) -> String {
        let key = match self.show {
            Show::Oldest | Show::Alike => "triage-none",
            Show::Contested => "triage-none-contested",
            Show::Referrals | Show::Gaps => "triage-none-sorted",
        };
        self.cx.t(key)
    }

    /// The limit of the order, when it was reached.
    fn limit(&self) -> String {
        let reached = self.show == Show::Alike && self.queue.total > COMPARED;
        if reached { self.cx.t1("triage-compared", "n", COMPARED) } else { String::new() }
    }

    fn meta(&self, line: &Line) -> String {
        let mut channels: Vec<_> = line.known.tellings.iter().map(|telling| telling.channel).collect();
        channels.sort_unstable();
        channels.dedup();
        let channels: Vec<String> = channels.into_iter().map(|one| self.cx.token("channel", one)).collect();
        let reports = self.cx.t1("triage-reports", "n", line.known.tellings.len());
        format!("{} · {} · {reports}", self.cx.area_or_none(&line.known.area), channels.join(", "))
    }

    fn waits(&self, line: &Line) -> String {
        if matches!(self.show, Show::Referrals | Show::Gaps) {
            return self.cx.t1("triage-first-told", "day", self.cx.day(&line.known.opened_day));
        }
        self.cx.t1("triage-waits", "days", self.cx.house.world.today().since(line.known.opened_day))
    }

    /// The address of another page of the same list; page numbers and known words alone, so it
    /// needs no escaping.
    fn page_path(&self, page: i64) -> String {
        let area =
            self.areas.iter().find(|(slug, _)| slug == self.asked.raw("area")).map_or("", |(slug, _)| slug);
        format!("/triage?area={area}&show={}&page={page}", self.show.token())
    }
}
