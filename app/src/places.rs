//! Places for connections: so many in all, and so many for one address.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Connections open at a time.
const MOST: usize = 2_000;
/// Of these, from one address: enough for an office behind one address, too few to shut others
/// out. Forgotten when they close; never stored, never logged.
const FROM_ONE: usize = 128;

/// Who is connected.
#[derive(Clone)]
pub(crate) struct Places {
    all: Arc<Semaphore>,
    by_address: Arc<Mutex<HashMap<IpAddr, usize>>>,
    /// Whether a proxy of the site's own stands in front: then all come from its address.
    behind_proxy: bool,
}

/// A place that is taken; free again when dropped.
pub(crate) struct Place {
    _one: OwnedSemaphorePermit,
    places: Places,
    address: IpAddr,
}

impl Places {
    pub(crate) fn new(behind_proxy: bool) -> Self {
        Self { all: Arc::new(Semaphore::new(MOST)), by_address: Arc::default(), behind_proxy }
    }

    /// Waits until there is a place at all; `None` when the house is closed.
    pub(crate) async fn free(&self) -> Option<OwnedSemaphorePermit> {
        self.all.clone().acquire_owned().await.ok()
    }

    /// Takes a place for an address; `None` when it has too many already.
    pub(crate) fn take(&self, one: OwnedSemaphorePermit, address: IpAddr) -> Option<Place> {
        let mut by_address = self.by_address.lock().unwrap_or_else(PoisonError::into_inner);
        let count = by_address.entry(address).or_default();
        if *count >= FROM_ONE && !self.behind_proxy {
            return None;
        }
        *count += 1;
        drop(by_address);
        Some(Place { _one: one, places: self.clone(), address })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut by_address = self.places.by_address.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = by_address.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                by_address.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_address_cannot_take_every_place() {
        let places = Places::new(false);
        let [loud, other] = ["192.0.2.1", "192.0.2.2"].map(|text| text.parse().expect("an address"));
        let mut taken = vec![];
        while let Some(place) = places.take(places.free().await.expect("a place"), loud) {
            taken.push(place);
        }
        assert_eq!(taken.len(), FROM_ONE);
        assert!(places.take(places.free().await.expect("a place"), other).is_some());
        taken.pop();
        assert!(places.take(places.free().await.expect("a place"), loud).is_some());
        drop(taken);
        assert!(places.by_address.lock().expect("no panic").is_empty(), "addresses are forgotten");
    }

    #[tokio::test]
    async fn behind_a_proxy_all_come_from_one_address() {
        let places = Places::new(true);
        let proxy = "127.0.0.1".parse().expect("an address");
        let mut taken = vec![];
        for _ in 0..=FROM_ONE {
            taken.push(places.take(places.free().await.expect("a place"), proxy).expect("its place"));
        }
    }
}
