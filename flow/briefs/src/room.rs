//! Who is in the room, and who of them may not hear an item, and why.

use crate::{
    BriefError, BriefRow,
    at_table::{self, Found},
    store as rows,
};
use guard::{Act, Why};
use page::Cx;
use people::Viewer;
use store::Tx;
use words::{BriefId, PersonId, Recipient};
use workgroup::Meeting;

/// Somebody who is checked in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    /// The class of recipients through which they would hear it.
    pub class: Option<Recipient>,
    /// Why they must step out; none when they may stay.
    pub out: Option<Why>,
}

/// Everybody who is checked in, with what stands in their way: seen by the facilitator before an item
/// is opened.
pub async fn room(tx: &mut Tx, cx: &Cx, brief: BriefId) -> Result<Vec<Seat>, BriefError> {
    let Found { cx, brief, meeting, .. } = at_table::brief(tx, cx, brief, Act::OpenBrief).await?;
    seats(tx, &cx, &brief, &meeting).await
}

/// The same, for whoever has the brief in hand already.
pub(crate) async fn seats(
    tx: &mut Tx,
    cx: &Cx,
    brief: &BriefRow,
    meeting: &Meeting,
) -> Result<Vec<Seat>, BriefError> {
    let mut seats = vec![];
    for guest in rows::guests(tx, meeting.id).await? {
        if guest.checked_in_at.is_none() {
            continue;
        }
        let viewer = Viewer { person: Some(guest.person), ..Viewer::default() };
        let as_guest = Cx { viewer, ..cx.clone() }.again(tx).await?;
        let stands = at_table::stands(tx, &as_guest, brief, meeting).await?.if_open();
        let decided = as_guest.decided(Act::ReadBrief, &stands.thing());
        let mine = as_guest.viewer.roles.iter().filter_map(|role| role.recipient());
        let class =
            mine.clone().find(|class| stands.consented.contains(class)).or_else(|| mine.clone().next());
        let out = decided.err().map(|denied| denied.why);
        seats.push(Seat { person: guest.person, name: guest.name, class, out });
    }
    Ok(seats)
}
