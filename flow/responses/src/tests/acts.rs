use super::{Scene, mill_flats};
use crate::{Days, NewResponse, ResponsesError};
use store::journal;
use words::{ConcernId, Fact, Outcome, SeededChance, StepId};

#[tokio::test]
async fn a_plan_is_kept_with_its_steps_and_told() {
    for scene in Scene::each().await {
        let concern = scene.concern(Some("mill-flats"), "The laundry’s doorway").await;
        let decision = Some(scene.decision(concern).await);
        let new = NewResponse { decision, ..scene.new_response(concern, "Outreach on three mornings", 30) };
        let id = scene.try_plan(&scene.keeps(), &new).await.expect("a plan");
        let kept = scene.response(id).await;
        assert_eq!(
            (kept.promise.as_str(), kept.owner, kept.due_day),
            ("Outreach on three mornings", scene.owner, new.due)
        );
        assert_eq!(
            (kept.area.as_ref(), kept.planned_day, kept.steps),
            (mill_flats().areas.first(), scene.today(), 2)
        );
        let steps: Vec<_> = scene.steps(id).await.into_iter().map(|step| step.what).collect();
        assert_eq!(steps, new.steps);
        let facts: Vec<_> = scene.facts(concern).await.into_iter().map(|entry| entry.fact).collect();
        assert_eq!(facts, [Fact::ResponsePlanned { response: id, concern, area: kept.area, due: new.due }]);
    }
}

#[tokio::test]
async fn what_cannot_be_promised_is_refused_with_its_reason_and_nothing_is_kept() {
    for scene in Scene::each().await {
        let (raw, sorted) = (scene.unsorted(None).await, scene.concern(None, "Steps by the river").await);
        let merged = scene.concern(None, "The same steps").await;
        scene.merge(merged, sorted).await;
        let elsewhere = Some(scene.decision(scene.concern(None, "Another place").await).await);
        let seatless = scene.town.person("Kim Ash", &[]).await;
        let good = scene.new_response(sorted, "A rail", 10);
        let refused =
            async |new: &NewResponse| scene.try_plan(&scene.keeps(), new).await.expect_err("a refusal");
        let unknown = ConcernId::new(&SeededChance::new(5));
        assert!(matches!(
            refused(&NewResponse { concern: unknown, ..good.clone() }).await,
            ResponsesError::Problem(_)
        ));
        assert!(matches!(
            refused(&NewResponse { concern: raw, ..good.clone() }).await,
            ResponsesError::NotSorted
        ));
        assert!(matches!(
            refused(&NewResponse { concern: merged, ..good.clone() }).await,
            ResponsesError::Merged
        ));
        let wrong = NewResponse { decision: elsewhere, ..good.clone() };
        assert!(matches!(refused(&wrong).await, ResponsesError::DecisionElsewhere));
        let wrong = NewResponse { owner: seatless, ..good.clone() };
        assert!(matches!(refused(&wrong).await, ResponsesError::OwnerWithoutSeat));
        let wrong = NewResponse { due: scene.today(), ..good.clone() };
        assert!(matches!(refused(&wrong).await, ResponsesError::DayNotAhead));
        let wrong = NewResponse { promise: "x".repeat(401), ..good.clone() };
        assert!(matches!(refused(&wrong).await, ResponsesError::Text { field: "promise", .. }));
        let wrong = NewResponse { steps: (0..11).map(|n| n.to_string()).collect(), ..good.clone() };
        assert!(matches!(refused(&wrong).await, ResponsesError::TooManySteps(10)));
        assert!(scene.facts(sorted).await.is_empty());
        assert!(scene.try_plan(&scene.keeps(), &good).await.is_ok());
    }
}

