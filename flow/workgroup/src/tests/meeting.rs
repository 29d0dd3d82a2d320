use crate::{State, repeats};
use jiff::{civil::date, tz::TimeZone};
use proptest::prelude::*;
use words::{Day, Moment};

fn zone() -> TimeZone {
    TimeZone::get("America/Los_Angeles").expect("bundled time zones")
}

#[test]
fn a_meeting_goes_forward_only() {
    let allowed: Vec<_> = State::ALL
        .iter()
        .flat_map(|from| State::ALL.iter().map(move |to| (*from, *to)))
        .filter(|(from, to)| from.may_become(*to))
        .collect();
    let expected =
        [(State::Planned, State::Open), (State::Planned, State::Cancelled), (State::Open, State::Closed)];
    assert_eq!(allowed, expected);
}

#[test]
fn a_series_keeps_its_hour_when_the_clocks_change() {
    let zone = zone();
    let first = Moment::from_local(date(2026, 10, 22).at(18, 0, 0, 0), &zone).expect("a moment");
    let next = repeats(first, 14, 3, first, &zone);
    let shown: Vec<_> = next.iter().map(|moment| moment.local(&zone).to_string()).collect();
    assert_eq!(shown, ["2026-11-05T18:00:00", "2026-11-19T18:00:00", "2026-12-03T18:00:00"]);
    // Between the first two the clocks went back: more than fourteen times 24 hours passed.
    assert_eq!(next[0].0 - first.0, 14 * 24 * Moment::HOUR + Moment::HOUR);
}

#[test]
fn what_is_past_is_not_planned() {
    let zone = zone();
    let first = Moment::from_local(date(2024, 1, 4).at(18, 0, 0, 0), &zone).expect("a moment");
    let now = Moment::from_local(date(2026, 6, 1).at(12, 0, 0, 0), &zone).expect("a moment");
    let next = repeats(first, 14, 2, now, &zone);
    assert!(next.iter().all(|start| *start > now));
    assert_eq!(Day::of(next[0], &zone).since(Day::of(first, &zone)) % 14, 0);
    assert!(Day::of(next[0], &zone).since(Day::of(now, &zone)) <= 14);
}

proptest! {
    #[test]
    fn repeats_are_ahead_in_order_and_evenly_apart(
        first in 1_600_000_000i64..1_900_000_000,
        every in 1i64..=366,
        count in 0usize..10,
        wait in 0i64..400,
    ) {
        let zone = zone();
        let first = Moment(first * Moment::SECOND);
        let now = first.plus(wait * 24 * Moment::HOUR);
        let all = repeats(first, every, count, now, &zone);
        prop_assert_eq!(all.len(), count);
        let days: Vec<_> = all.iter().map(|start| Day::of(*start, &zone)).collect();
        for pair in days.windows(2) {
            prop_assert_eq!(pair[1].since(pair[0]), every);
        }
        for (start, day) in all.iter().zip(&days) {
            prop_assert!(*start > now);
            prop_assert_eq!(day.since(Day::of(first, &zone)) % every, 0);
            // The hour that the clocks skip is the only one that moves.
            let (kept, was) = (start.local(&zone).time(), first.local(&zone).time());
            prop_assert!(kept == was || was.hour() == 2, "{} {}", kept, was);
        }
    }

    #[test]
    fn no_number_makes_it_panic(first in any::<i64>(), every in any::<i64>(), now in any::<i64>()) {
        let _ = repeats(Moment(first), every, 3, Moment(now), &zone());
    }
}
