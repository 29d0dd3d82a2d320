//! A town in which there is one of everything, made by the acts of the parts, and somebody for
//! each way in which a person can stand to a thing.

use crate::parts;
use briefs::{BriefError, NewBrief};
use concerns::{ConcernsError, NewReport, Received};
use groups::{Kind, NewDialogue, NewGroup, NewPoint};
use guard::Consent;
use page::{
    Cx, House,
    testing::{Plan, Town},
};
use people::Viewer;
use referrals::{Door, Intake, NewReferral, ReferralError};
use responses::NewResponse;
use std::{collections::BTreeMap, sync::Arc};
use store::Tx;
use triage::Sorting;
use words::{
    AnswerBy, AreaSlug, Channel, ConcernId, ConsentId, DecisionKind, Disclosure, DutyId, FactId, GroupId,
    ItemId, Language, MeetingId, Moment, ParticipantId, PersonId, Recipient, Role, Segment, SeriesId, Sort,
};
use workgroup::{NewMeeting, NewSeries, Why};

/// What a test gives up with: any error of any part.
pub(super) type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// A write whose closure may fail with the error of any part.
macro_rules! act {
    ($house:expr, $error:ty, |$tx:ident| $body:expr) => {
        store::write!($house.store, |$tx| -> Result<_, $error> { $body.await })
    };
}
pub(super) use act;

/// All parts, with the loader that the program uses.
pub(super) fn plan() -> Plan {
    let [_, texts @ ..] = parts::TEXTS;
    Plan {
        routes: parts::routes(),
        texts: texts.to_vec(),
        cards: parts::cards(),
        loader: Some(Arc::new(groups::Speaks)),
        ..Plan::default()
    }
}

/// Somebody who acts in these roles.
pub(super) fn acting(house: &House, person: PersonId, roles: &[Role]) -> Cx {
    let viewer = Viewer { person: Some(person), roles: roles.to_vec(), ..Viewer::default() };
    Cx::outside(house, viewer, Language::english())
}

/// A report as the desk takes it.
pub(super) fn report(area: &str, body: &str) -> NewReport {
    NewReport {
        category: "litter".to_owned(),
        area: area.parse().ok(),
        place: "stairs to the quay".to_owned(),
        body: body.to_owned(),
        disclosure: Disclosure::NotAsked,
        ..NewReport::by(Channel::Phone, Language::english())
    }
}

/// Takes a report as somebody.
pub(super) async fn receive(cx: &Cx, report: NewReport) -> Result<Received, ConcernsError> {
    let house = &cx.house;
    let token = FactId::new(&*house.world.chance).to_string();
    let arrival = concerns::prepare(house, &token, report).await?;
    act!(house, ConcernsError, |tx| concerns::receive(tx, cx, &arrival))
}

/// How a concern about a place is sorted.
pub(super) fn as_place(title: &str) -> Sorting {
    Sorting {
        sort: Sort::PlaceConcern,
        title: title.to_owned(),
        pointer: String::new(),
        reason: String::new(),
    }
}

/// The town, its people by role or by what they stand to, and the ids of its things by name.
pub(super) struct Ground {
    pub town: Town,
    pub people: BTreeMap<String, PersonId>,
    pub things: BTreeMap<&'static str, String>,
}

impl Ground {
    pub(super) async fn on(town: Town) -> Outcome<Self> {
        let mut people = BTreeMap::new();
        for role in Role::ALL {
            people.insert(role.to_string(), town.person(role.token(), &[*role]).await);
        }
        for (name, role) in [
            ("speaker", Role::Representative),
            ("owner", Role::CltMember),
            ("guest", Role::PcgMember),
            ("bystander", Role::Representative),
        ] {
            people.insert(name.to_owned(), town.person(name, &[role]).await);
        }
        let mut ground = Self { town, people, things: BTreeMap::new() };
        ground.name("person", ground.person("bystander"));
        ground.name("secret", "no-such-secret");
        // What is not stuck is not tried again, and nobody is told so.
        ground.name("letter", "00000000-0000-4000-8000-000000000000");
        ground.name("entry", "no-such-entry");
        let group = ground.groups().await?;
        let concern = ground.concerns(group).await?;
        ground.sorted(concern).await?;
        ground.meetings(concern).await?;
        ground.persons().await?;
        ground.reviewed().await?;
        ground.agreed().await?;
        ground.records().await?;
        Ok(ground)
    }

