use super::*;
use crate::none;

/// What the rule finds in a house with these texts in English and Spanish.
fn of(english: &str, spanish: &str, more: &[(&str, &str)]) -> Vec<String> {
    let mut files = vec![("translations/en/triage.ftl", english), ("translations/es/triage.ftl", spanish)];
    files.extend_from_slice(more);
    findings(&House::of(&["base/page", "flow/triage"], &files)).iter().map(ToString::to_string).collect()
}

#[test]
fn the_texts_are_whole() -> std::io::Result<()> {
    let house = House::here()?;
    let (texts, _) = Texts::of(&house);
    assert!(texts.has("menu-tell") && texts.has_any("channel-"));
    none(&findings(&house));
    Ok(())
}

#[test]
fn equal_texts_are_fine() {
    let english = "triage-a = { $n ->\n    [one] One\n   *[other] { $n } things\n}\ntriage-b = B";
    let spanish = "triage-b = B\ntriage-a = { $n } cosas";
    assert_eq!(of(english, spanish, &[]), [] as [&str; 0]);
}

#[test]
fn what_differs_between_languages_is_found() {
    assert!(of("triage-a = A\ntriage-b = B", "triage-a = A", &[])[0].contains("triage-b is missing"));
    assert!(of("triage-a = A", "triage-a = A\ntriage-b = B", &[])[0].contains("triage-b is not in English"));
    assert!(of("triage-a = A { $day }", "triage-a = A { $dia }", &[])[0].contains("day, dia"));
    let alone = ("translations/es/groups.ftl", "groups-a = A");
    assert!(of("triage-a = A", "triage-a = A", &[alone])[0].contains("stands in es alone"));
}

#[test]
fn a_language_may_write_a_clock_its_own_way() {
    assert_eq!(of("triage-a = { $clock } { $half }", "triage-a = { $clock24 } h", &[]), [] as [&str; 0]);
}

#[test]
fn what_stands_twice_or_is_no_text_is_found() {
    let twice = "triage-a = A\ntriage-a = B";
    assert!(of(twice, "triage-a = A", &[])[0].contains("stands here twice"));
    let other = [("translations/en/page.ftl", "triage-a = A"), ("translations/es/page.ftl", "triage-a = A")];
    assert_eq!(of("triage-a = A", "triage-a = A", &other).iter().filter(|f| f.contains("too")).count(), 2);
    assert!(
        of("triage-a = A\nnot a text", "triage-a = A", &[])[0]
            .contains("translations/en/triage.ftl:2: is no text")
    );
}

#[test]
fn texts_that_pages_name_must_be_there() {
    let text = "triage-a = A\nsort-x = X";
    let rust = |code: &'static str| of(text, text, &[("flow/triage/src/pages.rs", code)]);
    assert_eq!(
        rust("cx.t(\"triage-a\"); cx.t(&format!(\"{key}-a\")); cx.token(\"sort\", x); // cx.t(\"no\")"),
        [] as [&str; 0]
    );
    assert!(
        rust("\ncx.t1(\n  \"triage-gone\", \"n\", 1)")[0]
            .starts_with("flow/triage/src/pages.rs:2: names the text triage-gone")
    );
    assert_eq!(rust("texts.say(&language, \"triage-gone\", &[])").len(), 1);
    assert_eq!(rust("cx.token(\"sorts\", x)").len(), 1);
    let html = |code: &'static str| of(text, text, &[("flow/triage/templates/a.html", code)]);
    assert_eq!(html("{# cx.t(\"no\") #}{{ cx.t(\"triage-a\") }}"), [] as [&str; 0]);
    assert_eq!(html("{{ cx.t(\"triage-gone\") }}").len(), 1);
    assert_eq!(html("{% call f::line(cx, form, \"place\", \"triage-a\", \"\", 200) %}"), [] as [&str; 0]);
    assert_eq!(
        html("{% call f::line(cx, form, \"place\", \"triage-gone\", \"triage-hint\", 200) %}").len(),
        2
    );
}
