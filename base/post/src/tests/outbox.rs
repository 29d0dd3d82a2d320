use super::*;
use crate::{
    Delivered,
    back_off::{LEASE, LONGEST, MOST_TRIES},
};
use store::args;

store::row! {
    struct Stored { state: String, sealed: Option<Vec<u8>>, next_at: Moment, tries: i64 }
}

async fn stored(db: &Throwaway, id: LetterId) -> Result<Stored, PostError> {
    let sql = "SELECT state, sealed, next_at, tries FROM post_letter WHERE id = $1";
    Ok(db.store.read(async |tx| tx.one(sql, args![id]).await).await?)
}

async fn waiting(db: &Throwaway) -> Result<u64, PostError> {
    db.store.read(async |tx| out::count_waiting(tx).await).await
}

#[tokio::test]
async fn a_letter_goes_out_once_and_leaves_nothing_behind() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let town = town(1);
        let id = town.put(&db.store, "a", None).await?.expect("new");
        assert_eq!(town.put(&db.store, "a", None).await?, None, "the same letter");
        assert_eq!(waiting(&db).await?, 1);
        let receiver = Receiver::default();
        assert_eq!(town.deliver(&db, &receiver).await?, Delivered { sent: 1, ..Delivered::default() });
        assert_eq!(town.deliver(&db, &receiver).await?, Delivered::default());
        assert_eq!((receiver.effects(), waiting(&db).await?), (1, 0));
        let row = stored(&db, id).await?;
        assert_eq!((row.state.as_str(), row.sealed, row.next_at), ("delivered", None, Moment(0)));
        assert_eq!(town.put(&db.store, "a", None).await?, None, "delivered, and known for good");
    }
    Ok(())
}

#[tokio::test]
async fn a_letter_of_a_change_that_failed_never_goes_out() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let town = town(2);
        let letter = letter();
        let failed: Result<(), PostError> = db
            .store
            .write(async |tx| {
                let post = out::Post {
                    dedupe: "a",
                    about: None,
                    channel: AnswerBy::Text,
                    letter: &letter,
                    not_before: None,
                };
                out::put(tx, &town.world, &town.sealer, post).await?;
                Err(PostError::Missing)
            })
            .await;
        assert!(failed.is_err());
        assert_eq!(town.deliver(&db, &Receiver::default()).await?, Delivered::default());
    }
    Ok(())
}

#[tokio::test]
async fn a_letter_by_receipt_is_refused() -> Result<(), PostError> {
    let db = Throwaway::sqlite().await?;
    let (town, letter) = (town(3), letter());
    let post = || out::Post {
        dedupe: "a",
        about: None,
        channel: AnswerBy::Receipt,
        letter: &letter,
        not_before: None,
    };
    let refused = db.store.write(async |tx| out::put(tx, &town.world, &town.sealer, post()).await).await;
    assert!(matches!(refused, Err(PostError::NoLetter)));
    Ok(())
}

#[tokio::test]
async fn a_letter_waits_for_its_moment() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let town = town(4);
        let later = town.world.now().plus(Moment::HOUR);
        town.put_at(&db.store, "a", None, Some(later)).await?;
        let receiver = Receiver::default();
        town.clock.set(later.plus(-1));
        assert_eq!(town.deliver(&db, &receiver).await?.sent, 0);
        town.clock.set(later);
        assert_eq!(town.deliver(&db, &receiver).await?.sent, 1);
    }
    Ok(())
}

#[tokio::test]
async fn a_withdrawn_letter_is_erased_and_does_not_go_out() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let town = town(5);
        let id = town.put(&db.store, "a", Some("report-1")).await?.expect("new");
        town.put(&db.store, "b", Some("report-2")).await?;
        let gone = db.store.write(async |tx| out::withdraw(tx, "report-1").await).await?;
        assert_eq!(gone, 1);
        let row = stored(&db, id).await?;
        assert_eq!((row.state.as_str(), row.sealed), ("withdrawn", None));
        assert_eq!(town.deliver(&db, &Receiver::default()).await?.sent, 1);
        let again = db.store.write(async |tx| out::withdraw(tx, "report-2").await).await?;
        assert_eq!(again, 0, "delivered already");
    }
    Ok(())
}

/// Withdraws the other letter while it carries the first one of a round.
struct Withdrawing<'a>(&'a Throwaway, Receiver);

impl Carrier for Withdrawing<'_> {
    fn carry<'a>(&'a self, key: &'a str, channel: AnswerBy, letter: &'a Letter) -> Carried<'a> {
        Box::pin(async move {
            self.1.carry(key, channel, letter).await?;
            let store = &self.0.store;
            let all = store::write!(store, |tx| -> Result<u64, PostError> { out::withdraw(tx, "x").await });
            all.map(drop).map_err(|_| Refusal::later("the test's own store"))
        })
    }
}

