mod acts;
mod agenda;
mod cards;
mod feed;
mod forms;
mod letters;
mod meeting;
mod merged;
mod pages;
mod record;
mod suggested;

use crate::{NewMeeting, NewSeries, Why, WorkgroupError};
use page::{
    Cx,
    testing::{NOON, Plan, Town},
};
use people::Viewer;
use store::{StoreError, args, journal};
use words::{ConcernId, Day, Fact, ItemId, Language, MeetingId, Moment, PersonId, Role, SeriesId, Stamp};

fn plan() -> Plan {
    Plan {
        routes: crate::routes(),
        texts: vec![crate::TEXTS],
        cards: crate::cards(),
        loader: None,
        ..Plan::default()
    }
}

const DAY: i64 = 24 * Moment::HOUR;

/// A town with a project manager who acts.
struct Group<'a> {
    town: &'a Town,
    pm: PersonId,
}

impl<'a> Group<'a> {
    async fn new(town: &'a Town) -> Self {
        Self { town, pm: town.person("Pat Moss", &[Role::ProjectManager]).await }
    }

    fn cx(&self) -> Cx {
        self.cx_of(self.pm, &[Role::ProjectManager])
    }

    fn cx_of(&self, person: PersonId, roles: &[Role]) -> Cx {
        let viewer = Viewer { person: Some(person), roles: roles.to_vec(), ..Viewer::default() };
        Cx::outside(&self.town.house, viewer, Language::english())
    }

    fn today(&self) -> Day {
        self.town.house.world.today()
    }

    async fn series(&self, name: &str) -> SeriesId {
        let cx = self.cx();
        let new =
            NewSeries { name: name.into(), every_days: 14, place: "City Hall, room 2".into(), public: true };
        let started = self.town.store().write(async |tx| crate::start_series(tx, &cx, &new).await).await;
        started.expect("a series")
    }

    async fn meeting_at(&self, series: SeriesId, starts_at: Moment, public: bool) -> MeetingId {
        let cx = self.cx();
        let place = "City Hall, room 2".to_owned();
        let new = NewMeeting { series, starts_at, minutes: 90, place, public };
        let planned = self.town.store().write(async |tx| crate::schedule(tx, &cx, &new).await).await;
        planned.expect("a meeting")
    }

    /// A public meeting today at six.
    async fn meeting(&self) -> MeetingId {
        let series = self.series("Operational Work Group").await;
        self.meeting_at(series, NOON.plus(6 * Moment::HOUR), true).await
    }

    /// A sorted concern that was opened `days` ago.
    async fn concern(&self, title: &str, sort: &str, days: i64) -> ConcernId {
        let id = ConcernId::new(&*self.town.house.world.chance);
        let opened = self.today().plus(-days);
        let pm = self.pm;
        let title = title.to_owned();
        let sort = sort.to_owned();
        let written = self.town.store().write(async |tx| -> Result<(), StoreError> {
            let sql = "INSERT INTO concerns_concern (id, category, area, place, opened_day) VALUES ($1, 'litter', 'mill-flats', 'Mill Street', $2)";
            tx.run(sql, args![id, opened]).await?;
            let sql = "INSERT INTO triage_sorting (concern, sort, title, pointer, reason, sorted_by, sorted_at) VALUES ($1, $2, $3, '', '', $4, $5)";
            tx.run(sql, args![id, &sort, &title, pm, NOON]).await?;
            Ok(())
        });
        written.await.expect("a sorted concern");
        id
    }

    async fn run(&self, sql: &'static str, args: Vec<store::Value>) {
        let written = self
            .town
            .store()
            .write(async |tx| -> Result<u64, StoreError> { tx.run(sql, args.clone()).await });
        written.await.expect("a statement");
    }

    async fn count(&self, sql: &'static str) -> i64 {
        let read =
            self.town.store().read(async |tx| -> Result<(i64,), StoreError> { tx.one(sql, args![]).await });
        read.await.expect("a count").0
    }

    async fn tell(&self, day: Day, fact: Fact) {
        let chance = &*self.town.house.world.chance;
        let told =
            self.town.store().write(async |tx| journal::append(tx, chance, Stamp::Day(day), &fact).await);
        told.await.expect("a fact");
    }

    async fn facts(&self, kind: &str) -> Vec<Fact> {
        let read = self.town.store().read(async |tx| journal::of_kind(tx, kind, Day(0)).await);
        read.await.expect("facts").into_iter().map(|entry| entry.fact).collect()
    }

    async fn list(&self, meeting: MeetingId, concern: ConcernId) -> Result<ItemId, WorkgroupError> {
        let cx = self.cx();
        self.town
            .store()
            .write(async |tx| crate::list_item(tx, &cx, meeting, concern, Why::New, "").await)
            .await
    }

    async fn open(&self, meeting: MeetingId) -> Result<(), WorkgroupError> {
        let cx = self.cx();
        self.town.store().write(async |tx| crate::open(tx, &cx, meeting).await).await
    }

    async fn close(&self, meeting: MeetingId) -> Result<(), WorkgroupError> {
        let cx = self.cx();
        self.town.store().write(async |tx| crate::close(tx, &cx, meeting).await).await
    }

    async fn invite(&self, meeting: MeetingId, person: PersonId) -> Result<(), WorkgroupError> {
        let cx = self.cx();
        self.town.store().write(async |tx| crate::invite(tx, &cx, meeting, person).await).await
    }
}

/// Whether an act was refused for this reason.
macro_rules! refused {
    ($outcome:expr, $pattern:pat) => {{
        let outcome = $outcome;
        assert!(matches!(outcome, Err($pattern)), "{outcome:?}");
    }};
}
pub(crate) use refused;
