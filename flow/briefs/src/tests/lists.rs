use super::{MINUTE, Room, acting, context, enrolled, given, meeting, plan, tried};
use crate::{
    BriefError, BriefRow, NewBrief, at_table,
    brief::TABLE,
    list::{self, Filter, Listed},
    store as rows,
};
use guard::{Act, Cause, Consent, NewSignature};
use page::{
    Cx, Problem,
    testing::{NOON, Town},
};
use people::Viewer;
use proptest::{
    collection::vec,
    option::weighted,
    prelude::*,
    sample::{select, subsequence},
    strategy::ValueTree as _,
    test_runner::TestRunner,
};
use referrals::ReferralError;
use std::collections::BTreeSet;
use store::{StoreError, Tokens, Tx, args};
use words::{BriefId, Language, MeetingId, ParticipantId, PersonId, Recipient, Role, Segment};
use workgroup::{State, WorkgroupError};

const EVERY: list::Filter = list::Filter { all: true, caseload: true, bound: true };

/// What the statement lets through is what the guard lets through, whoever looks: everything that the
/// guard would let through is found, and nothing else.
#[tokio::test]
async fn the_statement_and_the_guard_agree_item_by_item() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let viewers = everybody(&room).await;
        let items = items(&room, &viewers).await;
        room.begun().await;
        let mut seen = 0;
        for step in 0..3 {
            if step == 1 {
                room.opened(items[0], 99).await.expect("open");
            }
            if step == 2 {
                let name = viewers[2].person().expect("an officer");
                tried!(town, BriefError, |tx| crate::name_facilitator(tx, &room.pm, room.meeting, name))
                    .expect("named");
            }
            for cx in &viewers {
                let (found, every) = both(&room, cx).await;
                assert_eq!(found, every, "step {step}, {}", cx.viewer.name);
                seen += found.len();
            }
        }
        assert!(seen > 20, "there is something to see: {seen}");
    }
}

/// One of each role at the table, another case manager, and an officer who did not sign.
async fn everybody(room: &Room<'_>) -> Vec<Cx> {
    let town = room.town;
    let mut all = vec![room.pm.clone(), room.manager.clone(), room.officer.clone()];
    all.push(room.representative.clone());
    for (name, role) in [
        ("Ike Lund", Role::CaseManager),
        ("Sol Brandt", Role::Prosecutor),
        ("Dee Marsh", Role::Defender),
        ("Ada Finch", Role::ProjectManager),
    ] {
        all.push(acting(town, name, role).await);
    }
    let unsigned = town.person("Bo Lark", &[Role::Officer]).await;
    all.push(context(town, unsigned, "Bo Lark", Role::Officer));
    for cx in &all[4..] {
        let person = cx.person().expect("a person");
        tried!(town, WorkgroupError, |tx| workgroup::invite(tx, &room.pm, room.meeting, person))
            .expect("invited");
        room.checked_in(cx).await;
    }
    all
}

/// Four items, of two case managers' participants; with some of them some have a conflict.
async fn items(room: &Room<'_>, viewers: &[Cx]) -> Vec<BriefId> {
    let town = room.town;
    let mut items = vec![room.brief().await];
    for manager in [&viewers[1], &viewers[4], &viewers[4]] {
        let (participant, _) = enrolled(town, &room.pm, manager).await;
        let new = NewBrief { participant, ..room.new_brief() };
        let prepared = tried!(town, BriefError, |tx| crate::prepare(tx, &room.pm, room.meeting, &new));
        items.push(prepared.expect("a brief"));
        let out = [&viewers[4], &viewers[7], &viewers[2]][items.len() - 2].person().expect("a person");
        store::write!(town.house.store, |tx| -> Result<_, guard::KeepError> {
            guard::note_conflict(tx, &town.house.world, out, participant, Cause::Declared, None).await
        })
        .expect("noted");
    }
    items
}

/// What the viewer's list shows, and what it would show if the statement let everything through.
async fn both(room: &Room<'_>, cx: &Cx) -> (Vec<BriefId>, Vec<BriefId>) {
    let meeting = room.meeting;
    let both = tried!(room.town, BriefError, |tx| async {
        let listed = list::list(tx, cx, meeting).await?;
        let every = rows::briefs(tx, meeting, cx.person()?, &EVERY).await?;
        let every = list::lines(tx, &listed.cx, &listed.meeting, listed.named, &listed.guests, every).await?;
        Ok((listed.lines, every))
    });
    let (found, every) = both.expect("two lists");
    let ids = |lines: Vec<list::Line>| lines.iter().map(|line| line.it.id).collect();
    (ids(found), ids(every))
}

