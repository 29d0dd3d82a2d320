use super::{DAY, Group, plan};
use page::{
    Cx, Slot, Spot,
    testing::{NOON, Town, steady},
};
use people::Viewer;
use words::{ConcernId, DecisionKind, Language, Moment, Role};

async fn drawn(cx: &Cx, slot: Slot, concern: Option<ConcernId>) -> String {
    let spot = Spot { area: None, concern };
    let cards = cx.house.store.read(async |tx| cx.cards(tx, slot, spot).await).await.expect("cards");
    steady(&cards.join("\n"))
}

fn anyone(town: &Town) -> Cx {
    Cx::outside(&town.house, Viewer::anyone(), Language::english())
}

#[tokio::test]
async fn anyone_sees_the_next_public_meetings() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let cx = anyone(&town);
        assert!(drawn(&cx, Slot::Home, None).await.contains("No public meeting is planned yet."));
        assert!(drawn(&cx, Slot::Neighborhood, None).await.contains("No public meeting is planned yet."));
        let series = group.series("Work Group").await;
        group.meeting_at(series, NOON.plus(DAY), false).await;
        for days in [2, 3, 4, 5] {
            group.meeting_at(series, NOON.plus(days * DAY), true).await;
        }
        let home = drawn(&cx, Slot::Home, None).await;
        assert_eq!(home.matches("/meetings/").count(), 3);
        assert!(
            home.contains("June 3, 2026") && home.contains("June 5, 2026") && !home.contains("June 2, 2026")
        );
        let area = drawn(&cx, Slot::Neighborhood, None).await;
        assert_eq!(area.matches("/meetings/").count(), 1);
        assert!(area.contains("June 3, 2026, 12:00 pm"), "{area}");
        town.clock.advance(2 * DAY + Moment::HOUR);
        assert!(drawn(&cx, Slot::Home, None).await.contains("June 3, 2026"), "it still runs");
        town.clock.advance(4 * Moment::HOUR);
        assert!(!drawn(&cx, Slot::Home, None).await.contains("June 3, 2026"));
        for slot in [Slot::Desk, Slot::My, Slot::Concern] {
            assert_eq!(drawn(&cx, slot, None).await, "", "{slot:?}");
        }
    }
}

/// A decided concern with an action of Ola's that is two days late.
async fn decided(group: &Group<'_>) -> (ConcernId, words::PersonId) {
    let id = group.meeting().await;
    let concern = group.concern("Needles in the school yard", "place-concern", 20).await;
    let item = group.list(id, concern).await.expect("listed");
    let officer = group.town.person("Ola Berg", &[Role::Officer]).await;
    group.open(id).await.expect("opened");
    let (cx, due) = (group.cx(), group.today());
    let done = group.town.store().write(async |tx| {
        crate::decide(tx, &cx, item, DecisionKind::Wait, "We know too little.").await?;
        crate::assign(tx, &cx, item, "Ask the school", officer, due).await
    });
    done.await.expect("a record");
    group.close(id).await.expect("closed");
    group.town.clock.advance(2 * DAY);
    (concern, officer)
}

#[tokio::test]
async fn the_desk_shows_the_next_meeting_and_own_actions() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let (_, officer) = decided(&group).await;
    let series = group.series("Steering").await;
    let next = group.meeting_at(series, NOON.plus(9 * DAY), false).await;
    let gap = group.concern("No night shelter", "service-gap", 3).await;
    group.list(next, gap).await.expect("listed");
    insta::assert_snapshot!("desk_of_the_manager", drawn(&group.cx(), Slot::Desk, None).await);
    let theirs = group.cx_of(officer, &[Role::Officer]);
    let desk = drawn(&theirs, Slot::Desk, None).await;
    assert!(!desk.contains("No night shelter"), "not invited");
    group.invite(next, officer).await.expect("invited");
    insta::assert_snapshot!("desk_of_an_officer", drawn(&theirs, Slot::Desk, None).await);
    let my = drawn(&theirs, Slot::My, None).await;
    assert!(my.contains("Steering") && my.contains("Ask the school") && my.contains("2 days late"), "{my}");
}

#[tokio::test]
async fn an_action_is_done_from_the_desk() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let (_, officer) = decided(&group).await;
    let theirs = group.cx_of(officer, &[Role::Officer]);
    let desk = drawn(&theirs, Slot::Desk, None).await;
    let path = desk.split("action=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a form");
    let (_, other) = town.signed_in("Uma Lind", &[Role::Officer]).await;
    assert_eq!(other.post(path, &[]).await.status, 404);
    let done = town.signed_in_as(officer).await.post(path, &[("back", "my")]).await;
    assert_eq!(done.leads_to(), "/my?said=workgroup-action-done");
    let elsewhere = town.signed_in_as(officer).await.post(path, &[("back", "//elsewhere.example")]).await;
    assert_eq!(elsewhere.leads_to(), "/desk?said=workgroup-action-done");
    assert!(drawn(&theirs, Slot::Desk, None).await.contains("Nothing is left for you to do."));
}

#[tokio::test]
async fn a_concern_shows_its_meetings_to_those_who_may_read_them() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let (concern, _) = decided(&group).await;
    let series = group.series("Steering").await;
    let hidden = group.meeting_at(series, NOON.plus(9 * DAY), false).await;
    group.meeting_at(series, NOON.plus(20 * DAY), true).await;
    group.list(hidden, concern).await.expect("listed");
    insta::assert_snapshot!(
        "concern_for_the_manager",
        drawn(&group.cx(), Slot::Concern, Some(concern)).await
    );
    let guest = town.person("Uma Lind", &[Role::Representative]).await;
    let cx = group.cx_of(guest, &[Role::Representative]);
    let shown = drawn(&cx, Slot::Concern, Some(concern)).await;
    assert!(shown.contains("Take up again later") && shown.contains("We know too little."), "{shown}");
    for hidden in ["Steering", "Ask the school", "Ola Berg", "Put on the agenda"] {
        assert!(!shown.contains(hidden), "{hidden}: {shown}");
    }
    let person = group.concern("Somebody", "referral", 1).await;
    assert_eq!(drawn(&group.cx(), Slot::Concern, Some(person)).await, "", "no agenda for people");
}

#[tokio::test]
async fn a_card_shows_five_lines_and_the_way_to_the_rest() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let id = group.meeting().await;
    let mut items = vec![];
    for at in 1..=7 {
        let concern = group.concern(&format!("Concern {at}"), "place-concern", 20).await;
        items.push(group.list(id, concern).await.expect("listed"));
    }
    let desk = drawn(&group.cx(), Slot::Desk, None).await;
    assert!(desk.contains("Concern 5<") && !desk.contains("Concern 6<"), "{desk}");
    assert!(desk.contains(&format!("href=\"/workgroup/{id}#agenda\">2 more</a>")), "{desk}");
    group.open(id).await.expect("opened");
    let (cx, pm, due) = (group.cx(), group.pm, group.today());
    let assigned = group.town.store().write(async |tx| {
        for at in 1..=6 {
            crate::assign(tx, &cx, items[0], &format!("Task {at}"), pm, due).await?;
        }
        Ok::<_, crate::WorkgroupError>(())
    });
    assigned.await.expect("actions");
    let desk = drawn(&group.cx(), Slot::Desk, None).await;
    let (shown, folded) = desk.split_once("<summary>One more</summary>").expect("the rest");
    assert_eq!((shown.matches("/done\"").count(), folded.matches("/done\"").count()), (5, 1), "{desk}");
}
