//! The calendar that other calendars subscribe to (iCalendar, RFC 5545). Pure.
//!
//! Each meeting is an event of its own with times in UTC, so that no calendar has to know
//! when the clocks of the site's zone change. Its UID is the meeting's id and never changes;
//! SEQUENCE is the meeting's revision. Nothing is kept of when a meeting was last revised, so
//! DTSTAMP is the moment of the feed, which is never earlier.

use crate::{Meeting, State};
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Parameter, Property};
use words::Moment;

/// One meeting, with the words that stand in the calendar.
pub(crate) struct Entry<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// What is said about it, without its link.
    pub about: String,
    /// The address of its page.
    pub link: String,
}

/// The feed as text.
pub(crate) fn feed(name: &str, entries: &[Entry<'_>], now: Moment) -> String {
    let mut calendar: Calendar = entries.iter().map(|entry| event(entry, now)).collect();
    // The first three are what every feed has; the crate's own product is not ours.
    calendar.properties = vec![
        Property::new("VERSION", "2.0"),
        Property::new("PRODID", "-//Throughline//Meetings//EN"),
        Property::new("CALSCALE", "GREGORIAN"),
        text("NAME", name),
        text("X-WR-CALNAME", name),
        Property::new("REFRESH-INTERVAL", "PT12H").add_parameter("VALUE", "DURATION").done(),
        Property::new("X-PUBLISHED-TTL", "PT12H"),
    ];
    folded(&calendar.to_string())
}

/// The same lines, folded anew: the crate lets the last part of a folded line have 76 octets,
/// where section 3.1 says 75. No value holds a line break, so each CRLF with a space is a fold.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_inclusive("\r\n") {
        let mut octets = 0;
        for c in line.trim_end_matches("\r\n").chars() {
            if octets + c.len_utf8() > 75 {
                out.push_str("\r\n ");
                octets = 1;
            }
            out.push(c);
            octets += c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

/// A text property whose type the crate does not know: said, so that it is escaped.
fn text(key: &str, value: &str) -> Property {
    let mut property = Property::new(key, value);
    property.append_parameter(Parameter::new("VALUE", "TEXT")).done()
}

fn event(entry: &Entry<'_>, now: Moment) -> Event {
    let Entry { meeting, about, link } = entry;
    let status =
        if meeting.state == State::Cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed };
    let mut event = Event::new();
    event
        .uid(&meeting.id.to_string())
        .add_property("DTSTAMP", utc(now))
        .add_property("DTSTART", utc(meeting.starts_at))
        .add_property("DTEND", utc(meeting.ends_at()))
        .summary(&meeting.name)
        .location(&meeting.place)
        .description(&format!("{about}\n{link}"))
        .url(link)
        .add_property("SEQUENCE", meeting.revision.to_string())
        .status(status)
        .done()
}

/// A moment in UTC as calendars write it: `20260604T180000Z`.
fn utc(moment: Moment) -> String {
    moment.local(&jiff::tz::TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}
