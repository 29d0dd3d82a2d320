//! The statements of this crate.

use crate::{Group, GroupsError, NewDialogue, NewGroup, Point, sent::Sent};
use page::Problem;
use std::collections::HashMap;
use store::{StoreError, Tx, args, sql};
use words::{AreaSlug, Day, DialogueId, GroupId, PersonId, ReportId};

type Answer<T> = Result<T, StoreError>;

store::row! {
    /// Somebody who speaks for a group; `seated` while they hold the role for it.
    pub(crate) struct Representative { person: PersonId, name: String, from_day: Day, seated: bool }
}

store::row! {
    /// A group for which somebody speaks, with one of its neighborhoods.
    pub(crate) struct SpeaksFor { group_id: GroupId, area: Option<AreaSlug> }
}

store::row! {
    /// A dialogue in a list.
    pub(crate) struct Held {
        id: DialogueId,
        area: Option<AreaSlug>,
        held_day: Day,
        hours: f64,
        heads: i64,
        barrier: bool,
        led_by: String,
        points: i64,
    }
}

store::row! {
    /// A dialogue with what was said.
    pub(crate) struct Dialogue {
        group_id: GroupId,
        group_name: String,
        area: Option<AreaSlug>,
        held_day: Day,
        hours: f64,
        heads: i64,
        barrier: bool,
        led_by: String,
        said: String,
    }
}

store::row! {
    /// A point: the report that it becomes, and nothing of its words.
    pub(crate) struct Raised { position: i64, report: ReportId }
}

store::row! {
    /// A visit as anyone may know of it.
    pub(crate) struct Visit { group_name: String, held_day: Day, hours: f64, heads: i64 }
}

store::row! {
    /// A dialogue that was sent with a token.
    pub(crate) struct Earlier { id: DialogueId, form_token: String }
}

store::row! {
    struct GroupArea { group_id: GroupId, area: AreaSlug }
}

store::row! {
    struct Speaker { group_id: GroupId, name: String }
}

/// All groups, by name.
pub(crate) async fn groups(tx: &mut Tx) -> Answer<Vec<Group>> {
    tx.all(sql!("groups"), args![]).await
}

pub(crate) async fn group(tx: &mut Tx, id: GroupId) -> Answer<Option<Group>> {
    tx.maybe(sql!("group"), args![id]).await
}

/// A group that has not ended.
pub(crate) async fn living_group(tx: &mut Tx, id: GroupId, today: Day) -> Result<Group, GroupsError> {
    let group = group(tx, id).await?.ok_or(Problem::NotFound)?;
    if group.is_over(today) { Err(GroupsError::Over) } else { Ok(group) }
}

pub(crate) async fn group_called(tx: &mut Tx, name: &str) -> Answer<Option<Group>> {
    tx.maybe(sql!("group_called"), args![name]).await
}

/// What was said of a group when it was added or changed.
pub(crate) async fn as_said(tx: &mut Tx, group: &Group) -> Answer<NewGroup> {
    let areas = areas(tx, group.id).await?;
    let (name, meets, language) = (group.name.clone(), group.meets.clone(), group.language.clone());
    Ok(NewGroup { name, kind: group.kind, language, meets, areas })
}

pub(crate) async fn insert_group(
    tx: &mut Tx,
    id: GroupId,
    group: &NewGroup,
    today: Day,
) -> Result<u64, GroupsError> {
    let args = args![id, &group.name, group.kind, &group.language, &group.meets, today];
    tx.run(sql!("insert_group"), args).await.map_err(name_taken)
}

pub(crate) async fn update_group(tx: &mut Tx, id: GroupId, group: &NewGroup) -> Result<u64, GroupsError> {
    let args = args![id, &group.name, group.kind, &group.language, &group.meets];
    tx.run(sql!("update_group"), args).await.map_err(name_taken)
}

/// The name is the only key that can refuse a group: another one took it at the same moment.
fn name_taken(error: StoreError) -> GroupsError {
    if error.is_refused() { GroupsError::NameTaken } else { error.into() }
}

pub(crate) async fn end_group(tx: &mut Tx, id: GroupId, today: Day) -> Answer<u64> {
    tx.run(sql!("end_group"), args![id, today]).await
}

pub(crate) async fn areas(tx: &mut Tx, id: GroupId) -> Answer<Vec<AreaSlug>> {
    let rows: Vec<(AreaSlug,)> = tx.all(sql!("areas"), args![id]).await?;
    Ok(rows.into_iter().map(|(area,)| area).collect())
}

