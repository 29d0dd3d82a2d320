//! Finding the concerns that may be the same as others.

use crate::{
    likeness::{Likeness, Sketch, WINDOW_DAYS, likeness},
    store::{self as rows, ConcernRow, ReportRow, TellingRow},
};
use page::Cx;
use std::collections::{BTreeSet, HashSet};
use store::{StoreError, Tx};
use words::{AreaSlug, Channel, ConcernId, Day, Language, Sort};

/// A concern with what its reports say.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Known {
    pub concern: ConcernId,
    pub category: String,
    pub area: Option<AreaSlug>,
    pub place: String,
    pub opened_day: Day,
    pub sort: Option<Sort>,
    pub title: Option<String>,
    pub tellings: Vec<Telling>,
    point: Option<(f64, f64)>,
}

/// What one report says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Telling {
    pub channel: Channel,
    pub language: Language,
    pub happened: String,
    pub body: String,
}

impl Known {
    /// Concerns from rows in which the reports of one concern stand together.
    pub(crate) fn gather(rows: Vec<TellingRow>) -> Vec<Self> {
        let mut all: Vec<Self> = vec![];
        for row in rows {
            let telling = Telling {
                channel: row.channel,
                language: row.language,
                happened: row.happened,
                body: row.body,
            };
            match all.last_mut().filter(|last| last.concern == row.concern) {
                Some(last) => last.tellings.push(telling),
                None => all.push(Self {
                    concern: row.concern,
                    category: row.category,
                    area: row.area,
                    place: row.place,
                    opened_day: row.opened_day,
                    sort: row.sort,
                    title: row.title,
                    tellings: vec![telling],
                    point: row.lon.zip(row.lat),
                }),
            }
        }
        all
    }

    /// One concern from its row and those of its reports.
    pub(crate) fn of(row: &ConcernRow, reports: &[ReportRow]) -> Self {
        let telling = |report: &ReportRow| Telling {
            channel: report.channel,
            language: report.language.clone(),
            happened: report.happened.clone(),
            body: report.body.clone(),
        };
        Self {
            concern: row.id,
            category: row.category.clone(),
            area: row.area.clone(),
            place: row.place.clone(),
            opened_day: row.opened_day,
            sort: row.sort,
            title: row.title.clone(),
            tellings: reports.iter().map(telling).collect(),
            point: row.lon.zip(row.lat),
        }
    }

    /// The language in which the place is written: that of the first report.
    pub(crate) fn place_language(&self) -> Language {
        self.tellings.first().map(|telling| telling.language.clone()).unwrap_or_default()
    }

    /// What is compared of it.
    pub(crate) fn sketch(&self) -> Sketch {
        let bodies = self.tellings.iter().map(|telling| telling.body.as_str());
        Sketch::new(self.area.clone(), self.point, self.opened_day, &self.category, &self.place, bodies)
    }
}

/// The concerns among which look-alikes are sought.
pub(crate) struct Surroundings {
    known: Vec<(Known, Sketch)>,
    apart: HashSet<(ConcernId, ConcernId)>,
}

impl Surroundings {
    /// Loads what may be like any of these: by time, and by neighborhood or category.
    pub(crate) async fn of(tx: &mut Tx, cx: &Cx, these: &[Known]) -> Result<Self, StoreError> {
        let days = these.iter().map(|known| known.opened_day);
        let Some((first, last)) = days.clone().min().zip(days.max()) else {
            return Ok(Self { known: vec![], apart: HashSet::new() });
        };
        let (from, until) = (first.plus(-WINDOW_DAYS), last.plus(WINDOW_DAYS));
        let categories: BTreeSet<&str> = these.iter().map(|known| known.category.as_str()).collect();
        let areas = with_neighbors(cx, these);
        let found = rows::candidates(tx, from, until, &listed(&areas), &listed(&categories)).await?;
        let sketched = |known: Known| {
            let sketch = known.sketch();
            (known, sketch)
        };
        Ok(Self {
            known: Known::gather(found).into_iter().map(sketched).collect(),
            apart: rows::different(tx, from, until).await?.into_iter().collect(),
        })
    }

    /// What looks like this concern, the most alike first; not what a person found to be different.
    pub(crate) fn alike(&self, this: &Known) -> Vec<(&Known, &Sketch, Likeness)> {
        let sketch = this.sketch();
        let others = self.known.iter().filter(|(other, _)| {
            let pair = (this.concern.min(other.concern), this.concern.max(other.concern));
            other.concern != this.concern && !self.apart.contains(&pair)
        });
        let mut alike: Vec<_> = others
            .map(|(other, other_sketch)| (other, other_sketch, likeness(&sketch, other_sketch)))
            .collect();
        alike.retain(|(_, _, likeness)| likeness.is_suggested());
        alike.sort_by(|(a, _, one), (b, _, two)| {
            two.score
                .total_cmp(&one.score)
                .then_with(|| (a.opened_day, a.concern).cmp(&(b.opened_day, b.concern)))
        });
        alike
    }
}

/// The neighborhoods of these concerns and those that touch them.
fn with_neighbors<'a>(cx: &'a Cx, these: &'a [Known]) -> BTreeSet<&'a str> {
    let own: BTreeSet<&str> =
        these.iter().filter_map(|known| known.area.as_ref()).map(AreaSlug::as_str).collect();
    let near = own.iter().flat_map(|slug| cx.house.atlas.neighbors(slug)).map(|area| area.slug.as_str());
    near.chain(own.iter().copied()).collect()
}

fn listed(members: &BTreeSet<&str>) -> String {
    members.iter().fold("|".to_owned(), |list, member| list + member + "|")
}
