mod acts;
mod cards;
mod drafts;
mod likeness;
mod marks;
mod names;
mod pages;
mod queue;
mod retitled;

use crate::Sorting;
use page::{
    Cx,
    testing::{Plan, Town},
};
use people::Viewer;
use store::{StoreError, args};
use words::{ConcernId, Day, Language, PersonId, ReportId, Role, Sort};

fn plan() -> Plan {
    Plan {
        routes: crate::routes(),
        texts: vec![crate::TEXTS],
        cards: crate::cards(),
        loader: None,
        ..Plan::default()
    }
}

/// A concern to be put into the tables of `concerns`.
struct Told<'a> {
    category: &'a str,
    area: Option<&'a str>,
    place: &'a str,
    point: Option<(f64, f64)>,
    days_ago: i64,
    /// Language, channel and text of each report.
    reports: &'a [(&'a str, &'a str, &'a str)],
}

/// Tents at the laundry, told on the web today.
const LAUNDRY: Told<'_> = Told {
    category: "camping",
    area: Some("mill-flats"),
    place: "Corner of Mill Street and 4th",
    point: None,
    days_ago: 0,
    reports: &[("en", "web", "Two tents block the doorway of the laundry. They sleep there every night.")],
};

/// Needles in Ferry Hill, nothing like the laundry.
const NEEDLES: Told<'_> = Told {
    category: "litter",
    area: Some("ferry-hill"),
    place: "School yard",
    point: None,
    days_ago: 3,
    reports: &[("es", "phone", "Hay jeringas junto a los columpios.")],
};

impl Told<'_> {
    async fn put(&self, town: &Town) -> ConcernId {
        let world = &town.house.world;
        let concern = ConcernId::new(&*world.chance);
        let day = world.today().plus(-self.days_ago);
        let point = self.point;
        store::write!(town.store(), |tx| -> Result<(), StoreError> {
            tx.run(
                "INSERT INTO concerns_concern (id, category, area, place, lon, lat, opened_day) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                args![concern, self.category, self.area, self.place, point.map(|p| p.0), point.map(|p| p.1), day],
            )
            .await?;
            for (language, channel, body) in self.reports {
                let report = ReportId::new(&*world.chance);
                tx.run(
                    "INSERT INTO concerns_report (id, concern, first_concern, channel, language, received_day, category,
                       area, place, happened, body, answer_by, disclosure, disclosure_day, receipt, body_mac)
                     VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8, 'at night', $9, 'receipt', 'no-name', $5, $10, $10)",
                    args![report, concern, *channel, *language, day, self.category, self.area, self.place, *body,
                        report.to_string().into_bytes()],
                )
                .await?;
            }
            Ok(())
        })
        .expect("a concern");
        concern
    }
}

fn manager(town: &Town, person: PersonId) -> Cx {
    with_role(town, person, Role::ProjectManager)
}

fn with_role(town: &Town, person: PersonId, role: Role) -> Cx {
    let viewer = Viewer { person: Some(person), roles: vec![role], ..Viewer::anyone() };
    Cx::outside(&town.house, viewer, Language::english())
}

async fn hired(town: &Town) -> Cx {
    manager(town, town.person("Project Manager", &[Role::ProjectManager]).await)
}

fn place(title: &str) -> Sorting {
    Sorting {
        sort: Sort::PlaceConcern,
        title: title.to_owned(),
        pointer: String::new(),
        reason: String::new(),
    }
}

async fn reports_of(town: &Town, concern: ConcernId) -> Vec<crate::store::ReportRow> {
    store::read!(town.store(), |tx| -> Result<_, StoreError> { crate::store::reports(tx, concern).await })
        .expect("reports")
}

async fn withdraw(town: &Town, report: ReportId) {
    let today: Day = town.house.world.today();
    store::write!(town.store(), |tx| -> Result<_, StoreError> {
        tx.run("UPDATE concerns_report SET withdrawn_day = $2 WHERE id = $1", args![report, today]).await
    })
    .expect("a report taken back");
}
