//! The database in trouble: 503, a page that says that nothing was stored, a log line that
//! names the trouble, never a success; and the same form is taken once the trouble is over.

use super::*;
use std::{
    io::Write,
    sync::{Arc, Mutex},
    time::Duration,
};
use store::{Settings, testing::Ill};
use tracing_subscriber::fmt::MakeWriter;
use words::{Moment, Role};

const IMPATIENT: Settings = Settings { connections: 2, patience: Duration::from_secs(2) };

/// A log that is kept.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn take(&self) -> String {
        String::from_utf8_lossy(&std::mem::take(&mut *self.0.lock().expect("one at a time"))).into_owned()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("one at a time").write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

fn keep_log() -> (Log, tracing::subscriber::DefaultGuard) {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_writer(log.clone()).with_ansi(false).finish();
    (log, tracing::subscriber::set_default(subscriber))
}

async fn towns() -> Vec<Town> {
    let all = Throwaway::each_with(IMPATIENT).await.expect("fresh databases");
    all.into_iter().map(|db| Town::on(db, plan())).collect()
}

/// A form whose row needs pages of its own.
fn form(town: &Town) -> String {
    let id = ConcernId::new(&*town.house.world.chance);
    format!("id={id}&place={}", SECRET.repeat(6000))
}

async fn count(town: &Town) -> String {
    get("/kept").of(town).await.leads_to().to_owned()
}

#[tokio::test]
async fn trouble_is_never_a_success_and_the_form_is_taken_after_it() {
    let (log, _guard) = keep_log();
    for town in towns().await {
        assert_eq!(post("/kept", &form(&town)).of(&town).await.status, 303, "all is well");
        for (ill, before) in Ill::ALL.into_iter().zip(1..) {
            let typed = form(&town);
            let illness = town.db.fall_ill(ill).await.expect("a trouble");
            log.take();
            for (language, words) in [("en", "Nothing was stored."), ("es", "No se guardó nada.")] {
                let page = post("/kept", &typed).with("accept-language", language).of(&town).await;
                assert_eq!((page.status.as_u16(), page.leads_to()), (503, ""), "{ill:?}");
                assert_eq!((header(&page, "retry-after"), header(&page, "cache-control")), ("5", "no-store"));
                assert!(page.body.contains(words) && !page.body.contains(SECRET), "{ill:?}");
                let line = log.take();
                assert!(line.contains("ERROR") && line.contains(&ill.seen_as().to_string()), "{line}");
                assert!(line.contains("503") && !line.contains(SECRET), "{line}");
            }
            assert_eq!(count(&town).await, format!("/{before}"), "{ill:?}: what is there can be read");
            illness.cure().await.expect("well again");
            for _ in 0..2 {
                assert_eq!(post("/kept", &typed).of(&town).await.leads_to(), "/kept", "{ill:?}");
            }
            assert_eq!(count(&town).await, format!("/{}", before + 1), "{ill:?}: once");
        }
    }
}

/// A signed-in person reads on while nothing can be written, and is not signed out by it.
#[tokio::test]
async fn who_is_signed_in_reads_on_while_nothing_can_be_written() {
    for town in towns().await {
        let (_, browser) = town.signed_in("Robin", &[Role::ProjectManager]).await;
        let illness = town.db.fall_ill(Ill::ReadOnly).await.expect("a trouble");
        town.clock.advance(2 * Moment::MINUTE);
        assert_eq!(browser.get("/triage").await.status, 200);
        // But not beyond what was noted last.
        town.clock.advance(14 * Moment::MINUTE);
        assert_eq!(browser.get("/triage").await.status, 303);
        illness.cure().await.expect("well again");
    }
}

/// No connection is left: whoever is signed in gets the page of the trouble, and no other's.
#[tokio::test]
async fn a_viewer_who_cannot_be_looked_up_is_nobody() {
    for town in towns().await {
        let (_, browser) = town.signed_in("Robin", &[Role::ProjectManager]).await;
        let taken = (town.store().reading().await, town.store().reading().await);
        let page = browser.get("/triage").await;
        assert_eq!((page.status.as_u16(), header(&page, "retry-after")), (503, "5"));
        assert!(!page.body.contains("Robin") && page.body.contains("We cannot take this right now"));
        drop(taken);
        assert_eq!(browser.get("/triage").await.status, 200);
    }
}
