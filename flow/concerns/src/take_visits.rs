//! What a group said at a visit becomes reports.

use crate::{ConcernsError, NewReport, prepare, receive};
use groups::{Point, VISIT};
use page::{Cx, House, Job, Problem};
use people::Viewer;
use post::inbox;
use words::{AnswerBy, Channel, Disclosure};

/// The jobs of this part.
#[must_use]
pub fn jobs() -> Vec<Job> {
    vec![Job { name: "concerns take visits", run: |house| Box::pin(take_visits(house)) }]
}

/// How many points are taken in one run.
const AT_ONCE: usize = 50;

/// Takes the points that wait in the inbox, each in a transaction of its own. One that cannot
/// become a report is set aside for a person to look at, and the others go on.
pub(crate) async fn take_visits(house: &House) -> Result<usize, Problem> {
    let waiting = store::read!(house.store, |tx| -> Result<_, ConcernsError> {
        Ok(inbox::take(tx, &house.keys.sealer, VISIT, AT_ONCE).await?)
    })?;
    let mut taken = 0;
    for entry in waiting {
        match take(house, &entry).await {
            Ok(()) => taken += 1,
            // Another worker took it meanwhile.
            Err(ConcernsError::Post(post::PostError::Missing)) => {}
            Err(error) if is_for_later(&error) => return Err(error.into()),
            Err(error) => {
                tracing::warn!(entry = entry.id, why = %error, "a point of a visit could not become a report");
                store::write!(house.store, |tx| -> Result<_, ConcernsError> {
                    Ok(inbox::trouble(tx, &entry.id, &error.to_string()).await?)
                })?;
            }
        }
    }
    Ok(taken)
}

async fn take(house: &House, entry: &inbox::Entry) -> Result<(), ConcernsError> {
    let point: Point = serde_json::from_slice(entry.opened()?).map_err(|_| ConcernsError::PointUnreadable)?;
    let cx = Cx::outside(house, Viewer::anyone(), point.language.clone());
    let token = token(house, &point);
    let arrival = prepare(house, &token, as_report(point)).await?;
    store::write!(house.store, |tx| -> Result<_, ConcernsError> {
        receive(tx, &cx, &arrival).await?;
        Ok(inbox::done(tx, &entry.id).await?)
    })
}

fn as_report(point: Point) -> NewReport {
    NewReport {
        report: Some(point.report),
        category: point.category,
        area: point.area,
        place: point.place,
        body: point.body,
        answer_by: AnswerBy::Visit,
        disclosure: Disclosure::NotAsked,
        group: Some(point.group),
        ..NewReport::by(Channel::Visit, point.language)
    }
}

/// The token of a point, so that a point that is taken twice is one report. Made with the
/// pepper: who knows the dialogue cannot make the receipt.
fn token(house: &House, point: &Point) -> String {
    words::hex(&::store::keyed(&house.keys.pepper, "concerns visit/1", point.dedupe().as_bytes()))
}

/// Trouble that is not this entry's: the database takes nothing now, or the house is closing.
fn is_for_later(error: &ConcernsError) -> bool {
    let unavailable =
        store::AsStoreError::as_store_error(error).is_some_and(store::StoreError::is_unavailable);
    unavailable || matches!(error, ConcernsError::Problem(Problem::Defect(_)))
}
