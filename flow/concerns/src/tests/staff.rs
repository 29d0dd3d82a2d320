use super::*;
use crate::merge;
use page::testing::steady;

#[tokio::test]
async fn every_route_lets_through_whom_it_should() {
    for town in Town::each(plan).await {
        let got = take(&anyone(&town), "t", with_contact()).await.expect("taken");
        let concern = format!("/concerns/{}", got.concern);
        let contacts = format!("{concern}/contacts");
        let browser = town.browser();
        for path in ["/tell", "/receipt"] {
            assert_eq!(browser.get(path).await.status, 200, "{path}");
        }
        for path in ["/concerns/enter", &concern, &contacts, "/concerns/none", "/concerns/none/contacts"] {
            let page = browser.get(path).await;
            assert_eq!(page.status, 303, "{path}");
            assert!(page.leads_to().starts_with("/sign-in"), "{path}");
        }
        assert_eq!(browser.post("/concerns/enter", &[]).await.status, 404);
        for role in Role::ALL {
            let (_, one) = town.signed_in(&format!("One {role}"), &[*role]).await;
            let answers = matches!(role, Role::ProjectManager | Role::IntakeCustodian);
            let enters = answers || matches!(role, Role::Officer | Role::CaseManager);
            let status = |may: bool| if may { 200 } else { 404 };
            assert_eq!(one.get("/concerns/enter").await.status.as_u16(), status(enters), "{role}");
            assert_eq!(one.post("/concerns/enter", &[]).await.status.as_u16(), status(enters), "{role}");
            assert_eq!(one.get(&concern).await.status.as_u16(), status(answers), "{role}");
            assert_eq!(one.get(&contacts).await.status.as_u16(), status(answers), "{role}");
            assert_eq!(one.get("/tell").await.status, 200);
        }
    }
}

#[tokio::test]
async fn what_is_hidden_and_what_is_missing_have_the_same_bytes() {
    let town = Town::new(plan()).await;
    let got = take(&anyone(&town), "t", report()).await.expect("taken");
    let (_, speaker) = town.signed_in("Rae", &[Role::Representative]).await;
    let missing = ConcernId::new(&*town.house.world.chance);
    let pages = [
        speaker.get(&format!("/concerns/{}", got.concern)).await,
        speaker.get(&format!("/concerns/{missing}")).await,
        speaker.get("/concerns/none").await,
        speaker.get(&format!("/concerns/{}/contacts", got.concern)).await,
        speaker.get(&format!("/concerns/{missing}/contacts")).await,
    ];
    assert!(pages.iter().all(|page| page.status == 404 && page.body == pages[0].body));
    let (_, pm) = town.signed_in("Pat", &[Role::ProjectManager]).await;
    assert_eq!(pm.get(&format!("/concerns/{missing}")).await.status, 404);
    assert_eq!(pm.get(&format!("/concerns/{missing}/contacts")).await.status, 404);
}

#[tokio::test]
async fn a_representative_sees_what_the_own_group_told_and_nothing_of_others() {
    for town in Town::each(plan).await {
        let (rae, browser) = town.signed_in("Rae", &[Role::Representative]).await;
        let group = group(&town, "Mill Flats Tenants", Some(rae)).await;
        let pm = acting(&town, "Pat", Role::ProjectManager).await;
        let own = NewReport { channel: Channel::Phone, group: Some(group), ..with_contact() };
        let own = take(&pm, "a", own).await.expect("taken");
        let secret = "Another neighbor's words.";
        let other = NewReport { body: secret.into(), place: "a hidden place".into(), ..report() };
        let other = take(&anyone(&town), "b", other).await.expect("taken");
        let hidden = format!("/concerns/{}", other.concern);
        assert_eq!(browser.get(&hidden).await.status, 404);
        let merged_away = format!("/concerns/{}", own.concern);
        let page = browser.get(&merged_away).await;
        assert!(page.status == 200 && page.body.contains("I am worried about them."));
        assert!(
            !page.body.contains(CONTACT) && !page.body.contains("Canary") && !page.body.contains("/contacts")
        );

        town.store()
            .write(async |tx| merge(tx, &pm, own.concern, other.concern).await)
            .await
            .expect("merged");
        say(&town, other.concern, Outcome::Heard).await;
        let moved = browser.get(&merged_away).await;
        assert_eq!((moved.status.as_u16(), moved.leads_to()), (303, hidden.as_str()));
        let page = browser.get(&hidden).await;
        assert!(page.body.contains("I am worried about them.") && page.body.contains("We said: Heard"));
        assert!(
            !page.body.contains(secret) && !page.body.contains("a hidden place"),
            "another neighbor's words"
        );
        assert!(!page.body.contains("on the web") && !page.body.contains("turned out to be the same"));
    }
}

