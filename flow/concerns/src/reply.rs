//! A reporter adds something.

use crate::{ConcernsError, report::BODY_MOST, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem, clean};
use store::{StoreError, Tx, journal};
use words::{Fact, FactId, ReportId, Stamp};

/// Adds a reporter's words to their report. Whoever calls this has seen the receipt. The same
/// form sent again adds nothing; with other words it is [`Problem::KeyReused`].
pub async fn reply(
    tx: &mut Tx,
    cx: &Cx,
    report: ReportId,
    token: &str,
    body: &str,
) -> Result<(), ConcernsError> {
    cx.require(Act::UseReceipt, &Thing::Site)?;
    let body = clean(body, BODY_MOST, true).map_err(|_| ConcernsError::BodyShape)?;
    if body.is_empty() {
        return Err(ConcernsError::BodyShape);
    }
    let standing = rows::standing(tx, report).await?;
    if add(tx, cx, report, token, rows::Added::REPLY, &body).await? {
        let fact = Fact::ReporterReplied { report, concern: standing.concern };
        let world = &cx.house.world;
        journal::append(tx, &*world.chance, Stamp::Day(world.today()), &fact).await?;
    }
    Ok(())
}

/// Writes down what a reporter added; `false` when this form was sent before with these words.
pub(crate) async fn add(
    tx: &mut Tx,
    cx: &Cx,
    report: ReportId,
    token: &str,
    kind: &'static str,
    body: &str,
) -> Result<bool, ConcernsError> {
    let token: FactId = token.parse().map_err(|_| ConcernsError::TokenShape)?;
    let new = rows::NewAdded {
        id: FactId::new(&*cx.house.world.chance).to_string(),
        report,
        kind,
        body,
        token: token.to_string(),
    };
    if let Some(earlier) = rows::added_with(tx, &new.token, kind).await? {
        let same = earlier.report == report && earlier.body == body;
        return if same { Ok(false) } else { Err(Problem::KeyReused.into()) };
    }
    if rows::insert_added(tx, &new, cx.house.world.today()).await? {
        Ok(true)
    } else {
        // The same form, sent at the same moment, came first: look again.
        Err(StoreError::Met.into())
    }
}
