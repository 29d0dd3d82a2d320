//! Where blocks are, learned from the calls themselves: so that a place that somebody names can be
//! found without asking anyone.
//!
//! Every call that names its block and its coordinates adds to the mean place of that block. Whoever
//! looks for `9234 Rainier Ave S` or `king and 8th` gets the blocks and corners that fit.

mod query;

use crate::{Lake, LakeError, dataset::Contents, row::Spot, texts::NONE};
use atlas::Atlas;
use hashbrown::HashMap;
use query::Query;
use std::{collections::BTreeMap, fs, io, path::Path, sync::Arc};
use words::AreaSlug;

/// A block or corner that the calls name.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// As the calls write it: `92XX BLOCK OF RAINIER AV S`, `S KING ST / 8 AV S`.
    pub text: String,
    /// The mean of the calls there, in degrees.
    pub lon: f64,
    /// The mean of the calls there, in degrees.
    pub lat: f64,
    /// The area in which that lies.
    pub area: Option<AreaSlug>,
    /// How many calls named it.
    pub calls: u64,
}

/// All places that the calls name.
#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    places: Vec<(Query, Place)>,
    /// Each word of each place, with the place it stands in, in the order of the words: a city has tens of thousands
    /// of blocks, and few of them have a word that was asked for.
    words: Vec<(String, usize)>,
}

impl Gazetteer {
    /// The places of a dataset; none when nothing was imported.
    pub fn of(lake: &Lake, atlas: &Atlas) -> Result<Self, LakeError> {
        let blocks = Blocks::read(lake, &lake.contents()?)?;
        let place = |(text, sum): (&String, &Sum)| {
            let (lon, lat) = sum.mean();
            let area = atlas.find(lon, lat).map(|area| area.slug.clone());
            (Query::of(text), Place { text: text.clone(), lon, lat, area, calls: sum.calls })
        };
        Ok(Self::new(blocks.known.iter().map(place).collect()))
    }

    fn new(places: Vec<(Query, Place)>) -> Self {
        let of = |(at, (query, _)): (usize, &(Query, Place))| {
            query.words().iter().map(|word| (word.clone(), at)).collect::<Vec<_>>()
        };
        let mut words: Vec<(String, usize)> = places.iter().enumerate().flat_map(of).collect();
        words.sort_unstable();
        Self { places, words }
    }

    /// The places that fit what was asked, and how well.
    fn fitting(&self, asked: &Query) -> Vec<(u32, &Place)> {
        // Each word must be there, so that those with the rarest are enough to look at.
        let fewest = asked.words().iter().map(|word| self.having(word)).min_by_key(|having| having.len());
        let mut places: Vec<usize> = fewest.unwrap_or_default().iter().map(|(_, place)| *place).collect();
        places.sort_unstable();
        places.dedup();
        let scored = places.into_iter().filter_map(|at| {
            let (known, place) = self.places.get(at)?;
            Some((asked.fits(known)?, place))
        });
        scored.collect()
    }

    /// The words that are this one or begin so.
    fn having(&self, word: &str) -> &[(String, usize)] {
        let from = self.words.partition_point(|(other, _)| other.as_str() < word);
        let rest = self.words.get(from..).unwrap_or_default();
        let to = rest.partition_point(|(other, _)| other.starts_with(word));
        rest.get(..to).unwrap_or_default()
    }

    /// The area of what somebody wrote, when the places that fit best all lie in it; none when they lie in several, as
    /// along a street that is named without a number, or when one of them lies in none.
    #[must_use]
    pub fn area_of(&self, text: &str) -> Option<&AreaSlug> {
        let fitting = self.fitting(&Query::of(text));
        let best = fitting.iter().map(|(score, _)| *score).max()?;
        let mut areas =
            fitting.iter().filter(|(score, _)| *score == best).map(|(_, place)| place.area.as_ref());
        let first = areas.next()??;
        areas.all(|area| area == Some(first)).then_some(first)
    }

    /// The places that fit what somebody wrote, the best first: those that have each of its words, or words that begin
    /// so. Empty when nothing fits or nothing was asked.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<&Place> {
        let mut fitting = self.fitting(&Query::of(text));
        fitting.sort_by(|(a, one), (b, other)| {
            b.cmp(a).then(other.calls.cmp(&one.calls)).then_with(|| one.text.cmp(&other.text))
        });
        fitting.into_iter().map(|(_, place)| place).collect()
    }
}

/// Sums of coordinates, in ten-millionths of degrees, so that adding up has no order.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    calls: u64,
    lon: i64,
    lat: i64,
}

