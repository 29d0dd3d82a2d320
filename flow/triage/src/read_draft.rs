//! A draft is read.

use crate::{TriageError, move_name::purpose, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::{ConcernId, Day, DraftId, Language, Moment};

/// Text that was set aside from a report. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// The draft.
    pub id: DraftId,
    /// The concern to which its report belongs.
    pub concern: ConcernId,
    /// The place of the report.
    pub place: String,
    /// The language of the text.
    pub language: Language,
    /// When it was set aside.
    pub moved_at: Moment,
    /// The day on which it is erased.
    pub expires_day: Day,
    /// The pieces of text, in their order.
    pub pieces: Vec<String>,
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Draft").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Reads a draft. One whose day has come is gone, even before the job erases it.
pub async fn read_draft(tx: &mut Tx, cx: &Cx, draft: DraftId) -> Result<Draft, TriageError> {
    cx.again(tx).await?.require(Act::ReadDraft, &Thing::Draft)?;
    let row = rows::draft(tx, draft, cx.house.world.today()).await?.ok_or(Problem::NotFound)?;
    let text = cx.house.unsealed(&purpose(draft), &row.sealed)?;
    Ok(Draft {
        id: row.id,
        concern: row.concern,
        place: row.place,
        language: row.language,
        moved_at: row.moved_at,
        expires_day: row.expires_day,
        pieces: text.lines().map(str::to_owned).collect(),
    })
}
