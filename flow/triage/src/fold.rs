//! The words of a text as they are compared: in lower case, without accents, without endings.

use std::{collections::HashSet, ops::Range, sync::LazyLock};
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// A word of a text: the characters (not bytes) that it covers, and itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Span {
    pub at: Range<usize>,
    pub word: String,
}

/// The words of a text, in order. Whatever is no letter and no digit parts words; marks that belong to a
/// letter do not, nor does what nobody sees: a name is the same with a joiner in it.
pub(crate) fn spans(text: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = vec![];
    for (at, letter) in text.chars().enumerate() {
        if !letter.is_alphanumeric() && !is_combining_mark(letter) && !is_unseen(letter) {
            continue;
        }
        match spans.last_mut().filter(|span| span.at.end == at) {
            Some(span) => {
                span.at.end = at + 1;
                span.word.push(letter);
            }
            None if letter.is_alphanumeric() && !is_unseen(letter) => {
                spans.push(Span { at: at..at + 1, word: letter.to_string() });
            }
            // Nothing to belong to.
            None => {}
        }
    }
    spans
}

/// A text in lower case and without accents, so that “Jardín” is “jardin” and “Nguyễn” is “nguyen”:
/// however its letters were typed (in one piece or with marks, wide or narrow), and without what nobody
/// sees in it.
pub(crate) fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let seen = text.chars().filter(|letter| !is_unseen(*letter));
    let mut plain = String::with_capacity(text.len());
    for letter in seen.nfkd().flat_map(char::to_lowercase).filter(|letter| !is_accent(*letter)) {
        match spelled(letter) {
            Some(letters) => plain.push_str(letters),
            None => plain.push(letter),
        }
    }
    // Put together again, or one syllable of Korean would be found within another one.
    plain.nfc().collect()
}

/// What a text is about: its words folded, without endings and without the little words of English
/// and Spanish, each once, in order of the alphabet. Chinese characters, which no spaces part,
/// count in pairs.
pub(crate) fn content(text: &str) -> Vec<String> {
    let mut words: Vec<String> = spans(text).iter().flat_map(|span| keys(&span.word)).collect();
    words.sort();
    words.dedup();
    words
}

/// Where the words stand in a text that hold one of these keys (as [`content`] gives them).
pub(crate) fn ranges_of(text: &str, wanted: &[String]) -> Vec<Range<usize>> {
    let holds = |word: &str| keys(word).iter().any(|key| wanted.binary_search(key).is_ok());
    spans(text).into_iter().filter(|span| holds(&span.word)).map(|span| span.at).collect()
}

/// Under which keys a word is compared; none for a little word.
fn keys(word: &str) -> Vec<String> {
    let word = folded(word);
    let letters: Vec<char> = word.chars().collect();
    if letters.iter().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(letter)) {
        return letters.windows(2).map(|pair| pair.iter().collect()).collect();
    }
    let short = letters.len() < 2 && !word.chars().all(|c| c.is_ascii_digit());
    if short || is_little(&word) { vec![] } else { vec![stem(word)] }
}

/// A word without a common ending: “sleeping” and “sleeps” are “sleep”.
fn stem(mut word: String) -> String {
    let ending = ["ing", "ed", "es", "s", "e"]
        .into_iter()
        .find(|ending| word.is_ascii() && word.len() >= ending.len() + 4 && word.ends_with(ending));
    if let Some(ending) = ending {
        word.truncate(word.len() - ending.len());
    }
    word
}

/// Marks that people leave out when they type: accents, and the vowel points of Hebrew and Arabic. The
/// vowels of other scripts stay: without them a word would be another one.
fn is_accent(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{591}'..='\u{5bd}' | '\u{5bf}'..='\u{5c7}'
        | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Characters without a shape: soft hyphens, joiners, direction marks, variants of a letter, fillers. Those
/// that Unicode calls default-ignorable.
pub(crate) fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Letters that are no other letter with a mark, as they are typed without them.
const fn spelled(letter: char) -> Option<&'static str> {
    Some(match letter {
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ø' => "o",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

/// Whether a folded word says nothing about what a text is about.
pub(crate) fn is_little(word: &str) -> bool {
    LITTLE.contains(word)
}

/// The little words of English and Spanish, folded, one a line.
static LITTLE: LazyLock<HashSet<&str>> = LazyLock::new(|| include_str!("fold/little.txt").lines().collect());
