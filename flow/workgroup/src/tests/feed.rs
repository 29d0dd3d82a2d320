use super::{DAY, Group, plan};
use crate::{
    Change, Meeting, State,
    feed::{Entry, feed},
};
use page::testing::{NOON, Town};
use proptest::prelude::*;
use words::{MeetingId, Moment, SeededChance, SeriesId};

/// A content line: name, parameters, value.
#[derive(Debug, PartialEq)]
struct Line {
    name: String,
    params: String,
    value: String,
}

/// Reads a calendar by the rules of RFC 5545, section 3.1: lines end in CRLF, have at most 75
/// octets, and go on in the next one after a space.
fn read(text: &str) -> Vec<Line> {
    assert!(text.ends_with("\r\n"), "the last line ends");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "only CRLF ends a line");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let unfolded = text.replace("\r\n ", "").replace("\r\n\t", "");
    unfolded.trim_end_matches("\r\n").split("\r\n").map(line).collect()
}

fn line(text: &str) -> Line {
    let (head, value) = text.split_once(':').expect("a name and a value");
    let (name, params) = head.split_once(';').unwrap_or((head, ""));
    assert!(name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-'), "{name}");
    Line { name: name.into(), params: params.into(), value: value.into() }
}

/// The text behind an escaped TEXT value; panics at an escape that the RFC does not know.
fn unescape(value: &str) -> String {
    let mut out = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some(c @ ('\\' | ';' | ',')) => out.push(c),
                Some('n' | 'N') => out.push('\n'),
                other => panic!("an unknown escape: {other:?} in {value}"),
            },
            ',' | ';' => panic!("not escaped: {value}"),
            c => out.push(c),
        }
    }
    out
}

/// The events of a calendar; everything else must be in its place.
fn events(lines: &[Line]) -> Vec<&[Line]> {
    assert_eq!((&*lines[0].name, &*lines[0].value), ("BEGIN", "VCALENDAR"));
    let last = lines.last().expect("a line");
    assert_eq!((&*last.name, &*last.value), ("END", "VCALENDAR"));
    let mut found = vec![];
    let mut rest = &lines[1..lines.len() - 1];
    while let Some(start) = rest.iter().position(|line| line.name == "BEGIN") {
        assert_eq!(rest[start].value, "VEVENT");
        let length = rest[start..].iter().position(|line| line.name == "END").expect("an end");
        found.push(&rest[start + 1..start + length]);
        rest = &rest[start + length + 1..];
    }
    found
}

fn value<'a>(lines: &'a [Line], name: &str) -> &'a str {
    let all: Vec<_> = lines.iter().filter(|line| line.name == name).collect();
    assert_eq!(all.len(), 1, "{name} stands once: {lines:?}");
    &all[0].value
}

fn is_utc(value: &str) -> bool {
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    value.len() == 16
        && digits(&value[..8])
        && &value[8..9] == "T"
        && digits(&value[9..15])
        && value.ends_with('Z')
}

fn a_meeting(name: &str, place: &str, state: State, revision: i64) -> Meeting {
    let chance = SeededChance::new(8);
    Meeting {
        id: MeetingId::new(&chance),
        series: SeriesId::new(&chance),
        name: name.into(),
        starts_at: NOON,
        minutes: 90,
        place: place.into(),
        public: true,
        state,
        revision,
    }
}

fn of(meeting: &Meeting, about: &str) -> String {
    let link = format!("https://lead.example.org/meetings/{}", meeting.id);
    feed("Meetings", &[Entry { meeting, about: about.into(), link }], NOON)
}

