//! What the neighborhoods read.

use super::world::{Field, TITLE, slug};
use axum::http::StatusCode;
use page::{Slot, testing::steady};
use std::collections::BTreeSet;
use store::args;
use words::{AnswerBy, DecisionKind, Outcome, Role, Sort};

/// A town in which words were said: one place of each standing but one.
async fn spoken(field: &Field) {
    let tents = field.concern(Some("mill-flats")).await;
    field.sort(tents, Some("mill-flats"), Sort::PlaceConcern, TITLE).await;
    field.said_before(tents, Some("mill-flats"), Outcome::Heard, 30).await;
    field.said_before(tents, Some("mill-flats"), Outcome::Planned, 12).await;
    field.said_before(tents, Some("mill-flats"), Outcome::Planned, 9).await;
    field.said_before(tents, Some("mill-flats"), Outcome::Done, 4).await;
    let beds = field.concern(Some("mill-flats")).await;
    field.sort(beds, Some("mill-flats"), Sort::ServiceGap, "No bed at night <Mill Street>").await;
    field.said_before(beds, Some("mill-flats"), Outcome::Cannot, 400).await;
    let lights = field.concern(Some("ferry-hill")).await;
    field.sort(lights, Some("ferry-hill"), Sort::Referral, "A man at the pier").await;
    field.said_before(lights, Some("ferry-hill"), Outcome::Heard, 15).await;
}

#[tokio::test]
async fn the_map_and_the_table_say_how_each_place_stands() {
    let field = Field::sqlite().await;
    spoken(&field).await;
    let page = field.town.browser().get("/neighborhoods").await;
    assert_eq!(page.status, StatusCode::OK);
    for class in ["area area--done", "area area--waiting", "area area--quiet"] {
        assert_eq!(page.body.matches(class).count(), 1, "{class}");
    }
    insta::assert_snapshot!(steady(&page.body));
}

#[tokio::test]
async fn a_choice_on_the_start_page_leads_to_the_neighborhood() {
    let field = Field::sqlite().await;
    let browser = field.town.browser();
    assert_eq!(browser.get("/neighborhoods?area=ferry-hill").await.leads_to(), "/neighborhoods/ferry-hill");
    for none in [
        "/neighborhoods?area=",
        "/neighborhoods?area=//evil.example",
        "/neighborhoods?area=a&area=ferry-hill",
        "/neighborhoods?lang=es",
    ] {
        assert_eq!(browser.get(none).await.status, StatusCode::OK, "{none}");
    }
}

#[tokio::test]
async fn a_neighborhood_reads_what_was_said_to_it() {
    for field in Field::each().await {
        spoken(&field).await;
        let page = field.town.browser().get("/neighborhoods/mill-flats").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("<dt>days since our last word</dt><dd>4</dd>"));
        assert!(
            page.body.contains("<dt>concerns with something planned, in 365 days</dt><dd>1</dd>"),
            "moved once, one concern"
        );
        assert!(
            page.body.contains("<dt>concerns where we cannot act, in 365 days</dt><dd>0</dd>"),
            "400 days ago"
        );
        assert!(page.body.contains("&#60;Mill Street&#62;") && page.body.contains("/tell?area=mill-flats"));
        let at = |words: &str| page.body.find(words).unwrap_or_else(|| panic!("{words}"));
        assert!(
            at("The done words.") < at("The planned words.")
                && at("The planned words.") < at("The heard words.")
        );
        let spanish = field.town.browser().get("/neighborhoods/mill-flats?lang=es").await;
        assert!(spanish.body.contains("Palabras: done.") && !spanish.body.contains("The done words."));
    }
}

#[tokio::test]
async fn the_pages_of_two_neighborhoods() {
    let field = Field::sqlite().await;
    spoken(&field).await;
    let page = field.town.browser().get("/neighborhoods/mill-flats").await;
    insta::assert_snapshot!("spoken", steady(&page.body));
    let quiet = field.town.browser().get("/neighborhoods/old-quay").await;
    insta::assert_snapshot!("quiet", steady(&quiet.body));
}

