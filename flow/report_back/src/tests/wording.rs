//! How drafts are put into words.

use super::world::{plan, tag};
use crate::{
    LONGEST,
    word::Told,
    wording::{Parts, in_language},
};
use page::testing::Town;
use proptest::{prelude::*, test_runner::TestRunner};
use std::fmt::Write as _;
use words::{Day, Language};

const ALL: [Told; 13] = [
    Told::Place,
    Told::Referral,
    Told::Gap,
    Told::Outside,
    Told::Listen,
    Told::Wait,
    Told::DecidedCannot,
    Told::Planned,
    Told::Moved,
    Told::Blocked,
    Told::Unblocked,
    Told::Done,
    Told::EndedCannot,
];

fn filled(told: Told) -> Parts {
    Parts {
        promise: "Outreach three mornings a week".to_owned(),
        reason: "no bed is free".to_owned(),
        obstacle: "the water is off".to_owned(),
        pointer: "lights".to_owned(),
        day: Some(Day(20_600)),
        ..Parts::of(told, "Tents at the laundry".to_owned())
    }
}

#[tokio::test]
async fn every_word_reads_well_in_both_languages() {
    let town = Town::new(plan()).await;
    let mut all = String::new();
    for told in ALL {
        for language in ["en", "es"] {
            let text = in_language(&town.house, &tag(language), &filled(told));
            assert!(!text.contains("report-back-") && !text.contains('{'), "{text}");
            let _ = writeln!(all, "{told:?} {language}: {text}");
        }
    }
    insta::assert_snapshot!(all);
}

#[tokio::test]
async fn a_referral_says_nothing_of_what_staff_wrote() {
    let town = Town::new(plan()).await;
    for language in ["en", "es"] {
        let text = in_language(&town.house, &tag(language), &filled(Told::Referral));
        for secret in ["Tents", "Outreach", "bed", "water"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

#[tokio::test]
async fn what_staff_wrote_in_another_language_is_said_to_be_so() {
    let town = Town::new(plan()).await;
    let spanish = in_language(&town.house, &tag("es"), &filled(Told::Planned));
    assert!(
        spanish.contains("entre comillas") && spanish.contains("«Outreach three mornings a week»"),
        "{spanish}"
    );
    let english = in_language(&town.house, &Language::english(), &filled(Told::Planned));
    assert!(!english.contains("quotation marks"), "{english}");
}

#[tokio::test]
async fn a_quoted_full_stop_is_dropped_since_the_sentence_has_its_own() {
    let town = Town::new(plan()).await;
    for told in ALL {
        let stop = |text: &str| format!("{text}.");
        let bare = filled(told);
        let dotted = Parts {
            title: stop(&bare.title),
            promise: stop(&bare.promise),
            reason: stop(&bare.reason),
            obstacle: stop(&bare.obstacle),
            ..bare.clone()
        };
        for language in ["en", "es"] {
            let text = |parts: &Parts| in_language(&town.house, &tag(language), parts);
            assert_eq!(text(&dotted), text(&bare));
        }
    }
    let open = Parts { reason: "we will see...".to_owned(), ..filled(Told::Gap) };
    assert!(in_language(&town.house, &tag("en"), &open).ends_with("“we will see...”."));
}

#[tokio::test]
async fn without_a_next_meeting_or_a_title_the_words_still_hold_together() {
    let town = Town::new(plan()).await;
    let parts = Parts { day: None, title: String::new(), ..filled(Told::Wait) };
    let text = in_language(&town.house, &Language::english(), &parts);
    assert!(text.contains("is not set yet") && text.contains("“what you told us”"), "{text}");
    let bare = Parts { reason: String::new(), ..filled(Told::DecidedCannot) };
    assert!(!in_language(&town.house, &Language::english(), &bare).contains("reason"));
}

#[test]
fn a_draft_is_never_longer_than_a_word_may_be() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let town = runtime.block_on(Town::new(plan()));
    let text = || prop_oneof!["\\PC{0,3000}", "[a-z ]{0,3000}", "[a-z]{2000}"];
    let strategy = (0..ALL.len(), "\\PC{0,120}", text(), text(), text(), any::<bool>());
    TestRunner::default()
        .run(&strategy, |(which, title, promise, reason, obstacle, dated)| {
            let day = dated.then_some(Day(20_600));
            let parts = Parts { title, promise, reason, obstacle, day, ..filled(ALL[which]) };
            for language in ["en", "es"] {
                let draft = in_language(&town.house, &tag(language), &parts);
                prop_assert!(draft.chars().count() <= LONGEST, "{} characters", draft.chars().count());
            }
            Ok(())
        })
        .expect("short enough");
}
