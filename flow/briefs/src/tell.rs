//! Somebody outside the program is told of a brief: a row of the ledger.

use crate::{BriefError, BriefRow};
use guard::{Basis, Means, Purpose, Telling};
use page::Cx;
use store::Tx;
use words::{PersonId, Recipient};

/// Whoever is told, as which class, how, and by whom (none when they read it themselves).
pub(crate) struct Told<'a> {
    pub person: Option<PersonId>,
    pub name: &'a str,
    pub class: Recipient,
    pub means: Means,
    pub by: Option<PersonId>,
}

/// Adds the row, once for each person and means.
pub(crate) async fn tell(tx: &mut Tx, cx: &Cx, brief: &BriefRow, told: Told<'_>) -> Result<(), BriefError> {
    let telling = Telling {
        participant: brief.participant,
        person: told.person,
        recipient: told.name.to_owned(),
        class: Some(told.class),
        segments: brief.segments.0.clone(),
        purpose: Purpose::Coordination.name().to_owned(),
        means: told.means,
        basis: Basis::Consent,
        reference: brief.id.to_string(),
        told_by: told.by,
    };
    guard::disclose(tx, &cx.house.world, telling).await?;
    Ok(())
}
