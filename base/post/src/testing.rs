//! A carrier that keeps what it is given, for tests of whoever writes letters.

#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "a test whose letters cannot be carried has failed"
)]

use crate::{Carried, Carrier, Letter, deliver_due};
use std::sync::Mutex;
use store::{Sealer, Store};
use words::{AnswerBy, World};

/// Carries every letter that waits, and gives them with their channels, in the order of both and of
/// their languages.
pub async fn mail(store: &Store, world: &World, sealer: &Sealer) -> Vec<(AnswerBy, Letter)> {
    let carrier = Kept::default();
    deliver_due(store, world, sealer, &carrier, 1000).await.expect("letters that can be carried");
    let mut letters = carrier.0.into_inner().expect("one at a time");
    letters.sort_by_key(|(channel, letter)| (*channel, letter.language.clone()));
    letters
}

#[derive(Default)]
struct Kept(Mutex<Vec<(AnswerBy, Letter)>>);

impl Carrier for Kept {
    fn carry<'a>(&'a self, _: &'a str, channel: AnswerBy, letter: &'a Letter) -> Carried<'a> {
        self.0.lock().expect("one at a time").push((channel, letter.clone()));
        Box::pin(async { Ok(()) })
    }
}
