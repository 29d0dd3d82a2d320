//! Words are approved, changed and set aside.

use super::world::{Field, TITLE, others, tag};
use crate::{ReportBackError, approve, change_text, set_aside, to_approve};
use concerns::NewReport;
use page::{Problem, Slot};
use std::collections::BTreeMap;
use store::{args, journal};
use words::{AnswerBy, Channel, Fact, GroupId, Language, Outcome, Sort};

const LETTERS: &str = "SELECT COUNT(*) AS value FROM post_letter";
const SAID: &str = "SELECT COUNT(*) AS value FROM report_back_word WHERE state = 'said'";

#[tokio::test]
async fn each_reporter_hears_it_once_by_their_way_and_in_their_language() {
    for field in Field::each().await {
        let concern = field.sorted(TITLE).await;
        let group = GroupId::new(&*field.town.house.world.chance);
        field
            .run(
                "INSERT INTO groups_group (id, name, kind, language, meets, added_day)
                 VALUES ($1, 'Mill Flats tenants', 'tenants', 'es', '', 1)",
                args![group],
            )
            .await;
        field.report(concern, AnswerBy::Text, "es").await;
        field.report(concern, AnswerBy::Receipt, "en").await;
        field.report(concern, AnswerBy::Phone, "ko").await;
        field.report_of(concern, AnswerBy::Visit, "es", Some(group)).await;
        let gone = field.report(concern, AnswerBy::Letter, "en").await;
        field.run("UPDATE concerns_report SET withdrawn_day = 1 WHERE id = $1", args![gone]).await;
        field.draft().await;
        let draft = field.only().await;
        field.approve(&draft).await.expect("said");
        let letters = field.mail().await;
        let seen: Vec<(AnswerBy, &str)> =
            letters.iter().map(|(way, letter)| (*way, letter.language.tag())).collect();
        let expected = [
            (AnswerBy::Email, "en"),
            (AnswerBy::Text, "es"),
            (AnswerBy::Phone, "en"),
            (AnswerBy::Visit, "es"),
        ];
        assert_eq!(seen, expected);
        assert_eq!(letters[3].1.to, "Mill Flats tenants");
        assert!(letters.iter().all(|(_, letter)| !letter.body.contains("SECRET")));
        assert_eq!(
            field
                .count("SELECT COUNT(*) AS value FROM post_letter WHERE about IS NULL OR next_at <> 0")
                .await,
            0
        );
    }
}

#[tokio::test]
async fn a_said_word_is_a_public_fact_with_its_neighborhood_and_never_changes() {
    for field in Field::each().await {
        let concern = field.sorted(TITLE).await;
        field.draft().await;
        let draft = field.only().await;
        field.approve(&draft).await.expect("said");
        let facts =
            field.town.store().read(async |tx| journal::of_concern(tx, concern).await).await.expect("facts");
        let said = Fact::WordSaid {
            word: draft.word,
            concern,
            response: None,
            area: "mill-flats".parse().ok(),
            outcome: Outcome::Heard,
        };
        assert_eq!(facts.iter().filter(|entry| entry.fact == said).count(), 1);
        let letters = field.count(LETTERS).await;
        assert!(matches!(field.approve(&draft).await, Err(ReportBackError::NotADraft)));
        let (cx, store) = (field.cx(), field.town.store());
        let changed = store.write(async |tx| change_text(tx, &cx, draft.word, &draft.texts).await).await;
        assert!(matches!(changed, Err(ReportBackError::NotADraft)));
        let aside = store.write(async |tx| set_aside(tx, &cx, draft.word).await).await;
        assert!(matches!(aside, Err(ReportBackError::NotADraft)));
        assert_eq!(field.count(LETTERS).await, letters);
    }
}

#[tokio::test]
async fn a_word_about_a_promise_names_it() {
    for field in Field::each().await {
        let concern = field.sorted(TITLE).await;
        let (kept, other) = (field.plan(concern, "").await, field.plan(concern, "").await);
        field.say_all().await;
        field.moved(kept, concern, field.today().plus(30)).await;
        field.ended(other, concern, Outcome::Cannot).await;
        field.say_all().await;
        let facts =
            field.town.store().read(async |tx| journal::of_concern(tx, concern).await).await.expect("facts");
        let about = |wanted| {
            let said = facts.iter().filter_map(move |entry| match &entry.fact {
                Fact::WordSaid { response, outcome, .. } if *response == wanted => Some(*outcome),
                _ => None,
            });
            said.collect::<Vec<_>>()
        };
        assert_eq!(about(None), [Outcome::Heard]);
        assert_eq!(about(Some(kept)), [Outcome::Planned, Outcome::Planned]);
        assert_eq!(about(Some(other)), [Outcome::Planned, Outcome::Cannot]);
    }
}

