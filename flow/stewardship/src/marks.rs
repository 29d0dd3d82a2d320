//! What is marked in a line as withheld: `[[2: Robin]]` withholds “Robin” by the second exemption
//! of the site's list, `[[Robin]]` by the one that was chosen for the whole line. Pure.

/// What stands in place of withheld words. Always as long, so that its length tells nothing.
const BAR: &str = "█████";

/// A piece of a marked text.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub(crate) enum Piece {
    /// It is given out.
    Kept(String),
    /// It is withheld, by this exemption.
    Withheld {
        /// The exemption's code.
        cites: String,
        /// The words.
        text: String,
    },
}

store::list! {
    /// What can be wrong with a mark.
    Trouble, "trouble with a mark" {
        /// It does not end.
        Unclosed = "unclosed",
        /// It ends and did not begin.
        Unopened = "unopened",
        /// It begins inside another one.
        Nested = "nested",
        /// There is nothing in it.
        Empty = "empty",
        /// It cites no exemption, and none was chosen for the line.
        Uncited = "uncited",
        /// It cites an exemption that is not in the list.
        Unknown = "unknown",
    }
}

/// What is wrong, and where: line and character, both from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MarkError {
    /// What is wrong.
    pub trouble: Trouble,
    /// In which line.
    pub line: usize,
    /// At which character of it.
    pub character: usize,
}

impl MarkError {
    fn at(trouble: Trouble, text: &str, place: usize) -> Self {
        let before = text.get(..place).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            trouble,
            line: 1 + before.matches('\n').count(),
            character: 1 + before.get(start..).map_or(0, |line| line.chars().count()),
        }
    }
}

/// Reads a marked text. `codes` are the site's exemptions in their order, `usual` the one that was
/// chosen for the line.
pub(crate) fn read(marked: &str, codes: &[&str], usual: Option<&str>) -> Result<Vec<Piece>, MarkError> {
    let mut pieces = vec![];
    let mut at = 0;
    while let Some(mark) = next_mark(marked, at) {
        if marked[mark..].starts_with("]]") {
            return Err(MarkError::at(Trouble::Unopened, marked, mark));
        }
        keep(&mut pieces, &marked[at..mark]);
        let from = mark + 2;
        let end = end_of(marked, mark)?;
        let (cites, text) = cited(&marked[from..end], codes, usual)
            .map_err(|trouble| MarkError::at(trouble, marked, mark))?;
        pieces.push(Piece::Withheld { cites, text: text.to_owned() });
        at = end + 2;
    }
    keep(&mut pieces, &marked[at..]);
    Ok(pieces)
}

/// Where the next mark begins or ends. Of more than two brackets in a row the last two begin it.
fn next_mark(text: &str, from: usize) -> Option<usize> {
    let rest = &text[from..];
    let mark = rest.find("[[").into_iter().chain(rest.find("]]")).min()?;
    let brackets = rest[mark..].bytes().take_while(|byte| *byte == b'[').count();
    Some(from + mark + brackets.saturating_sub(2))
}

/// Where the mark that begins at `mark` ends. Of more than two brackets in a row the last two end it.
fn end_of(text: &str, mark: usize) -> Result<usize, MarkError> {
    let inside = &text[mark + 2..];
    let close = inside.find("]]").ok_or_else(|| MarkError::at(Trouble::Unclosed, text, mark))?;
    if let Some(nested) = inside[..close].find("[[") {
        return Err(MarkError::at(Trouble::Nested, text, mark + 2 + nested));
    }
    let brackets = inside[close..].bytes().take_while(|byte| *byte == b']').count();
    Ok(mark + 2 + close + brackets - 2)
}

fn keep(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Kept(text.to_owned()));
    }
}

/// The exemption of a mark, by its number or its code, and the words that it withholds.
fn cited<'a>(inside: &'a str, codes: &[&str], usual: Option<&str>) -> Result<(String, &'a str), Trouble> {
    let inside = inside.trim();
    let named = inside.split_once(':').and_then(|(name, text)| {
        let is_number = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
        let place = || name.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let code = if is_number {
            place().and_then(|place| codes.get(place)).ok_or(Trouble::Unknown)
        } else {
            codes.iter().find(|code| **code == name).map(Ok)?
        };
        Some((code, text))
    });
    let (code, text) = match named {
        Some((code, text)) => (*code?, text.trim()),
        None => (usual.ok_or(Trouble::Uncited)?, inside),
    };
    if text.is_empty() { Err(Trouble::Empty) } else { Ok((code.to_owned(), text)) }
}

/// Whether the marked text is the same text but for its marks. Brackets and white space are not
/// compared: they make the marks.
pub(crate) fn is_same(original: &str, pieces: &[Piece]) -> bool {
    let counts = |c: &char| !c.is_whitespace() && !matches!(c, '[' | ']');
    let texts = pieces.iter().flat_map(|piece| match piece {
        Piece::Kept(text) | Piece::Withheld { text, .. } => text.chars(),
    });
    original.chars().filter(counts).eq(texts.filter(counts))
}

/// The text with each mark written with its exemption's code, which means the same when the site's
/// list has changed.
pub(crate) fn written(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Kept(text) => text.clone(),
        Piece::Withheld { cites, text } => format!("[[{cites}:{text}]]"),
    };
    pieces.iter().map(one).collect()
}

/// The codes of the exemptions that are cited, each once.
pub(crate) fn cites(pieces: &[Piece]) -> Vec<String> {
    let mut all: Vec<String> = vec![];
    for piece in pieces {
        if let Piece::Withheld { cites, .. } = piece
            && !all.contains(cites)
        {
            all.push(cites.clone());
        }
    }
    all
}

/// What is given out: a bar and the exemption's number in place of each withheld piece.
pub(crate) fn given(pieces: &[Piece], number: impl Fn(&str) -> usize) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Kept(text) => text.clone(),
        Piece::Withheld { cites, .. } => bar(number(cites)),
    };
    pieces.iter().map(one).collect()
}

/// What stands in place of what is withheld by this exemption.
pub(crate) fn bar(number: usize) -> String {
    format!("{BAR} [{number}]")
}
