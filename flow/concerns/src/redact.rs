//! Words of a report that name a person move out of it.

use crate::{
    ConcernsError,
    report::{BODY_MOST, HAPPENED_MOST, PLACE_MOST},
    store as rows,
};
use guard::{Act, Thing};
use page::{Cx, Problem, clean};
use store::Tx;
use words::ReportId;

/// A text of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The place in words.
    Place,
    /// When it happens.
    Happened,
    /// What was told.
    Body,
    /// What the reporter added later, by its id.
    Added(String),
}

impl Part {
    /// The most characters that it may have: twice of what may be typed, since a mark of three
    /// characters stands where each name was, and a name can be shorter than that.
    const fn most(&self) -> usize {
        match self {
            Self::Place => 2 * PLACE_MOST,
            Self::Happened => 2 * HAPPENED_MOST,
            Self::Body | Self::Added(_) => 2 * BODY_MOST,
        }
    }

    fn wrong(&self) -> ConcernsError {
        match self {
            Self::Place => ConcernsError::PlaceShape,
            Self::Happened => ConcernsError::HappenedShape,
            Self::Body | Self::Added(_) => ConcernsError::BodyShape,
        }
    }
}

/// Puts other words in place of a text of a report. What was taken out is the caller's to keep,
/// and so is the fact. A second send of the form of the report is still known as the same.
pub async fn redact(
    tx: &mut Tx,
    cx: &Cx,
    report: ReportId,
    part: &Part,
    new: &str,
) -> Result<(), ConcernsError> {
    cx.again(tx).await?.require(Act::Triage, &Thing::Site)?;
    let text = clean(new, part.most(), true).map_err(|_| part.wrong())?;
    let found = rows::standing(tx, report).await?;
    if text.is_empty() {
        return Err(part.wrong());
    }
    let changed = match part {
        Part::Place => {
            rows::set_concern_place(tx, found.concern, &found.place, &text).await?;
            rows::set_place(tx, report, &text).await?
        }
        Part::Happened => rows::set_happened(tx, report, &text).await?,
        Part::Body => rows::set_body(tx, report, &text).await?,
        Part::Added(id) => rows::set_added(tx, report, id, &text).await?,
    };
    if changed == 1 { Ok(()) } else { Err(Problem::NotFound.into()) }
}
