//! Texts in each language, from the Fluent files under `translations/`.

use crate::speak::IntoArg;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
use std::{
    collections::{
        BTreeMap, HashMap,
        btree_map::Entry::{Occupied, Vacant},
    },
    sync::Arc,
};
use thiserror::Error;
use unic_langid::LanguageIdentifier;
use words::Language;

/// The Fluent files of one part: language tag and text.
pub type PartTexts = &'static [(&'static str, &'static str)];

/// The Fluent files of a part: `page::part_texts!("groups")` embeds
/// `translations/{en,es}/groups.ftl`. To be called from the `src` of a crate in a folder.
#[macro_export]
macro_rules! part_texts {
    ($part:literal) => {
        &[
            ("en", include_str!(concat!("../../../translations/en/", $part, ".ftl"))),
            ("es", include_str!(concat!("../../../translations/es/", $part, ".ftl"))),
        ]
    };
}

/// A Fluent file does not hold together. Found when the program starts.
#[derive(Debug, Error)]
#[error("translations/{language}: {trouble}")]
pub struct TextsError {
    language: String,
    trouble: String,
}

/// All texts in all languages. Cheap to clone.
#[derive(Clone)]
pub struct Texts(Arc<BTreeMap<String, Told>>);

/// The texts of one language.
struct Told {
    bundle: FluentBundle<FluentResource>,
    /// Those that name no value, ready to be shown: most of a page.
    ready: HashMap<String, String>,
}

impl Told {
    fn new(language: LanguageIdentifier) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Values are escaped by the templates; the isolating marks would travel into letters and
        // text messages.
        bundle.set_use_isolating(false);
        Self { bundle, ready: HashMap::new() }
    }

    /// Makes those texts of a file ready that name no value.
    fn make_ready(&mut self, file: &FluentResource) {
        let names = file.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        });
        for name in names {
            if let Some((text, true)) = self.format(name, None) {
                self.ready.insert(name.to_owned(), text);
            }
        }
    }

    /// A text with its values, and whether none was missing.
    fn format(&self, key: &str, values: Option<&FluentArgs<'_>>) -> Option<(String, bool)> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut missing = vec![];
        let text = self.bundle.format_pattern(pattern, values, &mut missing).into_owned();
        Some((text, missing.is_empty()))
    }

    fn say(&self, key: &str, args: &[(&str, &dyn IntoArg)]) -> Option<String> {
        if let Some(text) = self.ready.get(key) {
            return Some(text.clone());
        }
        let values = args.iter().map(|(name, value)| (*name, value.arg())).collect::<FluentArgs<'_>>();
        Some(self.format(key, Some(&values))?.0)
    }
}

impl Texts {
    /// Reads the texts of all parts. A text that two parts define is refused.
    pub fn new(parts: &[PartTexts]) -> Result<Self, TextsError> {
        let mut all = BTreeMap::new();
        for (language, text) in parts.iter().copied().flatten() {
            let trouble = |trouble: String| TextsError { language: (*language).to_owned(), trouble };
            let told = match all.entry((*language).to_owned()) {
                Occupied(entry) => entry.into_mut(),
                Vacant(entry) => {
                    let id = language.parse().map_err(|_| trouble("not a language tag".to_owned()))?;
                    entry.insert(Told::new(id))
                }
            };
            told.bundle
                .add_resource(read(text).map_err(trouble)?)
                .map_err(|errors| trouble(format!("{errors:?}")))?;
        }
        // A text may name one of another part, so that all must be there.
        for (language, text) in parts.iter().copied().flatten() {
            if let (Some(told), Ok(file)) = (all.get_mut(*language), read(text)) {
                told.make_ready(&file);
            }
        }
        Ok(Self(Arc::new(all)))
    }

    /// The text called `key`, in `language` or else in English, with its arguments. A text
    /// that is nowhere shows its key: ugly, harmless, and caught by a test.
    #[must_use]
    pub fn say(&self, language: &Language, key: &str, args: &[(&str, &dyn IntoArg)]) -> String {
        let in_language = |tag: &str| self.0.get(tag)?.say(key, args);
        in_language(language.tag()).or_else(|| in_language("en")).unwrap_or_else(|| key.to_owned())
    }

    /// Whether `language` itself has a text called `key`.
    #[must_use]
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.0.get(language).is_some_and(|told| told.bundle.has_message(key))
    }
}

fn read(text: &str) -> Result<FluentResource, String> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))
}