    pub(super) fn person(&self, name: &str) -> PersonId {
        self.people[name]
    }

    pub(super) fn manager(&self) -> Cx {
        acting(&self.town.house, self.person("project-manager"), &[Role::ProjectManager])
    }

    #[allow(clippy::needless_pass_by_value, reason = "ids are named as they are made")]
    fn name(&mut self, name: &'static str, thing: impl std::fmt::Display) {
        self.things.insert(name, thing.to_string());
    }

    /// A group with its speaker and a visit, and one that will end.
    async fn groups(&mut self) -> Outcome<GroupId> {
        let (pm, house) = (self.manager(), self.town.house.clone());
        let area: AreaSlug = "mill-flats".parse()?;
        let new = |name: &str| NewGroup {
            name: name.to_owned(),
            kind: Kind::NeighborhoodCouncil,
            language: Language::english(),
            meets: String::new(),
            areas: vec![area.clone()],
        };
        let (speaker, one, two) = (self.person("speaker"), new("Mill Flats Council"), new("Quay Friends"));
        let today = house.world.today();
        let dialogue = |group| NewDialogue {
            token: "a-visit".to_owned(),
            group,
            area: Some(area.clone()),
            held_day: today,
            hours: 1.5,
            heads: 14,
            barrier: false,
            said: "They asked what came of it.".to_owned(),
            points: vec![NewPoint {
                place: "fence of the school".to_owned(),
                category: "litter".to_owned(),
                body: "Needles at the fence.".to_owned(),
                area: None,
            }],
        };
        let (group, ending, held) = store::write!(house.store, |tx| -> Result<_, groups::GroupsError> {
            let group = groups::add(tx, &pm, &one).await?;
            groups::add_representative(tx, &pm, group, speaker).await?;
            let ending = groups::add(tx, &pm, &two).await?;
            Ok((group, ending, groups::hold(tx, &pm, &dialogue(group)).await?))
        })?;
        self.name("group", group);
        self.name("ending", ending);
        self.name("dialogue", held);
        Ok(group)
    }

    /// Three concerns: what the group raised, one that looks alike, and one that differs.
    async fn concerns(&mut self, group: GroupId) -> Outcome<ConcernId> {
        let pm = self.manager();
        let with_group = |body| NewReport { group: Some(group), ..report("mill-flats", body) };
        let first = NewReport {
            answer_by: AnswerBy::Email,
            contact: "neighbor@mail.example".to_owned(),
            ..with_group("Needles on the stairs, every morning.")
        };
        let first = receive(&pm, first).await?;
        let alike = receive(&pm, report("mill-flats", "Needles on the stairs again.")).await?;
        let differs = receive(&pm, report("old-quay", "Quin Canary shouts behind the market.")).await?;
        let house = &self.town.house;
        let draft = act!(house, triage::TriageError, |tx| triage::move_name(
            tx,
            &pm,
            differs.report,
            std::slice::from_ref(&(0..11))
        ))?;
        self.name("concern", first.concern);
        self.name("report", first.report);
        self.name("alike", alike.concern);
        self.name("differs", differs.concern);
        self.name("draft", draft);
        Ok(first.concern)
    }

    /// The first concern is sorted, and its word waits.
    async fn sorted(&mut self, concern: ConcernId) -> Outcome<()> {
        let (pm, house) = (self.manager(), self.town.house.clone());
        let sorting = as_place("Needles on the stairs");
        act!(house, triage::TriageError, |tx| triage::sort(tx, &pm, concern, &sorting))?;
        act!(house, report_back::ReportBackError, |tx| report_back::draft(tx, &pm))?;
        let words = act!(house, report_back::ReportBackError, |tx| report_back::to_approve(tx, &pm, 9))?;
        self.name("word", words.first().ok_or("no word")?.word);
        Ok(())
    }

