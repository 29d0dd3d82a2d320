//! One of two worlds: a town in which everything public is as in the other, its secrets, and the
//! eyes of those who stand outside.

use super::{
    super::ground::{Ground, Outcome, act, acting, meeting, plan, receive, report},
    asks::{Ask, Things, by_kind},
    eyes::{Eye, Eyes, Seen},
    hidden::{Dice, Hidden},
};
use concerns::NewReport;
use page::{Card, Cx, Routes, testing::Town};
use post::{Carrier, Letter};
use report_back::ReportBackError;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};
use words::{AnswerBy, MeetingId, Role, Way};

/// Those who stand outside persons: by role, or by how they stand to something public.
pub(crate) const OUTSIDE: [&str; 10] = [
    "representative",
    "speaker",
    "bystander",
    "clt-member",
    "owner",
    "pcg-member",
    "guest",
    "director",
    "administrator",
    INVITED,
];

/// A representative who is invited to closed meetings, and has heard nothing of anybody: every item is
/// opened while they are out of the room.
pub(crate) const INVITED: &str = "invited";

/// Those inside who sit at the table of the closed meeting that runs.
const TABLE: [Role; 5] =
    [Role::ProjectManager, Role::Officer, Role::CaseManager, Role::Prosecutor, Role::Defender];

/// Reports that name somebody: who it is differs from world to world.
const NAMED: usize = 10;

/// What of the ids is confidential: whether there is such a thing differs.
pub(crate) const SECRET_KINDS: [&str; 9] =
    ["participant", "referral", "brief", "draft", "glass", "order", "request", "line", "admission"];

pub(crate) struct Side {
    pub ground: Ground,
    pub eyes: Eyes,
    pub outside: Vec<Eye>,
    pub hidden: Hidden,
}

impl Side {
    /// A town whose secrets come about by this seed.
    pub(crate) async fn new(seed: u64, routes: Routes, cards: Vec<Arc<dyn Card>>) -> Outcome<Self> {
        let mut ground = Ground::on(Town::new(plan()).await).await?;
        let invited = ground.town.person(INVITED, &[Role::Representative]).await;
        ground.people.insert(INVITED.to_owned(), invited);
        let running = table(&ground).await?;
        let eyes = Eyes::on(&ground.town, routes, cards)?;
        eyes.rewind(2);
        let mut outside = vec![Eye::anyone()];
        for name in OUTSIDE {
            outside.push(eyes.open(name, ground.person(name), Way::Link).await?);
        }
        let mut hidden = Hidden::new(&ground, running, seed)?;
        let pm = acting(&eyes.house, ground.person("project-manager"), &[Role::ProjectManager]);
        for _ in 0..NAMED {
            let name = hidden.somebodys_name();
            let body = format!("{name} shouts behind the market.");
            hidden.names(receive(&pm, report("old-quay", &body)).await?.report, &name);
        }
        Ok(Self { ground, eyes, outside, hidden })
    }

    /// The things of the town by kind, the same in both worlds.
    pub(crate) fn things(&self) -> Things {
        let mut things = by_kind(&self.ground.things);
        if let Some(meetings) = things.get_mut("meeting") {
            meetings.push(self.hidden.running.to_string());
        }
        things
    }

