//! The names that the program keeps, for whoever must keep them out of a text that leaves the table.
//! They are compared here and go nowhere.

use crate::{
    ReferralError,
    names::{LEAST, folded, is_cased},
    open_referral,
    participant::is_case_number,
    store as rows,
    write::text_of,
};
use page::Cx;
use std::collections::BTreeSet;
use store::Tx;

/// What the program calls people: names, aliases, case numbers. Has no `Debug` and shows nothing.
#[derive(Default)]
pub struct NamesKept {
    /// Each name as its words, folded.
    names: Vec<Vec<String>>,
    /// Words of texts that were set aside and may be names.
    guessed: Vec<Vec<String>>,
    /// Aliases and case numbers, folded.
    called: Vec<String>,
}

/// So many words that were set aside may be a name, and not a sentence with one.
const SHORT: usize = 3;

/// What stands in a text and may not leave with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NamesFound {
    /// Whole names, aliases and case numbers: they name somebody for certain.
    pub certain: BTreeSet<String>,
    /// Single words with a capital letter that are a part of a name that is kept, and whatever has the
    /// shape of initials or of a case number, whosever it is, and what may be a name in a text that was set
    /// aside: a person decides.
    pub perhaps: BTreeSet<String>,
}

/// Gathers what the program calls people: participants, referrals whose names are not erased, and whoever
/// is named in a text that was set aside.
/// Without those with whom the viewer has a conflict: what is refused would tell them who is known.
pub async fn names_kept(tx: &mut Tx, cx: &Cx) -> Result<NamesKept, ReferralError> {
    let (mut kept, viewer) = (NamesKept::default(), cx.person()?);
    for entry in rows::identities(tx, viewer).await? {
        kept.add_name(&text_of(cx, &entry)?);
    }
    for one in rows::open_names(tx, viewer).await? {
        kept.add_name(&cx.house.unsealed(&open_referral::purpose(one.id, "name"), &one.name)?);
        kept.add_called(&one.alias);
    }
    for text in triage::kept_aside(tx, cx).await? {
        kept.add_guesses(&text);
    }
    for one in rows::called(tx, viewer).await? {
        kept.add_called(&one.alias);
        kept.add_called(&one.number);
    }
    Ok(kept)
}

impl NamesKept {
    fn add_name(&mut self, name: &str) {
        let words = folded(name);
        if !words.is_empty() {
            self.names.push(words);
        }
    }

    /// What may be names in a text that was set aside: all of it when it is as short as a name.
    fn add_guesses(&mut self, text: &str) {
        let words = folded(text);
        if words.len() <= SHORT {
            self.guessed.extend((!words.is_empty()).then_some(words));
            return;
        }
        let letters: Vec<char> = text.chars().collect();
        let flagged = triage::names::flag(text, &[]).into_iter();
        self.guessed.extend(flagged.map(|range| folded(&letters[range].iter().collect::<String>())));
    }

    fn add_called(&mut self, called: &str) {
        if called.chars().filter(|c| c.is_alphanumeric()).count() >= 2 {
            self.called.push(triage::names::folded(called));
        }
    }

    /// What a text holds of them, as it stands there.
    #[must_use]
    pub fn found_in(&self, text: &str) -> NamesFound {
        let whole = triage::names::folded(text);
        let (small, words): (Vec<String>, Vec<String>) = triage::names::words(text).into_iter().unzip();
        let mut found = NamesFound { perhaps: shaped(text), ..NamesFound::default() };
        found.certain.extend(self.called.iter().filter(|called| stands_in(&whole, called)).cloned());
        for name in &self.names {
            found.certain.extend(pairs_in(name, &small, &words));
            for part in name {
                if is_cased(part) {
                    let long = part.chars().count() >= LEAST;
                    found.perhaps.extend(capitals_in(part, &small, &words).filter(|_| long));
                } else if whole.contains(part.as_str()) {
                    // Scripts without capitals, and without spaces between words.
                    found.certain.insert(part.clone());
                }
            }
        }
        for guess in &self.guessed {
            found.perhaps.extend(pairs_in(guess, &small, &words));
            if let [part] = guess.as_slice() {
                found.perhaps.extend(capitals_in(part, &small, &words));
            }
        }
        found.perhaps.retain(|words| !found.certain.contains(words));
        found
    }
}

/// Two neighboring words of a name where they stand in a text, as they stand there.
fn pairs_in(name: &[String], small: &[String], words: &[String]) -> Vec<String> {
    let at = |pair: &[String]| small.windows(2).position(|two| two == pair);
    let found = name.windows(2).filter_map(at);
    found.map(|at| format!("{} {}", words[at], words[at + 1])).collect()
}

/// A part of a name where it stands in a text with a capital letter, or in a script that has none.
fn capitals_in<'a>(
    part: &'a str,
    small: &'a [String],
    words: &'a [String],
) -> impl Iterator<Item = String> + 'a {
    let hits = words.iter().zip(small).filter(move |(_, small)| *small == part);
    hits.filter(|(word, small)| is_capital(word) || !is_cased(small)).map(|(word, _)| word.clone())
}

/// What has the shape of initials (“T. M.”) or of a case number.
fn shaped(text: &str) -> BTreeSet<String> {
    let parts = text.split_whitespace();
    let bare = |part: &str| part.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let mut found: BTreeSet<String> = parts.clone().map(bare).filter(|part| is_case_number(part)).collect();
    let mut row: Vec<&str> = vec![];
    for part in parts.chain([""]) {
        let part = part.trim_matches(|c: char| !c.is_alphanumeric() && c != '.');
        if letters_of(part) > 0 {
            row.push(part);
            continue;
        }
        if row.iter().map(|part| letters_of(part)).sum::<usize>() >= 2 {
            found.insert(row.join(" "));
        }
        row.clear();
    }
    found
}

/// How many initials a word is: “T.” and “T.M.” are one and two, anything else is none.
fn letters_of(part: &str) -> usize {
    let letters: Vec<char> = part.chars().collect();
    let pairs = letters.chunks(2);
    let are = |pair: &[char]| matches!(pair, [letter, '.'] if letter.is_uppercase());
    if !letters.is_empty() && pairs.clone().all(are) { pairs.len() } else { 0 }
}

fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether a text holds this as words of its own: an alias of two letters stands in many a word.
fn stands_in(text: &str, wanted: &str) -> bool {
    text.match_indices(wanted).any(|(at, _)| {
        let free = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
        let open = wanted.ends_with(|c: char| !c.is_alphanumeric());
        free(text[..at].chars().next_back()) && (open || free(text[at + wanted.len()..].chars().next()))
    })
}
