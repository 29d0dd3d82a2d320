use super::*;
use page::testing::steady;
use words::Moment;

#[tokio::test]
async fn a_neighbor_goes_through_the_steps_and_gets_a_receipt() {
    for town in Town::each(plan).await {
        let browser = town.browser();
        let review = to_review(&browser, ANSWERS).await;
        assert_eq!(review.status, 200);
        assert!(review.body.contains("Nothing is stored until you send it"));
        assert!(review.body.contains("If you close this page, what you typed is lost."));
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_report").await, 0);
        let told = go(&browser, &review, "review", "send", &[]).await;
        let receipt = receipt_on(&told);
        assert_eq!((told.status.as_u16(), receipt.len()), (200, 20), "{}", told.body);
        // The second click, and the browser's reload.
        let again = go(&browser, &review, "review", "send", &[]).await;
        assert_eq!(receipt_on(&again), receipt);
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_report").await, 1);
        // The same form with other words.
        let answers = with("body", "Other words.");
        let page = go(&browser, &review, "review", "what", &[]).await;
        let page = go(&browser, &page, "what", "next", &answers).await;
        let refused = go(&browser, &page, "review", "send", &[]).await;
        assert_eq!((refused.status.as_u16(), receipt_on(&refused)), (422, String::new()));
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_report").await, 1);
    }
}

#[tokio::test]
async fn every_step_says_where_you_are_and_is_shown_as_it_is() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    let page = browser.get("/tell").await;
    insta::assert_snapshot!("emergency", steady(&page.body));
    let page = go(&browser, &page, "emergency", "next", &[]).await;
    insta::assert_snapshot!("where", steady(&page.body));
    let page = go(&browser, &page, "where", "next", ANSWERS).await;
    insta::assert_snapshot!("what", steady(&page.body));
    let page = go(&browser, &page, "what", "next", ANSWERS).await;
    insta::assert_snapshot!("answer", steady(&page.body));
    let page = go(&browser, &page, "answer", "next", ANSWERS).await;
    insta::assert_snapshot!("review", steady(&page.body));
    let page = go(&browser, &page, "review", "send", &[]).await;
    insta::assert_snapshot!("told", steady(&page.body));
}

#[tokio::test]
async fn nothing_that_discloses_is_chosen_beforehand() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    let page = browser.get("/tell").await;
    let page = go(&browser, &page, "emergency", "next", &[]).await;
    let page = go(&browser, &page, "where", "next", ANSWERS).await;
    let page = go(&browser, &page, "what", "next", ANSWERS).await;
    assert!(!page.body.contains(" checked"), "a radio is chosen");
    // The receipt alone needs nothing else.
    let page = go(&browser, &page, "answer", "next", &[("answer_by", "receipt"), ("language", "en")]).await;
    let told = go(&browser, &page, "review", "send", &[]).await;
    assert_eq!(receipt_on(&told).len(), 20);
    assert_eq!(
        count(&town, "SELECT COUNT(*) AS value FROM concerns_report WHERE disclosure = 'no-name'").await,
        1
    );
}

/// What each step refuses: its step, what is typed, the field that is wrong.
#[rustfmt::skip]
const BAD: &[(&str, &str, &str, &str)] = &[
    ("where", "place", "a\u{202e}b", "place"),
    ("where", "place", "a\u{7}b", "place"),
    ("where", "area", "atlantis", "area"),
    ("where", "lat", "ninety", "lat"),
    ("where", "lat", "91", "lat"),
    ("where", "lon", "-122.39", "lat"),
    ("what", "category", "gossip", "category"),
    ("what", "category", "", "category"),
    ("what", "happened", "a\nb", "happened"),
    ("what", "body", "", "body"),
    ("what", "body", "a\u{202e}b", "body"),
    ("answer", "answer_by", "pigeon", "answer_by"),
    ("answer", "answer_by", "visit", "answer_by"),
    ("answer", "answer_by", "", "answer_by"),
    ("answer", "contact", "", "contact"),
    ("answer", "contact", "name@", "contact"),
    ("answer", "language", "tlh", "language"),
    ("answer", "name", "a\u{1b}b", "name"),
    ("answer", "disclosure", "", "disclosure"),
    ("answer", "disclosure", "no-name", "disclosure"),
    ("answer", "disclosure", "not-asked", "disclosure"),
];

