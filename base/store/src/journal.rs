//! The journal: append-only facts, written in the transaction of the change they tell.

use crate::{IntoValue, StoreError, Tx, Value, args, sql};
use words::{Chance, ConcernId, Day, Fact, FactRow, Moment, PersonId, Stamp};

/// A fact as it stands in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The entry's random id.
    pub id: String,
    /// When it happened, and through whom.
    pub stamp: Stamp,
    /// What happened.
    pub fact: Fact,
}

impl crate::FromRow for Entry {
    fn from_row(row: &crate::Row) -> Result<Self, StoreError> {
        let day: Day = row.get("day")?;
        let at: Option<Moment> = row.get("at")?;
        let actor: Option<PersonId> = row.get("actor")?;
        let stored = FactRow {
            kind: row.get("kind")?,
            class: row.get("class")?,
            area: row.get("area")?,
            concern: row.get("concern")?,
            thing: row.get("thing")?,
            other: row.get("other")?,
            number: row.get("number")?,
            token: row.get("token")?,
        };
        let fact = Fact::from_row(&stored).map_err(|unknown| StoreError::Column {
            column: "kind".to_owned(),
            trouble: unknown.to_string(),
        })?;
        let stamp = at.map_or(Stamp::Day(day), |moment| Stamp::At { moment, day, actor });
        Ok(Self { id: row.get("id")?, stamp, fact })
    }
}

/// Appends a fact. Its id is random, so that the order of the rows tells nothing.
pub async fn append(tx: &mut Tx, chance: &dyn Chance, stamp: Stamp, fact: &Fact) -> Result<(), StoreError> {
    let id = words::FactId::new(chance).to_string();
    let (at, actor) = match stamp {
        Stamp::Day(_) => (None, None),
        Stamp::At { moment, actor, .. } => (Some(moment), actor),
    };
    let row = fact.to_row();
    tx.run(
        sql!("append"),
        args![
            id,
            row.kind,
            row.class,
            stamp.day(),
            at,
            actor,
            row.area,
            row.concern,
            row.thing,
            row.other,
            row.number,
            row.token
        ],
    )
    .await?;
    Ok(())
}

/// One entry; none when it is not there.
pub async fn by_id(tx: &mut Tx, id: &str) -> Result<Option<Entry>, StoreError> {
    tx.maybe(sql!("by_id"), args![id]).await
}

crate::row! {
    struct Last { at: Option<Moment> }
}

/// When the last fact that keeps its moment was written; none when there is none.
pub async fn last_at(tx: &mut Tx) -> Result<Option<Moment>, StoreError> {
    Ok(tx.one::<Last>(sql!("last_at"), args![]).await?.at)
}

/// Everything that is known of a concern, in the order in which it happened (by day, for
/// facts that keep no finer time).
pub async fn of_concern(tx: &mut Tx, concern: ConcernId) -> Result<Vec<Entry>, StoreError> {
    tx.all(sql!("of_concern"), args![concern]).await
}

/// Everything that is known of one thing: a response, a dialogue, a seat.
pub async fn of_thing(tx: &mut Tx, thing: &str) -> Result<Vec<Entry>, StoreError> {
    tx.all(sql!("of_thing"), args![thing]).await
}

/// All facts of a kind (its token, as [`Fact::kind`] gives it) since a day.
pub async fn of_kind(tx: &mut Tx, kind: &str, since: Day) -> Result<Vec<Entry>, StoreError> {
    tx.all(sql!("of_kind"), args![kind, since]).await
}

/// The facts of some kinds about some concerns, in the order in which they happened. By the
/// index alone, in one statement for each 16 concerns: for pages that are asked for often.
pub async fn about_concerns(
    tx: &mut Tx,
    kinds: &[&str],
    concerns: &[ConcernId],
) -> Result<Vec<Entry>, StoreError> {
    let mut found = vec![];
    for kinds in kinds.chunks(4) {
        for concerns in concerns.chunks(16) {
            let mut args: Vec<Value> = padded(kinds, 4).map(crate::IntoValue::into_value).collect();
            args.extend(padded(concerns, 16).map(ConcernId::into_value));
            found.extend(tx.all::<Entry>(sql!("about_concerns"), args).await?);
        }
    }
    found.sort_by_key(|entry| match entry.stamp {
        Stamp::Day(day) => (day, None),
        Stamp::At { moment, day, .. } => (day, Some(moment)),
    });
    Ok(found)
}

/// A list brought to a fixed length by its last member, so that one statement serves all lengths.
fn padded<T: Copy>(list: &[T], length: usize) -> impl Iterator<Item = T> {
    (0..length).filter_map(move |at| list.get(at).or(list.last()).copied())
}
