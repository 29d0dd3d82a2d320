//! Rows of the parts above, and the town in which words are said.

use crate::{Draft, ReportBackError, approve, draft, to_approve};
use guard::Act;
use page::{
    Cx, Slot, Spot,
    testing::{Plan, Town},
};
use people::Viewer;
use post::Letter;
use store::{StoreError, args, journal};
use words::{
    AnswerBy, AreaSlug, ConcernId, Day, DecisionId, DecisionKind, Fact, FactId, GroupId, Language, MeetingId,
    Moment, ObstacleId, Outcome, PersonId, ReportId, ResponseId, Role, Sort, Stamp, WordId,
};

pub(super) fn plan() -> Plan {
    Plan { routes: crate::routes(), texts: vec![crate::TEXTS], cards: crate::cards(), ..Plan::default() }
}

pub(super) fn slug(name: &str) -> AreaSlug {
    name.parse().expect("a slug")
}

pub(super) fn tag(language: &str) -> Language {
    language.parse().expect("a language")
}

/// A town with a project manager, and short ways to tell, sort, decide and plan.
pub(super) struct Field {
    pub town: Town,
    pub manager: PersonId,
}

pub(super) const TITLE: &str = "Tents at the laundry";

impl Field {
    pub async fn on(town: Town) -> Self {
        let manager = town.person("Robin Reed", &[Role::ProjectManager]).await;
        Self { town, manager }
    }

    pub async fn sqlite() -> Self {
        Self::on(Town::new(plan()).await).await
    }

    pub async fn each() -> Vec<Self> {
        let mut all = vec![];
        for town in Town::each(plan).await {
            all.push(Self::on(town).await);
        }
        all
    }

    pub fn today(&self) -> Day {
        self.town.house.world.today()
    }

    pub fn wait(&self, days: i64) {
        self.town.clock.advance(days * 24 * Moment::HOUR);
    }

    pub fn cx(&self) -> Cx {
        self.cx_as(Some(self.manager), &[Role::ProjectManager])
    }

    pub fn cx_as(&self, person: Option<PersonId>, roles: &[Role]) -> Cx {
        let viewer = Viewer { person, roles: roles.to_vec(), ..Viewer::anyone() };
        Cx::outside(&self.town.house, viewer, Language::english())
    }

    pub async fn run(&self, sql: &'static str, args: Vec<store::Value>) {
        self.town.store().write(async |tx| tx.run(sql, args.clone()).await).await.expect("a row");
    }

    pub async fn tell(&self, fact: Fact) -> String {
        let chance = &*self.town.house.world.chance;
        let stamp =
            if matches!(fact, Fact::Contested { .. }) { Stamp::Day(self.today()) } else { self.cx().stamp() };
        self.town
            .store()
            .write(async |tx| journal::append(tx, chance, stamp, &fact).await)
            .await
            .expect("a fact");
        // Two things never happen at one moment.
        self.town.clock.advance(Moment::SECOND);
        fact.kind().to_owned()
    }

    pub async fn concern(&self, area: Option<&str>) -> ConcernId {
        let id = ConcernId::new(&*self.town.house.world.chance);
        let args = args![id, area.map(slug), self.today()];
        self.run(
            "INSERT INTO concerns_concern (id, category, area, place, opened_day) VALUES ($1, 'camping', $2, 'SECRET-PLACE', $3)",
            args,
        )
        .await;
        id
    }

    pub async fn report(&self, concern: ConcernId, answer_by: AnswerBy, language: &str) -> ReportId {
        self.report_of(concern, answer_by, language, None).await
    }

