//! Somebody's last signature as it is kept, and what is known beside it.

use crate::{Signature, Standing, standing};
use words::{AgreementId, Day, DutyId, Language, Moment, PersonId};

store::row! {
    /// Somebody's last signature, beside the hash of the text in force.
    pub struct Signed {
        id: AgreementId,
        person: PersonId,
        /// How many times the person has signed.
        number: i64,
        /// The version that was signed.
        version: i64,
        /// The hash of the text that was signed.
        text: String,
        /// The hash of the text in force.
        in_force: String,
        /// In which language it was read.
        language: Language,
        /// The name that was typed.
        name: String,
        signed_day: Day,
        /// Why it is suspended now; none when it is not.
        reason: Option<String>,
    }
}

impl Signed {
    /// How it stands today.
    #[must_use]
    pub fn standing(&self, today: Day) -> Standing {
        standing(Some(&self.signature()), &self.in_force, today)
    }

    /// The signature, as the rules about it read it.
    #[must_use]
    pub fn signature(&self) -> Signature {
        Signature { text: self.text.clone(), signed_day: self.signed_day, suspended: self.reason.is_some() }
    }
}

store::row! {
    /// An organizational duty that was declared with a signature.
    pub struct Duty {
        agreement: AgreementId,
        position: i64,
        /// What duty it is.
        duty: String,
        /// To whom it is owed.
        to_whom: String,
        /// What kind of content it is about.
        content: String,
    }
}

store::row! {
    /// A time during which an agreement did not count. Persons are named as they are called.
    pub struct Suspension {
        reason: String,
        suspended_at: Moment,
        suspended_by: String,
        restored_at: Option<Moment>,
        restored_by: Option<String>,
    }
}

store::row! {
    /// A use of a declared duty.
    pub struct DutyUse {
        id: DutyId,
        person: PersonId,
        /// The person's name.
        person_name: String,
        /// What duty it is.
        duty: String,
        /// What kind of content it is about.
        content: String,
        used_day: Day,
        /// What was shared.
        what: String,
        /// With whom.
        to_whom: String,
        recorded_at: Moment,
        /// When the project manager opened it.
        noticed_at: Option<Moment>,
    }
}
