//! Now and then a neighbor passes by, sees no difference, and says so.

use crate::{
    demo::history::{History, Open},
    fault::Fault,
};
use concerns::{ConcernsError, Reporter};
use page::Cx;
use people::Viewer;
use words::{Day, FactId, Language, Role};
use workgroup::Why;

/// Of so many that were done, one is not resolved.
const ONE_IN: usize = 9;
/// Days after which a neighbor looks.
const LOOKS_AFTER: i64 = 6;

const DOUBTS: [&str; 3] = [
    "I was there this morning. It is as it was before.",
    "It was better for a few days, and now it is the same again.",
    "",
];

impl History<'_> {
    /// A response ended; of those that were done, a neighbor looks at some.
    pub(crate) fn is_ended(&mut self, day: Day, open: &Open, cannot: bool) {
        self.done += usize::from(!cannot);
        if !cannot && self.done.is_multiple_of(ONE_IN) {
            self.looked_at.push((day.plus(LOOKS_AFTER), open.clone()));
        }
    }

    /// Those who look today say “this is not resolved”, and it waits for the work group again.
    pub(crate) async fn some_are_not_resolved(&mut self, day: Day) -> Result<(), Fault> {
        let (due, later) = std::mem::take(&mut self.looked_at).into_iter().partition(|(on, _)| *on <= day);
        self.looked_at = later;
        let due: Vec<(Day, Open)> = due;
        for (_, mut open) in due {
            self.is_contested(&open).await?;
            open.why = Why::Contested;
            self.living.entry((open.about, open.area.clone())).or_insert(open.concern);
            self.sorted.push(open);
        }
        Ok(())
    }

    async fn is_contested(&self, open: &Open) -> Result<(), Fault> {
        let pm = self.cast.first(Role::ProjectManager)?;
        let body = DOUBTS[self.done / ONE_IN % DOUBTS.len()];
        store::write!(self.house.store, |tx| -> Result<(), ConcernsError> {
            let reporters = concerns::reporters(tx, pm, open.concern).await?;
            let speaks = |reporter: &&Reporter| reporter.language == Language::english();
            let (reporter, body) = match (reporters.iter().find(speaks), reporters.first()) {
                (Some(reporter), _) => (reporter, body),
                (None, Some(reporter)) => (reporter, ""),
                (None, None) => return Ok(()),
            };
            let cx = Cx::outside(self.house, Viewer::anyone(), reporter.language.clone());
            let token = FactId::new(&*self.house.world.chance).to_string();
            concerns::contest(tx, &cx, reporter.report, &token, body).await
        })
        .map_err(|error| Fault::at("a doubt", &error))
    }
}
