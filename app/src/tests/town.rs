//! The demo town: the same for the same seed and day, and lived-in: whatever can happen in a
//! program happened in it.

use super::{
    ground::{Outcome, acting},
    rows::{Rows, count, differences, rows, texts},
};
use crate::{cli::DemoArgs, demo::settle, open::open, site_folder::SiteFolder};
use page::House;
use std::{collections::BTreeSet, fs, path::Path, sync::Arc};
use tempfile::TempDir;
use words::{
    AnswerBy, Channel, ConcernId, Day, DecisionKind, FixedClock, Moment, Outcome as Word, Role, SeededChance,
    Sort, World,
};

const FIRST: &str = "2026-06-01";
/// Eight in the morning of the first day, in the town.
const OPENS: Moment = Moment(1_780_326_000 * Moment::SECOND);

async fn built(data: &Path, seed: u64) -> Outcome<SiteFolder> {
    let first: Day = FIRST.parse()?;
    let args = DemoArgs { data_dir: data.to_owned(), seed, first_day: Some(first), port: 0, database: None };
    Ok(settle(&args, first, OPENS).await.map_err(|fault| fault.to_string())?)
}

async fn opened(folder: &SiteFolder) -> Outcome<House> {
    let zone = jiff::tz::TimeZone::get("America/Los_Angeles")?;
    let world =
        World { clock: Arc::new(FixedClock::new(OPENS)), chance: Arc::new(SeededChance::new(1)), zone };
    Ok(open(folder, world).await.map_err(|fault| fault.to_string())?)
}

/// Everything in a town: rows, map, settings, keys.
async fn everything(data: &Path, seed: u64) -> Outcome<(Rows, Vec<String>)> {
    let folder = built(data, seed).await?;
    let house = opened(&folder).await?;
    let rows = rows(&house.store, &[]).await;
    house.store.close().await;
    let mut files = vec![];
    for name in ["areas.geojson", "site.toml", "town", "keys/pepper", "keys/sealing", "keys/session"] {
        files.push(fs::read_to_string(data.join(name))?);
    }
    Ok((rows, files))
}

#[tokio::test]
async fn the_same_seed_and_day_give_the_same_town_and_another_seed_another() -> Outcome<()> {
    let folder = TempDir::new()?;
    let (one, files) = everything(&folder.path().join("one"), 7).await?;
    let (two, same_files) = everything(&folder.path().join("two"), 7).await?;
    let (other, other_files) = everything(&folder.path().join("other"), 8).await?;
    assert_eq!(differences(&one, &two), [] as [&str; 0]);
    assert_eq!(files, same_files);
    assert!(one.values().filter(|rows| !rows.is_empty()).count() > 20, "{:?}", one.keys());
    // Nobody signed in yet, and the people are the same everywhere but for their ids. The text of the
    // agreement is that of the program.
    let same: Vec<&String> = one
        .iter()
        .filter(|(table, rows)| other.get(*table) == Some(rows) && !table.starts_with("guard_text"))
        .map(|(t, _)| t)
        .collect();
    assert!(same.iter().all(|table| one[*table].is_empty()), "{same:?}");
    assert!(files.iter().zip(&other_files).all(|(a, b)| a != b || a.contains("[[categories]]")));
    Ok(())
}

#[tokio::test]
async fn the_town_has_lived_through_everything_that_can_happen() -> Outcome<()> {
    let folder = TempDir::new()?;
    let site = built(&folder.path().join("town"), 7).await?;
    let house = opened(&site).await?;
    let used = async |sql| texts(&house.store, sql).await.into_iter().collect::<BTreeSet<String>>();
    let all = |tokens: Vec<&'static str>| tokens.into_iter().map(str::to_owned).collect::<BTreeSet<String>>();

    let words = used("SELECT outcome AS value FROM report_back_word WHERE state = 'said'").await;
    assert_eq!(words, all(Word::ALL.iter().map(|word| word.token()).collect()));
    let channels = used("SELECT channel AS value FROM concerns_report").await;
    assert_eq!(channels, all(Channel::ALL.iter().map(|channel| channel.token()).collect()));
    let ways = used("SELECT answer_by AS value FROM concerns_report").await;
    assert_eq!(ways, all(AnswerBy::ALL.iter().map(|way| way.token()).collect()));
    let sorts = used("SELECT sort AS value FROM triage_sorting").await;
    assert_eq!(sorts, all(Sort::ALL.iter().map(|sort| sort.token()).collect()));
    let decisions = used("SELECT kind AS value FROM workgroup_decision").await;
    assert_eq!(decisions, all(DecisionKind::ALL.iter().map(|kind| kind.token()).collect()));
    let roles = used("SELECT role AS value FROM people_seat").await;
    assert_eq!(roles, all(Role::ALL.iter().map(|role| role.token()).collect()));
    let languages = used("SELECT language AS value FROM concerns_report").await;
    assert_eq!(languages, all(vec!["en", "es", "vi", "zh-Hans", "ko", "so"]));
    let categories = used("SELECT category AS value FROM concerns_report").await;
    assert_eq!(categories, house.site.categories.iter().map(|choice| choice.code.clone()).collect());

    for (what, sql) in HAPPENED {
        assert!(count(&house.store, sql).await > 0, "{what}");
    }
    let late = "SELECT COUNT(*) AS value FROM responses_response WHERE outcome IS NULL AND due_day < 20605";
    assert_eq!(house.world.today().0, 20605);
    assert!(count(&house.store, late).await > 0, "an overdue promise");
    let spoken =
        used("SELECT area AS value FROM report_back_word WHERE state = 'said' AND area IS NOT NULL").await;
    assert_eq!(house.atlas.areas().len(), 24);
    assert!((4..24).contains(&spoken.len()), "quiet places without a word: {}", 24 - spoken.len());
    Ok(())
}

