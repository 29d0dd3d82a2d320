//! A seat: a role that a person holds from a day until a day.

use words::{Day, PersonId, Role, SeatId};

store::row! {
    /// A role that a person holds from a day until a day (open when empty).
    pub struct Seat { id: SeatId, person: PersonId, role: Role, from_day: Day, until_day: Option<Day> }
}

impl Seat {
    /// Whether the seat is held on `today`. On its `until_day` a seat is over already.
    #[must_use]
    pub fn is_held(&self, today: Day) -> bool {
        self.from_day <= today && self.until_day.is_none_or(|until| until > today)
    }
}

/// Whether the program cannot be without somebody in this role: nobody could let others in,
/// or nobody would process what neighbors tell.
pub(crate) const fn must_be_held(role: Role) -> bool {
    matches!(role, Role::Administrator | Role::ProjectManager)
}
