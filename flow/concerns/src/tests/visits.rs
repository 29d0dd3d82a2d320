use super::*;
use crate::take_visits::take_visits;
use groups::{Point, VISIT};
use post::inbox;
use words::{DialogueId, ReportId};

fn point(town: &Town, group: GroupId) -> Point {
    let chance = &*town.house.world.chance;
    Point {
        dialogue: DialogueId::new(chance),
        position: 1,
        report: ReportId::new(chance),
        group,
        area: Some(slug("ferry-hill")),
        place: "the steps".into(),
        category: "litter".into(),
        language: "es".parse().expect("a tag"),
        body: "Jeringas en los escalones.".into(),
        held_day: town.house.world.today(),
    }
}

async fn put(town: &Town, dedupe: &str, payload: &(impl serde::Serialize + Sync)) {
    let (world, sealer) = (&town.house.world, &town.house.keys.sealer);
    town.store()
        .write(async |tx| inbox::put(tx, world, sealer, VISIT, dedupe, payload).await)
        .await
        .expect("an entry");
}

#[tokio::test]
async fn a_point_becomes_a_report_once() {
    for town in Town::each(plan).await {
        let group = group(&town, "Ferry Hill Council", None).await;
        let point = point(&town, group);
        put(&town, &point.dedupe(), &point).await;
        assert_eq!(take_visits(&town.house).await.expect("taken"), 1);
        assert_eq!(take_visits(&town.house).await.expect("nothing left"), 0);
        let report =
            town.store().read(async |tx| crate::store::report(tx, point.report).await).await.expect("read");
        let report = report.expect("the id of the point");
        assert_eq!((report.channel, report.answer_by), (Channel::Visit, AnswerBy::Visit));
        assert_eq!(report.disclosure, Disclosure::NotAsked);
        assert_eq!(report.group_name.as_deref(), Some("Ferry Hill Council"));
        assert_eq!((report.body.as_str(), report.language.tag()), ("Jeringas en los escalones.", "es"));
        // The same point by another entry is still the same report.
        put(&town, "again", &point).await;
        assert_eq!(take_visits(&town.house).await.expect("taken"), 1);
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_report").await, 1);
        assert_eq!(
            count(&town, "SELECT COUNT(*) AS value FROM post_inbox WHERE sealed IS NOT NULL").await,
            0
        );
    }
}

#[tokio::test]
async fn a_broken_point_is_set_aside_and_the_others_go_on() {
    for town in Town::each(plan).await {
        let group = group(&town, "Ferry Hill Council", None).await;
        put(&town, "1", &"no point at all").await;
        let unknown = Point { category: "gossip".into(), ..point(&town, group) };
        put(&town, "2", &unknown).await;
        let nobody = Point { group: GroupId::new(&*town.house.world.chance), ..point(&town, group) };
        put(&town, "3", &nobody).await;
        let right = point(&town, group);
        put(&town, "4", &right).await;
        let (world, other) = (&town.house.world, store::Sealer::new([77; 32]));
        let foreign = Point { position: 2, ..right.clone() };
        town.store()
            .write(async |tx| inbox::put(tx, world, &other, VISIT, "5", &foreign).await)
            .await
            .expect("an entry sealed with another key");
        assert_eq!(take_visits(&town.house).await.expect("the right one"), 1);
        let troubled = town.store().read(async |tx| inbox::troubled(tx).await).await.expect("read");
        assert_eq!(troubled.len(), 4);
        let sealed =
            |one: &&inbox::Troubled| one.trouble.as_deref() == Some("the site's key does not open it");
        assert_eq!(troubled.iter().filter(sealed).count(), 1);
        assert!(troubled.iter().all(|one| !one.trouble.as_deref().unwrap_or_default().contains("Jeringas")));
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_concern").await, 1);
    }
}

#[test]
fn the_job_has_a_name() {
    let jobs = crate::jobs();
    assert_eq!(jobs.iter().map(|job| job.name).collect::<Vec<_>>(), ["concerns take visits"]);
}
