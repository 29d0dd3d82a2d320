//! Tables are named `<crate>_<noun>`. A crate writes its own tables only, and reads its own and
//! those of crates listed above it; facts are read through the journal.

use crate::{File, Finding, House, Source, sql};
use std::collections::BTreeMap;

/// Which crate owns which table.
pub type Owners = BTreeMap<String, String>;

/// The tables that the migrations make, with their owners; and what is wrong with their names.
#[must_use]
pub fn owners(house: &House) -> (Owners, Vec<Finding>) {
    let (mut owners, mut found) = (Owners::new(), vec![]);
    for file in house.files.iter().filter(|file| file.path.starts_with("migrations/") && file.ends(".sql")) {
        for (line, table) in sql::created(&file.text) {
            let parts = house.parts();
            let owner = parts
                .iter()
                .find(|part| table.strip_prefix(**part).is_some_and(|rest| rest.starts_with('_')));
            if let Some(owner) = owner {
                owners.insert(table, (*owner).to_owned());
            } else {
                let what = format!("the table {table} begins with no crate's name");
                found.push(Finding::at(&file.path, line, what, "Call it <crate>_<noun>"));
            }
        }
    }
    (owners, found)
}

/// What reads or writes what it should not.
#[must_use]
pub fn findings(house: &House) -> Vec<Finding> {
    let (owners, mut found) = owners(house);
    for file in house.queries() {
        found.extend(of_statement(house, &owners, file, 1, &file.text));
    }
    // Statements that store.rs puts together itself.
    for file in house.program().filter(|file| file.inside == "src/store.rs" && file.part != "store") {
        for literal in Source::of(&file.text).literals {
            found.extend(of_statement(house, &owners, file, literal.line, &literal.text));
        }
    }
    found
}

fn of_statement(house: &House, owners: &Owners, file: &File, first: usize, text: &str) -> Vec<Finding> {
    let parts = house.parts();
    let place = |name: &str| parts.iter().position(|part| *part == name);
    let found = sql::tables(text);
    let finding =
        |line: &usize, what: String, mend: &str| Some(Finding::at(&file.path, first + line - 1, what, mend));
    let written = found.writes.iter().filter_map(|(line, table)| match owners.get(table) {
        None => finding(line, format!("writes {table}, which no migration makes"), "Mend the name"),
        Some(owner) if *owner == file.part => None,
        Some(owner) => {
            finding(line, format!("writes {table}, which is {owner}'s"), "Call an act of that crate")
        }
    });
    let read = found.reads.iter().filter_map(|(line, table)| match owners.get(table) {
        None => finding(line, format!("reads {table}, which no migration makes"), "Mend the name"),
        Some(owner) if *owner == file.part => None,
        Some(owner) if owner == "store" => {
            finding(line, format!("reads {table}"), "Facts are read through store::journal")
        }
        Some(owner) if place(owner) < place(&file.part) => None,
        Some(owner) => finding(
            line,
            format!("reads {table} of {owner}, which is listed below it"),
            "Read the facts in the journal",
        ),
    });
    written.chain(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::none;

    const MIGRATION: (&str, &str) = (
        "migrations/0001_all.sql",
        "CREATE TABLE store_fact (id TEXT);\nCREATE TABLE concerns_report (id TEXT);\nCREATE TABLE report_back_word (id TEXT);",
    );

    fn of(path: &str, text: &str) -> Vec<String> {
        let members = ["base/store", "flow/concerns", "flow/triage", "flow/report_back"];
        findings(&House::of(&members, &[MIGRATION, (path, text)])).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_crate_keeps_to_its_tables() -> std::io::Result<()> {
        let house = House::here()?;
        let (owners, _) = owners(&house);
        assert_eq!(owners.get("report_back_word").map(String::as_str), Some("report_back"));
        none(&findings(&house));
        Ok(())
    }

    #[test]
    fn the_table_of_another_is_not_written() {
        let found = of("flow/triage/src/queries/a.sql", "DELETE\nFROM concerns_report");
        assert_eq!(
            found,
            [
                "flow/triage/src/queries/a.sql:2: writes concerns_report, which is concerns's. Call an act of that crate."
            ]
        );
        assert_eq!(of("flow/concerns/src/queries/a.sql", "DELETE FROM concerns_report"), [] as [&str; 0]);
    }

    #[test]
    fn only_what_stands_above_is_read() {
        assert_eq!(of("flow/triage/src/queries/a.sql", "SELECT id FROM concerns_report"), [] as [&str; 0]);
        assert!(
            of("flow/triage/src/queries/a.sql", "SELECT id FROM report_back_word")[0]
                .contains("listed below")
        );
        assert!(
            of("flow/triage/src/queries/a.sql", "SELECT id FROM store_fact")[0].contains("store::journal")
        );
        assert_eq!(of("base/store/src/queries/a.sql", "SELECT id FROM store_fact"), [] as [&str; 0]);
    }

    #[test]
    fn statements_that_are_put_together_count_too() {
        assert_eq!(of("flow/triage/src/store.rs", "\nlet a = \"DELETE FROM concerns_report\";").len(), 1);
    }

    #[test]
    fn names_must_be_right() {
        assert!(
            of("flow/triage/src/queries/a.sql", "SELECT id FROM triage_gone")[0]
                .contains("no migration makes")
        );
        let house =
            House::of(&["flow/triage"], &[("migrations/0001_x.sql", "CREATE TABLE drafts (id TEXT);")]);
        assert!(findings(&house)[0].what.contains("begins with no crate's name"));
    }
}
