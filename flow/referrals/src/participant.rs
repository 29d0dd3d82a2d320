//! Somebody whom the program works with: a thin record. Pure.

use words::{Chance, Day, Language, ParticipantId, PersonId};

store::list! {
    /// Where somebody stands with the program. Nobody fails out.
    Status, "status of a participant" {
        /// In touch.
        Active = "active",
        /// Not in touch, by their own wish or because all is done.
        Inactive = "inactive",
        /// Cannot be found.
        InTheWind = "in-the-wind",
    }
}

store::row! {
    /// A participant's thin record. `stepped_out` tells that the case manager has a conflict: whoever
    /// keeps the record names another.
    pub struct Participant {
        id: ParticipantId, number: String, alias: String, status: Status, language: Language,
        case_manager: PersonId, manager_name: String, protected: bool, enrolled_day: Day,
        stepped_out: bool
    }
}

impl Participant {
    /// What people say and write in place of the name: the alias, or the case number.
    #[must_use]
    pub fn called(&self) -> &str {
        if self.alias.is_empty() { &self.number } else { &self.alias }
    }
}

/// Letters and digits that cannot be taken for one another, without vowels, so that no word comes out.
const ALPHABET: &[u8; 28] = b"23456789BCDFGHJKLMNPQRSTVWXZ";

/// A case number that cannot be guessed: eight signs, `K7RM-4XQ2`.
pub(crate) fn case_number(chance: &dyn Chance) -> String {
    let mut number = String::with_capacity(9);
    while number.len() < 9 {
        if number.len() == 4 {
            number.push('-');
        }
        let mut byte = [0_u8];
        chance.fill(&mut byte);
        // The last bytes would favor some signs.
        if let Some(sign) = (byte[0] < 252).then(|| ALPHABET[usize::from(byte[0]) % ALPHABET.len()]) {
            number.push(char::from(sign));
        }
    }
    number
}

/// Whether a word has the shape of a case number, whosever it is.
pub(crate) fn is_case_number(word: &str) -> bool {
    let is_sign = |sign: u8| ALPHABET.contains(&sign.to_ascii_uppercase());
    match word.as_bytes() {
        [first @ .., _, _, _, _] if first.len() == 5 && first[4] == b'-' => {
            word.bytes().enumerate().all(|(at, sign)| at == 4 || is_sign(sign))
        }
        _ => false,
    }
}

/// Initials that stand for a name. Empty where one sign would tell the name or a good part of it: in
/// scripts without upper and lower case, and for names of a single letter. The case number stands
/// for the person then.
#[must_use]
pub fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let first = |word: &&&str| word.chars().next().filter(|c| c.is_uppercase() || c.is_lowercase());
    let ends: Vec<&&str> = match words.as_slice() {
        [] => vec![],
        [only] => vec![only],
        [one, .., last] => vec![one, last],
    };
    if ends.iter().any(|word| word.chars().filter(|c| c.is_alphabetic()).count() < 2) {
        return String::new();
    }
    let letters: Vec<char> = ends.iter().filter_map(first).collect();
    if letters.len() < ends.len() {
        return String::new();
    }
    let text: Vec<String> = letters.iter().map(|c| format!("{}.", c.to_uppercase())).collect();
    text.join(" ")
}
