//! Words are drafted from what happened.

use crate::{ReportBackError, State, store as rows, word, word::Told, wording, wording::Parts};
use page::Cx;
use std::collections::HashMap;
use store::{Tx, journal, journal::Entry};
use words::{Day, DecisionId, Fact, Outcome, ResponseId, WordId};

/// How many days back facts are read. Longer than any time for which the program is down.
const LOOK_BACK: i64 = 30;

/// Drafts a word from each fact that has none yet, in each language of the site; gives how many.
/// Drafts of news that is no longer the latest are set aside. For a job: asks no one at the door.
pub async fn draft(tx: &mut Tx, cx: &Cx) -> Result<usize, ReportBackError> {
    let due = due(tx, cx).await?;
    for word in due.overtaken {
        rows::set_aside(tx, word).await?;
    }
    let mut drafted = 0;
    for (told, entry) in &due.new {
        drafted += usize::from(one(tx, cx, *told, entry).await?);
    }
    Ok(drafted)
}

/// What there is to do.
pub(crate) struct Due {
    /// Facts without a word, and what it is to tell.
    new: Vec<(Told, Entry)>,
    /// Drafts of overtaken news.
    overtaken: Vec<WordId>,
}

impl Due {
    /// Whether there is nothing to do.
    pub(crate) const fn is_empty(&self) -> bool {
        self.new.is_empty() && self.overtaken.is_empty()
    }
}

/// Reads what there is to do; writes nothing.
pub(crate) async fn due(tx: &mut Tx, cx: &Cx) -> Result<Due, ReportBackError> {
    let since = cx.house.world.today().plus(-LOOK_BACK);
    let mut entries = vec![];
    for kind in word::KINDS {
        entries.extend(journal::of_kind(tx, kind, since).await?);
    }
    let known: HashMap<String, (WordId, State)> =
        rows::known(tx, since).await?.into_iter().map(|row| (row.fact, (row.id, row.state))).collect();
    let (latest, overtaken) = word::latest(entries);
    let open = |fact: &String| known.get(fact).filter(|(_, state)| state.is_open()).map(|(word, _)| *word);
    let overtaken = overtaken.iter().filter_map(open).collect();
    let new = latest
        .into_iter()
        .filter(|entry| !known.contains_key(&entry.id))
        .filter_map(|entry| Told::of(&entry.fact).map(|told| (told, entry)))
        .collect();
    Ok(Due { new, overtaken })
}

/// Drafts one word. A concern that was merged away before is not told of its own sorting: its
/// reporters hear of the concern into which it went. That is kept as a word set aside, so that
/// the fact is not looked at again.
async fn one(tx: &mut Tx, cx: &Cx, told: Told, entry: &Entry) -> Result<bool, ReportBackError> {
    let Some(concern) = concern_of(&entry.fact) else { return Ok(false) };
    let Some(about) = rows::about(tx, concern).await? else { return Ok(false) };
    let moot = about.concern != concern && matches!(entry.fact, Fact::ConcernSorted { .. });
    let (place, area) = (about.concern, about.area.clone());
    let parts = parts(tx, cx, told, &entry.fact, about).await?;
    let new = rows::NewWord {
        id: WordId::new(&*cx.house.world.chance),
        concern: place,
        response: word::response_of(&entry.fact),
        area,
        due: parts.day.filter(|_| told.outcome() == Outcome::Planned),
        fact: entry.id.clone(),
        outcome: told.outcome(),
        state: if moot { "set-aside" } else { "drafted" },
        drafted: cx.house.world.today(),
    };
    rows::insert_word(tx, &new).await?;
    if moot {
        return Ok(false);
    }
    for language in wording::languages(&cx.house) {
        let body = wording::in_language(&cx.house, &language, &parts);
        rows::put_text(tx, new.id, &language, &body).await?;
    }
    Ok(true)
}

const fn concern_of(fact: &Fact) -> Option<words::ConcernId> {
    match fact {
        Fact::ConcernSorted { concern, .. }
        | Fact::Decided { concern, .. }
        | Fact::ResponsePlanned { concern, .. }
        | Fact::ResponseMoved { concern, .. }
        | Fact::ObstacleRaised { concern, .. }
        | Fact::ObstacleCleared { concern, .. }
        | Fact::ResponseEnded { concern, .. } => Some(*concern),
        _ => None,
    }
}

/// Gathers what the word is made of.
async fn parts(
    tx: &mut Tx,
    cx: &Cx,
    told: Told,
    fact: &Fact,
    about: rows::About,
) -> Result<Parts, ReportBackError> {
    let mut parts = Parts::of(told, about.title.unwrap_or_default());
    match fact {
        Fact::Decided { decision, .. } => decided(tx, cx, *decision, &mut parts).await?,
        _ => {
            if let Some(response) = word::response_of(fact) {
                responding(tx, response, &mut parts).await?;
            } else {
                parts.reason = about.reason.unwrap_or_default();
                parts.pointer = about.pointer.unwrap_or_default();
            }
        }
    }
    Ok(parts)
}

async fn decided(
    tx: &mut Tx,
    cx: &Cx,
    decision: DecisionId,
    parts: &mut Parts,
) -> Result<(), ReportBackError> {
    let world = &cx.house.world;
    if let Some(row) = rows::decision(tx, decision, world.now()).await? {
        parts.reason = row.reason;
        parts.day = row.next_at.map(|next| Day::of(next, &world.zone));
    }
    Ok(())
}

/// What a response is made of today: its promise, its day, and all that stands in its way.
async fn responding(tx: &mut Tx, response: ResponseId, parts: &mut Parts) -> Result<(), ReportBackError> {
    if let Some(row) = rows::response(tx, response).await? {
        parts.promise = row.promise;
        parts.reason = row.because;
        parts.day = Some(row.due_day);
    }
    let obstacles = rows::open_obstacles(tx, response).await?;
    parts.obstacle = obstacles.iter().map(|what| what.trim_end_matches('.')).collect::<Vec<_>>().join("; ");
    Ok(())
}
