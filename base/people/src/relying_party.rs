//! Who asks for passkeys: this site, as browsers know it. The only file that speaks `WebAuthn`.

use crate::{PeopleError, Person};
use serde_json::Value;
use url::{Host, Url};
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Webauthn, WebauthnBuilder, WebauthnError,
};
use words::{PersonId, hex, unhex};

/// The site as the one for which passkeys are made, and which they answer.
pub struct RelyingParty {
    webauthn: Webauthn,
    origin: String,
}

impl std::fmt::Debug for RelyingParty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RelyingParty({})", self.origin)
    }
}

/// What a browser is asked, as JSON, and what its answer will be compared with.
#[derive(Debug)]
pub struct Asking {
    /// For the browser.
    pub options: String,
    /// To be kept on the server.
    pub(crate) state: String,
}

/// A passkey that was made or that answered.
pub(crate) struct Made {
    pub credential: String,
    pub passkey: String,
}

/// Which passkey an answer says that it comes from. Not checked yet.
pub(crate) struct Claimed {
    pub credential: String,
    person: String,
    answer: PublicKeyCredential,
}

impl Claimed {
    /// Whether the answer names this person as the one whose passkey it is.
    pub fn names(&self, person: PersonId) -> bool {
        self.person == person.to_string()
    }
}

/// What came of an answer.
pub(crate) enum Checked {
    /// Right. The passkey as it is to be kept from now on.
    Right(String),
    /// Wrong in some way.
    Wrong,
    /// The passkey has counted back: somebody may have copied it.
    CountedBack,
}

impl RelyingParty {
    /// The site with this public address. Browsers make passkeys for names and not for numbers,
    /// and without encryption only on the machine itself, whose name is `localhost`.
    pub fn new(public_url: &str, name: &str) -> Result<Self, PeopleError> {
        let mut url = Url::parse(public_url).map_err(|_| PeopleError::NoPasskeysHere)?;
        let is_this_machine = match url.host() {
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            Some(Host::Domain(name)) => name == "localhost",
            None => false,
        };
        if is_this_machine {
            url.set_host(Some("localhost")).map_err(|_| PeopleError::NoPasskeysHere)?;
        }
        let id = url.domain().filter(|_| is_this_machine || url.scheme() == "https");
        let id = id.ok_or(PeopleError::NoPasskeysHere)?;
        let webauthn = WebauthnBuilder::new(id, &url).map(|builder| builder.rp_name(name));
        let webauthn = webauthn.and_then(WebauthnBuilder::build).map_err(|_| PeopleError::NoPasskeysHere)?;
        Ok(Self { webauthn, origin: url.origin().ascii_serialization() })
    }

    /// Where browsers must be for passkeys to work: `https://lead.example.org`.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Asks for a new passkey of somebody: one that the device keeps with the name of its person,
    /// so that signing in asks for no name, and that is not one of those that are known.
    pub(crate) fn ask_to_add(&self, person: &Person, known: &[String]) -> Result<Asking, PeopleError> {
        let handle = Uuid::parse_str(&person.id.to_string()).map_err(|_| PeopleError::NoPasskeysHere)?;
        let known = known.iter().filter_map(|id| unhex(id)).collect();
        let (options, state) = self
            .webauthn
            .start_passkey_registration(handle, &person.email, &person.name, Some(known))
            .map_err(|error| broken(&error))?;
        let mut options = serde_json::to_value(options).map_err(|error| broken(&error))?;
        if let Some(selection) = options.pointer_mut("/publicKey/authenticatorSelection") {
            selection["residentKey"] = Value::from("required");
            selection["requireResidentKey"] = Value::from(true);
        }
        Ok(Asking { options: options.to_string(), state: to_json(&state)? })
    }

    /// Reads what a browser made; `None` when it does not fit what was asked.
    pub(crate) fn added(&self, answer: &str, state: &str) -> Option<Made> {
        let answer: RegisterPublicKeyCredential = from_json(answer)?;
        let state: PasskeyRegistration = from_json(state)?;
        let passkey = self.webauthn.finish_passkey_registration(&answer, &state).ok()?;
        Some(Made { credential: hex(passkey.cred_id()), passkey: to_json(&passkey).ok()? })
    }

    /// Asks whoever is there to answer with a passkey, and names nobody.
    pub(crate) fn ask_to_answer(&self) -> Result<Asking, PeopleError> {
        let (mut options, state) =
            self.webauthn.start_discoverable_authentication().map_err(|error| broken(&error))?;
        // A button asks, and not a field that fills itself.
        options.mediation = None;
        Ok(Asking { options: to_json(&options)?, state: to_json(&state)? })
    }

    /// Which passkey an answer says that it comes from; `None` when it is no answer.
    pub(crate) fn claimed(&self, answer: &str) -> Option<Claimed> {
        let answer: PublicKeyCredential = from_json(answer)?;
        let (handle, credential) = self.webauthn.identify_discoverable_authentication(&answer).ok()?;
        let credential = hex(credential);
        Some(Claimed { credential, person: handle.hyphenated().to_string(), answer })
    }

    /// Compares an answer with what was asked and with the passkey that is kept.
    pub(crate) fn check(&self, claimed: &Claimed, state: &str, passkey: &str) -> Checked {
        let state = from_json::<DiscoverableAuthentication>(state);
        let (Some(state), Some(mut passkey)) = (state, from_json::<Passkey>(passkey)) else {
            return Checked::Wrong;
        };
        match self.webauthn.finish_discoverable_authentication_v2(&claimed.answer, state, &passkey) {
            Ok(result) if result.user_verified() => {
                passkey.update_credential(&result);
                to_json(&passkey).map_or(Checked::Wrong, Checked::Right)
            }
            Err(WebauthnError::CredentialPossibleCompromise) => Checked::CountedBack,
            _ => Checked::Wrong,
        }
    }
}

fn from_json<T: serde::de::DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

fn to_json<T: serde::Serialize>(value: &T) -> Result<String, PeopleError> {
    serde_json::to_string(value).map_err(|error| broken(&error))
}

fn broken(error: &dyn std::fmt::Display) -> PeopleError {
    PeopleError::Ceremony(error.to_string())
}
