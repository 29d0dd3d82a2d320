//! Somebody signs the confidentiality agreement for themselves.

use crate::StewardshipError;
use guard::{Act, NewSignature, Thing};
use page::Cx;
use store::Tx;
use words::AgreementId;

/// Signs the text in force as the viewer, with the duties that they declare.
pub async fn sign_agreement(
    tx: &mut Tx,
    cx: &Cx,
    signature: &NewSignature,
) -> Result<AgreementId, StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::SignAgreement, &Thing::Site)?;
    Ok(guard::sign(tx, &cx.house.world, cx.person()?, signature).await?)
}
