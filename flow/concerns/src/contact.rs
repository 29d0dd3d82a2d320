//! How to reach a reporter: what an address must look like for its way, and how it is kept.

use crate::ConcernsError;
use serde::{Deserialize, Serialize};
use store::Sealer;
use words::{AnswerBy, Chance, ReportId};

/// The most characters of an address or a number.
pub(crate) const CONTACT_MOST: usize = 254;
/// The most characters of a name.
pub(crate) const NAME_MOST: usize = 200;

/// How to reach a reporter. Has no `Debug`: it is never printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Contact {
    pub name: String,
    pub contact: String,
}

impl Contact {
    pub(crate) fn is_empty(&self) -> bool {
        self.name.is_empty() && self.contact.is_empty()
    }

    /// Sealed so that it opens beside its own report alone.
    pub(crate) fn seal(
        &self,
        report: ReportId,
        sealer: &Sealer,
        chance: &dyn Chance,
    ) -> Result<Vec<u8>, ConcernsError> {
        let bytes = serde_json::to_vec(self).map_err(|_| ConcernsError::Unsealed)?;
        Ok(sealer.seal(&purpose(report), &bytes, chance))
    }

    pub(crate) fn open(report: ReportId, sealed: &[u8], sealer: &Sealer) -> Result<Self, ConcernsError> {
        let bytes = sealer.open(&purpose(report), sealed).ok_or(ConcernsError::Unsealed)?;
        serde_json::from_slice(&bytes).map_err(|_| ConcernsError::Unsealed)
    }
}

fn purpose(report: ReportId) -> String {
    format!("concerns contact/1 {report}")
}

/// Whether this can be an address or a number for a way to answer. Says nothing of whether
/// somebody is there.
pub(crate) fn fits(way: AnswerBy, text: &str) -> bool {
    match way {
        AnswerBy::Email => is_email(text),
        AnswerBy::Text | AnswerBy::Phone => is_number(text),
        AnswerBy::Letter => text.chars().filter(|c| c.is_alphanumeric()).count() >= 8,
        AnswerBy::Receipt | AnswerBy::Visit => text.is_empty(),
    }
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let plain =
        !text.chars().any(|c| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '"' | '(' | ')'));
    let labels = host.split('.');
    plain
        && !name.is_empty()
        && !host.contains('@')
        && host.contains('.')
        && labels.clone().all(|l| !l.is_empty())
}

/// 7 to 15 digits (the most that a telephone number has), with what people write between them.
fn is_number(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let plain =
        text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '.' | '(' | ')' | '/'));
    plain && (7..=15).contains(&digits)
}
