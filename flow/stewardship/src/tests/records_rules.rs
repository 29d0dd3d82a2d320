//! Orders, the clock, the terms of a search, and marks.

use crate::{
    MarkError, Outcome, Trouble, answer_by,
    marks::{self, Piece},
    request::suggested,
    terms::Terms,
};
use proptest::prelude::*;
use words::{Day, Disclosure};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

#[test]
fn the_clock_counts_business_days() {
    for (came, days, due) in [
        ("2026-06-01", 5, "2026-06-08"), // a Monday: over one weekend
        ("2026-06-05", 5, "2026-06-12"), // a Friday
        ("2026-06-06", 5, "2026-06-12"), // a Saturday: Monday is the first
        ("2026-06-07", 5, "2026-06-12"), // a Sunday
        ("2026-06-05", 1, "2026-06-08"),
        ("2026-06-04", 1, "2026-06-05"),
        ("2026-12-30", 5, "2027-01-06"), // over a year's end
        ("2027-12-31", 1, "2028-01-03"), // a Friday at the end of a year
        ("2028-02-25", 2, "2028-02-29"), // over a leap day
        ("2026-06-01", 60, "2026-08-24"),
    ] {
        assert_eq!(answer_by(day(came), days).to_string(), due, "{came} and {days}");
    }
}

proptest! {
    #[test]
    fn the_clock_ends_on_a_business_day_and_counts_each_once(came in 0i64..60_000, days in 1i64..60) {
        let due = answer_by(Day(came), days);
        let is_business = |day: Day| day.date().weekday().to_monday_one_offset() <= 5;
        prop_assert!(is_business(due));
        let counted = (1..=due.since(Day(came))).filter(|n| is_business(Day(came).plus(*n))).count();
        prop_assert_eq!(i64::try_from(counted), Ok(days));
    }

    #[test]
    fn no_withheld_character_is_given_out(
        parts in proptest::collection::vec(("[a-m \n]{0,8}", "[n-z\u{4e00}-\u{4e20}\u{1F600}-\u{1F610}]{1,8}", 1usize..=3), 0..6),
        rest in "[a-m ]{0,8}",
    ) {
        let codes = ["one", "two", "three"];
        let (mut marked, mut original) = (String::new(), String::new());
        for (kept, hidden, cites) in &parts {
            marked.extend([kept, "[[", &cites.to_string(), ": ", hidden, "]]"]);
            original.extend([kept.as_str(), hidden]);
        }
        let (marked, original) = (marked + &rest, original + &rest);
        let pieces = marks::read(&marked, &codes, None).expect("marks");
        prop_assert!(marks::is_same(&original, &pieces));
        let given = marks::given(&pieces, |code| codes.iter().position(|one| *one == code).unwrap_or(9) + 1);
        let allowed = |c: char| c.is_whitespace() || matches!(c, 'a'..='m' | '█' | '[' | ']' | '1'..='3');
        prop_assert!(given.chars().all(allowed), "{given}");
        prop_assert_eq!(given.matches('█').count(), 5 * parts.len());
        // What is kept with codes in place of numbers says the same.
        prop_assert_eq!(marks::read(&marks::written(&pieces), &codes, None), Ok(pieces));
    }

    #[test]
    fn any_text_is_read_or_refused_at_a_place_in_it(text in "[ab:1\\[\\]\n é]{0,30}") {
        match marks::read(&text, &["a", "b"], Some("a")) {
            Ok(pieces) => {
                let withheld = pieces.iter().any(|piece| matches!(piece, Piece::Withheld { .. }));
                prop_assert_eq!(withheld, !marks::cites(&pieces).is_empty());
                prop_assert_eq!(marks::read(&marks::written(&pieces), &["a", "b"], None), Ok(pieces));
            }
            Err(MarkError { line, character, .. }) => {
                let found = text.split('\n').nth(line - 1).expect("the line is there");
                prop_assert!(character <= found.chars().count(), "{text:?} {line} {character}");
            }
        }
    }
}

#[test]
fn a_wrong_mark_is_refused_where_it_stands() {
    let codes = ["one", "two"];
    for (text, usual, trouble, line, character) in [
        ("Señora\nñ [[1: x", None, Trouble::Unclosed, 2, 3),
        ("a ]] b", None, Trouble::Unopened, 1, 3),
        ("[[1: a [[2: b]] c]]", None, Trouble::Nested, 1, 8),
        ("[[]]", Some("one"), Trouble::Empty, 1, 1),
        ("[[1: ]]", None, Trouble::Empty, 1, 1),
        ("[[Robin]]", None, Trouble::Uncited, 1, 1),
        ("[[3: Robin]]", Some("one"), Trouble::Unknown, 1, 1),
        ("[[0: Robin]]", Some("one"), Trouble::Unknown, 1, 1),
        ("[[99999999999999999999999: Robin]]", Some("one"), Trouble::Unknown, 1, 1),
    ] {
        assert_eq!(marks::read(text, &codes, usual), Err(MarkError { trouble, line, character }), "{text}");
    }
}

#[test]
fn marks_are_the_only_change() {
    let codes = ["one"];
    let same = |original: &str, marked: &str| {
        marks::is_same(original, &marks::read(marked, &codes, Some("one")).expect("marks"))
    };
    assert!(same("Met Robin at the quay [sic].", "Met [[Robin]] at the quay [sic]."));
    assert!(same("Met Robin at the quay.", "Met [[1: Robin]] at\nthe quay."));
    assert!(same("a [[draft]] of Robin", "a [[1: draft]] of [[Robin]]"));
    assert!(!same("Met Robin at the quay.", "Met [[R.]] at the quay."));
    assert!(!same("Met Robin at the quay.", "[[Met Robin]]"));
    assert!(!same("Met Robin.", "Met [[Robin]]. And Ana."));
}

#[test]
fn brackets_in_a_row_hide_no_less() {
    let given = |text: &str| marks::given(&marks::read(text, &["one"], Some("one")).expect("marks"), |_| 1);
    assert_eq!(given("[[Robin]]]"), "█████ [1]");
    assert_eq!(given("[[[Robin]]]"), "[█████ [1]");
}

#[test]
fn terms_are_found_in_any_script() {
    let are_in = |terms: &str, text: &str| Terms::read(terms).expect("terms").are_in(text);
    assert!(are_in("ŁÓDŹ", "na rogu łódź"));
    assert!(are_in("ملكة", "قالت ملكة ذلك"));
    assert!(are_in("quay needles", "NEEDLES at the old quay"));
    assert!(!are_in("quay needles", "needles at the school"));
    assert!(are_in("tents\nneedles", "needles at the school"));
    assert!(are_in("tents, needles", "needles at the school"));
    assert!(are_in("100%", "it was 100% full") && !are_in("100%", "it was 1000 full"));
    assert!(!are_in("_", "nothing"));
    assert_eq!(Terms::read(" ,\n , "), None);
}

#[test]
fn an_exemption_is_suggested_where_somebody_asked_for_it() {
    for disclosure in Disclosure::ALL {
        let asked = (*disclosure == Disclosure::Withhold).then_some("reporter");
        assert_eq!(suggested(false, Some(*disclosure)), asked);
        assert_eq!(suggested(true, Some(*disclosure)), Some("part2"));
    }
    assert_eq!(suggested(false, None), None);
    assert_eq!(Outcome::ALL.iter().filter(|one| one.gives()).count(), 2);
}
