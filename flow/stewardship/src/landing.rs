//! Where somebody is led after signing in. Pure.

use guard::{Act, Ground, Guard};
use people::Viewer;

/// Longer paths than any page of ours has are not led to.
const LONGEST: usize = 500;

/// A path of this site that may be led to, as it came with the request; `None` for anything
/// else. Browsers take tabs and line ends out of an address before they read it, so that
/// `/⇥/elsewhere` means another site: only visible characters are let through. The way in and
/// out itself leads nowhere.
pub(crate) fn own_path(path: &str) -> Option<&str> {
    let own = page::is_own_path(path)
        && path.len() <= LONGEST
        && path.bytes().all(|byte| byte.is_ascii_graphic())
        && !path.starts_with("/sign-in")
        && !path.starts_with("/sign-out")
        && !path.starts_with("/prove");
    own.then_some(path)
}

/// The page to which somebody is led: the one that they asked for, else the desk, else the
/// page of their own group, else what their work keeps, else the start.
pub(crate) fn after_sign_in(guard: &Guard, viewer: &Viewer, next: Option<&str>) -> String {
    let may = |act| guard.may(viewer, &Ground::default(), act);
    let usual = [
        (Act::SeeDesk, "/desk"),
        (Act::SeeOwn, "/my"),
        (Act::KeepOrders, "/orders"),
        (Act::KeepRequests, "/records"),
    ];
    let first = || usual.iter().find(|(act, _)| may(*act)).map_or("/", |(_, path)| path);
    next.and_then(own_path).unwrap_or_else(first).to_owned()
}
