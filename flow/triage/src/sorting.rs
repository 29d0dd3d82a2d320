//! What a project manager decides about a concern, and what such a decision needs.

use page::{Choice, Cx, Typed, clean};
use words::Sort;

/// The most characters of a title.
pub const TITLE_MOST: usize = 120;
/// The most characters of a reason.
pub const REASON_MOST: usize = 1000;

/// How a concern is sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sorting {
    /// Where it goes.
    pub sort: Sort,
    /// How the concern is called from now on. Read in public: no names of persons.
    pub title: String,
    /// The code of one of the site's pointers, for what is outside LEAD; empty otherwise.
    pub pointer: String,
    /// Why, for what is a service gap or outside LEAD; may be empty otherwise.
    pub reason: String,
}

/// What is wrong with a sorting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The title is missing, too long, or holds what cannot be seen.
    Title(Typed),
    /// A pointer to who can help is needed, and this is none of the site's.
    Pointer,
    /// The reason is missing, too long, or holds what cannot be seen.
    Reason(Typed),
}

impl Fault {
    /// The form's field to which it belongs.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Title(_) => "title",
            Self::Pointer => "pointer",
            Self::Reason(_) => "reason",
        }
    }

    /// How to mend it, in words.
    #[must_use]
    pub fn say(self, cx: &Cx) -> String {
        match self {
            Self::Pointer => cx.t("triage-pointer-needed"),
            Self::Reason(Typed::Empty) => cx.t("triage-reason-needed"),
            Self::Title(why @ Typed::TooLong(most)) | Self::Reason(why @ Typed::TooLong(most)) => {
                cx.t1(why.key(), "most", most)
            }
            Self::Title(why) | Self::Reason(why) => cx.t(why.key()),
        }
    }
}

impl Sorting {
    /// Whether this sort must say why.
    #[must_use]
    pub const fn needs_reason(sort: Sort) -> bool {
        matches!(sort, Sort::ServiceGap | Sort::OutsideLead)
    }

    /// The same sorting as stored: trimmed, a pointer only where it belongs; or everything
    /// that is wrong with it. A site without pointers needs none.
    pub fn tidy(&self, pointers: &[Choice]) -> Result<Self, Vec<Fault>> {
        let mut faults = vec![];
        let title = checked(&self.title, TITLE_MOST, false, true);
        let title = title.unwrap_or_else(|why| wrong(&mut faults, Fault::Title(why)));
        let points = self.sort == Sort::OutsideLead && !pointers.is_empty();
        if points && !pointers.iter().any(|choice| choice.code == self.pointer) {
            faults.push(Fault::Pointer);
        }
        let reason = checked(&self.reason, REASON_MOST, true, Self::needs_reason(self.sort));
        let reason = reason.unwrap_or_else(|why| wrong(&mut faults, Fault::Reason(why)));
        if !faults.is_empty() {
            return Err(faults);
        }
        let pointer = if points { self.pointer.clone() } else { String::new() };
        Ok(Self { sort: self.sort, title, pointer, reason })
    }
}

/// A text as stored: at most `most` characters, and some when it is needed.
fn checked(typed: &str, most: usize, lines: bool, needed: bool) -> Result<String, Typed> {
    clean(typed, most, lines)
        .and_then(|text| if needed && text.is_empty() { Err(Typed::Empty) } else { Ok(text) })
}

fn wrong(faults: &mut Vec<Fault>, fault: Fault) -> String {
    faults.push(fault);
    String::new()
}
