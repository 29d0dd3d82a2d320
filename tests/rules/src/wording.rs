//! The project speaks of itself alone: no path of somebody's machine, no tracker, no tool with
//! which it was written, no host of a package registry.

use crate::{Finding, House};

/// What must not stand anywhere, in two halves so that this file does not hold it itself.
const NEVER: [(&str, &str, &str); 16] = [
    ("/wo", "rk/", "a path of one machine"),
    ("/ro", "ot/", "a path of one machine"),
    ("/ho", "me/", "a path of one machine"),
    ("/Use", "rs/", "a path of one machine"),
    ("issue", " #", "a tracker of tasks"),
    ("issue", " tracker", "a tracker of tasks"),
    ("issues", "/", "a tracker of tasks"),
    ("ji", "ra", "a tracker of tasks"),
    ("cla", "ude", "a tool with which text is written"),
    ("anth", "ropic", "a tool with which text is written"),
    ("chat", "gpt", "a tool with which text is written"),
    ("sub", "agent", "a tool with which text is written"),
    ("registry.", "npmjs", "a package registry's host"),
    ("npm", "js.org", "a package registry's host"),
    ("crates", ".io", "a package registry's host"),
    ("py", "pi.org", "a package registry's host"),
];

/// `Cargo.lock` names its registry by itself, and real data may hold anything.
fn is_exempt(path: &str) -> bool {
    path == "Cargo.lock" || path.ends_with(".geojson")
}

/// What the project should not say.
#[must_use]
pub fn findings(house: &House) -> Vec<Finding> {
    let mut found = vec![];
    for file in house.files.iter().filter(|file| !is_exempt(&file.path)) {
        for (line, number) in file.text.lines().zip(1..) {
            for (a, b, what) in NEVER {
                if has(line, &format!("{a}{b}")) {
                    found.push(Finding::at(
                        &file.path,
                        number,
                        format!("names {what}: {a}{b}"),
                        "Say it without",
                    ));
                }
            }
        }
    }
    found
}

/// Whether a line holds a phrase: whatever the case of its letters, and not as the end of a
/// longer word.
fn has(line: &str, phrase: &str) -> bool {
    let line = line.to_lowercase();
    line.match_indices(&phrase.to_lowercase()).any(|(at, _)| {
        let before = line[..at].chars().next_back().unwrap_or(' ');
        !before.is_alphanumeric() && before != '.' && before != '_'
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::none;

    fn of(text: &str) -> usize {
        findings(&House::of(&[], &[("docs/a.md", text)])).len()
    }

    #[test]
    fn the_project_speaks_of_itself_alone() -> std::io::Result<()> {
        none(&findings(&House::here()?));
        Ok(())
    }

    #[test]
    fn each_forbidden_phrase_is_found() {
        for (a, b, what) in NEVER {
            assert!(of(&format!("see {a}{b}x")) >= 1, "{what}: {a}{b}");
            assert!(of(&format!("see {}", format!("{a}{b}x").to_uppercase())) >= 1, "{what} in capitals");
        }
    }

    #[test]
    fn like_words_are_fine() {
        assert_eq!(of("the root and the home; a net/work/path is not a path; tissues/ of the body"), 0);
    }
}
