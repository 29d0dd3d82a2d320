use super::Scene;
use page::testing::steady;
use words::Role;

/// A town with calls, of which a review was prepared and Old Quay chosen.
async fn chosen() -> Scene {
    let scene = Scene::new().await;
    scene.calls_come_in();
    scene.listened("one", "2026-05-20".parse().expect("a day"), 2).await;
    scene.prepared().await.expect("a review");
    scene.choose("old-quay", "Hardly anybody calls from here, and much happens.").await.expect("a choice");
    scene
}

#[tokio::test]
async fn the_review_its_places_and_what_is_published_look_as_before() {
    let scene = chosen().await;
    let keeper = scene.town.signed_in_as(scene.keeper).await;
    for (name, path) in [
        ("review", "/priorities/review"),
        ("review_one", "/priorities/review/old-quay"),
        ("listening", "/priorities/listening"),
    ] {
        insta::assert_snapshot!(name, steady(&keeper.get(path).await.body));
    }
    let published = keeper.post("/priorities/publish", &[]).await;
    assert_eq!(published.leads_to(), "/priorities?said=priorities-published");
    insta::assert_snapshot!("priorities", steady(&scene.town.browser().get("/priorities").await.body));
    let spanish = scene.town.browser().get("/priorities?lang=es").await.body;
    assert!(spanish.contains("Dónde miramos primero") && !spanish.contains("Where we look first"));
}

#[tokio::test]
async fn before_anything_was_prepared_the_pages_say_what_to_do() {
    let scene = Scene::new().await;
    let keeper = scene.town.signed_in_as(scene.keeper).await;
    let empty = keeper.get("/priorities/review").await.body;
    assert!(empty.contains("Nobody is working on a review now"));
    assert!(empty.contains("value=\"2025-06..2026-05\""));
    assert!(scene.town.browser().get("/priorities").await.body.contains("No review has been published yet"));
    assert_eq!(keeper.get("/priorities/review/old-quay").await.status, 404);
    assert!(keeper.get("/priorities/listening").await.body.contains("Every point"));
    assert!(keeper.get("/priorities/pairs").await.body.contains("No more pairs"));
}

#[tokio::test]
async fn what_is_typed_wrong_is_said_and_kept() {
    let scene = chosen().await;
    let keeper = scene.town.signed_in_as(scene.keeper).await;
    let wrong = keeper.post("/priorities/review", &[("months", "last year")]).await;
    assert_eq!(wrong.status, 200);
    assert!(wrong.body.contains("value=\"last year\"") && wrong.body.contains("tl-form-errors"));
    let empty = keeper.post("/priorities/review/ferry-hill", &[("reason", ""), ("do", "choose")]).await;
    assert!(empty.status == 200 && empty.body.contains("tl-form-errors"));
    let left_out = keeper.post("/priorities/review/old-quay", &[("do", "leave-out")]).await;
    assert_eq!(left_out.leads_to(), "/priorities/review?said=priorities-left-out");
    let nothing = keeper.post("/priorities/publish", &[]).await;
    assert!(nothing.status == 200 && nothing.body.contains("Please choose at least one neighborhood"));
    let nowhere = keeper.post("/priorities/review/nowhere", &[("reason", "x"), ("do", "choose")]).await;
    assert_eq!(nowhere.status, 404);
}

#[tokio::test]
async fn the_table_reads_and_keeps_nothing_others_see_what_is_published_alone() {
    let scene = chosen().await;
    let (_, officer) = scene.town.signed_in("Sam Reed", &[Role::Officer]).await;
    let seen = officer.get("/priorities/review").await;
    assert_eq!(seen.status, 200);
    assert!(!seen.body.contains("action=\"/priorities/publish\""));
    assert!(!officer.get("/priorities/review/old-quay").await.body.contains("name=\"reason\""));
    let (_, clt) = scene.town.signed_in("Pat Field", &[Role::CltMember]).await;
    assert_eq!(clt.get("/priorities/review").await.status, 404);
    assert_eq!(scene.town.browser().get("/priorities/review").await.status, 303);
}

#[tokio::test]
async fn no_word_that_anybody_said_enters_a_review() {
    let scene = chosen().await;
    let keeper = scene.town.signed_in_as(scene.keeper).await;
    keeper.post("/priorities/publish", &[]).await;
    for path in ["/priorities", "/priorities?lang=es"] {
        let body = scene.town.browser().get(path).await.body;
        for word in ["Needles", "Stairs number", "worry", "Robin Vale", "Tenants"] {
            assert!(!body.contains(word), "{path} tells {word}");
        }
    }
}
