//! A small town with concerns, decisions and people, in which responses are planned.

mod acts;
mod cards;
mod forms;
mod guard_cases;
mod pages;
mod rules;

use crate::{NewResponse, ResponsesError};
use guard::{Ground, Loader};
use page::{
    Cx, Problem, Slot, Spot,
    testing::{Plan, Town},
};
use people::Viewer;
use std::{future::Future, pin::Pin, sync::Arc};
use store::{StoreError, Tx, args, journal};
use words::{
    AreaSlug, ConcernId, Day, DecisionId, Fact, Language, Outcome, PersonId, ResponseId, Role, WordId,
};

/// Everybody stands on Mill Flats: what counts is the role.
struct MillFlats;

impl Loader for MillFlats {
    fn ground<'a>(
        &'a self,
        _: &'a mut Tx,
        _: PersonId,
        _: Day,
    ) -> Pin<Box<dyn Future<Output = Result<Ground, StoreError>> + Send + 'a>> {
        Box::pin(async { Ok(mill_flats()) })
    }
}

fn mill_flats() -> Ground {
    Ground { areas: vec![area("mill-flats")], ..Ground::default() }
}

fn area(slug: &str) -> AreaSlug {
    slug.parse().expect("a slug")
}

fn the_plan() -> Plan {
    Plan {
        routes: crate::routes(),
        texts: vec![crate::TEXTS],
        cards: crate::cards(),
        loader: Some(Arc::new(MillFlats)),
        ..Plan::default()
    }
}

/// A town in which somebody keeps the responses and somebody else takes them on.
struct Scene {
    town: Town,
    keeper: PersonId,
    owner: PersonId,
}

impl Scene {
    async fn new() -> Self {
        Self::on(Town::new(the_plan()).await).await
    }

    async fn each() -> Vec<Self> {
        let mut scenes = vec![];
        for town in Town::each(the_plan).await {
            scenes.push(Self::on(town).await);
        }
        scenes
    }

    async fn on(town: Town) -> Self {
        let keeper = town.person("Robin Vale", &[Role::ProjectManager]).await;
        let owner = town.person("Sam Reed", &[Role::Officer]).await;
        Self { town, keeper, owner }
    }

    /// The context of somebody in a role, in English.
    fn cx(&self, person: PersonId, role: Role) -> Cx {
        let viewer =
            Viewer { person: Some(person), name: "Somebody".into(), roles: vec![role], ..Viewer::default() };
        Cx { ground: mill_flats(), ..Cx::outside(&self.town.house, viewer, Language::english()) }
    }

    fn keeps(&self) -> Cx {
        self.cx(self.keeper, Role::ProjectManager)
    }

    fn owns(&self) -> Cx {
        self.cx(self.owner, Role::Officer)
    }

    fn anyone(&self, language: &str) -> Cx {
        Cx::outside(&self.town.house, Viewer::anyone(), language.parse().expect("a language"))
    }

    fn today(&self) -> Day {
        self.town.house.world.today()
    }

    /// Runs one statement that writes a row of a part above.
    async fn sql(&self, sql: &'static str, args: Vec<store::Value>) {
        self.town.store().write(async |tx| tx.run(sql, args.clone()).await).await.expect("a row");
    }

    /// A concern that nobody sorted yet.
    async fn unsorted(&self, slug: Option<&str>) -> ConcernId {
        let id = ConcernId::new(&*self.town.house.world.chance);
        self.sql(
            "INSERT INTO concerns_concern (id, category, area, place, lon, lat, opened_day, merged_into)
             VALUES ($1, 'welfare', $2, 'Corner of Mill Street and 4th', NULL, NULL, 20600, NULL)",
            args![id, slug.map(area)],
        )
        .await;
        id
    }

    /// A sorted concern.
    async fn concern(&self, slug: Option<&str>, title: &str) -> ConcernId {
        let id = self.unsorted(slug).await;
        self.sql(
            "INSERT INTO triage_sorting (concern, sort, title, pointer, reason, sorted_by, sorted_at)
             VALUES ($1, 'place-concern', $2, '', '', $3, 1780000000000000)",
            args![id, title, self.keeper],
        )
        .await;
        id
    }

    async fn merge(&self, from: ConcernId, into: ConcernId) {
        self.sql("UPDATE concerns_concern SET merged_into = $2 WHERE id = $1", args![from, into]).await;
    }

