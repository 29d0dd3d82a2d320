use super::{FACTS, HOUR, MINUTE, Room, acting, given, plan, tried, why};
use crate::{BriefError, Outcome};
use guard::{Cause, Means, Why};
use page::{
    Problem,
    testing::{NOON, Town},
};
use referrals::ReferralError;
use words::{Role, Segment};
use workgroup::WorkgroupError;

/// The letters that were sent since it was last asked.
async fn letters(town: &Town) -> Vec<post::Letter> {
    let house = &town.house;
    let mail = post::testing::mail(&house.store, &house.world, &house.keys.sealer).await;
    mail.into_iter().map(|(_, letter)| letter).collect()
}

#[tokio::test]
async fn a_representative_reads_while_it_is_open_and_not_before_or_after() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let brief = room.brief().await;
        let rep = &room.representative;
        assert_eq!(why(room.read(rep, brief).await), Why::NotOpen);
        assert!(
            matches!(room.opened(brief, 0).await, Err(BriefError::NotOpen)),
            "the meeting is not open yet"
        );
        room.begun().await;
        room.opened(brief, 0).await.expect("open");
        let view = room.read(rep, brief).await.expect("a view");
        assert_eq!(view.facts.as_deref(), Some(FACTS));
        assert!(view.may_add);
        tried!(town, BriefError, |tx| crate::close(tx, &room.pm, brief)).expect("closed");
        assert_eq!(why(room.read(rep, brief).await), Why::NotOpen);
        // Opened again, and the meeting closes over it.
        room.opened(brief, 0).await.expect("open again");
        room.read(rep, brief).await.expect("a view");
        tried!(town, WorkgroupError, |tx| workgroup::close(tx, &room.pm, room.meeting)).expect("over");
        assert_eq!(why(room.read(rep, brief).await), Why::NotRunning);
    }
}

/// Nobody closes it: a quarter of an hour after its end it is over all the same. A clock that goes
/// back before its beginning opens nothing.
#[tokio::test]
async fn a_meeting_that_never_ends_ends() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let brief = room.brief().await;
        room.begun().await;
        room.opened(brief, 0).await.expect("open");
        let at = async |moment| {
            town.clock.set(moment);
            room.read(&room.representative, brief).await
        };
        let end = NOON.plus(90 * MINUTE);
        assert!(at(end.plus(15 * MINUTE)).await.is_ok());
        assert_eq!(why(at(end.plus(15 * MINUTE + 1)).await), Why::NotRunning);
        assert_eq!(why(at(end.plus(400 * 24 * HOUR)).await), Why::Agreement, "the agreement is over too");
        assert_eq!(why(at(NOON.plus(-16 * MINUTE)).await), Why::NotRunning);
        assert!(matches!(room.opened(brief, 0).await, Err(BriefError::NotOpen)));
    }
}

/// Whom the project manager named to facilitate sees and records nothing any more once it is over, also
/// when nobody closed it; the project manager still records what was decided.
#[tokio::test]
async fn a_named_facilitator_is_one_while_the_meeting_runs() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let brief = room.brief().await;
        let officer = room.officer.person().expect("a person");
        tried!(town, BriefError, |tx| crate::name_facilitator(tx, &room.pm, room.meeting, officer))
            .expect("named");
        room.begun().await;
        room.opened(brief, 0).await.expect("open");
        let runs = async || {
            let listed = tried!(town, BriefError, |tx| crate::list::list(tx, &room.officer, room.meeting));
            listed.expect("a list").lines.iter().filter(|line| line.may_run).count()
        };
        let record =
            async |cx| tried!(town, BriefError, |tx| crate::record(tx, cx, brief, Outcome::Coordinate));
        assert_eq!(runs().await, 1);
        record(&room.officer).await.expect("recorded");
        town.clock.set(NOON.plus(90 * MINUTE + 15 * MINUTE + 1));
        assert_eq!(runs().await, 0);
        assert_eq!(why(record(&room.officer).await), Why::NotRunning);
        let room_seen = tried!(town, BriefError, |tx| crate::room(tx, &room.officer, brief));
        assert_eq!(why(room_seen), Why::NotRunning);
        record(&room.pm).await.expect("recorded");
    }
}