/// How many are invited, and of how many people they speak.
const GUESTS: usize = 5;
const ITEMS: usize = 3;

/// What can differ about somebody who is invited.
#[derive(Debug, Clone)]
struct Guest {
    roles: Vec<Role>,
    signed: bool,
    /// When they were checked in, in minutes from noon; items are opened a minute before.
    came: Option<i64>,
}

/// How far an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Waits,
    Open,
    Closed,
}

/// What can differ about an item, and about the participant. Guests are told by their number.
#[derive(Debug, Clone)]
struct About {
    manager: usize,
    marked: Vec<Role>,
    consented: Vec<Recipient>,
    avoids: Vec<usize>,
    stage: Stage,
}

/// A meeting, who comes, and what is prepared.
#[derive(Debug, Clone)]
struct Ground {
    state: State,
    facilitator: Option<usize>,
    guests: Vec<Guest>,
    items: Vec<About>,
}

fn guests() -> impl Strategy<Value = Guest> {
    // Those of whom the rules speak, oftener than others. Whoever has no role is not at the table.
    let named = vec![
        Role::ProjectManager,
        Role::CaseManager,
        Role::Officer,
        Role::IntakeCustodian,
        Role::Prosecutor,
        Role::Defender,
        Role::Representative,
    ];
    let roles = prop_oneof![3 => subsequence(named, 1..=2), 1 => subsequence(Role::ALL.to_vec(), 1..=2)];
    let came = select(vec![Some(-2_i64), Some(-2), Some(0), None]);
    (roles, proptest::bool::weighted(0.75), came).prop_map(|(roles, signed, came)| Guest {
        roles,
        signed,
        came,
    })
}

fn abouts() -> impl Strategy<Value = About> {
    let marked = subsequence(TABLE.to_vec(), 1..=4);
    let consented = subsequence(Recipient::ALL.to_vec(), 0..=5);
    let avoids = subsequence((0..GUESTS).collect::<Vec<_>>(), 0..=2);
    let stage = select(vec![Stage::Waits, Stage::Open, Stage::Closed]);
    (0..GUESTS, marked, consented, avoids, stage).prop_map(|(manager, marked, consented, avoids, stage)| {
        About { manager, marked, consented, avoids, stage }
    })
}

fn grounds() -> impl Strategy<Value = Ground> {
    let state = select(vec![State::Open, State::Open, State::Planned, State::Closed]);
    (state, weighted(0.75, 0..GUESTS), vec(guests(), GUESTS), vec(abouts(), ITEMS))
        .prop_map(|(state, facilitator, guests, items)| Ground { state, facilitator, guests, items })
}

/// What is the same on every ground: a meeting, people without a role, and participants of whom nothing
/// is consented to.
struct Place<'a> {
    town: &'a Town,
    pm: PersonId,
    meeting: MeetingId,
    guests: Vec<PersonId>,
    participants: Vec<ParticipantId>,
}

async fn place(town: &Town) -> Place<'_> {
    let pm = acting(town, "Pat Moss", Role::ProjectManager).await;
    let manager = acting(town, "Cleo Ward", Role::CaseManager).await;
    let meeting = meeting(town, &pm).await;
    let mut participants = vec![];
    for _ in 0..ITEMS {
        let (participant, consent) = enrolled(town, &pm, &manager).await;
        tried!(town, ReferralError, |tx| referrals::revoke_consent(tx, &manager, participant, consent))
            .expect("revoked");
        participants.push(participant);
    }
    let mut guests = vec![];
    for name in ["Ana Birch", "Ben Calder", "Cyd Drake", "Dov Ember", "Eli Frost"] {
        guests.push(town.person(name, &[]).await);
    }
    assert_eq!(guests.len(), GUESTS);
    Place { town, pm: pm.person().expect("a person"), meeting, guests, participants }
}

