//! What was sent with a form's token, so that the same again can be told from other words.

use crate::NewDialogue;
use ::store::keyed;
use page::Problem;
use words::hex;

/// The token of a dialogue's form, and a fingerprint of what was sent with it. The
/// fingerprint is keyed with the site's pepper, which is in no database: without it, nobody
/// can try words against it.
pub(crate) struct Sent {
    token: String,
    print: String,
}

impl Sent {
    pub(crate) fn of(dialogue: &NewDialogue, pepper: &[u8; 32]) -> Result<Self, Problem> {
        let words = serde_json::to_vec(dialogue).map_err(|error| Problem::Defect(error.to_string()))?;
        let print = hex(&keyed(pepper, "groups dialogue/1", &words));
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
