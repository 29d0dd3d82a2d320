//! A review is prepared in place of the draft.

use crate::{Place, PrioritiesError, Review, look, store as rows};
use guard::{Act, Thing};
use lake::{Engine, Lake};
use page::Cx;
use std::collections::HashMap;
use store::Tx;
use words::{AreaSlug, Months, ReviewId};

/// Which months a review can cover.
pub(crate) struct Period {
    /// Those that are offered.
    pub usual: Months,
    /// Those of the calls that were imported; none when none were.
    pub calls: Option<Months>,
}

/// Which months can be reviewed: the last twelve that calls cover, or that are over.
pub(crate) fn period(cx: &Cx) -> Result<Period, PrioritiesError> {
    let calls = Lake::of(&cx.house.folder).covers()?;
    let over = Months::year_before(cx.house.world.today());
    let usual = calls.map_or(over, |calls| {
        let to = calls.to().min(over.to());
        let year = Months::year_before(to.last_day().plus(1));
        Months::new(year.from().max(calls.from()), to).unwrap_or(over)
    });
    Ok(Period { usual, calls })
}

/// Prepares a review of these months in place of the draft; what was chosen in it stays chosen. The
/// look is taken between the question whether the viewer may and the transaction that writes.
pub async fn prepare(cx: &Cx, months: Months) -> Result<ReviewId, PrioritiesError> {
    cx.require(Act::KeepPriorities, &Thing::Site)?;
    let world = &cx.house.world;
    let mut bytes = [0; 4];
    world.chance.fill(&mut bytes);
    let seed = u32::from_le_bytes(bytes);
    let look = look(&cx.house, months, seed, &Engine::default()).await?;
    let review = Review {
        id: ReviewId::new(&*world.chance),
        from: months.from(),
        to: months.to(),
        made_at: world.now(),
        made_by: cx.person()?,
        warnings: look.warnings,
        published_at: None,
    };
    store::write!(cx.house.store, |tx| -> Result<_, PrioritiesError> {
        cx.again(tx).await?.require(Act::KeepPriorities, &Thing::Site)?;
        keep(tx, &review, i64::from(seed), &look.places).await
    })?;
    Ok(review.id)
}

async fn keep(tx: &mut Tx, review: &Review, seed: i64, places: &[Place]) -> Result<(), PrioritiesError> {
    let choices = choices(tx).await?;
    rows::delete_draft(tx).await?;
    rows::insert_review(tx, review, seed).await?;
    for place in places {
        rows::insert_place(tx, review.id, place).await?;
        if let Some(reason) = choices.get(&place.area) {
            rows::set_choice(tx, review.id, &place.area, Some(reason)).await?;
        }
    }
    Ok(())
}

/// What is chosen in the draft, and why.
async fn choices(tx: &mut Tx) -> Result<HashMap<AreaSlug, String>, PrioritiesError> {
    let Some(draft) = rows::draft(tx).await? else { return Ok(HashMap::new()) };
    let chosen = rows::places(tx, draft.id).await?.into_iter().filter(|place| place.chosen);
    Ok(chosen.map(|place| (place.area, place.reason)).collect())
}
