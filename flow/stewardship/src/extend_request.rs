//! A request needs more time.

use crate::{
    RecordsError,
    open_request::open_one,
    sealed::{SENTENCE, needed, seal},
    store as rows,
};
use page::Cx;
use store::Tx;
use words::{Day, RequestId};

/// Moves the day by which a request must be answered, with the reason that whoever asks is told.
pub async fn extend_request(
    tx: &mut Tx,
    cx: &Cx,
    id: RequestId,
    until: Day,
    reason: &str,
) -> Result<(), RecordsError> {
    let (cx, found) = open_one(tx, cx, id).await?;
    let world = &cx.house.world;
    if until <= found.answer_by || until < world.today() {
        return Err(RecordsError::NotLater);
    }
    let reason = seal(&cx, "extension", format!("{id} {until}"), &needed(reason, SENTENCE)?);
    rows::insert_extension(tx, id, until, reason, cx.person()?, world.now()).await?;
    rows::move_request(tx, id, until).await?;
    Ok(())
}
