//! A site begins with an example text of the agreement, for its counsel to review.

use crate::StewardshipError;
use page::House;
use store::Tx;
use words::Language;

/// The texts that come with the program, by language.
const TEXTS: [(&str, &str); 2] = [
    ("en", include_str!("../../../translations/en/agreement.txt")),
    ("es", include_str!("../../../translations/es/agreement.txt")),
];

/// Adopts the example when there is no text yet. Called when the house is opened.
pub async fn adopt_default(house: &House) -> Result<(), StewardshipError> {
    let found = store::read!(house.store, |tx| -> Result<_, StewardshipError> { is_there(tx).await })?;
    if found {
        return Ok(());
    }
    let bodies = bodies(&house.site.languages);
    store::write!(house.store, |tx| -> Result<_, StewardshipError> {
        if !is_there(tx).await? {
            guard::adopt_text(tx, &house.world, None, &bodies).await?;
        }
        Ok(())
    })
}

async fn is_there(tx: &mut Tx) -> Result<bool, StewardshipError> {
    Ok(guard::text_in_force(tx).await?.is_some())
}

/// The example in the site's languages, as far as it is there; in English when in none of them.
pub(crate) fn bodies(languages: &[Language]) -> Vec<(Language, String)> {
    let all = || TEXTS.iter().filter_map(|(tag, text)| Some((tag.parse().ok()?, (*text).to_owned())));
    let wanted: Vec<(Language, String)> =
        all().filter(|(language, _)| languages.contains(language)).collect();
    if wanted.is_empty() { all().take(1).collect() } else { wanted }
}
