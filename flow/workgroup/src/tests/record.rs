use super::{DAY, Group, plan, refused};
use crate::{WorkgroupError, store as rows};
use page::{Problem, Typed, testing::Town};
use words::{ActionId, Day, DecisionId, DecisionKind, Fact, ItemId, PersonId, Role};

/// Decides and assigns as the project manager.
impl Group<'_> {
    async fn decide(
        &self,
        item: ItemId,
        kind: DecisionKind,
        reason: &str,
    ) -> Result<DecisionId, WorkgroupError> {
        let cx = self.cx();
        self.town.store().write(async |tx| crate::decide(tx, &cx, item, kind, reason).await).await
    }

    async fn assign(
        &self,
        item: ItemId,
        what: &str,
        owner: PersonId,
        due: Day,
    ) -> Result<ActionId, WorkgroupError> {
        let cx = self.cx();
        self.town.store().write(async |tx| crate::assign(tx, &cx, item, what, owner, due).await).await
    }

    async fn finish(&self, person: PersonId, role: Role, action: ActionId) -> Result<(), WorkgroupError> {
        let cx = self.cx_of(person, &[role]);
        self.town.store().write(async |tx| crate::finish_action(tx, &cx, action).await).await
    }
}

#[tokio::test]
async fn a_decision_has_a_reason_and_can_be_corrected_while_the_meeting_is_open() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let id = group.meeting().await;
        let concern = group.concern("Needles", "place-concern", 3).await;
        let item = group.list(id, concern).await.expect("listed");
        refused!(group.decide(item, DecisionKind::Wait, "Because.").await, WorkgroupError::NotOpen);
        group.open(id).await.expect("opened");
        refused!(group.decide(item, DecisionKind::Wait, " \n").await, WorkgroupError::Words(Typed::Empty));
        let long = "x".repeat(1001);
        refused!(
            group.decide(item, DecisionKind::Wait, &long).await,
            WorkgroupError::Words(Typed::TooLong(1000))
        );
        let first = group.decide(item, DecisionKind::Wait, "We know too little.").await.expect("decided");
        let again =
            group.decide(item, DecisionKind::Wait, "We know too little.").await.expect("a second click");
        let right = group.decide(item, DecisionKind::Respond, "The school agrees.").await.expect("corrected");
        assert_eq!((first, first), (again, right));
        let area = Some("mill-flats".parse().expect("a slug"));
        let told = |kind| Fact::Decided { decision: first, meeting: id, concern, area: area.clone(), kind };
        let mut facts = group.facts("decided/1").await;
        facts.sort_by_key(|fact| fact.to_row().token);
        assert_eq!(facts, [told(DecisionKind::Respond), told(DecisionKind::Wait)]);
        let stored = town.store().read(async |tx| rows::decision(tx, item).await).await.expect("a reading");
        assert_eq!(
            stored.map(|it| (it.kind, it.reason)),
            Some((DecisionKind::Respond, "The school agrees.".into()))
        );
        group.close(id).await.expect("closed");
        refused!(group.decide(item, DecisionKind::Cannot, "Too late.").await, WorkgroupError::NotOpen);
    }
}

#[tokio::test]
async fn a_decision_about_a_merged_concern_is_about_what_it_became() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let id = group.meeting().await;
    let from = group.concern("Needles", "place-concern", 3).await;
    let into = group.concern("Needles at the gate", "place-concern", 9).await;
    let item = group.list(id, from).await.expect("listed");
    group.run("UPDATE concerns_concern SET merged_into = $1 WHERE id = $2", store::args![into, from]).await;
    group.open(id).await.expect("opened");
    group.decide(item, DecisionKind::Listen, "We go there first.").await.expect("decided");
    let facts = group.facts("decided/1").await;
    assert!(matches!(facts[..], [Fact::Decided { concern, .. }] if concern == into), "{facts:?}");
}

