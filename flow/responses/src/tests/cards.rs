use super::{Scene, area};
use page::{Slot, Spot, testing::steady};
use words::{Moment, Outcome, Role};

/// A town with a bit of everything, for the snapshots.
async fn lived_in() -> Scene {
    let scene = Scene::new().await;
    let concern = scene.concern(Some("mill-flats"), "The laundry’s doorway").await;
    let id = scene.planned(concern, "Outreach on three mornings a week", 5).await;
    scene.raised(id, "No treatment place is free until July").await.expect("an obstacle");
    scene.moved(id, 6).await.expect("a move");
    let lights = scene.concern(Some("mill-flats"), "Lights under the <bridge>").await;
    let over = scene.planned(lights, "New lights under the bridge", 20).await;
    scene.ended(over, Outcome::Cannot, "The city has no lamps this year.").await.expect("an end");
    scene.decision(scene.concern(None, "Needles in the school yard").await).await;
    scene
}

#[tokio::test]
async fn the_desk_shows_what_is_due_and_others_what_they_took_on() {
    let scene = lived_in().await;
    scene.town.clock.advance(8 * 24 * Moment::HOUR);
    let desk = async |cx| scene.card(&cx, Slot::Desk, Spot::default()).await;
    let keeper = desk(scene.keeps()).await;
    assert!(keeper.contains("2 days late") && keeper.contains("One decision has no plan yet"));
    insta::assert_snapshot!("card_desk_keeper", steady(&keeper));
    let owner = desk(scene.owns()).await;
    assert!(owner.contains("What I took on") && !owner.contains("has no plan"));
    insta::assert_snapshot!("card_desk_owner", steady(&owner));
    let idle = scene.town.person("Lee Moss", &[Role::CaseManager]).await;
    let reads = desk(scene.cx(idle, Role::CaseManager)).await;
    assert!(reads.contains("You took nothing on.") && reads.contains("href=\"/responses\""), "{reads}");
    assert_eq!(desk(scene.cx(idle, Role::Administrator)).await, "", "may read none");
    assert_eq!(desk(scene.anyone("en")).await, "");
}

/// What is written here is public only in a word that was approved: see `report_back`.
#[tokio::test]
async fn no_card_of_this_part_stands_on_a_public_page() {
    let scene = lived_in().await;
    let mill_flats = area("mill-flats");
    for slot in [Slot::Home, Slot::Neighborhood, Slot::Receipt] {
        let spot = Spot { area: Some(&mill_flats), concern: None };
        assert_eq!(scene.card(&scene.keeps(), slot, spot).await, "", "{slot:?}");
    }
}

#[tokio::test]
async fn the_desk_knows_what_is_near_and_what_is_not() {
    for scene in Scene::each().await {
        let concern = scene.concern(None, "Lights").await;
        scene.planned(concern, "In seven days", 7).await;
        scene.planned(concern, "In eight days", 8).await;
        let card = scene.card(&scene.keeps(), Slot::Desk, Spot::default()).await;
        assert!(card.contains("In seven days") && !card.contains("In eight days"));
    }
}

#[tokio::test]
async fn a_concern_shows_its_responses_and_those_of_what_was_merged_into_it() {
    for scene in Scene::each().await {
        let (from, into) = (scene.concern(None, "The stairs").await, scene.concern(None, "The steps").await);
        scene.planned(from, "A rail", 10).await;
        scene.merge(from, into).await;
        let decision = scene.decision(into).await;
        let of = async |cx| scene.card(&cx, Slot::Concern, Spot { concern: Some(into), area: None }).await;
        let card = of(scene.keeps()).await;
        assert!(card.contains("A rail") && card.contains("Sam Reed"));
        assert!(card.contains(&format!("/responses/new?concern={into}")));
        assert!(!card.contains(&decision.to_string()), "a response runs already, so no decision waits");
        let intake = of(scene.cx(scene.keeper, Role::IntakeCustodian)).await;
        assert_eq!(intake, "", "may not read responses");
        assert!(!of(scene.owns()).await.contains("/responses/new"));
    }
}

#[tokio::test]
async fn the_way_to_plan_leads_on_from_the_decision_and_waits_for_triage() {
    for scene in Scene::each().await {
        let sorted = scene.concern(None, "The steps").await;
        let decision = scene.decision(sorted).await;
        let raw = scene.unsorted(None).await;
        let of = async |id| {
            scene.card(&scene.keeps(), Slot::Concern, Spot { concern: Some(id), area: None }).await
        };
        assert!(of(sorted).await.contains(&format!("decision={decision}")));
        assert_eq!(of(raw).await, "");
    }
}

#[tokio::test]
async fn a_decision_waits_until_something_is_planned_after_it() {
    for scene in Scene::each().await {
        let concern = scene.concern(None, "The steps").await;
        let waits = async || {
            let waiting = scene.town.store().read(async |tx| crate::store::waiting(tx, None).await).await;
            waiting.expect("what waits").len()
        };
        scene.decision(concern).await;
        assert_eq!(waits().await, 1);
        let id = scene.planned(concern, "A rail", 10).await;
        assert_eq!(waits().await, 0);
        scene.ended(id, Outcome::Cannot, "No money").await.expect("an end");
        assert_eq!(waits().await, 0, "it was planned, and it ended");
        let later = "UPDATE workgroup_decision SET decided_at = decided_at + 1000000000000";
        scene.sql(later, vec![]).await;
        assert_eq!(waits().await, 1, "decided anew");
    }
}

#[tokio::test]
async fn a_representative_reads_the_plans_for_their_own_places() {
    for scene in Scene::each().await {
        let here = scene.concern(Some("mill-flats"), "Lights").await;
        let there = scene.concern(Some("ferry-hill"), "Stairs").await;
        scene.planned(here, "New lights", 10).await;
        scene.planned(there, "A rail", 10).await;
        let person = scene.town.person("Ana Brook", &[Role::Representative]).await;
        let my = async |cx| scene.card(&cx, Slot::My, Spot::default()).await;
        let card = my(scene.cx(person, Role::Representative)).await;
        assert!(card.contains("New lights") && !card.contains("A rail"));
        assert_eq!(my(scene.anyone("en")).await, "");
    }
}

#[tokio::test]
async fn the_cards_of_a_concern_and_of_a_group() {
    let scene = lived_in().await;
    let lines = scene
        .town
        .store()
        .read(async |tx| crate::store::lines(tx, &crate::store::Filter::default(), 1, 0).await);
    let concern = lines.await.expect("lines")[0].concern;
    let card = scene.card(&scene.keeps(), Slot::Concern, Spot { concern: Some(concern), area: None }).await;
    insta::assert_snapshot!("card_concern", steady(&card));
    let card = scene.card(&scene.cx(scene.owner, Role::Representative), Slot::My, Spot::default()).await;
    insta::assert_snapshot!("card_my", steady(&card));
}
