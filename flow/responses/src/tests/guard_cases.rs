use super::Scene;
use crate::ResponsesError;
use page::{Cx, Problem};
use words::{Outcome, Role};

fn hidden<T>(outcome: &Result<T, ResponsesError>) -> bool {
    matches!(outcome, Err(ResponsesError::Problem(Problem::NotFound)))
}

/// What each act answers to somebody, on one running response: hidden or not.
async fn advances(scene: &Scene, cx: &Cx, id: words::ResponseId) -> Vec<bool> {
    let store = scene.town.store();
    let step = scene.steps(id).await[0].id;
    let obstacle = scene.raised(id, "No lamps").await.expect("an obstacle");
    let due = scene.today().plus(40);
    vec![
        hidden(&store.write(async |tx| crate::move_due(tx, cx, id, due).await).await),
        hidden(&store.write(async |tx| crate::add_step(tx, cx, id, "Ask").await).await),
        hidden(&store.write(async |tx| crate::finish_step(tx, cx, step).await).await),
        hidden(&store.write(async |tx| crate::reopen_step(tx, cx, step).await).await),
        hidden(&store.write(async |tx| crate::raise_obstacle(tx, cx, id, "Rain").await).await),
        hidden(&store.write(async |tx| crate::clear_obstacle(tx, cx, obstacle).await).await),
    ]
}

#[tokio::test]
async fn who_took_it_on_says_how_it_goes_and_others_do_not() {
    for scene in Scene::each().await {
        let concern = scene.concern(Some("mill-flats"), "Lights").await;
        let id = scene.planned(concern, "New lights", 10).await;
        let other = scene.town.person("Lee Moss", &[Role::Officer]).await;
        for cx in [scene.keeps(), scene.owns()] {
            assert_eq!(advances(&scene, &cx, id).await, [false; 6]);
        }
        for role in Role::ALL.iter().filter(|role| **role != Role::ProjectManager) {
            assert_eq!(advances(&scene, &scene.cx(other, *role), id).await, [true; 6], "{role}");
        }
        assert_eq!(advances(&scene, &scene.anyone("en"), id).await, [true; 6]);
    }
}

#[tokio::test]
async fn only_the_project_manager_plans_and_ends() {
    for scene in Scene::each().await {
        let concern = scene.concern(Some("mill-flats"), "Lights").await;
        let id = scene.planned(concern, "New lights", 10).await;
        let new = scene.new_response(concern, "More lights", 10);
        let others = Role::ALL.iter().filter(|role| **role != Role::ProjectManager);
        for cx in others.map(|role| scene.cx(scene.owner, *role)).chain([scene.anyone("en")]) {
            assert!(hidden(&scene.try_plan(&cx, &new).await));
            let end = scene
                .town
                .store()
                .write(async |tx| crate::end(tx, &cx, id, Outcome::Cannot, "x").await)
                .await;
            assert!(hidden(&end));
        }
        assert!(scene.response(id).await.is_running());
    }
}
