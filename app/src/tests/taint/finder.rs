//! Finds tokens in whatever the house gives out or leaves behind: as they are, in any case of their
//! letters, percent-encoded, escaped for HTML or JSON, in base64, and in hexadecimal.

use std::collections::BTreeSet;

/// What is looked for, each in every way in which it can stand somewhere.
pub(crate) struct Finder {
    mark: String,
    /// The forms of what most begin with: where it is not, none of them is.
    marks: Vec<String>,
    sought: Vec<(String, Vec<String>)>,
}

impl Finder {
    /// Looks for these, most of which begin with `mark`.
    pub(crate) fn of(mark: &str, sought: &[String]) -> Self {
        let sought = sought.iter().map(|one| (one.clone(), forms(one))).collect();
        Self { mark: mark.to_owned(), marks: forms(mark), sought }
    }

    /// Which of them stand in these bytes.
    pub(crate) fn hits(&self, bytes: &[u8]) -> BTreeSet<usize> {
        // What is no text is looked through as if it were: all forms are ASCII.
        let plain = String::from_utf8_lossy(&bytes.to_ascii_lowercase()).into_owned();
        let decoded = ["%", "&#", "\\u"].iter().any(|sign| plain.contains(sign)).then(|| decoded(&plain));
        let holds = |forms: &[String]| {
            let open =
                decoded.as_ref().is_some_and(|text| forms.first().is_some_and(|form| text.contains(form)));
            open || forms.iter().any(|form| plain.contains(form))
        };
        let marked = holds(&self.marks);
        let all = self.sought.iter().enumerate();
        all.filter(|(_, (one, forms))| (marked || !one.starts_with(&self.mark)) && holds(forms))
            .map(|(at, _)| at)
            .collect()
    }
}

/// A text in lower case: as it is, in hexadecimal, and in base64 wherever it begins.
fn forms(text: &str) -> Vec<String> {
    let folded = text.to_ascii_lowercase();
    let mut all = vec![folded.clone()];
    for text in [text, &folded] {
        all.push(words::hex(text.as_bytes()).to_ascii_lowercase());
        for before in 0..3 {
            let bytes = [&vec![0; before][..], text.as_bytes()].concat();
            // Without the signs that share bits with what stands before or after it.
            let (from, to) = ((before * 8).div_ceil(6), bytes.len() * 8 / 6);
            all.push(base64(&bytes)[from..to].to_ascii_lowercase());
        }
    }
    all
}

/// The base64 of bytes, without what fills it up. Letters and digits are the same in each alphabet.
pub(crate) fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let sign = |three: &[u8], n: usize| {
        let bits = three.iter().fold(0_usize, |all, byte| (all << 8) | usize::from(*byte));
        char::from(SIGNS[((bits << (8 * (3 - three.len()))) >> (18 - 6 * n)) & 63])
    };
    bytes.chunks(3).flat_map(|three| (0..=three.len()).map(move |n| sign(three, n))).collect()
}

/// A text with `%41`, `&#65;`, `&#x41;` and `\u0041` read as what they stand for, in lower case.
fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['%', '&', '\\']) {
        out.push_str(&rest[..at]);
        let (sign, length) =
            escaped_sign(&rest[at..]).unwrap_or((rest[at..].chars().next().unwrap_or(' '), 1));
        out.push(sign.to_ascii_lowercase());
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    out
}

/// The escaped sign of ASCII with which a text begins, and how long it is.
fn escaped_sign(text: &str) -> Option<(char, usize)> {
    let number = |digits: &str, radix| u8::from_str_radix(digits, radix).ok().filter(u8::is_ascii);
    let (value, length) = if let Some(rest) = text.strip_prefix('%') {
        (number(rest.get(..2)?, 16)?, 3)
    } else if let Some(rest) = text.strip_prefix("\\u") {
        (number(rest.get(..4)?, 16)?, 6)
    } else {
        let (digits, _) = text.strip_prefix("&#")?.split_once(';')?;
        let value = digits.strip_prefix('x').map_or_else(|| number(digits, 10), |hex| number(hex, 16));
        (value?, digits.len() + 3)
    };
    Some((char::from(value), length))
}
