use super::{Scene, area};
use page::{Slot, Spot, testing::steady};
use words::{Moment, Outcome, Role};

#[tokio::test]
async fn a_neighborhood_reads_a_promise_only_after_its_word_and_never_who_took_it_on() {
    for scene in Scene::each().await {
        let concern = scene.concern(Some("mill-flats"), "The laundry’s doorway").await;
        let quiet = scene.neighborhood("mill-flats", "en").await;
        assert!(quiet.contains("We have not promised anything here"));
        let id = scene.planned(concern, "Outreach on three mornings", 10).await;
        scene.raised(id, "No treatment place until July").await.expect("an obstacle");
        scene.moved(id, 20).await.expect("a move");
        assert_eq!(scene.neighborhood("mill-flats", "en").await, quiet, "nothing before the word");
        scene.said(concern, Outcome::Planned).await;
        let card = scene.neighborhood("mill-flats", "en").await;
        for part in [
            "The laundry’s doorway",
            "Outreach on three mornings",
            "June 21, 2026",
            "First promised for June 11, 2026, moved once",
            "0 of 2 done",
            "In the way since June 1, 2026",
            "No treatment place until July",
        ] {
            assert!(card.contains(part), "{part} in {card}");
        }
        assert!(!card.contains("Sam Reed"));
        assert_eq!(scene.neighborhood("ferry-hill", "en").await, quiet);
    }
}

#[tokio::test]
async fn an_end_is_read_after_its_word_for_ninety_days() {
    for scene in Scene::each().await {
        let concern = scene.concern(Some("mill-flats"), "Lights").await;
        let id = scene.planned(concern, "New lights", 10).await;
        scene.said(concern, Outcome::Planned).await;
        scene.raised(id, "No lamps").await.expect("an obstacle");
        scene.ended(id, Outcome::Cannot, "The city has no lamps this year.").await.expect("an end");
        let card = scene.neighborhood("mill-flats", "en").await;
        assert!(
            card.contains("Planned") && !card.contains("no lamps this year"),
            "not before its word: {card}"
        );
        scene.said(concern, Outcome::Cannot).await;
        let card = scene.neighborhood("mill-flats", "en").await;
        assert!(card.contains("Cannot be done") && card.contains("The city has no lamps this year."));
        assert!(!card.contains("In the way since"));
        scene.town.clock.advance(90 * 24 * Moment::HOUR);
        assert!(scene.neighborhood("mill-flats", "en").await.contains("New lights"));
        scene.town.clock.advance(24 * Moment::HOUR);
        assert!(!scene.neighborhood("mill-flats", "en").await.contains("New lights"));
    }
}

/// Two towns that differ only in what is confidential show the same bytes.
#[tokio::test]
async fn what_waits_for_approval_changes_no_public_byte() {
    let (plain, other) = (Scene::new().await, Scene::new().await);
    for scene in [&plain, &other] {
        let concern = scene.concern(Some("mill-flats"), "Lights").await;
        scene.planned(concern, "New lights", 10).await;
        scene.said(concern, Outcome::Planned).await;
    }
    let secret = other.concern(Some("mill-flats"), "A door").await;
    let hidden = other.planned(secret, "Something nobody approved", 3).await;
    other.raised(hidden, "Something").await.expect("an obstacle");
    other.said(secret, Outcome::Heard).await;
    let cards = (plain.neighborhood("mill-flats", "en").await, other.neighborhood("mill-flats", "en").await);
    assert_eq!(cards.0, cards.1);
}

#[tokio::test]
async fn a_late_promise_says_so_in_public() {
    let scene = Scene::new().await;
    let concern = scene.concern(Some("mill-flats"), "Lights").await;
    scene.planned(concern, "New lights", 10).await;
    scene.said(concern, Outcome::Planned).await;
    scene.town.clock.advance(13 * 24 * Moment::HOUR);
    assert!(scene.neighborhood("mill-flats", "en").await.contains("3 days late"));
}

/// A town with a bit of everything, for the snapshots.
async fn lived_in() -> Scene {
    let scene = Scene::new().await;
    let concern = scene.concern(Some("mill-flats"), "The laundry’s doorway").await;
    let id = scene.planned(concern, "Outreach on three mornings a week", 5).await;
    scene.raised(id, "No treatment place is free until July").await.expect("an obstacle");
    scene.moved(id, 6).await.expect("a move");
    scene.said(concern, Outcome::Planned).await;
    let lights = scene.concern(Some("mill-flats"), "Lights under the <bridge>").await;
    let over = scene.planned(lights, "New lights under the bridge", 20).await;
    scene.said(lights, Outcome::Planned).await;
    scene.ended(over, Outcome::Cannot, "The city has no lamps this year.").await.expect("an end");
    scene.said(lights, Outcome::Cannot).await;
    scene.decision(scene.concern(None, "Needles in the school yard").await).await;
    scene
}

#[tokio::test]
async fn the_neighborhood_card_in_both_languages() {
    let scene = lived_in().await;
    insta::assert_snapshot!("card_neighborhood_en", steady(&scene.neighborhood("mill-flats", "en").await));
    insta::assert_snapshot!("card_neighborhood_es", steady(&scene.neighborhood("mill-flats", "es").await));
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
    assert_eq!(desk(scene.cx(idle, Role::CaseManager)).await, "");
    assert_eq!(desk(scene.anyone("en")).await, "");
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
        let other = area("mill-flats");
        assert_eq!(
            scene.card(&scene.keeps(), Slot::Neighborhood, Spot { area: Some(&other), concern: None }).await,
            scene.neighborhood("mill-flats", "en").await
        );
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
