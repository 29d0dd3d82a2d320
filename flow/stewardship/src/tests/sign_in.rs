use super::{Phone, letters, link_of, plan, spanish_speaker};
use page::testing::{Page, Town, steady};
use people::LINK_LASTS;
use std::collections::BTreeSet;
use words::{Moment, Role};

async fn link_for(town: &Town, email: &str, next: &str) -> String {
    Phone::of(&town.house).ask(email, next).await;
    let letters = letters(&town.house).await;
    assert_eq!(letters.len(), 1);
    link_of(&letters[0])
}

#[tokio::test]
async fn a_link_leads_in_once_and_to_the_page_that_was_wanted() {
    for town in Town::each(plan).await {
        let (phone, scanner) = (Phone::of(&town.house), Phone::of(&town.house));
        town.person("Mara Quint", &[Role::ProjectManager]).await;
        let wanted = phone.get("/policies").await;
        assert_eq!(wanted.leads_to(), "/sign-in?next=%2Fpolicies");
        assert_eq!(phone.get(wanted.leads_to()).await.field("next"), "/policies");
        let link = link_for(&town, " Mara-Quint@example.org ", "/policies").await;
        for _ in 0..3 {
            assert_eq!(scanner.get(&link).await.status, 200, "opening uses nothing up");
        }
        assert_eq!(scanner.cookie(), "");
        let entered = phone.press(&link).await;
        assert_eq!((entered.status.as_u16(), entered.leads_to()), (303, "/policies"));
        let cookie = entered.headers["set-cookie"].to_str().expect("text");
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        assert_eq!(phone.get("/policies").await.status, 200);
        assert_eq!(scanner.press(&link).await.status, 410, "used");
        assert_eq!(scanner.get("/policies").await.status, 303);
    }
}

#[tokio::test]
async fn whoever_asks_gets_the_same_answer() {
    for town in Town::each(plan).await {
        town.person("Mara Quint", &[Role::ProjectManager]).await;
        town.person("Former Member", &[]).await;
        let mut answers: Vec<Page> = vec![];
        for email in
            ["mara-quint@example.org", "former-member@example.org", "nobody@example.org", "@", "a@b@c"]
        {
            let phone = Phone::of(&town.house);
            let answer = phone.ask(email, "/policies").await;
            let sent = phone.get(answer.leads_to()).await;
            assert_eq!(sent.status, 200);
            assert!(sent.body.contains("If we know this address"));
            answers.extend([answer, sent]);
        }
        for pair in answers.chunks(2).skip(1) {
            for (first, other) in answers.iter().zip(pair) {
                assert_eq!(
                    (first.status, &first.headers, &first.body),
                    (other.status, &other.headers, &other.body)
                );
            }
        }
        assert_eq!(letters(&town.house).await.len(), 1, "only the one who can sign in gets a letter");
    }
}

#[tokio::test]
async fn a_forged_an_altered_a_late_and_a_used_link_look_the_same() {
    for town in Town::each(plan).await {
        town.person("Mara Quint", &[Role::ProjectManager]).await;
        let phone = Phone::of(&town.house);
        let link = link_for(&town, "mara-quint@example.org", "").await;
        let (start, secret) = link.rsplit_once('/').expect("a path");
        let mut over = vec![];
        for forged in
            [&secret.to_uppercase(), &secret[1..], &"0".repeat(64), "%FF%00", "x%27%20OR%201=1", secret]
        {
            if forged == secret {
                town.clock.advance(LINK_LASTS);
            }
            let path = format!("{start}/{forged}");
            over.push((phone.press(&path).await, path));
        }
        let used = link_for(&town, "mara-quint@example.org", "").await;
        assert_eq!(Phone::of(&town.house).press(&used).await.leads_to(), "/desk");
        over.push((phone.press(&used).await, used));
        let faces: BTreeSet<_> = over.iter().map(|(page, path)| page.body.replace(path, "…")).collect();
        assert_eq!(faces.len(), 1);
        for (page, path) in &over {
            assert_eq!((page.status.as_u16(), page.headers.get("set-cookie")), (410, None), "{path}");
        }
    }
}

#[tokio::test]
async fn no_address_leads_out_of_the_site() {
    let town = Town::new(plan()).await;
    town.person("Mara Quint", &[Role::ProjectManager]).await;
    for evil in [
        "//evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "https://evil.example",
        "/a\r\nX: y",
        "/sign-out",
    ] {
        let phone = Phone::of(&town.house);
        phone.ask("mara-quint@example.org", evil).await;
        let letter = letters(&town.house).await.remove(0);
        assert!(!letter.body.contains("next="), "{}", letter.body);
        let link = link_of(&letter);
        let escaped =
            percent_encoding::utf8_percent_encode(evil, percent_encoding::NON_ALPHANUMERIC).to_string();
        for page in [format!("/sign-in?next={escaped}"), format!("{link}?next={escaped}")] {
            let page = phone.get(&page).await;
            assert_eq!((page.status.as_u16(), page.field("next").as_str()), (200, ""));
        }
        let entered = phone.post(&link, &[("next", evil)]).await;
        assert_eq!((entered.status.as_u16(), entered.leads_to()), (303, "/desk"), "{evil:?}");
    }
}

