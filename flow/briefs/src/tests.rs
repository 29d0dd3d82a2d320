mod lists;
mod pages;
mod preparing;
mod summary;
mod table;

use crate::{BriefError, NewBrief};
use guard::Consent;
use page::{
    Cx,
    testing::{NOON, Plan, Town},
};
use people::Viewer;
use referrals::{Door, Intake, NewReferral, ReferralError};
use std::{collections::BTreeSet, sync::Arc};
use words::{
    BriefId, ConsentId, Language, MeetingId, Moment, ParticipantId, PersonId, Recipient, Role, Segment,
};
use workgroup::{NewMeeting, NewSeries, WorkgroupError};

fn plan() -> Plan {
    Plan {
        routes: crate::routes().and(workgroup::routes()),
        texts: vec![referrals::TEXTS, workgroup::TEXTS, crate::TEXTS],
        cards: crate::cards(),
        loader: Some(Arc::new(groups::Speaks)),
        ..Plan::default()
    }
}

/// A write that may be refused with this error.
macro_rules! tried {
    ($town:expr, $error:ty, |$tx:ident| $body:expr) => {
        store::write!($town.house.store, |$tx| -> Result<_, $error> { $body.await })
    };
}
use tried;

/// A meeting that is about to begin, with a participant, a brief of them, and people at the table.
struct Room<'a> {
    town: &'a Town,
    pm: Cx,
    manager: Cx,
    officer: Cx,
    representative: Cx,
    meeting: MeetingId,
    participant: ParticipantId,
    consent: ConsentId,
}

/// The room's facts, as the brief has them.
const FACTS: &str = "Wants company on Thursday.";

impl<'a> Room<'a> {
    async fn new(town: &'a Town) -> Self {
        let pm = acting(town, "Pat Moss", Role::ProjectManager).await;
        let manager = acting(town, "Cleo Ward", Role::CaseManager).await;
        let officer = acting(town, "Ola Berg", Role::Officer).await;
        let representative = acting(town, "Uma Lind", Role::Representative).await;
        let meeting = meeting(town, &pm).await;
        for cx in [&pm, &manager, &officer, &representative] {
            let person = cx.person().expect("a person");
            tried!(town, WorkgroupError, |tx| workgroup::invite(tx, &pm, meeting, person)).expect("invited");
        }
        let (participant, consent) = enrolled(town, &pm, &manager).await;
        let room = Self { town, pm, manager, officer, representative, meeting, participant, consent };
        for cx in [&room.pm, &room.manager, &room.officer, &room.representative] {
            room.checked_in(cx).await;
        }
        room
    }

    async fn checked_in(&self, cx: &Cx) {
        let person = cx.person().expect("a person");
        tried!(self.town, WorkgroupError, |tx| workgroup::check_in(tx, &self.pm, self.meeting, person))
            .expect("checked in");
    }

    async fn begun(&self) {
        tried!(self.town, WorkgroupError, |tx| workgroup::open(tx, &self.pm, self.meeting)).expect("open");
    }

    fn new_brief(&self) -> NewBrief {
        NewBrief {
            participant: self.participant,
            facts: FACTS.to_owned(),
            segments: vec![Segment::Care],
            roles: vec![Role::Officer, Role::Representative],
            areas: vec![],
        }
    }

    async fn brief(&self) -> BriefId {
        let new = self.new_brief();
        tried!(self.town, BriefError, |tx| crate::prepare(tx, &self.pm, self.meeting, &new)).expect("a brief")
    }

    /// Opens it as the facilitator who looked when so many had to step out; they are who must by now.
    async fn opened(&self, brief: BriefId, out: usize) -> Result<(), BriefError> {
        let seats = tried!(self.town, BriefError, |tx| crate::room(tx, &self.pm, brief))?;
        let out: BTreeSet<_> =
            seats.iter().filter(|seat| seat.out.is_some()).map(|seat| seat.person).take(out).collect();
        tried!(self.town, BriefError, |tx| crate::open(tx, &self.pm, brief, &out))
    }