#[tokio::test]
async fn a_letter_that_is_withdrawn_while_leased_does_not_go_out() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let town = town(6);
        town.put(&db.store, "a", Some("x")).await?;
        town.put(&db.store, "b", Some("x")).await?;
        let carrier = Withdrawing(&db, Receiver::default());
        // One was in the air when it was withdrawn, the other one only leased.
        assert_eq!(town.deliver(&db, &carrier).await?, Delivered { left: 2, ..Delivered::default() });
        assert_eq!(carrier.1.effects(), 1);
    }
    Ok(())
}

#[tokio::test]
async fn a_letter_is_tried_twelve_times_then_stays_visible_and_can_be_retried() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let town = town(7);
        let id = town.put(&db.store, "a", None).await?.expect("new");
        let broken = Receiver::with(vec![Fault::Before; 12]);
        for tries in 1..MOST_TRIES {
            assert_eq!(town.deliver(&db, &broken).await?.later, 1);
            let row = stored(&db, id).await?;
            assert_eq!((row.tries, row.state.as_str()), (tries, "waiting"));
            let pause = row.next_at.0 - town.world.now().0;
            assert!(pause > 0 && pause <= LONGEST);
            assert_eq!(town.deliver(&db, &broken).await?, Delivered::default(), "not before its time");
            town.clock.set(row.next_at);
        }
        assert_eq!(town.deliver(&db, &broken).await?.failed, 1);
        town.clock.advance(100 * LONGEST);
        assert_eq!(town.deliver(&db, &broken).await?, Delivered::default(), "given up");
        let stuck = db.store.read(async |tx| out::stuck(tx).await).await?;
        assert_eq!(
            (stuck.len(), stuck[0].id, stuck[0].tries, stuck[0].state.as_str()),
            (1, id, MOST_TRIES, "failed")
        );
        assert_eq!(stuck[0].trouble.as_deref(), Some("the line broke"));
        db.store.write(async |tx| out::retry(tx, id).await).await?;
        assert_eq!(town.deliver(&db, &broken).await?.sent, 1);
        assert!(db.store.read(async |tx| out::stuck(tx).await).await?.is_empty());
    }
    Ok(())
}

#[tokio::test]
async fn a_letter_that_can_never_be_carried_is_given_up_at_once() -> Result<(), PostError> {
    struct Never;
    impl Carrier for Never {
        fn carry<'a>(&'a self, _: &'a str, _: AnswerBy, _: &'a Letter) -> Carried<'a> {
            Box::pin(async { Err(Refusal::never("no such address")) })
        }
    }
    for db in Throwaway::each().await? {
        let town = town(8);
        town.put(&db.store, "a", Some("x")).await?;
        assert_eq!(town.deliver(&db, &Never).await?.failed, 1);
        let gone = db.store.write(async |tx| out::withdraw(tx, "x").await).await?;
        assert_eq!(gone, 1, "a failed one can be withdrawn, and is erased");
    }
    Ok(())
}

#[tokio::test]
async fn another_key_opens_no_letter_and_loses_none() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let mut town = town(9);
        let id = town.put(&db.store, "a", None).await?.expect("new");
        let right = std::mem::replace(&mut town.sealer, Sealer::new([9; 32]));
        assert_eq!(town.deliver(&db, &Receiver::default()).await?.later, 1);
        town.sealer = right;
        town.clock.set(stored(&db, id).await?.next_at);
        assert_eq!(town.deliver(&db, &Receiver::default()).await?.sent, 1);
    }
    Ok(())
}

/// Letters whose workers break and stop at every step: each has one effect.
#[tokio::test]
async fn whatever_breaks_a_letter_has_one_effect() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let town = town(10);
        let faults = [Fault::Before, Fault::After, Fault::StopsBefore, Fault::StopsAfter];
        // Every pair of faults, then a round without any.
        for (round, pair) in faults.iter().flat_map(|a| faults.iter().map(move |b| [*a, *b])).enumerate() {
            town.put(&db.store, &format!("{round}"), None).await?.expect("new");
            let receiver = Receiver::with(pair.to_vec());
            for _ in 0..3 {
                if let Some(outcome) = killed_when_stuck(&receiver, town.deliver(&db, &receiver)).await {
                    outcome?;
                }
                town.clock.advance(LEASE + 2 * Moment::MINUTE);
            }
            assert_eq!((receiver.effects(), waiting(&db).await?), (1, 0), "{pair:?}");
        }
    }
    Ok(())
}

