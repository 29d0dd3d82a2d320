//! Three people and a clock, on each database.

use crate::{NewDuty, NewSignature, NewUse};
use people::{NewPerson, PeopleError};
use std::sync::Arc;
use store::Throwaway;
use words::{AgreementId, DutyId, FixedClock, Language, Moment, PersonId, SeededChance, World};

pub(super) struct Here {
    pub db: Throwaway,
    pub clock: Arc<FixedClock>,
    pub world: World,
    pub pm: PersonId,
    pub ana: PersonId,
    pub ben: PersonId,
}

pub(super) async fn here() -> Vec<Here> {
    let mut all = vec![];
    for db in Throwaway::each().await.expect("fresh databases") {
        let clock = Arc::new(FixedClock::new(Moment(1_780_340_400 * Moment::SECOND)));
        let zone = jiff::tz::TimeZone::get("America/Los_Angeles").expect("bundled time zones");
        let world = World { clock: clock.clone(), chance: Arc::new(SeededChance::new(4)), zone };
        let add = async |name: &str| {
            let new = NewPerson {
                name: name.to_owned(),
                email: format!("{}@example.org", name.to_lowercase().replace(' ', "-")),
                language: Language::english(),
                organization: None,
            };
            let added =
                db.store.write(async |tx| -> Result<_, PeopleError> { people::add(tx, &world, &new).await });
            added.await.expect("a person")
        };
        let (pm, ana, ben) = (add("Pia Moor").await, add("Ana Ruiz").await, add("Ben Okoro").await);
        all.push(Here { db, clock, world, pm, ana, ben });
    }
    all
}

pub(super) fn bodies(english: &str) -> Vec<(Language, String)> {
    let spanish = "es".parse().expect("a tag");
    vec![(Language::english(), english.to_owned()), (spanish, "Lo que se oye aquí se queda aquí.".to_owned())]
}

pub(super) fn signature(text: &str) -> NewSignature {
    NewSignature {
        text: text.to_owned(),
        language: Language::english(),
        name: "Ana Ruiz".to_owned(),
        duties: vec![NewDuty {
            duty: "Mandated reporter".to_owned(),
            to_whom: "Child protection".to_owned(),
            content: "A child who is not safe".to_owned(),
        }],
    }
}

pub(super) fn new_use(here: &Here, agreement: AgreementId) -> NewUse {
    NewUse {
        id: DutyId::new(&*here.world.chance),
        agreement,
        position: 1,
        used_day: here.world.today(),
        what: "That a child was not safe.".to_owned(),
        to_whom: "The county's line".to_owned(),
        least: true,
        no_part2: true,
    }
}