    /// Three referrals, a participant with a consent, and a brief of them in a meeting of their own.
    async fn persons(&mut self) -> Outcome<()> {
        let (pm, house) = (self.manager(), self.town.house.clone());
        let manager = acting(&house, self.person("case-manager"), &[Role::CaseManager]);
        let person = manager.person()?;
        let new = |name: &str| NewReferral {
            id: None,
            door: Door::Community,
            name: name.to_owned(),
            alias: String::new(),
            met: "At the quay".to_owned(),
            area: None,
            made_by: None,
        };
        let other = self.town.person("other-manager", &[Role::CaseManager]).await;
        let (referral, eligible, placed, participant, elsewhere) =
            store::write!(house.store, |tx| -> Result<_, ReferralError> {
                let referral = referrals::open_referral(tx, &pm, &new("Quinn Larch")).await?;
                let eligible = referrals::open_referral(tx, &pm, &new("Mara Sedge")).await?;
                referrals::judge(tx, &pm, eligible, &[]).await?;
                let placed = referrals::open_referral(tx, &pm, &new("Odo Tarn")).await?;
                let enrolled = referrals::open_referral(tx, &pm, &new("Rue Alder")).await?;
                let others = referrals::open_referral(tx, &pm, &new("Ivo Reed")).await?;
                for (one, manager) in [(placed, person), (enrolled, person), (others, other)] {
                    referrals::judge(tx, &pm, one, &[]).await?;
                    referrals::approve(tx, &pm, one, Some(manager)).await?;
                }
                let intake = Intake { alias: String::new(), language: Language::english(), protected: false };
                let participant = referrals::enroll(tx, &manager, enrolled, &intake).await?;
                let elsewhere = referrals::enroll(tx, &pm, others, &intake).await?;
                Ok((referral, eligible, placed, participant, elsewhere))
            })?;
        self.name("referral", referral);
        self.name("eligible", eligible);
        self.name("placed", placed);
        self.name("participant", participant);
        self.briefs(&manager, participant, elsewhere).await
    }

    /// What somebody consents to, and a brief of them; one of somebody whom another case manager has.
    async fn briefs(
        &mut self,
        manager: &Cx,
        participant: ParticipantId,
        elsewhere: ParticipantId,
    ) -> Outcome<()> {
        let (pm, house) = (self.manager(), self.town.house.clone());
        let today = house.world.today();
        let consent = Consent {
            discloser: "The program".to_owned(),
            description: "What helps me".to_owned(),
            segments: vec![Segment::Care],
            named: "Officers of the work group".to_owned(),
            recipients: vec![Recipient::Police],
            purpose: "Working together".to_owned(),
            told_how_to_revoke: true,
            expires_day: Some(today.plus(90)),
            signed_by: "Rue Alder".to_owned(),
            signed_day: Some(today),
            ..Consent::blank(participant, ConsentId::new(&*house.world.chance))
        };
        let consent =
            act!(house, ReferralError, |tx| referrals::give_consent(tx, manager, participant, &consent))?;
        let series: SeriesId = self.things["series"].parse()?;
        let closed = meeting(&pm, series, 5, false).await?;
        let brief = NewBrief {
            participant,
            facts: "Wants company on Thursday.".to_owned(),
            segments: vec![Segment::Care],
            roles: vec![Role::Officer],
            areas: vec![],
        };
        let other = NewBrief { participant: elsewhere, ..brief.clone() };
        let brief = act!(house, BriefError, |tx| briefs::prepare(tx, &pm, closed, &brief))?;
        let other = act!(house, BriefError, |tx| briefs::prepare(tx, &pm, closed, &other))?;
        self.name("elsewhere", other);
        self.name("consent", consent);
        let (world, person) = (house.world.clone(), manager.person()?);
        let glass = act!(house, guard::KeepError, |tx| guard::break_glass(
            tx,
            &world,
            person,
            participant,
            "Somebody asks for them with a knife."
        ))?;
        self.name("glass", glass);
        self.name("closed", closed);
        self.name("brief", brief);
        Ok(())
    }

