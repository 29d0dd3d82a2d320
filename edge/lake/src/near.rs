//! Incidents of an area: so that somebody can say which one a neighbor speaks of.

use crate::{Engine, Lake, LakeError, Wall, store::Asked};
use std::ops::RangeInclusive;
use words::{AreaSlug, Day, Months};

/// An incident that residents reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// The event number of its first report.
    pub id: String,
    /// The day of that.
    pub day: Day,
    /// Its kind.
    pub kind: String,
    /// Its type, as the feed writes it.
    pub text: Option<String>,
    /// Its block, when the feed names one.
    pub block: Option<String>,
    /// How many reported it.
    pub reports: u64,
}

/// The incidents of an area on some days, newest first, at most `most` (and never more than a thousand); of one kind,
/// or of all.
pub async fn near(
    lake: &Lake,
    area: &AreaSlug,
    days: RangeInclusive<Day>,
    kind: Option<&str>,
    most: usize,
) -> Result<Vec<Incident>, LakeError> {
    let from = Wall::at_start_of(*days.start());
    let to = Wall::at_start_of(days.end().plus(1));
    let Some(months) = Months::new(from.month(), to.month()) else { return Ok(vec![]) };
    let Some(asked) = Asked::of(lake, months, &Engine::default()).await? else { return Ok(vec![]) };
    let mut incidents = vec![];
    asked
        .near(area.as_str(), (from, to), kind.unwrap_or_default(), |row| {
            incidents.push(Incident {
                id: row.incident,
                day: row.began_at.day(),
                kind: row.kind,
                text: row.text,
                block: row.block,
                reports: row.reports,
            });
        })
        .await?;
    incidents.truncate(most);
    Ok(incidents)
}