    /// A decision to respond, with one open action.
    async fn decision(&self, concern: ConcernId) -> DecisionId {
        let chance = &*self.town.house.world.chance;
        let (series, meeting) = (words::SeriesId::new(chance), words::MeetingId::new(chance));
        let (item, decision) = (words::ItemId::new(chance), DecisionId::new(chance));
        let at = 1_780_000_000_000_000i64;
        self.sql(
            "INSERT INTO workgroup_series (id, name, every_days, place, public) VALUES ($1, $2, 14, 'Library', TRUE)",
            args![series, series.to_string()],
        )
        .await;
        self.sql(
            "INSERT INTO workgroup_meeting (id, series, starts_at, minutes, place, public, state, revision)
             VALUES ($1, $2, $3, 90, 'Library', TRUE, 'closed', 0)",
            args![meeting, series, at],
        )
        .await;
        self.sql(
            "INSERT INTO workgroup_item (id, meeting, concern, why, position, note) VALUES ($1, $2, $3, 'new', 1, '')",
            args![item, meeting, concern],
        )
        .await;
        self.sql(
            "INSERT INTO workgroup_decision (id, item, kind, reason, decided_by, decided_at)
             VALUES ($1, $2, 'respond', 'Outreach on three mornings a week', $3, $4)",
            args![decision, item, self.keeper, at],
        )
        .await;
        self.sql(
            "INSERT INTO workgroup_action (id, item, what, owner, due_day, done_day)
             VALUES ($1, $2, 'Ask the laundry', $3, $4, NULL)",
            args![words::ActionId::new(chance), item, self.owner, self.today().plus(20)],
        )
        .await;
        decision
    }

    /// A response as the tests plan it.
    fn new_response(&self, concern: ConcernId, promise: &str, days: i64) -> NewResponse {
        NewResponse {
            concern,
            decision: None,
            promise: promise.to_owned(),
            owner: self.owner,
            due: self.today().plus(days),
            steps: vec!["Talk to the shop".into(), "Set up the box".into()],
        }
    }

    async fn try_plan(&self, cx: &Cx, new: &NewResponse) -> Result<ResponseId, ResponsesError> {
        self.town.store().write(async |tx| crate::plan(tx, cx, new).await).await
    }

    async fn planned(&self, concern: ConcernId, promise: &str, days: i64) -> ResponseId {
        let new = self.new_response(concern, promise, days);
        self.try_plan(&self.keeps(), &new).await.expect("a planned response")
    }

    async fn moved(&self, response: ResponseId, days: i64) -> Result<(), ResponsesError> {
        let (cx, due) = (self.owns(), self.today().plus(days));
        self.town.store().write(async |tx| crate::move_due(tx, &cx, response, due).await).await
    }

    async fn raised(&self, response: ResponseId, what: &str) -> Result<words::ObstacleId, ResponsesError> {
        let cx = self.owns();
        self.town.store().write(async |tx| crate::raise_obstacle(tx, &cx, response, what).await).await
    }

    async fn ended(&self, response: ResponseId, how: Outcome, because: &str) -> Result<(), ResponsesError> {
        let cx = self.keeps();
        self.town.store().write(async |tx| crate::end(tx, &cx, response, how, because).await).await
    }

    /// The program says a word about a concern, as `report_back` does.
    async fn said(&self, concern: ConcernId, outcome: Outcome) {
        let cx = self.keeps();
        let chance = &*self.town.house.world.chance;
        let fact = Fact::WordSaid { word: WordId::new(chance), concern, response: None, area: None, outcome };
        let stamp = cx.stamp();
        self.town
            .store()
            .write(async |tx| journal::append(tx, chance, stamp, &fact).await)
            .await
            .expect("a word said");
    }

    async fn facts(&self, concern: ConcernId) -> Vec<journal::Entry> {
        self.town.store().read(async |tx| journal::of_concern(tx, concern).await).await.expect("facts")
    }

    async fn response(&self, id: ResponseId) -> crate::Response {
        let found = self.town.store().read(async |tx| crate::store::response(tx, id).await).await;
        found.expect("an answer").expect("a response")
    }

    async fn steps(&self, id: ResponseId) -> Vec<crate::Step> {
        self.town.store().read(async |tx| crate::store::steps(tx, id).await).await.expect("steps")
    }

    /// The card of a page, as somebody sees it; empty when there is none.
    async fn card(&self, cx: &Cx, slot: Slot, spot: Spot<'_>) -> String {
        let cards: Result<Vec<String>, Problem> =
            self.town.store().read(async |tx| cx.cards(tx, slot, spot).await).await;
        cards.expect("cards").concat()
    }
}
