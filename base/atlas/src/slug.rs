//! The id of an area: its name as it stands in a web address.

use std::collections::HashSet;
use words::AreaSlug;

const LONGEST: usize = AreaSlug::LONGEST;

/// The slug for a name that none of `taken` has; adds itself to them. Names in a script that has no
/// transliteration here become `area`, `area-2` and so on. `None` cannot happen: what is put together here is a slug.
pub(crate) fn unique(name: &str, taken: &mut HashSet<AreaSlug>) -> Option<AreaSlug> {
    let base = plain(name);
    let mut slug: AreaSlug = base.parse().ok()?;
    let mut count = 1_usize;
    while taken.contains(&slug) {
        count += 1;
        let suffix = format!("-{count}");
        let room = base.len().min(LONGEST - suffix.len());
        // The base is ASCII, so any cut falls between characters.
        slug = format!("{}{suffix}", base[..room].trim_end_matches('-')).parse().ok()?;
    }
    taken.insert(slug.clone());
    Some(slug)
}

/// The name in lower-case ASCII with hyphens where it has anything else.
fn plain(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            // An apostrophe or a mark over the letter before it does not part a word.
            '\'' | '\u{2019}' | '\u{02bc}' | '\u{02bb}' | '\u{0300}'..='\u{036f}' => {}
            _ => match latin(letter) {
                Some(letters) => slug.push_str(letters),
                None if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
                None => {}
            },
        }
        if slug.len() > LONGEST {
            break;
        }
    }
    slug.truncate(LONGEST);
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "area".to_owned() } else { slug.to_owned() }
}

/// Plain letters for the lower-case Latin letters of European languages, Vietnamese tone marks aside.
fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ǎ' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}
