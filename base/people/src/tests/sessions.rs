use super::*;
use crate::{
    Asked, LINK_LASTS, SESSION_LASTS, ask_link, end_other_sessions, end_seat, end_session, hash_of, invite,
    open_session,
    session::{BACKWARDS, IDLE},
    sessions_of, sign_out, sweep, touch,
};
use store::journal;
use words::{Fact, Way};

impl Town {
    async fn ask(&self, db: &Throwaway, email: &str) -> Result<Option<Secret>, PeopleError> {
        Ok(match self.asked(db, email, false).await? {
            Asked::Link(_, secret) => Some(secret),
            Asked::UsePasskey(_) | Asked::Nothing => None,
        })
    }
    async fn asked(&self, db: &Throwaway, email: &str, required: bool) -> Result<Asked, PeopleError> {
        db.store.write(async |tx| ask_link(tx, &self.world, email, required).await).await
    }
    async fn touch(&self, db: &Throwaway, session: &Secret) -> Result<(), PeopleError> {
        db.store.write(async |tx| touch(tx, &self.world, &session.hash()).await).await
    }
}

fn is_over<T>(outcome: &Result<T, PeopleError>) -> bool {
    matches!(outcome, Err(PeopleError::LinkOver))
}

#[tokio::test]
async fn a_link_becomes_one_session() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(1);
        let person = town.vouched(&db.store, "ana@example.org", Role::ProjectManager).await?;
        let link = town.ask(&db, " ANA@example.org").await?.expect("known");
        let (who, session) = town.redeem(&db.store, link.reveal()).await?;
        assert_eq!(who.id, person);
        assert!(is_over(&town.redeem(&db.store, link.reveal()).await), "used");
        let (viewer, needs_touch) = town.viewer(&db, &session).await?.expect("signed in");
        assert_eq!((viewer.person, viewer.name.as_str(), needs_touch), (Some(person), "Ana Ruiz", false));
        assert!(viewer.is_signed_in() && viewer.has(Role::ProjectManager) && !viewer.has(Role::Counsel));
        assert_eq!(viewer.session, Some(session.hash()));
        assert!(town.viewer(&db, &link).await?.is_none(), "a link is no session");
        let told = db.store.read(async |tx| journal::of_thing(tx, &person.to_string()).await).await?;
        assert_eq!(
            told.iter().filter(|entry| entry.fact == Fact::SignedIn { person, way: Way::Link }).count(),
            1
        );
    }
    Ok(())
}

