//! Who is in the room, and who of them may not hear an item, and why.

use crate::{
    BriefError,
    at_table::{self, Found, Item},
    store as rows,
};
use guard::{Act, Why};
use page::Cx;
use people::Viewer;
use store::Tx;
use words::{BriefId, PersonId, Recipient};

/// Somebody who is checked in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    /// The class as which they would be told; none for those who work with the participant.
    pub class: Option<Recipient>,
    /// Why they must step out; none when they may stay.
    pub out: Option<Why>,
}

/// Everybody who is checked in, with what stands in their way: seen by the facilitator before an item
/// is opened.
pub async fn room(tx: &mut Tx, cx: &Cx, brief: BriefId) -> Result<Vec<Seat>, BriefError> {
    let Found { cx, item, .. } = at_table::brief(tx, cx, brief, Act::OpenBrief).await?;
    seats(tx, &cx, &item).await
}

/// The same, for whoever has the item in hand already.
pub(crate) async fn seats(tx: &mut Tx, cx: &Cx, item: &Item) -> Result<Vec<Seat>, BriefError> {
    let mut seats = vec![];
    for guest in rows::guests(tx, item.meeting.id).await? {
        if guest.checked_in_at.is_none() {
            continue;
        }
        let viewer = Viewer { person: Some(guest.person), ..Viewer::default() };
        let as_guest = Cx { viewer, ..cx.clone() }.again(tx).await?;
        let stands = item.stands(tx, &as_guest, guest.checked_in_at).await?.if_open();
        let decided = as_guest.decided(Act::ReadBrief, &stands.thing());
        let out = decided.err().map(|denied| denied.why);
        seats.push(Seat { person: guest.person, name: guest.name, class: stands.told_as(&as_guest), out });
    }
    Ok(seats)
}
