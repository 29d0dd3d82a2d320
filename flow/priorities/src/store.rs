//! The statements of this crate.

use crate::{Place, Review, verdict::Verdict};
use serde::{Serialize, de::DeserializeOwned};
use store::{FromRow, Row, StoreError, Tx, args, sql};
use words::{AreaSlug, Channel, Day, DialogueId, GroupId, Moment, PersonId, ReviewId};

type Answer<T> = Result<T, StoreError>;

store::row! {
    /// A dialogue that was held in the months of a review.
    pub(crate) struct Held {
        id: DialogueId,
        group_id: GroupId,
        group_name: String,
        area: Option<AreaSlug>,
        held_day: Day,
        hours: f64,
        barrier: bool,
    }
}

store::row! {
    /// A point of a dialogue, and what became of it among the calls. None of its words but the place.
    pub(crate) struct Point {
        dialogue: DialogueId,
        position: i64,
        area: Option<AreaSlug>,
        category: String,
        place: String,
        held_day: Day,
        group_name: String,
        verdict: Option<Verdict>,
    }
}

store::row! {
    /// Reports of one channel in one neighborhood.
    pub(crate) struct ToldIn { area: AreaSlug, channel: Channel, reports: i64 }
}

store::row! {
    /// A neighborhood of a group.
    pub(crate) struct GroupArea { group_id: GroupId, area: AreaSlug, kind: String, ended_day: Option<Day> }
}

store::row! {
    /// A neighborhood and the last day on which anybody listened there.
    pub(crate) struct LastHeard { area: AreaSlug, day: Day }
}

store::row! {
    /// A pair of calls that was labelled.
    pub(crate) struct Named { call_a: String, call_b: String }
}

store::row! {
    /// Pairs of calls that a person labelled as one incident, and how many of them the linking missed.
    pub(crate) struct Labelled { same: i64, missed: i64, all_pairs: i64 }
}

impl FromRow for Review {
    fn from_row(row: &Row) -> Answer<Self> {
        Ok(Self {
            id: row.get("id")?,
            from: parsed(row, "from_month")?,
            to: parsed(row, "to_month")?,
            made_at: row.get("made_at")?,
            made_by: row.get("made_by")?,
            warnings: document(row, "warnings")?,
            published_at: row.get("published_at")?,
        })
    }
}

impl FromRow for Place {
    fn from_row(row: &Row) -> Answer<Self> {
        Ok(Self {
            area: row.get("area")?,
            heard: document(row, "heard")?,
            found: document(row, "found")?,
            chosen: row.get("chosen")?,
            reason: row.get("reason")?,
        })
    }
}

/// A column that holds a whole document.
fn document<T: DeserializeOwned>(row: &Row, column: &str) -> Answer<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text)
        .map_err(|error| StoreError::Column { column: column.to_owned(), trouble: error.to_string() })
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(row: &Row, column: &str) -> Answer<T> {
    let text: String = row.get(column)?;
    text.parse::<T>()
        .map_err(|error| StoreError::Column { column: column.to_owned(), trouble: error.to_string() })
}

fn written<T: Serialize>(document: &T) -> Answer<String> {
    serde_json::to_string(document)
        .map_err(|error| StoreError::Column { column: "document".to_owned(), trouble: error.to_string() })
}

/// The draft that is being worked on; there is one at most.
pub(crate) async fn draft(tx: &mut Tx) -> Answer<Option<Review>> {
    tx.maybe(sql!("draft"), args![]).await
}

/// The review that was published last.
pub(crate) async fn published(tx: &mut Tx) -> Answer<Option<Review>> {
    tx.maybe(sql!("published"), args![]).await
}

pub(crate) async fn places(tx: &mut Tx, review: ReviewId) -> Answer<Vec<Place>> {
    let mut places = tx.all(sql!("places"), args![review]).await?;
    crate::review::in_order(&mut places);
    Ok(places)
}

/// Why a neighborhood was chosen in the review that was published last; none when it was not.
pub(crate) async fn chosen_because(tx: &mut Tx, area: &AreaSlug) -> Answer<Option<String>> {
    let found: Option<(String,)> = tx.maybe(sql!("chosen_because"), args![area]).await?;
    Ok(found.map(|(reason,)| reason))
}

