use super::plan;
use page::testing::{Plan, Town, steady};
use page::{Card, Cx, Drawn, Slot, Spot};
use std::sync::Arc;
use store::Tx;
use words::Role;

struct Stub(Slot, &'static str);

impl Card for Stub {
    fn slot(&self) -> Slot {
        self.0
    }
    fn draw<'a>(&'a self, _: &'a Cx, _: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async { Ok(Some(format!("<section class=\"tl-card\">{}</section>", self.1))) })
    }
}

/// A card of what is late.
struct Late;

impl Card for Late {
    fn slot(&self) -> Slot {
        Slot::Desk
    }
    fn draw<'a>(&'a self, _: &'a Cx, _: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        let card = "<section class=\"tl-card tl-card--attention\">late</section>".to_owned();
        Box::pin(async { Ok(Some(card)) })
    }
}

fn with_cards() -> Plan {
    let cards: Vec<Arc<dyn Card>> = vec![
        Arc::new(Stub(Slot::Desk, "first on the desk")),
        Arc::new(Stub(Slot::Home, "at home")),
        Arc::new(Stub(Slot::Desk, "second on the desk")),
        Arc::new(Late),
    ];
    Plan { cards, ..plan() }
}

#[tokio::test]
async fn the_start_says_the_goal_and_gathers_its_cards() {
    for town in Town::each(with_cards).await {
        let page = town.browser().get("/").await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("alternative strategy for community health, order and safety"));
        let main = page.body.split("<main").nth(1).unwrap_or_default();
        assert_eq!(main.matches("href=\"/tell\"").count(), 1, "one button");
        assert!(main.contains("href=\"/about#about-sees\"") && main.contains("at home"));
        assert!(!page.body.contains("on the desk"));
        assert_eq!(page.body.matches("<h1").count(), 1);
    }
}

#[tokio::test]
async fn the_desk_gathers_its_cards_in_order_and_what_is_late_first() {
    for town in Town::each(with_cards).await {
        let (_, browser) = town.signed_in("Mara Quint", &[Role::ProjectManager]).await;
        let page = browser.get("/desk").await.body;
        assert!(page.contains("Hello, Mara Quint.") && page.contains("June 1, 2026"));
        assert!(page.find("first on the desk") < page.find("second on the desk"));
        assert!(page.find(">late<") < page.find("first on the desk"), "what is late comes first");
        assert!(!page.contains("at home") && !page.contains("Nothing waits for you"));
    }
}

/// Who may see the desk and who the policies, as the policies say: written down once more.
#[tokio::test]
async fn each_role_sees_what_is_theirs() {
    let town = Town::new(plan()).await;
    for path in ["/desk", "/policies"] {
        assert!(town.browser().get(path).await.leads_to().starts_with("/sign-in?next="));
    }
    for role in Role::ALL {
        let (_, browser) = town.signed_in(&format!("One {role}"), &[*role]).await;
        let desk = matches!(
            role,
            Role::ProjectManager
                | Role::IntakeCustodian
                | Role::Officer
                | Role::CaseManager
                | Role::Prosecutor
                | Role::Defender
                | Role::Administrator
        );
        let policies = matches!(
            role,
            Role::ProjectManager
                | Role::CltMember
                | Role::PcgMember
                | Role::Director
                | Role::Counsel
                | Role::RecordsOfficer
                | Role::Administrator
        );
        for (path, admitted) in [("/desk", desk), ("/policies", policies)] {
            let status = browser.get(path).await.status.as_u16();
            assert_eq!(status, if admitted { 200 } else { 404 }, "{role} {path}");
        }
        assert_eq!(browser.get("/about").await.body.contains("href=\"/policies\""), policies, "{role}");
        for path in ["/", "/about", "/sign-in", "/health"] {
            assert_eq!(browser.get(path).await.status, 200, "{role} {path}");
        }
    }
}

#[tokio::test]
async fn the_policies_are_those_in_force() {
    let town = Town::new(plan()).await;
    let (_, browser) = town.signed_in("Cleo Tan", &[Role::CltMember]).await;
    let page = browser.get("/policies").await.body;
    assert!(page.contains("keep-people") && page.contains("a concern that their own group raised"));
    for id in town.house.guard.policy_ids() {
        assert!(page.contains(&format!(">{id}</li>")), "{id}");
    }
}

#[tokio::test]
async fn the_house_says_whether_it_is_well() {
    for town in Town::each(plan).await {
        let well = town.browser().get("/health").await;
        assert_eq!((well.status.as_u16(), well.body.as_str()), (200, "ok\n"));
        town.store().close().await;
        let ill = town.browser().get("/health").await;
        assert_eq!((ill.status.as_u16(), ill.body.as_str()), (503, ""));
    }
}

/// The words have their own place, where staff pages and the desk lead.
#[tokio::test]
async fn the_words_are_explained() {
    let town = Town::new(plan()).await;
    let page = town.browser().get("/about").await.body;
    let (_, words) = page.split_once("id=\"words\"").expect("the words");
    for word in ["Place concern", "Service gap", "Contested", "Report-back"] {
        assert!(words.contains(&format!("<dt>{word}</dt>")), "{word}");
    }
    let (_, browser) = town.signed_in("Mara Quint", &[Role::ProjectManager]).await;
    assert_eq!(browser.get("/desk").await.body.matches("href=\"/about#words\"").count(), 2);
}

/// What may be quoted and how stands in the handbook.
#[tokio::test]
async fn the_numbers_are_quoted_as_they_may_be() {
    let town = Town::new(plan()).await;
    let page = town.browser().get("/about").await.body;
    for quoted in [
        "60% lower odds of arrest",
        "58% lower odds of arrest",
        "39% lower odds of a felony charge",
        "1.4 fewer jail bookings",
        "39 fewer days in jail a year",
        "318 people",
        "12 to 15 people",
        "never above 25",
        "averaged 44",
        "42% were reported",
    ] {
        assert!(page.contains(quoted), "{quoted}");
    }
    for overstated in ["fell by", "reduced by", "58% fewer", "60% fewer", "58% less"] {
        assert!(!page.contains(overstated), "{overstated}");
    }
}

#[tokio::test]
async fn the_pages_of_the_start() {
    let town = Town::new(plan()).await;
    let anyone = town.browser();
    insta::assert_snapshot!("home", steady(&anyone.get("/").await.body));
    insta::assert_snapshot!("about", steady(&anyone.get("/about").await.body));
    let (_, browser) = town.signed_in("Mara Quint", &[Role::ProjectManager]).await;
    insta::assert_snapshot!("desk_empty", steady(&browser.get("/desk").await.body));
    // What the rules themselves say is reviewed in `policies/matrix.txt`.
    let policies = browser.get("/policies").await.body;
    let (head, rest) = policies.split_once("<pre").expect("the matrix");
    let (_, rest) = rest.split_once("</pre>").expect("its end");
    let list = rest.split("<li class").next().unwrap_or_default();
    let count = format!("{} rules", town.house.guard.policy_ids().len());
    insta::assert_snapshot!(
        "policies",
        steady(&format!("{head}<pre>…</pre>{list}")).replace(&count, "… rules")
    );
}
