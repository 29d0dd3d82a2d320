//! The final texts of a word: one in each language of the site.

use crate::{ReportBackError, store as rows, wording};
use page::{Cx, House, Problem, Typed, clean};
use std::collections::BTreeMap;
use store::Tx;
use words::{Language, WordId};

/// Keeps these texts as those of a draft; gives the word, and the texts as they are kept.
pub(crate) async fn keep(
    tx: &mut Tx,
    cx: &Cx,
    word: WordId,
    texts: &BTreeMap<Language, String>,
) -> Result<(rows::Word, BTreeMap<Language, String>), ReportBackError> {
    let stored = rows::word(tx, word).await?.ok_or(Problem::NotFound)?;
    if !stored.state.is_open() {
        return Err(ReportBackError::NotADraft);
    }
    let texts = tidy(&cx.house, texts)?;
    for (language, body) in &texts {
        rows::put_text(tx, word, language, body).await?;
    }
    Ok((stored, texts))
}

/// The texts as they are stored: one in each language of the site, and in English; trimmed,
/// none of them empty, too long, or with characters that cannot be seen. Other languages are
/// left out.
fn tidy(
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
