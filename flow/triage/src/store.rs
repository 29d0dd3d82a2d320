//! The statements of this crate.

use crate::Sorting;
use store::{StoreError, Tx, args, sql};
use words::{
    AreaSlug, Channel, ConcernId, Day, DraftId, GroupId, Language, Moment, PersonId, ReportId, Sort,
};

type Answer<T> = Result<T, StoreError>;

store::row! {
    /// A concern and how it is sorted.
    pub(crate) struct ConcernRow {
        id: ConcernId, category: String, area: Option<AreaSlug>, place: String, lon: Option<f64>, lat: Option<f64>,
        opened_day: Day, merged_into: Option<ConcernId>, sort: Option<Sort>, title: Option<String>
    }
}

store::row! {
    /// A report that was not taken back.
    pub(crate) struct ReportRow {
        id: ReportId, concern: ConcernId, channel: Channel, language: Language, received_day: Day, place: String,
        happened: String, body: String, group_id: Option<GroupId>
    }
}

store::row! {
    /// One report beside its concern, so that one statement brings both. `total`: how many
    /// concerns the list has in all.
    pub(crate) struct TellingRow {
        concern: ConcernId, category: String, area: Option<AreaSlug>, place: String, lon: Option<f64>,
        lat: Option<f64>, opened_day: Day, sort: Option<Sort>, title: Option<String>, total: i64,
        channel: Channel, language: Language, happened: String, body: String
    }
}

store::row! {
    /// What a reporter added to a report that was not taken back.
    pub(crate) struct AddedRow { id: String, report: ReportId, kind: String, body: String, day: Day }
}

store::row! {
    /// What a reporter added to a concern.
    pub(crate) struct AddedBody { concern: ConcernId, body: String }
}

store::row! {
    /// A sorting of which every report was taken back.
    pub(crate) struct LeftRow {
        concern: ConcernId, category: String, area: Option<AreaSlug>, title: String, reason: String
    }
}

store::row! {
    /// How a concern was sorted, and by whom.
    pub(crate) struct SortingRow {
        sort: Sort, title: String, pointer: String, reason: String, sorted_at: Moment, sorted_by: String
    }
}

store::row! {
    /// A draft in the list of drafts: never its text.
    pub(crate) struct DraftLine {
        id: DraftId, concern: ConcernId, place: String, area: Option<AreaSlug>, language: Language,
        moved_at: Moment, moved_by: String, expires_day: Day
    }
}

store::row! {
    /// The sealed text of a draft.
    pub(crate) struct DraftText { id: DraftId, sealed: Vec<u8> }
}

store::row! {
    /// A draft.
    pub(crate) struct DraftRow {
        id: DraftId, concern: ConcernId, place: String, language: Language, sealed: Vec<u8>, moved_at: Moment,
        expires_day: Day
    }
}

store::row! {
    struct Pair { concern_a: ConcernId, concern_b: ConcernId }
}

pub(crate) async fn concern(tx: &mut Tx, id: ConcernId) -> Answer<ConcernRow> {
    tx.one(sql!("concern"), args![id]).await
}

pub(crate) async fn reports(tx: &mut Tx, concern: ConcernId) -> Answer<Vec<ReportRow>> {
    tx.all(sql!("reports"), args![concern]).await
}

pub(crate) async fn report(tx: &mut Tx, id: ReportId) -> Answer<ReportRow> {
    tx.one(sql!("report"), args![id]).await
}

pub(crate) async fn sorting(tx: &mut Tx, concern: ConcernId) -> Answer<Option<SortingRow>> {
    tx.maybe(sql!("sorting"), args![concern]).await
}

pub(crate) async fn put_sorting(
    tx: &mut Tx,
    concern: ConcernId,
    sorting: &Sorting,
    by: PersonId,
    now: Moment,
) -> Answer<u64> {
    let Sorting { sort, title, pointer, reason } = sorting;
    tx.run(sql!("put_sorting"), args![concern, *sort, title, pointer, reason, by, now]).await
}

/// Remembers a pair; `a` is the smaller of the two.
pub(crate) async fn put_different(tx: &mut Tx, a: ConcernId, b: ConcernId) -> Answer<u64> {
    tx.run(sql!("put_different"), args![a, b]).await
}

