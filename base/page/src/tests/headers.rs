//! What every answer carries.

use super::*;
use crate::testing::site;
use words::Role;

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

#[tokio::test]
async fn every_answer_carries_the_same_protection() {
    let town = town().await;
    let asset = format!("/assets/app.css?v={}", crate::assets::VERSION.as_str());
    let asks = [
        get("/open"),
        get("/triage"),
        get("/no-such-page"),
        get("/panics"),
        get("/problems/defect"),
        get(&asset),
        get("/assets/no-such"),
        post("/open", "place=x"),
        post("/open", "place="),
        post("/open", "place=x").with("sec-fetch-site", "cross-site"),
        Ask { method: Method::DELETE, ..get("/open") },
        Ask { method: Method::HEAD, ..get("/open") },
    ];
    for ask in asks {
        let name = format!("{} {}", ask.method, ask.path);
        let page = ask.of(&town).await;
        let expected = [
            ("content-security-policy", POLICY),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("permissions-policy", "geolocation=(), camera=(), microphone=()"),
            ("strict-transport-security", ""),
        ];
        for (header_name, value) in expected {
            assert_eq!(header(&page, header_name), value, "{name}: {header_name}");
        }
        let count = page.headers.get_all("content-security-policy").iter().count();
        assert_eq!(count, 1, "{name}: one policy");
    }
}

#[tokio::test]
async fn a_browser_on_a_shared_phone_keeps_no_private_page() {
    let town = town().await;
    for path in ["/tell", "/receipt", "/sign-in"] {
        assert_eq!(header(&get(path).of(&town).await, "cache-control"), "no-store", "{path}");
    }
    for body in ["place=x", "place="] {
        assert_eq!(header(&post("/open", body).of(&town).await, "cache-control"), "no-store");
    }
    let open = get("/open").of(&town).await;
    assert_eq!(
        (header(&open, "cache-control"), header(&open, "vary")),
        ("no-cache", "Cookie, Accept-Language")
    );
    let (_, browser) = town.signed_in("Robin", &[Role::ProjectManager]).await;
    for path in ["/open", "/triage", "/no-such-page"] {
        assert_eq!(header(&browser.get(path).await, "cache-control"), "no-store", "{path}");
    }
    let asset = get("/assets/app.css").of(&town).await;
    assert_eq!(header(&asset, "cache-control"), "public, max-age=31536000, immutable");
}

#[tokio::test]
async fn an_encrypted_site_binds_browsers_and_cookies_to_encryption() {
    let open = town().await;
    let safe = town_of(Site { public_url: "https://lead.example.org".into(), ..site() }).await;
    assert_eq!(header(&get("/open").of(&safe).await, "strict-transport-security"), "max-age=63072000");
    assert_eq!(
        header(&get("/assets/app.js").of(&safe).await, "strict-transport-security"),
        "max-age=63072000"
    );
    let person = safe.person("Sam", &[Role::Counsel]).await;
    let world = &safe.house.world;
    let secret = safe
        .store()
        .write(async |tx| {
            let limits = people::SessionLimits::default();
            people::open_session(tx, world, &limits, person, words::Way::Link).await
        })
        .await
        .expect("a session");
    let cookie = |town: &Town| {
        let value = town.house.session_cookie(&secret).expect("a cookie");
        value.to_str().expect("text").replace(secret.reveal(), "SECRET")
    };
    let flags = "Path=/; Max-Age=43200; HttpOnly; SameSite=Lax";
    assert_eq!(cookie(&safe), format!("__Host-session=SECRET; {flags}; Secure"));
    assert_eq!(cookie(&open), format!("session=SECRET; {flags}"));
    let gone = safe.house.no_session_cookie().expect("a cookie");
    assert_eq!(gone, "__Host-session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure");
    // The name without the prefix counts for nothing on an encrypted site.
    let (_, browser) = safe.signed_in("Robin", &[Role::ProjectManager]).await;
    assert_eq!(browser.get("/triage").await.status, 200);
    let bare = browser.cookie.replace("__Host-", "");
    assert_eq!(get("/triage").with("cookie", &bare).of(&safe).await.status, 303);
}

#[tokio::test]
async fn pages_are_compressed_for_whoever_takes_it() {
    let town = town().await;
    let plain = get("/open").of(&town).await;
    assert_eq!(header(&plain, "content-encoding"), "");
    let (page, bytes) = get("/open").with("accept-encoding", "gzip").answer(&town).await;
    assert_eq!(header(&page, "content-encoding"), "gzip");
    assert!(bytes.starts_with(&[0x1f, 0x8b]) && bytes.len() < plain.body.len() / 2);
    assert!(
        page.headers
            .get_all("vary")
            .iter()
            .any(|value| value.as_bytes().eq_ignore_ascii_case(b"accept-encoding"))
    );
}

#[tokio::test]
async fn an_asset_is_kept_for_good_under_an_address_that_changes_with_it() {
    let town = town().await;
    let open = get("/open").of(&town).await;
    let version = crate::assets::VERSION.as_str();
    assert!(version.len() == 10 && open.body.contains(&format!("/assets/app.css?v={version}")));
    for (name, kind) in
        [("app.css", "text/css"), ("app.js", "text/javascript"), ("icon.svg", "image/svg+xml")]
    {
        let page = get(&format!("/assets/{name}")).of(&town).await;
        assert_eq!(page.status, 200, "{name}");
        assert!(header(&page, "content-type").starts_with(kind) && !page.body.is_empty());
    }
    let outside = ["/assets/no-such", "/assets/..%2Fapp.css", "/assets/"];
    for path in outside {
        assert_eq!(get(path).of(&town).await.status, 404, "{path}");
    }
}
