//! What a neighborhood reads of promises: what was said of them, and how many steps are done.

use super::world::{Field, TITLE, tag};
use page::testing::steady;
use words::Outcome;

#[tokio::test]
async fn a_promise_is_read_as_it_was_said_and_only_then() {
    for field in Field::each().await {
        let concern = field.sorted(TITLE).await;
        field.say_all().await;
        let quiet = field.neighborhood("en").await;
        assert!(quiet.contains("No plan that we told of here"));
        let response = field.plan(concern, "").await;
        field.steps(response, 1, 2).await;
        field.draft().await;
        assert_eq!(field.neighborhood("en").await, quiet, "nothing before the word");
        let mut draft = field.only().await;
        draft.texts.insert(tag("en"), "Outreach, as it was approved.".to_owned());
        field.approve(&draft).await.expect("said");
        let card = field.neighborhood("en").await;
        for part in [TITLE, "Outreach, as it was approved.", "June 21, 2026", "1 of 2 done", ">Planned<"] {
            assert!(card.contains(part), "{part} in {card}");
        }
        assert!(
            !card.contains("three mornings") && !card.contains("UNSAID"),
            "what staff wrote stays inside"
        );
        assert!(field.neighborhood("es").await.contains("está planeado esto"), "in the language of the page");
    }
}

#[tokio::test]
async fn an_obstacle_a_new_day_and_an_end_change_nothing_before_their_word() {
    for field in Field::each().await {
        let concern = field.sorted(TITLE).await;
        let response = field.plan(concern, "UNSAID").await;
        field.say_all().await;
        let said = field.neighborhood("en").await;
        let obstacle = field.obstacle(response, concern, "the water is off").await;
        field.draft().await;
        assert_eq!(field.neighborhood("en").await, said, "an obstacle");
        field.say_all().await;
        let blocked = field.neighborhood("en").await;
        assert!(blocked.contains("What stands in the way: “the water is off”."), "{blocked}");
        field.moved(response, concern, field.today().plus(30)).await;
        field.cleared(obstacle, response, concern).await;
        field.draft().await;
        assert_eq!(field.neighborhood("en").await, blocked, "a new day");
        field.say_all().await;
        let moved = field.neighborhood("en").await;
        assert!(
            moved.contains("First promised for June 21, 2026, moved once") && !moved.contains("water"),
            "{moved}"
        );
        field.ended(response, concern, Outcome::Cannot).await;
        field.draft().await;
        assert_eq!(field.neighborhood("en").await, moved, "an end");
        field.say_all().await;
        let ended = field.neighborhood("en").await;
        assert!(ended.contains(">Cannot<") && ended.contains("We cannot do it."), "{ended}");
    }
}

/// A word about one promise opens no other one for the same concern, and neither does a word about
/// the concern alone.
#[tokio::test]
async fn each_promise_has_its_own_word() {
    for field in Field::each().await {
        let concern = field.sorted(TITLE).await;
        field.plan(concern, "").await;
        field.say_all().await;
        let said = field.neighborhood("en").await;
        field.plan(concern, "").await;
        field.said_before(concern, Some("mill-flats"), Outcome::Planned, 0).await;
        assert_eq!(field.neighborhood("en").await, said);
    }
}

#[tokio::test]
async fn a_late_promise_says_so_and_an_end_stands_for_ninety_days() {
    for field in Field::each().await {
        let concern = field.sorted(TITLE).await;
        let response = field.plan(concern, "").await;
        field.say_all().await;
        field.wait(23);
        assert!(field.neighborhood("en").await.contains("3 days late"));
        field.ended(response, concern, Outcome::Done).await;
        assert!(field.neighborhood("en").await.contains("3 days late"), "an end that nobody approved");
        field.say_all().await;
        assert!(!field.neighborhood("en").await.contains("late"));
        field.wait(90);
        assert!(field.neighborhood("en").await.contains(TITLE));
        field.wait(1);
        assert!(!field.neighborhood("en").await.contains(TITLE));
    }
}

#[tokio::test]
async fn the_card_in_both_languages() {
    let field = Field::sqlite().await;
    let concern = field.sorted(TITLE).await;
    let response = field.plan(concern, "").await;
    field.steps(response, 1, 3).await;
    field.say_all().await;
    field.wait(1);
    field.obstacle(response, concern, "No crew is free until July.").await;
    field.moved(response, concern, field.today().plus(30)).await;
    let lights = field.sorted("Lights under the <bridge>").await;
    let over = field.plan(lights, "the city has no lamps this year.").await;
    field.ended(over, lights, Outcome::Cannot).await;
    field.say_all().await;
    insta::assert_snapshot!("promised_en", steady(&field.neighborhood("en").await));
    insta::assert_snapshot!("promised_es", steady(&field.neighborhood("es").await));
}

/// The card is asked for often: it reads by indexes alone.
#[tokio::test]
async fn the_promises_are_read_by_their_index() {
    store::row! { struct Step { detail: String } }
    let field = Field::sqlite().await;
    let plan = concat!("EXPLAIN QUERY PLAN ", include_str!("../queries/promises.sql"));
    let args = store::args![super::world::slug("old-quay"), "en", 0_i64];
    let steps: Vec<Step> = field
        .town
        .store()
        .read(async |tx| tx.all(plan, args.clone()).await)
        .await
        .map_err(|error: store::StoreError| error.to_string())
        .expect("a plan");
    assert!(!steps.iter().any(|step| step.detail.starts_with("SCAN")), "{steps:?}");
}
