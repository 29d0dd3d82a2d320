//! What tells of treatment, and what must go with it. Source: 42 CFR 2.32 and 2.31(a)(3).

use crate::Cx;
use std::fmt;
use words::PART2_NOTICE;

/// Text under 42 CFR Part 2. It has no text of its own to give away: whoever shows it gets notice,
/// scope and text together, and `Debug` shows none of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Carried {
    text: String,
    scope: String,
}

/// Notice, scope and text, for a page, a print, a letter or an answer to a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carrying<'a> {
    /// The notice, word for word as the rule has it.
    pub notice: &'static str,
    /// What the consent, or the exception, covers.
    pub scope: &'a str,
    /// The text.
    pub text: &'a str,
}

impl Carried {
    /// Text with the scope under which it is shown; none without a scope, so that it is not shown.
    #[must_use]
    pub fn under(text: String, scope: String) -> Option<Self> {
        (!scope.trim().is_empty()).then_some(Self { text, scope })
    }

    /// Text shown to those who work for the program and need it (42 CFR 2.12(c)(3)).
    #[must_use]
    pub fn within_program(cx: &Cx, text: String) -> Self {
        Self { text, scope: cx.t("carried-program") }
    }

    /// Everything that must be shown.
    #[must_use]
    pub fn all(&self) -> Carrying<'_> {
        Carrying { notice: PART2_NOTICE, scope: &self.scope, text: &self.text }
    }
}

impl fmt::Debug for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Carried(not shown)")
    }
}