#[tokio::test]
async fn the_same_promise_is_made_once_and_again_only_after_it_ended() {
    for scene in Scene::each().await {
        let concern = scene.concern(None, "Steps by the river").await;
        let first = scene.planned(concern, "A rail", 10).await;
        let new = scene.new_response(concern, " A  rail ", 12);
        let twice = scene.try_plan(&scene.keeps(), &new).await;
        assert!(matches!(twice, Err(ResponsesError::AlreadyPlanned(id)) if id == first));
        scene.ended(first, Outcome::Cannot, "No money").await.expect("an end");
        assert!(scene.try_plan(&scene.keeps(), &new).await.is_ok());
    }
}

#[tokio::test]
async fn a_decision_about_a_concern_that_was_merged_holds_for_the_other_one() {
    for scene in Scene::each().await {
        let (from, into) = (scene.concern(None, "The stairs").await, scene.concern(None, "The steps").await);
        let decision = Some(scene.decision(from).await);
        scene.merge(from, into).await;
        let new = NewResponse { decision, ..scene.new_response(into, "A rail", 10) };
        assert!(scene.try_plan(&scene.keeps(), &new).await.is_ok());
    }
}

#[tokio::test]
async fn moving_the_day_stays_in_view() {
    for scene in Scene::each().await {
        let concern = scene.concern(Some("mill-flats"), "Lights").await;
        let id = scene.planned(concern, "New lights", 10).await;
        let first = scene.today().plus(10);
        assert!(matches!(scene.moved(id, 0).await, Err(ResponsesError::DayNotAhead)));
        scene.moved(id, 10).await.expect("the day it has");
        scene.moved(id, 20).await.expect("a move");
        scene.moved(id, 20).await.expect("a second click");
        scene.moved(id, 15).await.expect("a move back");
        assert_eq!(scene.response(id).await.due_day, scene.today().plus(15));
        assert_eq!(Days::of(id, &scene.facts(concern).await), Some(Days { first, moved: 2 }));
    }
}

#[tokio::test]
async fn a_step_is_done_once_and_can_be_taken_back() {
    for scene in Scene::each().await {
        let concern = scene.concern(None, "Lights").await;
        let id = scene.planned(concern, "New lights", 10).await;
        let (cx, store) = (scene.owns(), scene.town.store());
        let added =
            store.write(async |tx| crate::add_step(tx, &cx, id, "Order lamps").await).await.expect("a step");
        let again = store
            .write(async |tx| crate::add_step(tx, &cx, id, "Order lamps").await)
            .await
            .expect("the same");
        assert_eq!(added, again);
        assert_eq!(scene.steps(id).await.last().map(|step| (step.id, step.position)), Some((added, 3)));
        for _ in 0..2 {
            store.write(async |tx| crate::finish_step(tx, &cx, added).await).await.expect("done");
        }
        let done = |facts: Vec<journal::Entry>| {
            facts
                .iter()
                .filter(|entry| matches!(entry.fact, Fact::StepDone { step, .. } if step == added))
                .count()
        };
        assert_eq!((done(scene.facts(concern).await), scene.response(id).await.steps_done), (1, 1));
        store.write(async |tx| crate::reopen_step(tx, &cx, added).await).await.expect("open again");
        assert_eq!(scene.response(id).await.steps_done, 0);
        let unknown = StepId::new(&SeededChance::new(8));
        assert!(store.write(async |tx| crate::finish_step(tx, &cx, unknown).await).await.is_err());
    }
}

#[tokio::test]
async fn a_response_never_has_more_steps_than_anybody_can_follow() {
    let scene = Scene::new().await;
    let id = scene.planned(scene.concern(None, "Lights").await, "New lights", 10).await;
    let (cx, store) = (scene.owns(), scene.town.store());
    for n in 2..30 {
        store
            .write(async |tx| crate::add_step(tx, &cx, id, &format!("Lamp {n}")).await)
            .await
            .expect("a step");
    }
    let more = store.write(async |tx| crate::add_step(tx, &cx, id, "One more").await).await;
    assert!(matches!(more, Err(ResponsesError::TooManySteps(30))));
}

