//! People come in by three doors, are met, give consents; and a work session of today takes up two of
//! them behind closed doors. All invented.

use crate::{demo::history::History, fault::Fault};
use briefs::{BriefError, NewBrief};
use guard::Consent;
use page::Cx;
use referrals::{Door, How, Intake, Met, NewReferral, ReferralError};
use words::{ConsentId, Day, MeetingId, Moment, ParticipantId, Recipient, Role, Segment};
use workgroup::{NewMeeting, NewSeries, WorkgroupError};

/// Somebody who is referred: so many days ago, by which door, called what; how far it went, what is
/// kept, and to whom it may be told.
struct Newcomer {
    ago: i64,
    door: Door,
    name: &'static str,
    met: &'static str,
    goes: Goes,
    language: &'static str,
    protected: bool,
    kept: &'static [(Segment, &'static str)],
    told: &'static [Recipient],
}

/// How far a referral went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goes {
    Received,
    Waits,
    Sought,
    In,
}

const TABLE: &[Recipient] =
    &[Recipient::Police, Recipient::Prosecution, Recipient::Defense, Recipient::Community];

const NEWCOMERS: [Newcomer; 7] = [
    Newcomer {
        ago: 210,
        door: Door::Social,
        name: "Robin Ashdown",
        met: "Most mornings at the ferry ramp.",
        goes: Goes::In,
        language: "en",
        protected: false,
        kept: &[
            (Segment::Contact, "By way of the day center; no phone."),
            (Segment::Care, "Papers are on the way. Wants a room, not a shelter."),
            (Segment::Safety, "Knows the outreach team. Gets anxious when several people come at once."),
        ],
        told: TABLE,
    },
    Newcomer {
        ago: 160,
        door: Door::Arrest,
        name: "Teo Marsh",
        met: "Stays with a cousin.",
        goes: Goes::In,
        language: "es",
        protected: false,
        kept: &[
            (Segment::Care, "Goes to the clinic on his own by now."),
            (Segment::Part2, "Began a program of treatment in spring, and stays with it."),
            (Segment::Legal, "One open case; the liaison coordinates the date."),
        ],
        told: &[Recipient::Prosecution, Recipient::Defense],
    },
    Newcomer {
        ago: 120,
        door: Door::Community,
        name: "Ines Holloway",
        met: "Through the women's center only.",
        goes: Goes::In,
        language: "en",
        protected: true,
        kept: &[(Segment::Safety, "Somebody looks for her. Nobody outside the team is told where she is.")],
        told: &[],
    },
    Newcomer {
        ago: 75,
        door: Door::Social,
        name: "Pavel Orr",
        met: "Under the bridge at Rope Walk.",
        goes: Goes::In,
        language: "en",
        protected: false,
        kept: &[(Segment::Care, "Looks for work in the mornings.")],
        told: &[Recipient::Police],
    },
    Newcomer {
        ago: 20,
        door: Door::Community,
        name: "June Tillery",
        met: "Behind the market, evenings.",
        goes: Goes::Sought,
        language: "en",
        protected: false,
        kept: &[],
        told: &[],
    },
    Newcomer {
        ago: 12,
        door: Door::Social,
        name: "Abel Norwood",
        met: "At the harbor steps.",
        goes: Goes::Waits,
        language: "en",
        protected: false,
        kept: &[],
        told: &[],
    },
    Newcomer {
        ago: 3,
        door: Door::Community,
        name: "Wren Castle",
        met: "Neighbors meet her in front of the laundry.",
        goes: Goes::Received,
        language: "en",
        protected: false,
        kept: &[],
        told: &[],
    },
];

/// Those who come in on a day.
pub(crate) async fn come_in(history: &History<'_>, day: Day) -> Result<(), Fault> {
    for (at, newcomer) in NEWCOMERS.iter().enumerate() {
        if history.last.since(day) == newcomer.ago {
            one(history, at, newcomer).await.map_err(|error| Fault::at("somebody who comes in", &error))?;
        }
    }
    Ok(())
}