/// What is added while the item is open is said in the room: those who stayed were told, once, however
/// often the form is sent; of treatment those alone for whom a consent covers it.
#[tokio::test]
async fn what_is_added_enters_the_ledger_for_the_room() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let new = crate::NewBrief {
            roles: vec![Role::CaseManager, Role::Officer, Role::Representative],
            ..room.new_brief()
        };
        let brief =
            tried!(town, BriefError, |tx| crate::prepare(tx, &room.pm, room.meeting, &new)).expect("one");
        room.begun().await;
        room.opened(brief, 0).await.expect("open");
        let said = async |regime, text: &str| {
            for _ in 0..2 {
                tried!(town, BriefError, |tx| crate::contribute(tx, &room.manager, brief, regime, text))
                    .expect("added");
            }
            let told = room.told().await.into_iter().filter(|row| row.it.means == Means::Spoken);
            let added = told.filter(|row| row.it.reference != brief.to_string());
            let mut to: Vec<_> = added.map(|row| row.it.recipient).collect();
            to.sort();
            to
        };
        assert_eq!(
            said(crate::Regime::OwnEyes, "Waits by the ramp at noon.").await,
            ["Ola Berg", "Uma Lind"]
        );
        assert_eq!(
            said(crate::Regime::Part2, "Goes to a program.").await,
            ["Ola Berg", "Uma Lind"],
            "no consent covers treatment"
        );
        let police = guard::Consent {
            recipients: vec![words::Recipient::Police],
            ..given(&town, room.participant, &[Segment::Part2])
        };
        tried!(town, ReferralError, |tx| referrals::give_consent(
            tx,
            &room.manager,
            room.participant,
            &police
        ))
        .expect("a consent");
        assert_eq!(
            said(crate::Regime::Part2, "Goes there on Mondays.").await,
            ["Ola Berg", "Ola Berg", "Uma Lind"]
        );
        assert_eq!(room.read(&room.pm, brief).await.expect("a view").added.len(), 3, "each once");
        let stranger = acting(&town, "Sol Vane", Role::Officer).await.person().expect("a person");
        let due = town.house.world.today();
        let task = tried!(town, BriefError, |tx| crate::take_on(
            tx,
            &room.pm,
            brief,
            crate::Task::Meet,
            stranger,
            due
        ));
        assert!(matches!(task, Err(BriefError::Problem(Problem::NotFound))), "not in the meeting: {task:?}");
    }
}

#[tokio::test]
async fn a_consent_revoked_while_the_item_is_on_the_screen_refuses_the_next_look() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let brief = room.brief().await;
        room.begun().await;
        room.opened(brief, 0).await.expect("open");
        room.read(&room.representative, brief).await.expect("a view");
        tried!(town, ReferralError, |tx| referrals::revoke_consent(
            tx,
            &room.manager,
            room.participant,
            room.consent
        ))
        .expect("revoked");
        assert_eq!(why(room.read(&room.representative, brief).await), Why::Consent);
        assert_eq!(why(room.read(&room.officer, brief).await), Why::Consent);
        let seats = tried!(town, BriefError, |tx| crate::room(tx, &room.pm, brief)).expect("the room");
        let out: Vec<_> = seats.iter().filter(|seat| seat.out.is_some()).map(|s| s.name.as_str()).collect();
        assert_eq!(out, ["Ola Berg", "Uma Lind"]);
        // The program goes on.
        room.read(&room.pm, brief).await.expect("a view");
    }
}

