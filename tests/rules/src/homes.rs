//! Each heavy library has one home, HTTP stands in pages, SQL in `store.rs` and `queries/`.

use crate::{File, Finding, House, Source, order::Edge};

/// A library, the word by which code names it, and the one crate that may.
const HOMES: [(&str, &str, &str); 9] = [
    ("sqlx", "sqlx", "store"),
    ("cedar-policy", "cedar_policy", "guard"),
    ("argon2", "argon2", "concerns"),
    ("icalendar", "icalendar", "workgroup"),
    ("datafusion", "datafusion", "lake"),
    ("ballista", "ballista", "lake"),
    ("webauthn-rs", "webauthn_rs", "people"),
    ("openidconnect", "openidconnect", "single_sign_on"),
    ("reqwest", "reqwest", "single_sign_on"),
];

/// What looks at the house from outside: the rules, and the benchmarks, which measure the
/// libraries themselves.
const OUTSIDE: [&str; 2] = ["rules", "benches"];

/// How the statements begin by which SQL in a string is known.
const STATEMENTS: [&str; 9] = [
    "SELECT ",
    "INSERT INTO ",
    "DELETE FROM ",
    "UPDATE ",
    "WITH ",
    "CREATE TABLE",
    "CREATE INDEX",
    "ALTER TABLE",
    "DROP TABLE",
];

/// What code stands where it should not.
#[must_use]
pub fn findings(house: &House) -> Vec<Finding> {
    let inside = house.program().filter(|file| !OUTSIDE.contains(&file.part.as_str()));
    inside.flat_map(|file| of_file(file, &Source::of(&file.text))).collect()
}

/// Which manifests take a library that has its home elsewhere.
#[must_use]
pub fn in_manifests(house: &House, edges: &[Edge]) -> Vec<Finding> {
    let parts = house.parts();
    let judge = |edge: &Edge| {
        let (library, _, home) = HOMES.iter().find(|(library, ..)| *library == edge.to)?;
        let member = house.members.iter().zip(&parts).find(|(_, part)| **part == edge.from)?.0;
        let what = format!("{} takes {library}, whose one home is {home}", edge.from);
        (edge.from != *home)
            .then(|| Finding::at(&format!("{member}/Cargo.toml"), 0, what, "Take the line out"))
    };
    edges.iter().filter_map(judge).collect()
}

fn of_file(file: &File, source: &Source) -> Vec<Finding> {
    let mut found = vec![];
    for (_, word, home) in HOMES.iter().filter(|(_, _, home)| *home != file.part) {
        for line in source.lines_naming(word) {
            found.push(Finding::at(
                &file.path,
                line,
                format!("names {word}"),
                format!("Only {home} does: call it"),
            ));
        }
    }
    if !may_speak_http(file) {
        for line in source.lines_naming("axum") {
            found.push(Finding::at(&file.path, line, "names axum", "HTTP stands in pages.rs or pages/"));
        }
    }
    if file.part != "store" && file.inside != "src/store.rs" {
        found.extend(sql_outside(file, source));
    }
    found
}

fn may_speak_http(file: &File) -> bool {
    matches!(file.part.as_str(), "page" | "app")
        || file.inside == "src/pages.rs"
        || file.inside.starts_with("src/pages/")
}

fn sql_outside(file: &File, source: &Source) -> Vec<Finding> {
    let mend = "Put it into queries/ and call it from store.rs";
    let is_sql = |text: &str| {
        let text = text.trim_start();
        STATEMENTS.iter().any(|begin| text.starts_with(begin))
            && (!text.starts_with("UPDATE ") || text.contains(" SET "))
    };
    let literals = source
        .literals
        .iter()
        .filter(|literal| is_sql(&literal.text) || literal.text.starts_with("queries/"));
    literals.map(|literal| Finding::at(&file.path, literal.line, "holds SQL", mend)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{none, order};

    fn of(path: &str, text: &str) -> Vec<String> {
        let house =
            House::of(&["base/store", "base/page", "flow/concerns", "flow/triage", "app"], &[(path, text)]);
        findings(&house).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn everything_is_at_home() -> Result<(), Box<dyn std::error::Error>> {
        let house = House::here()?;
        none(&findings(&house));
        none(&in_manifests(&house, &order::edges()?));
        Ok(())
    }

    #[test]
    fn libraries_stay_in_their_home() {
        assert_eq!(
            of("flow/triage/src/sort.rs", "\nuse sqlx::Row;"),
            ["flow/triage/src/sort.rs:2: names sqlx. Only store does: call it."]
        );
        assert_eq!(of("base/store/src/tx.rs", "use sqlx::Row;"), [] as [&str; 0]);
        assert_eq!(
            of("flow/triage/src/sort.rs", "use argon2::Argon2; // sqlx\nlet a = \"icalendar\";").len(),
            1
        );
    }

    #[test]
    fn http_stays_in_pages() {
        assert_eq!(of("flow/triage/src/sort.rs", "use axum::extract::Path;").len(), 1);
        for path in [
            "flow/triage/src/pages.rs",
            "flow/triage/src/pages/queue.rs",
            "base/page/src/cx.rs",
            "app/src/serve.rs",
        ] {
            assert_eq!(of(path, "use axum::extract::Path;"), [] as [&str; 0], "{path}");
        }
    }

    #[test]
    fn sql_stays_in_the_store() {
        let sql = "tx.all(\"SELECT id FROM triage_draft\", args![])";
        assert_eq!(of("flow/triage/src/sort.rs", sql).len(), 1);
        assert_eq!(of("flow/triage/src/sort.rs", "include_str!(\"queries/drafts.sql\")").len(), 1);
        assert_eq!(of("flow/triage/src/store.rs", sql), [] as [&str; 0]);
        assert_eq!(of("flow/triage/src/tests/sort.rs", sql), [] as [&str; 0]);
        assert_eq!(of("flow/triage/src/sort.rs", "// SELECT id\nlet a = \"Select one\";"), [] as [&str; 0]);
    }

    #[test]
    fn a_manifest_with_a_library_of_another_is_found() {
        let house = House::of(&["flow/concerns", "flow/triage"], &[]);
        let edge = |from: &str| Edge { from: from.to_owned(), to: "argon2".to_owned(), tests_only: false };
        let found = in_manifests(&house, &[edge("concerns"), edge("triage")]);
        assert_eq!(found.iter().map(|f| f.place.as_str()).collect::<Vec<_>>(), ["flow/triage/Cargo.toml"]);
    }
}
