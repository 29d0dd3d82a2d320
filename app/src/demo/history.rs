//! Two years, day by day: neighbors tell, staff sort, the work group decides, plans are kept or
//! not, and words go back.

use crate::{
    demo::{
        cast::Cast,
        meetings::Meetings,
        participants,
        tales::{STREETS, TALES, Tale},
    },
    fault::Fault,
};
use page::{Cx, House};
use rand::{RngExt as _, rngs::StdRng, seq::IndexedRandom as _};
use report_back::ReportBackError;
use std::collections::HashMap;
use words::{AreaSlug, ConcernId, Day, DecisionId, FixedClock, Moment, ResponseId, Role, StepId};
use workgroup::Why;

/// Reports of the last days wait for the person who plays the project manager.
const LEFT_UNSORTED: i64 = 4;
/// Words drafted in the last days wait too.
const LEFT_UNAPPROVED: i64 = 4;

/// A concern on its way.
#[derive(Clone)]
pub(crate) struct Open {
    pub concern: ConcernId,
    pub area: AreaSlug,
    pub told: Day,
    /// What it is about; a tale that can come up again in the same area.
    pub about: About,
    /// The street that fills `{street}`.
    pub street: &'static str,
    /// Why it waits for a meeting.
    pub why: Why,
}

/// What a concern is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum About {
    Tale(usize),
    Elsewhere(usize),
    Gap(usize),
}

/// A promise on its way.
pub(crate) struct Running {
    pub response: ResponseId,
    pub open: Open,
    pub due: Day,
    pub steps: Vec<StepId>,
    pub obstacle: Option<words::ObstacleId>,
    pub moved: bool,
}

/// The state of the town's history.
pub(crate) struct History<'a> {
    pub house: &'a House,
    pub cast: &'a Cast,
    pub dice: StdRng,
    clock: &'a FixedClock,
    /// The day on which the demo opens.
    pub last: Day,
    /// How much each neighborhood tells.
    pub voices: Vec<f64>,
    /// Told and not sorted yet.
    pub fresh: Vec<Open>,
    /// Sorted, and waiting for a meeting.
    pub sorted: Vec<Open>,
    /// Decided, and waiting for a plan.
    pub decided: Vec<(Open, DecisionId)>,
    pub running: Vec<Running>,
    /// Said to be done, and the day on which a neighbor looks whether it is.
    pub looked_at: Vec<(Day, Open)>,
    /// How many were done so far.
    pub done: usize,
    /// The living concern of each tale in each area.
    pub living: HashMap<(About, AreaSlug), ConcernId>,
}

impl<'a> History<'a> {
    pub(crate) fn new(house: &'a House, clock: &'a FixedClock, cast: &'a Cast, mut dice: StdRng) -> Self {
        let voices = (0..cast.areas.len()).map(|at| voice(at, &mut dice)).collect();
        Self {
            house,
            cast,
            dice,
            clock,
            last: Day(0),
            voices,
            fresh: vec![],
            sorted: vec![],
            decided: vec![],
            running: vec![],
            looked_at: vec![],
            done: 0,
            living: HashMap::new(),
        }
    }

    /// Lives from the morning of `from` to the moment `until`.
    pub(crate) async fn live(mut self, from: Day, until: Moment) -> Result<(), Fault> {
        let last = Day::of(until, &self.house.world.zone);
        self.last = last;
        let mut meetings = Meetings::call(&self, from, last).await?;
        let mut day = from;
        while day < last {
            self.put_clock(day, 9);
            self.reports_come(day).await?;
            self.groups_are_visited(day, from).await?;
            self.some_are_not_resolved(day).await?;
            participants::come_in(&self, day).await?;
            self.put_clock(day, 11);
            if last.since(day) > LEFT_UNSORTED && is_workday(day) {
                self.concerns_are_sorted(day).await?;
            }
            self.put_clock(day, 14);
            meetings.are_held(&mut self, day).await?;
            self.put_clock(day, 16);
            if is_workday(day) {
                self.responses_are_planned(day).await?;
                self.responses_go_on(day).await?;
            }
            self.put_clock(day, 17);
            self.words_are_said(last.since(day) <= LEFT_UNAPPROVED).await?;
            day = day.plus(1);
        }
        self.clock.set(until);
        participants::session_of_today(&self).await?;
        meetings.next_one_is_prepared(&self).await
    }

    fn put_clock(&self, day: Day, hour: i8) {
        let zone = &self.house.world.zone;
        if let Some(moment) = Moment::from_local(day.date().at(hour, 0, 0, 0), zone) {
            self.clock.set(moment);
        }
    }

    /// What happened is drafted, and approved a moment later; or left for the demo's morning.
    async fn words_are_said(&self, leave: bool) -> Result<(), Fault> {
        let pm = self.cast.first(Role::ProjectManager)?;
        store::write!(self.house.store, |tx| -> Result<(), ReportBackError> {
            report_back::draft(tx, pm).await?;
            if leave {
                return Ok(());
            }
            for draft in report_back::to_approve(tx, pm, 100).await? {
                report_back::approve(tx, pm, draft.word, &draft.texts).await?;
            }
            Ok(())
        })
        .map_err(|error| Fault::at("the town's words", &error))
    }

    /// Throws the dice: true with this probability.
    pub(crate) fn chance(&mut self, probability: f64) -> bool {
        self.dice.random_bool(probability)
    }

    /// One of those who work outside: officers, case managers, the project manager.
    pub(crate) fn somebody_outside(&mut self) -> Result<&'a Cx, Fault> {
        let role = *[Role::CaseManager, Role::CaseManager, Role::Officer, Role::ProjectManager]
            .choose(&mut self.dice)
            .unwrap_or(&Role::ProjectManager);
        let at = self.dice.random_range(0..4);
        self.cast.nth(role, at)
    }

    pub(crate) fn street(&mut self) -> &'static str {
        STREETS.choose(&mut self.dice).copied().unwrap_or(STREETS[0])
    }
}

impl Open {
    /// The tale, when it is one.
    pub(crate) fn tale(&self) -> Option<&'static Tale> {
        match self.about {
            About::Tale(at) => TALES.get(at),
            About::Elsewhere(_) | About::Gap(_) => None,
        }
    }

    /// A text with the street in its place.
    pub(crate) fn fill(&self, text: &str) -> String {
        text.replace("{street}", self.street)
    }
}

/// Some places are loud, most tell now and then, two hardly ever do and two never: not because
/// all is well there.
fn voice(at: usize, dice: &mut StdRng) -> f64 {
    match at {
        0 | 7 | 20 => dice.random_range(2.5..4.0),
        10 | 21 => 0.05,
        17 | 22 => 0.0,
        _ => dice.random_range(0.4..1.4),
    }
}

pub(crate) fn is_workday(day: Day) -> bool {
    // 1970-01-01 was a Thursday.
    (day.0 + 3).rem_euclid(7) < 5
}
