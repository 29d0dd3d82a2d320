use super::{Program, acting, done, plan, to_police};
use page::testing::Town;
use words::{Role, Segment};

/// The letters that wait; they are carried.
pub(super) async fn mail(town: &Town) -> Vec<post::Letter> {
    let house = &town.house;
    let mail = post::testing::mail(&house.store, &house.world, &house.keys.sealer).await;
    mail.into_iter().map(|(_, letter)| letter).collect()
}

#[tokio::test]
async fn whoever_was_told_under_a_consent_learns_that_it_was_taken_back_and_nothing_else() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        program.wrote(participant, Segment::Safety, "Gets anxious in crowds.").await;
        let consent = program.consented(&to_police(&town, participant, &[Segment::Safety])).await;
        let other = program.consented(&to_police(&town, participant, &[Segment::Legal])).await;
        done!(town, |tx| crate::read(tx, &program.officer, participant));
        done!(town, |tx| crate::revoke_consent(tx, &program.manager, participant, other));
        assert!(mail(&town).await.is_empty(), "nothing was told under that one");
        for _ in 0..2 {
            done!(town, |tx| crate::revoke_consent(tx, &program.manager, participant, consent));
        }
        let letters = mail(&town).await;
        assert_eq!(letters.len(), 1, "one letter, however often it is revoked");
        let body = &letters[0].body;
        assert!(body.contains("June 1, 2026"), "{body}");
        for secret in ["Robin", "Ashdown", "R. A.", "anxious", &participant.to_string()] {
            assert!(!body.contains(secret) && !letters[0].subject.contains(secret), "{secret}");
        }
    }
}

#[tokio::test]
async fn the_twentieth_look_up_outside_ones_caseload_is_told_to_the_manager_once() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let fisher = acting(&town, "Finn Rook", Role::Officer).await;
        for tries in 1..=25 {
            let found = done!(town, |tx| crate::find(tx, &fisher, "BBBB-2222"));
            assert!(found.is_none());
            let letters = mail(&town).await;
            assert_eq!(letters.len(), usize::from(tries == guard::UNUSUAL), "after {tries}");
            for letter in letters {
                assert!(!letter.body.contains("Finn") && !letter.body.contains("BBBB"));
            }
        }
        // Who looks up their own caseload is nobody's alert.
        let participant = program.enrolled().await;
        let number = done!(town, |tx| crate::read(tx, &program.manager, participant)).participant.number;
        for _ in 0..25 {
            done!(town, |tx| crate::find(tx, &program.manager, &number));
        }
        assert!(mail(&town).await.is_empty());
    }
}

/// The only project manager steps out: counsel is told that another one is needed, once, and not of whom.
#[tokio::test]
async fn when_nobody_is_left_to_decide_counsel_is_told() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let counsel = acting(&town, "Sam Quist", Role::Counsel).await;
        let referral = program.referred().await;
        assert!(done!(town, |tx| crate::read_referral::read_referral(tx, &program.pm, referral)).alone);
        let second = acting(&town, "Ada Finch", Role::ProjectManager).await;
        assert!(!done!(town, |tx| crate::read_referral::read_referral(tx, &program.pm, referral)).alone);
        let whom = crate::Whom::Referral(referral);
        done!(town, |tx| crate::step_out(tx, &program.pm, whom));
        assert!(mail(&town).await.is_empty(), "another one decides");
        for _ in 0..2 {
            done!(town, |tx| crate::step_out(tx, &second, whom));
        }
        let letters = mail(&town).await;
        let [letter] = letters.as_slice() else { panic!("{} letters", letters.len()) };
        assert!(letter.body.contains("another") || letter.subject.contains("another"));
        for secret in ["Robin", "Ashdown", "R. A.", "Pat Moss", "Ada Finch"] {
            assert!(!letter.body.contains(secret) && !letter.subject.contains(secret), "{secret}");
        }
        // A nomination of somebody who is called as the only project manager is not lost either.
        town.leaves(second.person().expect("a person")).await;
        let new = super::new_referral("Pat Moss", None);
        done!(town, |tx| crate::open_referral(tx, &program.officer, &new));
        assert_eq!(mail(&town).await.len(), 1);
        drop(counsel);
    }
}
