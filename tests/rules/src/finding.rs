//! What a rule says when it is broken.

use std::fmt;

/// A broken rule: where, what is wrong, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// File, and line where there is one.
    pub place: String,
    /// What is wrong there.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

impl Finding {
    /// A finding in a line of a file; line 0 means the file as a whole.
    #[must_use]
    pub fn at(path: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) -> Self {
        let place = if line == 0 { path.to_owned() } else { format!("{path}:{line}") };
        Self { place, what: what.into(), mend: mend.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}. {}.", self.place, self.what, self.mend)
    }
}

/// Passes when there is no finding.
///
/// # Panics
/// Names every finding when there is one.
pub fn none(findings: &[Finding]) {
    let list: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{} finding(s):\n  {}", list.len(), list.join("\n  "));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_a_sentence_with_its_place() {
        let finding = Finding::at("flow/a/src/x.rs", 3, "names sqlx", "Call the store");
        assert_eq!(finding.to_string(), "flow/a/src/x.rs:3: names sqlx. Call the store.");
        assert_eq!(Finding::at("a.rs", 0, "x", "y").place, "a.rs");
    }

    #[test]
    #[should_panic(expected = "1 finding(s)")]
    fn one_finding_is_enough() {
        none(&[Finding::at("a.rs", 0, "x", "y")]);
    }
}
