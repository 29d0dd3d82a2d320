//! Problems become pages: what is wrong, how to mend it, and nothing of what was sent.

use super::*;
use crate::{is_own_path, testing::steady};
use proptest::prelude::*;

#[tokio::test]
async fn each_problem_says_in_both_languages_what_to_do() {
    let town = town().await;
    let cases = [
        ("not-found", 404, "We cannot find that page", "No encontramos esa página"),
        ("missing", 404, "We cannot find that page", "No encontramos esa página"),
        ("stale", 409, "can no longer be sent", "ya no se puede enviar"),
        ("key-reused", 422, "already sent with other words", "ya se envió con otras palabras"),
        ("too-many", 429, "Please wait 7 seconds", "Espere 7 segundos"),
        ("too-large", 413, "larger than any form", "más grande"),
        ("met", 503, "We cannot take this right now", "No podemos recibir esto ahora"),
        ("refused", 500, "broken on our side", "falla de nuestro lado"),
        ("defect", 500, "broken on our side", "falla de nuestro lado"),
    ];
    for (name, status, english, spanish) in cases {
        for (language, words) in [("en", english), ("es", spanish)] {
            let page = get(&format!("/problems/{name}?lang={language}")).of(&town).await;
            assert_eq!(page.status, status, "{name}");
            assert!(page.body.contains(words), "{name} {language}: {}", page.body);
            assert_eq!(page.body.matches("<h1").count(), 1);
            assert!(!page.body.contains(SECRET) && !page.body.contains("problem-"), "{name}");
            let wait = if name == "too-many" {
                "7"
            } else if name == "met" {
                "5"
            } else {
                ""
            };
            assert_eq!(header(&page, "retry-after"), wait, "{name}");
        }
    }
}

#[tokio::test]
async fn problem_pages_are_as_they_are() {
    let town = town().await;
    insta::assert_snapshot!("not_found", steady(&get("/no-such-page").of(&town).await.body));
    insta::assert_snapshot!("unavailable_es", steady(&get("/problems/met?lang=es").of(&town).await.body));
    insta::assert_snapshot!("form_refused", steady(&post("/open", "place=%3Cb%3E%07").of(&town).await.body));
}

#[tokio::test]
async fn a_page_that_panics_is_a_page_that_is_broken_and_says_nothing_else() {
    let town = town().await;
    let page = get("/panics?lang=es").of(&town).await;
    assert_eq!(page.status, 500);
    assert!(page.body.contains("Algo falla de nuestro lado") && !page.body.contains(SECRET));
    assert_eq!(get("/open").of(&town).await.status, 200, "and the house goes on");
}

#[test]
fn only_paths_of_our_own_are_led_to() {
    for path in ["/", "/desk", "/concerns/1?x=y#z", "/%2F%2Felsewhere"] {
        assert!(is_own_path(path), "{path}");
    }
    for path in [
        "",
        "desk",
        "//elsewhere.example",
        "///x",
        "/\\elsewhere",
        "\\\\elsewhere",
        "/\t/elsewhere",
        "/\n/elsewhere",
        "https://elsewhere.example",
        "javascript:alert(1)",
        " /desk",
        "/desk desk",
        "/désk",
        "/\0",
    ] {
        assert!(!is_own_path(path), "{path:?}");
    }
}

proptest! {
    /// However a browser reads it: what it drops dropped, a backslash taken for a slash.
    #[test]
    fn no_path_that_is_led_to_leads_away(path in r"[/\\\t\n\r :.@a-z%2F]{0,12}|.{0,12}") {
        let read: String = path.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
        let read = read.trim().replace('\\', "/");
        let stays = read.starts_with('/') && !read.starts_with("//");
        prop_assert!(stays || !is_own_path(&path));
    }

    /// No path and no query brings the house down.
    #[test]
    fn odd_addresses_are_answered(path in "[a-z%0-9A-F/.?=&;+-]{0,30}") {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let status = runtime.block_on(async {
            let path = format!("/{path}");
            if path.parse::<axum::http::Uri>().is_err() { return 404 }
            get(&path).of(&town().await).await.status.as_u16()
        });
        prop_assert!(matches!(status, 200 | 303 | 400 | 404), "{}", status);
    }
}
