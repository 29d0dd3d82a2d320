use super::{Program, done, new_referral, plan, tried};
use crate::{Ending, How, Intake, Met, ReferralError, State};
use page::{Problem, testing::Town};
use store::args;
use words::{Language, Segment};

async fn sealed(town: &Town) -> i64 {
    let sql = "SELECT COUNT(*) AS value FROM referrals_referral WHERE LENGTH(name) > 0 OR LENGTH(met) > 0";
    let found = store::read!(town.house.store, |tx| -> Result<_, ReferralError> {
        let (n,): (i64,) = tx.one(sql, args![]).await?;
        Ok(n)
    });
    found.expect("a count")
}

#[tokio::test]
async fn somebody_comes_in_by_a_door_and_their_name_leaves_the_referral() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let referral = program.referred().await;
        let today = town.house.world.today();
        // A referral is not an approval, and eligible is not one either.
        assert!(matches!(
            tried!(town, |tx| crate::approve(tx, &program.pm, referral, None)),
            Err(ReferralError::NotNow(State::Received))
        ));
        let state = done!(town, |tx| crate::judge(tx, &program.pm, referral, &[]));
        assert_eq!(state, State::Eligible);
        // No place is free: it waits, and is not closed.
        let state = done!(town, |tx| crate::approve(tx, &program.pm, referral, None));
        assert_eq!(state, State::Waiting);
        let person = program.manager.viewer.person.expect("a person");
        done!(town, |tx| crate::place(tx, &program.pm, referral, person));
        let manager = &program.manager;
        done!(town, |tx| crate::reach_out(tx, manager, referral, today, How::Street, Met::NotThere));
        let ahead = today.plus(1);
        assert!(matches!(
            tried!(town, |tx| crate::reach_out(tx, manager, referral, ahead, How::Street, Met::NotThere)),
            Err(ReferralError::Ahead)
        ));
        let intake = Intake { alias: String::new(), language: Language::english(), protected: false };
        let participant = done!(town, |tx| crate::enroll(tx, manager, referral, &intake));
        assert_eq!(sealed(&town).await, 0, "name and place are in their segments now");
        let opened = done!(town, |tx| crate::read(tx, manager, participant));
        let of =
            |segment| opened.shown.iter().find(|one| one.segment == segment).and_then(|s| s.text.clone());
        assert_eq!(of(Segment::Identity).as_deref(), Some("Robin Ashdown"));
        assert_eq!(of(Segment::Location).as_deref(), Some("At the ferry ramp"));
        assert_eq!(opened.participant.called(), "R. A.");
    }
}

#[tokio::test]
async fn what_is_known_is_erased_when_a_referral_ends() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let referral = program.referred().await;
        assert_eq!(sealed(&town).await, 1);
        done!(town, |tx| crate::close(tx, &program.pm, referral, Ending::Declined));
        assert_eq!(sealed(&town).await, 0);
        assert!(matches!(
            tried!(town, |tx| crate::close(tx, &program.pm, referral, Ending::Declined)),
            Err(ReferralError::NotNow(State::Closed))
        ));
    }
}

#[tokio::test]
async fn nobody_decides_who_may_not() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let referral = program.referred().await;
        for cx in [&program.officer, &program.manager] {
            let judged = tried!(town, |tx| crate::judge(tx, cx, referral, &[]));
            assert!(matches!(judged, Err(ReferralError::Problem(Problem::NotFound))), "{judged:?}");
        }
        done!(town, |tx| crate::judge(tx, &program.pm, referral, &[]));
        let officer = program.officer.viewer.person;
        assert!(matches!(
            tried!(town, |tx| crate::approve(tx, &program.pm, referral, officer)),
            Err(ReferralError::NoCaseManager)
        ));
        let nothing = new_referral("", None);
        let nothing = crate::NewReferral { met: String::new(), ..nothing };
        let refused = tried!(town, |tx| crate::open_referral(tx, &program.pm, &nothing));
        assert!(matches!(refused, Err(ReferralError::Words(page::Typed::Empty))), "{refused:?}");
    }
}

/// The seat ends after the page was asked for and before the act decides.
#[tokio::test]
async fn a_role_that_ended_a_moment_ago_opens_nothing() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        done!(town, |tx| crate::read(tx, &program.manager, participant));
        let person = program.manager.viewer.person.expect("a person");
        town.leaves(person).await;
        // The context still says case manager.
        let read = tried!(town, |tx| crate::read(tx, &program.manager, participant));
        assert!(matches!(read, Err(ReferralError::Problem(Problem::NotFound))), "{read:?}");
    }
}

#[tokio::test]
async fn only_the_case_manager_lifts_the_protection_of_an_address() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let person = program.manager.person().expect("a person");
        let to = |protected| crate::Record {
            status: crate::Status::Active,
            case_manager: person,
            protected,
            alias: "R. A.".to_owned(),
        };
        done!(town, |tx| crate::keep(tx, &program.pm, participant, &to(true)));
        let refused = tried!(town, |tx| crate::keep(tx, &program.pm, participant, &to(false)));
        assert!(matches!(refused, Err(crate::ReferralError::Protected)), "{refused:?}");
        done!(town, |tx| crate::keep(tx, &program.manager, participant, &to(false)));
    }
}

#[tokio::test]
async fn whoever_bears_the_whole_name_of_a_participant_has_a_conflict_from_the_first_day() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let same = super::acting(&town, "Róbin Ashdown", words::Role::Officer).await;
        super::acting(&town, "Ira Ashdown", words::Role::Officer).await;
        let participant = program.enrolled().await;
        let conflicts = done!(town, |tx| crate::read(tx, &program.manager, participant)).conflicts;
        let people: Vec<_> = conflicts.iter().map(|one| Some(one.person)).collect();
        assert_eq!(people, [same.viewer.person]);
    }
}

/// A form that carries the id of another referral is none of ours, and nothing of it is lost without a word.
#[tokio::test]
async fn a_forged_id_takes_nothing_and_loses_nothing() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let there = program.referred().await;
        let forged = crate::NewReferral { id: Some(there), ..super::new_referral("Uma Lind", None) };
        for cx in [&program.pm, &program.officer] {
            let refused = tried!(town, |tx| crate::open_referral(tx, cx, &forged));
            assert!(matches!(refused, Err(ReferralError::Problem(Problem::StaleForm))), "{refused:?}");
        }
        let read = done!(town, |tx| crate::read_referral::read_referral(tx, &program.pm, there));
        assert_eq!(read.name, "Robin Ashdown");
        // The same words by somebody else are not the same form.
        let same = crate::NewReferral { id: Some(there), ..super::new_referral("Robin Ashdown", None) };
        let other = tried!(town, |tx| crate::open_referral(tx, &program.pm, &same));
        assert!(matches!(other, Err(ReferralError::Problem(Problem::StaleForm))), "{other:?}");
        assert_eq!(done!(town, |tx| crate::open_referral(tx, &program.officer, &same)), there);
    }
}
