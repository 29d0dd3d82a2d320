//! Rate limits without storing addresses: what is kept is a keyed hash that means nothing
//! outside this process and is gone with it.

use crate::Limits;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter, clock::Clock as _};
use sha2::{Digest as _, Sha256};
use std::{net::IpAddr, num::NonZeroU32};
use words::Chance;

/// How much one visitor may send.
pub struct Limiter {
    secret: [u8; 32],
    forms: DefaultKeyedRateLimiter<u64>,
    receipts: DefaultKeyedRateLimiter<u64>,
}

impl Limiter {
    /// A limiter with fresh counts.
    #[must_use]
    pub fn new(limits: Limits, chance: &dyn Chance) -> Self {
        let mut secret = [0; 32];
        chance.fill(&mut secret);
        let a_minute = |n: u32| Quota::per_minute(NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN));
        Self {
            secret,
            forms: RateLimiter::keyed(a_minute(limits.forms_a_minute)),
            receipts: RateLimiter::keyed(a_minute(limits.receipts_a_minute)),
        }
    }

    /// Counts a form; gives the seconds to wait when there were too many.
    pub fn form(&self, address: IpAddr) -> Result<(), u64> {
        check(&self.forms, self.key(address))
    }

    /// Counts a receipt code that was tried.
    pub fn receipt(&self, address: IpAddr) -> Result<(), u64> {
        check(&self.receipts, self.key(address))
    }

    /// Forgets visitors that were quiet for a while.
    pub fn sweep(&self) {
        self.forms.retain_recent();
        self.receipts.retain_recent();
    }

    /// A network of IPv6 (/64) counts as one visitor, like an address of IPv4.
    fn key(&self, address: IpAddr) -> u64 {
        let bytes: Vec<u8> = match address.to_canonical() {
            IpAddr::V4(v4) => v4.octets().to_vec(),
            IpAddr::V6(v6) => v6.octets()[..8].to_vec(),
        };
        let hash = Sha256::new().chain_update(self.secret).chain_update(bytes).finalize();
        hash.iter().take(8).fold(0, |key, byte| (key << 8) | u64::from(*byte))
    }
}

fn check(limiter: &DefaultKeyedRateLimiter<u64>, key: u64) -> Result<(), u64> {
    limiter.check_key(&key).map_err(|not_until| {
        not_until.wait_time_from(governor::clock::DefaultClock::default().now()).as_secs().saturating_add(1)
    })
}
