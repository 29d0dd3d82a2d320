//! Names of areas: what may stand in them, and how they are shown.

/// Longest name of an area, in characters. What is longer is a description in the wrong field.
pub(crate) const LONGEST: usize = 120;

/// The text without characters that could hide or turn other text, with single spaces and none at the ends.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for letter in text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }) {
        let doubled = letter == ' ' && (cleaned.is_empty() || cleaned.ends_with(' '));
        if !doubled && !hides_or_turns(letter) {
            cleaned.push(letter);
        }
    }
    cleaned.truncate(cleaned.trim_end().len());
    cleaned
}

/// Whether cleaning takes away more than spaces: such a text is worth a word to whoever made the file.
pub(crate) fn has_tricks(text: &str) -> bool {
    text.chars().any(|c| hides_or_turns(c) && !c.is_whitespace())
}

/// Control characters, marks that turn the direction of writing, and characters that nobody sees. The joiners
/// U+200C and U+200D stay: Persian and Indian scripts need them.
fn hides_or_turns(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{ffff}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// The name as a page shows it: one written in capitals throughout gets a capital at each word only; any other
/// stays as it is.
///
/// The rule is simple and knows no town: points of the compass (`SW`) and small Roman numbers stay capitals, and
/// the little words `of`, `the`, `and` become small within a name. An abbreviation such as `SODO` or `SLU` comes
/// out as `Sodo` or `Slu`; a site that minds gives the name in mixed case in its file.
pub(crate) fn display(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 2 || name.chars().any(char::is_lowercase) || !name.chars().any(char::is_uppercase) {
        return name.to_owned();
    }
    let mut shown = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        let in_word = |c: char| c.is_alphanumeric() || c == '\'' || c == '\u{2019}';
        let end =
            if in_word(first) { rest.find(|c| !in_word(c)).unwrap_or(rest.len()) } else { first.len_utf8() };
        let (piece, after) = rest.split_at(end);
        push_word(&mut shown, piece);
        rest = after;
    }
    shown
}

fn push_word(shown: &mut String, word: &str) {
    match word {
        "NE" | "NW" | "SE" | "SW" | "II" | "III" | "IV" => shown.push_str(word),
        "OF" | "THE" | "AND" if !shown.is_empty() => shown.push_str(&word.to_lowercase()),
        _ => {
            // A capital after an apostrophe too (O'Hare), unless one letter is all that follows (Queen's).
            let mut capital = true;
            for (at, letter) in word.char_indices() {
                if capital {
                    shown.push(letter);
                } else {
                    shown.extend(letter.to_lowercase());
                }
                let after = &word[at + letter.len_utf8()..];
                capital = !letter.is_alphanumeric() && after.chars().count() > 1;
            }
        }
    }
}
