use super::{DAY, Group, plan};
use guard::Act;
use page::{
    Gate,
    testing::{Browser, NOON, Page, Town, steady},
};
use words::{DecisionKind, ItemId, MeetingId, Role};

/// A meeting with two items, one of them decided with an action.
async fn running(group: &Group<'_>) -> (MeetingId, [ItemId; 2]) {
    let id = group.meeting().await;
    let needles = group.concern("Needles in the school yard", "place-concern", 20).await;
    let tents = group.concern("Tents at the laundry", "place-concern", 3).await;
    let items =
        [group.list(id, needles).await.expect("listed"), group.list(id, tents).await.expect("listed")];
    group.open(id).await.expect("opened");
    let officer = group.town.person("Ola Berg", &[Role::Officer]).await;
    group.invite(id, officer).await.expect("invited");
    let cx = group.cx();
    let due = group.today().plus(7);
    let done = group.town.store().write(async |tx| {
        crate::check_in(tx, &cx, id, officer).await?;
        crate::decide(tx, &cx, items[0], DecisionKind::Respond, "The school agrees to a box.").await?;
        crate::assign(tx, &cx, items[0], "Ask for a box at the gate", officer, due).await
    });
    done.await.expect("a record");
    (id, items)
}

/// Ids of a town differ from run to run in no way, but they tell a reader nothing.
fn shown(page: &Page) -> String {
    assert_eq!(page.status, 200, "{}", page.body);
    steady(&page.body)
}

#[tokio::test]
async fn the_run_page_shows_the_meeting() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let (id, _) = running(&group).await;
    group.concern("A new place", "place-concern", 1).await;
    let page = town.signed_in_as(group.pm).await.get(&format!("/workgroup/{id}")).await;
    insta::assert_snapshot!(shown(&page));
}

#[tokio::test]
async fn a_planned_meeting_is_prepared() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let series = group.series("Operational Work Group").await;
    let id = group.meeting_at(series, NOON.plus(3 * DAY), false).await;
    group.concern("A new place", "place-concern", 1).await;
    let page = town.signed_in_as(group.pm).await.get(&format!("/workgroup/{id}")).await;
    insta::assert_snapshot!(shown(&page));
}

#[tokio::test]
async fn the_overview_shows_meetings_series_and_actions() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let browser = town.signed_in_as(group.pm).await;
    assert!(shown(&browser.get("/workgroup").await).contains("Start a series first"));
    running(&group).await;
    insta::assert_snapshot!(shown(&browser.get("/workgroup").await));
}

#[tokio::test]
async fn the_change_page_is_filled() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let id = group.meeting().await;
    let page = town.signed_in_as(group.pm).await.get(&format!("/workgroup/{id}/change")).await;
    insta::assert_snapshot!(shown(&page));
    group.open(id).await.expect("opened");
    assert_eq!(town.signed_in_as(group.pm).await.get(&format!("/workgroup/{id}/change")).await.status, 404);
}

#[tokio::test]
async fn the_calendar_shows_public_meetings_by_month() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let series = group.series("Operational Work Group").await;
    for days in [0, 3, 40] {
        group.meeting_at(series, NOON.plus(days * DAY), true).await;
    }
    group.meeting_at(series, NOON.plus(4 * DAY), false).await;
    town.clock.advance(2 * DAY);
    insta::assert_snapshot!(shown(&town.browser().get("/meetings").await));
    let spanish = town.browser().get("/meetings?lang=es").await;
    assert!(spanish.body.contains("junio de 2026"), "{}", spanish.body);
}

#[tokio::test]
async fn the_open_part_holds_places_and_no_person() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let (id, _) = running(&group).await;
    group.run("UPDATE workgroup_item SET note = 'a note for the table'", store::args![]).await;
    group.close(id).await.expect("closed");
    let page = town.browser().get(&format!("/meetings/{id}")).await;
    for hidden in ["Ola Berg", "Pat Moss", "Ask for a box", "a note for the table", "Mill Street"] {
        assert!(!page.body.contains(hidden), "{hidden}");
    }
    insta::assert_snapshot!(shown(&page));
}

#[tokio::test]
async fn what_turned_out_to_be_a_person_leaves_the_public_record() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let (id, _) = running(&group).await;
    let sql = "UPDATE triage_sorting SET sort = 'referral' WHERE title = 'Needles in the school yard'";
    group.run(sql, store::args![]).await;
    let body = town.browser().get(&format!("/meetings/{id}")).await.body;
    assert!(!body.contains("Needles") && !body.contains("agrees to a box"), "{body}");
    assert!(body.contains("Tents at the laundry"));
}