#[tokio::test]
async fn bad_input_is_refused_on_its_step_and_what_was_typed_stays() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    for (step, name, value, wrong) in BAD {
        let answers = with(name, value);
        let mut page = browser.get("/tell").await;
        for before in ["emergency", "where", "what", "answer"] {
            page =
                go(&browser, &page, before, "next", if before == *step { &answers } else { ANSWERS }).await;
            if before == *step {
                break;
            }
        }
        let shown = format!("{step} {name} {value:?}");
        assert_eq!(page.status, 200, "{shown}");
        assert!(page.body.contains(&format!("href=\"#{wrong}\"")), "{shown} has no error");
        assert!(page.body.contains("<title>Error: "), "{shown}");
        let kept: &[&str] = match *step {
            "where" => &["near the laundry"],
            "what" => &["most nights", "I am worried about them."],
            _ => &["Canary Neighbor"],
        };
        let others = kept.iter().filter(|text| {
            !answers
                .iter()
                .any(|(n, _)| n == name && ANSWERS.iter().any(|(m, v)| m == n && v.contains(**text)))
        });
        for text in others {
            assert!(page.body.contains(text), "{shown} lost {text:?}");
        }
        // What was right on earlier steps is still there: put right, it goes on.
        let page = go(&browser, &page, step, "next", ANSWERS).await;
        assert!(!page.body.contains("<title>Error: "), "{shown} cannot be put right");
    }
    assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_report").await, 0);
}

#[tokio::test]
async fn too_long_and_nowhere_are_refused_and_markup_is_shown_as_text() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    let page = browser.get("/tell").await;
    let page = go(&browser, &page, "emergency", "next", &[]).await;
    let nowhere = go(&browser, &page, "where", "next", &[("place", "  ")]).await;
    assert!(nowhere.body.contains("Choose a neighborhood, or write a place."));
    let long = "x".repeat(201);
    let refused = go(&browser, &page, "where", "next", &[("place", &long)]).await;
    assert!(refused.body.contains(&long) && refused.body.contains("at most 200"));
    let page = go(&browser, &page, "where", "next", &[("place", "<b>&\"'")]).await;
    let long = "x".repeat(4001);
    let refused = go(&browser, &page, "what", "next", &[("category", "litter"), ("body", &long)]).await;
    assert!(refused.body.contains(&long) && refused.body.contains("at most 4000"));
    let markup = "<script>alert(1)</script>";
    let page = go(&browser, &page, "what", "next", &[("category", "litter"), ("body", markup)]).await;
    let page = go(&browser, &page, "answer", "next", &[("answer_by", "receipt"), ("language", "so")]).await;
    assert!(!page.body.contains("<script>alert") && !page.body.contains("<b>&"), "markup of a neighbor");
    assert!(page.body.contains("alert(1)"));
    assert!(page.body.contains("If we find no speaker"), "Somali is not promised");
}

#[tokio::test]
async fn a_point_outside_is_told_and_not_refused() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    let far: &[(&str, &str)] = &[("lat", "47,0"), ("lon", "-122.0")];
    let answers: Vec<_> = far.iter().copied().chain(without(&without(ANSWERS, "area"), "place")).collect();
    let review = to_review(&browser, &answers).await;
    assert!(review.body.contains("lies outside our neighborhoods"), "{}", review.body);
    let told = go(&browser, &review, "review", "send", &[]).await;
    assert_eq!(receipt_on(&told).len(), 20);
    let near: &[(&str, &str)] = &[("lat", "47.605"), ("lon", "-122.385")];
    let answers: Vec<_> = near.iter().chain(ANSWERS).copied().collect();
    let review = to_review(&browser, &answers).await;
    assert!(review.body.contains("The point you gave lies in Ferry Hill"));
}

