//! Somebody asks for a sign-in link.

use crate::{StewardshipError, letter};
use guard::{Act, Thing};
use page::Cx;
use people::Asked;
use store::Tx;
use words::Moment;

/// Writes a letter with a link to the person with this address, in the person's language; to
/// somebody who has a passkey, that it is the way in, at most once an hour. Nobody there, nobody
/// with a seat, somebody who may not come in by a link, or five links open already: nothing is
/// written, and the caller does not learn of it. `next` is the page that the person wanted to see.
pub async fn send_link(
    tx: &mut Tx,
    cx: &Cx,
    email: &str,
    next: Option<&str>,
) -> Result<(), StewardshipError> {
    cx.require(Act::SignIn, &Thing::Site)?;
    let house = &cx.house;
    match people::ask_link(tx, &house.world, email, house.site.sessions.passkeys_required).await? {
        Asked::Link(person, link) => {
            let letter = letter::with_link(house, "sign-in-letter", &person, &link, next);
            letter::put(tx, house, &format!("link:{}", link.hash()), &letter).await?;
        }
        Asked::UsePasskey(person) => {
            let letter = letter::without_link(house, "sign-in-passkey-letter", &person);
            let hour = house.world.now().0.div_euclid(Moment::HOUR);
            letter::put(tx, house, &format!("use-passkey:{}:{hour}", person.id), &letter).await?;
        }
        Asked::Nothing => {}
    }
    Ok(())
}
