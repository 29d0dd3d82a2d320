//! The house as its files: the text of each, and the crate in which it stands.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A text file of the project.
#[derive(Debug, Clone, Default)]
pub struct File {
    /// Path from the root: `flow/triage/src/sort.rs`.
    pub path: String,
    /// The crate in which it stands; empty outside of all.
    pub part: String,
    /// Path inside the crate: `src/sort.rs`; the whole path outside of all.
    pub inside: String,
    /// What is in it.
    pub text: String,
}

impl File {
    /// Whether its name ends so.
    #[must_use]
    pub fn ends(&self, ending: &str) -> bool {
        self.path.ends_with(ending)
    }

    /// Whether it is Rust that becomes part of the program.
    #[must_use]
    pub fn is_program(&self) -> bool {
        self.ends(".rs") && self.inside.starts_with("src/") && !self.is_test()
    }

    /// Whether it is there for tests alone.
    #[must_use]
    pub fn is_test(&self) -> bool {
        let mut folders = self.inside.split('/');
        self.ends("/tests.rs")
            || self.ends("/testing.rs")
            || folders.any(|folder| folder == "tests" || folder == "benches")
    }
}

/// All text files of the project, and its crates in their order.
#[derive(Debug, Clone, Default)]
pub struct House {
    /// The folders of the crates, as `members` in `Cargo.toml` lists them.
    pub members: Vec<String>,
    /// The files, sorted by path.
    pub files: Vec<File>,
}

/// Folders that hold nothing of ours, wherever they stand.
const SKIPPED: [&str; 6] = ["target", "node_modules", ".git", "dist", "shots", "demo-town"];

impl House {
    /// A house from crate folders and files: what the tests break on purpose.
    #[must_use]
    pub fn of(members: &[&str], files: &[(&str, &str)]) -> Self {
        let members: Vec<String> = members.iter().map(ToString::to_string).collect();
        let files = files.iter().map(|(path, text)| file(&members, path, (*text).to_owned())).collect();
        Self { members, files }
    }

    /// Reads the project in which this crate stands.
    pub fn here() -> io::Result<Self> {
        let root = Self::root();
        let members = members(&fs::read_to_string(root.join("Cargo.toml"))?);
        let mut files = vec![];
        walk(&root, &root, &mut |path, text| files.push(file(&members, path, text)))?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self { members, files })
    }

    /// The project's folder.
    #[must_use]
    pub fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    /// The names of the crates, in their order.
    #[must_use]
    pub fn parts(&self) -> Vec<&str> {
        self.members.iter().map(|member| name_of(member)).collect()
    }

    /// The Rust files that become part of the program.
    pub fn program(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.is_program())
    }

    /// The askama templates.
    pub fn templates(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.ends(".html") && file.inside.starts_with("templates/"))
    }

    /// The SQL statements of the crates.
    pub fn queries(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.ends(".sql") && file.inside.starts_with("src/"))
    }
}

fn file(members: &[String], path: &str, text: String) -> File {
    let home =
        members.iter().find(|member| path.strip_prefix(*member).is_some_and(|rest| rest.starts_with('/')));
    let part = home.map_or("", |member| name_of(member));
    let inside = home.map_or(path, |member| &path[member.len() + 1..]);
    File { path: path.to_owned(), part: part.to_owned(), inside: inside.to_owned(), text }
}

fn name_of(member: &str) -> &str {
    member.rsplit('/').next().unwrap_or(member)
}

fn members(manifest: &str) -> Vec<String> {
    let table: toml::Table = manifest.parse().unwrap_or_default();
    let list = table.get("workspace").and_then(|workspace| workspace.get("members")?.as_array());
    list.into_iter().flatten().filter_map(|member| member.as_str().map(ToOwned::to_owned)).collect()
}

/// Meets every text file below a folder; what is not UTF-8 is no text of ours.
fn walk(root: &Path, folder: &Path, meet: &mut impl FnMut(&str, String)) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !SKIPPED.contains(&name.as_str()) {
                walk(root, &path, meet)?;
            }
        } else if let (Ok(inside), Ok(text)) = (path.strip_prefix(root), fs::read_to_string(&path)) {
            meet(&inside.to_string_lossy(), text);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_know_their_crate() {
        let house = House::of(
            &["flow/triage", "tests/rules"],
            &[
                ("flow/triage/src/sort.rs", ""),
                ("flow/triage/src/tests/sort.rs", ""),
                ("tests/rules/src/lib.rs", ""),
                ("tests/e2e/harness.mjs", ""),
            ],
        );
        let about: Vec<_> =
            house.files.iter().map(|f| (f.part.as_str(), f.inside.as_str(), f.is_program())).collect();
        assert_eq!(
            about,
            [
                ("triage", "src/sort.rs", true),
                ("triage", "src/tests/sort.rs", false),
                ("rules", "src/lib.rs", true),
                ("", "tests/e2e/harness.mjs", false),
            ]
        );
    }

    #[test]
    fn the_real_house_is_read() -> io::Result<()> {
        let house = House::here()?;
        assert_eq!(house.parts().first(), Some(&"words"));
        assert!(house.parts().contains(&"rules"));
        assert!(
            house.program().count() > 50 && house.queries().count() > 20 && house.templates().count() > 2
        );
        assert!(house.files.iter().any(|file| file.path == "translations/es/page.ftl"));
        Ok(())
    }
}
