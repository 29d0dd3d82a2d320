//! How to reach those who reported, to answer them.

use crate::{ConcernsError, contact::Contact, store as rows};
use guard::{Act, Purpose, Thing};
use page::Cx;
use store::Tx;
use words::{AnswerBy, Channel, ConcernId, GroupId, Language, ReportId};

/// Somebody who reported, and how to answer. Has no `Debug`: it is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Reporter {
    /// The report.
    pub report: ReportId,
    /// How the answer goes out.
    pub answer_by: AnswerBy,
    /// The language of the answer.
    pub language: Language,
    /// How the report came in.
    pub channel: Channel,
    /// The group for which it was told.
    pub group: Option<GroupId>,
    /// The name; empty when none was given.
    pub name: String,
    /// The address or number; empty when the way needs none.
    pub contact: String,
}

/// Everybody who reported a concern and did not take the report back. For answering alone.
pub async fn reporters(tx: &mut Tx, cx: &Cx, concern: ConcernId) -> Result<Vec<Reporter>, ConcernsError> {
    cx.again(tx).await?.require_for(Act::ReadContact, &Thing::Contact, Purpose::Answering)?;
    let open = |row: rows::Reached| {
        let contact = match &row.sealed {
            Some(sealed) => Contact::open(row.id, sealed, &cx.house.keys.sealer)?,
            None => Contact { name: String::new(), contact: String::new() },
        };
        Ok(Reporter {
            report: row.id,
            answer_by: row.answer_by,
            language: row.language,
            channel: row.channel,
            group: row.group_id,
            name: contact.name,
            contact: contact.contact,
        })
    };
    rows::reached(tx, concern).await?.into_iter().map(open).collect()
}
