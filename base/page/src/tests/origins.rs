//! Which forms are let in: from our own pages, and of the session that was shown them.

use super::*;
use crate::testing::site;
use words::{Moment, Role};

#[tokio::test]
async fn a_form_that_another_site_sends_is_refused() {
    let town = town_of(Site { public_url: "https://lead.example.org/".into(), ..site() }).await;
    let cases: &[(&[(&str, &str)], u16)] = &[
        (&[], 303),
        (&[("sec-fetch-site", "same-origin")], 303),
        (&[("sec-fetch-site", "none")], 303),
        (&[("sec-fetch-site", "same-site")], 409),
        (&[("sec-fetch-site", "cross-site")], 409),
        // What the browser says of the way outweighs what it says of the origin.
        (&[("sec-fetch-site", "cross-site"), ("origin", "https://lead.example.org")], 409),
        (&[("origin", "https://lead.example.org")], 303),
        (&[("origin", "http://localhost")], 303),
        (&[("origin", "https://elsewhere.example.org")], 409),
        (&[("origin", "https://lead.example.org.elsewhere.example")], 409),
        (&[("origin", "https://localhost.example.org")], 409),
        (&[("origin", "null")], 409),
        (&[("origin", "")], 409),
    ];
    for (headers, status) in cases {
        let ask = headers.iter().fold(post("/open", "place=x"), |ask, (name, value)| ask.with(name, value));
        let page = ask.of(&town).await;
        assert_eq!(page.status, *status, "{headers:?}");
        assert!(*status != 409 || page.body.contains("Nothing was stored"), "{headers:?}");
        // Pages may be led to from anywhere.
        let ask = headers.iter().fold(get("/open"), |ask, (name, value)| ask.with(name, value));
        assert_eq!(ask.of(&town).await.status, 200, "{headers:?}");
    }
}

#[tokio::test]
async fn a_signed_in_form_carries_the_token_of_its_own_session() {
    for town in Town::each(plan).await {
        let (person, mine) = town.signed_in("Robin", &[Role::ProjectManager]).await;
        let (_, hers) = town.signed_in("Sam", &[Role::ProjectManager]).await;
        let again = town.signed_in_as(person).await;
        assert!(mine.csrf.len() == 32 && mine.csrf != hers.csrf && mine.csrf != again.csrf);
        assert_eq!(mine.get("/open").await.field("csrf"), mine.csrf);
        assert_eq!(mine.post("/triage", &[("place", "x")]).await.status, 303);
        let cut = &mine.csrf[..31];
        for token in ["", "x", cut, &mine.csrf.to_uppercase(), &hers.csrf, &again.csrf] {
            let body = format!("place={SECRET}&csrf={token}");
            let page = mine.post_bare("/triage", &body).await;
            assert_eq!(page.status, 409, "{token}");
            assert!(page.body.contains("Nothing was stored") && !page.body.contains(SECRET));
        }
        assert_eq!(mine.post_bare("/triage", "place=x").await.status, 409, "no token at all");
        // Two tokens: the first one counts, so a right one behind a wrong one helps nobody.
        let two = format!("place=x&csrf=wrong&csrf={}", mine.csrf);
        assert_eq!(mine.post_bare("/triage", &two).await.status, 409);
        // A neighbor's page shows no token and asks for none.
        let anyone = town.browser();
        assert_eq!(anyone.get("/open").await.field("csrf"), "");
        assert_eq!(anyone.post_bare("/open", "place=x").await.status, 303);
    }
}

async fn signed_out(town: &Town, browser: &Browser<'_>) {
    let secret = browser.cookie.strip_prefix("session=").expect("a cookie");
    let hash = people::hash_of(secret);
    town.store().write(async |tx| people::sign_out(tx, &hash).await).await.expect("signed out");
}

/// Who was signed out meanwhile is told so, and not that the page does not exist.
#[tokio::test]
async fn a_form_of_a_session_that_is_over_is_stale() {
    for town in Town::each(plan).await {
        let (_, left) = town.signed_in("Robin", &[Role::ProjectManager]).await;
        signed_out(&town, &left).await;
        let (_, idle) = town.signed_in("Sam", &[Role::ProjectManager]).await;
        town.clock.advance(16 * Moment::MINUTE);
        for browser in [&left, &idle] {
            for path in ["/triage", "/things/1", "/things/2"] {
                let page = browser.post(path, &[("place", SECRET)]).await;
                assert_eq!(page.status, 409, "{path}");
                assert!(page.body.contains("you signed in or out meanwhile") && !page.body.contains(SECRET));
            }
            assert_eq!(browser.get("/triage").await.leads_to(), "/sign-in?next=%2Ftriage");
            // What anyone may send is taken from them too.
            assert_eq!(browser.post("/open", &[("place", "x")]).await.status, 303);
            assert_eq!(browser.post("/no-such-page", &[]).await.status, 404);
        }
    }
}
