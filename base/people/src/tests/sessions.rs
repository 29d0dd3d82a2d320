use super::*;
use crate::{LINK_LASTS, SESSION_LASTS, ask_link, end_seat, hash_of, session::IDLE, sign_out, sweep, touch};
use store::journal;
use words::Fact;

impl Town {
    async fn ask(&self, db: &Throwaway, email: &str) -> Result<Option<Secret>, PeopleError> {
        let asked = db.store.write(async |tx| ask_link(tx, &self.world, email).await).await?;
        Ok(asked.map(|(_, secret)| secret))
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
        let person = town.add(&db.store, "ana@example.org").await?;
        town.seat(&db.store, person, Role::ProjectManager).await?;
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
        assert_eq!(told.iter().filter(|entry| entry.fact == Fact::SignedIn { person }).count(), 1);
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
        let person = town.add(&db.store, "ana@example.org").await?;
        town.seat(&db.store, person, Role::Officer).await?;
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
            let person = town.add(&db.store, &format!("ana{round}@example.org")).await?;
            town.seat(&db.store, person, Role::Officer).await?;
            let link = db.store.write(async |tx| invite(tx, &town.world, person).await).await?;
            let tasks: Vec<_> = (0..6)
                .map(|_| {
                    let (store, world, link) = (db.store.clone(), town.world.clone(), link.clone());
                    tokio::spawn(async move {
                        store::write!(store, |tx| -> Result<_, PeopleError> {
                            redeem(tx, &world, link.reveal()).await
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
    let person = town.add(&db.store, "ana@example.org").await?;
    town.seat(&db.store, person, Role::Officer).await?;
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

#[test]
fn anyone_is_nobody() {
    let anyone = Viewer::anyone();
    assert!(!anyone.is_signed_in() && anyone.roles.is_empty() && anyone.session.is_none());
}
