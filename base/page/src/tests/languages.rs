//! In which language a page is: asked for, kept, the person's own, the browser's, the site's.

use super::*;
use words::{Language, Role};

fn language(page: &Page) -> &str {
    page.body.split("<html lang=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("")
}

/// A path, the headers of the request, and the language of the page.
type Case = (&'static str, &'static [(&'static str, &'static str)], &'static str);

#[tokio::test]
async fn the_nearest_wish_counts() {
    let town = town().await;
    let cases: &[Case] = &[
        ("/open", &[], "en"),
        ("/open", &[("accept-language", "es")], "es"),
        ("/open", &[("accept-language", "es-MX,es;q=0.9,en;q=0.8")], "es"),
        ("/open", &[("accept-language", "fr, ES-mx , en")], "en"),
        ("/open", &[("accept-language", "fr, es;q=0.5, en;q=0.3")], "es"),
        ("/open", &[("accept-language", "fr")], "en"),
        ("/open", &[("accept-language", ",,;q=,*")], "en"),
        ("/open", &[("accept-language", "en"), ("cookie", "lang=es")], "es"),
        ("/open", &[("accept-language", "es"), ("cookie", "lang=fr")], "es"),
        ("/open", &[("cookie", "x=y; lang=es")], "es"),
        ("/open?lang=en", &[("accept-language", "es"), ("cookie", "lang=es")], "en"),
        ("/open?lang=es", &[("cookie", "lang=en")], "es"),
        ("/open?lang=fr", &[("cookie", "lang=es")], "es"),
        ("/open?lang=%22%3E", &[], "en"),
        ("/no-such-page?lang=es", &[], "es"),
    ];
    for (path, headers, expected) in cases {
        let ask = headers.iter().fold(get(path), |ask, (name, value)| ask.with(name, value));
        let page = ask.of(&town).await;
        assert_eq!(language(&page), *expected, "{path} {headers:?}");
        assert_eq!(page.headers.contains_key("set-cookie"), path.contains("lang="), "{path}");
    }
    let page = get("/open?lang=es").of(&town).await;
    assert_eq!(header(&page, "set-cookie"), "lang=es; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
    assert!(page.body.contains("Cuéntenos"));
}

#[tokio::test]
async fn a_persons_own_language_comes_before_the_browsers_and_after_what_they_chose() {
    for town in Town::each(plan).await {
        let new = people::NewPerson {
            name: "Sol".into(),
            email: "sol@example.org".into(),
            language: "es".parse::<Language>().expect("a tag"),
            organization: None,
        };
        let world = &town.house.world;
        let person = town
            .store()
            .write(async |tx| {
                let person = people::add(tx, world, &new).await?;
                people::give_seat(tx, world, person, Role::ProjectManager, None).await?;
                people::vouch(tx, world, person).await?;
                Ok::<_, people::PeopleError>(person)
            })
            .await
            .expect("a person");
        let browser = town.signed_in_as(person).await;
        let ask = |path, cookie: &str| {
            let cookie = format!("{}{cookie}", browser.cookie);
            let town = &town;
            async move { get(path).with("accept-language", "en").with("cookie", &cookie).of(town).await }
        };
        assert_eq!(language(&ask("/triage", "").await), "es");
        assert_eq!(language(&ask("/triage", "; lang=en").await), "en");
        assert_eq!(language(&ask("/triage?lang=es", "; lang=en").await), "es");
    }
}

#[tokio::test]
async fn a_page_that_answers_a_form_has_no_links_that_would_lose_it() {
    let town = town().await;
    let browser = town.browser();
    let links = "<nav class=\"tl-lang\"";
    assert!(browser.get("/open").await.body.contains(links));
    let refused = browser.post("/open", &[("place", ""), ("body", "typed")]).await;
    assert!(refused.body.contains("typed") && !refused.body.contains(links));
}
