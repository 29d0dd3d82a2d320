//! The statements of this crate.

use crate::{Arrival, ConcernsError};
use page::Problem;
use store::{StoreError, Tx, args, sql};
use words::{AnswerBy, AreaSlug, Channel, ConcernId, Day, Disclosure, GroupId, Language, ReportId};

type Answer<T> = Result<T, StoreError>;

store::row! {
    /// A concern; `merged_into` when it turned out to be another one.
    pub(crate) struct Concern { id: ConcernId, merged_into: Option<ConcernId> }
}

store::row! {
    /// A report with what was told. Everything but its frame is empty once it was taken back.
    pub(crate) struct Report {
        id: ReportId,
        concern: ConcernId,
        first_concern: ConcernId,
        channel: Channel,
        language: Language,
        received_day: Day,
        category: String,
        area: Option<AreaSlug>,
        place: String,
        lon: Option<f64>,
        lat: Option<f64>,
        happened: String,
        body: String,
        answer_by: AnswerBy,
        disclosure: Disclosure,
        group_id: Option<GroupId>,
        group_name: Option<String>,
        withdrawn_day: Option<Day>,
    }
}

store::row! {
    /// What a form gave when it was sent.
    pub(crate) struct Sent { id: ReportId, concern: ConcernId, body_mac: Vec<u8>, withdrawn_day: Option<Day> }
}

store::row! {
    /// What a reporter added later.
    pub(crate) struct Added { id: String, report: ReportId, kind: String, body: String, day: Day }
}

store::row! {
    /// How to reach a reporter, sealed.
    pub(crate) struct Reached {
        id: ReportId,
        answer_by: AnswerBy,
        language: Language,
        channel: Channel,
        group_id: Option<GroupId>,
        sealed: Option<Vec<u8>>,
    }
}

store::row! {
    /// The day of a concern's first report, and how many of its reports still stand.
    pub(crate) struct FirstDay { concern: ConcernId, first_day: Day, standing: i64 }
}

store::row! {
    /// A concern that turned out to be another one.
    pub(crate) struct Merged { id: ConcernId, merged_into: ConcernId }
}

store::row! {
    /// A concern in the list. `reports`: all of its reports, those taken back too; `language`: that
    /// of its first report that stands.
    pub(crate) struct Listed {
        id: ConcernId,
        category: String,
        area: Option<AreaSlug>,
        place: String,
        opened_day: Day,
        reports: i64,
        language: Language,
    }
}

store::row! {
    /// A group, to be chosen.
    pub(crate) struct Group { id: GroupId, name: String }
}

store::row! {
    /// What a group told, in short.
    pub(crate) struct Own {
        concern: ConcernId,
        category: String,
        area: Option<AreaSlug>,
        place: String,
        received_day: Day,
    }
}

store::row! {
    /// That a reporter added something, and to which concern.
    pub(crate) struct Addition {
        kind: String,
        day: Day,
        concern: ConcernId,
        category: String,
        area: Option<AreaSlug>,
        place: String,
    }
}

/// Something that a reporter adds.
pub(crate) struct NewAdded<'a> {
    pub id: String,
    pub report: ReportId,
    pub kind: &'static str,
    pub body: &'a str,
    pub token: String,
}

impl Added {
    /// The kind of something added.
    pub(crate) const REPLY: &'static str = "reply";
    /// The kind of “this is not resolved”.
    pub(crate) const CONTEST: &'static str = "contest";

    pub(crate) fn is_contest(&self) -> bool {
        self.kind == Self::CONTEST
    }
}

impl Addition {
    pub(crate) fn is_contest(&self) -> bool {
        self.kind == Added::CONTEST
    }
}

/// Whether the concern went in; not when its report is there already.
pub(crate) async fn insert_concern(tx: &mut Tx, id: ConcernId, new: &Arrival, today: Day) -> Answer<bool> {
    let (lon, lat) = new.report.point.unzip();
    let report = &new.report;
    let args = args![
        id,
        &report.category,
        report.area.as_ref(),
        &report.place,
        lon,
        lat,
        today,
        new.hash.as_slice()
    ];
    Ok(tx.run(sql!("insert_concern"), args).await? == 1)
}

