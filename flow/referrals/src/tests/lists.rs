use super::{Program, acting, done, new_referral, plan};
use crate::{
    Door, ReferralError, State,
    list::{Filter, filter},
    participant::case_number,
    stands, store as rows,
};
use guard::{Act, Cause};
use page::{Cx, Problem, testing::Town};
use people::Viewer;
use proptest::{
    collection::vec,
    option::weighted,
    prelude::*,
    sample::{select, subsequence},
    strategy::ValueTree as _,
    test_runner::TestRunner,
};
use std::collections::BTreeSet;
use store::{StoreError, Tx};
use words::{Day, Language, ParticipantId, PersonId, ReferralId, Role, World};

/// What the statement lets through is what the guard lets through, whoever looks: everything that the
/// guard would let through is found, and nothing else.
#[tokio::test]
async fn the_statement_and_the_guard_agree_row_by_row() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let mut viewers = vec![];
        for role in Role::ALL {
            viewers.push(acting(&town, role.token(), *role).await);
        }
        // Referrals made by each, assigned to each case manager, with conflicts here and there.
        for (at, viewer) in viewers.iter().enumerate() {
            let new = new_referral("Robin Ashdown", viewer.viewer.person);
            let referral = done!(town, |tx| crate::open_referral(tx, &program.pm, &new));
            if at % 2 == 0 {
                done!(town, |tx| crate::judge(tx, &program.pm, referral, &[]));
                let person = viewers[3].viewer.person;
                done!(town, |tx| crate::approve(tx, &program.pm, referral, person));
            }
            if at % 3 == 0 {
                let found = store::read!(town.house.store, |tx| -> Result<_, crate::ReferralError> {
                    Ok(rows::referral(tx, referral).await?)
                });
                let subject = found.expect("a row").expect("a referral").subject;
                let person = viewers[at].viewer.person.expect("a person");
                store::write!(town.house.store, |tx| -> Result<_, guard::KeepError> {
                    guard::note_conflict(tx, &town.house.world, person, subject, Cause::Declared, None).await
                })
                .expect("a conflict");
            }
        }
        let all = crate::list::Filter { all: true, made: true, assigned: true, circle: true };
        for cx in &viewers {
            let person = cx.viewer.person.expect("a person");
            let (found, mut every) =
                store::read!(town.house.store, |tx| -> Result<_, crate::ReferralError> {
                    let found = rows::referrals(tx, person, &filter(cx), Day(0)).await?;
                    Ok((found, rows::referrals(tx, person, &all, Day(0)).await?))
                })
                .expect("two lists");
            every.retain(|line| cx.can(Act::ReadReferral, &line.as_seen_by(cx)));
            assert_eq!(found, every, "{:?}", cx.viewer.roles);
        }
    }
}

/// How many look, and at how many ways in: each of them may be any of those who look.
const VIEWERS: usize = 5;
const WAYS: usize = 4;

/// What can differ about a way in. People are told by their number.
#[derive(Debug, Clone)]
struct Way {
    made: Option<usize>,
    assigned: Option<usize>,
    circle: Vec<usize>,
    avoids: Vec<usize>,
    /// How many days ago it ended, in a record when it was assigned to somebody.
    ended: Option<i64>,
}

/// The roles of those who look, and the ways in.
#[derive(Debug, Clone)]
struct Ground {
    roles: Vec<Vec<Role>>,
    ways: Vec<Way>,
}

/// Any ground; roles of which the rules speak oftener than others. Whoever made one, or has it assigned,
/// may hold no role for that any more.
fn grounds() -> impl Strategy<Value = Ground> {
    let named = vec![
        Role::ProjectManager,
        Role::CaseManager,
        Role::Officer,
        Role::IntakeCustodian,
        Role::Prosecutor,
        Role::Defender,
    ];
    let roles = prop_oneof![3 => subsequence(named, 1..=2), 1 => subsequence(Role::ALL.to_vec(), 0..=2)];
    let anybody = || weighted(0.75, 0..VIEWERS);
    let some = |most: usize| subsequence((0..VIEWERS).collect::<Vec<_>>(), 0..=most);
    // The thirtieth day is the last on which an ended one is listed.
    let ended = weighted(0.5, select(vec![0_i64, 30, 31]));
    let way = (anybody(), anybody(), some(3), some(2), ended)
        .prop_map(|(made, assigned, circle, avoids, ended)| Way { made, assigned, circle, avoids, ended });
    (vec(roles, VIEWERS), vec(way, WAYS)).prop_map(|(roles, ways)| Ground { roles, ways })
}

/// The ways in as they stand in the tables, in the order of the ground.
struct Put {
    referrals: Vec<ReferralId>,
    subjects: Vec<ParticipantId>,
}

/// Nobody of them has a role yet.
async fn viewers(town: &Town) -> Vec<PersonId> {
    let mut all = vec![];
    for name in ["Ana Birch", "Ben Calder", "Cyd Drake", "Dov Ember", "Eli Frost"] {
        all.push(town.person(name, &[]).await);
    }
    assert_eq!(all.len(), VIEWERS);
    all
}

