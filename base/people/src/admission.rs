//! Two others let somebody in: an invitation, or a recovery of lost passkeys. Pure.

use crate::PeopleError;
use words::{AdmissionId, Moment, PersonId, Way};

/// How long one waits for the next step, in microseconds: three days, so that it may wait over a
/// weekend, and is not lying around for ever.
pub const ADMISSION_WAITS: i64 = 3 * 24 * Moment::HOUR;

store::row! {
    /// Somebody who waits to be let in. `way`: by an invitation or by a recovery. `started_by`: the
    /// first person; empty while a recovery was only asked for.
    pub struct Admission {
        id: AdmissionId,
        person: PersonId,
        name: String,
        way: Way,
        asked_at: Moment,
        started_by: Option<PersonId>,
    }
}

impl Admission {
    /// Whether it waits for a first person.
    #[must_use]
    pub const fn waits_for_first(&self) -> bool {
        self.started_by.is_none()
    }

    /// Whether this person may be the first one.
    pub fn may_start(&self, by: PersonId) -> Result<(), PeopleError> {
        match self.started_by {
            _ if by == self.person => Err(PeopleError::OwnAdmission),
            Some(_) => Err(PeopleError::AdmissionOver),
            None => Ok(()),
        }
    }

    /// Whether this person may be the second one: nobody is both, and nobody confirms themselves.
    pub fn may_confirm(&self, by: PersonId) -> Result<(), PeopleError> {
        match self.started_by {
            _ if by == self.person => Err(PeopleError::OwnAdmission),
            Some(first) if first == by => Err(PeopleError::SamePerson),
            Some(_) => Ok(()),
            None => Err(PeopleError::AdmissionOver),
        }
    }
}
