use super::{Scene, area, the_months};
use crate::{Class, PrioritiesError, Verdict};
use lake::Engine;
use page::Problem;
use store::journal;
use words::{Day, DialogueId, Fact, Role, SeededChance};

fn hidden<T>(outcome: &Result<T, PrioritiesError>) -> bool {
    matches!(outcome, Err(PrioritiesError::Problem(Problem::NotFound)))
}

#[tokio::test]
async fn a_quiet_place_stands_above_a_noisy_one_in_five_lines_that_add_up() {
    let scene = Scene::new().await;
    scene.calls_come_in();
    let look = crate::look(&scene.town.house, the_months(), 1, &Engine::default()).await.expect("a look");
    let at = |slug: &str| look.places.iter().find(|place| place.area == area(slug)).expect("a place");
    let (quiet, noisy) = (at("old-quay"), at("mill-flats"));
    let rank = |slug: &str| at(slug).found.rank.expect("a rank").expected;
    assert!(quiet.found.calls_rank > noisy.found.calls_rank, "by calls the noisy one comes first");
    assert!(rank("old-quay") < rank("mill-flats"), "by need the quiet one does: {look:?}");
    assert_eq!(quiet.found.class, Class::A);
    let terms = quiet.found.terms;
    let sum = terms.calls + terms.five().iter().map(|(_, term)| term).sum::<f64>();
    assert!((sum - quiet.found.need.mid).abs() < 1e-9);
    let all: Vec<_> = look.places.iter().filter_map(|place| place.heard.calls.as_ref()).collect();
    assert_eq!(all.iter().map(|calls| calls.officers).sum::<u64>(), 60);
    assert!(all.iter().all(|calls| calls.all == calls.residents + calls.officers));
    assert!(all.iter().all(|calls| calls.incidents < calls.residents));
    let again = crate::look(&scene.town.house, the_months(), 1, &Engine::default()).await.expect("a look");
    assert_eq!(look, again, "the same seed gives the same list");
}

#[tokio::test]
async fn without_calls_nothing_is_ranked_and_nobody_stands_at_the_end() {
    for scene in Scene::each().await {
        scene.prepared().await.expect("a review");
        let review = scene.draft().await.expect("a draft");
        let store = scene.town.store();
        let places = store.read(async |tx| crate::store::places(tx, review.id).await).await.expect("places");
        assert_eq!(places.len(), 3);
        for place in &places {
            assert_eq!((place.found.rank, place.found.class), (None, Class::Nothing));
            assert!(place.heard.calls.is_none() && place.heard.is_unheard());
            assert!(place.found.listen.is_some(), "somebody should go and listen");
        }
    }
}

#[tokio::test]
async fn a_review_is_prepared_chosen_from_and_published_once() {
    for scene in Scene::each().await {
        assert!(matches!(scene.choose("old-quay", "Because").await, Err(PrioritiesError::NoDraft)));
        scene.prepared().await.expect("a review");
        assert!(matches!(scene.publish().await, Err(PrioritiesError::NothingChosen)));
        scene.choose("old-quay", "Nobody calls from here.").await.expect("a choice");
        assert!(matches!(scene.choose("alki", "Because").await, Err(PrioritiesError::NotInReview)));
        assert!(matches!(scene.choose("old-quay", " ").await, Err(PrioritiesError::Text { .. })));
        // Prepared anew, the choice stays.
        scene.prepared().await.expect("a review again");
        let review = scene.publish().await.expect("published");
        assert!(scene.draft().await.is_none());
        assert!(matches!(scene.publish().await, Err(PrioritiesError::NoDraft)));
        let store = scene.town.store();
        let (facts, because) = store
            .read(async |tx| -> Result<_, store::StoreError> {
                let facts = journal::of_kind(tx, "place-chosen/1", Day(0)).await?;
                Ok((facts, crate::store::chosen_because(tx, &area("old-quay")).await?))
            })
            .await
            .expect("a reading");
        let facts: Vec<Fact> = facts.into_iter().map(|entry| entry.fact).collect();
        assert_eq!(facts, [Fact::PlaceChosen { review, area: area("old-quay") }]);
        assert_eq!(because.as_deref(), Some("Nobody calls from here."));
    }
}

