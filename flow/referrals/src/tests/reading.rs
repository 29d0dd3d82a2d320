use super::{Program, acting, done, plan, to_police, tried};
use crate::{Record, ReferralError, Status, Whom};
use guard::{Cause, UNUSUAL};
use page::{Problem, testing::Town};
use words::{Role, Segment};

#[tokio::test]
async fn what_tells_of_treatment_goes_with_notice_and_scope_or_not_at_all() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        program.wrote(participant, Segment::Part2, "Goes to a program of treatment.").await;
        let opened = done!(town, |tx| crate::read(tx, &program.manager, participant));
        let part2 = opened.shown.iter().find(|one| one.segment == Segment::Part2).expect("it is shown");
        assert_eq!(part2.text, None, "it has no text of its own");
        let all = part2.carried.as_ref().expect("carried").all();
        assert_eq!(all.notice, words::PART2_NOTICE);
        assert!(all.scope.contains("program") && all.text.contains("treatment"));
        assert!(!format!("{:?}", part2.carried).contains("treatment"));
        // The project manager needs a consent for it; an officer too.
        for cx in [&program.pm, &program.officer] {
            let opened = tried!(town, |tx| crate::read(tx, cx, participant));
            assert!(
                opened.is_err()
                    || opened.is_ok_and(|it| it.shown.iter().all(|s| s.segment != Segment::Part2))
            );
        }
        program.consented(&to_police(&town, participant, &[Segment::Part2])).await;
        let opened = done!(town, |tx| crate::read(tx, &program.officer, participant));
        let carried = opened.shown[0].carried.as_ref().expect("carried").all();
        assert!(carried.scope.contains("Officers of the work group"), "{}", carried.scope);
    }
}

#[tokio::test]
async fn a_conflict_closes_the_person() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let person = program.manager.viewer.person.expect("a person");
        done!(town, |tx| crate::note_conflict(
            tx,
            &program.pm,
            Whom::Participant(participant),
            person,
            Cause::Related
        ));
        let read = tried!(town, |tx| crate::read(tx, &program.manager, participant));
        assert!(matches!(read, Err(ReferralError::Problem(Problem::NotFound))), "{read:?}");
        let (_, caseload) = done!(town, |tx| crate::list(tx, &program.manager));
        assert!(caseload.is_empty());
    }
}

#[tokio::test]
async fn a_protected_address_is_the_case_managers_alone() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let sees = async |cx: &page::Cx| {
            let opened = done!(town, |tx| crate::read(tx, cx, participant));
            opened.shown.iter().any(|one| one.segment == Segment::Location)
        };
        assert!(sees(&program.pm).await && sees(&program.manager).await);
        let record = Record {
            status: Status::Active,
            case_manager: program.manager.viewer.person.expect("a person"),
            protected: true,
            alias: "R. A.".to_owned(),
        };
        done!(town, |tx| crate::keep(tx, &program.manager, participant, &record));
        program.consented(&to_police(&town, participant, &[Segment::Location, Segment::Safety])).await;
        assert!(sees(&program.manager).await);
        assert!(!sees(&program.pm).await && !sees(&program.officer).await);
    }
}

#[tokio::test]
async fn counseling_notes_are_refused_with_a_reason() {
    let town = Town::new(plan()).await;
    let program = Program::new(&town).await;
    let participant = program.enrolled().await;
    let wrote = tried!(town, |tx| crate::write(tx, &program.manager, participant, Segment::Counseling, "No"));
    assert!(matches!(wrote, Err(ReferralError::Counseling)), "{wrote:?}");
}

/// Somebody tries numbers: each try is written down, and the twentieth is an alert.
#[tokio::test]
async fn a_fisher_is_flagged_within_twenty_look_ups() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let number = done!(town, |tx| crate::read(tx, &program.manager, participant)).participant.number;
        let fisher = acting(&town, "Finn Rook", Role::Officer).await;
        let flagged = async || {
            let found = store::read!(town.house.store, |tx| -> Result<_, guard::KeepError> {
                guard::fishers(tx, &town.house.world).await
            });
            found.expect("a list").into_iter().map(|one| one.name).collect::<Vec<_>>()
        };
        for n in 0..UNUSUAL {
            assert!(flagged().await.is_empty(), "after {n}");
            let typed = if n == 0 { number.clone() } else { format!("BBBB-{:04}", 2222 + n) };
            let found = done!(town, |tx| crate::find(tx, &fisher, &typed));
            assert_eq!(found, None, "nobody and not for you are one answer");
        }
        assert_eq!(flagged().await, ["Finn Rook"]);
        let opened = done!(town, |tx| crate::read(tx, &program.pm, participant));
        assert!(opened.look_ups.iter().any(|one| one.name == "Finn Rook" && one.outside));
        // Whoever works with the person finds them, and is no fisher.
        let found = done!(town, |tx| crate::find(tx, &program.manager, &number.to_lowercase()));
        assert_eq!(found, Some(participant));
    }
}

