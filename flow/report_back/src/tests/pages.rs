//! The project manager's pages.

use super::world::{Field, TITLE, others, tag};
use axum::http::StatusCode;
use page::testing::steady;
use words::{AnswerBy, Sort};

const SAID: &str = "SELECT COUNT(*) AS value FROM report_back_word WHERE state = 'said'";
const ASIDE: &str = "SELECT COUNT(*) AS value FROM report_back_word WHERE state = 'set-aside'";

/// A page without ids, which differ with what was done before.
fn plain(field: &Field, body: &str, ids: &[String]) -> String {
    assert!(!field.town.house.site.name.is_empty());
    ids.iter().enumerate().fold(steady(body), |text, (at, id)| text.replace(id, &format!("ID-{at}")))
}

#[tokio::test]
async fn the_list_shows_what_would_be_said_and_to_how_many() {
    let field = Field::sqlite().await;
    let concern = field.sorted(TITLE).await;
    field.report(concern, AnswerBy::Receipt, "es").await;
    field.say_all().await;
    let second = field.sorted("Needles <b>by</b> the school").await;
    field.report(second, AnswerBy::Text, "es").await;
    field.draft().await;
    let draft = field.only().await;
    let page = field.town.signed_in_as(field.manager).await.get("/report-backs").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Needles &#60;b&#62;by") && !page.body.contains("<b>by"), "markup is text");
    assert!(!page.body.contains("SECRET"));
    let ids = [draft.word.to_string(), second.to_string()];
    insta::assert_snapshot!(plain(&field, &page.body, &ids));
}

#[tokio::test]
async fn one_click_says_the_words_that_were_seen() {
    for field in Field::each().await {
        field.sorted(TITLE).await;
        field.draft().await;
        let draft = field.only().await;
        let browser = field.town.signed_in_as(field.manager).await;
        let path = format!("/report-backs/{}", draft.word);
        let (en, es) = (draft.texts[&tag("en")].as_str(), draft.texts[&tag("es")].as_str());
        let fields = [("do", "approve"), ("text-en", en), ("text-es", es)];
        let page = browser.post(&path, &fields).await;
        assert_eq!(page.leads_to(), "/report-backs?said=report-back-approved");
        assert!(browser.get(page.leads_to()).await.body.contains("the letters are on their way"));
        let again = browser.post(&path, &fields).await;
        assert_eq!(again.leads_to(), "/report-backs?said=report-back-settled");
        assert_eq!((field.count(SAID).await, field.mail().await.len()), (1, 1));
        let closed = browser.get(&path).await;
        assert!(closed.body.contains("can no longer be changed") && !closed.body.contains("<textarea"));
    }
}

#[tokio::test]
async fn the_page_of_a_draft_edits_keeps_and_sets_aside() {
    let field = Field::sqlite().await;
    let concern = field.sorted(TITLE).await;
    field.report(concern, AnswerBy::Text, "ko").await;
    field.draft().await;
    let draft = field.only().await;
    let browser = field.town.signed_in_as(field.manager).await;
    let path = format!("/report-backs/{}", draft.word);
    let page = browser.get(&path).await;
    insta::assert_snapshot!(plain(&field, &page.body, &[draft.word.to_string(), concern.to_string()]));
    let kept =
        browser.post(&path, &[("do", "keep"), ("text-en", "New words."), ("text-es", "Palabras.")]).await;
    assert_eq!(kept.leads_to(), format!("{path}?said=report-back-kept"));
    assert!(browser.get(kept.leads_to()).await.body.contains("New words."));
    assert_eq!(field.count(SAID).await, 0);
    let aside = browser.post(&path, &[("do", "aside")]).await;
    assert_eq!(aside.leads_to(), "/report-backs?said=report-back-aside");
    assert_eq!((field.count(ASIDE).await, field.mail().await.len()), (1, 0));
}