pub(crate) async fn set_areas(tx: &mut Tx, id: GroupId, areas: &[AreaSlug]) -> Answer<()> {
    tx.run(sql!("delete_areas"), args![id]).await?;
    for area in areas {
        tx.run(sql!("insert_area"), args![id, area]).await?;
    }
    Ok(())
}

/// The neighborhoods of every group.
pub(crate) async fn all_areas(tx: &mut Tx) -> Answer<HashMap<GroupId, Vec<AreaSlug>>> {
    let mut areas: HashMap<_, Vec<_>> = HashMap::new();
    for row in tx.all::<GroupArea>(sql!("all_areas"), args![]).await? {
        areas.entry(row.group_id).or_default().push(row.area);
    }
    Ok(areas)
}

/// The names of those who speak for each group today.
pub(crate) async fn all_speakers(tx: &mut Tx, today: Day) -> Answer<HashMap<GroupId, Vec<String>>> {
    let mut speakers: HashMap<_, Vec<_>> = HashMap::new();
    for row in tx.all::<Speaker>(sql!("all_speakers"), args![today]).await? {
        speakers.entry(row.group_id).or_default().push(row.name);
    }
    Ok(speakers)
}

/// The groups for which somebody speaks today, by name.
pub(crate) async fn own_groups(tx: &mut Tx, person: PersonId, today: Day) -> Answer<Vec<Group>> {
    tx.all(sql!("own_groups"), args![person, today]).await
}

/// The same with their neighborhoods, for the door.
pub(crate) async fn speaks_for(tx: &mut Tx, person: PersonId, today: Day) -> Answer<Vec<SpeaksFor>> {
    tx.all(sql!("speaks_for"), args![person, today]).await
}

/// Who speaks for a group today, by name; also those who lost the role meanwhile.
pub(crate) async fn representatives(tx: &mut Tx, group: GroupId, today: Day) -> Answer<Vec<Representative>> {
    tx.all(sql!("representatives"), args![group, today]).await
}

pub(crate) async fn insert_representative(
    tx: &mut Tx,
    group: GroupId,
    person: PersonId,
    today: Day,
) -> Answer<u64> {
    tx.run(sql!("insert_representative"), args![group, person, today]).await
}

pub(crate) async fn end_representative(
    tx: &mut Tx,
    group: GroupId,
    person: PersonId,
    today: Day,
) -> Answer<u64> {
    tx.run(sql!("end_representative"), args![group, person, today]).await
}

/// The dialogue that was sent with the same token, whatever its words.
pub(crate) async fn sent_earlier(tx: &mut Tx, sent: &Sent) -> Answer<Option<Earlier>> {
    let (from, before) = sent.bounds();
    tx.maybe(sql!("sent_earlier"), args![from, before]).await
}

/// Whether the row went in; not when the same form came in meanwhile.
pub(crate) async fn insert_dialogue(
    tx: &mut Tx,
    id: DialogueId,
    dialogue: &NewDialogue,
    led_by: PersonId,
    sent: &Sent,
) -> Answer<bool> {
    let args = args![
        id,
        dialogue.group,
        dialogue.area.as_ref(),
        dialogue.held_day,
        dialogue.hours,
        dialogue.heads,
        dialogue.barrier,
        led_by,
        &dialogue.said,
        sent.stored()
    ];
    Ok(tx.run(sql!("insert_dialogue"), args).await? == 1)
}

pub(crate) async fn insert_point(tx: &mut Tx, point: &Point) -> Answer<u64> {
    tx.run(sql!("insert_point"), args![point.dialogue, point.position, point.report]).await
}

/// The dialogues with a group, newest first.
pub(crate) async fn dialogues(tx: &mut Tx, group: GroupId) -> Answer<Vec<Held>> {
    tx.all(sql!("dialogues"), args![group]).await
}

pub(crate) async fn dialogue(tx: &mut Tx, id: DialogueId) -> Answer<Option<Dialogue>> {
    tx.maybe(sql!("dialogue"), args![id]).await
}

pub(crate) async fn points(tx: &mut Tx, dialogue: DialogueId) -> Answer<Vec<Raised>> {
    tx.all(sql!("points"), args![dialogue]).await
}

/// The last visits that concerned a neighborhood, newest first.
pub(crate) async fn visits(tx: &mut Tx, area: &AreaSlug) -> Answer<Vec<Visit>> {
    tx.all(sql!("visits"), args![area]).await
}
