//! Somebody signs.

use crate::{AgreementError, Duty, Signed, store as rows, text::line, text_in_force};
use store::{StoreError, Tx, journal};
use words::{AgreementId, Day, Fact, Language, PersonId, Stamp, World};

/// How many duties a signature carries.
pub const MOST_DUTIES: usize = 3;
/// The longest name, and the longest part of a duty.
pub const LONGEST_LINE: usize = 200;

/// What somebody signs with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSignature {
    /// The hash of the text that was shown.
    pub text: String,
    /// In which language it was read.
    pub language: Language,
    /// The name, as the person typed it.
    pub name: String,
    /// The duties that the person declares; none is fine.
    pub duties: Vec<NewDuty>,
}

/// An organizational duty that somebody declares.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewDuty {
    /// What duty it is.
    pub duty: String,
    /// To whom it is owed.
    pub to_whom: String,
    /// What kind of content it is about.
    pub content: String,
}

impl NewDuty {
    fn tidy(&self) -> Result<Self, AgreementError> {
        let part = |text: &str| line(text, LONGEST_LINE).ok_or(AgreementError::DutyShape);
        Ok(Self { duty: part(&self.duty)?, to_whom: part(&self.to_whom)?, content: part(&self.content)? })
    }

    fn is(&self, kept: &Duty) -> bool {
        self.duty == kept.duty && self.to_whom == kept.to_whom && self.content == kept.content
    }
}

impl NewSignature {
    fn tidy(&self) -> Result<Self, AgreementError> {
        if self.duties.len() > MOST_DUTIES {
            return Err(AgreementError::TooManyDuties);
        }
        Ok(Self {
            text: self.text.clone(),
            language: self.language.clone(),
            name: line(&self.name, LONGEST_LINE).ok_or(AgreementError::NameShape)?,
            duties: self.duties.iter().map(NewDuty::tidy).collect::<Result<_, _>>()?,
        })
    }
}

/// Signs the text in force for oneself, with the duties that one declares. Whoever read another
/// text than the one in force ([`AgreementError::TextChanged`]) or is suspended signs nothing. What
/// was signed today already, word for word, is the same signature.
pub async fn sign(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    new: &NewSignature,
) -> Result<AgreementId, AgreementError> {
    let new = new.tidy()?;
    let last = rows::signed(tx, person).await?;
    if last.as_ref().is_some_and(|last| last.reason.is_some()) {
        return Err(AgreementError::Suspended);
    }
    let text = text_in_force(tx).await?.ok_or(AgreementError::NoText)?;
    if text.hash != new.text {
        return Err(AgreementError::TextChanged);
    }
    if text.body_in(&new.language).is_none() {
        return Err(AgreementError::NoSuchLanguage);
    }
    let today = world.today();
    if let Some(last) = &last
        && is_same(tx, last, &new, today).await?
    {
        return Ok(last.id);
    }
    let number = last.map_or(1, |last| last.number + 1);
    write(tx, world, person, (number, text.version), &new).await
}

async fn is_same(tx: &mut Tx, last: &Signed, new: &NewSignature, today: Day) -> Result<bool, StoreError> {
    if last.text != new.text
        || last.signed_day != today
        || last.language != new.language
        || last.name != new.name
    {
        return Ok(false);
    }
    let kept = rows::duties(tx, last.id).await?;
    Ok(kept.len() == new.duties.len() && new.duties.iter().zip(&kept).all(|(new, kept)| new.is(kept)))
}

async fn write(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    (number, version): (i64, i64),
    new: &NewSignature,
) -> Result<AgreementId, AgreementError> {
    let id = AgreementId::new(&*world.chance);
    let (at, day) = (world.now(), world.today());
    let row = rows::NewRow { id, person, number, version, language: &new.language, name: &new.name, at, day };
    rows::insert_agreement(tx, row).await?;
    for (position, duty) in (1..).zip(&new.duties) {
        rows::insert_duty(tx, id, position, duty).await?;
    }
    let stamp = Stamp::At { moment: at, day, actor: Some(person) };
    journal::append(tx, &*world.chance, stamp, &Fact::AgreementSigned { agreement: id, person }).await?;
    Ok(id)
}
