//! Who is told of a broken glass and may look at it: by the act itself, with a passkey.

use super::{Program, acting, done, letters::mail, plan, tried};
use crate::ReferralError;
use guard::Cause;
use page::{Cx, Problem, testing::Town};
use people::Viewer;
use words::{ParticipantId, Role};

const REASON: &str = "They are not breathing.";

/// The same person, who answered with their passkey just now.
fn proved(cx: &Cx) -> Cx {
    let proved_at = Some(cx.house.world.now());
    Cx { viewer: Viewer { proved_at, ..cx.viewer.clone() }, ..cx.clone() }
}

/// Somebody enrolled, and the number by which the glass is broken for them.
async fn enrolled(program: &Program<'_>) -> (ParticipantId, String) {
    let participant = program.enrolled().await;
    let read = done!(program.town, |tx| crate::read(tx, &program.manager, participant));
    (participant, read.participant.number)
}

/// Somebody is related to a participant.
async fn related(town: &Town, cx: &Cx, participant: ParticipantId) {
    let person = cx.person().expect("a person");
    store::write!(town.house.store, |tx| -> Result<_, guard::KeepError> {
        guard::note_conflict(tx, &town.house.world, person, participant, Cause::Related, None).await
    })
    .expect("noted");
}

/// To whom letters went, in the order of their addresses.
fn addresses(letters: &[post::Letter]) -> Vec<&str> {
    let mut all: Vec<_> = letters.iter().map(|letter| letter.to.as_str()).collect();
    all.sort_unstable();
    all
}

#[tokio::test]
async fn two_others_are_told_of_a_broken_glass_and_nobody_whom_the_person_must_avoid() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let (participant, number) = enrolled(&program).await;
        let relative = acting(&town, "Sam Quist", Role::Counsel).await;
        related(&town, &relative, participant).await;
        acting(&town, "Una Frost", Role::Counsel).await;
        acting(&town, "Ada Finch", Role::ProjectManager).await;
        // The project manager breaks it: neither they nor the relative review it.
        let pm = proved(&program.pm);
        let broken = done!(town, |tx| crate::break_glass(tx, &pm, &number, REASON));
        assert_eq!(broken, Some((participant, Some(2))));
        let letters = mail(&town).await;
        assert_eq!(addresses(&letters), ["ada-finch@example.org", "una-frost@example.org"]);
        for letter in &letters {
            assert!(letter.body.contains("http://localhost/glass"), "{}", letter.body);
            let told = format!("{}\n{}", letter.subject, letter.body);
            let id = participant.to_string();
            for secret in ["Robin", "Ashdown", "R. A.", "Pat Moss", "breathing", "ramp", &number, &id] {
                assert!(!told.contains(secret), "{secret}: {told}");
            }
        }
        // There are three by now: two are told, and counsel comes before project managers.
        acting(&town, "Vera Holm", Role::Counsel).await;
        let manager = proved(&program.manager);
        let broken = done!(town, |tx| crate::break_glass(tx, &manager, &number, REASON));
        assert_eq!(broken, Some((participant, Some(2))));
        let letters = mail(&town).await;
        assert_eq!(addresses(&letters), ["una-frost@example.org", "vera-holm@example.org"]);
    }
}

/// Somebody who is counsel and project manager reads one letter, and does not stand for two.
#[tokio::test]
async fn whoever_holds_both_roles_is_one_reviewer() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let (participant, number) = enrolled(&program).await;
        town.person("Ida Roe", &[Role::Counsel, Role::ProjectManager]).await;
        let pm = proved(&program.pm);
        let broken = done!(town, |tx| crate::break_glass(tx, &pm, &number, REASON));
        assert_eq!(broken, Some((participant, Some(1))));
        assert_eq!(addresses(&mail(&town).await), ["ida-roe@example.org"]);
        let manager = proved(&program.manager);
        let broken = done!(town, |tx| crate::break_glass(tx, &manager, &number, REASON));
        assert_eq!(broken, Some((participant, Some(2))));
        assert_eq!(addresses(&mail(&town).await), ["ida-roe@example.org", "pat-moss@example.org"]);
    }
}

