//! Another text of the confidentiality agreement is adopted.

use crate::StewardshipError;
use guard::{Act, Adopted, Thing};
use page::Cx;
use store::Tx;
use words::Language;

/// Puts a text into force. Everybody whose agreement was signed under other words signs anew.
pub async fn adopt_agreement(
    tx: &mut Tx,
    cx: &Cx,
    bodies: &[(Language, String)],
) -> Result<Adopted, StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAgreements, &Thing::Site)?;
    Ok(guard::adopt_text(tx, &cx.house.world, cx.viewer.person, bodies).await?)
}
