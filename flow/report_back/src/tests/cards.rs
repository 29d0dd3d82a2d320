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
    assert!(overdue().await.contains("No concern waits for an answer for more than 14 days."));
    field.wait(1);
    assert!(overdue().await.contains("told 15 days ago, no word yet"));
    let draft = field.only().await;
    field.approve(&draft).await.expect("said");
    assert!(overdue().await.contains("No concern waits for an answer for more than 14 days."));
    field.wait(14);
    assert!(overdue().await.contains("No concern waits"));
    field.wait(1);
    assert!(overdue().await.contains("only heard, 15 days ago"), "“heard” alone is no answer");
    assert!(overdue().await.contains("One concern waits for an answer for more than 14 days."));
    field.contest(draft.concern).await;
    field.wait(15);
    assert!(overdue().await.contains("not resolved, told 15 days ago"));
    assert!(overdue().await.contains("Mill Flats: 1"), "counted once");
    let response = field.plan(draft.concern, "").await;
    field.ended(response, draft.concern, Outcome::Done).await;
    field.say_all().await;
    assert!(overdue().await.contains("No concern waits for an answer for more than 14 days."));
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
    let id = html
        .split("/report-backs/letters/")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a button");
    insta::assert_snapshot!("letters", steady(&html).replace(id, "ID"));
}

#[tokio::test]
async fn what_was_given_up_is_tried_again_by_who_sees_letters() {
    for field in Field::each().await {
        field.sorted(TITLE).await;
        field.say_all().await;
        field
            .run("UPDATE post_letter SET state = 'failed', tries = 5, trouble = 'no server'", store::args![])
            .await;
        let house = &field.town.house;
        let put = async |tx: &mut store::Tx| -> Result<bool, post::PostError> {
            post::inbox::put(tx, &house.world, &house.keys.sealer, "visit", "1", &"SECRET").await?;
            let entry = post::inbox::take(tx, &house.keys.sealer, "visit", 1).await?.remove(0);
            post::inbox::trouble(tx, &entry.id, "no such shape").await.map(|()| true)
        };
        house.store.write(put).await.expect("an entry in trouble");
        let admin = field.cx_as(Some(field.manager), &[Role::Administrator]);
        let card = field.cards(&admin, Slot::Desk, None).await;
        assert!(card.contains("Came in and could not be read") && card.contains("no such shape"), "{card}");
        assert!(!card.contains("SECRET"));
        let paths: Vec<&str> =
            card.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(paths.len(), 2, "{card}");
        assert_eq!(field.town.browser().post(paths[0], &[]).await.status, 404);
        let (_, officer) = field.town.signed_in("An officer", &[Role::Officer]).await;
        let (_, browser) = field.town.signed_in("An administrator", &[Role::Administrator]).await;
        for path in paths {
            assert_eq!(officer.post(path, &[]).await.status, 404);
            assert_eq!(browser.post_bare(path, "").await.status, 409);
            for _ in 0..2 {
                assert_eq!(browser.post(path, &[]).await.leads_to(), "/desk?said=report-back-again");
            }
        }
        let card = field.cards(&admin, Slot::Desk, None).await;
        assert!(!card.contains("given up") && !card.contains("could not be read"), "{card}");
        assert_eq!(field.mail().await.len(), 1);
    }
}

#[tokio::test]
async fn the_start_page_says_the_beginning_of_three_limits() {
    let field = Field::sqlite().await;
    for n in 0..4 {
        let concern = field.concern(Some("mill-flats")).await;
        field.sort(concern, Some("mill-flats"), Sort::ServiceGap, &format!("No bed {n}")).await;
        field.said_before(concern, Some("mill-flats"), Outcome::Cannot, n).await;
    }
    field.run("UPDATE report_back_text SET body = $1", store::args!["many words ".repeat(40)]).await;
    let home = field.cards(&field.cx_as(None, &[]), Slot::Home, None).await;
    let limits = home.split("card-report-back-limits").nth(2).expect("the card");
    assert_eq!(limits.matches("/neighborhoods/mill-flats").count(), 3, "{limits}");
    let longest = limits.lines().filter(|line| line.contains("many words")).map(str::len).max();
    assert!(longest.is_some_and(|most| most < 230) && limits.contains(" …"), "{limits}");
    assert!(!home.contains("because…"), "“Cannot” with nothing after it is short");
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
        // What another reporter of the same concern says is not for whoever holds a receipt.
        field.contest(concern).await;
        assert_eq!(field.cards(&anyone, Slot::Receipt, Some(concern)).await, said);
    }
}

#[tokio::test]
async fn staff_read_of_a_contest_and_a_representative_does_not() {
    for field in Field::each().await {
        let (from, into) = (field.sorted("Noise").await, field.sorted(TITLE).await);
        field.said_before(into, Some("mill-flats"), Outcome::Heard, 3).await;
        field.contest(from).await;
        field.merge(from, into).await;
        let seen = async |role| {
            let cx = field.cx_as(Some(field.manager), &[role]);
            field.cards(&cx, Slot::Concern, Some(into)).await.contains("is not resolved")
        };
        assert!(seen(Role::ProjectManager).await && seen(Role::IntakeCustodian).await, "also after a merge");
        assert!(!seen(Role::Representative).await);
    }
}

#[tokio::test]
async fn a_contest_is_not_lost_when_concerns_are_merged() {
    for field in Field::each().await {
        let (from, into) = (field.sorted("Noise").await, field.sorted(TITLE).await);
        for concern in [from, into] {
            field.said_before(concern, Some("mill-flats"), Outcome::Done, 3).await;
        }
        field.contest(from).await;
        field.merge(from, into).await;
        field.wait(15);
        let desk = field.cards(&field.cx(), Slot::Desk, None).await;
        assert!(
            desk.contains("not resolved, told 15 days ago") && desk.contains(&into.to_string()),
            "{desk}"
        );
    }
}

#[tokio::test]
async fn all_that_is_overdue_stands_on_its_page_the_longest_first() {
    let field = Field::sqlite().await;
    let first = field.sorted("Old noise").await;
    field.say_all().await;
    field.wait(1);
    for n in 0..6 {
        field.sorted(&format!("Noise {n}")).await;
    }
    field.wait(20);
    let desk = field.cards(&field.cx(), Slot::Desk, None).await;
    assert!(desk.contains("7 concerns wait for an answer for more than 14 days."));
    assert!(desk.contains("href=\"/report-backs/overdue\""));
    let path = "/report-backs/overdue";
    let page = field.town.signed_in_as(field.manager).await.get(path).await.body;
    assert_eq!(page.matches("<th scope=\"row\"").count(), 7);
    assert!(page.find("Old noise") < page.find("Noise 0") && page.contains(&first.to_string()));
    assert_eq!(field.town.browser().get(path).await.status, 303);
    for role in others() {
        let (_, browser) = field.town.signed_in(&format!("A {role}"), &[role]).await;
        assert_eq!(browser.get(path).await.status, 404, "{role}");
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
