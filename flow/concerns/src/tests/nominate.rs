use super::*;
use crate::{nominate, nominate_place};
use guard::Why;
use page::Problem;

async fn named(cx: &Cx, concern: ConcernId) -> Result<(), ConcernsError> {
    cx.house.store.write(async |tx| nominate(tx, cx, concern).await).await
}

async fn nominations(town: &Town, concern: ConcernId) -> usize {
    facts(town, concern).await.iter().filter(|fact| matches!(fact, Fact::Nominated { .. })).count()
}

/// A representative of a group, and a concern that the group told of.
async fn told(town: &Town) -> (Cx, GroupId, ConcernId) {
    let rae = acting(town, "Rae", Role::Representative).await;
    let group = group(town, "Mill Flats Tenants", rae.viewer.person).await;
    let pm = acting(town, "Pat", Role::ProjectManager).await;
    let own = NewReport { channel: Channel::Phone, group: Some(group), ..report() };
    let own = take(&pm, "own", own).await.expect("taken");
    (rae, group, own.concern)
}

#[tokio::test]
async fn a_representative_names_what_the_own_group_told_once_and_with_a_current_agreement() {
    for town in Town::each(plan).await {
        let (rae, _, concern) = told(&town).await;
        let unsigned = named(&rae, concern).await;
        assert!(
            matches!(unsigned, Err(ConcernsError::Problem(Problem::Refused(Why::Agreement)))),
            "{unsigned:?}"
        );
        assert_eq!(nominations(&town, concern).await, 0);
        town.agrees(rae.person().expect("a person")).await;
        for _ in 0..2 {
            named(&rae, concern).await.expect("named");
        }
        assert_eq!(nominations(&town, concern).await, 1);
    }
}

#[tokio::test]
async fn what_others_told_is_no_concern_at_all() {
    for town in Town::each(plan).await {
        let (rae, ..) = told(&town).await;
        town.agrees(rae.person().expect("a person")).await;
        let other = take(&anyone(&town), "b", report()).await.expect("taken").concern;
        let pm = acting(&town, "Cam", Role::ProjectManager).await;
        let missing = ConcernId::new(&*town.house.world.chance);
        for (cx, concern) in [(&rae, other), (&rae, missing), (&pm, other)] {
            let hidden = named(cx, concern).await;
            assert!(matches!(hidden, Err(ConcernsError::Problem(Problem::NotFound))), "{hidden:?}");
        }
        assert_eq!(nominations(&town, other).await, 0);
    }
}

#[tokio::test]
async fn a_place_is_told_and_named_in_one_act_for_the_own_group_alone() {
    for town in Town::each(plan).await {
        let (rae, group_id, _) = told(&town).await;
        town.agrees(rae.person().expect("a person")).await;
        let strange = group(&town, "Quay Friends", None).await;
        for (group, right) in [(Some(group_id), true), (Some(strange), false), (None, false)] {
            let new = NewReport { group, ..report() };
            let arrival = prepare(&town.house, &format!("place {group:?}"), new).await.expect("an arrival");
            let twice =
                async || town.store().write(async |tx| nominate_place(tx, &rae, &arrival).await).await;
            match (twice().await, right) {
                (Ok(got), true) => {
                    let again = twice().await.expect("the same");
                    assert_eq!(again.concern, got.concern);
                    assert_eq!(nominations(&town, got.concern).await, 1);
                }
                (Err(ConcernsError::Problem(Problem::NotFound)), false) => {}
                (other, _) => panic!("{:?}", other.err()),
            }
        }
    }
}

#[tokio::test]
async fn the_pages_say_what_is_wrong_keep_what_was_typed_and_lead_to_the_concern() {
    let town = Town::new(plan()).await;
    let (rae, _, concern) = told(&town).await;
    let person = rae.person().expect("a person");
    let browser = town.signed_in_as(person).await;
    let unsigned = browser.get("/nominate").await;
    assert_eq!(unsigned.status, 403);
    town.agrees(person).await;
    let page = browser.get("/nominate").await;
    assert_eq!(page.status, 200);
    insta::assert_snapshot!("nominate", page::testing::steady(&page.body));
    let token = page.field("token");
    let wrong = browser.post("/nominate", &[("token", &token), ("place", "Fish stairs")]).await;
    assert!(wrong.status == 200 && wrong.body.contains("Fish stairs") && wrong.body.contains("usa-error"));
    let fields = [
        ("token", token.as_str()),
        ("place", "Fish stairs"),
        ("category", "litter"),
        ("body", "Needles, daily."),
    ];
    let sent = browser.post("/nominate", &fields).await;
    assert!(
        sent.status == 303 && sent.leads_to().ends_with("?said=concerns-nominated"),
        "{}",
        sent.leads_to()
    );
    let own = format!("/concerns/{concern}");
    assert!(browser.get(&own).await.body.contains("Name it as a priority"));
    assert_eq!(browser.post(&format!("{own}/nominate"), &[]).await.status, 303);
    let named = browser.get(&own).await.body;
    assert!(
        named.contains("Your group named this as a priority") && !named.contains("Name it as a priority<")
    );
    // Another group's representative learns nothing of who named what.
    let sam = acting(&town, "Sam", Role::Representative).await;
    group(&town, "Others", sam.viewer.person).await;
    assert_eq!(town.signed_in_as(sam.person().expect("a person")).await.get(&own).await.status, 404);
}
