use super::{Room, acting, context, enrolled, plan, tried};
use crate::{BriefError, NewBrief, list, store as rows};
use guard::Cause;
use page::{Cx, testing::Town};
use words::{BriefId, Role};
use workgroup::WorkgroupError;

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
