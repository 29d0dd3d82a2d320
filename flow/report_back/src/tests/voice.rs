//! Answers that staff pass on by voice.

use super::world::{Field, TITLE, plan, tag};
use crate::pass_on;
use axum::http::StatusCode;
use concerns::NewReport;
use page::{
    Problem, Slot,
    testing::{Town, steady},
};
use store::args;
use words::{AnswerBy, Channel, GroupId, Role, Sort, WordId};

/// A concern of which one reporter asked for a call and a group for a visit; the word was said.
async fn told(field: &Field) -> WordId {
    let house = &field.town.house;
    let mut new = NewReport::by(Channel::Phone, tag("ko"));
    new.category = "camping".to_owned();
    new.area = "mill-flats".parse().ok();
    new.body = "SECRET-BODY".to_owned();
    new.answer_by = AnswerBy::Phone;
    new.contact = "555-0134".to_owned();
    let arrival = concerns::prepare(house, &"a".repeat(32), new).await.expect("an arrival");
    let cx = field.cx();
    let received =
        house.store.write(async |tx| concerns::receive(tx, &cx, &arrival).await).await.expect("received");
    let group = GroupId::new(&*house.world.chance);
    field
        .run(
            "INSERT INTO groups_group (id, name, kind, language, meets, added_day)
             VALUES ($1, 'Mill Flats tenants', 'tenants', 'es', '', 1)",
            args![group],
        )
        .await;
    field.report_of(received.concern, AnswerBy::Visit, "es", Some(group)).await;
    field.report(received.concern, AnswerBy::Email, "en").await;
    field.sort(received.concern, Some("mill-flats"), Sort::PlaceConcern, TITLE).await;
    field.say_all().await[0]
}

const PATH: &str = "/report-backs/by-voice";

#[tokio::test]
async fn whom_to_call_and_what_to_say_until_it_was_told() {
    for field in Field::each().await {
        told(&field).await;
        let desk = || async { field.cards(&field.cx(), Slot::Desk, None).await };
        assert!(desk().await.contains("2 answers of the last 14 days wait"));
        assert!(!desk().await.contains("555-0134"), "the card only counts");
        let (_, browser) = field.town.signed_in("Noa Lake", &[Role::IntakeCustodian]).await;
        let page = browser.get(PATH).await.body;
        for part in
            ["Call 555-0134", "At the next meeting of Mill Flats tenants", "Gracias por contarnos", "한국어"]
        {
            assert!(page.contains(part), "{part} in {page}");
        }
        assert!(!page.contains("SECRET"));
        for left in [1, 0, 0] {
            let page = browser.get(PATH).await;
            let (word, report) = (page.field("word"), page.field("report"));
            if left == 1 || !word.is_empty() {
                let fields = [("word", word.as_str()), ("report", report.as_str())];
                for _ in 0..2 {
                    let after = browser.post(PATH, &fields).await;
                    assert_eq!(after.leads_to(), "/report-backs/by-voice?said=report-back-told");
                }
            }
            let page = browser.get(PATH).await;
            assert_eq!(page.body.matches("class=\"tl-draft\"").count(), left);
        }
        assert!(desk().await.contains("Nobody waits for a call or a visit."));
    }
}

#[tokio::test]
async fn what_is_old_or_taken_back_is_not_passed_on() {
    for field in Field::each().await {
        told(&field).await;
        field.run("UPDATE concerns_report SET withdrawn_day = 1 WHERE answer_by = 'phone'", args![]).await;
        let browser = field.town.signed_in_as(field.manager).await;
        assert_eq!(browser.get(PATH).await.body.matches("class=\"tl-draft\"").count(), 1);
        field.wait(15);
        let browser = field.town.signed_in_as(field.manager).await;
        assert_eq!(browser.get(PATH).await.body.matches("class=\"tl-draft\"").count(), 0);
    }
}

#[tokio::test]
async fn after_a_merge_it_is_still_to_be_passed_on() {
    for field in Field::each().await {
        let word = told(&field).await;
        let into = field.sorted("The same place").await;
        let from = field.town.store().read(async |tx| crate::store::word(tx, word).await).await;
        let from = from.expect("an answer").expect("a word").concern;
        field.merge(from, into).await;
        let page = field.town.signed_in_as(field.manager).await.get(PATH).await.body;
        assert!(page.contains("555-0134") && page.contains("Mill Flats tenants"), "{page}");
    }
}

#[tokio::test]
async fn only_who_may_reach_reporters_sees_them() {
    let field = Field::sqlite().await;
    let word = told(&field).await;
    let report = field.town.signed_in_as(field.manager).await.get(PATH).await.field("report");
    let form = [("word", &*word.to_string()), ("report", report.as_str())]
        .map(|(name, value)| (name, value.to_owned()));
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let anyone = field.town.browser();
    assert_eq!(anyone.get(PATH).await.status, StatusCode::SEE_OTHER);
    assert_eq!(anyone.post(PATH, &form).await.status, StatusCode::NOT_FOUND);
    let may = [Role::ProjectManager, Role::IntakeCustodian];
    for role in Role::ALL.iter().filter(|role| !may.contains(role)) {
        let (person, browser) = field.town.signed_in(&format!("A {role}"), &[*role]).await;
        assert_eq!(browser.get(PATH).await.status, StatusCode::NOT_FOUND, "{role}");
        assert_eq!(browser.post(PATH, &form).await.status, StatusCode::NOT_FOUND, "{role}");
        let cx = field.cx_as(Some(person), &[*role]);
        assert!(!field.cards(&cx, Slot::Desk, None).await.contains("card-report-back-voice"), "{role}");
        let report = report.parse().expect("a report");
        let outcome = field.town.store().write(async |tx| pass_on(tx, &cx, word, report).await).await;
        assert!(matches!(outcome, Err(crate::ReportBackError::Problem(Problem::NotFound))), "{role}");
    }
    assert_eq!(field.count("SELECT COUNT(*) AS value FROM report_back_call").await, 0);
}

#[tokio::test]
async fn a_word_that_goes_another_way_is_not_marked() {
    let field = Field::on(Town::new(plan()).await).await;
    let word = told(&field).await;
    let browser = field.town.signed_in_as(field.manager).await;
    assert_eq!(browser.post(PATH, &[("word", "x"), ("report", "y")]).await.status, StatusCode::NOT_FOUND);
    let stranger = field.report(field.concern(None).await, AnswerBy::Phone, "en").await.to_string();
    browser.post(PATH, &[("word", &word.to_string()), ("report", &stranger)]).await;
    assert_eq!(field.count("SELECT COUNT(*) AS value FROM report_back_call").await, 0);
}

#[tokio::test]
async fn the_page_as_a_person_sees_it() {
    let field = Field::sqlite().await;
    told(&field).await;
    let page = field.town.signed_in_as(field.manager).await.get(PATH).await;
    let (word, report) = (page.field("word"), page.field("report"));
    let body = steady(&page.body).replace(&word, "WORD").replace(&report, "REPORT");
    let body: String =
        body.lines().filter(|line| !line.contains("name=\"report\"")).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(body);
}
