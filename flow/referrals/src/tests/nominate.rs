use super::{Program, acting, done, new_referral, plan, tried};
use crate::{Door, ReferralError};
use guard::Why;
use page::{
    Cx, Problem,
    testing::{Browser, Town, steady},
};
use people::Viewer;
use words::{Language, Role};

#[tokio::test]
async fn whom_a_representative_names_waits_for_the_manager_and_opens_nothing_to_them() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let rep = acting(&town, "Uma Lind", Role::Representative).await;
        let new = new_referral("Robin Ashdown", rep.viewer.person);
        let referral = done!(town, |tx| crate::nominate(tx, &rep, &new));
        let (lines, _) = done!(town, |tx| crate::list(tx, &program.pm));
        assert_eq!(
            lines.iter().map(|line| (line.id, line.door)).collect::<Vec<_>>(),
            [(referral, Door::Community)]
        );
        let (lines, _) = done!(town, |tx| crate::list(tx, &rep));
        assert!(lines.is_empty(), "whether somebody takes part is not told to who named them");
        let page = town.signed_in_as(program.pm.person().expect("a person")).await;
        let page = page.get(&format!("/referrals/{referral}")).await.body;
        assert!(page.contains("named by Uma Lind") && page.contains("Robin Ashdown"));
        let theirs = town.signed_in_as(rep.person().expect("a person")).await;
        assert_eq!(theirs.get(&format!("/referrals/{referral}")).await.status, 404);
        // Enrolled, it does not make the representative one of the circle.
        let manager = program.manager.viewer.person;
        done!(town, |tx| crate::judge(tx, &program.pm, referral, &[]));
        done!(town, |tx| crate::approve(tx, &program.pm, referral, manager));
        let intake = crate::Intake { alias: String::new(), language: Language::english(), protected: false };
        let participant = done!(town, |tx| crate::enroll(tx, &program.manager, referral, &intake));
        assert!(done!(town, |tx| crate::read(tx, &program.manager, participant)).circle.is_empty());
        assert_eq!(theirs.get(&format!("/participants/{participant}")).await.status, 404);
    }
}

#[tokio::test]
async fn nobody_else_names_and_nobody_without_a_current_agreement() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let new = new_referral("Robin Ashdown", None);
        for cx in [&program.pm, &program.manager, &program.officer] {
            let refused = tried!(town, |tx| crate::nominate(tx, cx, &new));
            assert!(
                matches!(refused, Err(ReferralError::Problem(Problem::Refused(Why::NotYours)))),
                "{refused:?}"
            );
        }
        let person = town.person("Kit Rowe", &[Role::Representative]).await;
        let viewer = Viewer { person: Some(person), roles: vec![Role::Representative], ..Viewer::default() };
        let unsigned = Cx::outside(&town.house, viewer, Language::english());
        let refused = tried!(town, |tx| crate::nominate(tx, &unsigned, &new));
        assert!(
            matches!(refused, Err(ReferralError::Problem(Problem::Refused(Why::Agreement)))),
            "{refused:?}"
        );
        assert!(done!(town, |tx| crate::list(tx, &program.pm)).0.is_empty());
    }
}

async fn sent(browser: &Browser<'_>, fields: &[(&str, &str)]) -> page::testing::Page {
    browser.post("/nominate/person", fields).await
}

#[tokio::test]
async fn the_form_says_what_it_is_never_used_for_and_keeps_what_was_typed() {
    let town = Town::new(plan()).await;
    let rep = acting(&town, "Uma Lind", Role::Representative).await;
    let browser = town.signed_in_as(rep.person().expect("a person")).await;
    let page = browser.get("/nominate/person").await;
    insta::assert_snapshot!("nominate_person", steady(&page.body));
    let wrong = sent(&browser, &[("name", "Robin"), ("met", " ")]).await;
    assert!(
        wrong.status == 200 && wrong.body.contains("value=\"Robin\"") && wrong.body.contains("usa-error")
    );
    let long = "x".repeat(501);
    assert_eq!(sent(&browser, &[("met", &long)]).await.status, 200);
    assert_eq!(sent(&browser, &[("met", "By the ramp\u{202e}")]).await.status, 200, "direction marks");
    let id = page.field("id");
    for _ in 0..2 {
        let right = sent(&browser, &[("id", &id), ("met", "By the ramp, mornings")]).await;
        assert_eq!(right.leads_to(), "/my?said=referrals-nominated");
    }
    let pm = acting(&town, "Pat Moss", Role::ProjectManager).await;
    assert_eq!(done!(town, |tx| crate::list(tx, &pm)).0.len(), 1, "a second click is no second person");
}
