//! A token is put into each confidential field, by the acts that fill it.

pub(crate) mod keeping;
mod persons;
mod reports;

use super::{
    super::{
        ground::{Ground, Outcome, act, acting, meeting},
        two_worlds::asks::{Things, by_kind},
    },
    fields::token,
};
use page::{Cx, testing::Town};
use std::path::PathBuf;
use words::{MeetingId, Role};

/// Those at the table of the closed meeting that runs. The defender must step out: nobody consented to
/// the defense.
const TABLE: [Role; 5] =
    [Role::ProjectManager, Role::CaseManager, Role::Officer, Role::Defender, Role::Representative];

/// A town in which every field of the table holds its token.
pub(crate) struct Sown {
    pub ground: Ground,
    /// The things of the town by kind, those with tokens among them.
    pub things: Things,
    /// What is nobody's to see, whatever it is: a receipt's digits.
    pub receipts: Vec<String>,
    pub numbers: Vec<String>,
}

impl Sown {
    pub(crate) async fn on(town: Town) -> Outcome<Self> {
        let ground = Ground::on(town).await?;
        let things = by_kind(&ground.things);
        let mut sown = Self { ground, things, receipts: vec![], numbers: vec![] };
        sown.reports().await?;
        sown.agreements().await?;
        sown.persons().await?;
        sown.records().await?;
        let people = sown.ground.people.values().map(ToString::to_string).collect();
        sown.things.insert("person".to_owned(), people);
        Ok(sown)
    }

    /// Somebody in this role, who answered with a passkey just now.
    fn cx(&self, role: Role) -> Cx {
        let house = &self.ground.town.house;
        let mut cx = acting(house, self.ground.person(role.token()), &[role]);
        cx.viewer.proved_at = Some(house.world.now());
        cx
    }

    /// The folder into which letters are carried.
    pub(crate) fn letters(&self) -> PathBuf {
        self.ground.town.db.folder().join("letters")
    }

    fn add(&mut self, kind: &str, id: &impl ToString) {
        self.things.entry(kind.to_owned()).or_default().push(id.to_string());
    }

    /// A closed meeting that runs, with the table checked in.
    async fn table(&mut self) -> Outcome<MeetingId> {
        let (pm, house) = (self.cx(Role::ProjectManager), self.ground.town.house.clone());
        let running = meeting(&pm, self.ground.things["series"].parse()?, 0, false).await?;
        for role in TABLE {
            let person = self.ground.person(role.token());
            store::write!(house.store, |tx| -> Result<_, workgroup::WorkgroupError> {
                workgroup::invite(tx, &pm, running, person).await?;
                workgroup::check_in(tx, &pm, running, person).await
            })?;
        }
        act!(house, workgroup::WorkgroupError, |tx| workgroup::open(tx, &pm, running))?;
        self.add("meeting", &running);
        Ok(running)
    }
}
