//! Exposure files.

use super::*;
use crate::Exposure;

fn all() -> Vec<String> {
    ATLAS.areas().iter().map(|area| format!("{},5100", area.slug)).collect()
}

#[test]
fn each_fault_names_line_and_column() {
    let site = Site::new();
    let said = |text: String| {
        let path = site.file("exposure.csv", text);
        Exposure::read(&path, &ATLAS).expect_err("is wrong").to_string()
    };
    let with = |at: usize, line: &str| {
        let mut lines = all();
        line.clone_into(&mut lines[at]);
        format!("area,exposure\n{}\n", lines.join("\n"))
    };
    let first = ATLAS.areas()[0].slug.clone();
    for (text, wanted) in [
        ("place,people\n".to_owned(), "line 1, area: there is no such column. Write a first line"),
        (String::new(), "line 1, area: there is no such column"),
        (with(2, "atlantis,5"), "line 4, area: “atlantis” is no area of this site"),
        (with(2, &format!("{first},5")), "line 4, area: “"),
        (with(0, &format!("{first},many")), "line 2, exposure: “many” is no number above 0"),
        (with(0, &format!("{first},-3")), "line 2, exposure: “-3” is no number above 0"),
        (with(0, &first.to_string()), "line 2, the whole line: cannot be read"),
        (format!("area,exposure\n{}\n", all()[1..].join("\n")), "is missing. Add a line for it"),
    ] {
        let error = said(text);
        assert!(error.contains(wanted), "{error}");
    }
}

#[test]
fn what_is_kept_is_read_back() {
    let site = Site::new();
    assert_eq!(site.lake.exposure(&ATLAS).expect("none yet"), None);
    let mut lines = all();
    lines[0] = format!("\"{}\",17.5", ATLAS.areas()[0].name);
    let path = site.file("people.csv", format!("\u{feff}Area , Exposure\n{}\n", lines.join("\n")));
    let kept = site.lake.keep_exposure(&path, &ATLAS).expect("all areas");
    assert_eq!(kept.of(&ATLAS.areas()[0].slug), Some(17.5));
    assert_eq!(site.lake.exposure(&ATLAS).expect("kept"), Some(kept));
}
