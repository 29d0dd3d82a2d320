//! Cards on gathering pages.

use super::world::{Field, TITLE, others};
use page::{Slot, testing::steady};
use words::{AnswerBy, Outcome, Role, Sort};

#[tokio::test]
async fn the_desk_shows_what_waits() {
    for field in Field::each().await {
        let late = field.concern(Some("mill-flats")).await;
        field.report(late, AnswerBy::Receipt, "en").await;
        let gone = field.concern(Some("mill-flats")).await;
        let report = field.report(gone, AnswerBy::Receipt, "en").await;
        field.run("UPDATE concerns_report SET withdrawn_day = 1 WHERE id = $1", store::args![report]).await;
        let contested = field.sorted("Lights under the bridge").await;
        field.say_all().await;
        field.contest(contested).await;
        field.wait(15);
        field.sorted(TITLE).await;
        field.draft().await;
        let html = field.cards(&field.cx(), Slot::Desk, None).await;
        let ids = [late.to_string(), contested.to_string(), field.only().await.word.to_string()];
        let html = ids
            .iter()
            .enumerate()
            .fold(steady(&html), |text, (at, id)| text.replace(id, &format!("ID-{at}")));
        insta::assert_snapshot!("desk", html);
    }
}

#[tokio::test]
async fn an_answer_is_overdue_only_after_its_days_and_until_it_is_given() {
    let field = Field::sqlite().await;
    let overdue = || async { field.cards(&field.cx(), Slot::Desk, None).await };
    field.sorted(TITLE).await;
    field.draft().await;
    field.wait(14);
    assert!(overdue().await.contains("Every concern older than 14 days has an answer."));
    field.wait(1);
    assert!(overdue().await.contains("told 15 days ago, no word yet"));
    let draft = field.only().await;
    field.approve(&draft).await.expect("said");
    assert!(overdue().await.contains("Every concern older than 14 days has an answer."));
    field.contest(draft.concern).await;
    field.wait(15);
    assert!(overdue().await.contains("not resolved, told 15 days ago"));
    assert!(overdue().await.contains("Mill Flats: 1"));
    let response = field.plan(draft.concern, "").await;
    field.ended(response, draft.concern, Outcome::Done).await;
    field.say_all().await;
    assert!(overdue().await.contains("Every concern older than 14 days has an answer."));
}

#[tokio::test]
async fn who_may_not_approve_sees_no_draft_and_no_overdue_answer() {
    let field = Field::sqlite().await;
    let concern = field.sorted(TITLE).await;
    field.draft().await;
    for role in others() {
        let cx = field.cx_as(Some(field.manager), &[role]);
        let desk = field.cards(&cx, Slot::Desk, None).await;
        assert!(
            !desk.contains("card-report-back-approve") && !desk.contains("card-report-back-overdue"),
            "{role}"
        );
        assert_eq!(desk.contains("card-report-back-letters"), role == Role::Administrator, "{role}");
        assert!(!desk.contains(TITLE));
        assert!(!field.cards(&cx, Slot::Concern, Some(concern)).await.contains("/report-backs/"), "{role}");
    }
    assert!(field.cards(&field.cx(), Slot::Concern, Some(concern)).await.contains("/report-backs/"));
}

#[tokio::test]
async fn letters_show_how_they_go_and_never_where_to() {
    let field = Field::sqlite().await;
    let concern = field.sorted(TITLE).await;
    field.report(concern, AnswerBy::Text, "en").await;
    field.say_all().await;
    field.run("UPDATE post_letter SET state = 'failed', tries = 5, trouble = 'no such number' WHERE channel = 'text'", store::args![]).await;
    let html = field.cards(&field.cx_as(Some(field.manager), &[Role::Administrator]), Slot::Desk, None).await;
    insta::assert_snapshot!("letters", steady(&html));
}

#[tokio::test]
async fn a_receipt_shows_every_word_newest_last_and_whether_it_waits_again() {
    for field in Field::each().await {
        let concern = field.sorted(TITLE).await;
        let anyone = field.cx_as(None, &[]);
        let none = field.cards(&anyone, Slot::Receipt, Some(concern)).await;
        assert!(none.contains("No word yet. We mean to answer within 14 days."), "{none}");
        field.said_before(concern, Some("mill-flats"), Outcome::Planned, 3).await;
        field.said_before(concern, Some("mill-flats"), Outcome::Heard, 9).await;
        let said = field.cards(&anyone, Slot::Receipt, Some(concern)).await;
        insta::assert_snapshot!("receipt", steady(&said));
        field.contest(concern).await;
        let again = field.cards(&anyone, Slot::Receipt, Some(concern)).await;
        assert!(again.contains("It is with us again."));
        field.draft().await;
        field.approve(&field.only().await).await.expect("said");
        field.wait(1);
        let response = field.plan(concern, "").await;
        field.ended(response, concern, Outcome::Done).await;
        field.say_all().await;
        assert!(!field.cards(&anyone, Slot::Receipt, Some(concern)).await.contains("It is with us again."));
    }
}

#[tokio::test]
async fn after_a_merge_the_words_of_both_stand_on_the_receipt() {
    for field in Field::each().await {
        let (from, into) = (field.sorted("Noise").await, field.sorted(TITLE).await);
        field.said_before(from, Some("mill-flats"), Outcome::Heard, 9).await;
        field.merge(from, into).await;
        let html = field.cards(&field.cx_as(None, &[]), Slot::Receipt, Some(into)).await;
        assert!(html.contains("The heard words."), "{html}");
    }
}

#[tokio::test]
async fn the_start_page_says_what_was_said_and_what_we_cannot_do() {
    let field = Field::sqlite().await;
    let anyone = field.cx_as(None, &[]);
    let empty = field.cards(&anyone, Slot::Home, None).await;
    assert!(empty.contains("We have said nothing yet.") && empty.contains("That will not always be so."));
    let concern = field.concern(Some("mill-flats")).await;
    field.sort(concern, Some("mill-flats"), Sort::ServiceGap, "No bed at night").await;
    field.said_before(concern, Some("mill-flats"), Outcome::Cannot, 89).await;
    field.said_before(concern, Some("mill-flats"), Outcome::Planned, 91).await;
    let other = field.concern(None).await;
    field.said_before(other, None, Outcome::Done, 2).await;
    insta::assert_snapshot!("home", steady(&field.cards(&anyone, Slot::Home, None).await));
}

#[tokio::test]
async fn staff_see_on_a_concern_what_was_said_and_what_is_drafted() {
    let field = Field::sqlite().await;
    let concern = field.sorted(TITLE).await;
    field.said_before(concern, Some("mill-flats"), Outcome::Heard, 3).await;
    field.draft().await;
    field.contest(concern).await;
    let html = field.cards(&field.cx(), Slot::Concern, Some(concern)).await;
    let word = field.only().await.word.to_string();
    insta::assert_snapshot!("concern", steady(&html).replace(&word, "ID"));
}
