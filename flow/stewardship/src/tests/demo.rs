use super::{Phone, demo_house, plan};
use page::testing::{Town, steady};
use words::Role;

#[tokio::test]
async fn outside_the_demo_there_is_no_such_page() {
    let town = Town::new(plan()).await;
    town.person("Mara Quint", &[Role::ProjectManager]).await;
    let phone = Phone::of(&town.house);
    let missing = phone.get("/no-such-page").await;
    for page in [
        phone.get("/sign-in/demo").await,
        phone.post("/sign-in/demo", &[("role", "project-manager")]).await,
        phone.post("/sign-in/demo", &[("role", "king")]).await,
    ] {
        assert_eq!((page.status.as_u16(), &page.body), (404, &missing.body));
        assert_eq!(page.headers.get("set-cookie"), None);
    }
    assert!(!phone.get("/sign-in").await.body.contains("/sign-in/demo"));
}

#[tokio::test]
async fn in_the_demo_a_button_signs_in_as_the_first_person_with_a_role() {
    for town in Town::each(plan).await {
        let house = demo_house(&town);
        let phone = Phone::of(&house);
        assert!(phone.get("/sign-in/demo").await.body.contains("Nobody holds a role yet."));
        town.person("Zoe Last", &[Role::ProjectManager]).await;
        town.person("Abe First", &[Role::ProjectManager]).await;
        town.person("Rosa Vega", &[Role::Representative]).await;
        town.person("Cleo Tan", &[Role::CltMember]).await;
        let page = phone.get("/sign-in/demo").await;
        assert_eq!(page.body.matches("name=\"role\"").count(), 3, "roles that nobody holds are left out");
        for (role, leads_to, name) in [
            ("project-manager", "/desk", "Abe First"),
            ("representative", "/my", "Rosa Vega"),
            ("clt-member", "/", "Cleo Tan"),
        ] {
            let csrf = phone.get("/sign-in/demo").await.field("csrf");
            let entered = phone.post("/sign-in/demo", &[("role", role), ("csrf", &csrf)]).await;
            assert_eq!(entered.leads_to(), leads_to);
            assert!(phone.get("/").await.body.contains(name));
        }
        let csrf = phone.get("/").await.field("csrf");
        for role in ["king", "", "officer", "PROJECT-MANAGER"] {
            assert_eq!(
                phone.post("/sign-in/demo", &[("role", role), ("csrf", &csrf)]).await.status,
                404,
                "{role}"
            );
        }
        let other = Phone::of(&house);
        let wanted = other.get("/sign-in/demo?next=/policies").await.field("next");
        let entered = other.post("/sign-in/demo", &[("role", "clt-member"), ("next", &wanted)]).await;
        assert_eq!(entered.leads_to(), "/policies");
    }
}

#[tokio::test]
async fn the_pages_of_the_demo() {
    let town = Town::new(plan()).await;
    for role in Role::ALL {
        town.person(&format!("One {role}"), &[*role]).await;
    }
    let phone = Phone::of(&demo_house(&town));
    insta::assert_snapshot!("sign_in_demo", steady(&phone.get("/sign-in/demo").await.body));
    let page = phone.get("/sign-in?next=/policies").await;
    assert!(page.body.contains("/sign-in/demo?next=%2Fpolicies"));
    assert!(phone.get("/sign-in/sent").await.body.contains("written to a folder"));
}
