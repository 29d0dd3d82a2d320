//! A request is answered: what was decided of its lines is given out and stands.

use crate::{
    Outcome, RecordsError,
    decide_line::{codes, opens},
    marks,
    open_request::open_one,
    sealed::{open, seal},
    store as rows,
};
use guard::{Act, Purpose, Thing};
use page::Cx;
use store::{Tx, journal};
use words::{Fact, RequestId};

/// Answers a request of which every line is decided. Whether a court's order still opens a line is
/// asked again, and what goes out on one stands beside the ledger. Nothing of the request changes afterwards.
pub async fn answer_request(tx: &mut Tx, cx: &Cx, id: RequestId) -> Result<(), RecordsError> {
    let (cx, asked) = open_one(tx, cx, id).await?;
    let asker = open(&cx, "request asker", id, &asked.asker)?;
    let lines = rows::whole_lines(tx, id).await?;
    let undecided = lines.iter().filter(|line| line.outcome.is_none()).count();
    if undecided > 0 {
        return Err(RecordsError::Undecided(undecided));
    }
    let cited = cited(&cx, &lines)?;
    for (number, code) in (1..).zip(&cited) {
        let site = &cx.house.site;
        let name = site.exemptions.iter().find(|one| one.code == *code);
        let name = name.map_or(code.as_str(), |one| one.name_in(&cx.house.language_or_default(None)));
        rows::insert_citation(tx, id, number, code, name).await?;
    }
    for line in &lines {
        give(tx, &cx, line, &cited).await?;
        on_order(tx, &cx, line, &asker).await?;
    }
    let world = &cx.house.world;
    rows::answer_request(tx, id, world.today(), cx.person()?).await?;
    journal::append(tx, &*world.chance, cx.stamp(), &Fact::RequestAnswered { request: id }).await?;
    Ok(())
}

/// The exemptions that the answer cites, in the order of the site's list. One that is not in the list
/// any more must be replaced first.
fn cited(cx: &Cx, lines: &[rows::LineRow]) -> Result<Vec<String>, RecordsError> {
    let codes = codes(&cx.house.site);
    let all: Vec<&String> = lines.iter().flat_map(|line| &line.cites.0).collect();
    if all.iter().any(|code| !codes.contains(&code.as_str())) {
        return Err(RecordsError::Uncited);
    }
    Ok(codes.into_iter().filter(|code| all.iter().any(|one| one == code)).map(str::to_owned).collect())
}

/// What tells of treatment and is given out stands beside the ledger: on which order, and to whom.
async fn on_order(tx: &mut Tx, cx: &Cx, line: &rows::LineRow, asker: &str) -> Result<(), RecordsError> {
    let given = line.part2 && line.outcome.is_some_and(Outcome::gives);
    let Some(order) = line.order_id.filter(|_| given) else { return Ok(()) };
    let (world, reference) = (&cx.house.world, line.id.to_string());
    let seal = |purpose: &str| cx.house.sealed(purpose, asker);
    guard::use_order(tx, world, order, (&reference, Purpose::Records), cx.person()?, seal).await?;
    Ok(())
}

/// Gives one line out, as it was decided, and notes it in the log.
async fn give(tx: &mut Tx, cx: &Cx, line: &rows::LineRow, cited: &[String]) -> Result<(), RecordsError> {
    let outcome = line.outcome.ok_or(RecordsError::Undecided(1))?;
    if outcome.gives() {
        let order = opens(tx, cx, line.order_id).await?;
        let thing = Thing::Line { handed: line.handed, part2: line.part2, order };
        cx.require_known(Act::ReleaseLine, &thing)?;
    }
    let number = |code: &str| cited.iter().position(|one| one == code).map_or(0, |at| at + 1);
    let text = match (outcome, &line.marked) {
        (Outcome::Whole, _) => open(cx, "records line", line.id, &line.sealed)?,
        (Outcome::Part, Some(marked)) => {
            let codes = codes(&cx.house.site);
            let marked = open(cx, "records marks", line.id, marked)?;
            marks::given(&marks::read(&marked, &codes, None).map_err(RecordsError::Mark)?, number)
        }
        _ => line.cites.0.iter().map(|code| marks::bar(number(code))).collect(),
    };
    rows::give_line(tx, line.id, seal(cx, "records given", line.id, &text)).await?;
    let world = &cx.house.world;
    rows::insert_release(tx, line, outcome, cx.person()?, world.now()).await?;
    let fact = if outcome.gives() {
        Fact::LineReleased { line: line.id, request: line.request }
    } else {
        Fact::LineWithheld { line: line.id, request: line.request }
    };
    Ok(journal::append(tx, &*world.chance, cx.stamp(), &fact).await?)
}
