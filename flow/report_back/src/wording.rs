//! How a draft is put into words, in each language of the site.
//!
//! What staff wrote (a title, a promise, a reason) stays as they wrote it, in quotation marks;
//! in other languages than English the draft says so, and whoever approves it may translate.

use crate::word::Told;
use page::House;
use words::{Day, Language, Outcome};

/// The most characters that a word back has.
pub const LONGEST: usize = 1500;

/// The most of one quoted part, so that a draft keeps within [`LONGEST`] as a whole.
const LONGEST_PART: usize = 500;

/// What a draft is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parts {
    pub told: Told,
    pub title: String,
    pub promise: String,
    pub reason: String,
    pub obstacle: String,
    /// A code of the site's pointers.
    pub pointer: String,
    /// By when, or when the work group meets again.
    pub day: Option<Day>,
}

impl Parts {
    pub(crate) const fn of(told: Told, title: String) -> Self {
        Self {
            told,
            title,
            promise: String::new(),
            reason: String::new(),
            obstacle: String::new(),
            pointer: String::new(),
            day: None,
        }
    }

    /// The texts that follow each other in the draft.
    fn keys(&self) -> Vec<&'static str> {
        let mut keys = vec![match self.told {
            Told::Place => "report-back-draft-place",
            Told::Referral => "report-back-draft-referral",
            Told::Gap => "report-back-draft-gap",
            Told::Outside => "report-back-draft-outside",
            Told::Listen => "report-back-draft-listen",
            Told::Wait => "report-back-draft-wait",
            Told::DecidedCannot => "report-back-draft-cannot",
            Told::Planned => "report-back-draft-planned",
            Told::Moved => "report-back-draft-moved",
            Told::Blocked => "report-back-draft-blocked",
            Told::Unblocked => "report-back-draft-unblocked",
            Told::Done => "report-back-draft-done",
            Told::EndedCannot => "report-back-draft-ended-cannot",
        }];
        let meets =
            || if self.day.is_some() { "report-back-draft-next" } else { "report-back-draft-next-open" };
        if self.has_reason() {
            keys.push(if self.told == Told::Done {
                "report-back-draft-note"
            } else {
                "report-back-draft-reason"
            });
        }
        match self.told {
            Told::Outside if !self.pointer.is_empty() => keys.push("report-back-draft-pointer"),
            Told::Moved | Told::Blocked if !self.obstacle.is_empty() => {
                keys.push("report-back-draft-obstacle");
            }
            Told::Unblocked if !self.obstacle.is_empty() => keys.push("report-back-draft-still"),
            Told::Listen | Told::Wait => keys.push(meets()),
            Told::Done => keys.push("report-back-draft-contest"),
            _ => {}
        }
        keys
    }

    /// Whether a reason is a part of this word, and was given.
    fn has_reason(&self) -> bool {
        let silent =
            matches!(self.told, Told::Place | Told::Referral) || self.told.outcome() == Outcome::Planned;
        !silent && !self.reason.is_empty()
    }
}

/// The languages in which a word is said: those of the site, and English.
pub(crate) fn languages(house: &House) -> Vec<Language> {
    let mut all = house.site.languages.clone();
    if !all.contains(&Language::english()) {
        all.push(Language::english());
    }
    all
}

/// The draft in one language.
pub(crate) fn in_language(house: &House, language: &Language, parts: &Parts) -> String {
    let say = |key: &str, args: &[(&str, &dyn page::IntoArg)]| house.texts.say(language, key, args);
    let untitled = say("report-back-draft-untitled", &[]);
    let title = if parts.title.is_empty() { untitled } else { quoted(&parts.title) };
    let day = parts.day.map_or_else(String::new, |day| house.texts.day(language, day));
    let pointer = house.site.pointers.iter().find(|choice| choice.code == parts.pointer);
    let pointer = quoted(pointer.map_or(parts.pointer.as_str(), |choice| choice.name_in(language)));
    let (promise, reason, obstacle) =
        (quoted(&parts.promise), quoted(&parts.reason), quoted(&parts.obstacle));
    let args: [(&str, &dyn page::IntoArg); 6] = [
        ("title", &title),
        ("promise", &promise),
        ("reason", &reason),
        ("obstacle", &obstacle),
        ("pointer", &pointer),
        ("day", &day),
    ];
    let mut sentences: Vec<String> = parts.keys().into_iter().map(|key| say(key, &args)).collect();
    if *language != Language::english() && parts.told != Told::Referral {
        sentences.push(say("report-back-draft-quoted", &[]));
    }
    sentences.join(" ")
}

/// A part as it stands inside a sentence: at most [`LONGEST_PART`] characters, and without a
/// full stop of its own, since the sentence has one.
fn quoted(text: &str) -> String {
    let text = text.trim_end();
    let bare = text.strip_suffix('.').filter(|bare| !bare.ends_with('.')).unwrap_or(text);
    shorten(bare, LONGEST_PART)
}

/// At most so many characters, cut between words; a cut is shown.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let kept = text.get(..end).unwrap_or_default();
    let kept = kept.rsplit_once(' ').map_or(kept, |(whole, _)| whole);
    format!("{kept} …")
}