/// What happened in the town, and the statement that counts it.
#[rustfmt::skip]
const HAPPENED: [(&str, &str); 16] = [
    ("concerns were merged", "SELECT COUNT(*) AS value FROM concerns_concern WHERE merged_into IS NOT NULL"),
    ("a neighbor said that it is not resolved", "SELECT COUNT(*) AS value FROM store_fact WHERE kind = 'contested/1'"),
    ("an obstacle stands", "SELECT COUNT(*) AS value FROM responses_obstacle WHERE cleared_day IS NULL"),
    ("an obstacle was cleared", "SELECT COUNT(*) AS value FROM responses_obstacle WHERE cleared_day IS NOT NULL"),
    ("a day was moved", "SELECT COUNT(*) AS value FROM store_fact WHERE kind = 'response-moved/1'"),
    ("responses run", "SELECT COUNT(*) AS value FROM responses_response WHERE outcome IS NULL"),
    ("words wait for the project manager", "SELECT COUNT(*) AS value FROM report_back_word WHERE state = 'drafted'"),
    ("concerns wait to be sorted", "SELECT COUNT(*) AS value FROM concerns_concern c LEFT JOIN triage_sorting s ON s.concern = c.id WHERE s.concern IS NULL AND c.merged_into IS NULL"),
    ("an action is open", "SELECT COUNT(*) AS value FROM workgroup_action WHERE done_day IS NULL"),
    ("meetings were held", "SELECT COUNT(*) AS value FROM workgroup_meeting WHERE state = 'closed'"),
    ("meetings are to come", "SELECT COUNT(*) AS value FROM workgroup_meeting WHERE state = 'planned'"),
    ("the work group's people signed", "SELECT COUNT(*) AS value FROM guard_agreement HAVING COUNT(*) >= 11"),
    ("an agreement lapses within a month", "SELECT COUNT(*) AS value FROM guard_agreement WHERE signed_day BETWEEN 20605 - 364 AND 20605 - 335"),
    ("a representative has not signed", "SELECT COUNT(*) AS value FROM people_seat s LEFT JOIN guard_agreement a ON a.person = s.person WHERE s.role = 'representative' AND a.id IS NULL"),
    ("a duty was used, and the manager opened it", "SELECT COUNT(*) AS value FROM guard_duty_use WHERE noticed_at > recorded_at"),
    ("a visit had people who could not follow", "SELECT COUNT(*) AS value FROM groups_dialogue WHERE barrier = 1"),
];

#[tokio::test]
async fn nobody_in_the_town_is_anybody() -> Outcome<()> {
    let folder = TempDir::new()?;
    let site = built(&folder.path().join("town"), 7).await?;
    let house = opened(&site).await?;
    for email in texts(&house.store, "SELECT email AS value FROM people_person").await {
        assert!(email.ends_with("@alderbay.example"), "{email}");
    }
    // People are called by what they do: one of these words is in each name.
    let does = [
        "manager",
        "Intake",
        "Officer",
        "prosecutor",
        "defender",
        "Representative",
        "Team",
        "Group",
        "director",
        "officer",
        "Counsel",
        "Administrator",
    ];
    for name in texts(&house.store, "SELECT name AS value FROM people_person").await {
        assert!(does.iter().any(|word| name.contains(word)), "{name}");
    }
    let pms =
        texts(&house.store, "SELECT person AS value FROM people_seat WHERE role = 'project-manager'").await;
    let pm = acting(&house, pms.first().ok_or("a project manager")?.parse()?, &[Role::ProjectManager]);
    for concern in texts(&house.store, "SELECT id AS value FROM concerns_concern").await {
        let concern: ConcernId = concern.parse()?;
        let reporters = store::read!(house.store, |tx| -> Result<_, concerns::ConcernsError> {
            concerns::reporters(tx, &pm, concern).await
        })?;
        for reporter in reporters {
            let contact = &reporter.contact;
            // Addresses that no mail reaches, numbers kept for stories, streets of a town that is none.
            let invented = contact.is_empty()
                || contact.ends_with("@mail.example")
                || contact.starts_with("206-555-01")
                || contact.ends_with(", Alder Bay");
            assert!(invented && reporter.name.is_empty(), "a contact that could be somebody's");
        }
    }
    let points = "SELECT COUNT(*) AS value FROM concerns_report WHERE lon > -124.5 OR lon < -126 OR lat > 47.5 OR lat < 46";
    assert_eq!(count(&house.store, points).await, 0, "every point lies in the sea");
    Ok(())
}