impl Place<'_> {
    /// Writes the ground down, all but the conflicts; gives the items in its order.
    async fn put(&self, tx: &mut Tx, ground: &Ground) -> Result<Vec<BriefId>, BriefError> {
        for (person, guest) in self.guests.iter().zip(&ground.guests) {
            self.put_guest(tx, *person, guest).await?;
        }
        let state = "UPDATE workgroup_meeting SET state = $2 WHERE id = $1";
        tx.run(state, args![self.meeting, ground.state]).await?;
        if let Some(at) = ground.facilitator {
            rows::put_facilitator(tx, self.meeting, self.guests[at]).await?;
        }
        let mut briefs = vec![];
        for (participant, about) in self.participants.iter().zip(&ground.items) {
            briefs.push(self.put_item(tx, *participant, about).await?);
        }
        Ok(briefs)
    }

    async fn put_guest(&self, tx: &mut Tx, person: PersonId, guest: &Guest) -> Result<(), BriefError> {
        let world = &self.town.house.world;
        for role in &guest.roles {
            people::give_seat(tx, world, person, *role, None).await.map_err(Problem::from)?;
        }
        if guest.signed {
            let text = guard::text_in_force(tx).await?.expect("a text").hash;
            let (language, name) = (Language::english(), "signed for a test".to_owned());
            let new = NewSignature { text, language, name, duties: vec![] };
            guard::sign(tx, world, person, &new).await.expect("a signature");
        }
        let invited = "INSERT INTO workgroup_invitation (meeting, person, checked_in_at) VALUES ($1, $2, $3)";
        let came = guest.came.map(|minutes| NOON.plus(minutes * MINUTE));
        tx.run(invited, args![self.meeting, person, came]).await?;
        Ok(())
    }

    async fn put_item(
        &self,
        tx: &mut Tx,
        participant: ParticipantId,
        about: &About,
    ) -> Result<BriefId, BriefError> {
        let world = &self.town.house.world;
        let row = BriefRow {
            id: BriefId::new(&*world.chance),
            meeting: self.meeting,
            participant,
            alias: String::new(),
            number: String::new(),
            facts: vec![],
            segments: Tokens(vec![Segment::Care]),
            roles: Tokens(about.marked.clone()),
            areas: Tokens(vec![]),
            prepared_by: self.pm,
            opened_at: None,
            closed_at: None,
            outcome: None,
        };
        rows::insert_brief(tx, &row, world.now()).await?;
        if about.stage != Stage::Waits {
            rows::open_brief(tx, row.id, NOON.plus(-MINUTE)).await?;
        }
        if about.stage == Stage::Closed {
            rows::close_brief(tx, row.id, NOON).await?;
        }
        let manager = "UPDATE referrals_participant SET case_manager = $2 WHERE id = $1";
        tx.run(manager, args![participant, self.guests[about.manager]]).await?;
        if !about.consented.is_empty() {
            let consent = Consent {
                recipients: about.consented.clone(),
                ..given(self.town, participant, &[Segment::Care])
            };
            guard::give_consent(tx, world, &consent, self.pm).await?;
        }
        Ok(row.id)
    }

    /// Writes the conflicts down.
    async fn avoid(&self, tx: &mut Tx, ground: &Ground) -> Result<(), BriefError> {
        for (participant, about) in self.participants.iter().zip(&ground.items) {
            for at in &about.avoids {
                let (world, person) = (&self.town.house.world, self.guests[*at]);
                guard::note_conflict(tx, world, person, *participant, Cause::Declared, None).await?;
            }
        }
        Ok(())
    }

    /// What somebody's list holds, and what it would hold when no statement chose for them.
    async fn seen(&self, tx: &mut Tx, person: PersonId, briefs: &[BriefId]) -> Result<Seen, BriefError> {
        let viewer = Viewer { person: Some(person), ..Viewer::default() };
        let cx = Cx::outside(&self.town.house, viewer, Language::english());
        let listed = list::list(tx, &cx, self.meeting).await?;
        let mut every = vec![];
        for brief in briefs {
            every.extend(rows::brief(tx, *brief).await?);
        }
        let asked = asked(tx, &listed, every).await?;
        Ok(Seen { listed, asked })
    }
}

/// A viewer's list, and the items of all that the guard lets through to them.
struct Seen {
    listed: Listed,
    asked: BTreeSet<BriefId>,
}

/// The items among these that the guard lets through, asked one by one.
async fn asked(tx: &mut Tx, by: &Listed, found: Vec<BriefRow>) -> Result<BTreeSet<BriefId>, BriefError> {
    let lines = list::lines(tx, &by.cx, &by.meeting, by.named, &by.guests, found).await?;
    Ok(lines.iter().map(|line| line.it.id).collect())
}

/// Two answers that must be one, and what they are about.
struct Answers {
    about: String,
    listed: BTreeSet<BriefId>,
    asked: BTreeSet<BriefId>,
}

