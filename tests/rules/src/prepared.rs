//! Every statement is one that both databases accept, with tables and columns that are there.

use crate::{File, Finding, House, none};
use store::{StoreError, Throwaway};

/// Prepares each statement; nothing is run.
async fn findings(database: &Throwaway, files: impl Iterator<Item = &File>) -> Vec<Finding> {
    let mut found = vec![];
    for file in files {
        if let Err(error) = database.prepare(&file.text).await {
            found.push(Finding::at(
                &file.path,
                0,
                error.to_string(),
                "Keep to the subset that base/store describes",
            ));
        }
    }
    found
}

#[tokio::test]
async fn every_statement_prepares_on_each_database() -> Result<(), Box<dyn std::error::Error>> {
    let house = House::here()?;
    let mut found = vec![];
    for database in Throwaway::each().await? {
        found.extend(findings(&database, house.queries()).await);
    }
    none(&found);
    Ok(())
}

#[tokio::test]
async fn a_wrong_statement_is_found() -> Result<(), StoreError> {
    let house = House::of(
        &["flow/a"],
        &[
            ("flow/a/src/queries/no_table.sql", "SELECT id FROM nowhere WHERE id = $1"),
            ("flow/a/src/queries/no_column.sql", "UPDATE people_person SET nickname = $1"),
            ("flow/a/src/queries/no_sense.sql", "SELECT FROM WHERE"),
            ("flow/a/src/queries/right.sql", "SELECT name FROM people_person WHERE id = $1"),
        ],
    );
    for database in Throwaway::each().await? {
        let found = findings(&database, house.queries()).await;
        let places: Vec<_> = found.iter().map(|finding| finding.place.as_str()).collect();
        assert_eq!(
            places,
            [
                "flow/a/src/queries/no_table.sql",
                "flow/a/src/queries/no_column.sql",
                "flow/a/src/queries/no_sense.sql",
            ]
        );
    }
    Ok(())
}
