//! Texts in each language.

use super::*;
use crate::{TEXTS, Texts};
use words::Language;

#[tokio::test]
async fn an_unknown_text_is_ugly_and_harmless() {
    let town = town().await;
    let texts = &town.house.texts;
    let spanish: Language = "es".parse().expect("a tag");
    assert_eq!(texts.say(&spanish, "no-such-text", &[]), "no-such-text");
    assert_eq!(texts.say(&spanish, "<script>", &[("n", &1i64)]), "<script>");
    let korean: Language = "ko".parse().expect("a tag");
    assert_eq!(texts.say(&korean, "menu-tell", &[]), "Tell us", "a language without texts");
    assert!(!texts.has("ko", "menu-tell") && texts.has("es", "menu-tell"));
    // A value that is missing does not bring the text down.
    assert!(texts.say(&spanish, "typed-too-long", &[]).contains("caracteres"));
}

#[test]
fn texts_that_do_not_hold_together_are_refused_at_the_start() {
    assert!(Texts::new(&[TEXTS, TEXTS]).is_err(), "two parts with one text");
    assert!(Texts::new(&[&[("en", "key = { $open")]]).is_err(), "no Fluent");
    assert!(Texts::new(&[&[("not a tag", "key = x")]]).is_err(), "no language");
}

#[tokio::test]
async fn only_our_own_words_are_shown_as_a_notice() {
    let part: crate::PartTexts =
        &[("en", "said-sorted = It was sorted."), ("es", "said-sorted = Se clasificó.")];
    let town = Town::new(Plan { texts: vec![part], ..plan() }).await;
    let notice = |page: &Page| page.body.contains("role=\"status\"");
    let page = get("/open?said=sorted").of(&town).await;
    assert!(notice(&page) && page.body.contains("It was sorted."));
    assert!(get("/open?said=sorted&lang=es").of(&town).await.body.contains("Se clasificó."));
    for said in ["", "no-such", "Sorted", "%3Cb%3E", "sorted%00", "sorted2"] {
        assert!(!notice(&get(&format!("/open?said={said}")).of(&town).await), "{said}");
    }
}