/// Writes the ground down, all but the conflicts.
async fn put(tx: &mut Tx, world: &World, all: &[PersonId], ground: &Ground) -> Result<Put, ReferralError> {
    for (person, roles) in all.iter().zip(&ground.roles) {
        for role in roles {
            people::give_seat(tx, world, *person, *role, None).await.map_err(Problem::from)?;
        }
    }
    let today = world.today();
    let mut put = Put { referrals: vec![], subjects: vec![] };
    for way in &ground.ways {
        let (id, subject) = (ReferralId::new(&*world.chance), ParticipantId::new(&*world.chance));
        let row = rows::NewRow {
            id,
            subject,
            door: Door::Social,
            alias: "R. A.",
            name: vec![],
            met: vec![],
            area: None,
            opened_day: today,
            opened_by: all[0],
            made_by: way.made.map(|at| all[at]),
            nominated_by: None,
        };
        rows::insert_referral(tx, row).await?;
        let manager = way.assigned.map(|at| all[at]);
        if let Some(manager) = manager {
            rows::place(tx, id, State::Outreach, manager, today).await?;
        }
        if let Some(ago) = way.ended {
            rows::end(tx, id, State::Enrolled, None, today.plus(-ago)).await?;
        }
        if let (Some(_), Some(case_manager)) = (way.ended, manager) {
            let (number, language) = (case_number(&*world.chance), Language::english());
            let alias = "R. A.".to_owned();
            let enrolled_day = today;
            let new = rows::NewParticipant {
                id: subject,
                number,
                alias,
                language,
                case_manager,
                protected: false,
                enrolled_day,
            };
            rows::insert_participant(tx, &new).await?;
        }
        for at in &way.circle {
            rows::put_circle(tx, subject, all[*at], all[0], today).await?;
        }
        put.referrals.push(id);
        put.subjects.push(subject);
    }
    Ok(put)
}

/// Writes the conflicts down.
async fn avoid(
    tx: &mut Tx,
    world: &World,
    all: &[PersonId],
    ground: &Ground,
    put: &Put,
) -> Result<(), ReferralError> {
    for (way, subject) in ground.ways.iter().zip(&put.subjects) {
        for at in &way.avoids {
            guard::note_conflict(tx, world, all[*at], *subject, Cause::Declared, None).await?;
        }
    }
    Ok(())
}

/// Somebody of whom nothing is known yet but who they are.
fn somebody(town: &Town, person: PersonId) -> Cx {
    let viewer = Viewer { person: Some(person), ..Viewer::default() };
    Cx::outside(&town.house, viewer, Language::english())
}

/// Which of these they are.
fn numbers<T: PartialEq>(all: &[T], found: impl IntoIterator<Item = T>) -> BTreeSet<usize> {
    let place = |one: T| all.iter().position(|other| *other == one).expect("one of the ground");
    found.into_iter().map(place).collect()
}

/// What the statement alone lets through.
async fn found(tx: &mut Tx, cx: &Cx, filter: &Filter, put: &Put) -> Result<BTreeSet<usize>, ReferralError> {
    let lines = rows::referrals(tx, cx.person()?, filter, Day(0)).await?;
    Ok(numbers(&put.referrals, lines.iter().map(|line| line.id)))
}

/// What opens when the page of each way in is asked for: the statement of the list has no part in it.
async fn opens(tx: &mut Tx, cx: &Cx, put: &Put) -> BTreeSet<usize> {
    let mut open = BTreeSet::new();
    for (id, at) in put.referrals.iter().zip(0..) {
        if stands::referral(tx, cx, *id, Act::ReadReferral).await.is_ok() {
            open.insert(at);
        }
    }
    open
}

/// The same for the pages of records.
async fn opens_record(tx: &mut Tx, cx: &Cx, put: &Put) -> BTreeSet<usize> {
    let mut open = BTreeSet::new();
    for (id, at) in put.subjects.iter().zip(0..) {
        if stands::participant(tx, cx, *id, Act::ReadParticipant).await.is_ok() {
            open.insert(at);
        }
    }
    open
}

/// Two answers that must be one, and what they are about.
struct Answers {
    about: String,
    listed: BTreeSet<usize>,
    opened: BTreeSet<usize>,
}