#[tokio::test]
async fn a_referral_stands_without_its_title() {
    let field = Field::sqlite().await;
    spoken(&field).await;
    let page = field.town.browser().get("/neighborhoods/ferry-hill").await;
    assert!(page.body.contains("A concern that was told to us") && !page.body.contains("pier"));
    let cards = field.cards(&field.cx_as(None, &[]), Slot::Home, None).await;
    assert!(!cards.contains("pier"));
}

#[tokio::test]
async fn a_text_without_the_pages_language_is_marked_as_english() {
    let field = Field::sqlite().await;
    spoken(&field).await;
    field.run("DELETE FROM report_back_text WHERE language = 'es'", args![]).await;
    let page = field.town.browser().get("/neighborhoods/mill-flats?lang=es").await;
    assert!(page.body.contains("<div lang=\"en\">"));
}

#[tokio::test]
async fn ten_words_stand_on_a_page_and_two_hundred_when_all_are_asked_for() {
    let field = Field::sqlite().await;
    let concern = field.concern(Some("old-quay")).await;
    for days in 1..=203 {
        field.said_before(concern, Some("old-quay"), Outcome::Heard, days).await;
    }
    let browser = field.town.browser();
    let page = browser.get("/neighborhoods/old-quay").await;
    assert_eq!(page.body.matches("tl-timeline__item--heard").count(), 10);
    assert!(page.body.contains("/neighborhoods/old-quay?words=all"));
    let all = browser.get("/neighborhoods/old-quay?words=all").await;
    assert_eq!(all.body.matches("tl-timeline__item--heard").count(), 200);
    assert!(all.body.contains("Only the last 200 words are shown here."));
}

#[tokio::test]
async fn a_place_that_is_not_on_the_map_is_not_found() {
    let field = Field::sqlite().await;
    for slug in ["nowhere", "%ff", "Mill-Flats", "%2e%2e", "mill-flats%00"] {
        let page = field.town.browser().get(&format!("/neighborhoods/{slug}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{slug}");
    }
}

#[tokio::test]
async fn everybody_may_read_the_public_pages() {
    let field = Field::sqlite().await;
    spoken(&field).await;
    for role in Role::ALL {
        let (_, browser) = field.town.signed_in(&format!("B {role}"), &[*role]).await;
        for path in ["/neighborhoods", "/neighborhoods/mill-flats"] {
            assert_eq!(browser.get(path).await.status, StatusCode::OK, "{role} {path}");
        }
    }
}

/// Two worlds that differ in all that is not said: reports, sortings, decisions, plans, drafts,
/// words set aside, contests.
#[tokio::test]
async fn the_public_pages_tell_nothing_that_was_not_said() {
    let (plain, full) = (Field::sqlite().await, Field::sqlite().await);
    spoken(&plain).await;
    spoken(&full).await;
    for area in ["mill-flats", "ferry-hill", "old-quay"] {
        let concern = full.concern(Some(area)).await;
        full.report(concern, AnswerBy::Email, "es").await;
        full.sort(concern, Some(area), Sort::PlaceConcern, "UNSAID").await;
        full.decide(concern, DecisionKind::Cannot, false).await;
        let response = full.plan(concern, "UNSAID").await;
        full.obstacle(response, concern, "UNSAID").await;
        full.contest(concern).await;
    }
    assert!(full.draft().await > 3);
    full.run("UPDATE report_back_word SET state = 'set-aside' WHERE area = 'old-quay'", args![]).await;
    let mut paths = vec!["/neighborhoods".to_owned()];
    paths.extend(plain.town.house.atlas.areas().iter().map(|area| format!("/neighborhoods/{}", area.slug)));
    for path in paths {
        let (one, other) = (plain.town.browser().get(&path).await, full.town.browser().get(&path).await);
        assert!(one.body == other.body, "{path} tells of something that was not said");
    }
    let anyone = [plain.cx_as(None, &[]), full.cx_as(None, &[])];
    let home =
        [plain.cards(&anyone[0], Slot::Home, None).await, full.cards(&anyone[1], Slot::Home, None).await];
    assert_eq!(home[0], home[1]);
    full.say_all().await;
    assert_ne!(
        plain.town.browser().get("/neighborhoods").await.body,
        full.town.browser().get("/neighborhoods").await.body,
        "once said, it shows"
    );
}

/// The page of a neighborhood is asked often: it reads its words by the index alone.
#[tokio::test]
async fn the_timeline_is_read_by_its_index() {
    store::row! { struct Step { detail: String } }
    let field = Field::sqlite().await;
    let plan = concat!("EXPLAIN QUERY PLAN ", include_str!("../queries/said_in_area.sql"));
    let steps: Vec<Step> = field
        .town
        .store()
        .read(async |tx| tx.all(plan, args![slug("old-quay"), "en", 50_i64]).await)
        .await
        .map_err(|error: store::StoreError| error.to_string())
        .expect("a plan");
    let told: Vec<String> = steps.into_iter().map(|step| step.detail).collect();
    assert!(told.iter().any(|step| step.contains("report_back_word_area")), "{told:?}");
    let slow = |step: &String| step.starts_with("SCAN") || step == "USE TEMP B-TREE FOR ORDER BY";
    assert!(!told.iter().any(slow), "only words of one day may be sorted: {told:?}");
}

/// A word said so many days ago: of which concern, in which place, and what it says.
const SAID: [(usize, &str, Outcome, i64); 9] = [
    (0, "mill-flats", Outcome::Heard, 30),
    (1, "ferry-hill", Outcome::Planned, 12),
    (0, "mill-flats", Outcome::Done, 9),
    // On one day what says more counts, whatever was said first.
    (1, "ferry-hill", Outcome::Cannot, 3),
    (1, "ferry-hill", Outcome::Heard, 3),
    // A word that is said late of an earlier day, and one whose concern moved.
    (2, "mill-flats", Outcome::Planned, 40),
    (2, "old-quay", Outcome::Heard, 50),
    (1, "old-quay", Outcome::Planned, 60),
    (2, "ferry-hill", Outcome::Heard, 3),
];

/// The last words as they are found by looking at all of them.
const LAST: &str = "SELECT CAST(SUM(CASE WHEN place = 1 THEN 1000 ELSE 0 END)
    + SUM(CASE WHEN (place = 1) = marked THEN 0 ELSE 1 END) AS BIGINT) AS value
  FROM (SELECT last_in_area AS marked, ROW_NUMBER() OVER (PARTITION BY area
    ORDER BY said_day DESC, CASE outcome WHEN 'heard' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END DESC,
      said_at DESC, id) AS place
    FROM report_back_word WHERE state = 'said') ranked";

