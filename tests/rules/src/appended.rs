//! The journal and the ledgers are only ever added to: no statement changes one of their rows, takes it
//! away, or puts another in its place. There is no exception. What is older than the ledger is told from
//! is left out when it is read, and stays.

use crate::{File, Finding, House, Source, sql};
use std::collections::BTreeSet;

/// The tables that are only ever added to, and what they hold.
pub const APPENDED: [(&str, &str); 4] = [
    ("store_fact", "what happened"),
    ("guard_disclosure", "who was told what"),
    ("guard_order_use", "what was given out on an order"),
    ("guard_look_up", "who looked whom up"),
];

/// What changes what must stand, and what is named here and made by no migration.
#[must_use]
pub fn findings(house: &House) -> Vec<Finding> {
    let is_sql = |file: &&File| file.ends(".sql");
    let mut found: Vec<Finding> =
        house.files.iter().filter(is_sql).flat_map(|file| of_statement(file, 1, &file.text)).collect();
    // Statements that code puts together itself, wherever it stands.
    for file in house.program() {
        for literal in Source::of(&file.text).literals {
            found.extend(of_statement(file, literal.line, &literal.text));
        }
    }
    found.extend(unmade(house));
    found
}

fn of_statement(file: &File, first: usize, text: &str) -> Vec<Finding> {
    let finding = |(line, table): (usize, String)| {
        let (name, holds) = APPENDED.into_iter().find(|(name, _)| table.eq_ignore_ascii_case(name))?;
        let what = format!("changes {name}, which holds {holds} and is only ever added to");
        Some(Finding::at(&file.path, first + line - 1, what, "Add a row that says what is so now"))
    };
    sql::changed(text).into_iter().filter_map(finding).collect()
}

/// A table that got another name would not be watched over any more.
fn unmade(house: &House) -> Vec<Finding> {
    let migrations =
        house.files.iter().filter(|file| file.path.starts_with("migrations/") && file.ends(".sql"));
    let made: BTreeSet<String> =
        migrations.flat_map(|file| sql::created(&file.text)).map(|(_, table)| table).collect();
    let gone = APPENDED.into_iter().filter(|(name, _)| !made.contains(*name));
    let mend = "Name it in tests/rules/src/appended.rs as it is called now";
    gone.map(|(name, _)| Finding::at("migrations", 0, format!("make no {name}"), mend)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::none;

    const MIGRATION: (&str, &str) = (
        "migrations/0001_all.sql",
        "CREATE TABLE store_fact (id TEXT);\nCREATE TABLE guard_disclosure (id TEXT);\n\
         CREATE TABLE guard_order_use (id TEXT);\nCREATE TABLE guard_look_up (id TEXT);\n\
         CREATE TABLE guard_glass (id TEXT);",
    );

    fn of(path: &str, text: &str) -> Vec<String> {
        let members = ["base/store", "base/guard", "flow/referrals"];
        findings(&House::of(&members, &[MIGRATION, (path, text)])).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_happened_and_who_was_told_stays() -> std::io::Result<()> {
        let house = House::here()?;
        none(&findings(&house));
        // It looks at the statements that are there: one adds to each of the tables.
        for (table, _) in APPENDED {
            let adds = |file: &File| sql::tables(&file.text).writes.iter().any(|(_, name)| name == table);
            assert!(house.queries().any(adds), "{table}");
        }
        Ok(())
    }

    #[test]
    fn a_statement_that_changes_a_row_is_found_wherever_it_stands() {
        assert_eq!(
            of(
                "base/guard/src/queries/mend.sql",
                "-- A mistake.\nUPDATE guard_disclosure\nSET recipient = $2"
            ),
            ["base/guard/src/queries/mend.sql:2: changes guard_disclosure, which holds who was told what \
                 and is only ever added to. Add a row that says what is so now."]
        );
        for (table, _) in APPENDED {
            let file = "base/guard/src/queries/a.sql";
            assert_eq!(of(file, &format!("DELETE FROM {table} WHERE id = $1")).len(), 1, "{table}");
            let upsert =
                format!("INSERT INTO {table} (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET id = $1");
            assert_eq!(of(file, &upsert).len(), 1, "{table}");
            assert_eq!(of("migrations/0002_mend.sql", &format!("UPDATE {table} SET id = 'x';")).len(), 1);
            let code = format!("\nlet sweep = \"DELETE FROM {table} WHERE day < $1\";");
            assert_eq!(of("base/store/src/backup.rs", &code).len(), 1, "{table}");
        }
    }

    #[test]
    fn adding_reading_and_changing_other_tables_is_fine() {
        for sql in [
            "INSERT INTO guard_look_up (id) VALUES ($1)",
            "INSERT INTO guard_order_use (id) VALUES ($1) ON CONFLICT (id) DO NOTHING",
            "SELECT id FROM guard_disclosure WHERE told_day >= $1",
            "UPDATE guard_glass SET id = $1 WHERE EXISTS (SELECT 1 FROM store_fact)",
            "DELETE FROM guard_glass WHERE id NOT IN (SELECT id FROM guard_look_up)",
        ] {
            assert_eq!(of("base/guard/src/queries/a.sql", sql), [] as [&str; 0], "{sql}");
        }
        // What a test does to a throwaway database counts for nobody.
        let tampering = "\nlet sql = \"UPDATE guard_disclosure SET recipient = 'x'\";";
        assert_eq!(of("base/guard/src/tests/told.rs", tampering), [] as [&str; 0]);
    }

    #[test]
    fn a_table_that_no_migration_makes_is_watched_in_vain() {
        let house = House::of(&[], &[("migrations/0001_all.sql", "CREATE TABLE store_facts (id TEXT);")]);
        let found = findings(&house);
        assert_eq!(found.len(), APPENDED.len());
        assert!(found[0].what.contains("make no store_fact"), "{}", found[0]);
    }
}
