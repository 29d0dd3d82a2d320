//! Hands for work that keeps a core busy, beside the threads that serve requests.

use rayon::{ThreadPool, ThreadPoolBuilder};
use std::io;

/// A few threads for work that keeps a core busy: hashing. They take what comes first, first, and
/// step back whenever a thread that serves somebody wants the core: a report's transaction and a
/// reader's page are short, and a hash that waits a moment longer hurts nobody.
pub struct Hands(ThreadPool);

impl Hands {
    /// So many hands; one for each core is right. Fails when the system gives no more threads.
    pub fn new(count: usize) -> io::Result<Self> {
        let pool = ThreadPoolBuilder::new()
            .num_threads(count)
            .thread_name(|_| "hand".to_owned())
            .start_handler(|_| step_back())
            // Whoever waits for the work learns that it broke off.
            .panic_handler(|_| tracing::error!("work broke off"));
        pool.build().map(Self).map_err(io::Error::other)
    }

    /// Does the work in turn; `None` when it broke off.
    pub async fn busy<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let (done, wait) = tokio::sync::oneshot::channel();
        self.0.spawn(move || {
            // Nobody waits any longer when the visitor went away.
            let _ = done.send(work());
        });
        wait.await.ok()
    }
}

/// How much a hand steps back, on the scale of `nice` (0 to 19).
const BACK: i32 = 5;

/// On Linux each thread has a priority of its own; elsewhere all stay equal, which is only slower.
fn step_back() {
    #[cfg(target_os = "linux")]
    if let Err(why) = rustix::process::setpriority_process(Some(rustix::thread::gettid()), BACK) {
        tracing::warn!(%why, "hashing threads keep their priority");
    }
}
