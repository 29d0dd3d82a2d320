//! What comes in too fast, and what comes in many times at once.

use super::{
    ground::{Outcome, plan},
    rows::{count, texts},
    site::made,
    visitor::{Answers, Visitor, receipt_on},
};
use page::testing::{Page, Town};
use std::{collections::BTreeSet, sync::Arc};
use tempfile::TempDir;
use tokio::task::JoinSet;

const ANSWERS: Answers<'_> = &[
    ("area", ""),
    ("place", "the stairs at the quay"),
    ("category", "litter"),
    ("body", "Needles on the stairs."),
    ("answer_by", "receipt"),
    ("language", "en"),
];

const REPORTS: &str = "SELECT COUNT(*) AS value FROM concerns_report";

/// Requests that run at a time.
const AT_ONCE: usize = 40;

/// Forms that one address may send in a minute, as a new site has it.
const A_MINUTE: usize = 60;

#[tokio::test(flavor = "multi_thread")]
#[allow(
    clippy::disallowed_methods,
    reason = "the limit counts by the machine's clock, so the test must know it"
)]
async fn of_ten_thousand_rapid_forms_from_one_address_the_limit_is_taken_and_the_rest_told_to_wait()
-> Outcome<()> {
    let folder = TempDir::new()?;
    let (house, _) = made(&folder.path().join("site"), None).await?;
    let visitor = Visitor::of(&house);
    // Many neighbors fill a form each, at addresses of their own; one address sends them all.
    let mut forms = vec![];
    for number in 0..120 {
        forms.push(visitor.at(number).fill(ANSWERS).await);
    }
    let (flood, forms) = (visitor.at(5000), Arc::new(forms));
    let began = std::time::Instant::now();
    let mut tasks = JoinSet::new();
    for worker in 0..AT_ONCE {
        let (flood, forms) = (flood.clone(), forms.clone());
        tasks.spawn(async move {
            let mut taken = BTreeSet::new();
            let (mut told_to_wait, mut turned_away) = (0, 0);
            for number in (worker..10_000).step_by(AT_ONCE) {
                let form = number % forms.len();
                let page = flood.tell(&forms[form]).await;
                match page.status.as_u16() {
                    200 => drop(taken.insert(form)),
                    // Within the limit, and the database had no turn for it.
                    503 if receipt_on(&page).is_empty() => turned_away += 1,
                    429 if receipt_on(&page).is_empty() && page.headers.contains_key("retry-after") => {
                        told_to_wait += 1;
                    }
                    other => panic!("{other}"),
                }
            }
            (taken, told_to_wait, turned_away)
        });
    }
    let all = tasks.join_all().await;
    let seconds = usize::try_from(began.elapsed().as_secs())?;
    let told_to_wait: usize = all.iter().map(|(_, waits, _)| waits).sum();
    let turned_away: usize = all.iter().map(|(.., away)| away).sum();
    let taken: BTreeSet<usize> = all.into_iter().flat_map(|(taken, ..)| taken).collect();
    // One more is let in each second.
    assert!(10_000 - told_to_wait <= A_MINUTE + seconds + 1, "{told_to_wait} of 10,000 in {seconds} s");
    assert!(taken.len() + turned_away >= A_MINUTE, "those within the limit are let in");
    let stored = usize::try_from(count(&house.store, REPORTS).await)?;
    assert!((taken.len()..=taken.len() + turned_away).contains(&stored), "{stored}: beyond the limit");
    // Another address is served meanwhile.
    assert_eq!(receipt_on(&visitor.at(6000).tell(&forms[0]).await).len(), 20);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_thousand_sends_of_one_form_at_once_there_is_one_report_and_one_receipt() -> Outcome<()> {
    for town in Town::each(plan).await {
        let visitor = Visitor::of(&town.house);
        let filled = Arc::new(visitor.fill(ANSWERS).await);
        let mut tasks = JoinSet::new();
        for _ in 0..1000 {
            let (visitor, filled) = (visitor.clone(), filled.clone());
            tasks.spawn(async move { visitor.tell(&filled).await });
        }
        let pages: Vec<Page> = tasks.join_all().await;
        let (answered, others): (Vec<_>, Vec<_>) = pages.iter().partition(|page| page.status == 200);
        assert!(!answered.is_empty());
        let receipts: BTreeSet<String> = answered.into_iter().map(receipt_on).collect();
        assert_eq!(receipts.len(), 1, "{receipts:?}");
        for page in others {
            assert!([429, 503].contains(&page.status.as_u16()), "{}", page.status);
            assert_eq!(receipt_on(page), "", "no receipt where nothing was promised");
        }
        assert_eq!(count(town.store(), REPORTS).await, 1);
        assert_eq!(count(town.store(), "SELECT COUNT(*) AS value FROM concerns_concern").await, 1);
        let facts = texts(town.store(), "SELECT kind AS value FROM store_fact").await;
        assert_eq!(facts, ["report-received/1"]);
        let receipt = receipts.into_iter().next().unwrap_or_default();
        assert!(visitor.look_up(&receipt).await.body.contains("Needles on the stairs."));
    }
    Ok(())
}
