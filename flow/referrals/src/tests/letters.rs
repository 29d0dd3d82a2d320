use super::{Program, acting, done, plan, to_police};
use page::testing::Town;
use words::{Role, Segment};

/// The letters that wait; they are carried.
async fn mail(town: &Town) -> Vec<post::Letter> {
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
