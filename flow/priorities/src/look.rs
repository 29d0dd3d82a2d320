//! A look at all neighborhoods: the calls are counted, what was heard is taken in, and the need of
//! each is estimated. Nothing is written.

use crate::{
    Place, PrioritiesError, estimated,
    gather::{self, Counted},
    listening::Listening,
    review::in_order,
    store::{self as rows, Labelled},
};
use lake::{Engine, Lake};
use page::{House, Problem};
use store::Tx;
use words::{AreaSlug, Months};

/// What a look found.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    /// Each neighborhood, in the order of need; those without a rank in the end. None is chosen.
    pub places: Vec<Place>,
    /// What to know of the estimate as a whole: sentences in plain English.
    pub warnings: Vec<String>,
}

/// Looks at these months; the engine counts the calls. The estimate is made on the house's own hands; its chance follows from the
/// seed alone. For whoever keeps the site's files: pages ask the guard and call [`crate::prepare`].
pub async fn look(
    house: &House,
    months: Months,
    seed: u32,
    engine: &Engine,
) -> Result<Look, PrioritiesError> {
    if house.atlas.areas().len() < 2 {
        return Err(PrioritiesError::TooFew);
    }
    let before = store::read!(house.store, |tx| -> Result<_, PrioritiesError> { before(tx, months).await })?;
    let counted = count(house, months, engine).await?;
    let gathered = gather::gather(&house.atlas, &before.listening, &counted, &before.labelled)?;
    let until = months.days().1;
    let input = estimated::Input::new(&gathered, &before.listening, &before.published, until, seed);
    let outcome = house.hands.busy(move || estimated::make(&input)).await;
    let estimated = outcome.ok_or_else(|| Problem::Defect("the estimate broke off".to_owned()))??;
    let each = gathered.areas.into_iter().zip(gathered.heard).zip(estimated.found);
    let place = |((area, heard), found)| Place { area, heard, found, chosen: false, reason: String::new() };
    let mut places: Vec<Place> = each.map(place).collect();
    in_order(&mut places);
    Ok(Look { places, warnings: estimated.warnings })
}

/// What the database knows.
struct Before {
    listening: Listening,
    labelled: Labelled,
    /// The places of the review that was published last.
    published: Vec<Place>,
}

async fn before(tx: &mut Tx, months: Months) -> Result<Before, PrioritiesError> {
    let days = months.days();
    let listening = Listening {
        held: rows::held(tx, days).await?,
        points: rows::points(tx, days).await?,
        told: rows::told(tx, days).await?,
        group_areas: rows::group_areas(tx).await?,
        last: rows::last_heard(tx, days.1).await?,
    };
    let published = match rows::published(tx).await? {
        Some(review) => rows::places(tx, review.id).await?,
        None => vec![],
    };
    Ok(Before { listening, labelled: rows::labelled(tx).await?, published })
}

/// Counts the calls of these months, when any were imported.
async fn count(house: &House, months: Months, engine: &Engine) -> Result<Counted, PrioritiesError> {
    let lake = Lake::of(&house.folder);
    let overlaps = |calls: Months| calls.from() <= months.to() && months.from() <= calls.to();
    let has_calls = lake.covers()?.is_some_and(overlaps);
    let calls = if has_calls { Some(lake::counts(&lake, months, engine).await?) } else { None };
    let exposure = lake.exposure(&house.atlas)?;
    let of = |area: &AreaSlug| exposure.as_ref().and_then(|it| it.of(area));
    let areas = house.atlas.areas().iter();
    let exposure = areas.filter_map(|area| Some((area.slug.clone(), of(&area.slug)?))).collect();
    Ok(Counted { calls, exposure })
}
