use super::{Program, done, plan, to_police};
use page::testing::{Town, steady};
use words::{Role, Segment};

#[tokio::test]
async fn a_participants_page_as_its_case_manager_and_an_officer_see_it() {
    let town = Town::new(plan()).await;
    let program = Program::new(&town).await;
    let participant = program.enrolled().await;
    program.wrote(participant, Segment::Part2, "Goes to a program of treatment.").await;
    program.wrote(participant, Segment::Safety, "Gets anxious in crowds.").await;
    program.consented(&to_police(&town, participant, &[Segment::Safety])).await;
    let path = format!("/participants/{participant}");
    let manager = town.signed_in_as(program.manager.viewer.person.expect("a person")).await;
    let page = manager.get(&path).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains(words::PART2_NOTICE));
    insta::assert_snapshot!("participant_manager", steady(&page.body));
    let officer = town.signed_in_as(program.officer.viewer.person.expect("a person")).await;
    let page = officer.get(&path).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("anxious") && !page.body.contains("treatment"), "{}", page.body);
    insta::assert_snapshot!("participant_officer", steady(&page.body));
    let told = manager.get(&format!("{path}/told")).await;
    insta::assert_snapshot!("told", steady(&told.body));
}

#[tokio::test]
async fn the_list_and_the_forms() {
    let town = Town::new(plan()).await;
    let program = Program::new(&town).await;
    program.referred().await;
    program.enrolled().await;
    let pm = town.signed_in_as(program.pm.viewer.person.expect("a person")).await;
    insta::assert_snapshot!("referrals", steady(&pm.get("/referrals").await.body));
    insta::assert_snapshot!("referral_new", steady(&pm.get("/referrals/new").await.body));
    // Nothing typed is lost, and what is wrong is said.
    let page =
        pm.post("/referrals/new", &[("door", "community"), ("name", "\u{202e}Robin"), ("met", "ramp")]).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("usa-error-message") && page.body.contains("ramp"));
    let page = pm.post("/participants", &[("number", "Robin Ashdown")]).await;
    assert!(page.body.contains("eight letters and digits"), "{}", page.body);
}

#[tokio::test]
async fn a_consent_form_says_what_is_missing_beside_each_field() {
    let town = Town::new(plan()).await;
    let program = Program::new(&town).await;
    let participant = program.enrolled().await;
    let manager = town.signed_in_as(program.manager.viewer.person.expect("a person")).await;
    let id = words::ConsentId::new(&*town.house.world.chance).to_string();
    let page = manager
        .post(&format!("/participants/{participant}/consent"), &[("consent", &id), ("named", "Officers")])
        .await;
    assert_eq!(page.status, 200);
    insta::assert_snapshot!("consent_missing", steady(&page.body));
    let opened = done!(town, |tx| crate::read(tx, &program.manager, participant));
    assert!(opened.consents.is_empty());
}

/// A receipt, a representative, a member of the CLT: there is no such page for them.
#[tokio::test]
async fn for_others_nothing_is_there() {
    let town = Town::new(plan()).await;
    let program = Program::new(&town).await;
    let participant = program.enrolled().await;
    for role in [Role::Representative, Role::CltMember, Role::Director, Role::Administrator, Role::Officer] {
        let (_, browser) = town.signed_in(role.token(), &[role]).await;
        let there = browser.get(&format!("/participants/{participant}")).await;
        let nowhere = browser.get("/participants/00000000-0000-4000-8000-000000000000").await;
        assert_eq!((there.status, &there.body), (nowhere.status, &nowhere.body), "{role}");
        assert_eq!(there.status, 404, "{role}");
    }
}