/// The only one who could review it breaks it: it opens all the same, and the page says whom to tell.
#[tokio::test]
async fn when_nobody_can_review_it_whoever_breaks_it_is_told_so() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let (participant, number) = enrolled(&program).await;
        let browser = town.proved(program.pm.person().expect("a person")).await;
        let fields = [("number", number.as_str()), ("reason", REASON)];
        let sent = browser.post("/glass/break", &fields).await;
        let alone = format!("/participants/{participant}?said=referrals-broken-alone");
        assert_eq!(sent.leads_to(), alone);
        let page = browser.get(&alone).await;
        assert!(page.body.contains("There is nobody who can be told"), "{}", page.body);
        assert!(mail(&town).await.is_empty());
        // It waits for whoever comes, and is not lost.
        let counsel = acting(&town, "Una Frost", Role::Counsel).await;
        let waits = done!(town, |tx| crate::glasses(tx, &counsel));
        assert_eq!(waits.iter().filter(|one| one.reviewed_at.is_none()).count(), 1);
        acting(&town, "Ada Finch", Role::ProjectManager).await;
        // The hour goes on: sent once more, it is the same glass, and makes nothing longer.
        assert!(
            browser.post("/glass/break", &fields).await.leads_to().ends_with("said=referrals-broken-already")
        );
        assert!(mail(&town).await.is_empty());
        let waits = done!(town, |tx| crate::glasses(tx, &counsel));
        assert_eq!(waits.len(), 1);
        // It is over, and broken once more. Sessions and passkeys are over by then too.
        town.clock.advance(2 * words::Moment::HOUR);
        let browser = town.proved(program.pm.person().expect("a person")).await;
        let sent = browser.post("/glass/break", &fields).await;
        assert_eq!(sent.leads_to(), format!("/participants/{participant}?said=referrals-broken"));
        assert_eq!(mail(&town).await.len(), 2);
    }
}

/// Somebody with a conflict gets the answer that a number gets which nobody has, and no letter goes out.
#[tokio::test]
async fn for_whom_the_person_must_avoid_nothing_breaks() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let (participant, number) = enrolled(&program).await;
        acting(&town, "Una Frost", Role::Counsel).await;
        let relative = acting(&town, "Ida Ashdown", Role::CaseManager).await;
        related(&town, &relative, participant).await;
        let relative = proved(&relative);
        for number in [number.as_str(), "BBBB-2222"] {
            let broken = done!(town, |tx| crate::break_glass(tx, &relative, number, REASON));
            assert_eq!(broken, None);
        }
        assert!(done!(town, |tx| crate::glasses(tx, &program.pm)).is_empty());
        assert!(mail(&town).await.is_empty());
    }
}

#[tokio::test]
async fn a_review_counts_once_and_only_by_somebody_else() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let (participant, number) = enrolled(&program).await;
        let counsel = acting(&town, "Una Frost", Role::Counsel).await;
        let relative = acting(&town, "Sam Quist", Role::Counsel).await;
        related(&town, &relative, participant).await;
        let pm = proved(&program.pm);
        done!(town, |tx| crate::break_glass(tx, &pm, &number, REASON));
        let glass = done!(town, |tx| crate::glasses(tx, &counsel))[0].id;
        let review =
            async |cx: &Cx, finding: &str| tried!(town, |tx| crate::review_glass(tx, cx, glass, finding));
        // Whoever broke it, however fresh their passkey; a relative; a case manager; an officer.
        for cx in [&pm, &relative, &program.manager, &program.officer] {
            let refused = review(cx, "All was well.").await;
            assert!(matches!(refused, Err(ReferralError::Problem(Problem::NotFound))), "{refused:?}");
        }
        let found = async || done!(town, |tx| crate::glasses(tx, &counsel)).remove(0);
        assert_eq!(found().await.reviewed_at, None);
        review(&counsel, "It was needed.").await.expect("a review");
        // Nobody writes over it.
        let second = acting(&town, "Ada Finch", Role::ProjectManager).await;
        review(&second, "It was not needed.").await.expect("an answer");
        let found = found().await;
        assert!(found.reviewed_at.is_some());
        assert_eq!((found.finding.as_str(), found.reason.as_str()), ("It was needed.", REASON));
    }
}