/// Whether the report went in; not when one with its receipt is there already.
pub(crate) async fn insert_report(
    tx: &mut Tx,
    id: ReportId,
    concern: ConcernId,
    new: &Arrival,
    today: Day,
) -> Answer<bool> {
    let (lon, lat) = new.report.point.unzip();
    let report = &new.report;
    let args = args![
        id,
        concern,
        report.channel,
        &report.language,
        today,
        &report.category,
        report.area.as_ref(),
        &report.place,
        lon,
        lat,
        &report.happened,
        &report.body,
        report.answer_by,
        report.disclosure,
        report.group,
        new.hash.as_slice(),
        new.mac.as_slice(),
    ];
    Ok(tx.run(sql!("insert_report"), args).await? == 1)
}

pub(crate) async fn insert_contact(tx: &mut Tx, report: ReportId, sealed: Vec<u8>) -> Answer<u64> {
    tx.run(sql!("insert_contact"), args![report, sealed]).await
}

pub(crate) async fn sent(tx: &mut Tx, hash: &[u8]) -> Answer<Option<Sent>> {
    tx.maybe(sql!("sent"), args![hash]).await
}

pub(crate) async fn concern(tx: &mut Tx, id: ConcernId) -> Answer<Option<Concern>> {
    tx.maybe(sql!("concern"), args![id]).await
}

pub(crate) async fn report(tx: &mut Tx, id: ReportId) -> Answer<Option<Report>> {
    tx.maybe(sql!("report"), args![id]).await
}

/// The report with this receipt.
pub(crate) async fn report_of_receipt(tx: &mut Tx, hash: &[u8]) -> Answer<Option<Report>> {
    tx.maybe(sql!("report_of_receipt"), args![hash]).await
}

/// A report that was not taken back.
pub(crate) async fn standing(tx: &mut Tx, id: ReportId) -> Result<Report, ConcernsError> {
    let found = report(tx, id).await?.ok_or(Problem::NotFound)?;
    if found.withdrawn_day.is_some() { Err(ConcernsError::Withdrawn) } else { Ok(found) }
}

/// All reports of a concern, by day.
pub(crate) async fn reports(tx: &mut Tx, concern: ConcernId) -> Answer<Vec<Report>> {
    tx.all(sql!("reports"), args![concern]).await
}

/// What the reporters of a concern added, by day.
pub(crate) async fn added(tx: &mut Tx, concern: ConcernId) -> Answer<Vec<Added>> {
    tx.all(sql!("added"), args![concern]).await
}

/// What of a kind was added with this form.
pub(crate) async fn added_with(tx: &mut Tx, token: &str, kind: &str) -> Answer<Option<Added>> {
    tx.maybe(sql!("added_with"), args![token, kind]).await
}

/// Whether it went in; not when this form was sent before.
pub(crate) async fn insert_added(tx: &mut Tx, new: &NewAdded<'_>, today: Day) -> Answer<bool> {
    let args = args![&new.id, new.report, new.kind, new.body, today, &new.token];
    Ok(tx.run(sql!("insert_added"), args).await? == 1)
}

pub(crate) async fn erase_report(tx: &mut Tx, id: ReportId, today: Day) -> Answer<u64> {
    tx.run(sql!("erase_report"), args![id, today, Vec::new()]).await
}

pub(crate) async fn erase_added(tx: &mut Tx, report: ReportId) -> Answer<u64> {
    tx.run(sql!("erase_added"), args![report]).await
}

pub(crate) async fn delete_contact(tx: &mut Tx, report: ReportId) -> Answer<u64> {
    tx.run(sql!("delete_contact"), args![report]).await
}

