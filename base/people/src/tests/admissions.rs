use super::*;
use crate::{
    ADMISSION_WAITS, Admission, LINK_LASTS, add_passkey, admissions, ask_recovery, begin_adding, confirm,
    end_seat, passkeys_of, propose, start_recovery, testing::Device,
};
use store::journal;
use words::{AdmissionId, Fact, Way};

const ORIGIN: &str = "https://lead.example.org";

/// Somebody new, and the two who let them in.
struct Cast {
    new: PersonId,
    seat: SeatId,
    first: PersonId,
    second: PersonId,
}

impl Town {
    async fn cast(&self, db: &Throwaway) -> Result<Cast, PeopleError> {
        let new = self.add(&db.store, "new@example.org").await?;
        let seat = self.seat(&db.store, new, Role::Officer).await?;
        let first = self.vouched(&db.store, "first@example.org", Role::Administrator).await?;
        let second = self.vouched(&db.store, "second@example.org", Role::ProjectManager).await?;
        Ok(Cast { new, seat, first, second })
    }
    async fn propose(&self, db: &Throwaway, person: PersonId, by: PersonId) -> Result<(), PeopleError> {
        db.store.write(async |tx| propose(tx, &self.world, person, by).await).await
    }
    async fn asks_recovery(&self, db: &Throwaway, email: &str) -> Result<(), PeopleError> {
        db.store.write(async |tx| ask_recovery(tx, &self.world, email).await).await
    }
    async fn start(&self, db: &Throwaway, id: AdmissionId, by: PersonId) -> Result<(), PeopleError> {
        db.store.write(async |tx| start_recovery(tx, &self.world, id, by).await).await
    }
    async fn confirm(&self, db: &Throwaway, id: AdmissionId, by: PersonId) -> Result<Secret, PeopleError> {
        Ok(db.store.write(async |tx| confirm(tx, &self.world, id, by).await).await?.1)
    }
    async fn waiting(&self, db: &Throwaway) -> Result<Vec<Admission>, PeopleError> {
        db.store.read(async |tx| admissions(tx, self.world.now()).await).await
    }
}

#[tokio::test]
async fn two_let_somebody_in_who_sees_persons() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(1);
        let cast = town.cast(&db).await?;
        for _ in 0..2 {
            town.propose(&db, cast.new, cast.first).await?;
        }
        let waiting = town.waiting(&db).await?;
        assert_eq!((waiting.len(), waiting[0].way), (1, Way::Invitation), "invited twice, waits once");
        let id = waiting[0].id;
        assert!(matches!(town.confirm(&db, id, cast.first).await, Err(PeopleError::SamePerson)));
        assert!(matches!(town.confirm(&db, id, cast.new).await, Err(PeopleError::OwnAdmission)));
        let link = town.confirm(&db, id, cast.second).await?;
        assert!(matches!(town.confirm(&db, id, cast.second).await, Err(PeopleError::AdmissionOver)), "once");
        let (person, session) = town.redeem(&db.store, link.reveal()).await?;
        assert_eq!(person.id, cast.new);
        let (viewer, _) = town.viewer(&db, &session).await?.expect("signed in");
        assert_eq!(viewer.way, Some(Way::Invitation));
        let told = db.store.read(async |tx| journal::of_thing(tx, &id.to_string()).await).await?;
        assert_eq!(told[0].fact, Fact::InvitationConfirmed { admission: id, person: cast.new });
    }
    Ok(())
}

