mod acts;
mod drawn;
mod form;
mod held;
mod routes;
mod rules;
mod shown;
mod speaks;

use crate::{
    Group, GroupsError, Kind, NewDialogue, NewGroup, NewPoint, Speaks, TEXTS, add, add_representative, cards,
    change, end, end_representative, hold, routes,
};
use page::{
    Cx,
    testing::{Plan, Town},
};
use people::Viewer;
use std::sync::Arc;
use words::{DialogueId, GroupId, Language, Moment, PersonId, Role};

/// A day, for the clock.
const DAY: i64 = 24 * Moment::HOUR;

fn plan() -> Plan {
    Plan {
        routes: routes(),
        texts: vec![TEXTS],
        cards: cards(),
        loader: Some(Arc::new(Speaks)),
        ..Plan::default()
    }
}

/// Somebody with these roles, outside any request.
async fn cx(town: &Town, name: &str, roles: &[Role]) -> Cx {
    let person = town.person(name, roles).await;
    let viewer =
        Viewer { person: Some(person), name: name.into(), roles: roles.to_vec(), ..Viewer::default() };
    Cx::outside(&town.house, viewer, Language::english())
}

fn council() -> NewGroup {
    NewGroup {
        name: "Mill Flats Council".into(),
        kind: Kind::NeighborhoodCouncil,
        language: Language::english(),
        meets: "First Tuesday, 6 pm, library".into(),
        areas: vec!["mill-flats".parse().expect("a slug"), "ferry-hill".parse().expect("a slug")],
    }
}

fn tenants() -> NewGroup {
    NewGroup {
        name: "Old Quay Tenants".into(),
        kind: Kind::TenantsUnion,
        language: "es".parse().expect("a language"),
        meets: String::new(),
        areas: vec!["old-quay".parse().expect("a slug")],
    }
}

fn point(place: &str) -> NewPoint {
    NewPoint {
        place: place.into(),
        category: "litter".into(),
        body: "Needles by the swings, mostly in the morning.".into(),
        area: None,
    }
}

/// A dialogue held today.
fn dialogue(town: &Town, group: GroupId, token: &str) -> NewDialogue {
    NewDialogue {
        token: token.into(),
        group,
        area: "mill-flats".parse().ok(),
        held_day: town.house.world.today(),
        hours: 1.5,
        heads: 14,
        barrier: false,
        said: "People like the new lights.\nThey worry about the playground.".into(),
        points: vec![point("Playground on 4th"), point("Bus stop at the mill")],
    }
}

impl Kept<'_> {
    async fn add(&self, group: &NewGroup) -> Result<GroupId, GroupsError> {
        self.town.store().write(async |tx| add(tx, &self.cx, group).await).await
    }
    async fn change(&self, id: GroupId, group: &NewGroup) -> Result<(), GroupsError> {
        self.town.store().write(async |tx| change(tx, &self.cx, id, group).await).await
    }
    async fn end(&self, id: GroupId) -> Result<(), GroupsError> {
        self.town.store().write(async |tx| end(tx, &self.cx, id).await).await
    }
    async fn speaks(&self, id: GroupId, person: PersonId) -> Result<(), GroupsError> {
        self.town.store().write(async |tx| add_representative(tx, &self.cx, id, person).await).await
    }
    async fn no_longer_speaks(&self, id: GroupId, person: PersonId) -> Result<(), GroupsError> {
        self.town.store().write(async |tx| end_representative(tx, &self.cx, id, person).await).await
    }
    async fn hold(&self, dialogue: &NewDialogue) -> Result<DialogueId, GroupsError> {
        self.town.store().write(async |tx| hold(tx, &self.cx, dialogue).await).await
    }
    async fn group(&self, id: GroupId) -> Group {
        let found = self.town.store().read(async |tx| crate::store::group(tx, id).await).await;
        found.expect("a reading").expect("the group")
    }
}

/// A town, and somebody who acts in it.
struct Kept<'a> {
    town: &'a Town,
    cx: Cx,
}

/// A town with a project manager.
async fn kept(town: &Town) -> Kept<'_> {
    Kept { town, cx: cx(town, "Pat Moss", &[Role::ProjectManager]).await }
}