/// Somebody who is referred is a person already: whoever knows them in their own life steps out, and
/// whoever decides chooses somebody else.
#[tokio::test]
async fn a_conflict_closes_the_way_in_too() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let referral = program.referred().await;
        let whom = Whom::Referral(referral);
        let officer = program.officer.viewer.person.expect("a person");
        let manager = program.manager.viewer.person.expect("a person");
        // Nobody notes a conflict of somebody else's who may not decide.
        let noted =
            tried!(town, |tx| crate::note_conflict(tx, &program.officer, whom, manager, Cause::Related));
        assert!(matches!(noted, Err(ReferralError::Problem(Problem::NotFound))), "{noted:?}");
        done!(town, |tx| crate::judge(tx, &program.pm, referral, &[]));
        done!(town, |tx| crate::approve(tx, &program.pm, referral, Some(manager)));
        // Whoever may not read it has nothing to step out of.
        let other = acting(&town, "Ike Lund", Role::CaseManager).await;
        let out = tried!(town, |tx| crate::step_out(tx, &other, whom));
        assert!(matches!(out, Err(ReferralError::Problem(Problem::NotFound))), "{out:?}");
        done!(town, |tx| crate::step_out(tx, &program.manager, whom));
        done!(town, |tx| crate::step_out(tx, &program.officer, whom));
        for cx in [&program.manager, &program.officer] {
            let (lines, _) = done!(town, |tx| crate::list(tx, cx));
            assert_eq!(lines, []);
            // A second click is answered as the first; whom others named has nothing to step out of.
            done!(town, |tx| crate::step_out(tx, cx, whom));
        }
        // Whoever decides sees that somebody else is needed, and cannot choose the same one again.
        let (lines, _) = done!(town, |tx| crate::list(tx, &program.pm));
        assert!(lines[0].is_stuck(&program.pm) && !lines[0].is_stuck(&program.officer));
        let read = done!(town, |tx| crate::read_referral::read_referral(tx, &program.pm, referral));
        let mut noted: Vec<_> = read.conflicts.iter().map(|one| one.person).collect();
        noted.sort_unstable();
        let mut both = [manager, officer];
        both.sort_unstable();
        assert_eq!(noted, both);
        let same = tried!(town, |tx| crate::place(tx, &program.pm, referral, manager));
        assert!(matches!(same, Err(ReferralError::Conflicted)), "{same:?}");
        done!(town, |tx| crate::place(tx, &program.pm, referral, other.viewer.person.expect("a person")));
        let (lines, _) = done!(town, |tx| crate::list(tx, &program.pm));
        assert!(!lines[0].is_stuck(&program.pm));
    }
}

#[tokio::test]
async fn whoever_bears_the_name_of_somebody_referred_has_a_conflict_at_once() {
    for town in Town::each(plan).await {
        let same = acting(&town, "Robin Ashdown", Role::CaseManager).await;
        let program = Program::new(&town).await;
        let referral = program.referred().await;
        let read = done!(town, |tx| crate::read_referral::read_referral(tx, &program.pm, referral));
        assert_eq!(
            read.conflicts.iter().map(|one| Some(one.person)).collect::<Vec<_>>(),
            [same.viewer.person]
        );
    }
}

