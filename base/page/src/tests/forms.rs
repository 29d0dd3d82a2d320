//! Forms: read as they were sent, kept as they were typed, refused with what is wrong.

use super::*;
use proptest::prelude::*;
use words::Language;

fn escape(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

proptest! {
    #[test]
    fn what_was_sent_is_read_back(pairs in prop::collection::vec(("[a-z]{1,8}", ".{0,60}"), 0..12)) {
        let body: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={}", escape(value))).collect();
        let form = Form::decode(body.join("&").as_bytes());
        for (name, _) in &pairs {
            let all: Vec<&String> = pairs.iter().filter(|(other, _)| other == name).map(|(_, value)| value).collect();
            prop_assert_eq!(form.all(name).iter().collect::<Vec<_>>(), all.clone());
            prop_assert_eq!(form.raw(name), all[0].as_str());
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), name in ".{0,6}") {
        let form = Form::decode(&bytes);
        let _ = (form.raw(&name), form.all(&name), form.is(&name, "x"));
        prop_assert!(form.is_right());
    }
}

#[tokio::test]
async fn a_refused_form_says_what_is_wrong_and_keeps_what_was_typed() {
    let town = town().await;
    let cases = [
        ("", "Please fill this in."),
        ("aaaaaaaaaaaaaaaaaaaaa", "at most 20 characters"),
        ("a%E2%80%AEb", "characters that cannot be seen"),
        ("a%00b", "characters that cannot be seen"),
        ("a%1Bb", "characters that cannot be seen"),
        ("a%0Ab", "characters that cannot be seen"),
    ];
    for (typed, message) in cases {
        let page = post("/open", &format!("place={typed}&body=kept+%3Cb%3E%26")).of(&town).await;
        assert_eq!(page.status, 200, "{typed}");
        assert!(page.body.contains(message), "{typed}: {}", page.body);
        assert!(page.body.contains("href=\"#place\"") && page.body.contains("id=\"place-error\""));
        assert!(page.body.contains("aria-invalid=\"true\"") && page.body.contains("One thing is missing"));
        assert!(
            page.body.contains("kept &#60;b&#62;&#38;") && !page.body.contains("kept <b>"),
            "{}",
            page.body
        );
    }
    // What is not UTF-8 is shown as such and lets nothing through.
    let page = Ask { body: b"place=\xff%fe&body=%c3".to_vec(), ..post("/open", "") }.of(&town).await;
    assert_eq!(page.status, 303);
    let page = Ask { body: b"place=&body=a%c3b\xff".to_vec(), ..post("/open", "") }.of(&town).await;
    assert!(page.body.contains("a\u{FFFD}b\u{FFFD}"));
}

#[tokio::test]
async fn every_kind_of_field_says_what_it_needs() {
    let town = town().await;
    let spanish: Language = "es".parse().expect("a tag");
    for (language, day) in [(Language::english(), "Please write a day"), (spanish, "2026-06-04")] {
        let cx = Cx::outside(&town.house, people::Viewer::anyone(), language);
        let mut form = Form::decode(b"day=2026-02-30&number=1e3&id=x&least=0&most=11&good=2026-02-28");
        assert_eq!(form.day(&cx, "day"), None);
        assert_eq!(form.number(&cx, "number", 1, 10), None);
        assert_eq!((form.number(&cx, "least", 1, 10), form.number(&cx, "most", 1, 10)), (None, None));
        assert_eq!(form.choice::<ConcernId>(&cx, "id"), None);
        assert_eq!(form.day(&cx, "good").map(|day| day.to_string()).as_deref(), Some("2026-02-28"));
        let fields: Vec<&str> = form.errors().iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["day", "number", "least", "most", "id"]);
        assert!(form.error("day").contains(day) && form.error("most").contains("10"), "{form:?}");
        form.wrong("day", "a second thing");
        assert!(!form.error("day").contains("second"), "the first thing said stands");
    }
}

#[tokio::test]
async fn a_form_fits_in_every_script_and_none_is_without_end() {
    let town = town().await;
    // A visit with all its points, in characters of three bytes.
    let full = format!("place=x&body={}&said={}", escape(&"ก".repeat(4000)), escape(&"ก".repeat(11_000)));
    assert!(full.len() > 64 * 1024 && full.len() < 256 * 1024);
    assert_eq!(post("/open", &full).of(&town).await.status, 303);
    let much = |bytes: usize| format!("place=x&more={}", "a".repeat(bytes - 13));
    assert_eq!(post("/open", &much(256 * 1024)).of(&town).await.status, 303);
    let page = post("/open", &much(256 * 1024 + 1)).of(&town).await;
    assert_eq!(page.status, 413);
    assert!(page.body.contains("larger than any form of ours"));
    let fields: Vec<String> = (0..10_000).map(|n| format!("f{n}=x")).collect();
    assert_eq!(post("/open", &format!("place=x&{}", fields.join("&"))).of(&town).await.status, 303);
    assert_eq!(post("/open", &format!("place=x{}", "&".repeat(200_000))).of(&town).await.status, 303);
    assert_eq!(post("/open", &format!("place=x{}", "&place=y".repeat(10_000))).of(&town).await.status, 303);
}

#[tokio::test]
async fn only_what_a_form_sends_is_read_as_a_form() {
    let town = town().await;
    for kind in ["text/plain", "application/json", "multipart/form-data; boundary=x", ""] {
        let ask = Ask { method: Method::POST, body: b"place=x".to_vec(), ..get("/open") };
        assert_eq!(ask.with("content-type", kind).of(&town).await.status, 409, "{kind}");
    }
    let ask = Ask { method: Method::POST, body: b"place=x".to_vec(), ..get("/open") };
    let kind = "application/x-www-form-urlencoded; charset=UTF-8";
    assert_eq!(ask.with("content-type", kind).of(&town).await.status, 303);
}
