//! Text from elsewhere becomes a line of a request.

use crate::{
    RecordsError, Source,
    open_request::open_one,
    sealed::{TEXT, needed},
    search_records::put_line,
    store as rows,
};
use page::Cx;
use store::Tx;
use words::{FactId, LineId, RequestId};

/// Adds a text as a line. `part2`: it tells, or may tell, of treatment. Whoever does not know says yes.
pub async fn add_line(
    tx: &mut Tx,
    cx: &Cx,
    request: RequestId,
    text: &str,
    part2: bool,
) -> Result<LineId, RecordsError> {
    let (cx, _) = open_one(tx, cx, request).await?;
    let world = &cx.house.world;
    let pasted = rows::Found {
        source: Source::Pasted,
        // The same text may be pasted twice: nothing says that it is the same record.
        id: FactId::new(&*world.chance).to_string(),
        day: world.today(),
        disclosure: None,
        body: needed(text, TEXT)?,
    };
    put_line(tx, &cx, request, &pasted, part2).await
}