#[tokio::test]
async fn those_who_must_step_out_are_seen_before_and_the_ledger_has_the_others() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let brief = room.brief().await;
        let prosecutor = acting(&town, "Per Lund", Role::Prosecutor).await;
        let relative = acting(&town, "Ida Ashdown", Role::Officer).await;
        for cx in [&prosecutor, &relative] {
            let person = cx.person().expect("a person");
            tried!(town, WorkgroupError, |tx| workgroup::invite(tx, &room.pm, room.meeting, person))
                .expect("in");
            room.checked_in(cx).await;
        }
        let person = relative.person().expect("a person");
        tried!(town, ReferralError, |tx| referrals::note_conflict(
            tx,
            &room.pm,
            referrals::Whom::Participant(room.participant),
            person,
            Cause::Related
        ))
        .expect("a conflict");
        room.begun().await;
        let seats = tried!(town, BriefError, |tx| crate::room(tx, &room.pm, brief)).expect("the room");
        let out: Vec<_> =
            seats.iter().filter_map(|seat| seat.out.map(|why| (seat.name.as_str(), why))).collect();
        assert_eq!(out, [("Ida Ashdown", Why::Conflict), ("Per Lund", Why::NotMarked)]);
        // Whoever opens it says who stepped out; others of before are refused, however many they are.
        assert!(matches!(room.opened(brief, 0).await, Err(BriefError::StepOut(2))));
        let others = [&room.officer, &room.manager].map(|cx| cx.person().expect("a person")).into();
        let swapped = tried!(town, BriefError, |tx| crate::open(tx, &room.pm, brief, &others));
        assert!(matches!(swapped, Err(BriefError::StepOut(2))));
        assert!(room.told().await.is_empty(), "nobody was told yet");
        room.opened(brief, 2).await.expect("open");
        let mut told: Vec<_> =
            room.told().await.into_iter().map(|row| (row.it.recipient, row.it.means)).collect();
        told.sort();
        assert_eq!(told, [("Ola Berg".to_owned(), Means::Spoken), ("Uma Lind".to_owned(), Means::Spoken)]);
        // They are not told of the conflict: perhaps the person is afraid of them and said so today.
        assert_eq!(why(room.read(&relative, brief).await), Why::NotMarked);
        assert_eq!(why(room.read(&prosecutor, brief).await), Why::NotMarked);
        // On the screen: once more in the ledger, once and not again.
        for _ in 0..3 {
            room.read(&room.representative, brief).await.expect("a view");
        }
        let shown = room.told().await.into_iter().filter(|row| row.it.means == Means::Shown).count();
        assert_eq!(shown, 1);
    }
}

#[tokio::test]
async fn whoever_comes_late_or_has_not_signed_waits_outside() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let brief = room.brief().await;
        room.begun().await;
        room.opened(brief, 0).await.expect("open");
        let late = acting(&town, "Finn Rook", Role::Officer).await;
        let person = late.person().expect("a person");
        tried!(town, WorkgroupError, |tx| workgroup::invite(tx, &room.pm, room.meeting, person)).expect("in");
        assert_eq!(why(room.read(&late, brief).await), Why::NotHere);
        town.clock.set(NOON.plus(MINUTE));
        room.checked_in(&late).await;
        assert_eq!(why(room.read(&late, brief).await), Why::NotHere, "not before it is opened again");
        let unsigned = town.person("Nia Holt", &[Role::Officer]).await;
        let unsigned = super::context(&town, unsigned, "Nia Holt", Role::Officer);
        let person = unsigned.person().expect("a person");
        tried!(town, WorkgroupError, |tx| workgroup::invite(tx, &room.pm, room.meeting, person)).expect("in");
        room.checked_in(&unsigned).await;
        assert_eq!(why(room.read(&unsigned, brief).await), Why::Agreement);
        // Whoever is not invited does not learn that there is an item.
        let stranger = acting(&town, "Rue Alder", Role::Officer).await;
        let read = room.read(&stranger, brief).await;
        assert!(matches!(read, Err(BriefError::Problem(Problem::NotFound))), "{read:?}");
    }
}

#[tokio::test]
async fn one_item_is_open_at_a_time_and_decisions_are_choices() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let brief = room.brief().await;
        let (other, _) = super::enrolled(&town, &room.pm, &room.manager).await;
        let new = crate::NewBrief { participant: other, ..room.new_brief() };
        let second =
            tried!(town, BriefError, |tx| crate::prepare(tx, &room.pm, room.meeting, &new)).expect("a brief");
        let recorded = tried!(town, BriefError, |tx| crate::record(tx, &room.pm, brief, Outcome::Seek));
        assert!(matches!(recorded, Err(BriefError::NotOpen)));
        room.begun().await;
        room.opened(brief, 0).await.expect("open");
        assert!(matches!(room.opened(second, 0).await, Err(BriefError::AnotherOpen)));
        let today = town.house.world.today();
        let owner = room.manager.person().expect("a person");
        let take = async |due| {
            tried!(town, BriefError, |tx| crate::take_on(tx, &room.pm, brief, crate::Task::Meet, owner, due))
        };
        assert!(matches!(take(today.plus(-1)).await, Err(BriefError::DuePast)));
        take(today.plus(7)).await.expect("taken on");
        tried!(town, BriefError, |tx| crate::record(tx, &room.pm, brief, Outcome::Seek)).expect("recorded");
        assert!(matches!(
            tried!(town, BriefError, |tx| crate::take_off(tx, &room.pm, brief)),
            Err(BriefError::WasOpened)
        ));
        // A facilitator may open and record; nobody else of the table may.
        let officer = room.officer.person().expect("a person");
        let closed = tried!(town, BriefError, |tx| crate::close(tx, &room.officer, brief));
        assert_eq!(why(closed), Why::NotYours);
        tried!(town, BriefError, |tx| crate::name_facilitator(tx, &room.pm, room.meeting, officer))
            .expect("named");
        tried!(town, BriefError, |tx| crate::close(tx, &room.officer, brief)).expect("closed");
    }
}

