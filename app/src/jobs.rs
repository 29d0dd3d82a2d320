//! What the house does when nobody asks: inboxes are emptied, words drafted, letters carried.

use page::{House, Job};
use post::{Carrier, deliver_due};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// The longest time between two rounds.
const REST: Duration = Duration::from_secs(5);
/// How often what is over is swept away, and what was erased leaves the disk.
const SWEEP: Duration = Duration::from_mins(10);
/// Letters carried in one go.
const LETTERS: usize = 50;

/// Runs the jobs for ever: at once when the house's bell rings, else every few seconds.
#[allow(clippy::disallowed_methods, reason = "the program's own rhythm, not a part's time")]
pub(crate) async fn run(house: House, jobs: Vec<Job>, carrier: impl Carrier) {
    let mut swept: Option<Instant> = None;
    loop {
        round(&house, &jobs, &carrier).await;
        if swept.is_none_or(|at| at.elapsed() > SWEEP) {
            sweep(&house).await;
            swept = Some(Instant::now());
        }
        // A bell that rang during the round is not lost: Notify keeps one.
        let _ = timeout(REST, house.bell.notified()).await;
        // A moment for whoever rings several times in a row.
        sleep(Duration::from_millis(20)).await;
    }
}

/// One round: each job until it finds nothing more to do, then the letters that are due.
pub(crate) async fn round(house: &House, jobs: &[Job], carrier: &impl Carrier) {
    for job in jobs {
        loop {
            match (job.run)(house).await {
                Ok(0) => break,
                Ok(done) => tracing::debug!(job = job.name, done, "job"),
                Err(problem) => {
                    tracing::error!(job = job.name, why = %problem, "a job stopped; it is tried again");
                    break;
                }
            }
        }
    }
    loop {
        match deliver_due(&house.store, &house.world, &house.keys.sealer, carrier, LETTERS).await {
            Ok(delivered) if delivered.sent + delivered.later + delivered.failed == 0 => break,
            Ok(_) => {}
            Err(error) => {
                tracing::error!(why = %error, "letters could not be carried; they are tried again");
                break;
            }
        }
    }
}

async fn sweep(house: &House) {
    house.limiter.sweep();
    let swept = store::write!(house.store, |tx| -> Result<u64, people::PeopleError> {
        people::sweep(tx, &house.world).await
    });
    if let Err(error) = swept {
        tracing::error!(why = %error, "old links and sessions could not be swept away");
    }
    if let Err(error) = house.store.settle().await {
        tracing::error!(why = %error, "the database's log could not be emptied");
    }
}
