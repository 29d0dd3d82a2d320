use super::*;
use page::{Slot, Spot, testing::steady};

async fn drawn(cx: &Cx, slot: Slot, area: Option<&str>) -> Vec<String> {
    let area = area.map(|slug| slug.parse().expect("a slug"));
    let spot = Spot { area: area.as_ref(), concern: None };
    store::read!(cx.house.store, |tx| -> Result<_, page::Problem> { cx.cards(tx, slot, spot).await })
        .expect("cards")
}

/// A town with visits in two neighborhoods, and one to a group of both.
async fn visited(town: &Town) -> Kept<'_> {
    let pm = kept(town).await;
    let one = pm.add(&council()).await.expect("a group");
    let two = pm.add(&tenants()).await.expect("a group");
    let today = town.house.world.today();
    let visits = [
        (one, Some("mill-flats"), -90, 11),
        (one, None, -70, 19),
        (two, Some("old-quay"), -3, 10),
        (two, Some("ferry-hill"), -80, 14),
    ];
    for (group, area, days, heads) in visits {
        let area = area.map(|slug| slug.parse().expect("a slug"));
        let base = dialogue(town, group, &format!("t{heads}"));
        let new = NewDialogue { area, held_day: today.plus(days), heads, points: vec![], ..base };
        pm.hold(&new).await.expect("a dialogue");
    }
    pm
}

#[tokio::test]
async fn a_neighborhood_shows_who_visited_when_and_nothing_more() {
    for town in Town::each(plan).await {
        visited(&town).await;
        let anyone = Cx::outside(&town.house, Viewer::anyone(), Language::english());
        let cards = drawn(&anyone, Slot::Neighborhood, Some("mill-flats")).await;
        assert_eq!(cards.len(), 1);
        // Its own visit, and the one to the whole group; nobody's name, nothing that was said.
        assert!(cards[0].contains("11 people") && cards[0].contains("19 people"));
        assert!(!cards[0].contains("14 people") && !cards[0].contains("fewer"));
        assert!(!cards[0].contains("Pat Moss") && !cards[0].contains("lights"));
        let ferry = drawn(&anyone, Slot::Neighborhood, Some("ferry-hill")).await.concat();
        assert!(ferry.contains("14 people") && ferry.contains("19 people") && !ferry.contains("11 people"));
        assert!(ferry.find("19 people") < ferry.find("14 people"), "the newest first");
        let quay = drawn(&anyone, Slot::Neighborhood, Some("old-quay")).await.concat();
        assert!(
            quay.contains("fewer than 11 people")
                && !quay.contains("10 people")
                && !quay.contains("19 people")
        );
    }
}

#[tokio::test]
async fn a_neighborhood_shows_the_last_five_visits() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let group = pm.add(&council()).await.expect("a group");
        for heads in 20..27 {
            let base = dialogue(&town, group, &format!("t{heads}"));
            let held_day = base.held_day.plus(heads - 30);
            pm.hold(&NewDialogue { heads, held_day, points: vec![], ..base }).await.expect("a dialogue");
        }
        let card = drawn(&pm.cx, Slot::Neighborhood, Some("mill-flats")).await.concat();
        assert_eq!(card.matches("<li>").count(), 5);
        assert!(card.contains("26 people") && card.contains("22 people") && !card.contains("21 people"));
    }
}

#[tokio::test]
async fn the_desk_shows_the_longest_unvisited_to_those_who_visit() {
    for town in Town::each(plan).await {
        let pm = visited(&town).await;
        for n in 1..=5 {
            let name = format!("School {n}");
            pm.add(&NewGroup { name, kind: Kind::School, ..council() }).await.expect("a group");
        }
        let card = drawn(&pm.cx, Slot::Desk, None).await.concat();
        assert_eq!(card.matches("<li>").count(), 5);
        assert!(card.contains(">6 <"), "all that wait are counted: {card}");
        assert!(
            card.contains("School 5") && !card.contains("Mill Flats Council"),
            "never visited comes first"
        );
        assert!(!card.contains("Old Quay Tenants"), "three days are not long");
        let officer = cx(&town, "Olaf Brandt", &[Role::Officer]).await;
        assert_eq!(drawn(&officer, Slot::Desk, None).await.len(), 1);
        let prosecutor = cx(&town, "Pia Lund", &[Role::Prosecutor]).await;
        assert_eq!(drawn(&prosecutor, Slot::Desk, None).await.len(), 0);
    }
}

#[tokio::test]
async fn cards_read_well() {
    let town = Town::new(plan()).await;
    let anyone = Cx::outside(&town.house, Viewer::anyone(), Language::english());
    let empty = drawn(&anyone, Slot::Neighborhood, Some("mill-flats")).await.concat();
    insta::assert_snapshot!("card_visits_none", steady(&empty));
    let pm = visited(&town).await;
    let spanish = Cx { language: "es".parse().expect("a language"), ..anyone.clone() };
    insta::assert_snapshot!(
        "card_visits",
        steady(&drawn(&anyone, Slot::Neighborhood, Some("mill-flats")).await.concat())
    );
    insta::assert_snapshot!(
        "card_visits_es",
        steady(&drawn(&spanish, Slot::Neighborhood, Some("old-quay")).await.concat())
    );
    insta::assert_snapshot!("card_to_visit", steady(&drawn(&pm.cx, Slot::Desk, None).await.concat()));
}
