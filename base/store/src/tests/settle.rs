//! What was erased leaves the disk.

use crate::{StoreError, Throwaway, args};
use std::fs;

const SECRET: &str = "the-words-of-a-neighbor-who-took-them-back";

#[tokio::test]
async fn erased_text_is_not_on_disk_any_more() {
    let db = Throwaway::sqlite().await.expect("a database");
    let write = async |sql: &'static str, text: &str| {
        let text = text.to_owned();
        db.store
            .write(async |tx| -> Result<u64, StoreError> { tx.run(sql, args![&text]).await })
            .await
            .expect("a write")
    };
    write("INSERT INTO people_organization (id, name) VALUES ('1', $1)", SECRET).await;
    write("UPDATE people_organization SET name = $1 WHERE id = '1'", "gone").await;
    assert!(on_disk(&db), "the log still holds it, else this test shows nothing");
    db.store.settle().await.expect("an empty log");
    assert!(!on_disk(&db));
}

/// Whether a file beside the database, or itself, holds the secret.
fn on_disk(db: &Throwaway) -> bool {
    let files = fs::read_dir(db.folder()).expect("the folder");
    files
        .map(|file| fs::read(file.expect("a file").path()).expect("its bytes"))
        .any(|bytes| bytes.windows(SECRET.len()).any(|window| window == SECRET.as_bytes()))
}