#[tokio::test]
async fn whoever_says_that_they_have_a_conflict_is_out_at_once_and_only_the_facilitator_knows_why() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let brief = room.brief().await;
        room.begun().await;
        room.opened(brief, 0).await.expect("open");
        room.read(&room.officer, brief).await.expect("a view");
        let stranger = acting(&town, "Sol Vane", Role::Officer).await;
        let hidden = tried!(town, BriefError, |tx| crate::declare_conflict(tx, &stranger, brief));
        assert!(matches!(hidden, Err(BriefError::Problem(page::Problem::NotFound))), "not invited");
        tried!(town, BriefError, |tx| crate::declare_conflict(tx, &room.officer, brief)).expect("noted");
        assert_eq!(why(room.read(&room.officer, brief).await), Why::NotMarked);
        let seats = tried!(town, BriefError, |tx| crate::room(tx, &room.pm, brief)).expect("the room");
        let out: Vec<_> = seats.iter().filter_map(|seat| seat.out.map(|why| (&*seat.name, why))).collect();
        assert_eq!(out, [("Ola Berg", Why::Conflict)]);
    }
}

/// The only project manager steps out at the table: counsel is told, as when it is said elsewhere.
#[tokio::test]
async fn when_the_table_leaves_nobody_to_decide_counsel_is_told() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        acting(&town, "Sam Quist", Role::Counsel).await;
        let brief = room.brief().await;
        letters(&town).await;
        tried!(town, BriefError, |tx| crate::declare_conflict(tx, &room.officer, brief)).expect("noted");
        assert!(letters(&town).await.is_empty(), "a project manager is left");
        tried!(town, BriefError, |tx| crate::declare_conflict(tx, &room.pm, brief)).expect("noted");
        let letters = letters(&town).await;
        let [letter] = letters.as_slice() else { panic!("{} letters", letters.len()) };
        assert!(!letter.body.contains("Pat Moss") && !letter.body.contains("R. A."), "it names nobody");
    }
}

#[tokio::test]
async fn a_case_manager_of_somebody_elses_is_told_as_others_are() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let other = acting(&town, "Bea Lowe", Role::CaseManager).await;
        let person = other.person().expect("a person");
        tried!(town, WorkgroupError, |tx| workgroup::invite(tx, &room.pm, room.meeting, person)).expect("in");
        room.checked_in(&other).await;
        let consent = guard::Consent {
            recipients: vec![words::Recipient::Program],
            ..given(&town, room.participant, &[Segment::Care])
        };
        tried!(town, ReferralError, |tx| referrals::give_consent(
            tx,
            &room.manager,
            room.participant,
            &consent
        ))
        .expect("a consent");
        let new = crate::NewBrief { roles: vec![Role::CaseManager, Role::Officer], ..room.new_brief() };
        let brief =
            tried!(town, BriefError, |tx| crate::prepare(tx, &room.pm, room.meeting, &new)).expect("one");
        room.begun().await;
        room.opened(brief, 1).await.expect("open");
        let add = async |cx: &page::Cx, regime, text: &str| {
            tried!(town, BriefError, |tx| crate::contribute(tx, cx, brief, regime, text))
        };
        for guess in ["so robin waits", "so mara waits"] {
            add(&other, crate::Regime::OwnEyes, guess)
                .await
                .expect("a right guess is answered as a wrong one");
        }
        add(&room.manager, crate::Regime::Part2, "Goes to a program.").await.expect("added");
        let view = room.read(&other, brief).await.expect("a view");
        assert!(view.added.iter().all(|one| one.carried.is_none()), "no consent covers treatment");
        let view = room.read(&room.manager, brief).await.expect("a view");
        assert!(view.added.iter().any(|one| one.carried.is_some()));
        // What was added and read is in the ledger, each by itself.
        room.read(&room.officer, brief).await.expect("a view");
        let shown = room
            .told()
            .await
            .into_iter()
            .filter(|row| row.it.recipient == "Ola Berg" && row.it.means == Means::Shown);
        assert_eq!(shown.count(), 3, "the brief, and two that were added");
    }
}