/// What each viewer finds in the lists, beside what opens to them page by page.
async fn answers(
    tx: &mut Tx,
    town: &Town,
    all: &[PersonId],
    ground: &Ground,
) -> Result<Vec<Answers>, ReferralError> {
    let world = &town.house.world;
    let put = put(tx, world, all, ground).await?;
    avoid(tx, world, all, ground, &put).await?;
    let mut answers = vec![];
    for person in all {
        let cx = somebody(town, *person).again(tx).await?;
        let mut two = |what: &str, listed, opened| {
            let about = format!("{what}, as {:?}", cx.viewer.roles);
            answers.push(Answers { about, listed, opened });
        };
        let opened = opens(tx, &cx, &put).await;
        two("the statement", found(tx, &cx, &filter(&cx), &put).await?, opened.clone());
        let (lines, caseload) = crate::list(tx, &cx).await?;
        let is_listed = |at: &usize| ground.ways[*at].ended.is_none_or(|ago| ago <= 30);
        let lately = opened.into_iter().filter(is_listed).collect();
        two("the list", numbers(&put.referrals, lines.iter().map(|line| line.id)), lately);
        let caseload = numbers(&put.subjects, caseload.iter().map(|one| one.id));
        two("the caseload", caseload, opens_record(tx, &cx, &put).await);
    }
    Ok(answers)
}

/// Takes back what was written, so that the next ground begins where this one did.
async fn take_back(tx: Tx) {
    tx.end(Err::<(), _>(StoreError::Missing)).await.expect_err("nothing is kept");
}

/// Writes a ground down, asks for the answers, and takes it back.
async fn agree(town: &Town, all: &[PersonId], ground: &Ground) -> Result<(), TestCaseError> {
    let mut tx = town.house.store.writing().await.expect("a transaction");
    let answers = answers(&mut tx, town, all, ground).await;
    take_back(tx).await;
    for Answers { about, listed, opened } in answers.expect("answers") {
        prop_assert_eq!(listed, opened, "{}", about);
    }
    Ok(())
}

/// Whoever made a way in, has it assigned, works with the person, avoids them, in whatever roles: the
/// lists hold what the pages open, and nothing else.
#[test]
fn on_any_ground_the_lists_hold_what_the_pages_open() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let _inside = runtime.enter();
    for town in runtime.block_on(Town::each(plan)) {
        let all = runtime.block_on(viewers(&town));
        let config = ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() };
        TestRunner::new(config)
            .run(&grounds(), |ground| runtime.block_on(agree(&town, &all, &ground)))
            .expect("one answer");
    }
}

/// The conditions of the statement.
const CONDITIONS: [&str; 4] = ["all", "made", "assigned", "circle"];

/// The viewer's filter with one of its conditions turned, and whether it lets too much through by that.
fn turned(condition: &str, cx: &Cx) -> (Filter, bool) {
    let it = filter(cx);
    match condition {
        "all" => (Filter { all: !it.all, ..it }, !it.all),
        "made" => (Filter { made: !it.made, ..it }, !it.made),
        "assigned" => (Filter { assigned: !it.assigned, ..it }, !it.assigned),
        _ => (Filter { circle: !it.circle, ..it }, !it.circle),
    }
}

/// What is wrong with the filter, as this ground shows: which condition, and whether too much comes
/// through by it. The last one is a statement that knows of no conflict.
async fn noticed(
    tx: &mut Tx,
    town: &Town,
    all: &[PersonId],
    ground: &Ground,
) -> Result<BTreeSet<(&'static str, bool)>, ReferralError> {
    let world = &town.house.world;
    let put = put(tx, world, all, ground).await?;
    let mut blind = vec![];
    for person in all {
        let cx = somebody(town, *person).again(tx).await?;
        blind.push(found(tx, &cx, &filter(&cx), &put).await?);
    }
    avoid(tx, world, all, ground, &put).await?;
    let mut noticed = BTreeSet::new();
    for (person, blind) in all.iter().zip(blind) {
        let cx = somebody(town, *person).again(tx).await?;
        let opened = opens(tx, &cx, &put).await;
        if !blind.is_subset(&opened) {
            noticed.insert(("conflict", true));
        }
        for condition in CONDITIONS {
            let (filter, too_much) = turned(condition, &cx);
            let listed = found(tx, &cx, &filter, &put).await?;
            let differs = if too_much { !listed.is_subset(&opened) } else { !opened.is_subset(&listed) };
            if differs {
                noticed.insert((condition, too_much));
            }
        }
    }
    Ok(noticed)
}

/// Each condition of the filter, set where it must not be and missing where it must be, shows.
#[tokio::test]
async fn one_condition_too_many_or_too_few_is_noticed() {
    let town = Town::new(plan()).await;
    let all = viewers(&town).await;
    let both = |condition| [(condition, false), (condition, true)];
    let every: BTreeSet<_> = CONDITIONS.into_iter().flat_map(both).chain([("conflict", true)]).collect();
    let mut seen = BTreeSet::new();
    let mut runner = TestRunner::deterministic();
    for _ in 0..128 {
        let ground = grounds().new_tree(&mut runner).expect("a ground").current();
        let mut tx = town.house.store.writing().await.expect("a transaction");
        let found = noticed(&mut tx, &town, &all, &ground).await;
        take_back(tx).await;
        seen.extend(found.expect("what is wrong"));
        if seen == every {
            return;
        }
    }
    assert_eq!(seen, every);
}