/// Takes a concern's place from a report that still stands: the one with which it began, or
/// else another; from none, none. Those merged into it whose own report was taken back lose theirs.
pub(crate) async fn place_anew(tx: &mut Tx, concern: ConcernId) -> Answer<()> {
    tx.run(sql!("place_anew"), args![concern]).await?;
    tx.run(sql!("place_no_more"), args![concern]).await.map(drop)
}

pub(crate) async fn move_reports(tx: &mut Tx, from: ConcernId, into: ConcernId) -> Answer<u64> {
    tx.run(sql!("move_reports"), args![from, into]).await
}

/// Marks a concern, and those that were merged into it, as merged. Each concern began with one
/// report, and reports move with it, so they tell which these are.
pub(crate) async fn mark_merged(tx: &mut Tx, from: ConcernId, into: ConcernId) -> Answer<u64> {
    tx.run(sql!("mark_merged"), args![from, into]).await
}

/// The concerns that were merged into this one, by whatever steps: a merge points all that were
/// merged before to where they stand now.
pub(crate) async fn merged_from(tx: &mut Tx, into: ConcernId) -> Answer<Vec<ConcernId>> {
    let rows: Vec<(ConcernId,)> = tx.all(sql!("merged_from"), args![into]).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

pub(crate) async fn set_body(tx: &mut Tx, report: ReportId, body: &str) -> Answer<u64> {
    tx.run(sql!("set_body"), args![report, body]).await
}

pub(crate) async fn set_place(tx: &mut Tx, report: ReportId, place: &str) -> Answer<u64> {
    tx.run(sql!("set_place"), args![report, place]).await
}

/// Puts another place where a concern, or one that was merged into it, has this one from a report.
pub(crate) async fn set_concern_place(tx: &mut Tx, concern: ConcernId, old: &str, new: &str) -> Answer<u64> {
    tx.run(sql!("set_concern_place"), args![concern, old, new]).await
}

pub(crate) async fn set_happened(tx: &mut Tx, report: ReportId, happened: &str) -> Answer<u64> {
    tx.run(sql!("set_happened"), args![report, happened]).await
}

pub(crate) async fn set_added(tx: &mut Tx, report: ReportId, id: &str, body: &str) -> Answer<u64> {
    tx.run(sql!("set_added"), args![report, id, body]).await
}

pub(crate) async fn reached(tx: &mut Tx, concern: ConcernId) -> Answer<Vec<Reached>> {
    tx.all(sql!("reached"), args![concern]).await
}

/// Concerns opened since a day, each with the day of its first report.
/// What was told and taken back since a day, and before today.
pub(crate) async fn first_days(tx: &mut Tx, since: Day, today: Day) -> Answer<Vec<FirstDay>> {
    tx.all(sql!("first_days"), args![since, today]).await
}

/// Merged concerns that were opened since a day.
pub(crate) async fn merged(tx: &mut Tx, since: Day) -> Answer<Vec<Merged>> {
    tx.all(sql!("merged"), args![since]).await
}

/// Concerns that stand, the latest first; those of one neighborhood, or of all when `area` is empty.
pub(crate) async fn listed(tx: &mut Tx, area: &str, most: i64, skip: i64) -> Answer<Vec<Listed>> {
    tx.all(sql!("listed"), args![area, most, skip]).await
}

/// How many concerns [`listed`] has in all.
pub(crate) async fn count_listed(tx: &mut Tx, area: &str) -> Answer<i64> {
    let (count,) = tx.one(sql!("count_listed"), args![area]).await?;
    Ok(count)
}

/// The groups that have not ended, by name.
pub(crate) async fn groups(tx: &mut Tx, today: Day) -> Answer<Vec<Group>> {
    tx.all(sql!("groups"), args![today]).await
}

/// What a group told, the latest first.
pub(crate) async fn own(tx: &mut Tx, group: GroupId) -> Answer<Vec<Own>> {
    tx.all(sql!("own"), args![group]).await
}

/// What reporters added since a day: “not resolved” first, then by day.
pub(crate) async fn additions(tx: &mut Tx, since: Day) -> Answer<Vec<Addition>> {
    tx.all(sql!("additions"), args![since]).await
}
