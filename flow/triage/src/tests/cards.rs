use super::{LAUNDRY, NEEDLES, hired, place, plan, with_role};
use crate::{TriageError, sort};
use page::{Cx, Problem, Slot, Spot, testing::Town};
use words::{ConcernId, Role};

async fn drawn(town: &Town, cx: &Cx, slot: Slot, concern: Option<ConcernId>) -> Vec<String> {
    let spot = Spot { area: None, concern };
    store::read!(town.store(), |tx| -> Result<_, Problem> { cx.cards(tx, slot, spot).await }).expect("cards")
}

#[tokio::test]
async fn the_desk_says_what_waits() {
    for town in Town::each(plan).await {
        let cx = hired(&town).await;
        assert!(drawn(&town, &cx, Slot::Desk, None).await[0].contains("Nothing waits to be sorted."));
        LAUNDRY.put(&town).await;
        LAUNDRY.put(&town).await;
        NEEDLES.put(&town).await;
        let card = drawn(&town, &cx, Slot::Desk, None).await.remove(0);
        for part in [
            "3 <span",
            "The oldest waits for 3 days. 2 look like another concern.",
            "School yard",
            "href=\"/triage?show=referrals\"",
            "Service gaps: 0",
        ] {
            assert!(card.contains(part), "{part}: {card}");
        }
    }
}

#[tokio::test]
async fn a_concern_says_how_it_was_sorted() {
    for town in Town::each(plan).await {
        let (cx, concern) = (hired(&town).await, LAUNDRY.put(&town).await);
        assert!(drawn(&town, &cx, Slot::Concern, Some(concern)).await[0].contains("Not sorted yet."));
        let sorting = crate::Sorting {
            sort: words::Sort::OutsideLead,
            pointer: "lights".into(),
            reason: "Only <b>lamps</b>.".into(),
            ..place("Dark corner")
        };
        store::write!(town.store(), |tx| -> Result<_, TriageError> {
            sort(tx, &cx, concern, &sorting).await
        })
        .expect("sorted");
        let card = drawn(&town, &cx, Slot::Concern, Some(concern)).await.remove(0);
        for part in [
            "Outside LEAD",
            "Dark corner",
            "Street lights: Public Works",
            "Only &#60;b&#62;lamps",
            "Project Manager",
        ] {
            assert!(card.contains(part), "{part}: {card}");
        }
        assert!(drawn(&town, &cx, Slot::Concern, None).await.is_empty());
    }
}

#[tokio::test]
async fn others_see_no_card() {
    let town = Town::new(plan()).await;
    let concern = LAUNDRY.put(&town).await;
    let somebody = town.person("Somebody", &[]).await;
    for role in Role::ALL.iter().filter(|role| **role != Role::ProjectManager) {
        let cx = with_role(&town, somebody, *role);
        assert!(drawn(&town, &cx, Slot::Desk, None).await.is_empty(), "{role}");
        assert!(drawn(&town, &cx, Slot::Concern, Some(concern)).await.is_empty(), "{role}");
    }
}