#[tokio::test]
async fn a_concern_as_staff_see_it() {
    let town = Town::new(plan()).await;
    let (cx, pm) = (anyone(&town), acting(&town, "Pat", Role::ProjectManager).await);
    let first = take(&cx, "a", with_contact()).await.expect("taken");
    let spanish = NewReport {
        language: "es".parse().expect("a tag"),
        body: "Hay gente durmiendo <b>en la puerta</b>.".into(),
        point: Some((-122.395, 47.605)),
        ..report()
    };
    let second = take(&cx, "b", spanish).await.expect("taken");
    town.store().write(async |tx| merge(tx, &pm, second.concern, first.concern).await).await.expect("merged");
    say(&town, first.concern, Outcome::Done).await;
    let token = words::FactId::new(&*town.house.world.chance).to_string();
    town.store()
        .write(async |tx| crate::contest(tx, &cx, second.report, &token, "Todavía están.").await)
        .await
        .expect("contested");
    let (_, browser) = town.signed_in("Ines", &[Role::IntakeCustodian]).await;
    let page = browser.get(&format!("/concerns/{}", first.concern)).await;
    assert!(page.body.contains("2 reports") && page.body.contains("Not resolved, says the reporter"));
    assert!(!page.body.contains("<b>en la puerta") && !page.body.contains(CONTACT));
    insta::assert_snapshot!("concern", steady(&page.body));
    let contacts = browser.get(&format!("/concerns/{}/contacts", first.concern)).await;
    assert!(contacts.body.contains(CONTACT));
    insta::assert_snapshot!("contacts", steady(&contacts.body));
    let moved = browser.get(&format!("/concerns/{}/contacts", second.concern)).await;
    assert_eq!(moved.leads_to(), format!("/concerns/{}/contacts", first.concern));
    // A merge appears in the timeline of the concern that stays.
    assert!(page.body.contains("turned out to be the same"));
}

#[tokio::test]
async fn a_representative_contests_for_the_own_group_and_for_no_other() {
    for town in Town::each(plan).await {
        let (rae, browser) = town.signed_in("Rae", &[Role::Representative]).await;
        let mine = group(&town, "Mill Flats Tenants", Some(rae)).await;
        let theirs = group(&town, "Old Quay Shops", None).await;
        let pm = acting(&town, "Pat", Role::ProjectManager).await;
        let told = |group| NewReport { channel: Channel::Phone, group: Some(group), ..report() };
        let own = take(&pm, "a", told(mine)).await.expect("taken");
        let other = take(&pm, "b", told(theirs)).await.expect("taken");
        let nobodys = take(&anyone(&town), "c", report()).await.expect("taken");
        let path = |one: &Received| format!("/concerns/{}/contest", one.concern);
        let page = browser.get(&format!("/concerns/{}", own.concern)).await;
        let form = format!("action=\"{}\"", path(&own));
        assert!(page.body.contains(&form));
        let token = page.field("token");
        let sent = [("token", token.as_str()), ("contest", "Still there.")];
        for _click in 0..2 {
            let done = browser.post(&path(&own), &sent).await;
            assert_eq!(done.leads_to(), format!("/concerns/{}?said=receipt-contested", own.concern));
        }
        let refused = browser.post(&path(&own), &[("token", &token), ("contest", "a\u{202e}b")]).await;
        assert!(refused.status == 200 && refused.body.contains("href=\"#contest\""));
        for hidden in [&other, &nobodys] {
            assert_eq!(browser.post(&path(hidden), &sent).await.status, 404, "another's concern");
        }
        // Nobody else says it, whatever they may read; they are not offered it either.
        for role in Role::ALL.iter().filter(|role| **role != Role::Representative) {
            let (_, one) = town.signed_in(&format!("One {role}"), &[*role]).await;
            assert_eq!(one.post(&path(&own), &sent).await.status, 404, "{role}");
            assert!(!one.get(&format!("/concerns/{}", own.concern)).await.body.contains(&form), "{role}");
        }
        let (_, speaker) = town.signed_in("Roo", &[Role::Representative]).await;
        assert_eq!(speaker.post(&path(&own), &sent).await.status, 404, "of no group");
        assert_ne!(town.browser().post(&path(&own), &sent).await.status, 303);
        let area = Some(slug("mill-flats"));
        let fact = Fact::Contested { report: own.report, concern: own.concern, area };
        assert_eq!(facts(&town, own.concern).await.iter().filter(|one| **one == fact).count(), 1);
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_reply").await, 1);
        let page = browser.get(&format!("/concerns/{}", own.concern)).await;
        assert!(page.body.contains("Still there."));
        // What was taken back is contested no more.
        let cx = anyone(&town);
        town.store().write(async |tx| crate::withdraw(tx, &cx, own.report).await).await.expect("taken back");
        assert_eq!(browser.post(&path(&own), &sent).await.status, 404);
    }
}