    /// The newest confidential things.
    pub(crate) fn secrets(&self) -> BTreeMap<&'static str, String> {
        fn last<T: ToString>(all: &[T]) -> Option<String> {
            all.last().map(ToString::to_string)
        }
        let known = &self.hidden.known;
        let (requests, lines): (Vec<_>, Vec<_>) = known.lines.iter().copied().unzip();
        let newest = [
            last(&known.participants),
            last(&known.referrals),
            last(&known.briefs),
            last(&known.drafts),
            last(&known.glasses),
            last(&known.orders),
            last(&requests),
            last(&lines),
            last(&known.admissions),
        ];
        SECRET_KINDS.into_iter().zip(newest).filter_map(|(kind, id)| Some((kind, id?))).collect()
    }

    pub(crate) async fn look(&self, eye: usize, ask: &Ask, language: &str) -> Outcome<Seen> {
        self.eyes.look(&self.outside[eye], ask, language).await
    }

    fn manager(&self) -> Cx {
        let person = self.ground.person("project-manager");
        acting(&self.eyes.house, person, &[Role::ProjectManager])
    }

    /// Something happens in public: a report is answered, with a letter to whoever told it.
    pub(crate) async fn in_public(&self, seed: u64) -> Outcome<()> {
        self.eyes.rewind(seed);
        let (pm, house) = (self.manager(), &self.eyes.house);
        let told = NewReport {
            answer_by: AnswerBy::Email,
            contact: "somebody@mail.example".to_owned(),
            ..report("old-quay", "Glass on the beach.")
        };
        let concern = receive(&pm, told).await?.concern;
        let sorting = super::super::ground::as_place("Glass on the beach");
        act!(house, triage::TriageError, |tx| triage::sort(tx, &pm, concern, &sorting))?;
        act!(house, ReportBackError, |tx| report_back::draft(tx, &pm))?;
        for word in act!(house, ReportBackError, |tx| report_back::to_approve(tx, &pm, 50))? {
            act!(house, ReportBackError, |tx| report_back::approve(tx, &pm, word.word, &word.texts))?;
        }
        Ok(())
    }

    /// The letters that go to anybody outside, and are due.
    pub(crate) async fn letters(&self) -> Outcome<Vec<String>> {
        let (house, bag) = (&self.eyes.house, Bag::default());
        while post::deliver_due(&house.store, &house.world, &house.keys.sealer, &bag, 50).await?.sent > 0 {}
        let outside = |to: &str| match to.strip_suffix("@example.org") {
            Some(name) => OUTSIDE.contains(&name),
            None => true,
        };
        let all = bag.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut texts: Vec<String> = all
            .into_iter()
            .filter(|(_, letter)| outside(&letter.to))
            .map(|(way, it)| format!("{way} {} {} {} {}", it.to, it.language, it.subject, it.body))
            .collect();
        texts.sort();
        Ok(texts)
    }
}

/// Keeps the letters.
#[derive(Default)]
struct Bag(Mutex<Vec<(AnswerBy, Letter)>>);

impl Carrier for Bag {
    fn carry<'a>(&'a self, _: &'a str, way: AnswerBy, letter: &'a Letter) -> post::Carried<'a> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((way, letter.clone()));
        Box::pin(async { Ok(()) })
    }
}

/// A closed meeting that runs now, with those at the table who work inside.
async fn table(ground: &Ground) -> Outcome<MeetingId> {
    let (pm, house) = (ground.manager(), &ground.town.house);
    let running = meeting(&pm, ground.things["series"].parse()?, 0, false).await?;
    for role in TABLE {
        let person = ground.person(role.token());
        ground.town.agrees(person).await;
        store::write!(house.store, |tx| -> Result<_, workgroup::WorkgroupError> {
            workgroup::invite(tx, &pm, running, person).await?;
            workgroup::check_in(tx, &pm, running, person).await
        })?;
    }
    act!(house, workgroup::WorkgroupError, |tx| workgroup::open(tx, &pm, running))?;
    let (invited, closed) = (ground.person(INVITED), ground.things["closed"].parse()?);
    ground.town.agrees(invited).await;
    store::write!(house.store, |tx| -> Result<_, workgroup::WorkgroupError> {
        workgroup::invite(tx, &pm, running, invited).await?;
        workgroup::invite(tx, &pm, closed, invited).await?;
        workgroup::check_in(tx, &pm, closed, invited).await
    })?;
    Ok(running)
}

/// A number of the dice that is the same in both worlds.
pub(crate) fn fair(seed: u64) -> Dice {
    Dice::new(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15))
}
