use super::{cx_of, letters, plan};
use crate::{StewardshipError, add_person, end_seat, give_seat, invite, sign_in_as_role};
use page::{Problem, testing::Town};
use people::{NewPerson, PeopleError};
use store::journal;
use words::{Fact, FactId, Language, Role, Stamp};

fn somebody(email: &str) -> NewPerson {
    NewPerson {
        name: "Noa Berg".into(),
        email: email.into(),
        language: Language::english(),
        organization: None,
    }
}

#[tokio::test]
async fn a_person_is_added_with_a_role_and_the_journal_keeps_who_gave_it() {
    for town in Town::each(plan).await {
        let cx = cx_of(&town, "Ada Minh", &[Role::Administrator]).await;
        let add = async |email: &str| {
            let person = somebody(email);
            town.store().write(async |tx| add_person(tx, &cx, &person, Role::Officer).await).await
        };
        let id = add("noa@example.org").await.expect("added");
        assert!(matches!(
            add("NOA@example.org ").await,
            Err(StewardshipError::People(PeopleError::EmailTaken))
        ));
        let today = cx.house.world.today();
        let all = town.store().read(async |tx| people::list(tx, today).await).await.expect("a list");
        let (_, seats) = all.iter().find(|(person, _)| person.id == id).expect("there");
        assert_eq!(seats.len(), 1, "the taken address gave no second seat");
        let seat = seats[0].id;
        town.store().write(async |tx| end_seat(tx, &cx, id, seat).await).await.expect("ended");
        let told =
            town.store().read(async |tx| journal::of_thing(tx, &seat.to_string()).await).await.expect("told");
        let by = |stamp: &Stamp| matches!(stamp, Stamp::At { actor, .. } if *actor == cx.viewer.person);
        assert_eq!(told.len(), 2);
        assert!(told.iter().all(|entry| by(&entry.stamp)));
        assert!(
            told.iter().any(|entry| matches!(entry.fact, Fact::SeatEnded { person, .. } if person == id))
        );
    }
}

fn is_denied<T>(outcome: &Result<T, StewardshipError>) -> bool {
    matches!(outcome, Err(StewardshipError::Problem(Problem::NotFound)))
}

#[tokio::test]
async fn nobody_but_the_administrator_keeps_people() {
    for town in Town::each(plan).await {
        let target = town.person("Noa Berg", &[Role::Officer]).await;
        let today = town.house.world.today();
        let list =
            async || town.store().read(async |tx| people::list(tx, today).await).await.expect("a list");
        let seat = list().await[0].1[0].id;
        let (once, new) = (FactId::new(&*town.house.world.chance), somebody("another@example.org"));
        for role in Role::ALL.iter().filter(|role| **role != Role::Administrator) {
            let cx = cx_of(&town, &format!("One {role}"), &[*role]).await;
            let store = town.store();
            assert!(
                is_denied(&store.write(async |tx| add_person(tx, &cx, &new, *role).await).await),
                "{role}"
            );
            assert!(
                is_denied(&store.write(async |tx| give_seat(tx, &cx, target, *role).await).await),
                "{role}"
            );
            assert!(
                is_denied(&store.write(async |tx| end_seat(tx, &cx, target, seat).await).await),
                "{role}"
            );
            assert!(is_denied(&store.write(async |tx| invite(tx, &cx, target, once).await).await), "{role}");
        }
        assert_eq!(list().await.len(), Role::ALL.len(), "the target and those who tried");
        assert!(letters(&town.house).await.is_empty());
    }
}

#[tokio::test]
async fn a_role_is_no_way_in_outside_the_demo() {
    for town in Town::each(plan).await {
        let cx = cx_of(&town, "Ada Minh", &[Role::Administrator]).await;
        let refused =
            town.store().write(async |tx| sign_in_as_role(tx, &cx, Role::Administrator, None).await).await;
        assert!(matches!(refused, Err(StewardshipError::Problem(Problem::NotFound))));
    }
}

#[tokio::test]
async fn the_administrator_takes_no_role_and_ends_no_seat_under_another_name() {
    for town in Town::each(plan).await {
        let cx = cx_of(&town, "Ada Minh", &[Role::Administrator]).await;
        let me = cx.person().expect("signed in");
        let store = town.store();
        let own = store.write(async |tx| give_seat(tx, &cx, me, Role::ProjectManager).await).await;
        assert!(matches!(own, Err(StewardshipError::OwnSeat)));
        let other = town.person("Noa Berg", &[Role::Officer]).await;
        let today = town.house.world.today();
        let all = store.read(async |tx| people::list(tx, today).await).await.expect("a list");
        let seat = all.iter().find(|(person, _)| person.id == other).expect("there").1[0].id;
        assert!(is_denied(&store.write(async |tx| end_seat(tx, &cx, me, seat).await).await));
        store.write(async |tx| end_seat(tx, &cx, other, seat).await).await.expect("ended");
    }
}