#[tokio::test]
async fn nobody_begins_their_own_invitation() -> Result<(), PeopleError> {
    let db = Throwaway::sqlite().await?;
    let town = town(2);
    let cast = town.cast(&db).await?;
    assert!(matches!(town.propose(&db, cast.first, cast.first).await, Err(PeopleError::OwnAdmission)));
    assert!(town.waiting(&db).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_recovery_takes_two_and_begins_anew() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(3);
        let cast = town.cast(&db).await?;
        let link = db.store.write(async |tx| let_in(tx, &town.world, cast.new).await).await?;
        let (_, old) = town.redeem(&db.store, link.reveal()).await?;
        adds(&town, &db, &old, &mut Device::new(ORIGIN, 7)).await?;
        for email in ["nobody@example.org", "", " NEW@example.org ", "new@example.org"] {
            town.asks_recovery(&db, email).await?;
        }
        let waiting = town.waiting(&db).await?;
        assert_eq!((waiting.len(), waiting[0].way, waiting[0].person), (1, Way::Recovery, cast.new));
        let id = waiting[0].id;
        assert!(waiting[0].waits_for_first());
        assert!(
            matches!(town.confirm(&db, id, cast.second).await, Err(PeopleError::AdmissionOver)),
            "not begun"
        );
        assert!(matches!(town.start(&db, id, cast.new).await, Err(PeopleError::OwnAdmission)));
        town.start(&db, id, cast.first).await?;
        assert!(matches!(town.start(&db, id, cast.second).await, Err(PeopleError::AdmissionOver)));
        for (by, own) in [(cast.first, false), (cast.new, true)] {
            let refused = town.confirm(&db, id, by).await;
            assert!(matches!(refused, Err(PeopleError::SamePerson)) != own, "{refused:?}");
        }
        let link = town.confirm(&db, id, cast.second).await?;
        assert_eq!(passkeys(&db, cast.new).await?, 1, "until the link is used");
        let (_, session) = town.redeem(&db.store, link.reveal()).await?;
        assert_eq!(passkeys(&db, cast.new).await?, 0);
        assert!(town.viewer(&db, &old).await?.is_none(), "old sessions are over");
        assert!(matches!(town.redeem(&db.store, link.reveal()).await, Err(PeopleError::LinkOver)), "once");
        adds(&town, &db, &session, &mut Device::new(ORIGIN, 8)).await?;
        let told = db.store.read(async |tx| journal::of_thing(tx, &id.to_string()).await).await?;
        let facts: Vec<_> = told.iter().map(|entry| entry.fact.kind()).collect();
        assert!(
            facts.contains(&"recovery-started/1") && facts.contains(&"recovery-confirmed/1"),
            "{facts:?}"
        );
    }
    Ok(())
}

async fn passkeys(db: &Throwaway, person: PersonId) -> Result<usize, PeopleError> {
    Ok(db.store.read(async |tx| passkeys_of(tx, person).await).await?.len())
}

async fn adds(town: &Town, db: &Throwaway, session: &Secret, device: &mut Device) -> Result<(), PeopleError> {
    let party = crate::RelyingParty::new(ORIGIN, "LEAD")?;
    let (viewer, _) = town.viewer(db, session).await?.expect("signed in");
    let begin = async |tx: &mut store::Tx| begin_adding(tx, &town.world, &party, &viewer, "phone").await;
    let (asking, secret) = db.store.write(begin).await?;
    let answer = device.make(&asking.options);
    let (hash, what) = (session.hash(), crate::Ceremony::Add);
    let take = async |tx: &mut store::Tx| {
        crate::take_ceremony(tx, &town.world, what, Some(&hash), secret.reveal()).await
    };
    let kept = db.store.write(take).await?;
    let add = async |tx: &mut store::Tx| add_passkey(tx, &town.world, &party, &viewer, &kept, &answer).await;
    db.store.write(add).await.map(drop)
}

#[tokio::test]
async fn what_waits_too_long_is_over() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(4);
        let cast = town.cast(&db).await?;
        town.propose(&db, cast.new, cast.first).await?;
        let id = town.waiting(&db).await?[0].id;
        town.clock.advance(ADMISSION_WAITS - 1);
        assert_eq!(town.waiting(&db).await?.len(), 1);
        town.clock.advance(1);
        assert!(town.waiting(&db).await?.is_empty());
        assert!(matches!(town.confirm(&db, id, cast.second).await, Err(PeopleError::AdmissionOver)));
        town.propose(&db, cast.new, cast.first).await?;
        let id = town.waiting(&db).await?[0].id;
        let link = town.confirm(&db, id, cast.second).await?;
        town.clock.advance(LINK_LASTS);
        assert!(matches!(town.redeem(&db.store, link.reveal()).await, Err(PeopleError::LinkOver)), "late");
        town.asks_recovery(&db, "new@example.org").await?;
        let id = town.waiting(&db).await?[0].id;
        town.start(&db, id, cast.first).await?;
        db.store.write(async |tx| end_seat(tx, &town.world, cast.seat, None).await).await?;
        assert!(
            matches!(town.confirm(&db, id, cast.second).await, Err(PeopleError::AdmissionOver)),
            "no role"
        );
    }
    Ok(())
}

#[tokio::test]
async fn the_command_line_lets_in_alone_and_says_so() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(5);
        let cast = town.cast(&db).await?;
        let link = db.store.write(async |tx| let_in(tx, &town.world, cast.new).await).await?;
        town.redeem(&db.store, link.reveal()).await?;
        let told = db.store.read(async |tx| journal::of_thing(tx, &cast.new.to_string()).await).await?;
        let alone = told.iter().find(|entry| entry.fact == Fact::LetInAlone { person: cast.new });
        assert!(matches!(alone.expect("told").stamp, words::Stamp::At { actor: None, .. }));
    }
    Ok(())
}
