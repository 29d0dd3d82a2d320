use super::{FACTS, Room, plan};
use page::testing::{Town, steady};

#[tokio::test]
async fn the_room_the_brief_and_the_refusal_as_people_see_them() {
    let town = Town::new(plan()).await;
    let room = Room::new(&town).await;
    let brief = room.brief().await;
    room.begun().await;
    let pm = town.signed_in_as(room.pm.person().expect("a person")).await;
    let rep = town.signed_in_as(room.representative.person().expect("a person")).await;
    let path = format!("/workgroup/briefs/{brief}");
    let refused = rep.get(&path).await;
    assert_eq!(refused.status, 403);
    assert!(refused.body.contains("not open") && !refused.body.contains(FACTS));
    insta::assert_snapshot!("run", steady(&pm.get(&format!("{path}/run")).await.body));
    let opened = pm.post(&format!("{path}/open"), &[]).await;
    assert_eq!(opened.status, 303);
    let seen = rep.get(&path).await;
    assert_eq!(seen.status, 200);
    assert!(seen.body.contains(FACTS) && seen.body.contains("Uma Lind, June 1, 2026"));
    assert!(!seen.body.contains("Ashdown"));
    // Nothing of it stays in the browser.
    assert_eq!(seen.headers.get("cache-control").map(|value| value.to_str().ok()), Some(Some("no-store")));
    insta::assert_snapshot!("brief", steady(&seen.body));
    let closed = format!("/workgroup/{}/closed", room.meeting);
    insta::assert_snapshot!("closed_manager", steady(&pm.get(&closed).await.body));
    insta::assert_snapshot!("closed_representative", steady(&rep.get(&closed).await.body));
}

#[tokio::test]
async fn two_tabs_and_one_of_them_signed_out() {
    let town = Town::new(plan()).await;
    let room = Room::new(&town).await;
    let brief = room.brief().await;
    room.begun().await;
    room.opened(brief, 0).await.expect("open");
    let rep = town.signed_in_as(room.representative.person().expect("a person")).await;
    let tab = rep.clone();
    assert_eq!(tab.get(&format!("/workgroup/briefs/{brief}")).await.status, 200);
    let session = rep.session();
    store::write!(town.house.store, |tx| -> Result<(), people::PeopleError> {
        people::sign_out(tx, &session).await
    })
    .expect("signed out");
    let page = tab.get(&format!("/workgroup/briefs/{brief}")).await;
    assert!(page.leads_to().starts_with("/sign-in"), "{}", page.status);
    let sent =
        tab.post(&format!("/workgroup/briefs/{brief}/add"), &[("regime", "own-eyes"), ("text", "x")]).await;
    assert_eq!(sent.status, 409, "they are told, and what they typed is in their browser still");
}
