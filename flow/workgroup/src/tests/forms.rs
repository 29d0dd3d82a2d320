use super::{DAY, Group, plan};
use crate::State;
use page::testing::{Browser, NOON, Page, Town};
use words::{MeetingId, Role};

const MARKUP: &str = "<b>Library</b>";

fn planned(series: &str) -> Vec<(&'static str, String)> {
    [("day", "2026-06-11"), ("time", "18:00"), ("minutes", "90"), ("place", MARKUP), ("public", "yes")]
        .into_iter()
        .map(|(name, value)| (name, value.to_owned()))
        .chain([("series", series.to_owned())])
        .collect()
}

/// Sends a form with one field as somebody mistyped it.
async fn with(
    browser: &Browser<'_>,
    path: &str,
    fields: &[(&'static str, String)],
    bad: (&str, &str),
) -> Page {
    let sent: Vec<_> = fields
        .iter()
        .map(|(name, value)| if *name == bad.0 { bad } else { (*name, value.as_str()) })
        .collect();
    browser.post(path, &sent).await
}

/// Refused: shown again with the error list, and with what was typed, escaped.
fn is_shown_again(page: &Page, what: &str) {
    assert_eq!(page.status, 200, "{what}");
    assert!(page.body.contains("tl-form-errors"), "{what}: no error is shown");
    assert!(!page.body.contains("<b>"), "{what}: markup got through");
    assert!(page.body.contains("&#60;b&#62;Library"), "{what}: what was typed is lost");
}

#[tokio::test]
async fn a_series_form_keeps_what_was_typed() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let manager = town.signed_in_as(group.pm).await;
    let fields: Vec<_> = [
        ("series-name", "Work Group"),
        ("series-every", "14"),
        ("series-place", MARKUP),
        ("series-public", "yes"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec();
    let long = "x".repeat(121);
    for (name, bad) in [
        ("series-name", ""),
        ("series-name", &*long),
        ("series-name", "a\u{202E}b"),
        ("series-name", "a\u{7}b"),
        ("series-every", "0"),
        ("series-every", "soon"),
        ("series-public", "perhaps"),
    ] {
        is_shown_again(&with(&manager, "/workgroup/series", &fields, (name, bad)).await, bad);
    }
    assert_eq!(group.count("SELECT COUNT(*) AS value FROM workgroup_series").await, 0);
    let sent = with(&manager, "/workgroup/series", &fields, ("", "")).await;
    assert_eq!(sent.leads_to(), "/workgroup?said=workgroup-series-started");
    is_shown_again(&with(&manager, "/workgroup/series", &fields, ("", "")).await, "a second click");
    assert!(manager.get(sent.leads_to()).await.body.contains("The series is started"));
}

#[tokio::test]
async fn a_meeting_form_keeps_what_was_typed() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let manager = town.signed_in_as(group.pm).await;
    let series = group.series("Work Group").await.to_string();
    let fields = planned(&series);
    for (name, bad) in [
        ("day", ""),
        ("day", "2026-02-30"),
        ("day", "2026-05-01"),
        ("time", "25:00"),
        ("time", ""),
        ("minutes", "1"),
        ("minutes", "99999999999999999999"),
        ("series", ""),
        ("series", "00000000-0000-4000-8000-000000000000"),
        ("public", ""),
    ] {
        is_shown_again(&with(&manager, "/workgroup/meetings", &fields, (name, bad)).await, bad);
    }
    assert_eq!(group.count("SELECT COUNT(*) AS value FROM workgroup_meeting").await, 0);
    let sent = with(&manager, "/workgroup/meetings", &fields, ("", "")).await;
    assert!(sent.leads_to().ends_with("?said=workgroup-planned"), "{}", sent.body);
    is_shown_again(&with(&manager, "/workgroup/meetings", &fields, ("", "")).await, "a second click");
    let shown = manager.get(sent.leads_to()).await.body;
    assert!(shown.contains("June 11, 2026, 6:00 pm") && !shown.contains(MARKUP), "{shown}");
}

#[tokio::test]
async fn a_change_is_sent_or_shown_again() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let manager = town.signed_in_as(group.pm).await;
    let series = group.series("Work Group").await;
    let id = group.meeting_at(series, NOON.plus(DAY), true).await;
    group.meeting_at(series, NOON.plus(10 * DAY), true).await;
    let path = format!("/workgroup/{id}/change");
    let fields = planned("");
    is_shown_again(&with(&manager, &path, &fields, ("day", "2026-05-01")).await, "past");
    is_shown_again(&with(&manager, &path, &fields, ("time", "12:00")).await, "taken");
    assert_eq!(
        with(&manager, &path, &fields, ("", "")).await.leads_to(),
        format!("/workgroup/{id}?said=workgroup-changed")
    );
    let cancelled = manager.post(&format!("/workgroup/{id}/cancel"), &[]).await;
    assert_eq!(cancelled.leads_to(), format!("/workgroup/{id}?said=workgroup-cancelled"));
    assert_eq!(with(&manager, &path, &fields, ("", "")).await.status, 404, "a stale page");
}

/// Sends a form of a meeting and tells what was said.
async fn said(browser: &Browser<'_>, id: MeetingId, path: &str, fields: &[(&str, &str)]) -> String {
    let page = browser.post(&format!("/workgroup/{id}/{path}"), fields).await;
    let said = page.leads_to().rsplit_once("said=").map(|(_, said)| said.replace("#agenda", ""));
    said.unwrap_or_else(|| {
        if page.body.contains("tl-form-errors") { "refused".into() } else { page.status.to_string() }
    })
}

#[tokio::test]
async fn a_meeting_is_run_from_its_page() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let manager = town.signed_in_as(group.pm).await;
        let id = group.meeting().await;
        let officer = town.person("Ola Berg", &[Role::Officer]).await;
        let (ola, pat) = (officer.to_string(), group.pm.to_string());
        let concern = group.concern("Needles", "place-concern", 20).await;
        assert_eq!(said(&manager, id, "invite", &[]).await, "refused");
        assert_eq!(
            said(&manager, id, "invite", &[("person", &ola), ("person", &pat)]).await,
            "workgroup-invited"
        );
        assert_eq!(said(&manager, id, "uninvite", &[("person", &pat)]).await, "workgroup-uninvited");
        assert_eq!(said(&manager, id, "check-in", &[("person", &pat)]).await, "refused");
        assert_eq!(said(&manager, id, "check-in", &[("person", &ola)]).await, "workgroup-checked-in");
        assert_eq!(said(&manager, id, "uninvite", &[("person", &ola)]).await, "refused");
        assert_eq!(said(&manager, id, "check-out", &[("person", &ola)]).await, "workgroup-checked-out");
        assert_eq!(said(&manager, id, "check-in", &[("person", "x")]).await, "404 Not Found");
        let (meeting, place) = (id.to_string(), concern.to_string());
        let listing = [("meeting", &*meeting), ("concern", &*place)];
        let listed = manager.post("/workgroup/items", &listing).await;
        assert_eq!(listed.leads_to(), format!("/workgroup/{id}?said=workgroup-listed"));
        assert_eq!(
            group.count("SELECT COUNT(*) AS value FROM workgroup_item WHERE why = 'overdue'").await,
            1
        );
        assert_eq!(said(&manager, id, "close", &[]).await, "refused");
        assert_eq!(said(&manager, id, "open", &[]).await, "workgroup-opened");
        let item = town.store().read(async |tx| crate::store::item_of(tx, id, concern).await).await;
        let item = item.expect("a reading").expect("an item");
        decide_and_assign(&manager, id, &item.to_string(), &ola).await;
        assert_eq!(said(&manager, id, "close", &[]).await, "workgroup-closed");
        assert_eq!(said(&manager, id, &format!("items/{item}/off"), &[]).await, "refused");
        let closed =
            town.store().read(async |tx| crate::store::meeting(tx, id).await).await.expect("a reading");
        assert_eq!(closed.map(|it| it.state), Some(State::Closed));
    }
}

