//! The words of a text as they are compared: in lower case, without accents, without endings.

use std::{collections::HashSet, ops::Range, sync::LazyLock};

/// A word of a text: the characters (not bytes) that it covers, and itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Span {
    pub at: Range<usize>,
    pub word: String,
}

/// The words of a text, in order. Whatever is no letter and no digit parts words.
pub(crate) fn spans(text: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = vec![];
    for (at, letter) in text.chars().enumerate() {
        if !letter.is_alphanumeric() && !is_mark(letter) {
            continue;
        }
        match spans.last_mut().filter(|span| span.at.end == at) {
            Some(span) => {
                span.at.end = at + 1;
                span.word.push(letter);
            }
            None => spans.push(Span { at: at..at + 1, word: letter.to_string() }),
        }
    }
    spans
}

/// A word in lower case and without accents, so that “Jardín” is “jardin”.
pub(crate) fn folded(word: &str) -> String {
    word.chars().flat_map(char::to_lowercase).filter(|letter| !is_mark(*letter)).map(plain).collect()
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

fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

fn plain(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    }
}

/// Whether a folded word says nothing about what a text is about.
pub(crate) fn is_little(word: &str) -> bool {
    LITTLE.contains(word)
}

/// The little words of English and Spanish, folded, one a line.
static LITTLE: LazyLock<HashSet<&str>> = LazyLock::new(|| include_str!("fold/little.txt").lines().collect());
