//! What tells of treatment, beside its notice and scope or nowhere.

use super::*;
use crate::Carried;

const TEXT: &str = "Goes to a program of treatment.";

#[test]
fn without_a_scope_it_is_not_shown() {
    for scope in ["", " ", "\n\t"] {
        assert_eq!(Carried::under(TEXT.to_owned(), scope.to_owned()), None, "{scope:?}");
    }
}

#[test]
fn notice_scope_and_text_go_together_and_a_log_shows_none_of_them() {
    let carried = Carried::under(TEXT.to_owned(), "Officers".to_owned()).expect("a scope");
    let all = carried.all();
    assert_eq!((all.notice, all.scope, all.text), (words::PART2_NOTICE, "Officers", TEXT));
    assert_eq!(format!("{carried:?}"), "Carried(not shown)");
}

#[tokio::test]
async fn within_the_program_it_says_so_in_each_language() {
    let town = town().await;
    for (tag, scope) in [("en", "Within the program"), ("es", "Dentro del programa")] {
        let language = tag.parse().expect("a tag");
        let cx = Cx::outside(&town.house, people::Viewer::anyone(), language);
        let carried = Carried::within_program(&cx, TEXT.to_owned());
        assert!(carried.all().scope.starts_with(scope), "{tag}");
    }
}
