use super::plan;
use page::testing::{Town, steady};
use words::{Moment, PersonId, Role, SeatId};

fn paths(person: PersonId) -> Vec<String> {
    vec!["/people".to_owned(), "/people/add".to_owned(), format!("/people/{person}")]
}

fn forms(person: PersonId) -> Vec<String> {
    let of = |act: &str| format!("/people/{person}/{act}");
    vec!["/people/add".to_owned(), of("give"), of("end"), of("invite")]
}

#[tokio::test]
async fn only_the_administrator_comes_here() {
    let town = Town::new(plan()).await;
    let person = town.person("Noa Berg", &[Role::Officer]).await;
    for path in paths(person) {
        assert!(town.browser().get(&path).await.leads_to().starts_with("/sign-in?next="), "{path}");
    }
    for path in forms(person) {
        assert_eq!(town.browser().post(&path, &[("role", "counsel")]).await.status, 404, "{path}");
    }
    for role in Role::ALL {
        let (_, browser) = town.signed_in(&format!("One {role}"), &[*role]).await;
        let admitted = *role == Role::Administrator;
        for path in paths(person) {
            // The project manager sees there who waits to be let in, and no account.
            let admitted = admitted || (*role == Role::ProjectManager && path == "/people");
            assert_eq!(browser.get(&path).await.status == 200, admitted, "{role} {path}");
        }
        for path in forms(person).iter().filter(|_| !admitted) {
            assert_eq!(browser.post(path, &[("role", "counsel")]).await.status, 404, "{role} {path}");
        }
    }
}

#[tokio::test]
async fn a_role_is_given_once_and_ended() {
    for town in Town::each(plan).await {
        let (_, browser) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
        let (person, theirs) = town.signed_in("Noa Berg", &[Role::Officer]).await;
        let page = format!("/people/{person}");
        for _ in 0..2 {
            let given = browser.post(&format!("{page}/give"), &[("role", "counsel")]).await;
            assert_eq!(given.leads_to(), format!("{page}?said=role-given"));
        }
        let shown = browser.get(&format!("{page}?said=role-given")).await;
        assert_eq!(shown.body.matches("name=\"seat\"").count(), 2);
        assert!(shown.body.contains("The role was given."));
        let seat = shown.field("seat");
        assert_eq!(theirs.get("/policies").await.status, 200, "it counts on the next request");
        for _ in 0..2 {
            let ended = browser.post(&format!("{page}/end"), &[("seat", &seat)]).await;
            assert_eq!(ended.leads_to(), format!("{page}?said=role-ended"));
        }
        assert_eq!(browser.get(&page).await.body.matches("name=\"seat\"").count(), 1);
    }
}

#[tokio::test]
async fn the_last_administrator_stays() {
    for town in Town::each(plan).await {
        let (me, browser) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
        let page = format!("/people/{me}");
        let seat = browser.get(&page).await.field("seat");
        let refused = browser.post(&format!("{page}/end"), &[("seat", &seat)]).await;
        assert_eq!(refused.status, 200);
        assert!(
            refused.body.contains("This is the last person in this role")
                && refused.body.contains("href=\"#seats\"")
        );
        assert_eq!(browser.get(&page).await.status, 200, "still the administrator");
        town.person("Bo Second", &[Role::Administrator]).await;
        browser.post(&format!("{page}/end"), &[("seat", &seat)]).await;
        assert_eq!(browser.get(&page).await.status, 303, "without a role nobody is signed in");
    }
}

#[tokio::test]
async fn what_is_not_there_has_one_face() {
    let town = Town::new(plan()).await;
    let (me, browser) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
    let missing = browser.get("/no-such-page").await.body;
    let nobody = PersonId::new(&*town.house.world.chance);
    let nothing = SeatId::new(&*town.house.world.chance).to_string();
    for path in [format!("/people/{nobody}"), "/people/1".to_owned(), "/people/%FF".to_owned()] {
        let page = browser.get(&path).await;
        assert_eq!((page.status.as_u16(), page.body), (404, missing.clone()), "{path}");
    }
    for (path, name, value) in [
        (format!("/people/{nobody}/give"), "role", "counsel"),
        (format!("/people/{nobody}/give"), "role", "king"),
        (format!("/people/{me}/end"), "seat", nothing.as_str()),
        (format!("/people/{me}/end"), "seat", "x"),
    ] {
        let page = browser.post(&path, &[(name, value)]).await;
        assert_eq!((page.status.as_u16(), page.body), (404, missing.clone()), "{path} {value}");
    }
    for token in ["", "x", "link:abc"] {
        assert_eq!(browser.post(&format!("/people/{me}/invite"), &[("token", token)]).await.status, 409);
    }
    assert_eq!(
        browser.post_bare(&format!("/people/{me}/give"), "role=counsel").await.status,
        409,
        "no token"
    );
}

#[tokio::test]
async fn somebody_without_a_role_is_not_invited() {
    let town = Town::new(plan()).await;
    let (_, browser) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
    let person = town.person("Noa Berg", &[]).await;
    let page = browser.get(&format!("/people/{person}")).await;
    assert_eq!(page.field("token"), "", "the page does not offer it");
    let token = words::FactId::new(&*town.house.world.chance).to_string();
    let refused = browser.post(&format!("/people/{person}/invite"), &[("token", &token)]).await;
    assert!(refused.body.contains("Without a role a sign-in link opens nothing."));
    assert!(super::letters(&town.house).await.is_empty());
}

#[tokio::test]
async fn the_pages_of_people() {
    let town = Town::new(plan()).await;
    let person = super::spanish_speaker(&town, "ines@example.org", Role::Officer).await;
    town.person("Noa Berg", &[]).await;
    town.clock.advance(24 * Moment::HOUR);
    let (_, browser) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
    insta::assert_snapshot!("people", steady(&browser.get("/people").await.body));
    insta::assert_snapshot!("person", steady(&browser.get(&format!("/people/{person}")).await.body));
    insta::assert_snapshot!("add_person", steady(&browser.get("/people/add").await.body));
}
