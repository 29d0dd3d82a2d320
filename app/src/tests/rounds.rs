//! The jobs of the house: what is told at a visit becomes concerns, and each letter arrives once,
//! whatever its carrier does.

use super::{
    ground::{Ground, Outcome, act, as_place, plan, receive, report},
    rows::{count, texts},
};
use crate::{jobs::round, parts};
use concerns::NewReport;
use page::testing::Town;
use post::{Carried, Carrier, FolderCarrier, Letter, Refusal};
use report_back::ReportBackError;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::{Mutex, PoisonError},
};
use tempfile::TempDir;
use words::{AnswerBy, FactId, Moment};

#[tokio::test]
async fn what_is_told_at_a_visit_becomes_concerns_and_only_once() -> Outcome<()> {
    for town in Town::each(plan).await {
        let ground = Ground::on(town).await?;
        let (town, letters) = (&ground.town, TempDir::new()?);
        let (jobs, carrier) = (parts::jobs(), FolderCarrier::new(letters.path()));
        round(&town.house, &jobs, &carrier).await;
        let visits = "SELECT COUNT(*) AS value FROM concerns_report WHERE channel = 'visit'";
        let before = count(town.store(), visits).await;
        let browser = town.signed_in_as(ground.person("project-manager")).await;
        let today = town.house.world.today().to_string();
        let token = FactId::new(&*town.house.world.chance).to_string();
        let fields = [
            ("token", token.as_str()),
            ("held_day", today.as_str()),
            ("hours", "1.5"),
            ("heads", "20"),
            ("barrier", "false"),
            ("area", "mill-flats"),
            ("said", "They asked what came of the lamp."),
            ("place-1", "the bridge"),
            ("category-1", "welfare"),
            ("words-1", "Somebody sits there in the rain."),
            ("place-2", "the school fence"),
            ("category-2", "litter"),
            ("words-2", "Needles again."),
        ];
        let path = format!("/groups/{}/visit", ground.things["group"]);
        let first = browser.post(&path, &fields).await;
        assert!(first.leads_to().starts_with("/visits/"), "{}", first.body);
        assert_eq!(count(town.store(), visits).await, before, "it waits in the inbox");
        assert_eq!(browser.post(&path, &fields).await.leads_to(), first.leads_to());
        for _ in 0..2 {
            round(&town.house, &jobs, &carrier).await;
        }
        assert_eq!(count(town.store(), visits).await, before + 2);
        let told =
            texts(town.store(), "SELECT body AS value FROM concerns_report WHERE channel = 'visit'").await;
        assert!(told.contains(&"Somebody sits there in the rain.".to_owned()), "{told:?}");
        let open = "SELECT COUNT(*) AS value FROM post_inbox WHERE state = 'waiting'";
        assert_eq!(count(town.store(), open).await, 0);
        let visit = browser.get(first.leads_to().split('?').next().unwrap_or_default()).await;
        let own = visit.body.split("<main").nth(1).unwrap_or_default();
        assert_eq!(own.matches("href=\"/concerns/").count(), 2, "the visit leads to its concerns");
    }
    Ok(())
}

/// A carrier that fails now and then: before it carried, or after.
struct Moody {
    folder: FolderCarrier,
    /// How often each letter was carried, by its key.
    tries: Mutex<BTreeMap<String, usize>>,
}

impl Moody {
    fn count(&self, key: &str) -> (usize, usize) {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        let letters = tries.len();
        let (at, tried) = match tries.get_mut(key) {
            Some(tried) => (usize::from(*tried > 0), tried),
            None => (letters, tries.entry(key.to_owned()).or_default()),
        };
        *tried += 1;
        (at, *tried)
    }
}

impl Carrier for Moody {
    fn carry<'a>(&'a self, key: &'a str, channel: AnswerBy, letter: &'a Letter) -> Carried<'a> {
        let (letters_before, tried) = self.count(key);
        Box::pin(async move {
            // The second try of any letter goes well; of first ones a third fails in each way.
            match letters_before % 3 {
                0 if tried == 1 => Err(Refusal::later("nobody answers")),
                1 if tried == 1 => {
                    self.folder.carry(key, channel, letter).await?;
                    Err(Refusal::later("the answer was lost"))
                }
                _ => self.folder.carry(key, channel, letter).await,
            }
        })
    }
}

/// To whom the letters of a folder go, in order.
fn addressed(folder: &Path) -> Outcome<Vec<String>> {
    let mut all = vec![];
    for entry in fs::read_dir(folder)? {
        let text = fs::read_to_string(entry?.path())?;
        all.extend(text.lines().find_map(|line| line.strip_prefix("To: ")).map(str::to_owned));
    }
    all.sort();
    Ok(all)
}

/// Nine neighbors tell the same, and each asks for a letter; the word about it is approved.
async fn nine_letters(ground: &Ground) -> Outcome<BTreeSet<String>> {
    let (pm, house) = (ground.manager(), &ground.town.house);
    let mut first = None;
    let mut expected = BTreeSet::new();
    for number in 0..9 {
        let contact = format!("neighbor{number}@mail.example");
        expected.insert(contact.clone());
        let body = format!("Glass on the path, seen {number} times.");
        let told = NewReport { answer_by: AnswerBy::Email, contact, ..report("ferry-hill", &body) };
        let concern = receive(&pm, told).await?.concern;
        match first {
            None => first = Some(concern),
            Some(into) => act!(house, triage::TriageError, |tx| triage::merge(tx, &pm, concern, into))?,
        }
    }
    let (concern, sorting) = (first.ok_or("a concern")?, as_place("Glass on the path"));
    act!(house, triage::TriageError, |tx| triage::sort(tx, &pm, concern, &sorting))?;
    act!(house, ReportBackError, |tx| report_back::draft(tx, &pm))?;
    let drafts = act!(house, ReportBackError, |tx| report_back::to_approve(tx, &pm, 50))?;
    let draft = drafts.into_iter().find(|draft| draft.concern == concern).ok_or("a draft")?;
    act!(house, ReportBackError, |tx| report_back::approve(tx, &pm, draft.word, &draft.texts))?;
    Ok(expected)
}

#[tokio::test]
async fn each_letter_arrives_once_though_its_carrier_fails_now_and_then() -> Outcome<()> {
    for town in Town::each(plan).await {
        let ground = Ground::on(town).await?;
        let expected: Vec<String> = nine_letters(&ground).await?.into_iter().collect();
        let letters = TempDir::new()?;
        let moody = Moody { folder: FolderCarrier::new(letters.path()), tries: Mutex::default() };
        let waiting = "SELECT COUNT(*) AS value FROM post_letter WHERE state <> 'delivered'";
        let (house, store) = (&ground.town.house, ground.town.store());
        let all = count(store, waiting).await;
        round(house, &parts::jobs(), &moody).await;
        let left = count(store, waiting).await;
        assert!(left > 0 && left < all, "some failed, and did not hold up the others: {left}");
        for _ in 0..5 {
            ground.town.clock.advance(12 * Moment::HOUR);
            round(house, &parts::jobs(), &moody).await;
        }
        assert_eq!(count(store, waiting).await, 0);
        let mut arrived = addressed(letters.path())?;
        assert_eq!(i64::try_from(arrived.len())?, all);
        arrived.retain(|to| to.starts_with("neighbor"));
        assert_eq!(arrived, expected);
        let tries = moody.tries.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(tries.values().any(|tried| *tried > 1), "{:?}", tries.values());
    }
    Ok(())
}