    /// A review of all neighborhoods is being worked on.
    async fn reviewed(&mut self) -> Outcome<()> {
        priorities::prepare(&self.manager(), "2025-06..2026-05".parse()?).await?;
        self.name("area", "mill-flats");
        Ok(())
    }

    /// The bystander has signed, and used the duty that they declared; representatives have signed.
    async fn agreed(&mut self) -> Outcome<()> {
        let (house, person) = (self.town.house.clone(), self.person("bystander"));
        stewardship::adopt_default(&house).await?;
        for name in ["representative", "speaker"] {
            self.town.agrees(self.person(name)).await;
        }
        let cx = acting(&house, person, &[Role::Representative]);
        let id = DutyId::new(&*house.world.chance);
        store::write!(house.store, |tx| -> Result<_, stewardship::StewardshipError> {
            let text = guard::text_in_force(tx).await?.ok_or(page::Problem::NotFound)?.hash;
            let duty = ["Mandated reporter", "The county", "Children"].map(str::to_owned);
            let [duty, to_whom, content] = duty;
            let duties = vec![guard::NewDuty { duty, to_whom, content }];
            let name = "Bystander".to_owned();
            let new = guard::NewSignature { text, language: Language::english(), name, duties };
            let agreement = stewardship::sign_agreement(tx, &cx, &new).await?;
            let new = guard::NewUse {
                id,
                agreement,
                position: 1,
                used_day: house.world.today(),
                what: "That a child was not safe.".to_owned(),
                to_whom: "The county".to_owned(),
                least: true,
                no_part2: true,
            };
            stewardship::use_duty(tx, &cx, &new).await
        })?;
        self.name("duty", id);
        Ok(())
    }

    /// A legal order; a request for records with two lines, one of them handed to counsel; and a
    /// request that was answered.
    async fn records(&mut self) -> Outcome<()> {
        let house = self.town.house.clone();
        let counsel = acting(&house, self.person("counsel"), &[Role::Counsel]);
        let officer = acting(&house, self.person("records-officer"), &[Role::RecordsOfficer]);
        let today = house.world.today();
        let order = stewardship::NewOrder {
            id: None,
            kind: guard::OrderKind::Court,
            court: "Superior Court".to_owned(),
            number: "26-1-00017".to_owned(),
            asks: "What was said of the quay".to_owned(),
            case_number: String::new(),
            received_day: today,
            answer_by: today.plus(14),
        };
        let new = stewardship::NewRequest {
            id: None,
            asker: "A newspaper".to_owned(),
            reach: "desk@press.example".to_owned(),
            wants: "What was said of the quay".to_owned(),
            received_day: today,
        };
        let text = |text: &str, part2| stewardship::NewLine { id: None, text: text.to_owned(), part2 };
        let (tents, name) = (text("Tents.", false), text("A name.", true));
        let (order, request, line, handed, answered) =
            store::write!(house.store, |tx| -> Result<_, stewardship::RecordsError> {
                let order = stewardship::receive_order(tx, &counsel, &order).await?;
                let request = stewardship::open_request(tx, &officer, &new).await?;
                let line = stewardship::add_line(tx, &officer, request, &tents).await?;
                let handed = stewardship::add_line(tx, &officer, request, &name).await?;
                stewardship::hand_line(tx, &officer, request, handed, true).await?;
                let answered = stewardship::open_request(tx, &officer, &new).await?;
                stewardship::answer_request(tx, &officer, answered).await?;
                Ok((order, request, line, handed, answered))
            })?;
        self.name("order", order);
        self.name("request", request);
        self.name("line", line);
        self.name("handed", handed);
        self.name("answered", answered);
        Ok(())
    }

