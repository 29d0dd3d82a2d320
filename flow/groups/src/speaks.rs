//! For whom somebody speaks: what the door asks.

use crate::store as rows;
use guard::{Ground, Loader};
use std::{future::Future, pin::Pin};
use store::{StoreError, Tx};
use words::{Day, PersonId};

/// Tells the door for which groups a person speaks, and in which neighborhoods. Wired by `app`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Speaks;

impl Loader for Speaks {
    fn ground<'a>(
        &'a self,
        tx: &'a mut Tx,
        person: PersonId,
        today: Day,
    ) -> Pin<Box<dyn Future<Output = Result<Ground, StoreError>> + Send + 'a>> {
        Box::pin(async move {
            let rows = rows::speaks_for(tx, person, today).await?;
            let mut groups: Vec<_> = rows.iter().map(|row| row.group_id).collect();
            let mut areas: Vec<_> = rows.into_iter().filter_map(|row| row.area).collect();
            groups.sort();
            groups.dedup();
            areas.sort();
            areas.dedup();
            Ok(Ground { groups, areas, ..Ground::default() })
        })
    }
}
