//! Cards that this part offers to gathering pages.

use crate::{
    facts_of,
    list::{Line, list},
    may::reads_all,
    state::State,
    store::{self as rows, Addition, Own},
    usual_time::{in_words, usual_time_lately},
};
use askama::Template;
use guard::{Act, Thing};
use page::{Card, Cx, Drawn, Problem, Slot, Spot};
use std::{collections::HashSet, sync::Arc};
use store::{Tx, journal};
use words::{ConcernId, Day, Fact, Visibility};

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![Arc::new(TellUs), Arc::new(WhatReportersAdded), Arc::new(Latest), Arc::new(OwnConcerns)]
}

/// How many lines stand on a card at once.
const SHOWN: usize = 5;
/// How many concerns of one's own group are shown.
const OWN_SHOWN: usize = 20;
/// Days for which something added stays on the desk without an answer.
const ADDED_DAYS: i64 = 30;

/// On the start page: tell us, and how long an answer takes.
struct TellUs;

#[derive(Template)]
#[template(path = "card_tell.html")]
struct TellUsCard<'a> {
    cx: &'a Cx,
    usual: String,
}

impl Card for TellUs {
    fn slot(&self) -> Slot {
        Slot::Home
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let usual = usual_time_lately(tx, &cx.house).await?;
            Ok(Some(TellUsCard { cx, usual: in_words(cx, usual) }.render()?))
        })
    }
}

/// On the desk: what reporters added and nobody has answered yet.
struct WhatReportersAdded;

#[derive(Template)]
#[template(path = "card_added.html")]
struct AddedCard<'a> {
    cx: &'a Cx,
    shown: &'a [Addition],
    waiting: usize,
    is_contested: bool,
}

impl Card for WhatReportersAdded {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !reads_all(cx) {
                return Ok(None);
            }
            let since = cx.house.world.today().plus(-ADDED_DAYS);
            let waiting = unanswered(tx, since).await?;
            let shown = &waiting[..waiting.len().min(SHOWN)];
            let is_contested = waiting.iter().any(Addition::is_contest);
            Ok(Some(AddedCard { cx, shown, waiting: waiting.len(), is_contested }.render()?))
        })
    }
}

/// What was added after the last word. Something added on the day of a word counts as added
/// after it: it keeps no finer time, and an answer is better given twice than not at all.
async fn unanswered(tx: &mut Tx, since: Day) -> Result<Vec<Addition>, Problem> {
    let words = journal::of_kind(tx, "word-said/1", since).await?;
    let answered = |one: &Addition| {
        words.iter().any(|entry| {
            matches!(entry.fact, Fact::WordSaid { concern, .. } if concern == one.concern)
                && entry.stamp.day() > one.day
        })
    };
    let mut additions = rows::additions(tx, since).await?;
    additions.retain(|one| !answered(one));
    Ok(additions)
}

/// On the desk of those who read concerns: the latest ones, and the way to all.
struct Latest;

#[derive(Template)]
#[template(path = "card_latest.html")]
struct LatestCard<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    total: i64,
}

impl Card for Latest {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !reads_all(cx) {
                return Ok(None);
            }
            let mut found = list(tx, "", 1).await?;
            found.lines.truncate(SHOWN);
            Ok(Some(LatestCard { cx, lines: found.lines, total: found.total }.render()?))
        })
    }
}

/// On a representative's page: what the own groups told, and how it stands.
struct OwnConcerns;

/// One concern of one's own group.
struct OwnLine {
    own: Own,
    state: State,
}

#[derive(Template)]
#[template(path = "card_own.html")]
struct OwnCard<'a> {
    cx: &'a Cx,
    lines: Vec<OwnLine>,
}

impl Card for OwnConcerns {
    fn slot(&self) -> Slot {
        Slot::My
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if cx.ground.groups.is_empty() {
                return Ok(None);
            }
            let mut lines = vec![];
            for own in own_concerns(tx, cx).await? {
                let mut facts = facts_of(tx, own.concern).await?;
                // What others said of the same concern is not the group's to know.
                facts.retain(|entry| entry.fact.visibility() == Visibility::Public);
                lines.push(OwnLine { state: State::after(&facts), own });
            }
            Ok(Some(OwnCard { cx, lines }.render()?))
        })
    }
}

/// The concerns of the viewer's groups, each once, the latest first.
async fn own_concerns(tx: &mut Tx, cx: &Cx) -> Result<Vec<Own>, Problem> {
    let mut all = vec![];
    for group in &cx.ground.groups {
        let raised = Thing::Concern { groups: std::slice::from_ref(group), area: None };
        if cx.can(Act::ReadConcern, &raised) {
            all.extend(rows::own(tx, *group).await?);
        }
    }
    all.sort_by_key(|own| std::cmp::Reverse(own.received_day));
    let mut seen: HashSet<ConcernId> = HashSet::new();
    all.retain(|own| seen.insert(own.concern));
    all.truncate(OWN_SHOWN);
    Ok(all)
}
