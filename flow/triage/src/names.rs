//! What may be a person's name in a text.
//!
//! Two rules: what follows a cue (“his name is”, “Mr.”, “se llama”), and two or more words with
//! capital letters in a row that are no street, no neighborhood, no day and no sentence's start.
//!
//! Limits, told on the page: it finds about what it finds. It misses first names alone without a
//! cue, names in scripts without capital letters, and names typed in small letters without a
//! cue; it flags some shops and brands. A text typed in capitals is searched for cues alone. A
//! person looks too.

mod lists;

use crate::fold::{self, Span};
use std::ops::Range;

pub(crate) use lists::is_street;

/// The most words of one name.
const LONGEST: usize = 5;

/// The ranges of characters (not bytes) of a text that may be a person's name: in order, apart
/// from each other, none empty. `areas` are names of neighborhoods, which are no persons.
#[must_use]
pub fn flag(text: &str, areas: &[&str]) -> Vec<Range<usize>> {
    let text = Text::read(text, areas);
    let mut found = text.after_cues();
    if !text.is_shouted() {
        found.extend(text.runs());
    }
    joined(found)
}

/// Whether a text is in a script with capital letters, so that names can be told at all.
#[must_use]
pub fn can_search(text: &str) -> bool {
    !text.contains(char::is_alphabetic) || text.contains(|c: char| c.is_lowercase() || c.is_uppercase())
}

/// Where these words stand in a text, as whole words, whatever their capitals.
#[must_use]
pub fn places_of(text: &str, wanted: &str) -> Vec<Range<usize>> {
    let lower = |letter: char| letter.to_lowercase().next().unwrap_or(letter);
    let text: Vec<char> = text.chars().map(lower).collect();
    let wanted: Vec<char> = wanted.trim().chars().map(lower).collect();
    if wanted.is_empty() {
        return vec![];
    }
    let is_whole = |at: &Range<usize>| {
        let parted = |outer: Option<&char>, inner: Option<&char>| {
            !(outer.copied().is_some_and(is_cased) && inner.copied().is_some_and(is_cased))
        };
        let before = at.start.checked_sub(1).and_then(|index| text.get(index));
        parted(before, wanted.first()) && parted(text.get(at.end), wanted.last())
    };
    let windows = text.windows(wanted.len()).enumerate();
    let hits = windows.filter(|(_, window)| *window == wanted).map(|(at, _)| at..at + wanted.len());
    joined(hits.filter(is_whole).collect())
}

/// A text with `[…]` in place of these ranges of its characters.
#[must_use]
pub fn without(text: &str, ranges: &[Range<usize>]) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, letter) in text.chars().enumerate() {
        match ranges.iter().find(|range| range.contains(&at)) {
            Some(range) if range.start == at => out.push_str("[…]"),
            Some(_) => {}
            None => out.push(letter),
        }
    }
    out
}

/// The words of a text as names are compared: folded (small letters, no accents, however they were
/// typed), each beside itself as it stands.
#[must_use]
pub fn words(text: &str) -> Vec<(String, String)> {
    fold::spans(text).into_iter().map(|span| (fold::folded(&span.word), span.word)).collect()
}

/// A whole text as names are compared, for scripts that set no spaces between words.
#[must_use]
pub fn folded(text: &str) -> String {
    fold::folded(text)
}

/// Letters of scripts that part their words with spaces.
fn is_cased(letter: char) -> bool {
    letter.is_lowercase() || letter.is_uppercase() || letter.is_ascii_digit()
}

/// The same ranges in order, those that meet or overlap made one.
pub(crate) fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.retain(|range| range.start < range.end);
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut out: Vec<Range<usize>> = vec![];
    for range in ranges {
        match out.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => out.push(range),
        }
    }
    out
}

/// A word, what stands between it and the word before, and what it cannot be.
struct Word {
    span: Span,
    folded: String,
    gap: String,
    /// Belongs to the name of a neighborhood.
    area: bool,
}

impl Word {
    fn is_capital(&self) -> bool {
        let mut letters = self.span.word.chars();
        letters.next().is_some_and(char::is_uppercase) && !self.span.word.contains(|c: char| c.is_numeric())
    }

    fn is_number(&self) -> bool {
        self.span.word.chars().any(char::is_numeric)
    }

    /// Whether only blanks, or a mark as in O'Hara, Smith-Jones and J. Doe, stand before it.
    fn follows(&self, before: &Self) -> bool {
        let gap = self.gap.as_str();
        let initial = before.is_capital() && before.is_letter();
        let short = initial || lists::is_title(&before.folded);
        let blank = !gap.is_empty() && gap.chars().all(|c| c == ' ' || c == '\u{a0}');
        blank || matches!(gap, "'" | "’" | "-") || (short && matches!(gap, "." | ". "))
    }

    fn is_letter(&self) -> bool {
        self.span.word.chars().count() == 1
    }

    /// Whether it can be a part of a name, by what it means.
    fn can_name(&self) -> bool {
        self.is_capital()
            && !self.is_letter()
            && !self.area
            && !lists::is_no_name(&self.folded)
            && !fold::is_little(&self.folded)
    }
}

struct Text(Vec<Word>);

