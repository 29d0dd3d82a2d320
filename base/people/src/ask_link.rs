//! Somebody asks for a sign-in link on the sign-in page.

use crate::{
    PeopleError, Person, Secret, person::tidy_email, session, session::need_vouching, store as rows,
};
use store::Tx;
use words::{Role, Way, World};

/// What somebody who asked for a link gets.
#[derive(Debug)]
pub enum Asked {
    /// A link that works once, for 15 minutes.
    Link(Person, Secret),
    /// A letter that says: use your passkey, or say that it is lost.
    UsePasskey(Person),
    /// Nothing: nobody with a seat has this address, or they may not come in by a link, or five
    /// links of theirs are open already (their letters are on the way, and each works).
    Nothing,
}

/// What the person with this address gets, if there is one who holds a seat.
///
/// What the page says must be the same in every case. The work is the same as far as it can
/// be: the secret is made and hashed, and the same look-ups are done, whoever asks. A
/// known address then costs one row more and the letter, so whoever calls this does not let
/// the page wait for the write when the difference in time matters.
pub async fn ask_link(
    tx: &mut Tx,
    world: &World,
    email: &str,
    passkeys_required: bool,
) -> Result<Asked, PeopleError> {
    let (now, today) = (world.now(), world.today());
    let secret = Secret::new(&*world.chance);
    let hash = secret.hash();
    // No stored address is empty, so an unshaped one is looked up and not found.
    let email = tidy_email(email).unwrap_or_default();
    let person = rows::person_by_email(tx, &email).await?;
    let roles = rows::roles_of_email(tx, &email, today).await?;
    let open = rows::count_open_links(tx, &email, now).await?;
    let standing = rows::standing_of_email(tx, &email).await?;
    let Some(person) = person.filter(|_| !roles.is_empty()) else { return Ok(Asked::Nothing) };
    if standing.passkeys > 0 {
        return Ok(Asked::UsePasskey(person));
    }
    if open >= session::OPEN_LINKS || !may_use_link(&roles, standing.vouched > 0, passkeys_required) {
        return Ok(Asked::Nothing);
    }
    rows::insert_link(tx, &hash, person.id, now.plus(session::LINK_LASTS), Way::Link, false).await?;
    Ok(Asked::Link(person, secret))
}

/// Whether somebody without a passkey comes in by a link that they asked for. For roles that need
/// vouching a mailbox is not enough unless others vouched before, and the site lets it be so.
fn may_use_link(roles: &[Role], vouched: bool, passkeys_required: bool) -> bool {
    !need_vouching(roles) || (vouched && !passkeys_required)
}