#[tokio::test]
async fn unknown_expired_and_seatless_look_the_same() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(2);
        assert!(town.ask(&db, "nobody@example.org").await?.is_none());
        assert!(town.ask(&db, "not an address").await?.is_none());
        assert!(is_over(&town.redeem(&db.store, "").await));
        let person = town.add(&db.store, "ana@example.org").await?;
        db.store.write(async |tx| crate::vouch(tx, &town.world, person).await).await?;
        assert!(town.ask(&db, "ana@example.org").await?.is_none(), "no seat yet");
        let seat = town.seat(&db.store, person, Role::Officer).await?;
        let late = town.ask(&db, "ana@example.org").await?.expect("known");
        town.clock.advance(LINK_LASTS);
        assert!(is_over(&town.redeem(&db.store, late.reveal()).await), "expired");
        let link = town.ask(&db, "ana@example.org").await?.expect("known");
        town.clock.advance(LINK_LASTS - 1);
        db.store.write(async |tx| end_seat(tx, &town.world, seat, None).await).await?;
        assert!(is_over(&town.redeem(&db.store, link.reveal()).await), "no seat any more");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_asks_again_and_again_gets_a_handful_of_letters() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(3);
        town.vouched(&db.store, "ana@example.org", Role::Officer).await?;
        let mut links = Vec::new();
        for _ in 0..20 {
            links.extend(town.ask(&db, "ana@example.org").await?);
        }
        assert_eq!(links.len(), 5);
        town.redeem(&db.store, links[0].reveal()).await?;
        assert!(town.ask(&db, "ana@example.org").await?.is_some(), "one was used, so one is free");
        town.clock.advance(LINK_LASTS);
        assert!(town.ask(&db, "ana@example.org").await?.is_some(), "the others are over");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_come_with_one_link_one_gets_in() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        for round in 0..5 {
            let town = town(100 + round);
            let person = town.vouched(&db.store, &format!("ana{round}@example.org"), Role::Officer).await?;
            let link = db.store.write(async |tx| let_in(tx, &town.world, person).await).await?;
            let tasks: Vec<_> = (0..6)
                .map(|_| {
                    let (store, world, link) = (db.store.clone(), town.world.clone(), link.clone());
                    tokio::spawn(async move {
                        store::write!(store, |tx| -> Result<_, PeopleError> {
                            redeem(tx, &world, &SessionLimits::default(), link.reveal()).await
                        })
                    })
                })
                .collect();
            let mut inside = 0;
            for task in tasks {
                let outcome = task.await.expect("no panic");
                assert!(outcome.is_ok() || is_over(&outcome), "{outcome:?}");
                inside += usize::from(outcome.is_ok());
            }
            assert_eq!(inside, 1);
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours_or_fifteen_idle_minutes() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(4);
        let (_, _, manager) = town.signed_in(&db.store, "m@example.org", Role::ProjectManager).await?;
        let (_, _, director) = town.signed_in(&db.store, "d@example.org", Role::Director).await?;
        town.clock.advance(Moment::MINUTE + 1);
        assert!(town.viewer(&db, &manager).await?.expect("signed in").1, "time to touch");
        town.touch(&db, &manager).await?;
        assert!(!town.viewer(&db, &manager).await?.expect("signed in").1);
        town.clock.advance(IDLE - 1);
        assert!(town.viewer(&db, &manager).await?.is_some());
        town.clock.advance(1);
        assert!(town.viewer(&db, &manager).await?.is_none(), "idle");
        town.touch(&db, &manager).await?;
        assert!(town.viewer(&db, &manager).await?.is_none(), "a touch revives nothing");
        town.clock.advance(SESSION_LASTS - IDLE - Moment::MINUTE - 2);
        assert!(town.viewer(&db, &director).await?.is_some(), "sees no persons, so may be idle");
        town.clock.advance(1);
        assert!(town.viewer(&db, &director).await?.is_none(), "twelve hours");
    }
    Ok(())
}

#[tokio::test]
async fn what_changes_of_the_seats_counts_on_the_next_request() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(5);
        let (person, seat, session) = town.signed_in(&db.store, "d@example.org", Role::Director).await?;
        let second = town.seat(&db.store, person, Role::Counsel).await?;
        let (viewer, _) = town.viewer(&db, &session).await?.expect("signed in");
        assert_eq!(viewer.roles, [Role::Counsel, Role::Director]);
        town.clock.advance(IDLE);
        assert!(town.viewer(&db, &session).await?.is_none(), "a role that sees persons shortens the session");
        db.store.write(async |tx| end_seat(tx, &town.world, second, None).await).await?;
        assert_eq!(town.viewer(&db, &session).await?.expect("signed in").0.roles, [Role::Director]);
        db.store.write(async |tx| end_seat(tx, &town.world, seat, None).await).await?;
        assert!(town.viewer(&db, &session).await?.is_none(), "no seat, no view");
    }
    Ok(())
}

#[tokio::test]
async fn signing_out_ends_this_session_alone() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(6);
        let (person, _, first) = town.signed_in(&db.store, "d@example.org", Role::Director).await?;
        let link = db.store.write(async |tx| invite(tx, &town.world, person).await).await?;
        let (_, second) = town.redeem(&db.store, link.reveal()).await?;
        db.store.write(async |tx| sign_out(tx, &first.hash()).await).await?;
        assert!(town.viewer(&db, &first).await?.is_none());
        assert!(town.viewer(&db, &second).await?.is_some());
    }
    Ok(())
}

