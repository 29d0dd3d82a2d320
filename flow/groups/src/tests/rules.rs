use crate::{
    Group, Kind,
    dialogue::{day_fits, hours, is_token},
    group::to_visit,
    sent::Sent,
};
use page::testing::{AREAS, site};
use proptest::prelude::*;
use words::{Day, GroupId, Language, SeededChance};

const TODAY: Day = Day(20_000);

fn group(seed: u64, last_day: Option<i64>, ended_day: Option<i64>) -> Group {
    Group {
        id: GroupId::new(&SeededChance::new(seed)),
        name: format!("Group {seed}"),
        kind: Kind::School,
        language: Language::english(),
        meets: String::new(),
        added_day: Day(1),
        ended_day: ended_day.map(Day),
        last_day: last_day.map(Day),
    }
}

#[test]
fn kinds_come_back_from_their_tokens() {
    for kind in Kind::ALL {
        assert_eq!(kind.token().parse::<Kind>().ok(), Some(*kind));
    }
    assert!("gang".parse::<Kind>().is_err());
}

#[test]
fn hours_are_read_as_people_write_them() {
    let cases = [("2", 2.0), (" 1.5 ", 1.5), ("1,5", 1.5), ("0.333333", 0.33), (".5", 0.5), ("12", 12.0)];
    for (text, read) in cases {
        assert_eq!(hours(text).map(f64::to_bits), Some(f64::to_bits(read)), "{text}");
    }
    for text in ["", "0", "0.09", "12.01", "-1", "+1", "1e1", "inf", "NaN", "one", "1.2.3", "٣"] {
        assert_eq!(hours(text), None, "{text}");
    }
}

#[test]
fn a_dialogue_was_held_today_or_before() {
    assert!(day_fits(TODAY, TODAY));
    assert!(day_fits(TODAY.plus(-3660), TODAY));
    assert!(!day_fits(TODAY.plus(1), TODAY));
    assert!(!day_fits(TODAY.plus(-3661), TODAY));
}

#[test]
fn sixty_days_are_not_too_long_and_sixty_one_are() {
    assert!(!group(1, Some(TODAY.0 - 60), None).waits_for_visit(TODAY));
    assert!(group(1, Some(TODAY.0 - 61), None).waits_for_visit(TODAY));
    assert!(group(1, None, None).waits_for_visit(TODAY));
    assert!(group(1, None, Some(TODAY.0 + 1)).waits_for_visit(TODAY));
    assert!(!group(1, None, Some(TODAY.0)).waits_for_visit(TODAY));
}

proptest! {
    #[test]
    fn the_longest_unvisited_come_first(
        days in proptest::collection::vec((proptest::option::of(19_000i64..=20_000), proptest::option::of(19_900i64..20_100)), 0..20),
    ) {
        let groups: Vec<_> = (0u64..).zip(&days).map(|(seed, (last, ended))| group(seed, *last, *ended)).collect();
        let expected = groups.iter().filter(|group| group.waits_for_visit(TODAY)).count();
        let waiting = to_visit(groups, TODAY);
        prop_assert_eq!(waiting.len(), expected);
        prop_assert!(waiting.iter().all(|group| group.waits_for_visit(TODAY)));
        prop_assert!(waiting.windows(2).all(|pair| pair[0].last_day <= pair[1].last_day));
    }

    #[test]
    fn no_text_makes_hours_panic_or_leave_their_bounds(text in "[0-9.,+\\-einfNa ]{0,12}|.{0,20}") {
        if let Some(hours) = hours(&text) {
            prop_assert!((0.1..=12.0).contains(&hours));
        }
    }

    /// Whatever is typed: it is refused, or what is stored is within its bounds, holds nothing
    /// unseen, and is stored the same when it comes again.
    #[test]
    fn what_is_stored_is_tidy(said in ".{0,60}|[a-z\n]{3990,4010}", place in "\\PC{0,210}|.{0,20}", body in ".{0,40}") {
        let (atlas, _) = atlas::load(AREAS, "name").expect("three squares");
        let categories = site().categories;
        let point = crate::NewPoint { place, category: "welfare".into(), body, area: None };
        let dialogue = crate::NewDialogue {
            token: "t".into(),
            group: GroupId::new(&SeededChance::new(1)),
            area: "old-quay".parse().ok(),
            held_day: TODAY,
            hours: 1.0,
            heads: 1,
            barrier: false,
            said,
            points: vec![point],
        };
        if let Ok(tidy) = dialogue.tidy(TODAY, &atlas, &categories) {
            prop_assert!((1..=4000).contains(&tidy.said.chars().count()));
            prop_assert!((1..=200).contains(&tidy.points[0].place.chars().count()));
            let turned = tidy.said.contains('\u{202E}');
            prop_assert!(!turned && !tidy.points[0].place.contains('\n'));
            prop_assert_eq!(&tidy.points[0].area, &dialogue.area);
            let again = tidy.tidy(TODAY, &atlas, &categories);
            prop_assert!(again.is_ok_and(|again| again == tidy));
        }
    }

    /// A token finds what was sent with it, and nothing that was sent with another one.
    #[test]
    fn a_token_finds_its_own(one in "[0-9a-z-]{1,5}", other in "[0-9a-z-]{1,5}") {
        prop_assert!(is_token(&one));
        let sent = |token: &str| {
            let dialogue = crate::NewDialogue {
                token: token.to_owned(),
                group: GroupId::new(&SeededChance::new(1)),
                area: None,
                held_day: TODAY,
                hours: 1.0,
                heads: 1,
                barrier: false,
                said: "Words".into(),
                points: vec![],
            };
            Sent::of(&dialogue, &[7; 32]).expect("a fingerprint")
        };
        let (from, before) = sent(&one).bounds();
        let stored = sent(&other).stored();
        prop_assert_eq!(from <= stored && stored < before, one == other);
    }
}
