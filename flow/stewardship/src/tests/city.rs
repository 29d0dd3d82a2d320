use super::{Phone, plan};
use ::people::{Arrival, Coming, Departure, Identity, SignOnTrouble, SingleSignOn};
use page::testing::{Plan, Town, site};
use page::{Provider, Site};
use store::Throwaway;
use words::{Moment, Role, World};

/// A provider that names whoever the code names.
struct City;

const KEPT: &str = "state nonce verifier";

impl SingleSignOn for City {
    fn depart<'a>(&'a self, _: &'a World, back: &'a str) -> Coming<'a, Departure> {
        assert_eq!(back, "http://localhost/sign-in/city/back");
        let to = "https://id.example.org/auth?state=state".to_owned();
        Box::pin(async { Ok(Departure { to, kept: KEPT.to_owned() }) })
    }

    fn arrive<'a>(
        &'a self,
        _: &'a World,
        _: &'a str,
        kept: &'a str,
        arrival: Arrival<'a>,
    ) -> Coming<'a, Identity> {
        assert_eq!(kept, KEPT);
        let named = |code: &str, verified: bool| Identity {
            issuer: "https://id.example.org".into(),
            subject: code.into(),
            verified_email: verified.then(|| format!("{code}@example.org")),
        };
        let outcome = match (arrival.state, arrival.code) {
            ("state", "away") => Err(SignOnTrouble::Away("no answer".into())),
            ("state", "noa-berg") => Ok(named("noa-berg", false)),
            ("state", code) => Ok(named(code, true)),
            _ => Err(SignOnTrouble::Refused("another state".into())),
        };
        Box::pin(async { outcome })
    }
}

fn with_city() -> Plan {
    Plan { single_sign_on: Some(Box::new(City)), ..plan() }
}

async fn town() -> Town {
    let provider = Provider {
        name: "City of Alder Bay".into(),
        issuer: "https://id.example.org".into(),
        client_id: "lead".into(),
    };
    let site = Site { single_sign_on: Some(provider), ..site() };
    Town::of_site(site, Throwaway::sqlite().await.expect("a database"), with_city())
}

async fn departs(phone: &Phone, next: &str) {
    let page = phone.get(&format!("/sign-in/city?next={next}")).await;
    assert_eq!((page.status.as_u16(), page.leads_to()), (303, "https://id.example.org/auth?state=state"));
    assert!(phone.cookie().starts_with("departure="), "{}", phone.cookie());
}

#[tokio::test]
async fn whom_the_city_names_comes_in_and_is_led_on() {
    let town = town().await;
    town.person("Mara Quint", &[Role::ProjectManager]).await;
    let phone = Phone::of(&town.house);
    let page = phone.get("/sign-in?next=/policies").await;
    assert!(
        page.body.contains("Sign in with City of Alder Bay")
            && page.body.contains("/sign-in/city?next=%2Fpolicies")
    );
    departs(&phone, "%2Fpolicies").await;
    let entered = phone.get("/sign-in/city/back?code=mara-quint&state=state").await;
    assert_eq!((entered.status.as_u16(), entered.leads_to()), (303, "/policies"));
    assert!(phone.get("/my/passkeys").await.body.contains("by single sign-on"));
    assert!(phone.get("/prove").await.body.contains("You have no passkey yet"), "it is no fresh passkey");
}

#[tokio::test]
async fn whoever_it_names_otherwise_gets_the_same_plain_page() {
    let town = town().await;
    town.person("Noa Berg", &[Role::Director]).await;
    town.person("No Role", &[]).await;
    let mut faces = vec![];
    // An address that is not verified, nobody, somebody without a role, and an answer that is not believed.
    for answer in
        ["code=noa-berg&state=state", "code=nobody&state=state", "code=no-role&state=state", "code=x&state=y"]
    {
        let phone = Phone::of(&town.house);
        departs(&phone, "").await;
        let page = phone.get(&format!("/sign-in/city/back?{answer}")).await;
        assert_eq!(page.status, 403, "{answer}");
        faces.push(page.body);
    }
    assert!(faces[0].contains("We could not sign you in"));
    assert!(faces.iter().all(|face| face == &faces[0]));
}

#[tokio::test]
async fn one_comes_back_once_in_time_and_in_the_same_browser() {
    let town = town().await;
    town.person("Mara Quint", &[Role::ProjectManager]).await;
    let back = "/sign-in/city/back?code=mara-quint&state=state";
    let phone = Phone::of(&town.house);
    departs(&phone, "").await;
    let kept = phone.cookie();
    assert_eq!(Phone::of(&town.house).get(back).await.status, 410, "another browser");
    assert_eq!(phone.get(back).await.leads_to(), "/desk");
    assert_eq!(Phone::with_cookie(&town.house, &kept).get(back).await.status, 410, "twice");
    let late = Phone::of(&town.house);
    departs(&late, "").await;
    town.clock.advance(5 * Moment::MINUTE);
    assert_eq!(late.get(back).await.status, 410, "late");
}

#[tokio::test]
async fn a_city_that_is_away_is_said_plainly_and_one_that_is_none_does_not_exist() {
    let there = town().await;
    let phone = Phone::of(&there.house);
    departs(&phone, "").await;
    let away = phone.get("/sign-in/city/back?code=away&state=state").await;
    assert_eq!(away.status, 503);
    assert!(away.body.contains("does not answer") && away.body.contains("href=\"/sign-in\""));
    let none = Town::new(plan()).await;
    let phone = Phone::of(&none.house);
    assert!(!phone.get("/sign-in").await.body.contains("/sign-in/city"));
    for path in ["/sign-in/city", "/sign-in/city/back?code=a&state=state"] {
        assert_eq!(phone.get(path).await.status, 404, "{path}");
    }
}