#[test]
fn an_event_has_what_the_standard_asks() {
    let meeting = a_meeting("Work Group", "City Hall; room 2, left", State::Planned, 3);
    let lines = read(&of(&meeting, "Open, to all."));
    assert_eq!(value(&lines, "VERSION"), "2.0");
    assert!(!value(&lines, "PRODID").is_empty());
    let events = events(&lines);
    let [event] = events[..] else { panic!("{lines:?}") };
    assert_eq!(value(event, "UID"), meeting.id.to_string());
    assert_eq!(value(event, "DTSTART"), "20260601T190000Z");
    assert_eq!(value(event, "DTEND"), "20260601T203000Z");
    assert!(is_utc(value(event, "DTSTAMP")));
    assert_eq!(value(event, "SEQUENCE"), "3");
    assert_eq!(value(event, "STATUS"), "CONFIRMED");
    assert_eq!(unescape(value(event, "LOCATION")), "City Hall; room 2, left");
    let link = format!("https://lead.example.org/meetings/{}", meeting.id);
    assert_eq!(value(event, "URL"), link);
    assert_eq!(unescape(value(event, "DESCRIPTION")), format!("Open, to all.\n{link}"));
}

#[test]
fn long_lines_are_folded_wherever_they_end() {
    for length in 50..250 {
        let name = "é".repeat(length / 2) + &"x".repeat(length % 7);
        let lines = read(&of(&a_meeting(&name, "Here", State::Planned, 0), ""));
        assert_eq!(unescape(value(events(&lines)[0], "SUMMARY")), name);
    }
}

#[test]
fn a_cancelled_meeting_stays_and_says_so() {
    let meeting = a_meeting("Work Group", "City Hall", State::Cancelled, 4);
    let lines = read(&of(&meeting, "Open."));
    assert_eq!(value(events(&lines)[0], "STATUS"), "CANCELLED");
    assert_eq!(value(events(&lines)[0], "SEQUENCE"), "4");
}

#[test]
fn an_empty_calendar_is_a_calendar() {
    let lines = read(&feed("Meetings, all", &[], NOON));
    assert_eq!(events(&lines).len(), 0);
    assert_eq!(unescape(value(&lines, "NAME")), "Meetings, all");
}

proptest! {
    /// Whatever a name or a place holds, it comes back as it was and breaks no line.
    #[test]
    fn any_text_comes_back(name in "[^\\p{C}]{1,120}", place in "[^\\p{C}]{0,200}", about in "[^\\p{C}]{0,300}") {
        let meeting = a_meeting(&name, &place, State::Planned, 0);
        let lines = read(&of(&meeting, &about));
        let events = events(&lines);
        prop_assert_eq!(events.len(), 1);
        prop_assert_eq!(unescape(value(events[0], "SUMMARY")), name);
        prop_assert_eq!(unescape(value(events[0], "LOCATION")), place);
        let description = unescape(value(events[0], "DESCRIPTION"));
        prop_assert!(description.starts_with(&about));
    }
}

#[tokio::test]
async fn the_feed_holds_public_meetings_and_learns_their_changes() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let series = group.series("Work Group").await;
        let open = group.meeting_at(series, NOON.plus(DAY), true).await;
        let closed = group.meeting_at(series, NOON.plus(2 * DAY), false).await;
        let cx = group.cx();
        let starts_at = NOON.plus(3 * DAY);
        let to = Change { starts_at, minutes: 60, place: "Library".into(), public: true };
        town.store()
            .write(async |tx| crate::change_meeting(tx, &cx, open, &to).await)
            .await
            .expect("changed");
        let page = town.browser().get("/meetings.ics").await;
        assert_eq!(page.status, 200);
        assert_eq!(page.headers["content-type"], "text/calendar; charset=utf-8");
        assert!(!page.body.contains(&closed.to_string()), "only public meetings");
        let lines = read(&page.body);
        let events = events(&lines);
        assert_eq!(events.len(), 1);
        assert_eq!(value(events[0], "UID"), open.to_string());
        assert_eq!(value(events[0], "SEQUENCE"), "1");
        assert_eq!(value(events[0], "DTSTART"), "20260604T190000Z");
        // Long after, it is not in the calendar any more.
        town.clock.advance(200 * 24 * Moment::HOUR);
        assert!(!town.browser().get("/meetings.ics").await.body.contains("BEGIN:VEVENT"));
    }
}
