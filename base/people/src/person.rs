//! Somebody with an account.

use crate::PeopleError;
use words::{Language, PersonId, clean};

store::row! {
    /// Somebody with an account. `organization` is the organization's name.
    pub struct Person { id: PersonId, name: String, email: String, language: Language, organization: Option<String> }
}

/// Somebody who gets an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    /// The name, as others see it.
    pub name: String,
    /// The address to which sign-in links go.
    pub email: String,
    /// The language in which pages and letters speak to this person.
    pub language: Language,
    /// The name of the organization; an unknown one is added.
    pub organization: Option<String>,
}

const LONGEST: usize = 200;
const LONGEST_EMAIL: usize = 254;

impl NewPerson {
    /// The same person as stored: trimmed, the address in lower case; refused when unshaped.
    pub(crate) fn tidy(&self) -> Result<Self, PeopleError> {
        let name = line(&self.name).filter(|name| !name.is_empty()).ok_or(PeopleError::NameShape)?;
        let email = tidy_email(&self.email).ok_or(PeopleError::EmailShape)?;
        let organization = match &self.organization {
            None => None,
            Some(text) => {
                Some(line(text).ok_or(PeopleError::OrganizationShape)?).filter(|text| !text.is_empty())
            }
        };
        Ok(Self { name, email, language: self.language.clone(), organization })
    }
}

fn line(text: &str) -> Option<String> {
    clean(text, LONGEST, false).ok()
}

/// An address as stored and looked up: trimmed and in lower case; `None` when it is none.
pub(crate) fn tidy_email(text: &str) -> Option<String> {
    let text = clean(text, LONGEST_EMAIL, false).ok()?;
    if text.len() > LONGEST_EMAIL || text.chars().any(char::is_whitespace) {
        return None;
    }
    let (name, host) = text.rsplit_once('@')?;
    (!name.is_empty() && !name.contains('@') && !host.is_empty()).then(|| text.to_lowercase())
}
