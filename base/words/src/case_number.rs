//! The shape of a case number: eight letters and digits, `K7RM-4XQ2`. Pure.

/// What somebody typed as a case number, as it is stored; what has not the shape of one names nobody.
#[must_use]
pub fn tidy_case_number(text: &str) -> String {
    let signs: String = text
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|sign| sign.to_ascii_uppercase())
        .take(9)
        .collect();
    match signs.len() {
        8 => format!("{}-{}", &signs[..4], &signs[4..]),
        _ => String::new(),
    }
}
