//! Many browsers at a time.

use crate::{Trouble, browser::Browser};
use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

/// What came of a load.
pub(crate) struct Load {
    pub a_second: f64,
    /// The 99th percentile of the time for one answer, in milliseconds.
    pub p99: f64,
}

/// Asks for one page from so many connections for a while.
#[allow(clippy::disallowed_methods, reason = "a benchmark measures")]
pub(crate) async fn ask(
    address: SocketAddr,
    path: &'static str,
    connections: usize,
    time: Duration,
) -> Result<Load, Trouble> {
    let until = Instant::now() + time;
    let asking = (0..connections).map(|_| {
        tokio::spawn(async move {
            let mut browser = Browser::open(address).await?;
            let mut times = vec![];
            while Instant::now() < until {
                let begun = Instant::now();
                let page = browser.get(path).await?;
                if !page.status.is_success() {
                    return Err(Trouble::from(format!("{path} answered {}", page.status)));
                }
                times.push(begun.elapsed().as_secs_f64() * 1e3);
            }
            Ok(times)
        })
    });
    let begun = Instant::now();
    let mut times = vec![];
    for one in asking.collect::<Vec<_>>() {
        times.extend(one.await??);
    }
    let seconds = begun.elapsed().as_secs_f64();
    times.sort_by(f64::total_cmp);
    Ok(Load { a_second: count(times.len()) / seconds, p99: percentile(&times, 99) })
}

/// The value below which so many of a hundred lie.
pub(crate) fn percentile(sorted: &[f64], percent: usize) -> f64 {
    sorted.get(sorted.len() * percent / 100).or(sorted.last()).copied().unwrap_or(0.0)
}

/// A count as a number to divide by.
pub(crate) fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
