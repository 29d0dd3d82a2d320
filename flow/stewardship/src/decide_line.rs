//! It is decided what of a line is given out.

use crate::{
    Outcome, RecordsError, marks,
    sealed::{self, seal},
    store as rows,
};
use guard::{Act, Thing, Why};
use page::{Cx, Problem, Site};
use store::{Tokens, Tx};
use words::{LineId, OrderId, RequestId};

/// The greatest length of a marked text: the marks come on top of the text.
pub(crate) const MARKED: usize = 2 * sealed::TEXT;

/// What is decided.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Whether the line is given out.
    pub outcome: Outcome,
    /// The text with marks, when it is given out in part.
    pub marked: String,
    /// The exemption by which the line is withheld, or whatever is marked without a number.
    pub exemption: String,
}

/// Decides a line. What is withheld cites an exemption of the site's list; what tells of treatment is
/// given out on a court's order alone. May be decided anew until the request is answered.
pub async fn decide_line(
    tx: &mut Tx,
    cx: &Cx,
    request: RequestId,
    line: LineId,
    decision: &Decision,
) -> Result<(), RecordsError> {
    let (cx, found) = reads_line(tx, cx, request, line).await?;
    let asked = rows::request(tx, request).await?.ok_or(Problem::NotFound)?;
    if asked.answered_day.is_some() {
        return Err(RecordsError::Answered);
    }
    let outcome = decision.outcome;
    // Counsel alone says on which order a line goes out (`name_order`).
    let order = found.order_id.filter(|_| found.part2);
    if outcome.gives() {
        may_give(tx, &cx, &found, outcome, order).await?;
    }
    let (marked, cites) = redacted(&cx, &found, decision)?;
    let marked = marked.map(|text| seal(&cx, "records marks", line, &text));
    let decided = rows::Decided { outcome, marked, cites: Tokens(cites), order, by: cx.person()? };
    rows::decide_line(tx, line, decided, cx.house.world.now()).await?;
    Ok(())
}

/// The line, for whoever may redact it; hidden otherwise, and when it belongs to another request.
pub(crate) async fn reads_line(
    tx: &mut Tx,
    cx: &Cx,
    request: RequestId,
    line: LineId,
) -> Result<(Cx, rows::LineRow), RecordsError> {
    let cx = cx.again(tx).await?;
    let found = rows::line(tx, line).await?.filter(|found| found.request == request);
    let found = found.ok_or(Problem::NotFound)?;
    let thing = Thing::Line { handed: found.handed, part2: found.part2, order: false };
    cx.require_for(Act::Redact, &thing, Act::Redact.usual_purpose())?;
    Ok((cx, found))
}

/// Refuses to give out what needs an order and has none. Counsel, who gives nothing out, may prepare
/// a line to be given out in part.
async fn may_give(
    tx: &mut Tx,
    cx: &Cx,
    line: &rows::LineRow,
    outcome: Outcome,
    order: Option<OrderId>,
) -> Result<(), RecordsError> {
    let order = opens(tx, cx, order).await?;
    let thing = Thing::Line { handed: line.handed, part2: line.part2, order };
    match cx.decided(Act::ReleaseLine, &thing) {
        Err(denied) if denied.why == Why::Order || outcome == Outcome::Whole => {
            Err(Problem::Refused(denied.why).into())
        }
        _ => Ok(()),
    }
}

/// Whether there is an order, and it opens what tells of treatment today.
pub(crate) async fn opens(tx: &mut Tx, cx: &Cx, order: Option<OrderId>) -> Result<bool, RecordsError> {
    let Some(id) = order else { return Ok(false) };
    let today = cx.house.world.today();
    Ok(guard::order(tx, id).await?.is_some_and(|order| order.opens_part2(today)))
}

/// The marked text and the exemptions that it cites, as the outcome asks.
fn redacted(
    cx: &Cx,
    line: &rows::LineRow,
    decision: &Decision,
) -> Result<(Option<String>, Vec<String>), RecordsError> {
    let codes = codes(&cx.house.site);
    let usual = Some(decision.exemption.as_str()).filter(|code| codes.contains(code));
    match decision.outcome {
        Outcome::Whole => Ok((None, vec![])),
        Outcome::Withheld => Ok((None, vec![usual.ok_or(RecordsError::Uncited)?.to_owned()])),
        Outcome::Part => {
            let marked = sealed::needed(&decision.marked, MARKED)?;
            let pieces = marks::read(&marked, &codes, usual).map_err(RecordsError::Mark)?;
            if !marks::is_same(&sealed::open(cx, "records line", line.id, &line.sealed)?, &pieces) {
                return Err(RecordsError::Changed);
            }
            let cites = marks::cites(&pieces);
            if cites.is_empty() {
                return Err(RecordsError::Unmarked);
            }
            Ok((Some(marks::written(&pieces)), cites))
        }
    }
}

/// The codes of the site's exemptions, in their order.
pub(crate) fn codes(site: &Site) -> Vec<&str> {
    site.exemptions.iter().map(|one| one.code.as_str()).collect()
}
