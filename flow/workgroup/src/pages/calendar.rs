//! `/meetings`: the public calendar, one meeting's open part, and the feed.

use super::id;
use crate::{
    Meeting, State, WorkgroupError,
    feed::{self, Entry},
    find, is_for_agenda, store as rows,
};
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::IntoResponse as _,
};
use guard::{Act, Thing};
use page::{Answer, Cx, Problem, render};
use words::{MeetingId, Moment};

/// How far back the calendar goes: half a year.
const BACK: i64 = 183 * 24 * Moment::HOUR;

/// The meetings of one month.
struct Month {
    name: String,
    meetings: Vec<Meeting>,
}

#[derive(Template)]
#[template(path = "calendar.html")]
struct CalendarPage<'a> {
    cx: &'a Cx,
    coming: Vec<Month>,
    past: Vec<Month>,
    feed: String,
    webcal: String,
}

impl CalendarPage<'_> {
    fn day_of(&self, meeting: &Meeting) -> i8 {
        meeting.starts_at.local(&self.cx.house.world.zone).day()
    }

    /// How a past meeting is marked, and in which words: one that nobody opened or closed has
    /// no record.
    fn past_state(&self, meeting: &Meeting) -> (&'static str, String) {
        match meeting.state {
            State::Closed | State::Cancelled => {
                (meeting.state.status(), self.cx.token("workgroup-state", meeting.state))
            }
            State::Planned | State::Open => ("quiet", self.cx.t("workgroup-state-no-record")),
        }
    }

    fn month_of(&self, meeting: &Meeting) -> String {
        let month = meeting.starts_at.local(&self.cx.house.world.zone).month();
        self.cx.t(&format!("page-month-{month}"))
    }
}

#[derive(Template)]
#[template(path = "meeting.html")]
struct MeetingPage<'a> {
    cx: &'a Cx,
    meeting: Meeting,
    items: Vec<rows::Item>,
    chosen: Vec<rows::ChosenPlace>,
}

/// The calendar.
pub(super) async fn list(cx: Cx) -> Answer {
    let now = cx.house.world.now();
    let all = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        Ok(rows::public_since(tx, now.plus(-BACK)).await?)
    })?;
    let (coming, mut past): (Vec<_>, Vec<_>) = all.into_iter().partition(|meeting| is_coming(meeting, now));
    past.reverse();
    let feed = feed_address(&cx);
    let webcal = feed.replacen("https://", "webcal://", 1).replacen("http://", "webcal://", 1);
    render(&CalendarPage { cx: &cx, coming: by_month(&cx, coming), past: by_month(&cx, past), feed, webcal })
}

/// Whether a meeting is still to come, or runs. An open one that nobody closed is over by
/// the end of its time.
fn is_coming(meeting: &Meeting, now: Moment) -> bool {
    meeting.state != State::Closed && meeting.ends_at() > now
}

fn by_month(cx: &Cx, meetings: Vec<Meeting>) -> Vec<Month> {
    let mut months: Vec<Month> = vec![];
    for meeting in meetings {
        let local = meeting.starts_at.local(&cx.house.world.zone);
        let month = cx.t(&format!("page-month-{}", local.month()));
        let name = cx.t2("workgroup-month", "month", month, "year", local.year().to_string());
        match months.last_mut() {
            Some(last) if last.name == name => last.meetings.push(meeting),
            _ => months.push(Month { name, meetings: vec![meeting] }),
        }
    }
    months
}

/// One meeting's open part.
pub(super) async fn one(cx: Cx, Path(meeting): Path<String>) -> Answer {
    let meeting: MeetingId = id(&meeting)?;
    let (meeting, mut items, chosen) = store::read!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        let meeting = find::to_read(tx, &cx, meeting).await?;
        let items = rows::items(tx, meeting.id).await?;
        let chosen = rows::chosen_places(tx, meeting.starts_at).await?;
        Ok((meeting, items, chosen))
    })?;
    // What was sorted anew as something about a person leaves the public record.
    items.retain(|item| item.sort.is_some_and(is_for_agenda));
    // What is being typed while the meeting runs can still be corrected: it is read when the
    // meeting is closed.
    if meeting.state != State::Closed {
        for item in &mut items {
            (item.decision, item.kind, item.reason) = (None, None, None);
        }
    }
    render(&MeetingPage { cx: &cx, meeting, items, chosen })
}

impl MeetingPage<'_> {
    /// Whether the viewer may run this meeting.
    fn may_run(&self) -> bool {
        let thing = Thing::Meeting { public: self.meeting.public, invited: &[] };
        self.cx.can(Act::RunMeeting, &thing)
    }
}

fn feed_address(cx: &Cx) -> String {
    cx.house.site.address("/meetings.ics")
}

/// The calendar as other calendars read it.
pub(super) async fn feed(cx: Cx) -> Answer {
    let now = cx.house.world.now();
    let meetings = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        Ok(rows::public_since(tx, now.plus(-BACK)).await?)
    })?;
    let entry = |meeting| Entry {
        meeting,
        about: cx.t("workgroup-feed-about"),
        link: cx.house.site.address(&format!("/meetings/{}", meeting.id)),
    };
    let entries: Vec<_> = meetings.iter().map(entry).collect();
    let name = cx.t1("workgroup-feed-name", "program", &cx.house.site.name);
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    Ok(([(header::CONTENT_TYPE, kind)], feed::feed(&name, &entries, now)).into_response())
}
