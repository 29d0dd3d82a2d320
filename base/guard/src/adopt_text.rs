//! A text of the agreement comes into force.

use crate::{AgreementError, store as rows, text};
use store::{Tx, journal};
use words::{Fact, Language, PersonId, Stamp, World};

/// What became of a text that was to be adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adopted {
    /// The hash of the text that is in force now.
    pub hash: String,
    /// Whether it is another text than before, so that everybody signs anew.
    pub is_new: bool,
}

/// Puts a text into force, in each of its languages. The words that are in force already change
/// nothing; others make every signature under them outdated. `by` is who adopts it; none for the
/// text that comes with the program.
pub async fn adopt_text(
    tx: &mut Tx,
    world: &World,
    by: Option<PersonId>,
    bodies: &[(Language, String)],
) -> Result<Adopted, AgreementError> {
    let bodies = text::tidy(bodies)?;
    let hash = text::hash_of(&bodies);
    let before = rows::text_in_force(tx).await?;
    if before.as_ref().is_some_and(|text| text.hash == hash) {
        return Ok(Adopted { hash, is_new: false });
    }
    let version = before.map_or(1, |text| text.version + 1);
    let (now, today) = (world.now(), world.today());
    rows::insert_text(tx, (version, &hash), (now, today), by).await?;
    for body in &bodies {
        rows::insert_text_body(tx, version, body).await?;
    }
    let stamp = Stamp::At { moment: now, day: today, actor: by };
    journal::append(tx, &*world.chance, stamp, &Fact::AgreementTextAdopted { version }).await?;
    Ok(Adopted { hash, is_new: true })
}
