//! What somebody writes of a place, and what the calls write, brought to the same words.

/// A place taken apart: street words in their short forms, and a house or block number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Query {
    words: Vec<String>,
    /// Hundreds of the house number: 92 for `9234` and for `92XX BLOCK`.
    hundred: Option<u32>,
    is_corner: bool,
}

/// Long forms, and how the calls write them.
const SHORT: [(&str, &str); 26] = [
    ("AVENUE", "AV"),
    ("AVE", "AV"),
    ("STREET", "ST"),
    ("BOULEVARD", "BV"),
    ("BLVD", "BV"),
    ("DRIVE", "DR"),
    ("PLACE", "PL"),
    ("ROAD", "RD"),
    ("LANE", "LN"),
    ("COURT", "CT"),
    ("TERRACE", "TE"),
    ("PARKWAY", "PW"),
    ("PKWY", "PW"),
    ("WAY", "WY"),
    ("SQUARE", "SQ"),
    ("HIGHWAY", "HW"),
    ("HWY", "HW"),
    ("NORTH", "N"),
    ("SOUTH", "S"),
    ("EAST", "E"),
    ("WEST", "W"),
    ("NORTHEAST", "NE"),
    ("NORTHWEST", "NW"),
    ("SOUTHEAST", "SE"),
    ("SOUTHWEST", "SW"),
    ("SAINT", "ST"),
];
/// Words that say nothing of where.
const EMPTY: [&str; 7] = ["BLOCK", "OF", "THE", "AT", "ON", "NEAR", "CORNER"];

impl Query {
    /// Takes a text apart.
    pub(crate) fn of(text: &str) -> Self {
        let text = text.to_uppercase().replace(['/', '&', '@'], " AND ").replace(['.', ',', '#'], " ");
        let mut query = Self::default();
        for word in text.split_whitespace() {
            if EMPTY.contains(&word) {
                continue;
            }
            if word == "AND" {
                query.is_corner = true;
                continue;
            }
            let is_first = query.words.is_empty() && query.hundred.is_none();
            match hundred(word) {
                Some(hundred) if is_first => query.hundred = Some(hundred),
                _ => query.words.push(short(word)),
            }
        }
        // `8 AV` and `5TH`: a lone number is the name of a street and no house.
        if let (Some(number), true) = (query.hundred, query.is_corner || starts_with_kind(&query.words)) {
            query.hundred = None;
            query.words.insert(0, number_before(&text, number));
        }
        query
    }

    /// Its words, each of which a place must have.
    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    /// How well a known place fits what is asked; none when it does not.
    pub(crate) fn fits(&self, known: &Self) -> Option<u32> {
        const WHOLE: u32 = 3;
        const BEGUN: u32 = 1;
        if self.words.is_empty() || (self.is_corner && !known.is_corner) {
            return None;
        }
        let mut left: Vec<&String> = known.words.iter().collect();
        let mut score = 0;
        for word in &self.words {
            let whole = left.iter().position(|other| *other == word);
            // A number is whole or another street.
            let begun = || left.iter().position(|other| !is_number(word) && other.starts_with(word.as_str()));
            let at = whole.or_else(begun)?;
            left.remove(at);
            score += if whole.is_some() { WHOLE } else { BEGUN };
        }
        match (self.hundred, known.hundred) {
            (Some(asked), Some(there)) if asked == there => score += 4 * WHOLE,
            // Another block of the street is a worse answer than the right one, and better than none.
            (Some(_), Some(_)) | (None, None) => {}
            (Some(_), None) => return None,
            (None, Some(_)) => score = score.saturating_sub(BEGUN),
        }
        // Words that were not asked for make a place less likely the one that is meant.
        let more = u32::try_from(left.len()).unwrap_or(u32::MAX);
        Some((score * 8).saturating_sub(more))
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The hundred of a house or block number: `9234` and `92XX` are in the 92nd, `XX` and `45` in the 0th.
fn hundred(word: &str) -> Option<u32> {
    if let Some(hundred) = word.strip_suffix("XX") {
        return if hundred.is_empty() { Some(0) } else { hundred.parse().ok() };
    }
    let number: u32 = word.parse().ok()?;
    Some(number / 100)
}

/// The word by which a text begins, if it was taken for a house number.
fn number_before(text: &str, hundred_of: u32) -> String {
    let first = text.split_whitespace().find(|word| hundred(word) == Some(hundred_of));
    first.unwrap_or_default().to_owned()
}

fn starts_with_kind(words: &[String]) -> bool {
    words.first().is_none_or(|word| SHORT.iter().take(17).any(|(_, short)| word == short))
}

/// The short form of a word: `AVENUE` is `AV`, `8TH` is `8`.
fn short(word: &str) -> String {
    if let Some((_, short)) = SHORT.iter().find(|(long, _)| *long == word) {
        return (*short).to_owned();
    }
    let ordinal = ["ST", "ND", "RD", "TH"].iter().find_map(|end| word.strip_suffix(end));
    match ordinal {
        Some(number) if !number.is_empty() && is_number(number) => number.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fits(asked: &str, known: &str) -> Option<u32> {
        Query::of(asked).fits(&Query::of(known))
    }

    #[test]
    fn the_same_place_is_the_same_words() {
        for (asked, known) in [
            ("9234 Rainier Ave S", "92XX BLOCK OF RAINIER AV S"),
            ("9200 block of rainier avenue south", "92XX BLOCK OF RAINIER AV S"),
            ("king and 8th", "S KING ST / 8 AV S"),
            ("8th & King", "S KING ST / 8 AV S"),
            ("corner of 8th Ave S and S King St", "S KING ST / 8 AV S"),
            ("42 S Main St.", "XX BLOCK OF S MAIN ST"),
            ("University Way NE", "42XX BLOCK OF UNIVERSITY WY NE"),
            ("5 av", "24XX BLOCK OF 5 AV"),
        ] {
            assert!(fits(asked, known).is_some(), "{asked}");
        }
        for (asked, known) in [
            ("king and 9th", "S KING ST / 8 AV S"),
            ("king and 8th", "5XX BLOCK OF S KING ST"),
            ("9234 Rainier Ave N", "92XX BLOCK OF RAINIER AV S"),
            ("", "92XX BLOCK OF RAINIER AV S"),
            ("4 av", "24XX BLOCK OF 44 AV"),
        ] {
            assert!(fits(asked, known).is_none(), "{asked}");
        }
    }

    #[test]
    fn the_right_block_comes_before_others() {
        let right = fits("9234 Rainier Ave S", "92XX BLOCK OF RAINIER AV S");
        assert!(right > fits("9234 Rainier Ave S", "90XX BLOCK OF RAINIER AV S"));
        assert!(fits("rainier", "RAINIER AV S / S EDMUNDS ST").is_some());
    }

    proptest! {
        #[test]
        fn whatever_is_asked_is_answered(asked in ".{0,40}", known in "[A-Z0-9X/ ]{0,40}") {
            let _ = fits(&asked, &known);
        }
    }
}
