//! Texts in each language, from the Fluent files under `translations/`.

use crate::speak::IntoArg;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::{collections::BTreeMap, sync::Arc};
use thiserror::Error;
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
pub struct Texts(Arc<BTreeMap<String, FluentBundle<FluentResource>>>);

impl Texts {
    /// Reads the texts of all parts. A text that two parts define is refused.
    pub fn new(parts: &[PartTexts]) -> Result<Self, TextsError> {
        let mut bundles = BTreeMap::new();
        for (language, text) in parts.iter().copied().flatten() {
            let trouble = |trouble: String| TextsError { language: (*language).to_owned(), trouble };
            let bundle = match bundles.entry((*language).to_owned()) {
                std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
                std::collections::btree_map::Entry::Vacant(entry) => {
                    let id = language.parse().map_err(|_| trouble("not a language tag".to_owned()))?;
                    let mut bundle = FluentBundle::new_concurrent(vec![id]);
                    // Values are escaped by the templates; the isolating marks would travel
                    // into letters and text messages.
                    bundle.set_use_isolating(false);
                    entry.insert(bundle)
                }
            };
            let resource = FluentResource::try_new((*text).to_owned())
                .map_err(|(_, errors)| trouble(format!("{errors:?}")))?;
            bundle.add_resource(resource).map_err(|errors| trouble(format!("{errors:?}")))?;
        }
        Ok(Self(Arc::new(bundles)))
    }

    /// The text called `key`, in `language` or else in English, with its arguments. A text
    /// that is nowhere shows its key: ugly, harmless, and caught by a test.
    #[must_use]
    pub fn say(&self, language: &Language, key: &str, args: &[(&str, &dyn IntoArg)]) -> String {
        self.try_say(language.tag(), key, args)
            .or_else(|| self.try_say("en", key, args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// Whether `language` itself has a text called `key`.
    #[must_use]
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.0.get(language).is_some_and(|bundle| bundle.has_message(key))
    }

    fn try_say(&self, language: &str, key: &str, args: &[(&str, &dyn IntoArg)]) -> Option<String> {
        let bundle = self.0.get(language)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(*name, value.arg());
        }
        let mut errors = vec![];
        Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }
}