/// A case manager whose role ended, and who sits at the table as an officer now, is told as an officer is:
/// the ledger knows it, and treatment has the scope of a consent.
#[tokio::test]
async fn whoever_was_the_case_manager_is_not_of_the_team_any_more() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        program.wrote(participant, Segment::Safety, "Gets anxious in crowds.").await;
        let person = program.manager.person().expect("a person");
        let consent = super::to_police(&town, participant, &[Segment::Safety]);
        program.consented(&consent).await;
        town.leaves(person).await;
        store::write!(town.house.store, |tx| -> Result<_, people::PeopleError> {
            people::give_seat(tx, &town.house.world, person, words::Role::Officer, None).await
        })
        .expect("a seat");
        let hidden = tried!(town, |tx| crate::read(tx, &program.manager, participant));
        assert!(hidden.is_err(), "not in the circle");
        done!(town, |tx| crate::name_circle(tx, &program.pm, participant, person));
        let opened = done!(town, |tx| crate::read(tx, &program.manager, participant));
        assert!(!opened.keeps && !opened.relation.team);
        let told = done!(town, |tx| crate::told(tx, &program.pm, participant, false));
        assert_eq!(told.disclosures.len(), 1);
        assert_eq!(told.disclosures[0].it.class, Some(words::Recipient::Police));
    }
}

/// More than twenty looks: the page says the last ones, the whole list says all.
#[tokio::test]
async fn all_who_looked_stand_in_a_list_for_the_manager() {
    let town = Town::new(plan()).await;
    let program = Program::new(&town).await;
    let participant = program.enrolled().await;
    for _ in 0..120 {
        town.clock.advance(1);
        done!(town, |tx| crate::read(tx, &program.manager, participant));
    }
    let pm = town.signed_in_as(program.pm.person().expect("a person")).await;
    let path = format!("/participants/{participant}");
    assert!(pm.get(&path).await.body.contains(&format!("{path}/looked")));
    let first = pm.get(&format!("{path}/looked")).await.body;
    assert_eq!(first.matches("<th scope=\"row\"").count(), 100);
    assert!(
        first.contains("Read who looked")
            && first.contains("rel=\"next\"")
            && !first.contains("rel=\"prev\"")
    );
    let last = pm.get(&format!("{path}/looked?page=2")).await.body;
    assert!(last.contains("Cleo Ward") && last.contains("rel=\"prev\"") && !last.contains("rel=\"next\""));
    let manager = town.signed_in_as(program.manager.person().expect("a person")).await;
    assert_eq!(manager.get(&format!("{path}/looked")).await.status, 404, "the ledger is the manager's");
    let copy = town.proved(program.pm.person().expect("a person")).await.get(&format!("{path}/copy")).await;
    assert_eq!(copy.status, 200);
    assert_eq!(copy.body.matches(": Cleo Ward").count(), 1, "once a day");
    let manager = town.proved(program.manager.person().expect("a person")).await;
    let copy = manager.get(&format!("{path}/copy")).await;
    assert!(
        copy.status == 200 && !copy.body.contains(": Cleo Ward") && copy.body.contains("ask for the project")
    );
}

/// Ids that came with somebody else's form are answered as what does not exist; a second click does
/// nothing more.
#[tokio::test]
async fn forged_ids_and_second_clicks_change_nothing() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let nobody = words::PersonId::new(&*town.house.world.chance);
        let named = tried!(town, |tx| crate::name_circle(tx, &program.pm, participant, nobody));
        assert!(matches!(named, Err(ReferralError::Problem(Problem::NotFound))), "{named:?}");
        let whom = crate::Whom::Participant(participant);
        let noted =
            tried!(town, |tx| crate::note_conflict(tx, &program.pm, whom, nobody, guard::Cause::Related));
        assert!(matches!(noted, Err(ReferralError::Problem(Problem::NotFound))), "{noted:?}");
        let referral = program.referred().await;
        done!(town, |tx| crate::judge(tx, &program.pm, referral, &[]));
        let person = program.manager.viewer.person;
        done!(town, |tx| crate::approve(tx, &program.pm, referral, person));
        let today = town.house.world.today();
        let tries = async || {
            done!(town, |tx| crate::reach_out(
                tx,
                &program.manager,
                referral,
                today,
                crate::How::Street,
                crate::Met::NotThere
            ));
            done!(town, |tx| crate::read_referral::read_referral(tx, &program.manager, referral))
                .attempts
                .len()
        };
        assert_eq!((tries().await, tries().await), (1, 1), "a second click");
        town.clock.advance(words::Moment::HOUR);
        assert_eq!(tries().await, 2, "an hour later");
    }
}
