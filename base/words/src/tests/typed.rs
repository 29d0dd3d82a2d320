//! What a person typed is let in when it can be seen, and stays as it is.

use crate::{Typed, clean};
use proptest::prelude::*;

proptest! {
    /// What is let in has no unseen character, is short enough, and is let in again as it is.
    #[test]
    fn what_is_let_in_can_be_seen_and_stays_as_it_is(text in any::<String>(), most in 0usize..60, lines: bool) {
        if let Ok(cleaned) = clean(&text, most, lines) {
            prop_assert!(cleaned.chars().count() <= most);
            prop_assert!(!cleaned.chars().any(|c| c.is_control() && !(lines && (c == '\n' || c == '\t'))));
            let unseen = ['\u{202E}', '\u{2066}', '\u{200B}', '\u{FEFF}'];
            prop_assert!(!cleaned.contains(unseen));
            prop_assert_eq!(clean(&cleaned, most, lines), Ok(cleaned.clone()));
        }
    }

    /// Nobody's own script is kept out.
    #[test]
    fn letters_of_every_script_are_let_in(text in r"[\p{L}\p{M}\p{N} ,.!?]{0,40}") {
        prop_assert_eq!(clean(&text, 200, false), Ok(text.trim().to_owned()));
    }
}

#[test]
fn typed_text_is_refused_by_its_reason() {
    for (text, lines, why) in [
        ("a\u{202E}b", true, Typed::Unseen),
        ("a\u{7}b", true, Typed::Unseen),
        ("a\0b", true, Typed::Unseen),
        ("a\nb", false, Typed::Unseen),
        ("a\tb", false, Typed::Unseen),
        ("a\u{2067}b", true, Typed::Unseen),
        ("a\u{E0041}b", true, Typed::Unseen),
        ("éééééé", true, Typed::TooLong(5)),
    ] {
        assert_eq!(clean(text, 5, lines), Err(why), "{text:?}");
    }
    assert_eq!(clean("  a\r\nb\rc\n", 5, true).as_deref(), Ok("a\nb\nc"));
    assert_eq!(clean("می\u{200C}شود", 10, false).as_deref(), Ok("می\u{200C}شود"), "a joiner of Persian");
    assert_eq!(clean("<b>&amp;", 10, false).as_deref(), Ok("<b>&amp;"), "markup is text");
}
