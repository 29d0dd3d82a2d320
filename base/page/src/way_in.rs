//! What a site settles about signing in: how long sessions last, and a city's own sign-in.

use people::SessionLimits;
use serde::{Deserialize, Serialize};
use words::Moment;

/// How long sessions last, and who may come in by a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sessions {
    /// After how many idle minutes a session of a role that sees persons ends.
    pub idle_minutes: i64,
    /// After how many hours any session ends.
    pub longest_hours: i64,
    /// Whether people whose roles need vouching come in by passkey or by the city's sign-in only, and
    /// never by a link that they asked for.
    pub passkeys_required: bool,
}

impl Default for Sessions {
    fn default() -> Self {
        Self { idle_minutes: 15, longest_hours: 12, passkeys_required: true }
    }
}

impl Sessions {
    /// The limits, as sessions are measured with them.
    #[must_use]
    pub const fn limits(&self) -> SessionLimits {
        SessionLimits { idle: self.idle_minutes * Moment::MINUTE, longest: self.longest_hours * Moment::HOUR }
    }

    pub(crate) fn trouble(&self) -> Option<String> {
        if !(1..=60).contains(&self.idle_minutes) {
            return Some(
                "`idle_minutes` must be 1 to 60: a desk that is left alone must not stay open".to_owned(),
            );
        }
        if !(1..=24).contains(&self.longest_hours) {
            return Some(
                "`longest_hours` must be 1 to 24: everybody signs in once a day at least".to_owned(),
            );
        }
        None
    }
}

/// A city's own sign-in, by OpenID Connect. Its secret is no setting: it lies with the keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// How people call it: “City of Alder Bay”.
    pub name: String,
    /// Its address, as it names itself.
    pub issuer: String,
    /// The name under which it knows this site.
    pub client_id: String,
}

impl Provider {
    pub(crate) fn trouble(&self) -> Option<String> {
        let this_machine = ["http://localhost", "http://127.0.0.1", "http://[::1]"];
        let is_this_machine = this_machine.iter().any(|start| {
            self.issuer
                .strip_prefix(start)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
        });
        if self.name.trim().is_empty() {
            return Some(
                "`[single_sign_on]` has no name; write how people call the city's sign-in".to_owned(),
            );
        }
        if !self.issuer.starts_with("https://") && !is_this_machine {
            return Some("`issuer` must begin with https://".to_owned());
        }
        self.client_id
            .trim()
            .is_empty()
            .then(|| "`client_id` is empty; write the name that the provider gave this site".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_stay_within_what_is_sane() {
        let with =
            |idle_minutes, longest_hours| Sessions { idle_minutes, longest_hours, ..Sessions::default() };
        for right in [with(1, 1), with(15, 12), with(60, 24)] {
            assert_eq!(right.trouble(), None, "{right:?}");
        }
        for (wrong, key) in [
            (with(0, 12), "`idle_minutes`"),
            (with(61, 12), "`idle_minutes`"),
            (with(15, 0), "`longest_hours`"),
            (with(15, 25), "`longest_hours`"),
            (with(i64::MIN, 1), "`idle_minutes`"),
        ] {
            assert!(wrong.trouble().is_some_and(|said| said.starts_with(key)), "{wrong:?}");
        }
        assert_eq!(with(15, 12).limits(), SessionLimits::default());
    }

    #[test]
    fn a_provider_is_asked_over_encrypted_connections_only() {
        let at =
            |issuer: &str| Provider { name: "City".into(), issuer: issuer.into(), client_id: "lead".into() };
        for right in ["https://id.example.org", "http://localhost:9", "http://127.0.0.1:80/op"] {
            assert_eq!(at(right).trouble(), None, "{right}");
        }
        for wrong in ["", "id.example.org", "http://id.example.org", "http://localhost.example.org"] {
            assert!(at(wrong).trouble().is_some_and(|said| said.contains("`issuer`")), "{wrong}");
        }
        let nameless = Provider { name: " ".into(), ..at("https://id.example.org") };
        assert!(nameless.trouble().is_some());
        let unknown = Provider { client_id: String::new(), ..at("https://id.example.org") };
        assert!(unknown.trouble().is_some_and(|said| said.contains("`client_id`")));
    }
}