#[tokio::test]
async fn back_change_and_another_language_lose_nothing() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    let page = browser.get("/tell?area=ferry-hill").await;
    let page = go(&browser, &page, "emergency", "next", &[]).await;
    assert!(page.body.contains("value=\"ferry-hill\" selected"));
    let page = go(&browser, &page, "where", "next", ANSWERS).await;
    // Half typed, and back: kept although it is not right yet.
    let page = go(&browser, &page, "what", "back", &[("body", "half a sen")]).await;
    assert!(page.body.contains("near the laundry"));
    let page = go(&browser, &page, "where", "next", ANSWERS).await;
    assert!(page.body.contains("half a sen"));
    // The header offers no links that would lose what was typed; the form's buttons stand at the top,
    // after one that goes on when the Enter key is pressed.
    assert!(!page.body.contains("<nav class=\"tl-lang\""));
    let button = page.body.find("formaction=\"/tell?lang=es\"").expect("a button");
    let enter =
        page.body.find("<button class=\"usa-sr-only\" type=\"submit\" form=\"tell\"").expect("for Enter");
    assert!(enter < button && button < page.body.find("<h1>").expect("a title"));
    let sealed = page.field("sealed");
    let pressed = browser.post("/tell", &[("sealed", &sealed), ("step", "what")]).await;
    assert!(pressed.body.contains("href=\"#body\""), "Enter goes on");
    let typed = [("sealed", sealed.as_str()), ("step", "what"), ("go", "stay"), ("body", "media fra")];
    let page = browser.post("/tell?lang=es", &typed).await;
    assert!(page.body.contains("media fra") && page.body.contains("¿Qué pasa y cuándo?"));
    let page = go(&browser, &page, "what", "next", ANSWERS).await;
    let page = go(&browser, &page, "answer", "next", ANSWERS).await;
    let page = go(&browser, &page, "review", "where", &[]).await;
    assert!(page.body.contains("near the laundry"));
    let page = go(&browser, &page, "where", "next", &with("place", "at the steps")).await;
    assert!(page.body.contains("at the steps") && page.body.contains("value=\"send\""), "back to the review");
}

#[tokio::test]
async fn a_step_cannot_be_left_out() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    let page = browser.get("/tell").await;
    let sent = go(&browser, &page, "review", "send", &[]).await;
    assert_eq!((sent.status.as_u16(), receipt_on(&sent)), (200, String::new()));
    assert!(sent.body.contains("Where is it?"));
    let shown = go(&browser, &page, "emergency", "review", &[]).await;
    assert!(shown.body.contains("Where is it?"));
    assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_report").await, 0);
}

#[tokio::test]
async fn a_form_goes_stale_after_a_day_and_cannot_be_made_up() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    let review = to_review(&browser, ANSWERS).await;
    town.clock.advance(23 * Moment::HOUR);
    assert_eq!(receipt_on(&go(&browser, &review, "review", "send", &[]).await).len(), 20);
    town.clock.advance(2 * Moment::HOUR);
    let stale = go(&browser, &review, "review", "send", &[]).await;
    assert_eq!((stale.status.as_u16(), receipt_on(&stale)), (409, String::new()));
    for sealed in ["", "00", "zz", "é", &"ab".repeat(100)] {
        let made_up = browser.post("/tell", &[("sealed", sealed), ("step", "review"), ("go", "send")]).await;
        assert_eq!(made_up.status, 409, "{sealed}");
    }
    // What was sealed for a receipt's page opens no telling.
    let told = tell(&browser, ANSWERS).await;
    let own = browser.post("/receipt", &[("code", &receipt_on(&told))]).await;
    let crossed = go(&browser, &own, "review", "send", &[]).await;
    assert_eq!(crossed.status, 409);
}

#[tokio::test]
async fn the_longest_words_in_any_script_can_be_sent() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    let body = "😀".repeat(4000);
    let mut answers = without(ANSWERS, "body");
    answers.push(("body", Box::leak(body.into_boxed_str())));
    let told = tell(&browser, &answers).await;
    assert_eq!((told.status.as_u16(), receipt_on(&told).len()), (200, 20));
}

/// Knows one block.
struct OneBlock;

impl page::Finder for OneBlock {
    fn find(&self, place: &str) -> Option<AreaSlug> {
        (place == "9234 Mill St").then(|| "old-quay".parse().expect("a slug"))
    }
}

#[tokio::test]
async fn a_place_that_is_named_finds_its_neighborhood_unless_one_was_chosen() {
    let town = Town::new(Plan { finder: Some(Box::new(OneBlock)), ..plan() }).await;
    let browser = town.browser();
    for (area, place, expected) in [
        ("", "9234 Mill St", Some("Old Quay")),
        ("mill-flats", "9234 Mill St", Some("Mill Flats")),
        ("", "Somewhere else", None),
    ] {
        let answers: Vec<_> = with("place", place).into_iter().filter(|(name, _)| *name != "area").collect();
        let answers: Vec<_> = answers.into_iter().chain([("area", area)]).collect();
        let review = to_review(&browser, &answers).await.body;
        assert!(review.contains("Nothing is stored until you send it"));
        for name in ["Old Quay", "Mill Flats"] {
            assert_eq!(review.contains(name), expected == Some(name), "{area} {place} {name}");
        }
    }
}
