//! The text of a line as a page may show it. Source: 42 CFR 2.32 and 2.61.

use crate::{Outcome, store as rows};
use page::{Carried, Cx};

/// The text of a line. What tells of treatment stands beside its notice and scope, or nowhere.
pub(crate) struct LineText {
    plain: Option<String>,
    carried: Option<Carried>,
}

impl LineText {
    /// The text as it came. `ordered`: a court's order that is tied to the line opens it today; otherwise
    /// what tells of treatment is for those who answer the request and opens to nobody else.
    pub(crate) fn of(cx: &Cx, line: &rows::LineRow, ordered: bool, text: String) -> Self {
        if !line.part2 {
            return Self::plainly(text);
        }
        let scope = if ordered { cx.t("records-scope") } else { cx.t("records-scope-closed") };
        Self { plain: None, carried: Carried::under(text, scope) }
    }

    /// What went out of a line: what tells of treatment did so on the order that is tied to it. Where
    /// everything is withheld, bars are left, which tell nothing.
    pub(crate) fn given(cx: &Cx, line: &rows::LineRow, text: String) -> Self {
        if line.outcome.is_some_and(Outcome::gives) {
            Self::of(cx, line, line.order_id.is_some(), text)
        } else {
            Self::plainly(text)
        }
    }

    fn plainly(text: String) -> Self {
        Self { plain: Some(text), carried: None }
    }

    /// The text; none when it tells of treatment.
    pub(crate) fn plain(&self) -> Option<&str> {
        self.plain.as_deref()
    }

    /// What tells of treatment, with what must go with it.
    pub(crate) const fn carried(&self) -> Option<&Carried> {
        self.carried.as_ref()
    }
}
