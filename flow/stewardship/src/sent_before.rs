//! A form that is sent once more carries the id of what it made the first time.

use crate::RecordsError;
use page::Cx;
use store::{Tx, journal};
use words::{Fact, Stamp};

/// Whether it was the viewer who did what a fact tells of a thing. Who wrote down an order or a request
/// stands in the journal alone.
pub(crate) async fn by_viewer(tx: &mut Tx, cx: &Cx, thing: &str, fact: &Fact) -> Result<bool, RecordsError> {
    let person = cx.person()?;
    let by_them = |stamp: &Stamp| matches!(stamp, Stamp::At { actor, .. } if *actor == Some(person));
    let told = journal::of_thing(tx, thing).await?;
    Ok(told.iter().any(|entry| entry.fact == *fact && by_them(&entry.stamp)))
}
