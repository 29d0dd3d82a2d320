mod accounts;
mod admissions;
mod passkeys;
mod seats;
mod sessions;
mod single_sign_on;

use crate::{
    Look, NewPerson, PeopleError, Secret, SessionLimits, Viewer, add, give_seat, let_in, redeem, viewer_of,
};
use std::sync::Arc;
use store::{Store, Throwaway};
use words::{FixedClock, Language, Moment, PersonId, Role, SeatId, SeededChance, World};

struct Town {
    clock: Arc<FixedClock>,
    world: World,
}

/// Noon in a zone where the day is not Greenwich's.
fn town(seed: u64) -> Town {
    let clock = Arc::new(FixedClock::new(Moment(1_780_000_000_000_000)));
    let zone = jiff::tz::TimeZone::get("America/Los_Angeles").expect("bundled time zones");
    let world = World { clock: clock.clone(), chance: Arc::new(SeededChance::new(seed)), zone };
    Town { clock, world }
}

fn somebody(email: &str) -> NewPerson {
    NewPerson {
        name: "Ana Ruiz".into(),
        email: email.into(),
        language: Language::english(),
        organization: Some("Harbor Outreach".into()),
    }
}

impl Town {
    async fn add(&self, store: &Store, email: &str) -> Result<PersonId, PeopleError> {
        store.write(async |tx| add(tx, &self.world, &somebody(email)).await).await
    }
    async fn seat(&self, store: &Store, person: PersonId, role: Role) -> Result<SeatId, PeopleError> {
        store.write(async |tx| give_seat(tx, &self.world, person, role, None).await).await
    }
    /// Somebody with a seat and a session.
    async fn signed_in(
        &self,
        store: &Store,
        email: &str,
        role: Role,
    ) -> Result<(PersonId, SeatId, Secret), PeopleError> {
        let person = self.add(store, email).await?;
        let seat = self.seat(store, person, role).await?;
        let link = store.write(async |tx| let_in(tx, &self.world, person).await).await?;
        let (_, session) = self.redeem(store, link.reveal()).await?;
        Ok((person, seat, session))
    }
    async fn redeem(&self, store: &Store, link: &str) -> Result<(crate::Person, Secret), PeopleError> {
        store.write(async |tx| redeem(tx, &self.world, &SessionLimits::default(), link).await).await
    }
    async fn look(&self, db: &Throwaway, session: &Secret) -> Result<Look, PeopleError> {
        let limits = SessionLimits::default();
        db.store.read(async |tx| viewer_of(tx, &self.world, &limits, session.reveal()).await).await
    }
    async fn viewer(&self, db: &Throwaway, session: &Secret) -> Result<Option<(Viewer, bool)>, PeopleError> {
        Ok(match self.look(db, session).await? {
            Look::Somebody(viewer, needs_touch) => Some((*viewer, needs_touch)),
            Look::Nobody | Look::Ahead(_) => None,
        })
    }
    /// Somebody with a seat for whom others vouch.
    async fn vouched(&self, store: &Store, email: &str, role: Role) -> Result<PersonId, PeopleError> {
        let person = self.add(store, email).await?;
        self.seat(store, person, role).await?;
        store.write(async |tx| crate::vouch(tx, &self.world, person).await).await?;
        Ok(person)
    }
}