async fn decide_and_assign(manager: &Browser<'_>, id: MeetingId, item: &str, owner: &str) {
    let (kind, reason) = (format!("kind-{item}"), format!("reason-{item}"));
    let (what, by, due) = (format!("what-{item}"), format!("owner-{item}"), format!("due-{item}"));
    let decide = format!("items/{item}/decide");
    let long = "x".repeat(1001);
    for (chosen, typed) in
        [("", "Why."), ("guess", "Why."), ("wait", ""), ("wait", &*long), ("wait", "a\u{202E}b")]
    {
        assert_eq!(
            said(manager, id, &decide, &[(&kind, chosen), (&reason, typed)]).await,
            "refused",
            "{typed}"
        );
    }
    let kept = manager.post(&format!("/workgroup/{id}/{decide}"), &[(&reason, "<i>It grows")]).await;
    assert!(kept.body.contains("&#60;i&#62;It grows"), "what was typed is kept");
    assert_eq!(
        said(manager, id, &decide, &[(&kind, "respond"), (&reason, "It grows.")]).await,
        "workgroup-decided"
    );
    let assign = format!("items/{item}/assign");
    let send = async |what_: &str, by_: &str, due_: &str| {
        said(manager, id, &assign, &[(&*what, what_), (&*by, by_), (&*due, due_)]).await
    };
    assert_eq!(send("", owner, "2026-06-09").await, "refused");
    assert_eq!(send("Call", "", "2026-06-09").await, "refused");
    assert_eq!(send("Call", "00000000-0000-4000-8000-000000000000", "2026-06-09").await, "refused");
    assert_eq!(send("Call", owner, "2026-05-09").await, "refused");
    assert_eq!(send("Call", owner, "2026-06-09").await, "workgroup-assigned");
}

#[tokio::test]
async fn what_is_not_there_does_not_exist_and_what_is_no_place_is_refused() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let manager = town.signed_in_as(group.pm).await;
    let id = group.meeting().await;
    for path in ["items/x/up", "items/00000000-0000-4000-8000-000000000000/down"] {
        assert_eq!(said(&manager, id, path, &[]).await, "404 Not Found");
    }
    let person = group.concern("Somebody", "referral", 2).await.to_string();
    let refused =
        manager.post("/workgroup/items", &[("meeting", &id.to_string()), ("concern", &person)]).await;
    assert!(refused.body.contains("Only what is sorted as a place concern"), "{}", refused.body);
    let unchosen = manager.post("/workgroup/items", &[("meeting", ""), ("concern", &person)]).await;
    assert_eq!(unchosen.leads_to(), format!("/concerns/{person}?said=workgroup-choose"));
}