#[tokio::test]
async fn a_form_with_something_wrong_comes_back_with_what_was_typed() {
    let field = Field::sqlite().await;
    field.sorted(TITLE).await;
    field.draft().await;
    let draft = field.only().await;
    let browser = field.town.signed_in_as(field.manager).await;
    let path = format!("/report-backs/{}", draft.word);
    let long = "x".repeat(1501);
    let cases = [
        ("", "Please fill this in."),
        (long.as_str(), "Please use at most 1500 characters."),
        ("a\u{202E}b", "characters that cannot be seen"),
        ("a\u{7}b", "characters that cannot be seen"),
    ];
    for (text, message) in cases {
        for act in ["approve", "keep"] {
            let fields = [("do", act), ("text-en", "Typed <i>here</i>"), ("text-es", text)];
            let page = browser.post(&path, &fields).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.body.contains(message), "{message}");
            assert!(page.body.contains("Typed &#60;i&#62;here") && page.body.contains("href=\"#text-es\""));
            assert!(page.body.contains("<title>Error:"), "the title says so");
        }
    }
    let missing = browser.post(&path, &[("do", "approve")]).await;
    assert!(missing.body.contains("2 things are missing"));
    assert_eq!(browser.post(&path, &[("do", "burn")]).await.status, StatusCode::CONFLICT);
    assert_eq!(browser.post_bare(&path, "do=approve").await.status, StatusCode::CONFLICT);
    assert_eq!(field.only().await, draft);
    assert_eq!(field.count(SAID).await, 0);
}

#[tokio::test]
async fn nobody_else_sees_drafts_or_says_them() {
    let field = Field::sqlite().await;
    field.sorted(TITLE).await;
    field.draft().await;
    let draft = field.only().await;
    let paths = ["/report-backs".to_owned(), format!("/report-backs/{}", draft.word)];
    for path in &paths {
        let anyone = field.town.browser().get(path).await;
        assert!(anyone.leads_to().starts_with("/sign-in?next="), "{path}");
    }
    let bare = field.town.browser().post(&paths[1], &[("do", "aside")]).await;
    assert_eq!(bare.status, StatusCode::NOT_FOUND);
    for role in others() {
        let (_, browser) = field.town.signed_in(&format!("A {role}"), &[role]).await;
        for path in &paths {
            assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{role} {path}");
        }
        assert_eq!(browser.post(&paths[1], &[("do", "aside")]).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(field.only().await, draft);
}

#[tokio::test]
async fn a_word_that_is_not_there_is_not_found() {
    let field = Field::sqlite().await;
    let browser = field.town.signed_in_as(field.manager).await;
    for word in ["x", "%ff", "6b0a3d6e-0000-4000-8000-000000000000"] {
        let path = format!("/report-backs/{word}");
        assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.post(&path, &[("do", "aside")]).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_list_says_how_many_drafts_come_after_these() {
    let field = Field::sqlite().await;
    for _ in 0..22 {
        field.sorted(TITLE).await;
    }
    assert_eq!(field.draft().await, 22);
    let page = field.town.signed_in_as(field.manager).await.get("/report-backs").await;
    assert_eq!(page.body.matches("class=\"tl-draft\"").count(), 20);
    assert!(page.body.contains("2 more drafts come after these."));
    assert!(page.body.contains("22 drafts wait for you."));
}

#[tokio::test]
async fn the_pages_speak_spanish() {
    let field = Field::sqlite().await;
    let concern = field.concern(None).await;
    field.sort(concern, None, Sort::Referral, TITLE).await;
    field.draft().await;
    let draft = field.only().await;
    let browser = field.town.signed_in_as(field.manager).await;
    for path in
        ["/report-backs".to_owned(), format!("/report-backs/{}", draft.word), "/neighborhoods".to_owned()]
    {
        let page = browser.get(&format!("{path}?lang=es")).await;
        assert!(page.body.contains("lang=\"es\""), "{path}");
    }
}
