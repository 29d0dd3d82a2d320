//! The context of a request: who looks, in which language, and what every page asks.

use crate::{House, Problem, session};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, header, request::Parts},
};
use guard::{Act, Denied, Ground, Purpose, Thing, Why};
use people::Viewer;
use store::Tx;
use words::{Language, PersonId, Stamp};

/// The context of a request. Cheap to clone.
#[derive(Clone)]
pub struct Cx {
    /// The house.
    pub house: House,
    /// Who looks.
    pub viewer: Viewer,
    /// On what they stand.
    pub ground: Ground,
    /// The language of the page.
    pub language: Language,
    /// The path of the request, without its query.
    pub path: String,
    /// The token of what was just done (`?said=sorted`), shown as a notice.
    pub said: String,
    /// Whether the page answers a form that was sent: its address cannot be asked for again, in
    /// another language either.
    pub is_form_answer: bool,
}

impl Cx {
    /// Reads the context from a request's head.
    pub(crate) async fn read(house: &House, uri: &Uri, headers: &HeaderMap) -> Result<Self, Problem> {
        let (viewer, ground) = session::viewer(house, headers).await?;
        Ok(Self {
            language: language(house, uri, headers, viewer.language.as_ref()),
            house: house.clone(),
            viewer,
            ground,
            path: uri.path().to_owned(),
            said: query(uri, "said").unwrap_or_default(),
            is_form_answer: false,
        })
    }

    /// A context outside any request: for letters, jobs and tests.
    #[must_use]
    pub fn outside(house: &House, viewer: Viewer, language: Language) -> Self {
        Self {
            house: house.clone(),
            viewer,
            ground: Ground::default(),
            language,
            path: "/".to_owned(),
            said: String::new(),
            is_form_answer: false,
        }
    }

    /// Whether the viewer may do something that concerns the program as a whole: what menus
    /// and buttons ask.
    #[must_use]
    pub fn may(&self, act: Act) -> bool {
        self.house.guard.may(&self.viewer, &self.ground, act)
    }

    /// Whether the viewer may do something to a thing: for what a page offers, so that a no is
    /// nothing for the log.
    #[must_use]
    pub fn can(&self, act: Act, thing: &Thing<'_>) -> bool {
        self.can_for(act, thing, Purpose::Coordination)
    }

    /// The same, for a purpose other than the daily work.
    #[must_use]
    pub fn can_for(&self, act: Act, thing: &Thing<'_>, purpose: Purpose) -> bool {
        self.house.guard.require(&self.viewer, &self.ground, act, thing, purpose).is_ok()
    }

    /// Lets the viewer through, or answers as if the thing did not exist. To be called
    /// inside the transaction that reads the thing.
    pub fn require(&self, act: Act, thing: &Thing<'_>) -> Result<(), Problem> {
        self.require_for(act, thing, Purpose::Coordination)
    }

    /// The same, for a purpose other than the daily work.
    pub fn require_for(&self, act: Act, thing: &Thing<'_>, purpose: Purpose) -> Result<(), Problem> {
        self.house.guard.require(&self.viewer, &self.ground, act, thing, purpose)?;
        Ok(())
    }

    /// What the guard says, for whoever shows a denial and does not act on it: nothing for the log.
    pub fn decided(&self, act: Act, thing: &Thing<'_>) -> Result<(), Denied> {
        self.house.guard.require(&self.viewer, &self.ground, act, thing, act.usual_purpose())
    }

    /// Lets the viewer through, or says what stands in the way: only for things of which the viewer
    /// knows that they exist, such as an item of a meeting to which they are invited. Where nothing but
    /// a passkey is missing, leads to it and back to this page.
    pub fn require_known(&self, act: Act, thing: &Thing<'_>) -> Result<(), Problem> {
        self.decided(act, thing).map_err(|denied| {
            let why = denied.why;
            // Writes the log, as for every denial.
            let _ = Problem::from(denied);
            match why {
                Why::Passkey => Problem::ProveFirst { back: self.path.clone() },
                why => Problem::Refused(why),
            }
        })
    }

    /// Whether the viewer may do something now, or could as soon as they answered with their passkey:
    /// what a page offers.
    #[must_use]
    pub fn could(&self, act: Act, thing: &Thing<'_>) -> bool {
        self.decided(act, thing).map_or_else(|denied| denied.why == Why::Passkey, |()| true)
    }

    /// The same context with the viewer as they are in this transaction: session, roles, groups and
    /// agreement are read again, so that what ended a moment ago opens nothing. Asked by whatever is
    /// about a person, before it decides.
    pub async fn again(&self, tx: &mut Tx) -> Result<Self, Problem> {
        let (viewer, ground) = session::again(&self.house, tx, &self.viewer).await?;
        Ok(Self { viewer, ground, ..self.clone() })
    }

    /// Whoever is signed in; the sign-in page otherwise.
    pub fn person(&self) -> Result<PersonId, Problem> {
        self.viewer.person.ok_or(Problem::SignInFirst)
    }

    /// Lets through who answered with their passkey in the last minutes; leads anybody else to do so
    /// and then to `back`, a page of ours.
    pub fn proved(&self, back: &str) -> Result<(), Problem> {
        if self.viewer.is_fresh(self.house.world.now()) {
            Ok(())
        } else {
            Err(Problem::ProveFirst { back: back.to_owned() })
        }
    }

    /// The stamp of something that the viewer does now.
    #[must_use]
    pub fn stamp(&self) -> Stamp {
        let world = &self.house.world;
        Stamp::At { moment: world.now(), day: world.today(), actor: self.viewer.person }
    }

    /// The token that every signed-in form carries in its field `csrf`.
    #[must_use]
    pub fn csrf(&self) -> String {
        session::csrf(&self.house, &self.viewer)
    }

    /// What was just done, in words; empty when nothing was.
    #[must_use]
    pub fn notice(&self) -> String {
        let shaped = !self.said.is_empty() && self.said.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        let key = format!("said-{}", self.said);
        if shaped && self.house.texts.has("en", &key) { self.t(&key) } else { String::new() }
    }
}

impl FromRequestParts<House> for Cx {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &House) -> Result<Self, Problem> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| Problem::Defect("a page outside the shell".to_owned()))
    }
}

/// A value of the query string.
pub(crate) fn query(uri: &Uri, name: &str) -> Option<String> {
    let form = crate::Form::decode(uri.query()?.as_bytes());
    Some(form.raw(name).to_owned()).filter(|value| !value.is_empty())
}

/// The language of the page: asked for in the address, kept in a cookie, that of the viewer's
/// account, or wished for by the browser, in this order; as far as the site has it.
fn language(house: &House, uri: &Uri, headers: &HeaderMap, own: Option<&Language>) -> Language {
    let parse = |tag: &str| tag.parse::<Language>().ok().filter(|wish| house.site.languages.contains(wish));
    let asked = query(uri, "lang").and_then(|tag| parse(&tag));
    let kept = || session::cookie(headers, "lang").and_then(parse);
    let wished = || {
        let line = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        line.split(',').filter_map(|part| part.split(';').next()).find_map(|tag| {
            let tag = tag.trim();
            parse(tag).or_else(|| parse(tag.split('-').next()?))
        })
    };
    let own = || own.filter(|own| house.site.languages.contains(own)).cloned();
    asked.or_else(kept).or_else(own).or_else(wished).unwrap_or_else(|| house.language_or_default(None))
}
