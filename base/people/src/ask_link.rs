//! Somebody asks for a sign-in link on the sign-in page.

use crate::{PeopleError, Person, Secret, person::tidy_email, session, store as rows};
use store::Tx;
use words::World;

/// A link for the person with this address, if there is one who holds a seat; it works once,
/// for 15 minutes. `None` for anybody else, and when five links of the person are open
/// already (their letters are on the way, and each works).
///
/// What the page says must be the same in every case. The work is the same as far as it can
/// be: the secret is made and hashed, and the same three look-ups are done, whoever asks. A
/// known address then costs one row more and the letter, so whoever calls this does not let
/// the page wait for the write when the difference in time matters.
pub async fn ask_link(
    tx: &mut Tx,
    world: &World,
    email: &str,
) -> Result<Option<(Person, Secret)>, PeopleError> {
    let (now, today) = (world.now(), world.today());
    let secret = Secret::new(&*world.chance);
    let hash = secret.hash();
    // No stored address is empty, so an unshaped one is looked up and not found.
    let email = tidy_email(email).unwrap_or_default();
    let person = rows::person_by_email(tx, &email).await?;
    let roles = rows::roles_of_email(tx, &email, today).await?;
    let open = rows::count_open_links(tx, &email, now).await?;
    match person {
        Some(person) if !roles.is_empty() && open < session::OPEN_LINKS => {
            rows::insert_link(tx, &hash, person.id, now.plus(session::LINK_LASTS)).await?;
            Ok(Some((person, secret)))
        }
        _ => Ok(None),
    }
}
