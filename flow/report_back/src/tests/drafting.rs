//! Words are drafted from what happened, each once.

use super::world::{Field, TITLE, tag};
use words::{AnswerBy, DecisionKind, Outcome, Sort};

#[tokio::test]
async fn a_sorted_concern_is_drafted_once_in_each_language() {
    for field in Field::each().await {
        field.sorted(TITLE).await;
        assert_eq!(field.draft().await, 1);
        assert_eq!(field.draft().await, 0);
        let draft = field.only().await;
        assert_eq!(draft.outcome, Outcome::Heard);
        assert_eq!(draft.texts.keys().map(ToString::to_string).collect::<Vec<_>>(), ["en", "es"]);
        assert!(draft.texts[&tag("en")].contains(TITLE));
    }
}

#[tokio::test]
async fn each_way_through_the_flow_has_its_words() {
    for field in Field::each().await {
        let concern = field.concern(Some("mill-flats")).await;
        field.sort(concern, Some("mill-flats"), Sort::ServiceGap, TITLE).await;
        field.decide(concern, DecisionKind::Wait, true).await;
        field.decide(concern, DecisionKind::Listen, false).await;
        field.decide(concern, DecisionKind::Cannot, false).await;
        field.decide(concern, DecisionKind::Respond, false).await;
        let planned = field.plan(concern, "").await;
        let moved = field.plan(concern, "").await;
        field.obstacle(moved, concern, "the water is off").await;
        field.moved(moved, concern, field.today().plus(30)).await;
        let done = field.plan(concern, "").await;
        field.ended(done, concern, Outcome::Done).await;
        let cannot = field.plan(concern, "the ground is private").await;
        field.ended(cannot, concern, Outcome::Cannot).await;
        assert_ne!(planned, moved);
        assert_eq!(field.draft().await, 8);
        let texts: Vec<String> =
            field.drafts().await.iter().map(|draft| draft.texts[&tag("en")].clone()).collect();
        let expected = [
            "what is needed is not there. We count it as a need that is not met. The reason: “no bed is free”.",
            "The reason: “two teams are ill”. It plans to meet again on June 15, 2026.",
            "The day of its next meeting is not set yet.",
            "We cannot do anything about it now. The reason: “two teams are ill”.",
            "“Outreach three mornings a week”. We mean to have it done by June 21, 2026.",
            "The new day is July 1, 2026. What stands in the way: “the water is off”.",
            "This was done for “Tents at the laundry”",
            "We cannot do it. The reason: “the ground is private”.",
        ];
        for part in expected {
            assert_eq!(texts.iter().filter(|text| text.contains(part)).count(), 1, "{part}\n{texts:#?}");
        }
    }
}

#[tokio::test]
async fn news_that_was_overtaken_is_set_aside_before_it_is_said() {
    for field in Field::each().await {
        let concern = field.sorted(TITLE).await;
        field.say_all().await;
        let response = field.plan(concern, "").await;
        assert_eq!(field.draft().await, 1);
        field.moved(response, concern, field.today().plus(40)).await;
        assert_eq!(field.draft().await, 1);
        assert!(field.only().await.texts[&tag("en")].contains("The new day is July 11, 2026"));
        field.ended(response, concern, Outcome::Done).await;
        assert_eq!(field.draft().await, 1);
        assert_eq!(field.only().await.outcome, Outcome::Done);
        assert_eq!(
            field.count("SELECT COUNT(*) AS value FROM report_back_word WHERE state = 'set-aside'").await,
            2
        );
    }
}

#[tokio::test]
async fn what_stands_in_the_way_is_drafted_and_so_is_that_it_is_gone() {
    for field in Field::each().await {
        let concern = field.sorted(TITLE).await;
        let response = field.plan(concern, "").await;
        field.say_all().await;
        let water = field.obstacle(response, concern, "The water is off.").await;
        field.obstacle(response, concern, "no crew is free").await;
        assert_eq!(field.draft().await, 1, "the latest news of a response is one word");
        let blocked = field.only().await;
        assert_eq!(blocked.outcome, Outcome::Planned);
        let text = &blocked.texts[&tag("en")];
        assert!(
            text.ends_with("by June 21, 2026. What stands in the way: “The water is off; no crew is free”."),
            "{text}"
        );
        field.approve(&blocked).await.expect("said");
        field.cleared(water, response, concern).await;
        assert_eq!(field.draft().await, 1);
        let text = field.only().await.texts[&tag("en")].clone();
        assert!(
            text.contains("is gone") && text.ends_with("What still stands in the way: “no crew is free”."),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_corrected_decision_takes_its_draft_back() {
    let field = Field::sqlite().await;
    let concern = field.sorted(TITLE).await;
    field.say_all().await;
    let decision = field.decide(concern, DecisionKind::Cannot, false).await;
    assert_eq!(field.draft().await, 1);
    field.decided(decision, concern, DecisionKind::Respond).await;
    assert_eq!(field.draft().await, 0);
    assert!(field.drafts().await.is_empty());
}

#[tokio::test]
async fn what_was_said_stays_said_when_newer_news_comes() {
    let field = Field::sqlite().await;
    let concern = field.sorted(TITLE).await;
    let response = field.plan(concern, "").await;
    assert_eq!(field.say_all().await.len(), 2);
    field.moved(response, concern, field.today().plus(40)).await;
    assert_eq!(field.draft().await, 1);
    assert_eq!(field.count("SELECT COUNT(*) AS value FROM report_back_word WHERE state = 'said'").await, 2);
}

#[tokio::test]
async fn after_a_merge_the_word_goes_to_where_the_reports_are() {
    for field in Field::each().await {
        let (from, into) = (field.sorted("Noise").await, field.sorted(TITLE).await);
        let response = field.plan(from, "").await;
        field.merge(from, into).await;
        assert_eq!(field.draft().await, 2, "the sorting of the merged concern is moot");
        assert!(field.drafts().await.iter().all(|draft| draft.concern == into));
        assert_eq!(field.draft().await, 0, "and is not looked at again");
        field.say_all().await;
        field.ended(response, from, Outcome::Done).await;
        field.say_all().await;
        assert_eq!(field.mail().await.len(), 6, "both reporters hear all three words");
    }
}

#[tokio::test]
async fn a_contest_drafts_nothing() {
    let field = Field::sqlite().await;
    let concern = field.sorted(TITLE).await;
    field.say_all().await;
    field.contest(concern).await;
    assert_eq!(field.draft().await, 0);
}

#[tokio::test]
async fn the_job_drafts_and_then_rests() {
    let field = Field::sqlite().await;
    let job = crate::jobs().remove(0);
    assert_eq!((job.run)(&field.town.house).await.expect("a rest"), 0);
    field.sorted(TITLE).await;
    assert_eq!((job.run)(&field.town.house).await.expect("a draft"), 1);
    assert_eq!((job.run)(&field.town.house).await.expect("a rest"), 0);
}

#[tokio::test]
async fn no_draft_holds_what_a_reporter_wrote() {
    let field = Field::sqlite().await;
    let concern = field.concern(None).await;
    field.report(concern, AnswerBy::Receipt, "en").await;
    for sort in Sort::ALL {
        field.sort(concern, None, *sort, "").await;
        field.draft().await;
    }
    let secrets = "SELECT COUNT(*) AS value FROM report_back_text WHERE body LIKE '%SECRET%'";
    assert_eq!(field.count(secrets).await, 0);
    assert_eq!(field.count("SELECT COUNT(*) AS value FROM report_back_text").await, 8);
}
