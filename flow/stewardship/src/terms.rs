//! What a search for records looks for. Pure.

/// Words to look for: one of several terms, each with all of its words, wherever they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Terms(Vec<Vec<String>>);

impl Terms {
    /// Reads terms: each line, or what stands between commas, is one. `None` when there are none.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let terms: Vec<Vec<String>> = text
            .split([',', '\n'])
            .map(|term| term.split_whitespace().map(str::to_lowercase).collect())
            .filter(|term: &Vec<String>| !term.is_empty())
            .collect();
        (!terms.is_empty()).then_some(Self(terms))
    }

    /// Whether a text has one of them, in small or capital letters of any script.
    pub(crate) fn are_in(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.0.iter().any(|term| term.iter().all(|word| text.contains(word.as_str())))
    }
}