    pub async fn report_of(
        &self,
        concern: ConcernId,
        answer_by: AnswerBy,
        language: &str,
        group: Option<GroupId>,
    ) -> ReportId {
        let id = ReportId::new(&*self.town.house.world.chance);
        let bytes = id.to_string().into_bytes();
        let args = args![id, concern, tag(language), self.today(), answer_by, group, bytes.clone(), bytes];
        self.run(
            "INSERT INTO concerns_report (id, concern, first_concern, channel, language, received_day, category, place,
             happened, body, answer_by, disclosure, disclosure_day, group_id, receipt, body_mac)
             VALUES ($1, $2, $2, 'web', $3, $4, 'camping', 'SECRET-PLACE', 'SECRET-TIME', 'SECRET-BODY', $5, 'no-name',
             $4, $6, $7, $8)",
            args,
        )
        .await;
        id
    }

    pub async fn sort(&self, concern: ConcernId, area: Option<&str>, sort: Sort, title: &str) -> String {
        let args = args![concern, sort, title, self.manager, self.town.house.world.now()];
        self.run(
            "INSERT INTO triage_sorting (concern, sort, title, pointer, reason, sorted_by, sorted_at)
             VALUES ($1, $2, $3, 'lights', 'no bed is free', $4, $5)
             ON CONFLICT (concern) DO UPDATE SET sort = excluded.sort, title = excluded.title",
            args,
        )
        .await;
        self.tell(Fact::ConcernSorted { concern, area: area.map(slug), sort }).await
    }

    /// A concern in Mill Flats with one reporter who reads e-mail, sorted as a place.
    pub async fn sorted(&self, title: &str) -> ConcernId {
        let concern = self.concern(Some("mill-flats")).await;
        self.report(concern, AnswerBy::Email, "en").await;
        self.sort(concern, Some("mill-flats"), Sort::PlaceConcern, title).await;
        concern
    }

    pub async fn merge(&self, from: ConcernId, into: ConcernId) {
        self.run("UPDATE concerns_report SET concern = $2 WHERE concern = $1", args![from, into]).await;
        self.run("UPDATE concerns_concern SET merged_into = $2 WHERE id = $1", args![from, into]).await;
        self.tell(Fact::ConcernMerged { from, into }).await;
    }

    /// A decision of a meeting; a later meeting of the same series is planned in 14 days.
    pub async fn decide(&self, concern: ConcernId, kind: DecisionKind, again: bool) -> DecisionId {
        let chance = &*self.town.house.world.chance;
        let (series, meeting) = (words::SeriesId::new(chance), MeetingId::new(chance));
        let (item, decision) = (words::ItemId::new(chance), DecisionId::new(chance));
        let now = self.town.house.world.now();
        self.run(
            "INSERT INTO workgroup_series (id, name, every_days, place, public) VALUES ($1, $2, 14, 'Library', $3)",
            args![series, series.to_string(), true],
        )
        .await;
        let sql =
            "INSERT INTO workgroup_meeting (id, series, starts_at, minutes, place, public, state, revision)
                   VALUES ($1, $2, $3, 60, 'Library', $4, $5, 0)";
        self.run(sql, args![meeting, series, now, true, "open"]).await;
        for (days, state) in [(7, "cancelled"), (14, "planned")] {
            if again {
                let later = MeetingId::new(chance);
                self.run(sql, args![later, series, now.plus(days * 24 * Moment::HOUR), true, state]).await;
            }
        }
        let sql = "INSERT INTO workgroup_item (id, meeting, concern, why, position, note) VALUES ($1, $2, $3, 'new', 1, '')";
        self.run(sql, args![item, meeting, concern]).await;
        let sql = "INSERT INTO workgroup_decision (id, item, kind, reason, decided_by, decided_at)
                   VALUES ($1, $2, $3, 'two teams are ill', $4, $5)";
        self.run(sql, args![decision, item, kind, self.manager, now]).await;
        self.decided(decision, concern, kind).await;
        decision
    }

    pub async fn decided(&self, decision: DecisionId, concern: ConcernId, kind: DecisionKind) {
        let meeting = MeetingId::new(&*self.town.house.world.chance);
        self.tell(Fact::Decided { decision, meeting, concern, area: Some(slug("mill-flats")), kind }).await;
    }

    pub async fn plan(&self, concern: ConcernId, because: &str) -> ResponseId {
        let response = ResponseId::new(&*self.town.house.world.chance);
        let due = self.today().plus(20);
        let args = args![response, concern, self.manager, self.today(), due, because];
        self.run(
            "INSERT INTO responses_response (id, concern, area, promise, owner, planned_day, due_day, because)
             VALUES ($1, $2, 'mill-flats', 'Outreach three mornings a week', $3, $4, $5, $6)",
            args,
        )
        .await;
        self.tell(Fact::ResponsePlanned { response, concern, area: Some(slug("mill-flats")), due }).await;
        response
    }

    pub async fn obstacle(&self, response: ResponseId, concern: ConcernId, what: &str) -> ObstacleId {
        let id = ObstacleId::new(&*self.town.house.world.chance);
        self.run(
            "INSERT INTO responses_obstacle (id, response, what, raised_day) VALUES ($1, $2, $3, $4)",
            args![id, response, what, self.today()],
        )
        .await;
        self.tell(Fact::ObstacleRaised { obstacle: id, response, concern, area: Some(slug("mill-flats")) })
            .await;
        id
    }

    pub async fn cleared(&self, obstacle: ObstacleId, response: ResponseId, concern: ConcernId) {
        let sql = "UPDATE responses_obstacle SET cleared_day = $2 WHERE id = $1";
        self.run(sql, args![obstacle, self.today()]).await;
        self.tell(Fact::ObstacleCleared { obstacle, response, concern }).await;
    }

    pub async fn steps(&self, response: ResponseId, done: i64, all: i64) {
        for position in 1..=all {
            let id = words::StepId::new(&*self.town.house.world.chance);
            let day = (position <= done).then(|| self.today());
            self.run(
                "INSERT INTO responses_step (id, response, what, position, done_day) VALUES ($1, $2, 'UNSAID', $3, $4)",
                args![id, response, position, day],
            )
            .await;
        }
    }

    pub async fn moved(&self, response: ResponseId, concern: ConcernId, due: Day) {
        self.run("UPDATE responses_response SET due_day = $2 WHERE id = $1", args![response, due]).await;
        self.tell(Fact::ResponseMoved { response, concern, area: Some(slug("mill-flats")), due }).await;
    }

    pub async fn ended(&self, response: ResponseId, concern: ConcernId, outcome: Outcome) {
        self.tell(Fact::ResponseEnded { response, concern, area: Some(slug("mill-flats")), outcome }).await;
    }

    pub async fn contest(&self, concern: ConcernId) {
        let report = ReportId::new(&*self.town.house.world.chance);
        self.tell(Fact::Contested { report, concern, area: Some(slug("mill-flats")) }).await;
    }

    /// Drafts what is due; gives how many.
    pub async fn draft(&self) -> usize {
        let cx = self.cx_as(None, &[]);
        self.town.store().write(async |tx| draft(tx, &cx).await).await.expect("drafts")
    }

    pub async fn drafts(&self) -> Vec<Draft> {
        let cx = self.cx();
        self.town.store().read(async |tx| to_approve(tx, &cx, 100).await).await.expect("drafts")
    }

    /// The one draft that waits.
    pub async fn only(&self) -> Draft {
        let mut drafts = self.drafts().await;
        assert_eq!(drafts.len(), 1, "one draft waits");
        drafts.remove(0)
    }

    pub async fn approve(&self, draft: &Draft) -> Result<(), ReportBackError> {
        let cx = self.cx();
        self.town.store().write(async |tx| approve(tx, &cx, draft.word, &draft.texts).await).await
    }

    /// Drafts and approves everything that is due; gives the words.
    pub async fn say_all(&self) -> Vec<WordId> {
        self.draft().await;
        let drafts = self.drafts().await;
        for draft in &drafts {
            self.approve(draft).await.expect("said");
        }
        drafts.into_iter().map(|draft| draft.word).collect()
    }

    /// A word said on an earlier day, without letters.
    pub async fn said_before(
        &self,
        concern: ConcernId,
        area: Option<&str>,
        outcome: Outcome,
        days: i64,
    ) -> WordId {
        let chance = &*self.town.house.world.chance;
        let (word, fact) = (WordId::new(chance), FactId::new(chance).to_string());
        let day = self.today().plus(-days);
        self.run(
            "INSERT INTO report_back_word
               (id, concern, area, fact, outcome, state, drafted_day, said_day, said_at, title, is_final)
             VALUES ($1, $2, $3, $4, $5, 'said', $6, $6, $7,
               (SELECT title FROM triage_sorting WHERE concern = $2 AND sort <> 'referral'), FALSE)",
            args![word, concern, area.map(slug), fact, outcome, day, self.town.house.world.now()],
        )
        .await;
        for (language, body) in
            [("en", format!("The {outcome} words.")), ("es", format!("Palabras: {outcome}."))]
        {
            let sql = "INSERT INTO report_back_text (word, language, body) VALUES ($1, $2, $3)";
            self.run(sql, args![word, tag(language), body]).await;
        }
        self.run(include_str!("../queries/mark_last.sql"), args![word]).await;
        word
    }

    /// The cards of Mill Flats, as anyone sees them.
    pub async fn neighborhood(&self, language: &str) -> String {
        let cx = Cx { language: tag(language), ..self.cx_as(None, &[]) };
        let mill_flats = slug("mill-flats");
        let spot = Spot { area: Some(&mill_flats), concern: None };
        let cards = self.town.store().read(async |tx| cx.cards(tx, Slot::Neighborhood, spot).await).await;
        cards.expect("cards").join("\n")
    }

    /// The cards of this part in a slot, for a viewer.
    pub async fn cards(&self, cx: &Cx, slot: Slot, concern: Option<ConcernId>) -> String {
        let spot = Spot { area: None, concern };
        let cards = self.town.store().read(async |tx| cx.cards(tx, slot, spot).await).await;
        cards.expect("cards").join("\n")
    }

    pub async fn count(&self, sql: &'static str) -> i64 {
        let row = self.town.store().read(async |tx| tx.one::<(i64,)>(sql, args![]).await).await;
        row.map(|(n,): (i64,)| n).map_err(|error: StoreError| error.to_string()).expect("a count")
    }

    /// For how many concerns the last word was heard or planned.
    pub async fn open(&self) -> i64 {
        let open = self.town.store().read(async |tx| crate::store::open_by_area(tx).await).await;
        let open: Result<Vec<_>, StoreError> = open;
        open.expect("counts").iter().map(|row| row.n).sum()
    }

    /// Carries the letters that wait; gives them with their channels.
    pub async fn mail(&self) -> Vec<(AnswerBy, Letter)> {
        let house = &self.town.house;
        post::testing::mail(&house.store, &house.world, &house.keys.sealer).await
    }
}

/// Everybody who may not approve.
pub(super) fn others() -> impl Iterator<Item = Role> {
    let guard = guard::Guard::new().expect("policies");
    Role::ALL.iter().copied().filter(move |role| {
        let viewer = Viewer { roles: vec![*role], ..Viewer::anyone() };
        !guard.may(&viewer, &guard::Ground::default(), Act::ApproveWords)
    })
}