impl Text {
    fn read(text: &str, areas: &[&str]) -> Self {
        let letters: Vec<char> = text.chars().collect();
        let mut end = 0;
        let mut words = vec![];
        for span in fold::spans(text) {
            let gap = letters.get(end..span.at.start).unwrap_or_default().iter().collect();
            end = span.at.end;
            words.push(Word { folded: fold::folded(&span.word), span, gap, area: false });
        }
        let mut text = Self(words);
        for area in areas {
            text.mark_area(area);
        }
        text
    }

    fn mark_area(&mut self, name: &str) {
        let name: Vec<String> = fold::spans(name).iter().map(|span| fold::folded(&span.word)).collect();
        if name.is_empty() {
            return;
        }
        for start in 0..(self.0.len() + 1).saturating_sub(name.len()) {
            let here = self.0.iter_mut().skip(start).take(name.len());
            if here.zip(&name).all(|(word, part)| word.folded == *part) {
                self.0.iter_mut().skip(start).take(name.len()).for_each(|word| word.area = true);
            }
        }
    }

    /// Whether most words have a capital letter, so that capitals tell nothing.
    fn is_shouted(&self) -> bool {
        let capitals = self.0.iter().filter(|word| word.is_capital()).count();
        self.0.len() >= 8 && capitals * 10 > self.0.len() * 6
    }

    fn follows(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.0.get(before));
        before.zip(self.0.get(at)).is_some_and(|(before, word)| word.follows(before))
    }

    /// Whether the word is an initial, as in J. Doe and O'Hara; a letter alone is an “I” or an “y”.
    fn is_initial(&self, at: usize) -> bool {
        let marked = |next: &Word| next.gap.starts_with(['.', '\'', '’', '-']) && self.follows(at + 1);
        self.0.get(at).is_some_and(|word| word.is_letter() && word.is_capital())
            && self.0.get(at + 1).is_some_and(marked)
    }

    fn after_cues(&self) -> Vec<Range<usize>> {
        let cued = (1..self.0.len()).filter(|at| self.is_cued(*at));
        cued.filter_map(|at| {
            let end = self.name_end(at).max(self.small_name_end(at));
            self.range(at, end)
        })
        .collect()
    }

    /// Whether the word is where a name follows a cue.
    fn is_cued(&self, at: usize) -> bool {
        let folded =
            |back: usize| at.checked_sub(back).and_then(|index| self.0.get(index)).map(|w| &*w.folded);
        let Some((one, word)) = folded(1).zip(self.0.get(at)) else { return false };
        let near = self.follows(at)
            || word.gap.chars().all(|c| matches!(c, ' ' | ':' | ',' | '"' | '“' | '«' | '\''));
        near && (lists::is_cue(one) || folded(2).is_some_and(|two| lists::is_pair_cue(two, one)))
    }

    /// One word in small letters: many people type so on a phone.
    fn small_name_end(&self, at: usize) -> usize {
        let is_word = |word: &Word| {
            let weak =
                at.checked_sub(1).and_then(|i| self.0.get(i)).is_some_and(|cue| lists::is_weak(&cue.folded));
            let long = word.span.word.chars().count() >= 2;
            let known = fold::is_little(&word.folded) || lists::is_no_name(&word.folded);
            !weak && long && !known && !word.is_number() && !word.area
        };
        if self.0.get(at).is_some_and(is_word) { at + 1 } else { at }
    }

    /// Where the name that begins at a word ends; the same place when none begins there.
    fn name_end(&self, start: usize) -> usize {
        let mut end = start;
        let mut at = start;
        while at < self.0.len() && at - start < LONGEST && (at == start || self.follows(at)) {
            let Some(word) = self.0.get(at) else { break };
            let particle = at > start && lists::is_particle(&word.folded);
            if word.can_name() || self.is_initial(at) {
                end = at + 1;
            } else if !particle {
                break;
            }
            at += 1;
        }
        end
    }

    /// Names by their capitals: two words or more, none of which says that this is a place.
    fn runs(&self) -> Vec<Range<usize>> {
        let mut found = vec![];
        let mut at = 0;
        while at < self.0.len() {
            let end = self.name_end(at);
            let names = self.0.get(at..end).unwrap_or_default();
            if names.len() >= 2 && names.iter().any(|word| !word.is_letter()) && !self.is_place(at, end) {
                found.extend(self.range(at, end));
            }
            at = end.max(at + 1);
        }
        found
    }

    /// Whether the words stand in an address or beside a word such as Street, Calle or Park.
    fn is_place(&self, start: usize, end: usize) -> bool {
        let tells = |word: &Word| lists::is_street(&word.folded) || word.area;
        let before = start.checked_sub(1).and_then(|at| self.0.get(at));
        let led = self.follows(start)
            && (before.is_some_and(|word| tells(word) || word.is_number()) || self.led_by_street(start));
        let tailed = self.follows(end) && self.0.get(end).is_some_and(tells);
        led || tailed
    }

    /// Whether a street word stands before a word, little words between them: “Calle de la …”.
    fn led_by_street(&self, start: usize) -> bool {
        let mut before = self.0.get(..start).unwrap_or_default().iter().rev();
        before
            .find(|word| !lists::is_particle(&word.folded))
            .is_some_and(|word| lists::is_street(&word.folded))
    }

    fn range(&self, start: usize, end: usize) -> Option<Range<usize>> {
        let words = self.0.get(start..end)?;
        Some(words.first()?.span.at.start..words.last()?.span.at.end)
    }
}
