//! A participant takes a consent back: in one act, at once, forward.

use crate::{
    ReferralError,
    letter::{self, Notice},
    stands,
};
use guard::{Act, Consent};
use page::{Cx, Problem};
use std::collections::{BTreeMap, BTreeSet};
use store::Tx;
use words::{ConsentId, Day, ParticipantId, PersonId};

/// Revokes a consent. From the end of this transaction on nothing is opened by it; whoever was told
/// something under it gets a letter that says so, and on which days it was.
pub async fn revoke_consent(
    tx: &mut Tx,
    cx: &Cx,
    id: ParticipantId,
    consent: ConsentId,
) -> Result<(), ReferralError> {
    let (cx, ..) = stands::participant(tx, cx, id, Act::KeepConsents).await?;
    if !guard::revoke_consent(tx, &cx.house.world, id, consent, cx.person()?).await? {
        return Ok(());
    }
    let all = guard::consents_of(tx, id).await?;
    if let Some(consent) = all.iter().find(|one| one.id == consent) {
        tell_recipients(tx, &cx, consent).await?;
    }
    Ok(())
}

/// Tells those who were told under a consent that it counts no more.
async fn tell_recipients(tx: &mut Tx, cx: &Cx, consent: &Consent) -> Result<(), ReferralError> {
    let mut told: BTreeMap<PersonId, BTreeSet<Day>> = BTreeMap::new();
    for row in guard::told_under(tx, &cx.house.world, consent).await? {
        if let Some(person) = row.it.person {
            told.entry(person).or_default().insert(row.told_day);
        }
    }
    for (person, days) in told {
        let Some(to) = people::find(tx, person).await.map_err(Problem::from)? else { continue };
        let theirs = Cx { language: cx.house.language_or_default(Some(&to.language)), ..cx.clone() };
        let days: Vec<_> = days.iter().map(|day| theirs.day(day)).collect();
        let notice = Notice {
            key: "referrals-revoked-letter",
            page: "/my/agreement",
            days: days.join("; "),
            dedupe: format!("revoked:{}:{person}", consent.id),
        };
        letter::send(tx, cx, &to, notice).await?;
    }
    Ok(())
}
