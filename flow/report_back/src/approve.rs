//! A word is approved, and said: to each reporter by the way they asked for and in their
//! language, and to the neighborhood.

use crate::{
    ReportBackError, letter, store as rows,
    texts::keep,
    word::{Told, response_of},
};
use concerns::Reporter;
use guard::{Act, Thing};
use page::{Cx, Problem};
use post::outbox::{self, Post};
use std::collections::BTreeMap;
use store::{Tx, journal};
use words::{AnswerBy, Fact, Language, WordId};

/// Says a word with these texts: English and every language of the site. Puts one letter for
/// each reporter who asked for one into the outbox; those who kept a receipt look it up.
///
/// The word belongs to the concern in which the reports are now, also when that was merged
/// after the word was drafted. It keeps the title that the concern has now.
pub async fn approve(
    tx: &mut Tx,
    cx: &Cx,
    word: WordId,
    texts: &BTreeMap<Language, String>,
) -> Result<(), ReportBackError> {
    cx.again(tx).await?.require(Act::ApproveWords, &Thing::Site)?;
    let (stored, texts) = keep(tx, cx, word, texts).await?;
    let told = journal::by_id(tx, &stored.fact).await?.map(|entry| entry.fact);
    let world = &cx.house.world;
    let said = rows::Saying {
        day: world.today(),
        at: world.now(),
        by: cx.viewer.person,
        is_final: told.as_ref().and_then(Told::of).is_some_and(Told::is_final),
    };
    rows::say(tx, &stored, &said).await?;
    let fact = Fact::WordSaid {
        word,
        concern: stored.concern,
        response: told.as_ref().and_then(response_of),
        area: stored.area.clone(),
        outcome: stored.outcome,
    };
    journal::append(tx, &*world.chance, cx.stamp(), &fact).await?;
    for reporter in concerns::reporters(tx, cx, stored.concern).await.map_err(Problem::from)? {
        send(tx, cx, word, &reporter, &texts).await?;
    }
    Ok(())
}

/// Puts the letter for one reporter into the outbox. It keeps no time finer than the day.
async fn send(
    tx: &mut Tx,
    cx: &Cx,
    word: WordId,
    reporter: &Reporter,
    texts: &BTreeMap<Language, String>,
) -> Result<(), ReportBackError> {
    let group = match (reporter.answer_by, reporter.group) {
        (AnswerBy::Receipt, _) => return Ok(()),
        (AnswerBy::Visit, Some(group)) => rows::group_name(tx, group).await?.unwrap_or_default(),
        _ => String::new(),
    };
    let letter = letter::to_reporter(&cx.house, reporter, &group, texts);
    let post = Post {
        dedupe: &format!("word:{word}:{}", reporter.report),
        about: Some(reporter.report.to_string()),
        channel: reporter.answer_by,
        letter: &letter,
        not_before: None,
    };
    outbox::put(tx, &cx.house.world, &cx.house.keys.sealer, post).await?;
    Ok(())
}