#[tokio::test]
async fn a_meeting_that_is_not_public_is_for_the_invited() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let series = group.series("Work Group").await;
    let id = group.meeting_at(series, NOON.plus(DAY), false).await;
    let path = format!("/meetings/{id}");
    let (guest, invited) = town.signed_in("Ola Berg", &[Role::Representative]).await;
    let (_, other) = town.signed_in("Uma Lind", &[Role::Representative]).await;
    assert_eq!(invited.get(&path).await.status, 404);
    group.invite(id, guest).await.expect("invited");
    assert_eq!(invited.get(&path).await.status, 200);
    assert_eq!(town.signed_in_as(group.pm).await.get(&path).await.status, 200);
    let hidden = town.browser().get(&path).await;
    let missing = town.browser().get("/meetings/00000000-0000-4000-8000-000000000000").await;
    assert_eq!((hidden.status, &hidden.body), (missing.status, &missing.body));
    assert_eq!(other.get(&path).await.status, 404);
    let run = invited.get(&format!("/workgroup/{id}")).await;
    assert_eq!(run.status, 404, "the invited read; they do not run");
}

async fn ask(browser: &Browser<'_>, method: &str, path: &str) -> u16 {
    let page = if method == "GET" { browser.get(path).await } else { browser.post(path, &[]).await };
    page.status.as_u16()
}

/// Every route as anyone, as the project manager, and as each other role.
#[tokio::test]
async fn every_route_asks_at_the_door() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let id = group.meeting().await;
    let concern = group.concern("Needles", "place-concern", 3).await;
    let item = group.list(id, concern).await.expect("listed");
    let manager = town.signed_in_as(group.pm).await;
    let mut others = vec![];
    for role in Role::ALL.iter().filter(|role| **role != Role::ProjectManager) {
        others.push(town.signed_in(role.token(), &[*role]).await.1);
    }
    for route in crate::routes().list() {
        let action = "00000000-0000-4000-8000-000000000000";
        let path = route.path.replace("{meeting}", &id.to_string()).replace("{item}", &item.to_string());
        let (path, method) = (path.replace("{action}", action), route.method.as_str());
        let open = matches!(route.gate, Gate::Site(Act::ReadPublic) | Gate::Thing(Act::ReadMeeting));
        for other in &others {
            assert_eq!(ask(other, method, &path).await, if open { 200 } else { 404 }, "{method} {path}");
        }
        let anyone = ask(&town.browser(), method, &path).await;
        let led = !open && method == "GET";
        assert_eq!(
            anyone,
            if open {
                200
            } else if led {
                303
            } else {
                404
            },
            "{method} {path}"
        );
        if method == "GET" {
            assert_eq!(ask(&manager, method, &path).await, 200, "{path}");
        }
    }
    for path in ["/meetings/x", "/workgroup/x", "/workgroup/x/change"] {
        assert_eq!(ask(&manager, "GET", path).await, 404, "{path}");
    }
}

#[tokio::test]
async fn a_form_without_its_token_is_refused() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let id = group.meeting().await;
    let manager = town.signed_in_as(group.pm).await;
    for path in ["open", "close", "cancel", "check-in", "invite", "next"] {
        assert_eq!(
            manager.post_bare(&format!("/workgroup/{id}/{path}"), "person=x").await.status,
            409,
            "{path}"
        );
    }
}

#[tokio::test]
async fn those_who_were_invited_last_time_are_ticked() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let series = group.series("Work Group").await;
    let last = group.meeting_at(series, NOON.plus(DAY), true).await;
    let next = group.meeting_at(series, NOON.plus(15 * DAY), true).await;
    let usual = town.person("Ola Berg", &[Role::Officer]).await;
    let other = town.person("Uma Lind", &[Role::Officer]).await;
    group.invite(last, usual).await.expect("invited");
    let manager = town.signed_in_as(group.pm).await;
    let body = manager.get(&format!("/workgroup/{next}")).await.body;
    assert!(body.contains(&format!("value=\"{usual}\" checked")), "{body}");
    assert!(!body.contains(&format!("value=\"{other}\" checked")));
    group.invite(next, other).await.expect("invited");
    let body = manager.get(&format!("/workgroup/{next}")).await.body;
    assert!(!body.contains(&format!("value=\"{usual}\" checked")), "somebody was chosen already");
}