    /// A meeting that was held, and what may be taken home from it.
    async fn held(&mut self, series: SeriesId) -> Outcome<()> {
        let (pm, house) = (self.manager(), self.town.house.clone());
        let held = meeting(&pm, series, 6, false).await?;
        let summary = briefs::Summary { works: "The lights at the quay.".to_owned(), ..Default::default() };
        store::write!(house.store, |tx| -> Result<_, BriefError> {
            workgroup::open(tx, &pm, held).await?;
            workgroup::close(tx, &pm, held).await?;
            briefs::approve_summary(tx, &pm, held, &summary, "").await
        })?;
        self.name("held", held);
        Ok(())
    }

    /// A public meeting that runs, with a decision, an action and a response; a private one to come,
    /// and two that are cancelled and opened.
    async fn meetings(&mut self, concern: ConcernId) -> Outcome<()> {
        let (pm, house) = (self.manager(), self.town.house.clone());
        let (owner, guest) = (self.person("owner"), self.person("guest"));
        let series = NewSeries {
            name: "Operational Work Group".to_owned(),
            every_days: 14,
            place: "Library".to_owned(),
            public: true,
        };
        let series = act!(house, workgroup::WorkgroupError, |tx| workgroup::start_series(tx, &pm, &series))?;
        let public = meeting(&pm, series, 1, true).await?;
        let private = meeting(&pm, series, 2, false).await?;
        let (spare, soon) = (meeting(&pm, series, 3, true).await?, meeting(&pm, series, 4, true).await?);
        self.held(series).await?;
        let due = house.world.today().plus(20);
        let (item, action, decision) =
            store::write!(house.store, |tx| -> Result<_, workgroup::WorkgroupError> {
                workgroup::invite(tx, &pm, private, guest).await?;
                workgroup::invite(tx, &pm, public, guest).await?;
                workgroup::open(tx, &pm, public).await?;
                let item = listed(tx, &pm, public, concern).await?;
                let decision =
                    workgroup::decide(tx, &pm, item, DecisionKind::Respond, "We have somebody.").await?;
                let action = workgroup::assign(tx, &pm, item, "Look at it", owner, due).await?;
                Ok((item, action, decision))
            })?;
        let response = NewResponse {
            concern,
            decision: Some(decision),
            promise: "A needle box at the stairs".to_owned(),
            owner,
            due,
            steps: vec![],
        };
        let (response, step, obstacle) =
            store::write!(house.store, |tx| -> Result<_, responses::ResponsesError> {
                let response = responses::plan(tx, &pm, &response).await?;
                let step = responses::add_step(tx, &pm, response, "Order the box").await?;
                Ok((response, step, responses::raise_obstacle(tx, &pm, response, "None in stock").await?))
            })?;
        for (name, meeting) in [("meeting", public), ("private", private), ("spare", spare), ("soon", soon)] {
            self.name(name, meeting);
        }
        self.name("series", series);
        self.name("item", item);
        self.name("action", action);
        self.name("response", response);
        self.name("step", step);
        self.name("obstacle", obstacle);
        self.name("guest", guest);
        Ok(())
    }
}

/// Plans a meeting for later today.
pub(super) async fn meeting(pm: &Cx, series: SeriesId, hours: i64, public: bool) -> Outcome<MeetingId> {
    let starts_at = pm.house.world.now().plus(hours * Moment::HOUR);
    let new = NewMeeting { series, starts_at, minutes: 60, place: "Library".to_owned(), public };
    Ok(act!(pm.house, workgroup::WorkgroupError, |tx| workgroup::schedule(tx, pm, &new))?)
}

async fn listed(
    tx: &mut Tx,
    pm: &Cx,
    meeting: MeetingId,
    concern: ConcernId,
) -> Result<ItemId, workgroup::WorkgroupError> {
    workgroup::list_item(tx, pm, meeting, concern, Why::New, "").await
}
