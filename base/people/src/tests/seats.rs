use super::*;
use crate::{PeopleError, end_seat, find, list};
use store::journal;
use words::{Fact, Stamp};

impl Town {
    async fn end(&self, db: &Throwaway, seat: SeatId) -> Result<(), PeopleError> {
        db.store.write(async |tx| end_seat(tx, &self.world, seat, None).await).await
    }
}

#[tokio::test]
async fn a_seat_is_held_once_and_told_once() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(1);
        let person = town.add(&db.store, "a@example.org").await?;
        let seat = town.seat(&db.store, person, Role::Officer).await?;
        assert_eq!(town.seat(&db.store, person, Role::Officer).await?, seat);
        assert_ne!(town.seat(&db.store, person, Role::Counsel).await?, seat);
        town.end(&db, seat).await?;
        town.end(&db, seat).await?;
        let told = db.store.read(async |tx| journal::of_thing(tx, &seat.to_string()).await).await?;
        let facts: Vec<_> = told.iter().map(|entry| entry.fact.clone()).collect();
        let role = Role::Officer;
        assert_eq!(facts.len(), 2);
        assert!(facts.contains(&Fact::SeatGiven { seat, person, role }));
        assert!(facts.contains(&Fact::SeatEnded { seat, person, role }));
        assert!(told.iter().all(|entry| matches!(entry.stamp, Stamp::At { actor: None, .. })));
        // Given again on the day on which it ended, it is a new seat.
        assert_ne!(town.seat(&db.store, person, role).await?, seat);
    }
    Ok(())
}

#[tokio::test]
async fn nobody_and_nothing_are_said_to_be_missing() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(2);
        let (nobody, nothing) = (PersonId::new(&*town.world.chance), SeatId::new(&*town.world.chance));
        assert!(matches!(town.seat(&db.store, nobody, Role::Officer).await, Err(PeopleError::NoSuchPerson)));
        assert!(matches!(town.end(&db, nothing).await, Err(PeopleError::NoSuchSeat)));
        assert_eq!(db.store.read(async |tx| find(tx, nobody).await).await?, None);
    }
    Ok(())
}

#[tokio::test]
async fn the_program_keeps_an_administrator_and_a_project_manager() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        for (n, role) in [Role::Administrator, Role::ProjectManager].into_iter().enumerate() {
            let town = town(3 + n as u64);
            let first = town.add(&db.store, &format!("a{n}@example.org")).await?;
            let second = town.add(&db.store, &format!("b{n}@example.org")).await?;
            let seat = town.seat(&db.store, first, role).await?;
            assert!(matches!(town.end(&db, seat).await, Err(PeopleError::LastSeat(last)) if last == role));
            let other = town.seat(&db.store, second, role).await?;
            town.end(&db, seat).await?;
            assert!(matches!(town.end(&db, other).await, Err(PeopleError::LastSeat(_))));
            let held = db.store.read(async |tx| list(tx, town.world.today()).await).await?;
            assert_eq!(held.iter().flat_map(|(_, seats)| seats).filter(|seat| seat.role == role).count(), 1);
        }
    }
    Ok(())
}

/// Two administrators who end each other's seat at the same moment: one of them stays.
#[tokio::test(flavor = "multi_thread")]
async fn two_who_end_the_last_two_seats_at_once_leave_one() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(9);
        let mut seats = Vec::new();
        for email in ["a@example.org", "b@example.org"] {
            let person = town.add(&db.store, email).await?;
            seats.push(town.seat(&db.store, person, Role::Administrator).await?);
        }
        let tasks: Vec<_> = seats
            .into_iter()
            .map(|seat| {
                let (store, world) = (db.store.clone(), town.world.clone());
                tokio::spawn(async move {
                    store::write!(store, |tx| -> Result<_, PeopleError> {
                        end_seat(tx, &world, seat, None).await
                    })
                })
            })
            .collect();
        let mut ended = 0;
        for task in tasks {
            ended += usize::from(task.await.expect("no panic").is_ok());
        }
        assert_eq!(ended, 1);
    }
    Ok(())
}

#[tokio::test]
async fn a_session_does_not_come_back_with_a_new_seat() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(9);
        let (person, first, session) = town.signed_in(&db.store, "a@example.org", Role::Officer).await?;
        let second = town.seat(&db.store, person, Role::CaseManager).await?;
        town.end(&db, first).await?;
        assert!(town.viewer(&db, &session).await?.is_some(), "one seat is left");
        town.end(&db, second).await?;
        town.seat(&db.store, person, Role::Officer).await?;
        assert!(town.viewer(&db, &session).await?.is_none());
    }
    Ok(())
}
