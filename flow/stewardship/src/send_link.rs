//! Somebody asks for a sign-in link.

use crate::{StewardshipError, letter};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;

/// Writes a letter with a link to the person with this address, in the person's language.
/// Nobody there, nobody with a seat, or five links open already: nothing is written, and the
/// caller does not learn of it. `next` is the page that the person wanted to see.
pub async fn send_link(
    tx: &mut Tx,
    cx: &Cx,
    email: &str,
    next: Option<&str>,
) -> Result<(), StewardshipError> {
    cx.require(Act::SignIn, &Thing::Site)?;
    let house = &cx.house;
    if let Some((person, link)) = people::ask_link(tx, &house.world, email).await? {
        let letter = letter::with_link(house, "sign-in-letter", &person, &link, next);
        letter::put(tx, house, &format!("link:{}", link.hash()), &letter).await?;
    }
    Ok(())
}
