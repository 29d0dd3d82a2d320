//! Somebody signs in: with a link, with a passkey, or by the city's own sign-in.

use crate::{StewardshipError, landing};
use guard::{Act, Thing};
use page::Cx;
use people::{Identity, Kept, Look, PeopleError, RelyingParty, Secret, Viewer};
use store::Tx;
use words::Way;

/// Where passkeys are kept.
const PASSKEYS: &str = "/my/passkeys";

/// Somebody who came in.
#[derive(Debug)]
pub struct Entered {
    /// The secret of the new session, for the cookie.
    pub session: Secret,
    /// The page to which they are led: a path of this site.
    pub leads_to: String,
}

/// Uses up a link and begins a session.
pub async fn sign_in(
    tx: &mut Tx,
    cx: &Cx,
    link: &str,
    next: Option<&str>,
) -> Result<Entered, StewardshipError> {
    cx.require(Act::SignIn, &Thing::Site)?;
    let house = &cx.house;
    let (_, session) = people::redeem(tx, &house.world, &house.site.sessions.limits(), link).await?;
    entered(tx, cx, session, next).await
}

/// Begins a session of the person whose passkey answered.
pub async fn sign_in_with_passkey(
    tx: &mut Tx,
    cx: &Cx,
    kept: &Kept,
    answer: &str,
    next: Option<&str>,
) -> Result<Entered, StewardshipError> {
    cx.require(Act::SignIn, &Thing::Site)?;
    let (house, limits) = (&cx.house, cx.house.site.sessions.limits());
    let party = relying_party(cx)?;
    let (_, session) = people::sign_in_with_passkey(tx, &house.world, &limits, &party, kept, answer).await?;
    entered(tx, cx, session, next).await
}

/// Begins a session of the person whom the city's sign-in names.
pub async fn sign_in_by_city(
    tx: &mut Tx,
    cx: &Cx,
    identity: &Identity,
    next: Option<&str>,
) -> Result<Entered, StewardshipError> {
    cx.require(Act::SignIn, &Thing::Site)?;
    let limits = cx.house.site.sessions.limits();
    let (_, session) = people::enter_by_identity(tx, &cx.house.world, &limits, identity).await?;
    entered(tx, cx, session, next).await
}

/// The site as the one that asks for passkeys.
pub(crate) fn relying_party(cx: &Cx) -> Result<RelyingParty, PeopleError> {
    RelyingParty::new(&cx.house.site.public_url, &cx.house.site.name)
}

/// Whoever was signed in in this browser is signed out, so that no session outlives the cookie
/// that carried it. Whoever should have a passkey and has none yet is led to where one is added.
pub(crate) async fn entered(
    tx: &mut Tx,
    cx: &Cx,
    session: Secret,
    next: Option<&str>,
) -> Result<Entered, StewardshipError> {
    if let Some(before) = &cx.viewer.session {
        people::sign_out(tx, before).await?;
    }
    let limits = cx.house.site.sessions.limits();
    let viewer = match people::viewer_of(tx, &cx.house.world, &limits, session.reveal()).await? {
        Look::Somebody(viewer, _) => *viewer,
        Look::Nobody | Look::Ahead(_) => Viewer::anyone(),
    };
    let leads_to = if needs_passkey(tx, cx, &viewer).await? {
        PASSKEYS.to_owned()
    } else {
        landing::after_sign_in(&cx.house.guard, &viewer, next)
    };
    Ok(Entered { session, leads_to })
}

async fn needs_passkey(tx: &mut Tx, cx: &Cx, viewer: &Viewer) -> Result<bool, StewardshipError> {
    let begins = viewer.way.is_some_and(|way| way.lets_begin() && way != Way::Demo);
    let (Some(person), true) = (viewer.person, begins && relying_party(cx).is_ok()) else {
        return Ok(false);
    };
    let should = viewer.roles.iter().any(|role| role.needs_vouching());
    Ok(should && people::passkeys_of(tx, person).await?.is_empty())
}
