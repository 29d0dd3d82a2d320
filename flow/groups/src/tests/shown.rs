use super::*;
use page::testing::{Browser, steady};
use store::journal;
use words::{Channel, ConcernId, Fact};

/// A town with two groups, a representative, and a visit whose first point became a report.
async fn lived_in(town: &Town) -> (GroupId, DialogueId, PersonId) {
    let pm = kept(town).await;
    let rep = town.person("Rosa Quist", &[Role::Representative]).await;
    let group = pm.add(&council()).await.expect("a group");
    pm.add(&tenants()).await.expect("a group");
    let old = pm.add(&NewGroup { name: "Rope Walk Watch".into(), ..council() }).await.expect("a group");
    pm.end(old).await.expect("an end");
    pm.speaks(group, rep).await.expect("a representative");
    let held_day = town.house.world.today().plus(-75);
    let new = NewDialogue { held_day, barrier: true, ..dialogue(town, group, "t") };
    let held = pm.hold(&new).await.expect("a dialogue");
    let points = town.store().read(async |tx| crate::store::points(tx, held).await).await.expect("points");
    let concern = ConcernId::new(&*town.house.world.chance);
    let entered =
        Fact::ReportReceived { report: points[0].report, concern, area: None, channel: Channel::Visit };
    let chance = &*town.house.world.chance;
    town.store()
        .write(async |tx| journal::append(tx, chance, pm.cx.stamp(), &entered).await)
        .await
        .expect("a fact");
    (group, held, rep)
}

async fn shown(browser: &Browser<'_>, path: &str) -> String {
    steady(&browser.get(path).await.body)
}

#[tokio::test]
async fn pages_read_well() {
    let town = Town::new(plan()).await;
    let (group, held, rep) = lived_in(&town).await;
    let (_, pm) = town.signed_in("Pia Moss", &[Role::ProjectManager]).await;
    insta::assert_snapshot!("groups", shown(&pm, "/groups").await);
    insta::assert_snapshot!("new", shown(&pm, "/groups/new").await);
    insta::assert_snapshot!("group", shown(&pm, &format!("/groups/{group}")).await);
    insta::assert_snapshot!("change", shown(&pm, &format!("/groups/{group}/change")).await);
    insta::assert_snapshot!("visit_form", shown(&pm, &format!("/groups/{group}/visit")).await);
    let refused = [("token", "t"), ("hours", "x"), ("place-2", "Bus stop")];
    let refused = pm.post(&format!("/groups/{group}/visit"), &refused).await;
    insta::assert_snapshot!("visit_form_refused", steady(&refused.body));
    insta::assert_snapshot!("visit", shown(&pm, &format!("/visits/{held}")).await);
    let rep = town.signed_in_as(rep).await;
    insta::assert_snapshot!("my", shown(&rep, "/my").await);
    insta::assert_snapshot!("my_es", shown(&rep, "/my?lang=es").await);
}

#[tokio::test]
async fn only_those_who_read_concerns_are_led_to_them() {
    for town in Town::each(plan).await {
        let (_, held, _) = lived_in(&town).await;
        let path = format!("/visits/{held}");
        let (_, intake) = town.signed_in("Ida Holm", &[Role::IntakeCustodian]).await;
        let (_, officer) = town.signed_in("Olaf Brandt", &[Role::Officer]).await;
        assert_eq!(
            intake.get(&path).await.body.matches("/concerns/").count(),
            2,
            "the menu's, and the point's"
        );
        assert_eq!(officer.get(&path).await.body.matches("/concerns/").count(), 1, "the menu's alone");
    }
}

#[tokio::test]
async fn a_representative_sees_their_own_group_alone() {
    for town in Town::each(plan).await {
        let (_, _, rep) = lived_in(&town).await;
        let body = town.signed_in_as(rep).await.get("/my").await.body;
        assert!(body.contains("Mill Flats Council") && body.contains("/neighborhoods/ferry-hill"));
        assert!(!body.contains("Old Quay Tenants") && !body.contains("playground"));
        let (_, other) = town.signed_in("Rui Alder", &[Role::Representative]).await;
        assert!(other.get("/my").await.body.contains("You do not speak for a group yet."));
    }
}

#[tokio::test]
async fn who_lost_the_role_is_flagged_and_not_listed() {
    let town = Town::new(plan()).await;
    let (group, _, rep) = lived_in(&town).await;
    let world = &town.house.world;
    let held = town.store().read(async |tx| people::list(tx, world.today()).await).await.expect("people");
    for seat in held.into_iter().flat_map(|(_, seats)| seats).filter(|seat| seat.person == rep) {
        town.store()
            .write(async |tx| people::end_seat(tx, world, seat.id, None).await)
            .await
            .expect("an end");
    }
    let (_, pm) = town.signed_in("Pia Moss", &[Role::ProjectManager]).await;
    assert!(pm.get(&format!("/groups/{group}")).await.body.contains("No longer holds the role"));
    assert!(!pm.get("/groups").await.body.contains("Rosa Quist"));
}