#[tokio::test]
async fn an_action_has_an_owner_with_a_seat_and_a_day() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let id = group.meeting().await;
        let concern = group.concern("Needles", "place-concern", 3).await;
        let item = group.list(id, concern).await.expect("listed");
        let officer = town.person("Ola Berg", &[Role::Officer]).await;
        let nobody = town.person("No Seat", &[]).await;
        let today = group.today();
        refused!(group.assign(item, "Call", officer, today).await, WorkgroupError::NotOpen);
        group.open(id).await.expect("opened");
        refused!(group.assign(item, "", officer, today).await, WorkgroupError::Words(Typed::Empty));
        refused!(group.assign(item, "Call", officer, today.plus(-1)).await, WorkgroupError::DuePast);
        refused!(group.assign(item, "Call", nobody, today).await, WorkgroupError::NoSeat);
        let action = group.assign(item, "Call the school", officer, today.plus(7)).await.expect("assigned");
        let again =
            group.assign(item, "Call the school", officer, today.plus(7)).await.expect("a second click");
        assert_eq!(action, again);
        let due = today.plus(7);
        assert_eq!(
            group.facts("action-assigned/1").await,
            [Fact::ActionAssigned { action, meeting: id, due }]
        );
        let cx = group.cx();
        let off = town.store().write(async |tx| crate::take_off(tx, &cx, item).await).await;
        refused!(off, WorkgroupError::HasRecord);
    }
}

#[tokio::test]
async fn the_owner_or_the_project_manager_finishes_an_action_once() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let id = group.meeting().await;
        let concern = group.concern("Needles", "place-concern", 3).await;
        let item = group.list(id, concern).await.expect("listed");
        group.open(id).await.expect("opened");
        let owner = town.person("Ola Berg", &[Role::Officer]).await;
        let other = town.person("Uma Lind", &[Role::Officer]).await;
        let today = group.today();
        let mine = group.assign(item, "Call the school", owner, today).await.expect("assigned");
        let yours = group.assign(item, "Ask for a box", owner, today).await.expect("assigned");
        refused!(group.finish(other, Role::Officer, mine).await, WorkgroupError::Problem(Problem::NotFound));
        town.clock.advance(DAY);
        group.finish(owner, Role::Officer, mine).await.expect("done");
        group.finish(owner, Role::Officer, mine).await.expect("a second click");
        group.finish(group.pm, Role::ProjectManager, yours).await.expect("done");
        let facts = group.facts("action-done/1").await;
        assert_eq!(facts.len(), 2);
        assert!(facts.contains(&Fact::ActionDone { action: mine, meeting: id }));
        let left =
            town.store().read(async |tx| rows::open_actions(tx, owner).await).await.expect("a reading");
        assert_eq!(left, []);
    }
}

#[tokio::test]
async fn results_tell_what_was_decided_and_what_got_done_of_a_meeting_that_was_held() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let id = group.meeting().await;
        let needles = group.concern("Needles", "place-concern", 3).await;
        let missing = group.concern("No toilet at night", "service-gap", 5).await;
        let item = group.list(id, needles).await.expect("listed");
        group.list(id, missing).await.expect("listed");
        let results = async || {
            let today = town.house.world.today();
            store::read!(town.house.store, |tx| -> Result<_, WorkgroupError> {
                let meeting = crate::meeting_of(tx, id).await?;
                crate::results(tx, &meeting, today).await
            })
            .expect("results")
        };
        group.open(id).await.expect("opened");
        group.decide(item, DecisionKind::Cannot, "Nobody empties boxes at night.").await.expect("decided");
        assert_eq!(results().await, crate::Results::default(), "what is typed can still be corrected");
        group.close(id).await.expect("closed");
        let results = results().await;
        let told: Vec<_> =
            results.items.iter().map(|it| (it.title.as_str(), it.is_gap, it.decided.clone())).collect();
        let cannot = Some((DecisionKind::Cannot, "Nobody empties boxes at night.".to_owned()));
        assert_eq!(told, [("Needles", false, cannot), ("No toilet at night", true, None)]);
        assert!(results.done.is_empty());
    }
}