/// The pairs that a person found to be different, of concerns that began in this time.
pub(crate) async fn different(tx: &mut Tx, from: Day, until: Day) -> Answer<Vec<(ConcernId, ConcernId)>> {
    let pairs: Vec<Pair> = tx.all(sql!("different"), args![from, until]).await?;
    Ok(pairs.into_iter().map(|pair| (pair.concern_a, pair.concern_b)).collect())
}

/// The concerns that wait to be sorted, the oldest first, with their reports; those of one
/// neighborhood, or of all when `area` is empty.
pub(crate) async fn queue(tx: &mut Tx, area: &str, most: i64, skip: i64) -> Answer<Vec<TellingRow>> {
    tx.all(sql!("queue"), args![area, most, skip]).await
}

/// The concerns that are sorted so, the latest first, with their reports.
pub(crate) async fn sorted(
    tx: &mut Tx,
    sort: Sort,
    area: &str,
    most: i64,
    skip: i64,
) -> Answer<Vec<TellingRow>> {
    tx.all(sql!("sorted"), args![sort, area, most, skip]).await
}

/// How many concerns are sorted so.
pub(crate) async fn count_sorted(tx: &mut Tx, sort: Sort) -> Answer<i64> {
    let (count,) = tx.one(sql!("count_sorted"), args![sort]).await?;
    Ok(count)
}

/// What the reporters of a concern added, by day.
pub(crate) async fn added(tx: &mut Tx, concern: ConcernId) -> Answer<Vec<AddedRow>> {
    tx.all(sql!("added"), args![concern]).await
}

/// What reporters added to concerns that wait to be sorted.
pub(crate) async fn added_waiting(tx: &mut Tx) -> Answer<Vec<AddedBody>> {
    tx.all(sql!("added_waiting"), args![]).await
}

/// The sortings of which every report was taken back, one of them since a day.
pub(crate) async fn left(tx: &mut Tx, since: Day) -> Answer<Vec<LeftRow>> {
    tx.all(sql!("left"), args![since]).await
}

/// Gives a sorting another title, and no reason.
pub(crate) async fn retitle(tx: &mut Tx, concern: ConcernId, title: &str) -> Answer<u64> {
    tx.run(sql!("retitle"), args![concern, title]).await
}

/// Concerns that may be like others, with their reports: those that began in this time, in one
/// of these neighborhoods or of one of these categories. Both lists are written `|a|b|`.
pub(crate) async fn candidates(
    tx: &mut Tx,
    from: Day,
    until: Day,
    areas: &str,
    categories: &str,
) -> Answer<Vec<TellingRow>> {
    tx.all(sql!("candidates"), args![from, until, areas, categories]).await
}

/// The concern that waits next after this one; from the start again after the last.
pub(crate) async fn next(tx: &mut Tx, after: &ConcernRow) -> Answer<Option<ConcernId>> {
    let row: Option<(ConcernId,)> = tx.maybe(sql!("next"), args![after.opened_day, after.id]).await?;
    Ok(row.map(|(concern,)| concern))
}

pub(crate) async fn insert_draft(
    tx: &mut Tx,
    id: DraftId,
    report: ReportId,
    sealed: Vec<u8>,
    by: PersonId,
    now: Moment,
    expires: Day,
) -> Answer<u64> {
    tx.run(sql!("insert_draft"), args![id, report, sealed, by, now, expires]).await
}

/// The drafts whose day has not come, the one that goes first at the top.
pub(crate) async fn drafts(tx: &mut Tx, today: Day) -> Answer<Vec<DraftLine>> {
    tx.all(sql!("drafts"), args![today]).await
}

pub(crate) async fn draft(tx: &mut Tx, id: DraftId, today: Day) -> Answer<Option<DraftRow>> {
    tx.maybe(sql!("draft"), args![id, today]).await
}

/// The texts of all drafts whose day has not come.
pub(crate) async fn draft_texts(tx: &mut Tx, today: Day) -> Answer<Vec<DraftText>> {
    tx.all(sql!("draft_texts"), args![today]).await
}

pub(crate) async fn delete_draft(tx: &mut Tx, id: DraftId) -> Answer<u64> {
    tx.run(sql!("delete_draft"), args![id]).await
}

pub(crate) async fn count_expired(tx: &mut Tx, today: Day) -> Answer<i64> {
    let (count,) = tx.one(sql!("count_expired"), args![today]).await?;
    Ok(count)
}

pub(crate) async fn delete_expired(tx: &mut Tx, today: Day) -> Answer<u64> {
    tx.run(sql!("delete_expired"), args![today]).await
}