#[tokio::test]
async fn signing_in_again_replaces_the_session() {
    for town in Town::each(plan).await {
        town.person("Mara Quint", &[Role::ProjectManager]).await;
        spanish_speaker(&town, "ines@example.org", Role::Officer).await;
        let phone = Phone::of(&town.house);
        phone.press(&link_for(&town, "mara-quint@example.org", "").await).await;
        let before = phone.cookie();
        let link = link_for(&town, "ines@example.org", "").await;
        let page = phone.get(&link).await;
        assert!(page.body.contains("You are signed in as Mara Quint"));
        assert_eq!(phone.post(&link, &[]).await.status, 409, "a signed-in form carries its token");
        assert_eq!(phone.press(&link).await.leads_to(), "/desk");
        assert_ne!(phone.cookie(), before);
        assert!(phone.get("/desk").await.body.contains("Inés Vidal"));
        assert_eq!(
            Phone::with_cookie(&town.house, &before).get("/desk").await.status,
            303,
            "the old one is over"
        );
    }
}

#[tokio::test]
async fn a_planted_session_is_not_taken_over() {
    let town = Town::new(plan()).await;
    town.person("Mara Quint", &[Role::ProjectManager]).await;
    let planted = format!("session={}", "a".repeat(64));
    let phone = Phone::with_cookie(&town.house, &planted);
    phone.press(&link_for(&town, "mara-quint@example.org", "").await).await;
    assert_ne!(phone.cookie(), planted);
    assert_eq!(phone.get("/desk").await.status, 200);
    assert_eq!(Phone::with_cookie(&town.house, &planted).get("/desk").await.status, 303);
}

#[tokio::test]
async fn what_is_no_address_is_shown_again_beside_what_is_wrong() {
    let town = Town::new(plan()).await;
    let phone = Phone::of(&town.house);
    let long = format!("{}@example.org", "a".repeat(254));
    for (typed, said) in [
        ("", "Please fill this in."),
        ("mara", "Please write the whole address"),
        ("<b>mara", "Please write the whole address"),
        (long.as_str(), "This is too long"),
        ("mara\u{202e}@example.org", "cannot be seen"),
        ("mara\0@example.org", "cannot be seen"),
    ] {
        let page = phone.ask(typed, "/policies").await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains(said) && page.body.contains("aria-invalid=\"true\""), "{typed:?}");
        assert!(page.body.contains("<title>Error: Sign in"));
        assert!(!page.body.contains("<b>mara"));
        assert_eq!(page.field("next"), "/policies");
    }
    assert!(letters(&town.house).await.is_empty());
    insta::assert_snapshot!("sign_in_refused", steady(&phone.ask("<b>mara", "").await.body));
}

#[tokio::test]
async fn whoever_types_an_address_again_and_again_sends_a_handful_of_letters() {
    let town = Town::new(plan()).await;
    town.person("Mara Quint", &[Role::ProjectManager]).await;
    let phone = Phone::of(&town.house);
    for _ in 0..20 {
        assert_eq!(phone.ask("mara-quint@example.org", "").await.leads_to(), "/sign-in/sent");
    }
    assert_eq!(letters(&town.house).await.len(), 5);
    town.clock.advance(LINK_LASTS + Moment::MINUTE);
    phone.ask("mara-quint@example.org", "").await;
    assert_eq!(letters(&town.house).await.len(), 1);
}

#[tokio::test]
async fn the_pages_of_the_way_in() {
    let town = Town::new(plan()).await;
    let phone = Phone::of(&town.house);
    insta::assert_snapshot!("sign_in", steady(&phone.get("/sign-in?next=/policies").await.body));
    insta::assert_snapshot!("sign_in_sent", steady(&phone.get("/sign-in/sent").await.body));
    insta::assert_snapshot!(
        "sign_in_link",
        steady(&phone.get("/sign-in/link/abc?next=/policies").await.body)
    );
    insta::assert_snapshot!("sign_in_link_over", steady(&phone.press("/sign-in/link/abc").await.body));
    for path in ["/sign-in", "/sign-in/sent", "/sign-in/link/abc"] {
        assert_eq!(phone.get(path).await.headers["cache-control"], "no-store");
    }
}