#[tokio::test]
async fn the_next_review_tells_how_far_places_moved() {
    let scene = Scene::new().await;
    scene.calls_come_in();
    scene.prepared().await.expect("a review");
    scene.choose("old-quay", "Nobody calls from here.").await.expect("a choice");
    scene.publish().await.expect("published");
    let look = crate::look(&scene.town.house, the_months(), 1, &Engine::default()).await.expect("a look");
    for place in &look.places {
        assert!(place.found.moved.expect("a move").abs() < 0.5, "the same months, the same places");
    }
}

#[tokio::test]
async fn what_was_raised_is_looked_up_by_a_person_and_counts() {
    for scene in Scene::each().await {
        scene.listened("one", "2026-05-20".parse().expect("a day"), 3).await;
        let cx = scene.keeps();
        let waiting = crate::waiting(&cx, 10).await.expect("points");
        assert_eq!(waiting.len(), 3);
        let store = scene.town.store();
        for (it, verdict) in waiting.iter().zip([Verdict::Called, Verdict::NotCalled, Verdict::NotLinkable]) {
            let judged =
                store.write(async |tx| crate::judge(tx, &cx, it.point(), verdict, "E00001").await).await;
            judged.expect("a verdict");
        }
        assert!(crate::waiting(&cx, 10).await.expect("points").is_empty());
        let look = crate::look(&scene.town.house, the_months(), 1, &Engine::default()).await.expect("a look");
        let quay = look.places.iter().find(|place| place.area == area("old-quay")).expect("a place");
        let raised = quay.heard.raised;
        assert_eq!((raised.all, raised.called, raised.linkable()), (3, 1, 2));
        let nowhere = (DialogueId::new(&SeededChance::new(77)), 1);
        let judged = store.write(async |tx| crate::judge(tx, &cx, nowhere, Verdict::Called, "").await).await;
        assert!(hidden(&judged));
    }
}

#[tokio::test]
async fn pairs_are_labelled_once_whichever_call_is_named_first() {
    for scene in Scene::each().await {
        let (cx, store) = (scene.keeps(), scene.town.store());
        for (pair, same) in [(("E2", "E1"), true), (("E1", "E2"), false)] {
            let labelled = store.write(async |tx| crate::label(tx, &cx, pair, same, true).await).await;
            labelled.expect("a label");
        }
        let labelled = store.read(async |tx| crate::store::labelled(tx).await).await.expect("labels");
        assert_eq!((labelled.all_pairs, labelled.same), (1, 0), "the second label stands");
        let same = store.write(async |tx| crate::label(tx, &cx, ("E1", "E1"), true, true).await).await;
        assert!(same.is_err());
    }
}

#[tokio::test]
async fn only_the_project_manager_keeps_priorities() {
    let scene = Scene::new().await;
    scene.prepared().await.expect("a review");
    let store = scene.town.store();
    for role in Role::ALL.iter().filter(|role| **role != Role::ProjectManager) {
        let cx = scene.cx(scene.town.person(&format!("A {role}"), &[*role]).await, *role);
        assert!(hidden(&crate::prepare(&cx, the_months()).await), "{role}");
        assert!(hidden(&crate::waiting(&cx, 1).await), "{role}");
        assert!(hidden(&crate::pairs(&cx, 1).await), "{role}");
        let area = area("old-quay");
        assert!(hidden(&store.write(async |tx| crate::choose(tx, &cx, &area, "Because").await).await));
        assert!(hidden(&store.write(async |tx| crate::leave_out(tx, &cx, &area).await).await));
        assert!(hidden(&store.write(async |tx| crate::publish(tx, &cx).await).await));
        assert!(hidden(&store.write(async |tx| crate::label(tx, &cx, ("a", "b"), true, true).await).await));
    }
}
