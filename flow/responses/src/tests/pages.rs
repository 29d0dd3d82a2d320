use super::{Scene, the_plan};
use page::testing::{Browser, Town, steady};
use words::{Moment, Outcome, Role};

/// Whether it is a form that is sent, its path, and its fields.
type Request = (bool, String, Vec<(&'static str, &'static str)>);

/// Every route of a running response.
fn routes(id: &str, step: &str, obstacle: &str) -> Vec<Request> {
    vec![
        (false, format!("/responses/{id}"), vec![]),
        (true, format!("/responses/{id}/move"), vec![("due", "2026-07-30")]),
        (true, format!("/responses/{id}/move"), vec![("due", "no day")]),
        (true, format!("/responses/{id}/steps"), vec![("step", "Ask")]),
        (true, format!("/responses/{id}/steps"), vec![("step", "")]),
        (true, format!("/responses/{id}/steps/{step}"), vec![("do", "done")]),
        (true, format!("/responses/{id}/obstacles"), vec![("obstacle", "Rain")]),
        (true, format!("/responses/{id}/obstacles/{obstacle}"), vec![]),
    ]
}

const KEPT: [(bool, &str); 3] =
    [(false, "/responses/new"), (true, "/responses/new"), (true, "/responses/end")];

async fn status(browser: &Browser<'_>, post: bool, path: &str, fields: &[(&str, &str)]) -> u16 {
    let page = if post { browser.post(path, fields).await } else { browser.get(path).await };
    page.status.as_u16()
}

struct Ids {
    id: String,
    step: String,
    obstacle: String,
}

async fn running(scene: &Scene) -> Ids {
    let concern = scene.concern(Some("mill-flats"), "Lights").await;
    let id = scene.planned(concern, "New lights", 10).await;
    let obstacle = scene.raised(id, "No lamps").await.expect("an obstacle");
    let step = scene.steps(id).await[0].id;
    Ids { id: id.to_string(), step: step.to_string(), obstacle: obstacle.to_string() }
}

#[tokio::test]
async fn every_route_as_anyone_as_who_may_and_as_who_may_not() {
    let scene = Scene::new().await;
    let Ids { id, step, obstacle } = running(&scene).await;
    let anyone = scene.town.browser();
    let (_, clt) = scene.town.signed_in("Pat Field", &[Role::CltMember]).await;
    let (_, other) = scene.town.signed_in("Lee Moss", &[Role::Officer]).await;
    let owner = scene.town.signed_in_as(scene.owner).await;
    for (post, path, fields) in routes(&id, &step, &obstacle) {
        let as_anyone = status(&anyone, post, &path, &fields).await;
        assert_eq!(as_anyone, if post { 404 } else { 303 }, "{path}");
        assert_eq!(status(&clt, post, &path, &fields).await, 404, "{path}");
        assert_eq!(status(&other, post, &path, &fields).await, if post { 404 } else { 200 }, "{path}");
        let refused = fields.contains(&("due", "no day")) || fields.contains(&("step", ""));
        let expected = if post && !refused { 303 } else { 200 };
        assert_eq!(status(&owner, post, &path, &fields).await, expected, "{path}");
    }
    let end = format!("/responses/{id}/end");
    let fields = [("outcome", "cannot"), ("because", "No lamps this year")];
    for browser in [&anyone, &clt, &other, &owner] {
        assert_eq!(status(browser, true, &end, &fields).await, 404);
        for (post, path) in KEPT {
            let expected = if post || browser.get("/responses/new").await.status == 404 { 404 } else { 303 };
            assert_eq!(status(browser, post, path, &[]).await, expected, "{path}");
        }
    }
    assert_eq!(status(&anyone, false, "/responses", &[]).await, 303);
    assert_eq!(status(&clt, false, "/responses", &[]).await, 404);
    let keeper = scene.town.signed_in_as(scene.keeper).await;
    assert_eq!(status(&keeper, false, "/responses", &[]).await, 200);
    assert_eq!(status(&keeper, false, "/responses/new", &[]).await, 200);
    assert_eq!(status(&keeper, true, &end, &fields).await, 303);
}

#[tokio::test]
async fn missing_and_hidden_have_the_same_bytes() {
    let scene = Scene::new().await;
    let Ids { id, .. } = running(&scene).await;
    let (_, clt) = scene.town.signed_in("Pat Field", &[Role::CltMember]).await;
    let hidden = clt.get(&format!("/responses/{id}")).await;
    for path in ["/responses/00000000-0000-4000-8000-000000000000", "/responses/nonsense"] {
        let missing = clt.get(path).await;
        assert_eq!((missing.status, steady(&missing.body)), (hidden.status, steady(&hidden.body)));
    }
    let form = "step=Ask";
    let bare =
        scene.town.signed_in_as(scene.owner).await.post_bare(&format!("/responses/{id}/steps"), form).await;
    assert_eq!(bare.status, 409, "a form without its token");
}

#[tokio::test]
async fn a_step_of_another_response_is_not_reached_through_this_one() {
    let scene = Scene::new().await;
    let (one, other) = (running(&scene).await, running(&scene).await);
    let owner = scene.town.signed_in_as(scene.owner).await;
    let path = format!("/responses/{}/steps/{}", one.id, other.step);
    assert_eq!(owner.post(&path, &[("do", "done")]).await.status, 404);
    let path = format!("/responses/{}/obstacles/{}", one.id, other.obstacle);
    assert_eq!(owner.post(&path, &[]).await.status, 404);
}

#[tokio::test]
async fn a_representative_reads_and_changes_nothing() {
    let scene = Scene::new().await;
    let Ids { id, .. } = running(&scene).await;
    let (_, rep) = scene.town.signed_in("Ana Brook", &[Role::Representative]).await;
    let page = rep.get(&format!("/responses/{id}")).await;
    assert_eq!(page.status, 200);
    assert!(!page.body.contains("<form method=\"post\" action=\"/responses"));
    assert!(!page.body.contains("/concerns/"));
}

