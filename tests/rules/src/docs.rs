//! What the documents name is there: files and folders in backticks, and tests as
//! `file.rs::name`.

use crate::{File, Finding, House};

/// The first folders by which a path of the project is known.
const FIRST: [&str; 15] = [
    "base/",
    "estimate/",
    "edge/",
    "flow/",
    "app/",
    "tests/",
    "policies/",
    "scripts/",
    "docs/",
    "migrations/",
    "translations/",
    "web/",
    ".ci/",
    ".config/",
    "benches/",
];

/// What documents name that is not there.
#[must_use]
pub fn findings(house: &House) -> Vec<Finding> {
    house.files.iter().filter(|file| file.ends(".md")).flat_map(|file| of_document(house, file)).collect()
}

fn of_document(house: &House, document: &File) -> Vec<Finding> {
    let mut found = vec![];
    for (line, number) in document.text.lines().zip(1..) {
        // Every second piece stands between backticks.
        for name in line.split('`').skip(1).step_by(2).filter(|name| is_path(name)) {
            if !is_there(house, name) {
                let what = format!("names {name}, which is not there");
                found.push(Finding::at(&document.path, number, what, "Name what is there now"));
            }
        }
    }
    found
}

fn is_path(name: &str) -> bool {
    FIRST.iter().any(|first| name.starts_with(first)) && !name.contains([' ', '<', '*', '{', '…', '$'])
}

/// A file, a folder, or a function of a file. What the build makes (`web/dist`) is not asked for.
fn is_there(house: &House, name: &str) -> bool {
    let (path, function) =
        name.split_once("::").map_or((name, None), |(path, function)| (path, Some(function)));
    let folder = format!("{}/", path.trim_end_matches('/'));
    house.files.iter().any(|file| match function {
        Some(function) => file.path == path && file.text.contains(&format!("fn {function}(")),
        None => file.path == path || file.path.starts_with(&folder),
    }) || path.starts_with("web/dist")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::none;

    fn of(text: &str) -> usize {
        let files = [("docs/a.md", text), ("base/words/src/when.rs", "async fn days_stay_days() {}")];
        findings(&House::of(&["base/words"], &files)).len()
    }

    #[test]
    fn the_documents_name_what_is_there() -> std::io::Result<()> {
        none(&findings(&House::here()?));
        Ok(())
    }

    #[test]
    fn what_is_gone_is_found() {
        assert_eq!(
            of("see `base/words/src/when.rs`, `base/words`, `base/words/src/when.rs::days_stay_days`"),
            0
        );
        assert_eq!(of("see `base/words/src/then.rs`"), 1);
        assert_eq!(of("see `base/wor`"), 1);
        assert_eq!(of("see `base/words/src/when.rs::days_are_moments`"), 1);
        assert_eq!(of("`translations/<language>/x.ftl`, base/nowhere, `tests/x.sh CMD`, `make demo`"), 0);
    }
}