/// What each guest finds in the list, beside what the guard lets through of all items; and what the list
/// says they may read, beside what opens when they ask for it.
async fn answers(tx: &mut Tx, place: &Place<'_>, ground: &Ground) -> Result<Vec<Answers>, BriefError> {
    let briefs = place.put(tx, ground).await?;
    place.avoid(tx, ground).await?;
    let mut answers = vec![];
    for person in &place.guests {
        let Seen { listed, asked } = place.seen(tx, *person, &briefs).await?;
        let mut two = |what: &str, listed, asked| {
            answers.push(Answers { about: format!("{what}, guest {person}"), listed, asked });
        };
        two("the list", listed.lines.iter().map(|line| line.it.id).collect(), asked);
        let mut opened = BTreeSet::new();
        for brief in &briefs {
            if at_table::brief(tx, &listed.cx, *brief, Act::ReadBrief).await.is_ok() {
                opened.insert(*brief);
            }
        }
        let readable = listed.lines.iter().filter(|line| line.may_read);
        two("what is read", readable.map(|line| line.it.id).collect(), opened);
    }
    Ok(answers)
}

/// Takes back what was written, so that the next ground begins where this one did.
async fn take_back(tx: Tx) {
    tx.end(Err::<(), _>(StoreError::Missing)).await.expect_err("nothing is kept");
}

/// Writes a ground down, asks for the answers, and takes it back.
async fn agree(place: &Place<'_>, ground: &Ground) -> Result<(), TestCaseError> {
    let mut tx = place.town.house.store.writing().await.expect("a transaction");
    let answers = answers(&mut tx, place, ground).await;
    take_back(tx).await;
    for Answers { about, listed, asked } in answers.expect("answers") {
        prop_assert_eq!(listed, asked, "{}", about);
    }
    Ok(())
}

/// Whoever is the case manager, facilitates, signed, came, avoids somebody, in whatever roles, and
/// whatever is open, marked and consented to: the list holds what the guard lets through, and nothing
/// else.
#[test]
fn on_any_ground_the_list_holds_what_the_guard_lets_through() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let _inside = runtime.enter();
    for town in runtime.block_on(Town::each(plan)) {
        let place = runtime.block_on(place(&town));
        let config = ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() };
        TestRunner::new(config)
            .run(&grounds(), |ground| runtime.block_on(agree(&place, &ground)))
            .expect("one answer");
    }
}

/// The filter without one of its conditions, when it has it.
fn without(condition: &str, it: &Filter) -> Option<Filter> {
    let Filter { all, caseload, bound } = *it;
    match condition {
        "all" => all.then_some(Filter { all: false, caseload, bound }),
        "caseload" => caseload.then_some(Filter { all, caseload: false, bound }),
        _ => bound.then_some(Filter { all, caseload, bound: false }),
    }
}

/// What would be wrong, as this ground shows: the statement without one of its conditions finds too
/// little; it finds too much for whoever does not ask the guard; and for those with a conflict.
async fn noticed(
    tx: &mut Tx,
    place: &Place<'_>,
    ground: &Ground,
) -> Result<BTreeSet<&'static str>, BriefError> {
    let briefs = place.put(tx, ground).await?;
    let mut blind = vec![];
    for person in &place.guests {
        blind.push(place.seen(tx, *person, &briefs).await?.asked);
    }
    place.avoid(tx, ground).await?;
    let mut noticed = BTreeSet::new();
    for (person, blind) in place.guests.iter().zip(blind) {
        let Seen { listed, asked: right } = place.seen(tx, *person, &briefs).await?;
        if !blind.is_subset(&right) {
            noticed.insert("conflict");
        }
        let filter = list::filter(&listed.cx);
        let found = rows::briefs(tx, place.meeting, *person, &filter).await?;
        if found.iter().any(|brief| !right.contains(&brief.id)) {
            noticed.insert("unasked");
        }
        for condition in ["all", "caseload", "bound"] {
            let Some(less) = without(condition, &filter) else { continue };
            let found = rows::briefs(tx, place.meeting, *person, &less).await?;
            if asked(tx, &listed, found).await? != right {
                noticed.insert(condition);
            }
        }
    }
    Ok(noticed)
}

/// What is chosen rests on each condition of the filter, on the guard, and on the conflicts.
#[tokio::test]
async fn one_thing_too_many_or_too_few_is_noticed() {
    let town = Town::new(plan()).await;
    let place = place(&town).await;
    let every = BTreeSet::from(["all", "caseload", "bound", "unasked", "conflict"]);
    let mut seen = BTreeSet::new();
    let mut runner = TestRunner::deterministic();
    for _ in 0..128 {
        let ground = grounds().new_tree(&mut runner).expect("a ground").current();
        let mut tx = town.house.store.writing().await.expect("a transaction");
        let found = noticed(&mut tx, &place, &ground).await;
        take_back(tx).await;
        seen.extend(found.expect("what is wrong"));
        if seen == every {
            return;
        }
    }
    assert_eq!(seen, every);
}
