//! A second person confirms that somebody is let in.

use crate::{StewardshipError, letter};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::{AdmissionId, Way};

/// Confirms an invitation or a recovery, with a fresh passkey; the letter with the link goes out.
/// Nobody confirms what they began, and nobody themselves.
pub async fn confirm(tx: &mut Tx, cx: &Cx, admission: AdmissionId) -> Result<(), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::ConfirmPerson, &Thing::Site)?;
    cx.proved("/people")?;
    let house = &cx.house;
    let (person, link, way) = people::confirm(tx, &house.world, admission, cx.person()?).await?;
    let text = if way == Way::Recovery { "recover-letter" } else { "people-letter" };
    let letter = letter::with_link(house, text, &person, &link, None);
    letter::put(tx, house, &format!("admission:{admission}"), &letter).await?;
    Ok(())
}
