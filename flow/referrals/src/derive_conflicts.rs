//! Conflicts that follow from what is known: whoever of the program is called as the person is.

use crate::{ReferralError, keep_out, names::whole_name, open_referral, store as rows, write::text_of};
use guard::Cause;
use page::{Cx, House, Job, Problem};
use people::Viewer;
use std::collections::BTreeSet;
use store::{Tx, journal};
use words::{Fact, Language, ParticipantId, PersonId};

/// Keeps everybody with an account out who bears the whole name of the person: it may be the person's own
/// account, or somebody of the family. A single word is no whole name, where names have several.
pub(crate) async fn derive_conflicts(
    tx: &mut Tx,
    cx: &Cx,
    participant: ParticipantId,
    name: &str,
) -> Result<(), ReferralError> {
    let Some(name) = whole_name(name) else { return Ok(()) };
    for (person, _) in people::list(tx, cx.house.world.today()).await.map_err(Problem::from)? {
        if whole_name(&person.name).as_ref() == Some(&name) {
            keep_out(tx, cx, participant, person.id, Cause::Related, None).await?;
        }
    }
    Ok(())
}

/// The job that does the same the other way round, for whoever got a role. It counts nothing: that it found
/// something, seconds after an account was made, would tell the log's reader who is known here.
pub(crate) const NEWCOMERS: Job = Job {
    name: "referrals keep newcomers out",
    run: |house| Box::pin(async move { keep_newcomers_out(house).await.map(|_| 0) }),
};

/// For so many days back somebody is a newcomer: a program that stood still over a long weekend misses
/// nobody.
const NEW: i64 = 7;

/// Keeps newcomers out of whom they share their whole name with; gives how many conflicts that were not
/// known.
pub(crate) async fn keep_newcomers_out(house: &House) -> Result<usize, Problem> {
    let cx = Cx::outside(house, Viewer::anyone(), Language::english());
    // Read first, since a write waits for its turn even when there is nothing to write.
    let found = store::read!(house.store, |tx| -> Result<_, ReferralError> { namesakes(tx, &cx).await })?;
    if found.is_empty() {
        return Ok(0);
    }
    store::write!(house.store, |tx| -> Result<_, ReferralError> {
        for (subject, person) in &found {
            keep_out(tx, &cx, *subject, *person, Cause::Related, None).await?;
        }
        Ok(())
    })?;
    Ok(found.len())
}

/// Newcomers and those of their whole name from whom nothing keeps them out yet.
async fn namesakes(tx: &mut Tx, cx: &Cx) -> Result<Vec<(ParticipantId, PersonId)>, ReferralError> {
    let newcomers = newcomers(tx, cx).await?;
    if newcomers.is_empty() {
        return Ok(vec![]);
    }
    let mut found = vec![];
    for (subject, name) in known(tx, cx).await? {
        for person in newcomers.iter().filter(|(own, _)| *own == name).map(|(_, person)| *person) {
            let conflicts = guard::conflicts(tx, subject).await?;
            if conflicts.iter().all(|one| one.person != person) {
                found.push((subject, person));
            }
        }
    }
    Ok(found)
}

/// Everybody whom the program knows by a whole name: participants, and those who are referred.
async fn known(tx: &mut Tx, cx: &Cx) -> Result<Vec<(ParticipantId, String)>, ReferralError> {
    let mut known = vec![];
    for entry in rows::all_identities(tx).await? {
        known.extend(whole_name(&text_of(cx, &entry)?).map(|name| (entry.participant, name)));
    }
    for one in rows::all_open_names(tx).await? {
        let text = cx.house.unsealed(&open_referral::purpose(one.id, "name"), &one.name)?;
        known.extend(whole_name(&text).map(|name| (one.subject, name)));
    }
    Ok(known)
}

/// Whoever got a role lately, by whole name.
async fn newcomers(tx: &mut Tx, cx: &Cx) -> Result<Vec<(String, PersonId)>, ReferralError> {
    let since = cx.house.world.today().plus(-NEW);
    let mut people = BTreeSet::new();
    for entry in journal::of_kind(tx, "seat-given/1", since).await? {
        if let Fact::SeatGiven { person, .. } = entry.fact {
            people.insert(person);
        }
    }
    let mut found = vec![];
    for person in people {
        let somebody = people::find(tx, person).await.map_err(Problem::from)?;
        found.extend(somebody.and_then(|it| whole_name(&it.name)).map(|name| (name, person)));
    }
    Ok(found)
}