#[tokio::test]
async fn others_read_the_plans_that_run_as_far_as_they_may() {
    for town in Town::each(the_plan).await {
        let scene = Scene::on(town).await;
        let concern = scene.concern(Some("mill-flats"), "Lights").await;
        scene.planned(concern, "New lights", 10).await;
        let over = scene.planned(concern, "A rail", 10).await;
        scene.ended(over, Outcome::Cannot, "No money").await.expect("an end");
        scene.decision(scene.concern(None, "Needles").await).await;
        for role in [Role::Officer, Role::CaseManager, Role::Prosecutor, Role::Defender] {
            let (_, browser) = scene.town.signed_in(&format!("A {role}"), &[role]).await;
            for path in [
                "/responses",
                "/responses?state=cannot",
                "/responses?owner=00000000-0000-4000-8000-000000000000",
            ] {
                let list = browser.get(path).await.body;
                assert!(list.contains("New lights") && !list.contains("A rail"), "{role} {path}");
                for kept in [
                    "/responses/new",
                    "name=\"owner\"",
                    "name=\"state\"",
                    "Needles",
                    "<form method=\"post\" action=\"/resp",
                ] {
                    assert!(!list.contains(kept), "{role} {path} {kept}");
                }
            }
            let elsewhere = browser.get("/responses?area=ferry-hill").await.body;
            assert!(!elsewhere.contains("New lights"), "{role}");
        }
        for role in [Role::IntakeCustodian, Role::Administrator] {
            let (_, browser) = scene.town.signed_in(&format!("A {role}"), &[role]).await;
            let list = browser.get("/responses").await;
            assert!(list.status == 200 && !list.body.contains("New lights"), "{role}");
            assert!(list.body.contains("No response runs now that you may read."), "{role}");
        }
    }
}

#[tokio::test]
async fn the_list_has_the_overdue_on_top_filters_and_pages() {
    for town in Town::each(the_plan).await {
        let scene = Scene::on(town).await;
        let concern = scene.concern(Some("mill-flats"), "Lights").await;
        for n in 10..40 {
            scene.planned(concern, &format!("Promise {n}"), n).await;
        }
        let over = scene.planned(scene.concern(Some("ferry-hill"), "Stairs").await, "A rail", 3).await;
        scene.ended(over, Outcome::Cannot, "No money").await.expect("an end");
        scene.town.clock.advance(11 * 24 * Moment::HOUR);
        let keeper = scene.town.signed_in_as(scene.keeper).await;
        let list = keeper.get("/responses").await.body;
        assert!(list.contains("1 day late") && list.contains("Promise 34") && !list.contains("Promise 35"));
        assert!(list.find("Promise 10") < list.find("Promise 11"));
        let second = keeper.get("/responses?page=2").await.body;
        assert!(
            second.contains("Promise 35") && second.contains("A rail") && second.contains("rel=\"prev\"")
        );
        assert!(!second.contains("rel=\"next\""));
        let of = async |query: &str| keeper.get(&format!("/responses?{query}")).await.body;
        assert!(of("area=ferry-hill").await.contains("A rail"));
        assert!(!of("area=ferry-hill").await.contains("Promise 1"));
        let overdue = of("state=overdue").await;
        assert!(overdue.contains("Promise 10") && !overdue.contains("Promise 11"));
        assert!(of("state=cannot").await.contains("A rail"));
        assert!(of("state=done").await.contains("No response fits this filter."));
        assert!(of(&format!("owner={}", scene.keeper)).await.contains("No response fits this filter."));
        assert!(of(&format!("owner={}&state=running", scene.owner)).await.contains("Promise 10"));
        let odd = of("area=%22%3E&owner=x&state=%00&page=-9").await;
        assert!(odd.contains("Promise 10") && !odd.contains("\">&"));
    }
}

#[tokio::test]
async fn the_pages_as_a_person_sees_them() {
    let scene = Scene::new().await;
    let keeper = scene.town.signed_in_as(scene.keeper).await;
    insta::assert_snapshot!("list_empty", steady(&keeper.get("/responses").await.body));
    let concern = scene.concern(Some("mill-flats"), "The laundry’s doorway").await;
    let decision = scene.decision(concern).await;
    insta::assert_snapshot!("waiting", steady(&keeper.get("/responses/new").await.body));
    let new = format!("/responses/new?concern={concern}&decision={decision}");
    insta::assert_snapshot!("new", steady(&keeper.get(&new).await.body));
    let id = scene.planned(concern, "Outreach on three mornings a week", 29).await;
    scene.moved(id, 40).await.expect("a move");
    scene.raised(id, "No treatment place is free until July").await.expect("an obstacle");
    let step = scene.steps(id).await[0].id;
    keeper.post(&format!("/responses/{id}/steps/{step}"), &[("do", "done")]).await;
    let path = format!("/responses/{id}?said=response-step-done");
    insta::assert_snapshot!("one_running", steady(&keeper.get(&path).await.body));
    scene.ended(id, Outcome::Done, "The shop’s owner built the rest.").await.expect("an end");
    let (_, officer) = scene.town.signed_in("Lee Moss", &[Role::Officer]).await;
    insta::assert_snapshot!(
        "one_ended",
        steady(&officer.get(&format!("/responses/{id}?lang=es")).await.body)
    );
    insta::assert_snapshot!("list", steady(&keeper.get("/responses").await.body));
    scene.planned(concern, "Lights that stay on", 9).await;
    insta::assert_snapshot!("list_read", steady(&officer.get("/responses").await.body));
}
