//! Text that a person typed: what is let in, and what is said when it is not.

/// Why a text was not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// Nothing was typed where something is needed.
    Empty,
    /// Longer than this many characters.
    TooLong(usize),
    /// It holds characters that cannot be seen: control characters, or marks that turn the
    /// direction of writing.
    Unseen,
}

impl Typed {
    /// The name of the text that says how to mend it; `{ $most }` is the greatest length.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "typed-empty",
            Self::TooLong(_) => "typed-too-long",
            Self::Unseen => "typed-unseen",
        }
    }
}

/// Lets a typed text in: line ends become `\n`, the ends are trimmed; at most `most`
/// characters; `lines` says whether it may have several. Markup is text like any other here:
/// templates escape it.
pub fn clean(text: &str, most: usize, lines: bool) -> Result<String, Typed> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim();
    if text.chars().any(|c| is_unseen(c) && !(lines && (c == '\n' || c == '\t'))) {
        return Err(Typed::Unseen);
    }
    if text.chars().count() > most {
        return Err(Typed::TooLong(most));
    }
    Ok(text.to_owned())
}

/// Control characters, direction overrides and isolates, and other characters without a shape
/// that can make a text look like another one. Joiners (U+200C, U+200D) stay: Persian and
/// several Indian scripts need them; so do the plain direction marks (U+200E, U+200F).
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{2028}' | '\u{2029}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}
