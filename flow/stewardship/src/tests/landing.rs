use crate::landing::{after_sign_in, own_path};
use guard::Guard;
use people::Viewer;
use proptest::prelude::*;
use words::{PersonId, Role, SeededChance};

/// What browsers make of a `Location` before they follow it (WHATWG URL): spaces and control
/// characters around it fall away, tabs and line ends within it too, and `\` counts as `/`.
fn as_browsers_read_it(path: &str) -> String {
    let path = path.trim_matches(|c: char| c <= ' ');
    path.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect::<String>().replace('\\', "/")
}

proptest! {
    #[test]
    fn whatever_is_let_through_stays_on_this_site(path in r"/[/\\\t\n\r a.]{1,5}") {
        if let Some(path) = own_path(&path) {
            let read = as_browsers_read_it(path);
            prop_assert!(read.starts_with('/') && !read.starts_with("//"), "{path:?}");
        }
    }

    #[test]
    fn a_page_of_ours_is_let_through(path in "/[a-z]{1,8}(/[0-9a-f-]{1,36})?") {
        prop_assume!(!path.starts_with("/sign-"));
        prop_assert_eq!(own_path(&path), Some(path.as_str()));
    }
}

#[test]
fn elsewhere_is_not_led_to() {
    let long = format!("/{}", "a".repeat(500));
    for path in [
        "",
        "desk",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/\n/evil.example",
        "/desk\r\nSet-Cookie: a=b",
        "/desk page",
        "/escritorio/ñ",
        "/sign-in",
        "/sign-in/link/0",
        "/sign-out",
        &long,
    ] {
        assert_eq!(own_path(path), None, "{path:?}");
    }
    assert_eq!(own_path("/concerns/1?said=sorted"), Some("/concerns/1?said=sorted"));
}

#[test]
fn each_role_comes_in_where_it_works() {
    let guard = Guard::new().expect("policies");
    let with = |roles: &[Role]| Viewer {
        person: Some(PersonId::new(&SeededChance::new(1))),
        roles: roles.to_vec(),
        ..Viewer::default()
    };
    let lands = |roles: &[Role]| after_sign_in(&guard, &with(roles), None);
    assert_eq!(lands(&[Role::ProjectManager]), "/desk");
    assert_eq!(lands(&[Role::Administrator]), "/desk");
    assert_eq!(lands(&[Role::Representative]), "/my");
    assert_eq!(lands(&[Role::Representative, Role::Officer]), "/desk");
    assert_eq!(lands(&[Role::CltMember]), "/");
    assert_eq!(after_sign_in(&guard, &with(&[Role::Officer]), Some("/groups")), "/groups");
    assert_eq!(after_sign_in(&guard, &with(&[Role::Officer]), Some("//evil.example")), "/desk");
}
