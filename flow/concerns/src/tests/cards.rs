use super::*;
use page::{Slot, Spot, testing::steady};
use words::Moment;

async fn drawn(cx: &Cx, slot: Slot) -> String {
    let cards =
        cx.house.store.read(async |tx| cx.cards(tx, slot, Spot::default()).await).await.expect("cards");
    cards.concat()
}

/// The desk's card of what was added, without the card of all concerns.
async fn added(cx: &Cx) -> String {
    let desk = drawn(cx, Slot::Desk).await;
    desk.split("card-concerns-latest").next().unwrap_or_default().to_owned()
}

async fn contest(town: &Town, got: &Received) {
    let (cx, token) = (anyone(town), words::FactId::new(&*town.house.world.chance).to_string());
    town.store()
        .write(async |tx| crate::contest(tx, &cx, got.report, &token, "Still there.").await)
        .await
        .expect("contested");
}

async fn reply(town: &Town, got: &Received) {
    let (cx, token) = (anyone(town), words::FactId::new(&*town.house.world.chance).to_string());
    town.store()
        .write(async |tx| crate::reply(tx, &cx, got.report, &token, "More.").await)
        .await
        .expect("replied");
}

#[tokio::test]
async fn the_start_page_says_how_long_it_takes_or_that_it_is_not_known() {
    let town = Town::new(plan()).await;
    let cx = anyone(&town);
    let card = drawn(&cx, Slot::Home).await;
    assert!(card.contains("No history yet"));
    insta::assert_snapshot!("card_tell", steady(&card));
    for n in 0..6 {
        let got = take(&cx, &format!("t{n}"), report()).await.expect("taken");
        if n < 5 {
            say(&town, got.concern, Outcome::Heard).await;
        }
    }
    assert!(drawn(&cx, Slot::Home).await.contains("No history yet"), "today shows tomorrow");
    town.clock.advance(24 * Moment::HOUR);
    assert!(drawn(&cx, Slot::Home).await.contains("One still waits for it."));
    let card = drawn(&cx, Slot::Home).await;
    assert!(card.contains("the first word, that we have read it, came within 0 to 0 days"));
    assert!(card.contains("we cannot say yet"));
}

#[tokio::test]
async fn the_desk_shows_what_was_added_and_not_answered_contests_first() {
    for town in Town::each(plan).await {
        let cx = anyone(&town);
        let pm = acting(&town, "Pat", Role::ProjectManager).await;
        let card = drawn(&pm, Slot::Desk).await;
        assert!(card.contains("Nothing new") && card.contains("href=\"/concerns\""));
        let replied = take(&cx, "a", NewReport { place: "AAA".into(), ..report() }).await.expect("taken");
        let contested = take(&cx, "b", NewReport { place: "BBB".into(), ..report() }).await.expect("taken");
        reply(&town, &replied).await;
        town.clock.advance(24 * Moment::HOUR);
        contest(&town, &contested).await;
        let card = added(&pm).await;
        assert!(card.find("BBB").expect("the contest") < card.find("AAA").expect("the reply"));
        assert!(card.contains("tl-card--attention") && !card.contains("Still there."));
        // A word on the same day may have come before; a word on a later day is an answer.
        say(&town, contested.concern, Outcome::Heard).await;
        assert!(added(&pm).await.contains("BBB"));
        town.clock.advance(24 * Moment::HOUR);
        say(&town, contested.concern, Outcome::Heard).await;
        let card = added(&pm).await;
        assert!(!card.contains("BBB") && card.contains("AAA"));
        for role in [Role::Officer, Role::Administrator, Role::Representative] {
            let other = acting(&town, &format!("{role}"), role).await;
            assert_eq!(drawn(&other, Slot::Desk).await, "", "{role}");
        }
    }
}

#[tokio::test]
async fn a_group_sees_its_own_concerns_and_how_they_stand() {
    for town in Town::each(plan).await {
        let cx = anyone(&town);
        let pm = acting(&town, "Pat", Role::ProjectManager).await;
        let mut rae = acting(&town, "Rae", Role::Representative).await;
        assert_eq!(drawn(&rae, Slot::My).await, "");
        let group = group(&town, "Mill Flats Tenants", rae.viewer.person).await;
        rae.ground.groups = vec![group];
        assert!(drawn(&rae, Slot::My).await.contains("Nothing yet"));
        let own = NewReport { channel: Channel::InPerson, group: Some(group), ..report() };
        let own = take(&pm, "a", own).await.expect("taken");
        take(&cx, "b", NewReport { place: "elsewhere".into(), ..report() }).await.expect("taken");
        say(&town, own.concern, Outcome::Planned).await;
        let card = drawn(&rae, Slot::My).await;
        assert!(card.contains("near the laundry") && card.contains("tl-status--planned"));
        assert!(!card.contains("elsewhere"));
        // Somebody without the role does not see it, whatever they stand on.
        let mut other = acting(&town, "Olin", Role::Officer).await;
        other.ground.groups = vec![group];
        assert!(!drawn(&other, Slot::My).await.contains("laundry"));
    }
}
