use super::{Phone, demo_house, letters, plan};
use ::people::testing::Device;
use page::testing::{Browser, Page, Town, steady};
use words::{Moment, PersonId, Role, Way};

const ORIGIN: &str = "http://localhost";

/// What the device is asked on a page.
pub(super) fn options(page: &Page) -> String {
    let start = page.body.find("data-options=\"").expect("a question") + "data-options=\"".len();
    let text = page.body[start..].split('"').next().expect("an end");
    text.replace("&#34;", "\"").replace("&#38;", "&").replace("&#39;", "'")
}

async fn adds(browser: &Browser<'_>, device: &mut Device, name: &str) -> Page {
    let asking = browser.post("/my/passkeys", &[("name", name)]).await;
    assert_eq!(asking.status, 200, "{}", asking.body);
    let answer = device.make(&options(&asking));
    browser.post("/my/passkeys/answer", &[("ceremony", &asking.field("ceremony")), ("answer", &answer)]).await
}

async fn proves(browser: &Browser<'_>, device: &mut Device) -> Page {
    let asking = browser.post("/prove", &[("next", "/my/passkeys")]).await;
    let answer = device.answer(&options(&asking));
    let (ceremony, next) = (asking.field("ceremony"), asking.field("next"));
    browser.post("/prove/answer", &[("ceremony", &ceremony), ("answer", &answer), ("next", &next)]).await
}

/// What a phone sends to sign in.
async fn answers(phone: &Phone, device: &mut Device, next: &str) -> Vec<(&'static str, String)> {
    let csrf = phone.get("/sign-in").await.field("csrf");
    let asking = phone.post("/sign-in/passkey", &[("next", next), ("csrf", &csrf)]).await;
    let answer = device.answer(&options(&asking));
    let field = |name| asking.field(name);
    vec![
        ("ceremony", field("ceremony")),
        ("next", field("next")),
        ("csrf", field("csrf")),
        ("answer", answer),
    ]
}

