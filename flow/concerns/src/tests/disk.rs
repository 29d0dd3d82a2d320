use super::*;
use std::time::Duration;
use store::{Location, Settings, Throwaway, testing::Ill};

/// The statement that turns each row of a table into one text.
fn as_text(location: &Location, table: &str, columns: &[String]) -> &'static str {
    let one = |column: &String| match location {
        Location::Sqlite(_) => format!("quote({column})"),
        Location::Postgres(_) => format!("COALESCE(CAST({column} AS TEXT), 'NULL')"),
    };
    let all: Vec<_> = columns.iter().map(one).collect();
    Box::leak(format!("SELECT {} AS value FROM {table}", all.join(" || '|' || ")).into_boxed_str())
}

/// Every row of every table whose name begins with one of these.
async fn rows(town: &Town) -> Vec<(String, String)> {
    let (tables, columns) = match town.db.location {
        Location::Sqlite(_) => (
            "SELECT name AS value FROM sqlite_master WHERE type = 'table' AND (name LIKE 'concerns_%' \
             OR name LIKE 'post_%' OR name = 'store_fact')",
            "SELECT name AS value FROM pragma_table_info($1)",
        ),
        Location::Postgres(_) => (
            "SELECT CAST(table_name AS TEXT) AS value FROM information_schema.tables \
             WHERE table_name LIKE 'concerns_%' OR table_name LIKE 'post_%' OR table_name = 'store_fact'",
            "SELECT CAST(column_name AS TEXT) AS value FROM information_schema.columns WHERE table_name = $1",
        ),
    };
    let ask = async |sql: &'static str, args: Vec<store::Value>| {
        let rows: Vec<(String,)> = town.store().read(async |tx| tx.all(sql, args).await).await.expect("rows");
        rows.into_iter().map(|(text,)| text).collect::<Vec<_>>()
    };
    let mut all = vec![];
    for table in ask(tables, args![]).await {
        let columns = ask(columns, args![&table]).await;
        let sql = as_text(&town.db.location, &table, &columns);
        all.extend(ask(sql, args![]).await.into_iter().map(|row| (table.clone(), row)));
    }
    all
}

fn hex(text: &str) -> String {
    words::hex(text.as_bytes()).to_uppercase()
}

#[tokio::test]
async fn no_table_holds_the_contact_the_receipt_or_a_moment() {
    for town in Town::each(plan).await {
        let receipt = receipt_on(&tell(&town.browser(), ANSWERS).await);
        assert_eq!(receipt.len(), 20);
        let rows = rows(&town).await;
        let with_rows = |table: &str| rows.iter().filter(|(name, _)| name == table).count();
        assert_eq!(
            (with_rows("concerns_report"), with_rows("concerns_contact"), with_rows("store_fact")),
            (1, 1, 1)
        );
        for (table, row) in &rows {
            for secret in [CONTACT, "Canary", &receipt, &receipt[..19]] {
                assert!(
                    !row.contains(secret) && !row.to_uppercase().contains(&hex(secret)),
                    "{table} holds {secret}"
                );
            }
            // A day is a number of five digits; a moment has more.
            let numbers = row.split('|').filter_map(|cell| cell.parse::<i64>().ok());
            assert!(numbers.into_iter().all(|n| n.abs() < 100_000), "{table} holds a moment: {row}");
        }
        // The check can fail: a row that holds the contact is seen.
        assert!(rows.iter().any(|(_, row)| row.contains("near the laundry")));
    }
}

#[tokio::test]
async fn the_files_of_the_database_hold_neither_contact_nor_receipt() {
    let town = Town::new(plan()).await;
    let receipt = receipt_on(&tell(&town.browser(), ANSWERS).await);
    let mut bytes = vec![];
    for entry in std::fs::read_dir(town.db.folder()).expect("a folder") {
        bytes.extend(std::fs::read(entry.expect("an entry").path()).expect("a file"));
    }
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("near the laundry"), "the check can fail");
    assert!(!holds(CONTACT) && !holds("Canary") && !holds(&receipt));
}

/// Locked, full, read-only: no receipt, nothing half written, and what was typed is sent again after.
#[tokio::test]
async fn a_database_in_trouble_gives_no_receipt_and_loses_nothing() {
    let settings = Settings { connections: 2, patience: Duration::from_secs(2) };
    // So long that it needs room of its own on the disk.
    let body = "x".repeat(4000);
    let mut answers = without(ANSWERS, "body");
    answers.push(("body", &body));
    for db in Throwaway::each_with(settings).await.expect("fresh databases") {
        let town = Town::on(db, plan());
        let browser = town.browser();
        for (ill, reports) in Ill::ALL.into_iter().zip(1..) {
            let review = to_review(&browser, &answers).await;
            let before = rows(&town).await;
            let illness = town.db.fall_ill(ill).await.expect("a trouble");
            for _ in 0..2 {
                let refused = go(&browser, &review, "review", "send", &[]).await;
                assert_eq!((refused.status.as_u16(), receipt_on(&refused)), (503, String::new()), "{ill:?}");
                assert!(refused.headers.contains_key("retry-after"), "{ill:?}");
                assert!(refused.body.contains("Nothing was stored"), "{ill:?}");
            }
            illness.cure().await.expect("well again");
            assert!(rows(&town).await == before, "{ill:?}: something was written");
            let receipt = receipt_on(&go(&browser, &review, "review", "send", &[]).await);
            assert_eq!(receipt.len(), 20, "{ill:?}");
            assert_eq!(receipt_on(&go(&browser, &review, "review", "send", &[]).await), receipt);
            assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_report").await, reports);
        }
    }
}
