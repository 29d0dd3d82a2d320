//! What was erased leaves the disk.

use crate::{Store, StoreError, store::Pools};

impl Store {
    /// Brings SQLite's write-ahead log into the database and empties it, so that what was erased
    /// (a withdrawn report) is not on disk any longer; `secure_delete` has overwritten it in the
    /// database. When readers are in the way, some of the log stays until the next time.
    /// PostgreSQL looks after its own log, and keeps erased rows until its next vacuum.
    pub async fn settle(&self) -> Result<(), StoreError> {
        if let Pools::Sqlite { writer, .. } = &self.0 {
            let mut lane = writer.take().await?;
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut *lane).await?;
            lane.give_back().await?;
        }
        Ok(())
    }
}
