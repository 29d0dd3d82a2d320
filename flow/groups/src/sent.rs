//! What was sent with a form's token, so that the same again can be told from other words.

use crate::NewDialogue;
use hmac::{Hmac, KeyInit as _, Mac as _};
use page::Problem;
use sha2::Sha256;
use std::fmt::Write as _;

/// The token of a dialogue's form, and a fingerprint of what was sent with it. The
/// fingerprint is keyed with the site's pepper, which is in no database: without it, nobody
/// can try words against it.
pub(crate) struct Sent {
    token: String,
    print: String,
}

impl Sent {
    pub(crate) fn of(dialogue: &NewDialogue, pepper: &[u8; 32]) -> Result<Self, Problem> {
        let trouble = |what: String| Problem::Defect(what);
        let words = serde_json::to_vec(dialogue).map_err(|error| trouble(error.to_string()))?;
        let mut mac = Hmac::<Sha256>::new_from_slice(pepper).map_err(|error| trouble(error.to_string()))?;
        mac.update(b"groups dialogue/1 ");
        mac.update(&words);
        let print = mac.finalize().into_bytes().iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        });
        Ok(Self { token: dialogue.token.clone(), print })
    }

    /// As the column `form_token` keeps it.
    pub(crate) fn stored(&self) -> String {
        format!("{}.{}", self.token, self.print)
    }

    /// The bounds (from, and before) between which whatever was sent with this token is
    /// stored: a token has no full stop, and the solidus follows it.
    pub(crate) fn bounds(&self) -> (String, String) {
        (format!("{}.", self.token), format!("{}/", self.token))
    }
}
