//! Somebody lost their passkeys.

use crate::StewardshipError;
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::AdmissionId;

/// Notes that whoever has this address asks for a recovery. The caller does not learn whether
/// anybody has it.
pub async fn ask_recovery(tx: &mut Tx, cx: &Cx, email: &str) -> Result<(), StewardshipError> {
    cx.require(Act::SignIn, &Thing::Site)?;
    Ok(people::ask_recovery(tx, &cx.house.world, email).await?)
}

/// Starts a recovery, with a fresh passkey: the viewer has recognised the person in another way
/// than by mail. A second person must [`confirm`](crate::confirm()) it.
pub async fn start_recovery(tx: &mut Tx, cx: &Cx, admission: AdmissionId) -> Result<(), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::ConfirmPerson, &Thing::Site)?;
    cx.proved("/people")?;
    Ok(people::start_recovery(tx, &cx.house.world, admission, cx.person()?).await?)
}
