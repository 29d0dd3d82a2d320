//! What need-to-know costs, measured and printed by `make attack`: a page of a long list, the time from
//! a revocation to the last thing that is shown, and an accounting of six years.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a measurement takes the time and prints it"
)]

use super::ground::{Ground, Outcome, plan, receive, report};
use guard::{Basis, Means, Telling};
use page::testing::Town;
use referrals::ReferralError;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use words::{DisclosureId, ParticipantId, Recipient, Role, Segment};

/// The value below which so many of a hundred lie.
fn percentile(times: &mut [Duration], of_a_hundred: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * of_a_hundred / 100).min(times.len() - 1)]
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement: make attack"]
async fn a_page_of_fifty_out_of_ten_thousand() -> Outcome<()> {
    let ground = Ground::on(Town::new(plan()).await).await?;
    let pm = ground.manager();
    let mut tasks = JoinSet::new();
    for n in 0..10_000 {
        let cx = pm.clone();
        tasks.spawn(async move {
            receive(&cx, report("mill-flats", &format!("Needles again, number {n}."))).await.map(|_| ())
        });
        if tasks.len() >= 16 {
            tasks.join_next().await.transpose()?.transpose()?;
        }
    }
    while let Some(done) = tasks.join_next().await {
        done??;
    }
    let browser = ground.town.signed_in_as(ground.person("project-manager")).await;
    let mut times = vec![];
    for round in 0..200 {
        let begun = Instant::now();
        let page = browser.get(&format!("/concerns?page={}", round % 200 + 1)).await;
        times.push(begun.elapsed());
        assert!(page.status == 200 && page.body.matches("href=\"/concerns/").count() >= 50);
    }
    let (median, p99) = (percentile(&mut times, 50), percentile(&mut times, 99));
    println!(
        "a page of 50 out of 10,000 concerns, filtered and asked again: median {median:.1?}, p99 {p99:.1?} (wanted: under 50 ms)"
    );
    assert!(p99 < Duration::from_millis(50), "{p99:?}");
    Ok(())
}

/// Told ten times on each working day of six years.
const ROWS: usize = 15_000;
/// How many sessions read.
const READERS: usize = 50;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement: make attack"]
async fn from_a_revocation_to_the_refusal() -> Outcome<()> {
    // The readers run beside the test, which ends with the process.
    let ground: &'static Ground = Box::leak(Box::new(Ground::on(Town::new(plan()).await).await?));
    let house = ground.town.house.clone();
    let manager = super::ground::acting(&house, ground.person("case-manager"), &[Role::CaseManager]);
    let participant: ParticipantId = ground.things["participant"].parse()?;
    let path = format!("/participants/{participant}");
    let mut browsers = vec![];
    for n in 0..READERS {
        let officer = ground.town.person(&format!("Officer {n}"), &[Role::Officer]).await;
        ground.town.agrees(officer).await;
        store::write!(house.store, |tx| -> Result<_, ReferralError> {
            referrals::name_circle(tx, &manager, participant, officer).await
        })?;
        browsers.push(ground.town.signed_in_as(officer).await);
    }
    let (mut times, mut late) = (vec![], 0);
    for _ in 0..20 {
        let consents = store::read!(house.store, |tx| -> Result<_, guard::KeepError> {
            guard::consents_of(tx, participant).await
        })?;
        let live = consents.iter().find(|one| one.revoked_at.is_none()).ok_or("no consent")?.clone();
        let (begun, acknowledged) = tokio::sync::watch::channel(None::<(Instant, Option<Instant>)>);
        let mut readers = JoinSet::new();
        for browser in browsers.clone() {
            let (path, acknowledged) = (path.clone(), acknowledged.clone());
            readers.spawn(async move {
                let mut late = 0;
                loop {
                    let asked = Instant::now();
                    let status = browser.get(&path).await.status;
                    let Some((begun, done)) = *acknowledged.borrow() else { continue };
                    if status != 200 {
                        return (Instant::now().duration_since(begun), late);
                    }
                    late += usize::from(done.is_some_and(|done| asked > done));
                }
            });
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        let at = Instant::now();
        begun.send(Some((at, None)))?;
        store::write!(house.store, |tx| -> Result<_, ReferralError> {
            referrals::revoke_consent(tx, &manager, participant, live.id).await
        })?;
        begun.send(Some((at, Some(Instant::now()))))?;
        while let Some(one) = readers.join_next().await {
            let (time, shown_late) = one?;
            times.push(time);
            late += shown_late;
        }
        let again =
            guard::Consent { id: words::ConsentId::new(&*house.world.chance), revoked_at: None, ..live };
        store::write!(house.store, |tx| -> Result<_, ReferralError> {
            referrals::give_consent(tx, &manager, participant, &again).await
        })?;
    }
    let p99 = percentile(&mut times, 99);
    println!(
        "from a revocation to the refusal, {READERS} sessions reading: p99 {p99:.1?}, shown after the acknowledgement: {late} (wanted: under 1 s, 0)"
    );
    assert!(p99 < Duration::from_secs(1) && late == 0, "{p99:?}, {late}");
    Ok(())
}

#[tokio::test]
#[ignore = "a measurement: make attack"]
async fn an_accounting_of_six_years() -> Outcome<()> {
    let ground = Ground::on(Town::new(plan()).await).await?;
    let (town, person) = (&ground.town, ground.person("case-manager"));
    let participant: ParticipantId = ground.things["participant"].parse()?;
    store::write!(town.house.store, |tx| -> Result<_, guard::KeepError> {
        for _ in 0..ROWS {
            let reference = DisclosureId::new(&*town.house.world.chance).to_string();
            let telling = Telling {
                participant,
                person: Some(ground.person("officer")),
                recipient: "Ola Berg".to_owned(),
                class: Some(Recipient::Police),
                segments: vec![Segment::Care, Segment::Safety],
                purpose: "coordination".to_owned(),
                means: Means::Spoken,
                basis: Basis::Consent,
                reference,
                told_by: Some(person),
            };
            guard::disclose(tx, &town.house.world, telling).await?;
        }
        Ok(())
    })?;
    let browser = town.proved(person).await;
    let begun = Instant::now();
    let page = browser.get(&format!("/participants/{participant}/copy")).await;
    let time = begun.elapsed();
    assert!(page.status == 200 && page.body.matches("Ola Berg").count() >= ROWS, "{}", page.status);
    println!("a printable accounting of {ROWS} disclosures: {time:.1?} (wanted: under 1 min)");
    assert!(time < Duration::from_mins(1), "{time:?}");
    Ok(())
}