#[tokio::test]
async fn an_obstacle_is_said_once_and_cleared_once() {
    for scene in Scene::each().await {
        let concern = scene.concern(Some("mill-flats"), "Lights").await;
        let id = scene.planned(concern, "New lights", 10).await;
        let obstacle = scene.raised(id, "No lamps until July").await.expect("an obstacle");
        assert_eq!(scene.raised(id, "No lamps  until July").await.ok(), Some(obstacle));
        assert_eq!(scene.response(id).await.obstacles, 1);
        let (cx, store) = (scene.owns(), scene.town.store());
        for _ in 0..2 {
            store.write(async |tx| crate::clear_obstacle(tx, &cx, obstacle).await).await.expect("cleared");
        }
        assert_eq!(scene.response(id).await.obstacles, 0);
        let facts = scene.facts(concern).await;
        let kinds: Vec<_> = facts.iter().map(|entry| entry.fact.kind()).collect();
        assert_eq!(kinds.iter().filter(|kind| kind.starts_with("obstacle-")).count(), 2, "{kinds:?}");
        assert_ne!(scene.raised(id, "No lamps until July").await.ok(), Some(obstacle), "again in the way");
    }
}

#[tokio::test]
async fn an_end_says_why_and_then_nothing_changes_any_more() {
    for scene in Scene::each().await {
        let concern = scene.concern(None, "Lights").await;
        let id = scene.planned(concern, "New lights", 10).await;
        assert!(matches!(scene.ended(id, Outcome::Done, " ").await, Err(ResponsesError::StepsOpen(2))));
        assert!(matches!(scene.ended(id, Outcome::Cannot, "").await, Err(ResponsesError::BecauseMissing)));
        assert!(matches!(scene.ended(id, Outcome::Heard, "x").await, Err(ResponsesError::NotAnEnd)));
        scene.ended(id, Outcome::Done, "The shop did the rest itself.").await.expect("an end");
        let kept = scene.response(id).await;
        assert_eq!((kept.outcome, kept.ended_day), (Some(Outcome::Done), Some(scene.today())));
        assert_eq!(kept.because, "The shop did the rest itself.");
        let facts = scene.facts(concern).await.len();
        let step = scene.steps(id).await[0].id;
        let (cx, store) = (scene.owns(), scene.town.store());
        assert!(matches!(scene.ended(id, Outcome::Done, "x").await, Err(ResponsesError::Over)));
        assert!(matches!(scene.moved(id, 20).await, Err(ResponsesError::Over)));
        assert!(matches!(scene.raised(id, "x").await, Err(ResponsesError::Over)));
        assert!(store.write(async |tx| crate::finish_step(tx, &cx, step).await).await.is_err());
        assert!(store.write(async |tx| crate::reopen_step(tx, &cx, step).await).await.is_err());
        assert!(store.write(async |tx| crate::add_step(tx, &cx, id, "x").await).await.is_err());
        assert_eq!(scene.facts(concern).await.len(), facts);
    }
}

#[tokio::test]
async fn the_journal_finds_facts_about_many_concerns_at_once() {
    for scene in Scene::each().await {
        let mut concerns = vec![];
        for n in 0..20 {
            let concern = scene.concern(None, &format!("Place {n}")).await;
            scene.planned(concern, "A rail", 10).await;
            scene.said(concern, Outcome::Planned).await;
            scene.said(concern, Outcome::Done).await;
            concerns.push(concern);
        }
        let other = concerns.pop().expect("one to leave out");
        let read = async |kinds: &[&str], concerns: &[ConcernId]| {
            let found =
                scene.town.store().read(async |tx| journal::about_concerns(tx, kinds, concerns).await).await;
            found.expect("facts")
        };
        assert_eq!(read(&["word-said/1"], &concerns).await.len(), 38);
        assert_eq!(read(&["word-said/1", "response-planned/1"], &concerns).await.len(), 57);
        assert_eq!(read(&["word-said/1"], &[other]).await.len(), 2);
        assert!(read(&["word-said/1"], &[]).await.is_empty());
        assert!(read(&[], &concerns).await.is_empty());
    }
}
