use super::{Program, acting, done, plan, tried};
use crate::ReferralError;
use guard::Basis;
use page::{Cx, Problem, testing::Town};
use words::{GlassId, Moment, ParticipantId, Role, Segment};

/// Breaks the glass as somebody who proved with a passkey would.
async fn broken(town: &Town, cx: &Cx, participant: ParticipantId) -> GlassId {
    let person = cx.person().expect("a person");
    store::write!(town.house.store, |tx| -> Result<_, guard::KeepError> {
        guard::break_glass(tx, &town.house.world, person, participant, "They are not breathing.").await
    })
    .expect("a glass")
}

#[tokio::test]
async fn without_a_passkey_no_glass_breaks_and_a_number_tells_nothing() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let number = done!(town, |tx| crate::read(tx, &program.manager, participant)).participant.number;
        for number in [number.as_str(), "BBBB-2222"] {
            let refused = tried!(town, |tx| crate::break_glass(tx, &program.manager, number, "Now."));
            let passkey = matches!(refused, Err(ReferralError::Problem(Problem::ProveFirst { .. })));
            assert!(passkey, "{refused:?}");
            let hidden = tried!(town, |tx| crate::break_glass(tx, &program.officer, number, "Now."));
            assert!(!matches!(hidden, Ok(Some(_))), "{hidden:?}");
        }
        assert!(done!(town, |tx| crate::glasses(tx, &program.pm)).is_empty());
    }
}

#[tokio::test]
async fn behind_broken_glass_is_what_safety_needs_for_an_hour_and_it_is_in_the_ledger() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        program.wrote(participant, Segment::Care, "Wants a room.").await;
        program.wrote(participant, Segment::Part2, "Goes to a program.").await;
        program.wrote(participant, Segment::Safety, "Gets anxious in crowds.").await;
        let other = acting(&town, "Finn Rook", Role::CaseManager).await;
        let read = async || tried!(town, |tx| crate::read(tx, &other, participant));
        assert!(read().await.is_err());
        broken(&town, &other, participant).await;
        let shown: Vec<_> =
            read().await.expect("a record").shown.into_iter().map(|one| one.segment).collect();
        assert_eq!(shown, [Segment::Identity, Segment::Location, Segment::Safety]);
        let told = done!(town, |tx| crate::told(tx, &program.manager, participant, false)).disclosures;
        assert_eq!(told.len(), 3);
        assert!(told.iter().all(|row| row.it.basis == Basis::Safety && row.it.recipient == "Finn Rook"));
        town.clock.set(town.house.world.now().plus(Moment::HOUR));
        assert!(read().await.is_err(), "the hour is over");
    }
}

#[tokio::test]
async fn somebody_else_reviews_it_once() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let by_manager = broken(&town, &program.manager, participant).await;
        let by_pm = broken(&town, &program.pm, participant).await;
        let review =
            async |cx: &Cx, glass| tried!(town, |tx| crate::review_glass(tx, cx, glass, "It was needed."));
        for (cx, glass) in [(&program.manager, by_manager), (&program.pm, by_pm), (&program.officer, by_pm)] {
            let refused = review(cx, glass).await;
            assert!(matches!(refused, Err(ReferralError::Problem(Problem::NotFound))), "{refused:?}");
        }
        review(&program.pm, by_manager).await.expect("a review");
        let counsel = acting(&town, "Una Frost", Role::Counsel).await;
        review(&counsel, by_pm).await.expect("a review");
        let glasses = done!(town, |tx| crate::glasses(tx, &program.pm));
        assert!(glasses.iter().all(|one| one.reviewed_at.is_some() && one.finding == "It was needed."));
    }
}

/// Whoever recognises somebody behind broken glass steps out, and the hour is over for them.
#[tokio::test]
async fn stepping_out_ends_the_hour() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let other = acting(&town, "Finn Rook", Role::CaseManager).await;
        let whom = crate::Whom::Participant(participant);
        let hidden = tried!(town, |tx| crate::step_out(tx, &other, whom));
        assert!(matches!(hidden, Err(ReferralError::Problem(Problem::NotFound))), "{hidden:?}");
        broken(&town, &other, participant).await;
        done!(town, |tx| crate::read(tx, &other, participant));
        done!(town, |tx| crate::step_out(tx, &other, whom));
        let read = tried!(town, |tx| crate::read(tx, &other, participant));
        assert!(matches!(read, Err(ReferralError::Problem(Problem::NotFound))), "{read:?}");
    }
}

/// The list leaves out in the statement whom a reviewer must not know, and asks once more of each.
#[tokio::test]
async fn reviewers_see_the_glasses_of_those_they_have_no_conflict_with() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let counsel = acting(&town, "Sam Quist", Role::Counsel).await;
        let mut avoided = vec![];
        for (at, who) in [&program.pm, &counsel, &program.officer].into_iter().enumerate() {
            let participant = program.enrolled().await;
            broken(&town, &program.manager, participant).await;
            let person = who.person().expect("a person");
            if at < 2 {
                store::write!(town.house.store, |tx| -> Result<_, guard::KeepError> {
                    let world = &town.house.world;
                    guard::note_conflict(tx, world, person, participant, guard::Cause::Related, None).await
                })
                .expect("noted");
            }
            avoided.push(participant);
        }
        for (cx, out) in [(&program.pm, 0), (&counsel, 1)] {
            let listed = done!(town, |tx| crate::glasses(tx, cx));
            let mut shown: Vec<_> = listed.iter().map(|one| one.participant).collect();
            let mut others: Vec<_> = avoided.iter().copied().filter(|one| *one != avoided[out]).collect();
            shown.sort_unstable();
            others.sort_unstable();
            assert_eq!(shown, others);
        }
    }
}