#[tokio::test]
async fn a_missing_or_unfit_text_says_nothing_at_all() {
    for field in Field::each().await {
        field.sorted(TITLE).await;
        field.draft().await;
        let draft = field.only().await;
        let spoil = |language: &str, text: Option<String>| {
            let mut spoiled = draft.clone();
            match text {
                Some(text) => spoiled.texts.insert(tag(language), text),
                None => spoiled.texts.remove(&tag(language)),
            };
            spoiled
        };
        let missing = [spoil("en", None), spoil("es", None), spoil("es", Some("  ".to_owned()))];
        for spoiled in missing {
            assert!(matches!(field.approve(&spoiled).await, Err(ReportBackError::TextMissing(_))));
        }
        for text in ["x".repeat(1501), "a\u{202E}b".to_owned(), "a\u{7}b".to_owned()] {
            assert!(matches!(
                field.approve(&spoil("es", Some(text))).await,
                Err(ReportBackError::TextShape(_))
            ));
        }
        assert_eq!((field.count(SAID).await, field.count(LETTERS).await), (0, 0));
        assert_eq!(field.only().await, draft, "and the draft stands as it was");
        field.approve(&spoil("es", Some("x".repeat(1500)))).await.expect("as long as may be");
    }
}

#[tokio::test]
async fn a_changed_text_is_kept_and_said_as_it_was_changed() {
    for field in Field::each().await {
        field.sorted(TITLE).await;
        field.draft().await;
        let mut draft = field.only().await;
        draft.texts.insert(tag("en"), "  Changed.\r\nTwice. ".to_owned());
        draft.texts.insert(tag("fr"), "Une langue de trop.".to_owned());
        let cx = field.cx();
        field
            .town
            .store()
            .write(async |tx| change_text(tx, &cx, draft.word, &draft.texts).await)
            .await
            .expect("kept");
        let kept = field.only().await;
        assert_eq!(kept.texts[&tag("en")], "Changed.\nTwice.");
        assert!(!kept.texts.contains_key(&tag("fr")));
        field.approve(&kept).await.expect("said");
        assert!(field.mail().await[0].1.body.contains("Changed.\nTwice."));
    }
}

#[tokio::test]
async fn what_is_set_aside_is_not_said_and_not_drafted_again() {
    for field in Field::each().await {
        field.sorted(TITLE).await;
        field.draft().await;
        let draft = field.only().await;
        let cx = field.cx();
        field.town.store().write(async |tx| set_aside(tx, &cx, draft.word).await).await.expect("aside");
        assert_eq!(field.draft().await, 0);
        assert!(matches!(field.approve(&draft).await, Err(ReportBackError::NotADraft)));
        assert_eq!((field.count(SAID).await, field.count(LETTERS).await), (0, 0));
    }
}

#[tokio::test]
async fn only_who_may_approve_approves() {
    let field = Field::sqlite().await;
    field.sorted(TITLE).await;
    field.draft().await;
    let draft = field.only().await;
    let (word, texts): (_, &BTreeMap<Language, String>) = (draft.word, &draft.texts);
    let store = field.town.store();
    for role in others() {
        let person = field.town.person(&format!("A {role}"), &[role]).await;
        let cx = field.cx_as(Some(person), &[role]);
        let outcomes = [
            store.write(async |tx| approve(tx, &cx, word, texts).await).await.err(),
            store.write(async |tx| change_text(tx, &cx, word, texts).await).await.err(),
            store.write(async |tx| set_aside(tx, &cx, word).await).await.err(),
            store.read(async |tx| to_approve(tx, &cx, 9).await).await.err(),
        ];
        for outcome in outcomes {
            assert!(
                matches!(outcome, Some(ReportBackError::Problem(Problem::NotFound))),
                "{role}: {outcome:?}"
            );
        }
    }
    assert_eq!(field.only().await, draft);
}

#[tokio::test]
async fn a_word_that_was_drafted_before_a_merge_reaches_the_reporters_where_they_are_now() {
    for field in Field::each().await {
        let from = field.sorted("Noise").await;
        field.draft().await;
        let into = field.concern(Some("ferry-hill")).await;
        field.sort(into, Some("ferry-hill"), Sort::PlaceConcern, TITLE).await;
        field.merge(from, into).await;
        let draft = field.only().await;
        field.approve(&draft).await.expect("said");
        assert_eq!(field.mail().await.len(), 1);
        let moved =
            "SELECT COUNT(*) AS value FROM report_back_word WHERE area = 'ferry-hill' AND state = 'said'";
        assert_eq!(field.count(moved).await, 1);
    }
}