    async fn read(&self, cx: &Cx, brief: BriefId) -> Result<crate::View, BriefError> {
        tried!(self.town, BriefError, |tx| crate::read(tx, cx, brief))
    }

    async fn told(&self) -> Vec<guard::Disclosure> {
        let found = store::read!(self.town.house.store, |tx| -> Result<_, guard::KeepError> {
            guard::accounting(tx, &self.town.house.world, self.participant).await
        });
        found.expect("the ledger")
    }
}

async fn acting(town: &Town, name: &str, role: Role) -> Cx {
    let person = town.person(name, &[role]).await;
    town.agrees(person).await;
    context(town, person, name, role)
}

fn context(town: &Town, person: PersonId, name: &str, role: Role) -> Cx {
    let viewer =
        Viewer { person: Some(person), name: name.to_owned(), roles: vec![role], ..Viewer::default() };
    Cx::outside(&town.house, viewer, Language::english())
}

/// A closed meeting from noon to half past one.
async fn meeting(town: &Town, pm: &Cx) -> MeetingId {
    let place = "Library".to_owned();
    let series =
        NewSeries { name: "Work session".to_owned(), every_days: 14, place: place.clone(), public: false };
    let series =
        tried!(town, WorkgroupError, |tx| workgroup::start_series(tx, pm, &series)).expect("a series");
    let new = NewMeeting { series, starts_at: NOON, minutes: 90, place, public: false };
    tried!(town, WorkgroupError, |tx| workgroup::schedule(tx, pm, &new)).expect("a meeting")
}

/// Robin Ashdown, who consents that police and community representatives hear what helps.
async fn enrolled(town: &Town, pm: &Cx, manager: &Cx) -> (ParticipantId, ConsentId) {
    let new = NewReferral {
        id: None,
        door: Door::Community,
        name: "Robin Ashdown".to_owned(),
        alias: String::new(),
        met: "At the ferry ramp".to_owned(),
        area: None,
        made_by: None,
    };
    let intake = Intake { alias: String::new(), language: Language::english(), protected: false };
    let person = manager.viewer.person;
    store::write!(town.house.store, |tx| -> Result<_, ReferralError> {
        let referral = referrals::open_referral(tx, pm, &new).await?;
        referrals::judge(tx, pm, referral, &[]).await?;
        referrals::approve(tx, pm, referral, person).await?;
        let participant = referrals::enroll(tx, manager, referral, &intake).await?;
        let consent = Consent {
            recipients: vec![Recipient::Police, Recipient::Community],
            ..given(town, participant, &[Segment::Care])
        };
        Ok((participant, referrals::give_consent(tx, manager, participant, &consent).await?))
    })
    .expect("somebody enrolled")
}

/// A consent with every element but the classes to whom.
fn given(town: &Town, participant: ParticipantId, segments: &[Segment]) -> Consent {
    let today = town.house.world.today();
    Consent {
        discloser: "The program".to_owned(),
        description: "What helps me".to_owned(),
        segments: segments.to_vec(),
        named: "Officers and representatives of the work group".to_owned(),
        purpose: "Working together".to_owned(),
        told_how_to_revoke: true,
        expires_day: Some(today.plus(30)),
        signed_by: "Robin Ashdown".to_owned(),
        signed_day: Some(today),
        ..Consent::blank(participant, ConsentId::new(&*town.house.world.chance))
    }
}

/// Why somebody was refused, when they may know that there is an item.
fn why<T: std::fmt::Debug>(outcome: Result<T, BriefError>) -> guard::Why {
    match outcome {
        Err(BriefError::Problem(page::Problem::Refused(why))) => why,
        other => panic!("{other:?}"),
    }
}

const HOUR: i64 = Moment::HOUR;
const MINUTE: i64 = Moment::MINUTE;
