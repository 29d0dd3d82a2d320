//! Somebody says that they have a conflict of interest with a person of whom they may read.

use crate::{ReferralError, Whom, keep_out, read, read_ordered, stands, store as rows};
use guard::{Act, Cause};
use page::{Cx, Problem};
use store::Tx;
use words::ParticipantId;

/// The viewer steps out: the person is closed to them at once and for good, the way in and the record.
/// Whoever decides sees it and gives the person to somebody else; when nobody is left who decides,
/// counsel is told. Said once more it is answered as the first time.
pub async fn step_out(tx: &mut Tx, cx: &Cx, whom: Whom) -> Result<(), ReferralError> {
    let cx = cx.again(tx).await?;
    let person = cx.viewer.person.ok_or(Problem::NotFound)?;
    let subject = subject(tx, &cx, whom).await?;
    if guard::stepped_out(tx, person, subject).await? {
        return Ok(());
    }
    match whom {
        Whom::Referral(id) => drop(stands::referral(tx, &cx, id, Act::ReadReferral).await?),
        Whom::Participant(id) => drop(read::opens(tx, &cx, id).await?),
        // Counsel, whose it is, was asked for already.
        Whom::Order(_) => (),
    }
    keep_out(tx, &cx, subject, person, Cause::Declared, Some(person)).await
}

async fn subject(tx: &mut Tx, cx: &Cx, whom: Whom) -> Result<ParticipantId, ReferralError> {
    let found = match whom {
        Whom::Referral(id) => rows::referral(tx, id).await?.map(|row| row.subject),
        Whom::Participant(id) => rows::participant(tx, id).await?.map(|row| row.id),
        Whom::Order(id) => read_ordered::named(tx, cx, id).await?.1.map(|row| row.id),
    };
    Ok(found.ok_or(Problem::NotFound)?)
}
