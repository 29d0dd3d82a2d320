//! The final texts of a word: one in each language of the site.

use crate::{ReportBackError, wording};
use page::{House, Typed, clean};
use std::collections::BTreeMap;
use words::Language;

/// The texts as they are stored: one in each language of the site, and in English; trimmed,
/// none of them empty, too long, or with characters that cannot be seen. Other languages are
/// left out.
pub(crate) fn tidy(
    house: &House,
    texts: &BTreeMap<Language, String>,
) -> Result<BTreeMap<Language, String>, ReportBackError> {
    let one = |language: Language| match clean(
        texts.get(&language).map_or("", String::as_str),
        wording::LONGEST,
        true,
    ) {
        Ok(body) if body.is_empty() => Err(ReportBackError::TextMissing(language)),
        Ok(body) => Ok((language, body)),
        Err(Typed::Empty) => Err(ReportBackError::TextMissing(language)),
        Err(_) => Err(ReportBackError::TextShape(language)),
    };
    wording::languages(house).into_iter().map(one).collect()
}