async fn one(history: &History<'_>, at: usize, it: &Newcomer) -> Result<(), ReferralError> {
    let nobody = |error: Fault| page::Problem::Defect(error.to_string());
    let pm = history.cast.first(Role::ProjectManager).map_err(nobody)?;
    let manager = history.cast.nth(Role::CaseManager, at).map_err(nobody)?;
    let officer = history.cast.nth(Role::Officer, at).map_err(nobody)?;
    let by = if it.door == Door::Community { pm } else { officer };
    let today = history.house.world.today();
    let new = NewReferral {
        id: None,
        door: it.door,
        name: it.name.to_owned(),
        alias: String::new(),
        met: it.met.to_owned(),
        area: history.cast.areas.get(at * 3).cloned(),
        made_by: by.viewer.person.filter(|_| it.door != Door::Community),
    };
    store::write!(history.house.store, |tx| -> Result<(), ReferralError> {
        let referral = referrals::open_referral(tx, by, &new).await?;
        if it.goes == Goes::Received {
            return Ok(());
        }
        referrals::judge(tx, pm, referral, &[]).await?;
        let place = manager.viewer.person.filter(|_| it.goes != Goes::Waits);
        referrals::approve(tx, pm, referral, place).await?;
        if it.goes == Goes::Waits {
            return Ok(());
        }
        referrals::reach_out(tx, manager, referral, today, How::Street, Met::NotThere).await?;
        if it.goes == Goes::Sought {
            return Ok(());
        }
        referrals::reach_out(tx, manager, referral, today, How::Street, Met::Talked).await?;
        let language = it.language.parse().unwrap_or_default();
        let intake = Intake { alias: String::new(), language, protected: it.protected };
        let participant = referrals::enroll(tx, manager, referral, &intake).await?;
        for (segment, text) in it.kept {
            referrals::write(tx, manager, participant, *segment, text).await?;
        }
        if !it.told.is_empty() {
            referrals::give_consent(tx, manager, participant, &consent(history, participant, it)).await?;
        }
        Ok(())
    })
}

/// A consent with every element.
fn consent(history: &History<'_>, participant: ParticipantId, it: &Newcomer) -> Consent {
    let today = history.house.world.today();
    let mut segments = vec![Segment::Identity];
    segments.extend(it.kept.iter().map(|(segment, _)| *segment));
    Consent {
        discloser: history.house.site.name.clone(),
        description: "That I am in the program, and what helps me".to_owned(),
        segments,
        named: "People at the work group's table of these classes".to_owned(),
        recipients: it.told.to_vec(),
        purpose: "Working together so that I get what I need".to_owned(),
        told_how_to_revoke: true,
        expires_day: Some(today.plus(365)),
        signed_by: it.name.to_owned(),
        signed_day: Some(today),
        ..Consent::blank(participant, ConsentId::new(&*history.house.world.chance))
    }
}

/// A work session that lasts all of the demo's first day, so that it runs whenever somebody tries
/// it: two items are prepared, and all but the project manager and the representatives are there.
pub(crate) async fn session_of_today(history: &History<'_>) -> Result<(), Fault> {
    let pm = history.cast.first(Role::ProjectManager)?;
    let meeting = called(history, pm).await.map_err(|error| Fault::at("the work session", &error))?;
    prepared(history, pm, meeting).await.map_err(|error| Fault::at("the work session", &error))
}

async fn called(history: &History<'_>, pm: &Cx) -> Result<MeetingId, WorkgroupError> {
    let world = &history.house.world;
    let series = NewSeries {
        name: "Work session on people".to_owned(),
        every_days: 14,
        place: "Alder Bay library, room 2".to_owned(),
        public: false,
    };
    let starts_at =
        Moment::from_local(history.last.date().at(8, 0, 0, 0), &world.zone).unwrap_or_else(|| world.now());
    let by_role = &history.cast.by_role;
    let away = [Role::ProjectManager, Role::Representative];
    store::write!(history.house.store, |tx| -> Result<_, WorkgroupError> {
        let series = workgroup::start_series(tx, pm, &series).await?;
        let new = NewMeeting {
            series,
            starts_at,
            minutes: 15 * 60,
            place: "Alder Bay library, room 2".to_owned(),
            public: false,
        };
        let meeting = workgroup::schedule(tx, pm, &new).await?;
        for role in crate::demo::meetings::TABLE {
            for guest in by_role.get(&role).into_iter().flatten() {
                workgroup::invite(tx, pm, meeting, guest.person()?).await?;
                if !away.contains(&role) {
                    workgroup::check_in(tx, pm, meeting, guest.person()?).await?;
                }
            }
        }
        Ok(meeting)
    })
}

async fn prepared(history: &History<'_>, pm: &Cx, meeting: MeetingId) -> Result<(), BriefError> {
    store::write!(history.house.store, |tx| -> Result<(), BriefError> {
        let (_, people) = referrals::list(tx, pm).await?;
        let who = |alias: &str| people.iter().find(|one| one.alias == alias).map(|one| one.id);
        if let Some(participant) = who("R. A.") {
            let brief = NewBrief {
                participant,
                facts:
                    "Asks that shop owners call the outreach team before anybody else. Has an appointment \
                        for papers on Thursday and wants company."
                        .to_owned(),
                segments: vec![Segment::Care, Segment::Safety],
                roles: vec![Role::Officer, Role::CaseManager, Role::Representative],
                areas: vec![],
            };
            briefs::prepare(tx, pm, meeting, &brief).await?;
        }
        if let Some(participant) = who("T. M.") {
            let brief = NewBrief {
                participant,
                facts: "Stays with a program of treatment. The date of the open case falls on a day at the \
                        clinic; asks for another one."
                    .to_owned(),
                segments: vec![Segment::Part2, Segment::Legal],
                roles: vec![Role::CaseManager, Role::Prosecutor, Role::Defender],
                areas: vec![],
            };
            briefs::prepare(tx, pm, meeting, &brief).await?;
        }
        Ok(())
    })
}