#[tokio::test]
async fn what_is_over_for_a_day_is_swept() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(7);
        town.signed_in(&db.store, "d@example.org", Role::Director).await?;
        let sweep = async || db.store.write(async |tx| sweep(tx, &town.world).await).await;
        town.clock.advance(LINK_LASTS + 24 * Moment::HOUR - 1);
        assert_eq!(sweep().await?, 0);
        town.clock.advance(1);
        assert_eq!(sweep().await?, 1, "the link");
        town.clock.advance(SESSION_LASTS);
        assert_eq!(sweep().await?, 1, "the session");
    }
    Ok(())
}

#[tokio::test]
async fn no_secret_lies_in_the_database_or_in_debug_output() -> Result<(), PeopleError> {
    let db = Throwaway::sqlite().await?;
    let town = town(8);
    town.vouched(&db.store, "ana@example.org", Role::Officer).await?;
    let link = town.ask(&db, "ana@example.org").await?.expect("known");
    let (_, session) = town.redeem(&db.store, link.reveal()).await?;
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(db.folder()).expect("a folder") {
        bytes.extend(std::fs::read(entry.expect("an entry").path()).expect("a file"));
    }
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds(&link.hash()) && holds(&session.hash()), "the search finds what is there");
    assert!(!holds(link.reveal()) && !holds(session.reveal()));
    assert!(!format!("{link:?} {session:?}").contains(link.reveal()));
    assert_eq!(hash_of(link.reveal()), link.hash());
    assert_eq!(link.reveal().len(), 64);
    Ok(())
}

#[tokio::test]
async fn a_mailbox_alone_opens_no_role_that_sees_persons() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(9);
        let officer = town.add(&db.store, "o@example.org").await?;
        town.seat(&db.store, officer, Role::Officer).await?;
        assert!(town.ask(&db, "o@example.org").await?.is_none(), "nobody vouches");
        let invited = db.store.write(async |tx| invite(tx, &town.world, officer).await).await;
        assert!(matches!(invited, Err(PeopleError::NeedsSecond)), "{invited:?}");
        db.store.write(async |tx| crate::vouch(tx, &town.world, officer).await).await?;
        assert!(
            matches!(town.asked(&db, "o@example.org", true).await?, Asked::Nothing),
            "the site asks for more"
        );
        assert!(matches!(town.asked(&db, "o@example.org", false).await?, Asked::Link(..)));
        let director = town.add(&db.store, "d@example.org").await?;
        town.seat(&db.store, director, Role::Director).await?;
        assert!(matches!(town.asked(&db, "d@example.org", true).await?, Asked::Link(..)), "sees no persons");
        let link = db.store.write(async |tx| invite(tx, &town.world, director).await).await?;
        let admin = town.add(&db.store, "a@example.org").await?;
        town.seat(&db.store, admin, Role::Administrator).await?;
        let alone = db.store.write(async |tx| invite(tx, &town.world, admin).await).await;
        assert!(matches!(alone, Err(PeopleError::NeedsSecond)), "who lets others in is let in by two");
        assert!(town.ask(&db, "a@example.org").await?.is_none());
        town.seat(&db.store, director, Role::Counsel).await?;
        assert!(
            is_over(&town.redeem(&db.store, link.reveal()).await),
            "got a role that sees persons meanwhile"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_role_that_sees_persons_ends_a_session_for_which_nobody_vouches() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(10);
        let person = town.add(&db.store, "r@example.org").await?;
        town.seat(&db.store, person, Role::CltMember).await?;
        let link = town.ask(&db, "r@example.org").await?.expect("sees no persons");
        let (_, session) = town.redeem(&db.store, link.reveal()).await?;
        assert!(town.viewer(&db, &session).await?.is_some());
        let seat = town.seat(&db.store, person, Role::CaseManager).await?;
        assert!(town.viewer(&db, &session).await?.is_none());
        db.store.write(async |tx| end_seat(tx, &town.world, seat, None).await).await?;
        assert!(town.viewer(&db, &session).await?.is_some());
    }
    Ok(())
}