impl Sum {
    fn add(&mut self, other: Self) {
        self.calls += other.calls;
        self.lon += other.lon;
        self.lat += other.lat;
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "sums of coordinates have far less than 53 bits that matter"
    )]
    fn mean(self) -> (f64, f64) {
        let calls = self.calls.max(1) as f64;
        (self.lon as f64 / calls / 1e7, self.lat as f64 / calls / 1e7)
    }
}

/// What an import learns of blocks.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    known: BTreeMap<String, Sum>,
    new: HashMap<u32, Sum>,
}

impl Blocks {
    /// What was learned before.
    pub(crate) fn read(lake: &Lake, contents: &Contents) -> Result<Self, LakeError> {
        let Some(path) = &contents.blocks else { return Ok(Self::default()) };
        let path = &lake.folder().join(path);
        let damaged = |trouble: String| LakeError::Damaged { path: path.display().to_string(), trouble };
        let text = fs::read_to_string(path).map_err(|error| LakeError::file("reading it", path, error))?;
        let mut known = BTreeMap::new();
        for row in csv::Reader::from_reader(text.as_bytes()).deserialize::<(String, u64, i64, i64)>() {
            let (block, calls, lon, lat) = row.map_err(|error| damaged(error.to_string()))?;
            known.insert(block, Sum { calls, lon, lat });
        }
        Ok(Self { known, new: HashMap::new() })
    }

    /// Learns from a call: the number of its block's text, and where it was.
    pub(crate) fn learn(&mut self, block: u32, spot: Spot) {
        if block != NONE && spot != Spot::NONE {
            let (lon, lat) = spot.steps();
            self.new.entry(block).or_default().add(Sum { calls: 1, lon: lon.into(), lat: lat.into() });
        }
    }

    /// The text of the file.
    pub(crate) fn text(&mut self, texts: &[Arc<str>]) -> Result<String, LakeError> {
        for (block, sum) in self.new.drain() {
            if let Some(text) = usize::try_from(block).ok().and_then(|block| texts.get(block)) {
                self.known.entry(normal(text)).or_default().add(sum);
            }
        }
        let mut writer = csv::Writer::from_writer(vec![]);
        let written = writer.write_record(["block", "calls", "lon_sum", "lat_sum"]).and_then(|()| {
            self.known
                .iter()
                .try_for_each(|(block, sum)| writer.serialize((block, sum.calls, sum.lon, sum.lat)))
        });
        let failed = |error: io::Error| LakeError::file("writing", Path::new("blocks"), error);
        written.map_err(|error| failed(error.into()))?;
        let bytes = writer.into_inner().map_err(|error| failed(error.into_error()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// Capital letters, and one blank between words.
fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_street_that_runs_through_several_areas_has_none_until_its_number_is_named() {
        let place = |text: &str, area: Option<&str>| Place {
            text: text.into(),
            lon: -122.0,
            lat: 47.0,
            area: area.map(|slug| slug.parse().expect("a slug")),
            calls: 9,
        };
        let places = [
            place("1XX BLOCK OF MILL ST", Some("alki")),
            place("2XX BLOCK OF MILL ST", Some("queen-anne")),
            place("3XX BLOCK OF MILL ST", None),
            place("7XX BLOCK OF QUAY ST", Some("alki")),
        ];
        let places = places.into_iter().map(|place| (Query::of(&place.text), place)).collect();
        let gazetteer = Gazetteer::new(places);
        let area = |text: &str| gazetteer.area_of(text).map(AreaSlug::as_str);
        assert_eq!(area("123 Mill Street"), Some("alki"));
        assert_eq!(area("245 Mill Street"), Some("queen-anne"));
        assert_eq!((area("Mill Street"), area("345 Mill Street")), (None, None));
        assert_eq!((area("Quay Street"), area("Nowhere Road")), (Some("alki"), None));
    }

    proptest! {
        /// What is looked at by words is what a look at every place finds.
        #[test]
        fn the_words_miss_no_place(
            known in proptest::collection::vec("[1-3]{0,2}(XX)? ?(BLOCK OF )?[A-C]{1,2}( / [AB1] AV| ST|)", 0..30),
            asked in "[1-3]{0,3} ?[a-c]{1,2}( and [ab1]| st|)",
        ) {
            let place = |text: &String| Place { text: text.clone(), lon: 0.0, lat: 0.0, area: None, calls: 1 };
            let places: Vec<_> = known.iter().map(|text| (Query::of(text), place(text))).collect();
            let query = Query::of(&asked);
            let fits = |(known, place): &(Query, Place)| Some((query.fits(known)?, place.clone()));
            let every: Vec<_> = places.iter().filter_map(fits).collect();
            let gazetteer = Gazetteer::new(places);
            let found: Vec<_> =
                gazetteer.fitting(&query).into_iter().map(|(score, place)| (score, place.clone())).collect();
            prop_assert_eq!(found, every);
        }
    }
}
