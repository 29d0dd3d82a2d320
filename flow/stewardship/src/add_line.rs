//! Text from elsewhere becomes a line of a request.

use crate::{
    RecordsError, Source,
    open_request::{keeps_requests, still_open},
    sealed::{TEXT, needed, open},
    search_records::put_line,
    store as rows,
};
use page::{Cx, Problem};
use store::Tx;
use words::{FactId, LineId, RequestId};

/// A text from elsewhere.
#[derive(Clone, PartialEq, Eq)]
pub struct NewLine {
    /// The id that a form carries, so that a second click is no second line; made here when none.
    pub id: Option<LineId>,
    /// The text.
    pub text: String,
    /// Whether it tells, or may tell, of treatment. Whoever does not know says yes.
    pub part2: bool,
}

/// `Debug` shows nothing of the text.
impl std::fmt::Debug for NewLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewLine").field("part2", &self.part2).finish_non_exhaustive()
    }
}

/// Adds a text as a line. A form that is sent twice makes one line.
pub async fn add_line(
    tx: &mut Tx,
    cx: &Cx,
    request: RequestId,
    new: &NewLine,
) -> Result<LineId, RecordsError> {
    let cx = keeps_requests(tx, cx).await?;
    if let Some(id) = new.id
        && let Some(found) = rows::line(tx, id).await?
    {
        return sent_before(&cx, request, &found, new);
    }
    still_open(tx, request).await?;
    let world = &cx.house.world;
    let pasted = rows::Found {
        source: Source::Pasted,
        // The same text may be pasted twice: nothing says that it is the same record.
        id: FactId::new(&*world.chance).to_string(),
        day: world.today(),
        disclosure: None,
        body: needed(&new.text, TEXT)?,
    };
    let line = new.id.unwrap_or_else(|| LineId::new(&*world.chance));
    put_line(tx, &cx, (request, line), &pasted, new.part2).await?;
    Ok(line)
}

/// A form that carries the id of a line which is there: the same one sent again is answered as it was the
/// first time, also when the line was marked since or the request answered; anything else is no form of ours,
/// and is lost no word of. Whoever keeps requests may read every line, so that nothing is told to anybody else.
fn sent_before(
    cx: &Cx,
    request: RequestId,
    found: &rows::LineRow,
    new: &NewLine,
) -> Result<LineId, RecordsError> {
    // That a line tells of treatment may have been said since, and is not taken back.
    let same = found.request == request && found.source == Source::Pasted && (found.part2 || !new.part2);
    if same && open(cx, "records line", found.id, &found.sealed)? == needed(&new.text, TEXT)? {
        return Ok(found.id);
    }
    Err(Problem::StaleForm.into())
}
