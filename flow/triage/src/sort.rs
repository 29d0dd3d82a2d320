//! A concern is sorted.

use crate::{Sorting, TriageError, store as rows};
use guard::{Act, Thing};
use page::Cx;
use store::{Tx, journal};
use words::{ConcernId, Fact};

/// Sorts a concern and gives it its title. Sorting again overwrites, and is a new fact.
pub async fn sort(tx: &mut Tx, cx: &Cx, concern: ConcernId, sorting: &Sorting) -> Result<(), TriageError> {
    cx.again(tx).await?.require(Act::Triage, &Thing::Site)?;
    let by = cx.person()?;
    let row = rows::concern(tx, concern).await?;
    if let Some(into) = row.merged_into {
        return Err(TriageError::Merged(into));
    }
    let sorting = sorting.tidy(&cx.house.site.pointers).map_err(TriageError::Unsorted)?;
    let world = &cx.house.world;
    rows::put_sorting(tx, concern, &sorting, by, world.now()).await?;
    let fact = Fact::ConcernSorted { concern, area: row.area, sort: sorting.sort };
    journal::append(tx, &*world.chance, cx.stamp(), &fact).await?;
    Ok(())
}
