//! Every crate of the flow has the same shape, so that a line knows its room.

use crate::{File, Finding, House, Source};

/// Names that say nothing about what is in a file.
const EMPTY_NAMES: [&str; 5] = ["utils", "util", "helpers", "common", "misc"];

/// What is out of shape.
#[must_use]
pub fn findings(house: &House) -> Vec<Finding> {
    let flow = house.members.iter().filter(|member| member.starts_with("flow/"));
    let mut found: Vec<Finding> = flow.flat_map(|member| of_crate(house, member)).collect();
    for file in house.files.iter().filter(|file| file.ends(".rs") && !file.part.is_empty()) {
        found.extend(of_name(file));
    }
    found
}

fn of_crate(house: &House, member: &str) -> Vec<Finding> {
    let has = |path: &str| house.files.iter().any(|file| file.path == format!("{member}/{path}"));
    let has_below =
        |folder: &str| house.files.iter().any(|file| file.path.starts_with(&format!("{member}/{folder}/")));
    let mut found = vec![];
    let mut need = |path: &str, why: &str| {
        if !has(path) {
            found.push(Finding::at(member, 0, format!("has no {path}"), why));
        }
    };
    need("src/lib.rs", "The door: what comes in, what goes out, invariants");
    need("src/error.rs", "One enum with a sentence for each refusal");
    need("src/pages.rs", "Its routes and handlers");
    need("src/tests.rs", "What shows that its rules hold");
    if has_below("src/queries") {
        need("src/store.rs", "What calls the statements in queries/");
    }
    if has("src/store.rs") && !has_below("src/queries") {
        found.push(Finding::at(
            &format!("{member}/src/store.rs"),
            0,
            "stands without queries/",
            "Put its SQL into files",
        ));
    }
    let door = house.files.iter().find(|file| file.path == format!("{member}/src/lib.rs"));
    if let Some(door) = door {
        found.extend(of_door(door));
    }
    found
}

fn of_door(door: &File) -> Vec<Finding> {
    let mut found = vec![];
    if !door.text.starts_with("//! ") || door.text.starts_with("//! Placeholder") {
        let mend = "Begin with what comes in, what goes out, and what always holds";
        found.push(Finding::at(&door.path, 1, "does not say what the crate is for", mend));
    }
    let code = Source::of(&door.text);
    for item in ["routes", "TEXTS"] {
        let given =
            |line: &usize| door.text.lines().nth(line - 1).is_some_and(|text| text.starts_with("pub "));
        if !code.lines_naming(item).iter().any(given) {
            found.push(Finding::at(
                &door.path,
                0,
                format!("gives no {item}"),
                "The app gathers it from every part",
            ));
        }
    }
    found
}

fn of_name(file: &File) -> Option<Finding> {
    let name = file.path.rsplit('/').next()?.strip_suffix(".rs")?;
    let is_snake = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if EMPTY_NAMES.contains(&name) {
        return Some(Finding::at(
            &file.path,
            0,
            "is named after nothing",
            "Name it after its noun or its act",
        ));
    }
    (!is_snake).then(|| Finding::at(&file.path, 0, "is not in snake_case", "Rename it"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::none;

    const DOOR: &str = "//! Sorts.\npub const TEXTS: page::PartTexts = x;\npub use pages::routes;";
    const WHOLE: [(&str, &str); 6] = [
        ("flow/triage/src/lib.rs", DOOR),
        ("flow/triage/src/error.rs", ""),
        ("flow/triage/src/pages.rs", ""),
        ("flow/triage/src/store.rs", ""),
        ("flow/triage/src/queries/a.sql", ""),
        ("flow/triage/src/tests.rs", ""),
    ];

    fn of(files: &[(&str, &str)]) -> Vec<String> {
        findings(&House::of(&["flow/triage"], files)).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_part_of_the_flow_has_the_shape() -> std::io::Result<()> {
        none(&findings(&House::here()?));
        Ok(())
    }

    #[test]
    fn each_missing_file_is_found() {
        assert_eq!(of(&WHOLE), [] as [&str; 0]);
        for left_out in WHOLE {
            let files: Vec<_> = WHOLE.into_iter().filter(|file| *file != left_out).collect();
            assert_eq!(of(&files).len(), 1, "without {}: {:?}", left_out.0, of(&files));
        }
    }

    #[test]
    fn the_door_says_what_it_is() {
        let with = |door: &'static str| {
            let mut files = WHOLE.to_vec();
            files[0].1 = door;
            of(&files)
        };
        assert_eq!(with("//! Placeholder.").len(), 3);
        assert_eq!(with("//! Sorts.\npub fn routes() {}").len(), 1);
    }

    #[test]
    fn empty_names_are_found() {
        let mut files = WHOLE.to_vec();
        files.push(("flow/triage/src/utils.rs", ""));
        files.push(("flow/triage/src/Sort.rs", ""));
        assert_eq!(of(&files).len(), 2);
    }
}