pub(crate) async fn insert_review(tx: &mut Tx, it: &Review, seed: i64) -> Answer<()> {
    let (from, to, warnings) = (it.from.to_string(), it.to.to_string(), written(&it.warnings)?);
    let args = args![it.id, from, to, it.made_at, it.made_by, seed, warnings];
    tx.run(sql!("insert_review"), args).await.map(drop)
}

pub(crate) async fn insert_place(tx: &mut Tx, review: ReviewId, it: &Place) -> Answer<()> {
    let args = args![review, &it.area, written(&it.heard)?, written(&it.found)?];
    tx.run(sql!("insert_place"), args).await.map(drop)
}

/// Takes the draft away, with its places.
pub(crate) async fn delete_draft(tx: &mut Tx) -> Answer<()> {
    tx.run(sql!("delete_draft_places"), args![]).await?;
    tx.run(sql!("delete_draft"), args![]).await.map(drop)
}

pub(crate) async fn set_choice(
    tx: &mut Tx,
    review: ReviewId,
    area: &AreaSlug,
    reason: Option<&str>,
) -> Answer<u64> {
    let args = args![review, area, reason.is_some(), reason.unwrap_or_default()];
    tx.run(sql!("set_choice"), args).await
}

pub(crate) async fn publish(tx: &mut Tx, review: ReviewId, at: Moment, by: PersonId) -> Answer<u64> {
    tx.run(sql!("publish"), args![review, at, by]).await
}

/// The dialogues from one day to another, newest first.
pub(crate) async fn held(tx: &mut Tx, (from, to): (Day, Day)) -> Answer<Vec<Held>> {
    tx.all(sql!("held"), args![from, to]).await
}

/// The points raised from one day to another, newest first; without those that were withdrawn.
pub(crate) async fn points(tx: &mut Tx, (from, to): (Day, Day)) -> Answer<Vec<Point>> {
    tx.all(sql!("points"), args![from, to]).await
}

/// Those of them that nobody looked up yet, so many at most.
pub(crate) async fn points_to_look_up(
    tx: &mut Tx,
    (from, to): (Day, Day),
    most: usize,
) -> Answer<Vec<Point>> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    tx.all(sql!("points_to_look_up"), args![from, to, most]).await
}

/// How many of them nobody looked up yet.
pub(crate) async fn points_waiting(tx: &mut Tx, (from, to): (Day, Day)) -> Answer<i64> {
    let found: Option<(i64,)> = tx.maybe(sql!("points_waiting"), args![from, to]).await?;
    Ok(found.map_or(0, |(n,)| n))
}

pub(crate) async fn point(tx: &mut Tx, dialogue: DialogueId, position: i64) -> Answer<Option<Point>> {
    tx.maybe(sql!("point"), args![dialogue, position]).await
}

/// The reports from one day to another by neighborhood and channel.
pub(crate) async fn told(tx: &mut Tx, (from, to): (Day, Day)) -> Answer<Vec<ToldIn>> {
    tx.all(sql!("told"), args![from, to]).await
}

/// The neighborhoods of all groups.
pub(crate) async fn group_areas(tx: &mut Tx) -> Answer<Vec<GroupArea>> {
    tx.all(sql!("group_areas"), args![]).await
}

/// Where anybody ever listened up to a day, and when last.
pub(crate) async fn last_heard(tx: &mut Tx, until: Day) -> Answer<Vec<LastHeard>> {
    tx.all(sql!("last_heard"), args![until]).await
}

/// Keeps what a point turned out to be; in place of what was said of it before.
pub(crate) async fn set_match(
    tx: &mut Tx,
    point: (DialogueId, i64),
    (verdict, incident): (Verdict, &str),
    (by, day): (PersonId, Day),
) -> Answer<()> {
    tx.run(sql!("set_match"), args![point.0, point.1, verdict.token(), incident, by, day]).await.map(drop)
}

pub(crate) async fn labelled(tx: &mut Tx) -> Answer<Labelled> {
    tx.one(sql!("labelled"), args![]).await
}

/// The pairs that were labelled already.
pub(crate) async fn pairs(tx: &mut Tx) -> Answer<Vec<Named>> {
    tx.all(sql!("pairs"), args![]).await
}

/// Keeps what a pair is; in place of what was said of it before.
pub(crate) async fn set_pair(
    tx: &mut Tx,
    (one, other): (&str, &str),
    (same, linked): (bool, bool),
    (by, day): (PersonId, Day),
) -> Answer<()> {
    tx.run(sql!("set_pair"), args![one, other, same, linked, by, day]).await.map(drop)
}
