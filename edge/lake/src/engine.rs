//! What counts: this process, or a cluster.

use crate::LakeError;
use datafusion::{error::DataFusionError, prelude::SessionContext};

/// What answers when a dataset is asked: this process, or a Ballista cluster.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Engine {
    /// The address of a scheduler; none for this process.
    #[cfg(feature = "cluster")]
    scheduler: Option<String>,
}

impl Engine {
    /// A cluster, by the address of its scheduler (`df://host:50050`). Its executors must see the dataset
    /// under the same path; `docs/lake.md` says how to start one.
    #[cfg(feature = "cluster")]
    pub fn cluster(scheduler: &str) -> Result<Self, LakeError> {
        Ok(Self { scheduler: Some(scheduler.to_owned()) })
    }

    /// A cluster: an error, since this program was built without them.
    #[cfg(not(feature = "cluster"))]
    pub fn cluster(_: &str) -> Result<Self, LakeError> {
        Err(LakeError::NoClusters)
    }

    /// A session in which tables can be registered and asked.
    #[cfg(feature = "cluster")]
    pub(crate) async fn session(&self) -> Result<SessionContext, LakeError> {
        use ballista::prelude::SessionContextExt;
        match &self.scheduler {
            None => Ok(SessionContext::new()),
            // This only reads the address: whether anyone is there shows when something is asked.
            Some(scheduler) => SessionContext::remote(scheduler).await.map_err(|error| self.trouble(&error)),
        }
    }

    /// A session in which tables can be registered and asked.
    #[cfg(not(feature = "cluster"))]
    #[expect(clippy::unused_async, reason = "with clusters the scheduler is waited for")]
    pub(crate) async fn session(&self) -> Result<SessionContext, LakeError> {
        Ok(SessionContext::new())
    }

    /// What went wrong while something was asked: on a cluster mostly that nobody answers.
    #[cfg(feature = "cluster")]
    pub(crate) fn trouble(&self, error: &DataFusionError) -> LakeError {
        let trouble = error.to_string();
        match &self.scheduler {
            Some(scheduler) => LakeError::Cluster { scheduler: scheduler.clone(), trouble },
            None => LakeError::Query(trouble),
        }
    }

    /// What went wrong while something was asked.
    #[cfg(not(feature = "cluster"))]
    #[expect(clippy::unused_self, reason = "with clusters it makes a difference who was asked")]
    pub(crate) fn trouble(&self, error: &DataFusionError) -> LakeError {
        LakeError::Query(error.to_string())
    }
}