#[tokio::test]
async fn the_answer_goes_to_the_address_that_was_told_and_nowhere_after_a_withdrawal() {
    for field in Field::each().await {
        let house = &field.town.house;
        let mut told = NewReport::by(Channel::Phone, tag("es"));
        told.category = "camping".to_owned();
        told.area = "mill-flats".parse().ok();
        told.body = "SECRET-BODY".to_owned();
        told.answer_by = AnswerBy::Email;
        told.contact = "neighbor@example.org".to_owned();
        let arrival = concerns::prepare(house, &"a".repeat(32), told).await.expect("an arrival");
        let cx = field.cx();
        let received =
            house.store.write(async |tx| concerns::receive(tx, &cx, &arrival).await).await.expect("received");
        field.sort(received.concern, Some("mill-flats"), Sort::PlaceConcern, TITLE).await;
        field.say_all().await;
        let stored =
            field.count("SELECT COUNT(*) AS value FROM post_letter WHERE dedupe LIKE '%neighbor%'").await;
        assert_eq!(stored, 0, "no address lies open");
        let letters = field.mail().await;
        assert_eq!(letters.len(), 1);
        assert_eq!((letters[0].1.to.as_str(), letters[0].1.language.tag()), ("neighbor@example.org", "es"));
        assert!(!letters[0].1.body.contains("SECRET"));
        let response = field.plan(received.concern, "").await;
        field.say_all().await;
        assert_eq!(field.count(LETTERS).await, 2, "the second one waits");
        house
            .store
            .write(async |tx| concerns::withdraw(tx, &cx, received.report).await)
            .await
            .expect("withdrawn");
        field.ended(response, received.concern, Outcome::Done).await;
        field.say_all().await;
        assert!(field.mail().await.is_empty());
    }
}

#[tokio::test]
async fn a_word_keeps_its_title_when_the_concern_is_sorted_again() {
    for field in Field::each().await {
        let concern = field.sorted(TITLE).await;
        field.say_all().await;
        field.sort(concern, Some("mill-flats"), Sort::PlaceConcern, "LATER").await;
        let browser = field.town.browser();
        for path in ["/neighborhoods/mill-flats", "/neighborhoods/mill-flats?lang=es"] {
            let page = browser.get(path).await.body;
            assert!(page.contains(TITLE) && !page.contains("LATER"), "{path}");
        }
        let home = field.cards(&field.cx_as(None, &[]), Slot::Home, None).await;
        assert!(home.contains(TITLE) && !home.contains("LATER"));
    }
}

#[tokio::test]
async fn a_referral_is_said_without_its_title() {
    for field in Field::each().await {
        let concern = field.concern(Some("mill-flats")).await;
        field.sort(concern, Some("mill-flats"), Sort::Referral, "A man at the pier").await;
        field.say_all().await;
        let titled = "SELECT COUNT(*) AS value FROM report_back_word WHERE title IS NOT NULL";
        assert_eq!(field.count(titled).await, 0);
    }
}

/// What LEAD does not take on is heard, and that is the last word.
#[tokio::test]
async fn a_final_word_leaves_nothing_open_and_nobody_waiting() {
    for field in Field::each().await {
        for sort in [Sort::Referral, Sort::OutsideLead] {
            let concern = field.concern(Some("mill-flats")).await;
            field.report(concern, AnswerBy::Receipt, "en").await;
            field.sort(concern, Some("mill-flats"), sort, TITLE).await;
        }
        field.say_all().await;
        field.wait(40);
        assert_eq!(open_in(&field).await, 0);
        let map = field.town.browser().get("/neighborhoods").await.body;
        assert!(map.contains("area--heard") && !map.contains("area--waiting"), "{map}");
        let desk = field.cards(&field.cx(), Slot::Desk, None).await;
        assert!(desk.contains("No concern waits for an answer for more than 14 days."), "{desk}");
        // Sorted again as a place, more is to come.
        let concern = field.sorted("A place after all").await;
        field.say_all().await;
        assert_eq!(open_in(&field).await, 1);
        field.wait(15);
        let desk = field.cards(&field.cx(), Slot::Desk, None).await;
        assert!(desk.contains(&concern.to_string()) && desk.contains("only heard, 15 days ago"), "{desk}");
    }
}

async fn open_in(field: &Field) -> i64 {
    let open =
        field.town.store().read(async |tx| crate::store::open_by_area(tx).await).await.expect("counts");
    open.iter().map(|row| row.n).sum()
}
