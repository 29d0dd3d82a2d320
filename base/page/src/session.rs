//! Who looks: the session cookie, and the token that a signed-in form carries.

use crate::{Cx, House, Problem};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, header, request::Parts},
};
use guard::{Ground, Standing};
use hmac::{Hmac, KeyInit as _, Mac as _};
use people::{Look, Secret, Viewer};
use sha2::Sha256;
use std::fmt::Write as _;
use store::{StoreError, Tx};
use subtle::ConstantTimeEq as _;

/// The name of the session cookie. `__Host-` binds it to this host and to encryption.
pub(crate) fn cookie_name(house: &House) -> &'static str {
    if house.site.is_encrypted() { "__Host-session" } else { "session" }
}

/// The value of a cookie of this request.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let values = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    values
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// A `Set-Cookie` header for this site; an empty value takes the cookie away.
fn set_cookie(house: &House, name: &str, value: &str, seconds: u32) -> Option<HeaderValue> {
    let secure = if house.site.is_encrypted() { "; Secure" } else { "" };
    let age = if value.is_empty() { 0 } else { seconds };
    HeaderValue::from_str(&format!("{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}"))
        .ok()
}

impl House {
    /// The `Set-Cookie` header that begins a session.
    #[must_use]
    pub fn session_cookie(&self, session: &Secret) -> Option<HeaderValue> {
        let hours = u32::try_from(self.site.sessions.longest_hours).unwrap_or(1);
        set_cookie(self, cookie_name(self), session.reveal(), hours * 3600)
    }

    /// The `Set-Cookie` header that ends a session.
    #[must_use]
    pub fn no_session_cookie(&self) -> Option<HeaderValue> {
        set_cookie(self, cookie_name(self), "", 0)
    }

    /// The `Set-Cookie` header with the secret of a departure to the city's sign-in, which the same
    /// browser must bring back; none takes it away.
    #[must_use]
    pub fn departure_cookie(&self, secret: Option<&Secret>) -> Option<HeaderValue> {
        set_cookie(self, departure_name(self), secret.map_or("", Secret::reveal), 5 * 60)
    }

    pub(crate) fn language_cookie(&self, tag: &str) -> Option<HeaderValue> {
        set_cookie(self, "lang", tag, 365 * 24 * 3600)
    }
}

fn departure_name(house: &House) -> &'static str {
    if house.site.is_encrypted() { "__Host-departure" } else { "departure" }
}

/// The secret of a departure to the city's sign-in, as this browser brought it back.
pub struct Departed(pub String);

impl FromRequestParts<House> for Departed {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Problem> {
        Ok(Self(cookie(&parts.headers, departure_name(house)).unwrap_or_default().to_owned()))
    }
}

/// Finds out who looks and on what they stand.
pub(crate) async fn viewer(house: &House, headers: &HeaderMap) -> Result<(Viewer, Ground), Problem> {
    let Some(secret) = cookie(headers, cookie_name(house)).filter(|value| !value.is_empty()) else {
        return Ok((Viewer::anyone(), Ground::default()));
    };
    let limits = house.site.sessions.limits();
    let (look, ground) = store::read!(house.store, |tx| -> Result<_, Problem> {
        let look = people::viewer_of(tx, &house.world, &limits, secret).await?;
        let ground = match &look {
            Look::Somebody(viewer, _) => ground(house, tx, viewer).await?,
            _ => Ground::default(),
        };
        Ok((look, ground))
    })?;
    match look {
        Look::Somebody(viewer, touch) => {
            if let Some(session) = viewer.session.as_deref().filter(|_| touch) {
                seen(house, session).await?;
            }
            Ok((*viewer, ground))
        }
        Look::Ahead(session) => {
            tracing::warn!("the clock went back behind a session, which was ended");
            store::write!(house.store, |tx| -> Result<_, Problem> {
                Ok(people::sign_out(tx, &session).await?)
            })?;
            Ok((Viewer::anyone(), Ground::default()))
        }
        Look::Nobody => Ok((Viewer::anyone(), Ground::default())),
    }
}

/// The viewer as they are in this transaction; anyone when the session is over.
pub(crate) async fn again(house: &House, tx: &mut Tx, viewer: &Viewer) -> Result<(Viewer, Ground), Problem> {
    let now = match (&viewer.session, viewer.person) {
        (Some(hash), _) => {
            let limits = house.site.sessions.limits();
            match people::viewer_of_hash(tx, &house.world, &limits, hash.clone()).await? {
                Look::Somebody(now, _) => Some(*now),
                Look::Nobody | Look::Ahead(_) => None,
            }
        }
        (None, Some(person)) => {
            let roles = people::roles_of(tx, &house.world, person).await?;
            Some(Viewer { roles, ..viewer.clone() })
        }
        (None, None) => None,
    };
    let viewer = now.unwrap_or_else(Viewer::anyone);
    let ground = ground(house, tx, &viewer).await?;
    Ok((viewer, ground))
}

/// On what somebody stands: what the loader knows, whether their agreement counts, and whether they
/// answered with a passkey a moment ago.
async fn ground(house: &House, tx: &mut Tx, viewer: &Viewer) -> Result<Ground, StoreError> {
    let Some(person) = viewer.person else { return Ok(Ground::default()) };
    let today = house.world.today();
    let agreed = guard::standing_of(tx, person, today).await? == Standing::Current;
    let fresh = viewer.is_fresh(house.world.now());
    Ok(Ground { agreed, fresh, ..house.loader.ground(tx, person, today).await? })
}

/// Notes that a session was seen. A database that takes nothing now is no reason not to read:
/// the session is then idle since the last time that could be noted.
async fn seen(house: &House, session: &str) -> Result<(), Problem> {
    let noted = store::write!(house.store, |tx| -> Result<_, Problem> {
        Ok(people::touch(tx, &house.world, session).await?)
    });
    match noted {
        Err(Problem::Store(error)) if error.is_unavailable() => {
            tracing::warn!(why = %error, "it could not be noted that a session was seen");
            Ok(())
        }
        other => other,
    }
}

/// The token that a form of this session carries: made from the session, stored nowhere.
pub(crate) fn csrf(house: &House, viewer: &Viewer) -> String {
    let Some(session) = &viewer.session else { return String::new() };
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&house.keys.session) else { return String::new() };
    mac.update(b"csrf/1 ");
    mac.update(session.as_bytes());
    mac.finalize().into_bytes().iter().take(16).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

pub(crate) fn check_csrf(cx: &Cx, token: &str) -> Result<(), Problem> {
    let right = csrf(&cx.house, &cx.viewer);
    if !right.is_empty() && bool::from(right.as_bytes().ct_eq(token.as_bytes())) {
        Ok(())
    } else {
        Err(Problem::StaleForm)
    }
}

impl From<people::PeopleError> for Problem {
    fn from(error: people::PeopleError) -> Self {
        match error {
            people::PeopleError::Store(error) => error.into(),
            other => Self::Defect(other.to_string()),
        }
    }
}
