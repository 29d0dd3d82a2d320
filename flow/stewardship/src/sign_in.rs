//! Somebody signs in with a link.

use crate::{StewardshipError, landing};
use guard::{Act, Thing};
use page::Cx;
use people::{Secret, Viewer};
use store::Tx;

/// Somebody who came in.
#[derive(Debug)]
pub struct Entered {
    /// The secret of the new session, for the cookie.
    pub session: Secret,
    /// The page to which they are led: a path of this site.
    pub leads_to: String,
}

/// Uses up a link and begins a session. Whoever was signed in in this browser is signed out,
/// so that no session outlives the cookie that carried it.
pub async fn sign_in(
    tx: &mut Tx,
    cx: &Cx,
    link: &str,
    next: Option<&str>,
) -> Result<Entered, StewardshipError> {
    cx.require(Act::SignIn, &Thing::Site)?;
    let world = &cx.house.world;
    let (_, session) = people::redeem(tx, world, link).await?;
    if let Some(before) = &cx.viewer.session {
        people::sign_out(tx, before).await?;
    }
    let viewer = people::viewer_of(tx, world, session.reveal()).await?;
    let viewer = viewer.map_or_else(Viewer::anyone, |(viewer, _)| viewer);
    let leads_to = landing::after_sign_in(&cx.house.guard, &viewer, next);
    Ok(Entered { session, leads_to })
}
