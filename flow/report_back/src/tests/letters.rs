//! Letters to reporters.

use super::world::{plan, tag};
use crate::letter::to_reporter;
use concerns::Reporter;
use page::testing::Town;
use std::{collections::BTreeMap, fmt::Write as _};
use words::{AnswerBy, Channel, Language, ReportId, SeededChance};

const WORDS: &str = "We have read what you told us about “Tents at the laundry”.";

fn texts() -> BTreeMap<Language, String> {
    BTreeMap::from([(tag("en"), WORDS.to_owned()), (tag("es"), "Palabras de aquí.".to_owned())])
}

fn reporter(answer_by: AnswerBy, language: &str) -> Reporter {
    Reporter {
        report: ReportId::new(&SeededChance::new(4)),
        answer_by,
        language: tag(language),
        channel: Channel::Web,
        group: None,
        name: "Sam Stone".to_owned(),
        contact: "12 Ferry Street".to_owned(),
    }
}

#[tokio::test]
async fn a_text_message_is_short_and_tells_nothing_in_every_language() {
    let town = Town::new(plan()).await;
    for language in ["en", "es", "zh-Hans", "zh-Hant", "vi", "ko", "am", "om", "ti", "so", "xx"] {
        let letter = to_reporter(&town.house, &reporter(AnswerBy::Text, language), "", &texts());
        assert!(letter.body.chars().count() <= 320, "{language}: {}", letter.body);
        assert!(letter.body.contains("http://localhost/receipt"), "{language}");
        for secret in ["laundry", "Palabras", "Ferry", "Sam", "report-back"] {
            assert!(!letter.body.contains(secret) && !letter.subject.contains(secret), "{}", letter.body);
        }
    }
}

#[tokio::test]
async fn other_letters_hold_the_words_in_the_reporters_language_and_say_how_to_contest() {
    let town = Town::new(plan()).await;
    for way in [AnswerBy::Email, AnswerBy::Phone, AnswerBy::Letter] {
        let letter = to_reporter(&town.house, &reporter(way, "es"), "", &texts());
        assert_eq!(letter.language, tag("es"));
        assert!(
            letter.body.contains("Palabras de aquí.") && letter.body.contains("/receipt"),
            "{}",
            letter.body
        );
        assert!(!letter.subject.contains("Palabras") && !letter.body.contains("laundry"));
    }
}

/// A group that told us at a visit got no receipt.
#[tokio::test]
async fn what_is_said_at_a_visit_names_no_receipt() {
    let town = Town::new(plan()).await;
    for (language, receipt, meeting) in
        [("en", "receipt", "next meeting"), ("es", "recibo", "próxima reunión")]
    {
        let letter =
            to_reporter(&town.house, &reporter(AnswerBy::Visit, language), "Ferry Hill tenants", &texts());
        assert!(!letter.body.contains(receipt), "{}", letter.body);
        assert!(letter.body.contains(meeting), "{}", letter.body);
    }
}

#[tokio::test]
async fn a_language_that_we_do_not_speak_gets_english_and_one_line_of_its_own() {
    let town = Town::new(plan()).await;
    let letter = to_reporter(&town.house, &reporter(AnswerBy::Email, "ko"), "", &texts());
    assert_eq!(letter.language, Language::english());
    assert!(letter.body.starts_with("아직 한국어를") && letter.body.contains(WORDS), "{}", letter.body);
    let unknown = to_reporter(&town.house, &reporter(AnswerBy::Email, "xx"), "", &texts());
    assert!(unknown.body.starts_with("You asked"), "{}", unknown.body);
}

#[tokio::test]
async fn each_way_has_its_address() {
    let town = Town::new(plan()).await;
    let to = |way| to_reporter(&town.house, &reporter(way, "en"), "Ferry Hill tenants", &texts()).to;
    assert_eq!(to(AnswerBy::Email), "12 Ferry Street");
    assert_eq!(to(AnswerBy::Letter), "Sam Stone\n12 Ferry Street");
    assert_eq!(to(AnswerBy::Visit), "Ferry Hill tenants");
    let mut letters = String::new();
    for way in [AnswerBy::Email, AnswerBy::Text, AnswerBy::Phone, AnswerBy::Letter, AnswerBy::Visit] {
        let letter = to_reporter(&town.house, &reporter(way, "en"), "Ferry Hill tenants", &texts());
        let (to, subject, body) = (&letter.to, &letter.subject, &letter.body);
        let _ = writeln!(
            letters,
            "--- {way}
To: {to}
Subject: {subject}

{body}"
        );
    }
    insta::assert_snapshot!(letters);
}