#[tokio::test]
async fn the_marks_are_on_the_last_words() {
    for field in Field::each().await {
        let mut concerns = vec![];
        for _ in 0..3 {
            concerns.push(field.concern(Some("mill-flats")).await);
        }
        let mut areas = BTreeSet::new();
        for (of, area, outcome, days) in SAID {
            field.said_before(concerns[of], Some(area), outcome, days).await;
            areas.insert(area);
            // So many last words as places, and no mark that is wrong.
            let right = i64::try_from(areas.len() * 1000).expect("few");
            assert_eq!(field.count(LAST).await, right, "{outcome} in {area}");
            let by_concern = LAST.replace("last_in_area", "last_of_concern").replace("BY area", "BY concern");
            assert_eq!(field.count(by_concern.leak()).await % 1000, 0, "{outcome} of concern {of}");
        }
        assert_eq!(field.open().await, 1, "the last one was heard");
    }
}

#[tokio::test]
async fn what_was_merged_and_answered_is_open_no_longer() {
    for field in Field::each().await {
        let from = field.concern(Some("mill-flats")).await;
        let into = field.concern(Some("mill-flats")).await;
        field.said_before(from, Some("mill-flats"), Outcome::Heard, 9).await;
        field.merge(from, into).await;
        assert_eq!(field.open().await, 1);
        field.said_before(into, Some("mill-flats"), Outcome::Planned, 5).await;
        assert_eq!(field.open().await, 1, "one concern, and not two");
        field.said_before(into, Some("mill-flats"), Outcome::Done, 2).await;
        assert_eq!(field.open().await, 0);
    }
}
