//! Names of participants, for those who must keep them out of a text. They are compared here and go
//! nowhere.

use crate::{ReferralError, store as rows, write::text_of};
use page::Cx;
use store::Tx;
use words::{ParticipantId, Segment};

/// A name that is compared and never shown.
pub struct Name(String);

/// The name of a participant, as the record has it; empty when it has none.
pub async fn name_of(tx: &mut Tx, cx: &Cx, participant: ParticipantId) -> Result<Name, ReferralError> {
    let entries = rows::entries(tx, participant).await?;
    let identity = entries.iter().find(|entry| entry.segment == Segment::Identity);
    Ok(Name(identity.map_or_else(|| Ok(String::new()), |entry| text_of(cx, entry))?))
}

/// Shorter parts of a name are left alone when they stand by themselves: they stand in too many words.
pub(crate) const LEAST: usize = 3;

/// Whether a text holds a part of a name as a word of its own, or two neighboring parts however short,
/// in whatever case and with or without accents. Scripts that set no spaces between words are compared
/// as they stand.
#[must_use]
pub fn holds_part_of(text: &str, name: &Name) -> bool {
    let (text, whole, name) = (folded(text), triage::names::folded(text), folded(&name.0));
    let pairs = name.windows(2).any(|pair| text.windows(2).any(|two| two == pair));
    pairs
        || name.iter().any(|part| {
            if is_cased(part) {
                part.chars().count() >= LEAST && text.contains(part)
            } else {
                whole.contains(part.as_str())
            }
        })
}

/// The words of a text as they are compared.
pub(crate) fn folded(text: &str) -> Vec<String> {
    triage::names::words(text).into_iter().map(|(folded, _)| folded).collect()
}

/// A whole name as it is compared with another one; none when there is too little of it: a single word
/// where names have several, a single sign where they have none between them.
pub(crate) fn whole_name(name: &str) -> Option<String> {
    let words = folded(name);
    if words.iter().any(|word| is_cased(word)) {
        return (words.len() >= 2).then(|| words.join(" "));
    }
    // Written with a space in one place and without in another.
    let signs = words.concat();
    (signs.chars().count() >= 2).then_some(signs)
}

/// Whether a script has small and capital letters, and so sets spaces between words.
pub(crate) fn is_cased(word: &str) -> bool {
    word.chars().all(|c| c.is_lowercase() || c.is_uppercase() || c.is_numeric())
}
