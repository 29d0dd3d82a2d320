//! Responses as they are stored: the promise, its steps, and what stands in the way.

use crate::promise::{self, State};
use guard::Thing;
use words::{
    AreaSlug, ConcernId, Day, DecisionId, DecisionKind, ItemId, Moment, ObstacleId, Outcome, PersonId,
    ResponseId, Sort, StepId,
};

/// A response that is to be planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewResponse {
    /// The concern to which it answers: sorted, and not merged into another one.
    pub concern: ConcernId,
    /// The decision on which it rests, about the same concern.
    pub decision: Option<DecisionId>,
    /// What is promised. It is said in public: places, no names.
    pub promise: String,
    /// Who takes it on: somebody with a seat.
    pub owner: PersonId,
    /// By when: a day after today.
    pub due: Day,
    /// What is to be done for it, in order; none to ten.
    pub steps: Vec<String>,
}

store::row! {
    /// A response with what a list says about it.
    pub struct Response {
        id: ResponseId,
        concern: ConcernId,
        area: Option<AreaSlug>,
        promise: String,
        owner: PersonId,
        owner_name: String,
        planned_day: Day,
        due_day: Day,
        outcome: Option<Outcome>,
        ended_day: Option<Day>,
        because: String,
        title: String,
        steps: i64,
        steps_done: i64,
        obstacles: i64,
    }
}

impl Response {
    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> State {
        State::of(self.outcome)
    }

    /// Whether it runs.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.state() == State::Running
    }

    /// How many days it is past its day; 0 when it is not.
    #[must_use]
    pub fn days_late(&self, today: &Day) -> i64 {
        promise::days_late(self.state(), self.due_day, *today)
    }

    /// The response as the door sees it.
    #[must_use]
    pub fn thing(&self) -> Thing<'_> {
        Thing::Response { owner: self.owner, area: self.area.as_ref() }
    }
}

store::row! {
    /// A step of a response.
    pub struct Step { id: StepId, response: ResponseId, what: String, position: i64, done_day: Option<Day> }
}

store::row! {
    /// What stands, or stood, in the way of a response.
    pub struct Obstacle {
        id: ObstacleId,
        response: ResponseId,
        what: String,
        raised_day: Day,
        cleared_day: Option<Day>,
    }
}

store::row! {
    /// What planning must know of a concern.
    pub(crate) struct Concern {
        id: ConcernId,
        area: Option<AreaSlug>,
        place: String,
        merged_into: Option<ConcernId>,
        sort: Option<Sort>,
        title: String,
    }
}

impl Concern {
    /// What it is called: its title, or its place until triage gave it one.
    pub(crate) fn name(&self) -> &str {
        if self.title.is_empty() { &self.place } else { &self.title }
    }
}

store::row! {
    /// A decision of the work group.
    pub(crate) struct Decision {
        id: DecisionId,
        item: ItemId,
        concern: ConcernId,
        kind: DecisionKind,
        reason: String,
        decided_at: Moment,
    }
}

store::row! {
    /// An action that somebody took on when it was decided.
    pub(crate) struct Action { what: String, owner: PersonId, due_day: Day }
}

store::row! {
    /// The work group decided to respond, and nothing is planned yet.
    pub(crate) struct Waiting {
        decision: DecisionId,
        concern: ConcernId,
        area: Option<AreaSlug>,
        title: String,
        decided_at: Moment,
    }
}

store::row! {
    /// Somebody who took a response on.
    pub(crate) struct Owner { id: PersonId, name: String }
}
