//! A review is published: anyone can read what was chosen and why, and the chosen neighborhoods
//! stand on the work group's next agenda.

use crate::{PrioritiesError, choose::draft, store as rows};
use page::Cx;
use store::{Tx, journal};
use words::{Fact, ReviewId};

/// Publishes the draft. For each chosen neighborhood `place-chosen` is appended, from which the
/// next agenda takes it.
pub async fn publish(tx: &mut Tx, cx: &Cx) -> Result<ReviewId, PrioritiesError> {
    let review = draft(tx, cx).await?;
    let by = cx.person()?;
    let world = &cx.house.world;
    let chosen: Vec<_> =
        rows::places(tx, review.id).await?.into_iter().filter(|place| place.chosen).collect();
    if chosen.is_empty() {
        return Err(PrioritiesError::NothingChosen);
    }
    if rows::publish(tx, review.id, world.now(), by).await? == 0 {
        // Somebody else published it at the same moment.
        return Ok(review.id);
    }
    for place in chosen {
        let fact = Fact::PlaceChosen { review: review.id, area: place.area };
        journal::append(tx, &*world.chance, cx.stamp(), &fact).await?;
    }
    Ok(review.id)
}
