//! What a form carries from page to page, sealed, so that it need not be stored here.

use page::{House, Problem};
use serde::{Serialize, de::DeserializeOwned};
use words::{Moment, hex, unhex};

/// A form that was begun longer ago than this can no longer be sent.
const LASTS: i64 = 24 * Moment::HOUR;

/// Seals a value for a hidden field. What is sealed for one purpose does not open for another.
pub(crate) fn seal(house: &House, purpose: &str, value: &impl Serialize) -> Result<String, Problem> {
    let bytes = serde_json::to_vec(value).map_err(|error| Problem::Defect(error.to_string()))?;
    Ok(hex(&house.keys.sealer.seal(purpose, &bytes, &*house.world.chance)))
}

/// Opens a hidden field; whatever we did not seal for this purpose is a stale form.
pub(crate) fn open<T: DeserializeOwned>(house: &House, purpose: &str, text: &str) -> Result<T, Problem> {
    let bytes = unhex(text).and_then(|sealed| house.keys.sealer.open(purpose, &sealed));
    bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).ok_or(Problem::StaleForm)
}

/// Refuses what was begun more than a day ago.
pub(crate) fn check_age(house: &House, begun: Moment) -> Result<(), Problem> {
    if house.world.now() > begun.plus(LASTS) { Err(Problem::StaleForm) } else { Ok(()) }
}
