use super::*;
use guard::Act;
use page::{Gate, Route};

/// Who may, written down a second time.
fn may(act: Act, role: Role) -> bool {
    use Role::{CaseManager, IntakeCustodian, Officer, ProjectManager, Representative};
    match act {
        Act::ReadGroups => matches!(role, ProjectManager | Officer | CaseManager | IntakeCustodian),
        Act::HoldDialogue => matches!(role, ProjectManager | Officer | CaseManager),
        Act::KeepGroups => role == ProjectManager,
        Act::SeeOwn => role == Representative,
        other => panic!("no case for {}", other.name()),
    }
}

fn is_get(route: &Route) -> bool {
    route.method.as_str() == "GET"
}

fn act(route: &Route) -> Act {
    match route.gate {
        Gate::Site(act) => act,
        Gate::Thing(act) => panic!("{} needs a case of its own", act.name()),
    }
}

#[tokio::test]
async fn every_route_lets_in_who_may_and_hides_from_others() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let rep = town.person("Rosa Quist", &[Role::Representative]).await.to_string();
        let mut browsers = vec![];
        for role in Role::ALL {
            browsers.push((*role, town.signed_in(role.token(), &[*role]).await.1));
        }
        // The project manager comes last, since they change things.
        browsers.reverse();
        for (n, route) in routes().list().iter().enumerate() {
            let group = pm.add(&NewGroup { name: format!("Group {n}"), ..council() }).await.expect("a group");
            let held = pm.hold(&dialogue(&town, group, &format!("t{n}"))).await.expect("a dialogue");
            let path =
                route.path.replace("{group}", &group.to_string()).replace("{dialogue}", &held.to_string());
            let fields = [("person", rep.as_str()), ("token", "t")];
            let open = if is_get(route) {
                town.browser().get(&path).await
            } else {
                town.browser().post(&path, &fields).await
            };
            if is_get(route) {
                assert!(open.leads_to().starts_with("/sign-in"), "{path}");
            } else {
                assert_eq!(open.status.as_u16(), 404, "{path}");
            }
            for (role, browser) in &browsers {
                let page =
                    if is_get(route) { browser.get(&path).await } else { browser.post(&path, &fields).await };
                let hidden = page.status.as_u16() == 404;
                assert_eq!(hidden, !may(act(route), *role), "{role} on {path}: {}", page.status);
                assert!(page.status.as_u16() < 500, "{role} on {path}");
            }
        }
    }
}

#[tokio::test]
async fn what_does_not_exist_and_what_is_hidden_have_the_same_bytes() {
    let town = Town::new(plan()).await;
    let pm = kept(&town).await;
    let group = pm.add(&council()).await.expect("a group");
    let held = pm.hold(&dialogue(&town, group, "t")).await.expect("a dialogue");
    let (_, rep) = town.signed_in("Rosa Quist", &[Role::Representative]).await;
    let (_, officer) = town.signed_in("Olaf Brandt", &[Role::Officer]).await;
    let nothing = GroupId::new(&*town.house.world.chance);
    for (real, unreal) in [
        (format!("/groups/{group}"), format!("/groups/{nothing}")),
        (format!("/visits/{held}"), format!("/visits/{nothing}")),
        (format!("/groups/{group}/visit"), "/groups/x/visit".to_owned()),
    ] {
        let (hidden, missing) = (rep.get(&real).await, rep.get(&unreal).await);
        assert_eq!((hidden.status.as_u16(), &hidden.body), (404, &missing.body));
        assert_eq!(officer.get(&unreal).await.status.as_u16(), 404);
    }
}
