//! A small town in which Mill Flats calls about everything, and Old Quay about hardly anything.

mod acts;
mod pages;
mod rules;

use crate::{Class, Found, PrioritiesError, Range, Rank, Review, Terms};
use groups::{Kind, NewDialogue, NewGroup, NewPoint};
use lake::{Import, Lake, Mapping};
use page::{
    Cx,
    testing::{Plan, Town},
};
use people::Viewer;
use std::{fmt::Write as _, fs};
use words::{AreaSlug, Day, Language, Months, PersonId, Role};

/// A neighborhood that stands at a rank.
pub(crate) fn found(rank: f64) -> Found {
    Found {
        class: Class::A,
        need: Range { mid: -3.0, low: -3.3, high: -2.7 },
        reporting: Range { mid: 0.4, low: 0.3, high: 0.5 },
        rank: Some(Rank { expected: rank, low: rank, high: rank + 1.0, top: 0.2 }),
        calls_rank: 3.0,
        terms: Terms {
            calls: -3.5,
            officer_removed: -0.3,
            repeats_collapsed: -0.2,
            unreported_added: 0.9,
            neighbors: 0.1,
            listening: 0.0,
        },
        ranks: [3.0, 3.0, 3.0, rank, rank, rank],
        without: vec![],
        listen: None,
        moved: None,
        lowered: 0.0,
        uncounted: 0,
    }
}

fn area(slug: &str) -> AreaSlug {
    slug.parse().expect("a slug")
}

/// The twelve months of which the town has calls.
fn the_months() -> Months {
    "2025-06..2026-05".parse().expect("months")
}

fn the_plan() -> Plan {
    Plan {
        routes: crate::routes(),
        texts: vec![crate::TEXTS, groups::TEXTS, concerns::TEXTS],
        cards: crate::cards(),
        loader: None,
        ..Plan::default()
    }
}

/// A town, and somebody who keeps its priorities.
struct Scene {
    town: Town,
    keeper: PersonId,
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
        Self { town, keeper }
    }

    fn cx(&self, person: PersonId, role: Role) -> Cx {
        let viewer = Viewer { person: Some(person), roles: vec![role], ..Viewer::default() };
        Cx::outside(&self.town.house, viewer, Language::english())
    }

    fn keeps(&self) -> Cx {
        self.cx(self.keeper, Role::ProjectManager)
    }

    /// Imports a year of calls.
    fn calls_come_in(&self) {
        let house = &self.town.house;
        let path = self.town.db.folder().join("calls.csv");
        fs::write(&path, calls()).expect("a file");
        let mapping = Mapping::find("throughline").expect("a mapping");
        let files = [path];
        let import = Import { files: &files, mapping: &mapping, atlas: &house.atlas, now: house.world.now() };
        let imported = lake::import(&Lake::of(&house.folder), &import, &mut |_| ()).expect("an import");
        assert!(imported.imported() > 300);
    }

    /// A dialogue in Old Quay on a day, in which so many points were raised.
    async fn listened(&self, token: &str, day: Day, points: usize) {
        let cx = self.keeps();
        let new = NewGroup {
            name: format!("Old Quay Tenants {token}"),
            kind: Kind::TenantsUnion,
            language: Language::english(),
            meets: String::new(),
            areas: vec![area("old-quay")],
        };
        let point = |n: usize| NewPoint {
            place: format!("Stairs number {n}"),
            category: "litter".into(),
            body: "Needles, mostly in the morning.".into(),
            area: Some(area("old-quay")),
        };
        let store = self.town.store();
        let group = store.write(async |tx| groups::add(tx, &cx, &new).await).await.expect("a group");
        let dialogue = NewDialogue {
            token: token.into(),
            group,
            area: Some(area("old-quay")),
            held_day: day,
            hours: 2.0,
            heads: 14,
            barrier: false,
            said: "People worry about the stairs.".into(),
            points: (0..points).map(point).collect(),
        };
        store.write(async |tx| groups::hold(tx, &cx, &dialogue).await).await.expect("a dialogue");
        for job in concerns::jobs() {
            while (job.run)(&self.town.house).await.expect("a job") > 0 {}
        }
    }

    async fn prepared(&self) -> Result<(), PrioritiesError> {
        crate::prepare(&self.keeps(), the_months()).await.map(drop)
    }

    async fn choose(&self, slug: &str, reason: &str) -> Result<(), PrioritiesError> {
        let (cx, slug) = (self.keeps(), area(slug));
        self.town.store().write(async |tx| crate::choose(tx, &cx, &slug, reason).await).await
    }

    async fn publish(&self) -> Result<words::ReviewId, PrioritiesError> {
        let cx = self.keeps();
        self.town.store().write(async |tx| crate::publish(tx, &cx).await).await
    }

    async fn draft(&self) -> Option<Review> {
        self.town.store().read(async |tx| crate::store::draft(tx).await).await.expect("a reading")
    }
}

/// A year of calls. In Mill Flats everything is called in, mostly by several people; in Ferry Hill by
/// one or two; in Old Quay as much happens as in Mill Flats, and most of what is called in at all
/// stands alone.
fn calls() -> String {
    let mut text = "event,called_at,arrived_at,began,type,block,lon,lat\n".to_owned();
    let mut event = 0;
    for (west, incidents, reports) in [
        (-122.40, 70, &[4, 3, 2, 4, 3, 5, 3][..]),
        (-122.39, 50, &[1, 2, 1, 3][..]),
        (-122.38, 45, &[1, 1, 1, 1, 1, 1, 1, 2][..]),
    ] {
        for incident in 0..incidents {
            let day = Day::from_date("2025-06-01".parse().expect("a day")).plus(incident * 360 / incidents);
            let lon = west + 0.001 + 0.008 * f64::from(i32::try_from(incident % 10).expect("small")) / 10.0;
            let lat = 47.601 + 0.008 * f64::from(i32::try_from(incident % 7).expect("small")) / 7.0;
            let times = reports[usize::try_from(incident).expect("small") % reports.len()];
            for report in 0..times {
                event += 1;
                let _ = writeln!(
                    text,
                    "E{event:05},{day}T20:{:02}:00,,resident,litter,1XX BLOCK OF MILL ST,{lon:.6},{lat:.6}",
                    report * 3
                );
            }
        }
    }
    for _ in 0..60 {
        event += 1;
        let _ = writeln!(text, "E{event:05},2025-12-24T10:00:00,,officer,traffic,MILL ST,-122.395,47.605");
    }
    text
}
