use super::{DAY, Group, plan};
use crate::Change;
use page::testing::{NOON, Town};
use people::NewPerson;
use post::FolderCarrier;
use words::{MeetingId, PersonId, Role};

/// Carries what waits; gives the letters as text.
async fn carried(town: &Town) -> Vec<String> {
    let folder = town.db.folder().join("letters");
    let _ = std::fs::remove_dir_all(&folder);
    let carrier = FolderCarrier::new(&folder);
    let house = &town.house;
    post::deliver_due(town.store(), &house.world, &house.keys.sealer, &carrier, 100).await.expect("carried");
    let Ok(files) = std::fs::read_dir(&folder) else { return vec![] };
    let mut letters: Vec<_> =
        files.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("a letter")).collect();
    letters.sort();
    letters
}

async fn spanish_officer(town: &Town) -> PersonId {
    let new = NewPerson {
        name: "Inés Vega".into(),
        email: "ines@example.org".into(),
        language: "es".parse().expect("a language"),
        organization: None,
    };
    let world = &town.house.world;
    let added = town.store().write(async |tx| {
        let person = people::add(tx, world, &new).await?;
        people::give_seat(tx, world, person, Role::Officer, None).await?;
        Ok::<_, people::PeopleError>(person)
    });
    added.await.expect("a person")
}

async fn change(group: &Group<'_>, id: MeetingId, days: i64) {
    let cx = group.cx();
    let to = Change { starts_at: NOON.plus(days * DAY), minutes: 60, place: "Library".into(), public: true };
    let changed = group.town.store().write(async |tx| crate::change_meeting(tx, &cx, id, &to).await).await;
    changed.expect("changed");
}

#[tokio::test]
async fn an_invitation_goes_out_once_in_the_language_of_whom_it_is_for() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let id = group.meeting().await;
        let officer = spanish_officer(&town).await;
        group.invite(id, officer).await.expect("invited");
        group.invite(id, officer).await.expect("a second click");
        let letters = carried(&town).await;
        let [letter] = &letters[..] else { panic!("{letters:?}") };
        for part in [
            "To: ines@example.org",
            "Language: es",
            "Subject: Invitación: Operational Work Group, 1 de junio de 2026, 18:00 h",
            "Dónde: City Hall, room 2",
            &format!("http://localhost/meetings/{id}"),
        ] {
            assert!(letter.contains(part), "{part}: {letter}");
        }
        let key = "SELECT COUNT(*) AS value FROM post_letter WHERE dedupe LIKE 'invite:%:%'";
        assert_eq!(group.count(key).await, 1);
    }
}

#[tokio::test]
async fn a_change_and_a_cancellation_are_told_once_each() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let series = group.series("Work Group").await;
    let id = group.meeting_at(series, NOON.plus(DAY), true).await;
    let officer = town.person("Ola Berg", &[Role::Officer]).await;
    group.invite(id, officer).await.expect("invited");
    assert_eq!(carried(&town).await.len(), 1);
    change(&group, id, 2).await;
    change(&group, id, 2).await;
    let letters = carried(&town).await;
    assert!(
        matches!(&letters[..], [one] if one.contains("Subject: Changed: Work Group, now June 3, 2026")),
        "{letters:?}"
    );
    let cx = group.cx();
    for _ in 0..2 {
        town.store().write(async |tx| crate::cancel(tx, &cx, id).await).await.expect("cancelled");
    }
    let letters = carried(&town).await;
    assert!(matches!(&letters[..], [one] if one.contains("Subject: Cancelled: Work Group")), "{letters:?}");
}

#[tokio::test]
async fn what_was_not_delivered_does_not_go_out_stale() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let series = group.series("Work Group").await;
    let id = group.meeting_at(series, NOON.plus(DAY), true).await;
    let officer = town.person("Ola Berg", &[Role::Officer]).await;
    let other = town.person("Uma Lind", &[Role::Officer]).await;
    group.invite(id, officer).await.expect("invited");
    group.invite(id, other).await.expect("invited");
    let cx = group.cx();
    town.store().write(async |tx| crate::uninvite(tx, &cx, id, other).await).await.expect("taken back");
    change(&group, id, 3).await;
    let letters = carried(&town).await;
    assert!(
        matches!(&letters[..], [one] if one.contains("Changed") && one.contains("ola-berg@")),
        "{letters:?}"
    );
}