#[tokio::test]
async fn a_clock_that_goes_back_ends_a_session() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(11);
        let (_, _, session) = town.signed_in(&db.store, "m@example.org", Role::ProjectManager).await?;
        town.clock.advance(-BACKWARDS);
        assert!(town.viewer(&db, &session).await?.is_some(), "clocks differ by a little");
        town.clock.advance(-1);
        assert_eq!(town.look(&db, &session).await?, Look::Ahead(session.hash()));
        town.clock.advance(BACKWARDS + 10 * Moment::MINUTE);
        town.touch(&db, &session).await?;
        town.clock.advance(-(BACKWARDS + 1));
        assert_eq!(town.look(&db, &session).await?, Look::Ahead(session.hash()), "behind when it was seen");
    }
    Ok(())
}

#[tokio::test]
async fn a_site_sets_its_own_limits() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(12);
        let person = town.vouched(&db.store, "m@example.org", Role::ProjectManager).await?;
        let short = SessionLimits { idle: 2 * Moment::MINUTE, longest: Moment::HOUR };
        let session =
            db.store.write(async |tx| open_session(tx, &town.world, &short, person, Way::Link).await).await?;
        let look = async || {
            db.store.read(async |tx| viewer_of(tx, &town.world, &short, session.reveal()).await).await
        };
        for _ in 0..40 {
            assert!(matches!(look().await?, Look::Somebody(..)));
            town.clock.advance(90 * Moment::SECOND);
            town.touch(&db, &session).await?;
        }
        assert_eq!(look().await?, Look::Nobody, "an hour is over");
        assert!(sessions_of_now(&db, &town, &short, person).await?.is_empty());
    }
    Ok(())
}

async fn sessions_of_now(
    db: &Throwaway,
    town: &Town,
    limits: &SessionLimits,
    person: PersonId,
) -> Result<Vec<crate::OpenSession>, PeopleError> {
    db.store.read(async |tx| sessions_of(tx, &town.world, limits, person).await).await
}

#[tokio::test]
async fn a_person_ends_their_own_sessions_and_nobody_elses() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(13);
        let (one, _, here) = town.signed_in(&db.store, "d@example.org", Role::Director).await?;
        let (other, _, theirs) = town.signed_in(&db.store, "e@example.org", Role::Director).await?;
        let limits = SessionLimits::default();
        let mut more = Vec::new();
        for way in [Way::Passkey, Way::SingleSignOn] {
            town.clock.advance(1);
            let open = async |tx: &mut store::Tx| open_session(tx, &town.world, &limits, one, way).await;
            more.push(db.store.write(open).await?);
        }
        let ways: Vec<_> =
            sessions_of_now(&db, &town, &limits, one).await?.iter().map(|session| session.way).collect();
        assert_eq!(ways, [Way::SingleSignOn, Way::Passkey, Way::CommandLine], "the newest first");
        db.store.write(async |tx| end_session(tx, other, &here.hash()).await).await?;
        assert!(town.viewer(&db, &here).await?.is_some(), "somebody else's stays");
        db.store.write(async |tx| end_session(tx, one, &more[0].hash()).await).await?;
        assert!(town.viewer(&db, &more[0]).await?.is_none());
        db.store.write(async |tx| end_other_sessions(tx, one, &here.hash()).await).await?;
        assert!(town.viewer(&db, &more[1]).await?.is_none());
        assert!(town.viewer(&db, &here).await?.is_some() && town.viewer(&db, &theirs).await?.is_some());
    }
    Ok(())
}

#[test]
fn anyone_is_nobody() {
    let anyone = Viewer::anyone();
    assert!(!anyone.is_signed_in() && anyone.roles.is_empty() && anyone.session.is_none());
}