async fn sends(phone: &Phone, fields: &[(&'static str, String)]) -> Page {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    phone.post("/sign-in/passkey/answer", &fields).await
}

async fn with_passkey(town: &Town, name: &str, roles: &[Role]) -> (PersonId, Device) {
    let person = town.person(name, roles).await;
    let mut device = Device::new(ORIGIN, 7);
    let added = adds(&town.came_in(person, Way::Invitation).await, &mut device, "work phone").await;
    assert_eq!(added.leads_to(), "/my/passkeys?said=passkey-added");
    (person, device)
}

#[tokio::test]
async fn a_passkey_signs_in_and_leads_to_the_page_that_was_wanted() {
    for town in Town::each(plan).await {
        let (_, mut device) = with_passkey(&town, "Mara Quint", &[Role::ProjectManager]).await;
        let phone = Phone::of(&town.house);
        let fields = answers(&phone, &mut device, "/policies").await;
        let entered = sends(&phone, &fields).await;
        assert_eq!((entered.status.as_u16(), entered.leads_to()), (303, "/policies"));
        assert!(phone.get("/policies").await.body.contains("Mara Quint"));
        let replayed = sends(&Phone::of(&town.house), &fields).await;
        assert_eq!((replayed.status.as_u16(), replayed.headers.get("set-cookie")), (410, None));
        assert!(replayed.body.contains("This took too long") && replayed.body.contains("href=\"/sign-in\""));
        let thief = Phone::of(&town.house);
        let refused = sends(&thief, &answers(&thief, &mut Device::new(ORIGIN, 9), "").await).await;
        assert_eq!((refused.status.as_u16(), refused.headers.get("set-cookie")), (403, None));
        assert!(refused.body.contains("This passkey was not accepted"));
        let evil = sends(&thief, &answers(&thief, &mut device, "//evil.example").await).await;
        assert_eq!(evil.leads_to(), "/desk");
    }
}

#[tokio::test]
async fn whoever_has_a_passkey_gets_a_letter_without_a_link() {
    for town in Town::each(plan).await {
        with_passkey(&town, "Mara Quint", &[Role::ProjectManager]).await;
        for _ in 0..3 {
            Phone::of(&town.house).ask("mara-quint@example.org", "").await;
        }
        let waiting = letters(&town.house).await;
        assert_eq!(waiting.len(), 1, "one in an hour");
        assert!(!waiting[0].body.contains("/sign-in/link/") && waiting[0].body.contains("/sign-in/recover"));
        insta::assert_snapshot!(
            "letter_use_passkey",
            format!("{}\n\n{}", waiting[0].subject, waiting[0].body)
        );
        town.clock.advance(Moment::HOUR);
        Phone::of(&town.house).ask("mara-quint@example.org", "").await;
        assert_eq!(letters(&town.house).await.len(), 1);
    }
}

#[tokio::test]
async fn a_second_passkey_takes_a_fresh_answer_and_the_last_one_stays() {
    for town in Town::each(plan).await {
        let (person, mut phone) = with_passkey(&town, "Mara Quint", &[Role::ProjectManager]).await;
        let desk = town.signed_in_as(person).await;
        let asked = desk.post("/my/passkeys", &[("name", "key")]).await;
        assert_eq!(asked.leads_to(), "/prove?next=%2Fmy%2Fpasskeys");
        assert!(desk.get("/my/passkeys").await.body.contains("href=\"/prove?next=%2Fmy%2Fpasskeys\""));
        assert_eq!(proves(&desk, &mut phone).await.leads_to(), "/my/passkeys");
        let mut key = Device::new(ORIGIN, 8);
        assert_eq!(adds(&desk, &mut key, "blue key").await.leads_to(), "/my/passkeys?said=passkey-added");
        let page = desk.get("/my/passkeys").await;
        assert_eq!(page.body.matches("/remove\"").count(), 2);
        let start = page.body.find("/my/passkeys/").expect("a form");
        let remove = page.body[start..].split('"').next().expect("a path").to_owned();
        town.clock.advance(::people::FRESH_FOR);
        assert_eq!(desk.post(&remove, &[]).await.leads_to(), "/prove?next=%2Fmy%2Fpasskeys");
        proves(&desk, &mut phone).await;
        assert_eq!(desk.post(&remove, &[]).await.leads_to(), "/my/passkeys?said=passkey-removed");
        let page = desk.get("/my/passkeys").await;
        assert!(
            page.body.contains("Your last passkey cannot be removed.") && !page.body.contains("/remove\"")
        );
        assert_eq!(desk.post("/my/passkeys/no-id/remove", &[]).await.status, 404);
    }
}

#[tokio::test]
async fn a_link_that_was_asked_for_adds_no_first_passkey() {
    let town = Town::new(plan()).await;
    let (_, desk) = town.signed_in("Mara Quint", &[Role::ProjectManager]).await;
    assert!(
        desk.get("/my/passkeys").await.body.contains("A first passkey is added right after an invitation")
    );
    let refused = desk.post("/my/passkeys", &[("name", "key")]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.body.contains("You need an invitation first"));
}

#[tokio::test]
async fn a_name_that_is_none_is_said_at_its_field() {
    let town = Town::new(plan()).await;
    let person = town.person("Mara Quint", &[Role::ProjectManager]).await;
    let desk = town.came_in(person, Way::Invitation).await;
    let long = "n".repeat(61);
    for (name, said) in
        [("", "Please fill this in."), (&long, "This is too long."), ("a\u{202e}b", "cannot be seen")]
    {
        let page = desk.post("/my/passkeys", &[("name", name)]).await;
        assert!(page.body.contains(said) && page.body.contains("id=\"name-error\""), "{name}");
    }
    let mut device = Device::new(ORIGIN, 7);
    adds(&desk, &mut device, "<b>key</b>").await;
    let page = desk.get("/my/passkeys").await;
    assert!(!page.body.contains("<b>key") && page.body.contains("key"));
}

#[tokio::test]
async fn one_ends_ones_own_sessions_and_the_other_tab_is_stale() {
    for town in Town::each(plan).await {
        let (person, here) = town.signed_in("Mara Quint", &[Role::ProjectManager]).await;
        town.clock.advance(1);
        let there = town.signed_in_as(person).await;
        let (_, stranger) = town.signed_in("Noa Berg", &[Role::Officer]).await;
        let page = here.get("/my/passkeys").await;
        assert!(page.body.contains("This browser") && page.body.contains("Another browser"));
        let session = {
            let start = page.body.find("name=\"session\" value=\"").expect("another one");
            page.body[start..].split('"').nth(3).expect("a hash").to_owned()
        };
        stranger.post("/my/sessions/end", &[("session", &session)]).await;
        assert_eq!(there.get("/desk").await.status, 200, "nobody ends somebody else's");
        here.post("/my/sessions/end", &[("session", &session)]).await;
        assert_eq!(there.get("/desk").await.status, 303);
        let stale = there.post("/my/sessions/end-others", &[]).await;
        assert_eq!(stale.status, 409);
        assert!(stale.body.contains("This form can no longer be sent"));
        let other = town.signed_in_as(person).await;
        here.post("/my/sessions/end-others", &[]).await;
        assert_eq!(
            (here.get("/desk").await.status.as_u16(), other.get("/desk").await.status.as_u16()),
            (200, 303)
        );
        // Two tabs of one browser: one signs out, the form of the other is told so.
        here.post("/sign-out", &[]).await;
        assert_eq!(here.post("/my/passkeys", &[("name", "key")]).await.status, 409);
    }
}

#[tokio::test]
async fn a_role_that_ends_counts_on_the_next_request() {
    for town in Town::each(plan).await {
        let (_, admin) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
        let (person, desk) = town.signed_in("Noa Berg", &[Role::Officer]).await;
        assert_eq!(desk.get("/my/passkeys").await.status, 200);
        let seat = admin.get(&format!("/people/{person}")).await.field("seat");
        admin.post(&format!("/people/{person}/end"), &[("seat", &seat)]).await;
        assert!(desk.get("/my/passkeys").await.leads_to().starts_with("/sign-in?next="));
        assert_eq!(desk.post("/prove", &[]).await.status, 409, "what was being typed is said to be stale");
    }
}

#[tokio::test]
async fn the_button_of_the_demo_is_there_only() {
    let town = Town::new(plan()).await;
    let (_, desk) = town.signed_in("Mara Quint", &[Role::ProjectManager]).await;
    assert_eq!(desk.post("/prove/demo", &[]).await.status, 404);
    assert!(!desk.get("/prove").await.body.contains("/prove/demo"));
    let phone = Phone::of(&demo_house(&town));
    let csrf = phone.get("/sign-in/demo").await.field("csrf");
    phone.post("/sign-in/demo", &[("role", "project-manager"), ("csrf", &csrf)]).await;
    let page = phone.get("/prove?next=%2Fpeople").await;
    assert!(page.body.contains("This is the demo"));
    let fields = [("next", page.field("next")), ("csrf", page.field("csrf"))];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(phone.post("/prove/demo", &fields).await.leads_to(), "/people");
}

#[tokio::test]
async fn nothing_leads_out_of_the_site_after_proving() {
    let town = Town::new(plan()).await;
    let (_, desk) = town.signed_in("Mara Quint", &[Role::ProjectManager]).await;
    for evil in ["%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2Fprove", ""] {
        assert!(!desk.get(&format!("/prove?next={evil}")).await.body.contains("evil"), "{evil}");
    }
}

#[tokio::test]
async fn a_clock_that_went_back_ends_the_session_for_good() {
    for town in Town::each(plan).await {
        let (_, desk) = town.signed_in("Mara Quint", &[Role::ProjectManager]).await;
        town.clock.advance(-10 * Moment::MINUTE);
        assert_eq!(desk.get("/desk").await.status, 303);
        town.clock.advance(10 * Moment::MINUTE);
        assert_eq!(desk.get("/desk").await.status, 303, "it does not come to life again");
    }
}

#[tokio::test]
async fn the_pages_of_ones_own_sign_in() {
    let town = Town::new(plan()).await;
    let (person, _) = with_passkey(&town, "Mara Quint", &[Role::ProjectManager]).await;
    let desk = town.proved(person).await;
    insta::assert_snapshot!("account", steady(&desk.get("/my/passkeys").await.body));
    insta::assert_snapshot!("prove", steady(&desk.get("/prove?next=%2Fpeople").await.body));
    let phone = Phone::of(&town.house);
    insta::assert_snapshot!("sign_in", steady(&phone.get("/sign-in").await.body));
    insta::assert_snapshot!("recover", steady(&phone.get("/sign-in/recover").await.body));
}
