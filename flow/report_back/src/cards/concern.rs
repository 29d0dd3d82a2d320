//! Cards about one concern: for its reporters, and for staff.

use crate::{store as rows, word};
use askama::Template;
use concerns::facts_of;
use guard::{Act, Thing};
use page::{Card, Cx, Drawn, Problem, Slot, Spot};
use store::Tx;
use words::{ConcernId, Day, Fact};

/// Every word said back, for whoever comes with a receipt.
pub(super) struct OfReceipt;

#[derive(Template)]
#[template(path = "card_receipt.html")]
struct ReceiptCard<'a> {
    cx: &'a Cx,
    said: Vec<rows::Spoken>,
}

impl Card for OfReceipt {
    fn slot(&self) -> Slot {
        Slot::Receipt
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, spot: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let Some(concern) = spot.concern else { return Ok(None) };
            let said = rows::said_of_concern(tx, concern, &cx.language).await?;
            Ok(Some(ReceiptCard { cx, said }.render()?))
        })
    }
}

/// Words said and drafts, for those who may read the concern. Drafts are for those who approve.
pub(super) struct OfConcern;

#[derive(Template)]
#[template(path = "card_concern.html")]
struct ConcernCard<'a> {
    cx: &'a Cx,
    said: Vec<rows::Spoken>,
    drafts: Vec<rows::DraftOfConcern>,
    waits_again: bool,
}

impl Card for OfConcern {
    fn slot(&self) -> Slot {
        Slot::Concern
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, spot: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let Some(concern) = spot.concern else { return Ok(None) };
            let said = rows::said_of_concern(tx, concern, &cx.language).await?;
            let may = cx.may(Act::ApproveWords);
            let drafts = if may { rows::drafts_of_concern(tx, concern).await? } else { vec![] };
            // Staff read every concern. A representative reads what the own group raised, and not
            // what another reporter of the same concern says.
            let is_staff = cx.can(Act::ReadConcern, &Thing::Concern { groups: &[], area: None });
            let waits_again = is_staff && waits_again(tx, concern, &said).await?;
            Ok(Some(ConcernCard { cx, said, drafts, waits_again }.render()?))
        })
    }
}

/// Whether the last word was contested, and nothing was said since.
async fn waits_again(tx: &mut Tx, concern: ConcernId, said: &[rows::Spoken]) -> Result<bool, Problem> {
    let Some(last) = said.last() else { return Ok(false) };
    let facts = facts_of(tx, concern).await?;
    let contests = facts.iter().filter(|entry| matches!(entry.fact, Fact::Contested { .. }));
    let contested: Option<Day> = contests.map(|entry| entry.stamp.day()).max();
    Ok(word::waits_again(contested, Some(last.said_day)))
}
