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
