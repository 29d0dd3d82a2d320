mod consents;
mod drafts;
mod glass;
mod journey;
mod kept;
mod letters;
mod lists;
mod nominate;
mod ordered;
mod pages;
mod reading;
mod reviewers;
mod rules;

use crate::{Door, Intake, NewReferral};
use guard::Consent;
use page::{
    Cx,
    testing::{Plan, Town},
};
use people::Viewer;
use words::{ConsentId, Language, ParticipantId, PersonId, Recipient, ReferralId, Role, Segment};

fn plan() -> Plan {
    Plan { routes: crate::routes(), texts: vec![crate::TEXTS], ..Plan::default() }
}

/// A town with a project manager, a case manager and an officer.
struct Program<'a> {
    town: &'a Town,
    pm: Cx,
    manager: Cx,
    officer: Cx,
}

/// A write that may be refused.
macro_rules! tried {
    ($town:expr, |$tx:ident| $body:expr) => {
        store::write!($town.house.store, |$tx| -> Result<_, crate::ReferralError> { $body.await })
    };
}
/// A write that must succeed.
macro_rules! done {
    ($town:expr, |$tx:ident| $body:expr) => {
        store::write!($town.house.store, |$tx| -> Result<_, crate::ReferralError> { $body.await })
            .expect("an act")
    };
}

use done;
use tried;

impl<'a> Program<'a> {
    async fn new(town: &'a Town) -> Self {
        let pm = acting(town, "Pat Moss", Role::ProjectManager).await;
        let manager = acting(town, "Cleo Ward", Role::CaseManager).await;
        let officer = acting(town, "Ola Berg", Role::Officer).await;
        Self { town, pm, manager, officer }
    }

    async fn referred(&self) -> ReferralId {
        let new = new_referral("Robin Ashdown", self.officer.viewer.person);
        done!(self.town, |tx| crate::open_referral(tx, &self.officer, &new))
    }

    /// Somebody enrolled by the case manager.
    async fn enrolled(&self) -> ParticipantId {
        let referral = self.referred().await;
        let person = self.manager.viewer.person;
        done!(self.town, |tx| crate::judge(tx, &self.pm, referral, &[]));
        done!(self.town, |tx| crate::approve(tx, &self.pm, referral, person));
        let intake = Intake { alias: String::new(), language: Language::english(), protected: false };
        done!(self.town, |tx| crate::enroll(tx, &self.manager, referral, &intake))
    }

    async fn wrote(&self, participant: ParticipantId, segment: Segment, text: &str) {
        done!(self.town, |tx| crate::write(tx, &self.manager, participant, segment, text));
    }

    async fn consented(&self, consent: &Consent) -> ConsentId {
        done!(self.town, |tx| crate::give_consent(tx, &self.manager, consent.participant, consent))
    }
}

fn new_referral(name: &str, made_by: Option<PersonId>) -> NewReferral {
    NewReferral {
        id: None,
        door: Door::Social,
        name: name.to_owned(),
        alias: String::new(),
        met: "At the ferry ramp".to_owned(),
        area: None,
        made_by,
    }
}

async fn acting(town: &Town, name: &str, role: Role) -> Cx {
    let person = town.person(name, &[role]).await;
    town.agrees(person).await;
    let viewer =
        Viewer { person: Some(person), name: name.to_owned(), roles: vec![role], ..Viewer::default() };
    Cx::outside(&town.house, viewer, Language::english())
}

/// A consent with every element, that opens these segments to the police.
fn to_police(town: &Town, participant: ParticipantId, segments: &[Segment]) -> Consent {
    let today = town.house.world.today();
    Consent {
        discloser: "The program".to_owned(),
        description: "That I am in the program, and what helps me".to_owned(),
        segments: segments.to_vec(),
        named: "Officers of the work group".to_owned(),
        recipients: vec![Recipient::Police],
        purpose: "Working together".to_owned(),
        told_how_to_revoke: true,
        expires_day: Some(today.plus(30)),
        signed_by: "Robin Ashdown".to_owned(),
        signed_day: Some(today),
        ..Consent::blank(participant, ConsentId::new(&*town.house.world.chance))
    }
}