/// The same a thousand times over, with many letters in each round and answers that get lost
/// at random; the carrier is the folder, so an effect is a file.
#[tokio::test]
async fn a_thousand_crashes_leave_one_file_for_each_letter() -> Result<(), PostError> {
    struct Unsure<'a>(FolderCarrier, &'a World, std::sync::atomic::AtomicUsize);
    impl Carrier for Unsure<'_> {
        fn carry<'a>(&'a self, key: &'a str, channel: AnswerBy, letter: &'a Letter) -> Carried<'a> {
            Box::pin(async move {
                let mut dice = [0];
                self.1.chance.fill(&mut dice);
                let crash = |why| {
                    self.2.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                    Err(Refusal::later(why))
                };
                match dice[0] % 8 {
                    0 => return crash("before"),
                    1 | 2 => {
                        self.0.carry(key, channel, letter).await?;
                        return crash("after");
                    }
                    _ => {}
                }
                self.0.carry(key, channel, letter).await
            })
        }
    }
    let db = Throwaway::sqlite().await?;
    let town = town(11);
    let folder = tempfile::tempdir().expect("a folder");
    let carrier =
        Unsure(FolderCarrier::new(folder.path()), &town.world, std::sync::atomic::AtomicUsize::new(0));
    let mut letters = 0;
    while carrier.2.load(std::sync::atomic::Ordering::SeqCst) < 1_000 || waiting(&db).await? > 0 {
        if carrier.2.load(std::sync::atomic::Ordering::SeqCst) < 1_000 {
            for _ in 0..50 {
                town.put(&db.store, &format!("{letters}"), None).await?.expect("new");
                letters += 1;
            }
        }
        town.deliver(&db, &carrier).await?;
        town.clock.advance(LONGEST);
    }
    let failed = db.store.read(async |tx| out::stuck(tx).await).await?.len();
    let files = std::fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!((files, failed), (letters, 0));
    Ok(())
}

#[tokio::test]
async fn a_letter_that_always_stops_its_worker_is_given_up() -> Result<(), PostError> {
    let db = Throwaway::sqlite().await?;
    let town = town(12);
    town.put(&db.store, "a", None).await?;
    let deadly = Receiver::with(vec![Fault::StopsBefore; 40]);
    let mut rounds = 0;
    loop {
        rounds += 1;
        if let Some(outcome) = killed_when_stuck(&deadly, town.deliver(&db, &deadly)).await {
            assert_eq!(outcome?.failed, 1);
            break;
        }
        assert_eq!(town.deliver(&db, &deadly).await?, Delivered::default(), "leased: nobody else takes it");
        town.clock.advance(LEASE);
    }
    assert_eq!(rounds, MOST_TRIES + 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn many_workers_carry_each_letter_once() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let town = Arc::new(town(13));
        for n in 0..60 {
            town.put(&db.store, &format!("{n}"), None).await?;
        }
        let receiver = Arc::new(Receiver::default());
        let workers: Vec<_> = (0..3)
            .map(|_| {
                let (store, town, receiver) = (db.store.clone(), town.clone(), receiver.clone());
                tokio::spawn(async move {
                    let mut sent = 0;
                    for _ in 0..12 {
                        sent += deliver_due(&store, &town.world, &town.sealer, &*receiver, 7).await?.sent;
                    }
                    Ok::<_, PostError>(sent)
                })
            })
            .collect();
        let mut sent = 0;
        for worker in workers {
            sent += worker.await.expect("no panic")?;
        }
        assert_eq!((sent, receiver.effects()), (60, 60));
        assert!(receiver.seen.lock().expect("no panic").values().all(|times| *times == 1));
    }
    Ok(())
}

#[tokio::test]
async fn nothing_in_the_database_lies_open() -> Result<(), PostError> {
    let db = Throwaway::sqlite().await?;
    let town = town(14);
    let look = |db: &Throwaway| {
        let bytes = bytes_of(db.folder());
        assert!(holds(&bytes, "a-key-to-look-for"), "the search finds what is there");
        for canary in [ADDRESS, BODY, "canary", "Su aviso"] {
            assert!(!holds(&bytes, canary), "{canary} lies open");
        }
    };
    town.put(&db.store, "a-key-to-look-for", Some("x")).await?;
    db.store
        .write(async |tx| crate::inbox::put(tx, &town.world, &town.sealer, "visit", "1", &BODY).await)
        .await?;
    look(&db);
    town.deliver(&db, &Receiver::with(vec![Fault::Before])).await?;
    look(&db);
    town.clock.advance(LONGEST);
    town.deliver(&db, &Receiver::default()).await?;
    look(&db);
    Ok(())
}
