//! The pure rules: how a signature stands, and what makes a text the same.

use crate::{
    Body, Signature, Standing, standing,
    text::{hash_of, tidy},
};
use proptest::prelude::*;
use words::{Day, Language};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn signed(text: &str, day: Day) -> Signature {
    Signature { text: text.to_owned(), signed_day: day, suspended: false }
}

#[test]
fn twelve_months_end_on_the_day() {
    for (on, last, over) in [
        ("2026-06-01", "2027-05-31", "2027-06-01"),
        ("2024-02-29", "2025-02-27", "2025-02-28"),
        ("2027-03-01", "2028-02-29", "2028-03-01"),
        ("2027-02-28", "2028-02-27", "2028-02-28"),
        ("2026-12-31", "2027-12-30", "2027-12-31"),
    ] {
        let signature = signed("t", day(on));
        assert_eq!(standing(Some(&signature), "t", day(last)), Standing::Current, "{on}");
        assert_eq!(standing(Some(&signature), "t", day(over)), Standing::Lapsed, "{on}");
        assert_eq!(standing(Some(&signature), "t", day(on).plus(-1)), Standing::Ahead, "{on}");
    }
}

#[test]
fn it_lapses_within_days_that_are_to_come() {
    let signature = signed("t", day("2025-07-01"));
    for (today, within) in
        [("2026-05-01", false), ("2026-05-02", true), ("2026-06-30", true), ("2026-07-01", false)]
    {
        assert_eq!(signature.lapses_within(60, day(today)), within, "{today}");
    }
}

fn hashed(bodies: &[(&str, &str)]) -> String {
    let body = |(tag, body): &(&str, &str)| (tag.parse::<Language>().expect("a tag"), (*body).to_owned());
    hash_of(&tidy(&bodies.iter().map(body).collect::<Vec<_>>()).expect("a text"))
}

#[test]
fn words_do_not_move_between_languages_unseen() {
    assert_eq!(hashed(&[("en", "One"), ("es", "Uno")]), hashed(&[("es", "Uno\r\n"), ("en", " One")]));
    assert_ne!(hashed(&[("en", "One"), ("es", "Uno")]), hashed(&[("en", "Uno"), ("es", "One")]));
    assert_ne!(hashed(&[("en", "OneesUno")]), hashed(&[("en", "One"), ("es", "Uno")]));
    assert_eq!(hashed(&[("en", "One")]).len(), 64);
}

proptest! {
    #[test]
    fn it_counts_under_the_same_words_within_a_year_and_never_else(
        signed_day in 0i64..40_000, later in -800i64..800, same: bool, suspended: bool,
    ) {
        let signature = Signature { text: "a".to_owned(), signed_day: Day(signed_day), suspended };
        let today = Day(signed_day + later);
        let found = standing(Some(&signature), if same { "a" } else { "b" }, today);
        let counts = same && !suspended && (0..365).contains(&later);
        prop_assert!(!counts || found == Standing::Current);
        prop_assert!(found != Standing::Current || (same && !suspended && (0..366).contains(&later)));
        prop_assert_eq!(found == Standing::Suspended, suspended);
        prop_assert!(!signature.lapses_within(60, today) || (0..=366).contains(&later));
    }

    #[test]
    fn no_text_makes_tidying_panic_and_tidying_twice_is_tidying_once(text in "\\PC{0,60}|.{0,60}") {
        let bodies = [(Language::english(), text)];
        if let Ok(tidied) = tidy(&bodies) {
            let again: Vec<_> = tidied.iter().map(|Body { language, body }| (language.clone(), body.clone())).collect();
            prop_assert_eq!(hash_of(&tidied), hash_of(&tidy(&again).expect("tidied before")));
        }
    }
}
