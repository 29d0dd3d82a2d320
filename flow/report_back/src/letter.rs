//! The letter to one reporter: what it may say depends on the way by which it goes.
//!
//! Phones and mailboxes are shared. A text message says only that there is an answer; other
//! letters hold the words that are public anyway, and never what the reporter told us.

use concerns::Reporter;
use page::{House, IntoArg};
use post::Letter;
use std::collections::BTreeMap;
use words::{AnswerBy, Language};

/// The letter to a reporter. `group` is the name of the group at whose meeting it is said.
pub(crate) fn to_reporter(
    house: &House,
    reporter: &Reporter,
    group: &str,
    texts: &BTreeMap<Language, String>,
) -> Letter {
    let language = spoken(&reporter.language, texts);
    let say = |key: &str, args: &[(&str, &dyn IntoArg)]| house.texts.say(&language, key, args);
    let site = &house.site.name;
    let receipt = house.site.address("/receipt");
    let mut lines = vec![];
    lines.extend(no_speaker(house, &reporter.language, &language));
    if reporter.answer_by == AnswerBy::Text {
        lines.push(say("report-back-letter-text", &[("site", site), ("receipt", &receipt)]));
    } else {
        lines.push(say("report-back-letter-intro", &[("site", site)]));
        lines.extend(texts.get(&language).cloned());
        // A group that told us at a visit never got a receipt.
        lines.push(match reporter.answer_by {
            AnswerBy::Visit => say("report-back-letter-contest-visit", &[]),
            _ => say("report-back-letter-contest", &[("receipt", &receipt)]),
        });
        if let Some(note) = for_staff(house, reporter.answer_by) {
            lines.insert(0, note);
        }
    }
    Letter {
        to: address(reporter, group),
        subject: say("report-back-letter-subject", &[("site", site)]),
        body: lines.join("\n\n"),
        language,
    }
}

/// The language of the letter: the reporter's when the word was said in it, else English.
fn spoken(wish: &Language, texts: &BTreeMap<Language, String>) -> Language {
    if texts.contains_key(wish) { wish.clone() } else { Language::english() }
}

/// In the reporter's own language: that we have no speaker of it yet.
fn no_speaker(house: &House, wish: &Language, spoken: &Language) -> Option<String> {
    let key = format!("report-back-no-speaker-{}", wish.tag());
    (wish != spoken && house.texts.has("en", &key)).then(|| house.texts.say(wish, &key, &[]))
}

/// What staff must know who pass the words on by voice, in the language of the house.
fn for_staff(house: &House, way: AnswerBy) -> Option<String> {
    let key = match way {
        AnswerBy::Phone => "report-back-letter-phone",
        AnswerBy::Visit => "report-back-letter-visit",
        _ => return None,
    };
    Some(house.texts.say(&house.language_or_default(None), key, &[]))
}

/// Where it goes: the contact, with the name above it where a letter on paper has one.
fn address(reporter: &Reporter, group: &str) -> String {
    match reporter.answer_by {
        AnswerBy::Visit => group.to_owned(),
        AnswerBy::Letter if !reporter.name.is_empty() => format!("{}\n{}", reporter.name, reporter.contact),
        _ => reporter.contact.clone(),
    }
}
