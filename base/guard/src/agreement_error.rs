//! What can go wrong with confidentiality agreements.

use store::{AsStoreError, StoreError};
use thiserror::Error;

/// What can go wrong with confidentiality agreements.
#[derive(Debug, Error)]
pub enum AgreementError {
    /// No language, a language twice, or a body that is empty or too long.
    #[error("a text needs 1 to 10,000 characters in each language, and each language once")]
    TextShape,
    /// No text was adopted yet.
    #[error("there is no text to sign yet; whoever keeps the agreements adopts one first")]
    NoText,
    /// The text changed while the form was open.
    #[error("the text has changed since it was shown; read the new one and sign that")]
    TextChanged,
    /// The text is not there in this language.
    #[error("the text is not there in this language; read it in one that it has")]
    NoSuchLanguage,
    /// No name was typed, or one that is too long.
    #[error("whoever signs types their name: 1 to 200 characters, without line breaks")]
    NameShape,
    /// A part of a declared duty is missing or too long.
    #[error("a duty says what it is, to whom it is owed and what it is about, each in 1 to 200 characters")]
    DutyShape,
    /// More duties than a signature carries.
    #[error("at most three duties are declared with a signature; put those that belong together into one")]
    TooManyDuties,
    /// A suspended agreement is not mended by signing again.
    #[error("the agreement was suspended; the project manager or counsel restores it")]
    Suspended,
    /// Somebody who never signed has nothing to suspend.
    #[error("nothing was signed, so that nothing can be suspended")]
    NothingSigned,
    /// The reason is missing or too long.
    #[error("say why, in 1 to 500 characters")]
    ReasonShape,
    /// Nobody restores their own agreement.
    #[error("nobody restores their own agreement; somebody else who keeps them does")]
    OwnAgreement,
    /// A duty is used under an agreement that counts.
    #[error("this agreement does not count now; sign the text in force first")]
    NotCurrent,
    /// The duty was not declared with the signature that counts.
    #[error("this duty was not declared when you signed; sign again and declare it")]
    NoSuchDuty,
    /// The least content was not confirmed.
    #[error("a duty shares the least that it asks for; confirm that no more was shared")]
    NotLeast,
    /// It was not confirmed that nothing about treatment was shared.
    #[error("a duty never opens treatment records; confirm that none were shared")]
    Part2NotRuledOut,
    /// What was shared, or with whom, is missing or too long.
    #[error("say what was shared, in 1 to 500 characters, and with whom, in 1 to 200")]
    UseShape,
    /// The day has not come.
    #[error("a duty cannot have been used on a day that has not come")]
    DayAhead,
    /// There is no such use of a duty.
    #[error("there is no such use of a duty")]
    NoSuchUse,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AsStoreError for AgreementError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}
