//! Connections to a SQLite file, handed out one at a time.
//!
//! A pool of the driver would do, but asks each connection for a sign of life whenever it comes
//! back and acknowledges begin and commit twice: half of the steps that a short transaction took
//! (docs/decisions/0011-fast-without-copies.md). A file needs none of that. A connection whose
//! transaction did not end well is closed, which rolls it back, and the next one opens another.

use crate::{StoreError, Unavailable};
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{
    ops::{Deref, DerefMut},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Connections of one kind: the one that writes, or those that read.
pub(crate) struct Lanes {
    options: Mutex<SqliteConnectOptions>,
    begin: &'static str,
    free: Mutex<Vec<SqliteConnection>>,
    turns: Arc<Semaphore>,
    patience: Duration,
}

/// A connection with an open transaction.
pub(crate) struct Lane {
    connection: SqliteConnection,
    lanes: Arc<Lanes>,
    /// Others wait for it.
    #[expect(dead_code, reason = "held until the connection is given back")]
    turn: OwnedSemaphorePermit,
}

impl Lanes {
    /// So many connections at most; each is opened when it is first needed.
    pub(crate) fn new(
        options: SqliteConnectOptions,
        begin: &'static str,
        most: u32,
        patience: Duration,
    ) -> Arc<Self> {
        let most = usize::try_from(most).unwrap_or(1).max(1);
        Arc::new(Self {
            options: Mutex::new(options),
            begin,
            free: Mutex::default(),
            turns: Arc::new(Semaphore::new(most)),
            patience,
        })
    }

    /// Waits for a connection, and begins a transaction on it.
    pub(crate) async fn begin(self: &Arc<Self>) -> Result<Lane, StoreError> {
        let mut lane = self.take().await?;
        sqlx::query(self.begin).execute(&mut lane.connection).await?;
        Ok(lane)
    }

    /// Waits for a connection, without a transaction.
    pub(crate) async fn take(self: &Arc<Self>) -> Result<Lane, StoreError> {
        let turn = tokio::time::timeout(self.patience, Arc::clone(&self.turns).acquire_owned());
        let turn = turn.await.ok().and_then(Result::ok).ok_or_else(|| {
            StoreError::Unavailable(Unavailable::Unreachable, "every connection is taken".to_owned())
        })?;
        let free = self.free().pop();
        let connection = match free {
            Some(connection) => connection,
            None => self.options().connect().await?,
        };
        Ok(Lane { connection, lanes: Arc::clone(self), turn })
    }

    /// Closes every connection, also those that are in use now when they come back.
    pub(crate) async fn close(&self) -> Result<(), StoreError> {
        self.turns.close();
        let free = std::mem::take(&mut *self.free());
        for connection in free {
            connection.close().await?;
        }
        Ok(())
    }

    /// How connections are opened.
    pub(crate) fn options(&self) -> SqliteConnectOptions {
        self.options.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Opens connections otherwise from now on.
    #[cfg(any(test, feature = "testing"))]
    pub(crate) fn set_options(&self, options: SqliteConnectOptions) {
        *self.options.lock().unwrap_or_else(PoisonError::into_inner) = options;
    }

    fn free(&self) -> std::sync::MutexGuard<'_, Vec<SqliteConnection>> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lane {
    /// Commits, and gives the connection back.
    pub(crate) async fn commit(mut self) -> Result<(), StoreError> {
        sqlx::query("COMMIT").execute(&mut self.connection).await?;
        self.give_back().await
    }

    /// Takes back whatever was done, and gives the connection back. What cannot even be taken
    /// back is closed.
    pub(crate) async fn undo(mut self) {
        if sqlx::query("ROLLBACK").execute(&mut self.connection).await.is_ok() {
            // Then it closes by itself.
            let _ = self.give_back().await;
        }
    }

    /// Gives back a connection without a transaction.
    pub(crate) async fn give_back(self) -> Result<(), StoreError> {
        if self.lanes.turns.is_closed() {
            return Ok(self.connection.close().await?);
        }
        self.lanes.free().push(self.connection);
        Ok(())
    }
}

impl Deref for Lane {
    type Target = SqliteConnection;
    fn deref(&self) -> &SqliteConnection {
        &self.connection
    }
}

impl DerefMut for Lane {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.connection
    }
}
