mod back_off;
mod folder;
mod inbox;
mod outbox;

use crate::{Carried, Carrier, FolderCarrier, Letter, PostError, Refusal, deliver_due, outbox as out};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};
use store::{Sealer, Store, Throwaway};
use tokio::sync::Notify;
use words::{AnswerBy, FixedClock, LetterId, Moment, SeededChance, World};

struct Town {
    clock: Arc<FixedClock>,
    world: World,
    sealer: Sealer,
}

fn town(seed: u64) -> Town {
    let clock = Arc::new(FixedClock::new(Moment(1_780_000_000_000_000)));
    let world = World {
        clock: clock.clone(),
        chance: Arc::new(SeededChance::new(seed)),
        zone: jiff::tz::TimeZone::UTC,
    };
    Town { clock, world, sealer: Sealer::new([7; 32]) }
}

const ADDRESS: &str = "canary-address-8c1f@example.org";
const BODY: &str = "canary-body-51d9: the lamp at the stairs was mended.";

fn letter() -> Letter {
    Letter {
        to: ADDRESS.into(),
        language: "es".parse().expect("a tag"),
        subject: "Su aviso".into(),
        body: BODY.into(),
    }
}

impl Town {
    async fn put(
        &self,
        store: &Store,
        dedupe: &str,
        about: Option<&str>,
    ) -> Result<Option<LetterId>, PostError> {
        self.put_at(store, dedupe, about, None).await
    }

    async fn put_at(
        &self,
        store: &Store,
        dedupe: &str,
        about: Option<&str>,
        not_before: Option<Moment>,
    ) -> Result<Option<LetterId>, PostError> {
        let letter = letter();
        store
            .write(async |tx| {
                let about = about.map(str::to_owned);
                let post = out::Post { dedupe, about, channel: AnswerBy::Email, letter: &letter, not_before };
                out::put(tx, &self.world, &self.sealer, post).await
            })
            .await
    }

    async fn deliver(&self, db: &Throwaway, carrier: &dyn Carrier) -> Result<crate::Delivered, PostError> {
        deliver_due(&db.store, &self.world, &self.sealer, carrier, 50).await
    }
}

/// A receiver that knows keys, behind a line that fails as planned.
#[derive(Default)]
struct Receiver {
    seen: Mutex<HashMap<String, u32>>,
    plan: Mutex<Vec<Fault>>,
    stopped: Notify,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Fault {
    None,
    /// The line breaks before the letter is there.
    Before,
    /// The letter is there; the answer is lost.
    After,
    /// The worker stops before the letter is there.
    StopsBefore,
    /// The worker stops after the letter is there, before it is marked.
    StopsAfter,
}

impl Receiver {
    fn with(plan: Vec<Fault>) -> Self {
        Self { plan: Mutex::new(plan), ..Self::default() }
    }
    fn effects(&self) -> usize {
        self.seen.lock().expect("no panic").len()
    }
    async fn stop(&self) {
        self.stopped.notify_one();
        std::future::pending::<()>().await;
    }
    fn take(&self, key: &str) {
        *self.seen.lock().expect("no panic").entry(key.to_owned()).or_default() += 1;
    }
}

impl Carrier for Receiver {
    fn carry<'a>(&'a self, key: &'a str, _: AnswerBy, letter: &'a Letter) -> Carried<'a> {
        assert_eq!((letter.to.as_str(), letter.body.as_str()), (ADDRESS, BODY));
        Box::pin(async move {
            let fault = self.plan.lock().expect("no panic").pop().unwrap_or(Fault::None);
            match fault {
                Fault::None => self.take(key),
                Fault::Before => return Err(Refusal::later("the line broke")),
                Fault::After => {
                    self.take(key);
                    return Err(Refusal::later("the answer was lost"));
                }
                Fault::StopsBefore => self.stop().await,
                Fault::StopsAfter => {
                    self.take(key);
                    self.stop().await;
                }
            }
            Ok(())
        })
    }
}

/// Runs a worker until it ends, or until its carrier stops for good: then it is killed.
async fn killed_when_stuck<T>(receiver: &Receiver, work: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        outcome = work => Some(outcome),
        () = receiver.stopped.notified() => None,
    }
}

fn bytes_of(folder: &std::path::Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_file() {
            all.extend(std::fs::read(path).expect("a file"));
        }
    }
    all
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_letter_and_an_entry_are_not_printed() {
    let entry = crate::inbox::Entry { id: "1".into(), payload: Some(BODY.into()) };
    let text = format!("{:?} {entry:?}", letter());
    assert!(!text.contains("canary"), "{text}");
    assert_eq!(
        FolderCarrier::new("/tmp/x").file("a", AnswerBy::Text).extension().and_then(|x| x.to_str()),
        Some("txt")
    );
}
