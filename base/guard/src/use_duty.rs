//! Somebody used a duty that they had declared.

use crate::{
    AgreementError, DutyUse, LONGEST_LINE, LONGEST_SENTENCE, Standing, store as rows,
    text::{line, lines},
};
use store::{Tx, journal};
use words::{AgreementId, Day, DutyId, Fact, Moment, PersonId, Stamp, World};

/// A use of a duty that is to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUse {
    /// The use's own id: the same again is the same use.
    pub id: DutyId,
    /// The agreement with which the duty was declared.
    pub agreement: AgreementId,
    /// Which of its duties.
    pub position: i64,
    /// On which day.
    pub used_day: Day,
    /// What was shared.
    pub what: String,
    /// With whom.
    pub to_whom: String,
    /// Whether the person states that the least content was shared.
    pub least: bool,
    /// Whether the person confirms that nothing of treatment records was shared.
    pub no_part2: bool,
}

impl NewUse {
    /// What is to be kept, when all that the duty asks for was said.
    fn tidy(&self, today: Day) -> Result<Self, AgreementError> {
        if !self.least {
            return Err(AgreementError::NotLeast);
        }
        if !self.no_part2 {
            return Err(AgreementError::Part2NotRuledOut);
        }
        if self.used_day > today {
            return Err(AgreementError::DayAhead);
        }
        let what = lines(&self.what, LONGEST_SENTENCE).ok_or(AgreementError::UseShape)?;
        let to_whom = line(&self.to_whom, LONGEST_LINE).ok_or(AgreementError::UseShape)?;
        Ok(Self { what, to_whom, ..self.clone() })
    }
}

/// Records that somebody used a duty of theirs. Only a duty that was declared with the signature
/// that counts now, only the least content, and never what tells of treatment (42 CFR Part 2): who
/// does not confirm that has recorded nothing. Gives whether it was not recorded before.
pub async fn use_duty(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    new: &NewUse,
) -> Result<bool, AgreementError> {
    let today = world.today();
    let new = new.tidy(today)?;
    let signed = rows::signed(tx, person).await?.ok_or(AgreementError::NotCurrent)?;
    if signed.standing(today) != Standing::Current {
        return Err(AgreementError::NotCurrent);
    }
    let declared = rows::duties(tx, signed.id).await?;
    if signed.id != new.agreement || !declared.iter().any(|duty| duty.position == new.position) {
        return Err(AgreementError::NoSuchDuty);
    }
    let now = world.now();
    if !rows::insert_duty_use(tx, &new, now).await? {
        return Ok(false);
    }
    let stamp = Stamp::At { moment: now, day: today, actor: Some(person) };
    journal::append(tx, &*world.chance, stamp, &Fact::DutyUsed { duty: new.id, person }).await?;
    Ok(true)
}

/// The project manager opens the record of a use: the first time is kept.
pub async fn notice_use(tx: &mut Tx, world: &World, id: DutyId, by: PersonId) -> Result<(), AgreementError> {
    rows::duty_use(tx, id).await?.ok_or(AgreementError::NoSuchUse)?;
    Ok(rows::notice_use(tx, id, world.now(), by).await?)
}

impl DutyUse {
    /// Until when the law wants the program to know of it: 24 hours after it was recorded.
    #[must_use]
    pub const fn notice_due(&self) -> Moment {
        self.recorded_at.plus(24 * Moment::HOUR)
    }
}
