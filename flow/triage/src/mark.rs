//! A text in pieces, some of them marked.

use std::ops::Range;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub text: String,
    pub marked: bool,
}

/// The text in pieces; those in `ranges` (of characters, in order and apart) are marked.
pub(crate) fn pieces(text: &str, ranges: &[Range<usize>]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = vec![];
    for (at, letter) in text.chars().enumerate() {
        let range = ranges.iter().find(|range| range.contains(&at));
        let marked = range.is_some();
        let begins = range.is_some_and(|range| range.start == at);
        match pieces.last_mut().filter(|last| last.marked == marked && !begins) {
            Some(last) => last.text.push(letter),
            None => pieces.push(Piece { text: letter.to_string(), marked }),
        }
    }
    pieces
}
