//! Somebody is referred.

use crate::{Door, ReferralError, derive_conflicts::derive_conflicts, initials, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem, Typed, clean};
use store::{Tx, journal};
use words::{AreaSlug, Fact, ParticipantId, PersonId, ReferralId};

/// A new referral.
#[derive(Clone, PartialEq, Eq)]
pub struct NewReferral {
    /// The id that a form carries, so that a second click is no second referral; made here when none.
    pub id: Option<ReferralId>,
    /// The way in.
    pub door: Door,
    /// The name, as far as it is known: sealed. May be empty.
    pub name: String,
    /// What people say in place of the name; initials unless given.
    pub alias: String,
    /// Where and how the person can be met: sealed.
    pub met: String,
    /// The neighborhood.
    pub area: Option<AreaSlug>,
    /// The officer, case manager or intake custodian who makes it; none when it comes from outside.
    pub made_by: Option<PersonId>,
}

/// `Debug` shows nothing about the person.
impl std::fmt::Debug for NewReferral {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewReferral").field("door", &self.door).finish_non_exhaustive()
    }
}

/// The greatest length of a name.
pub(crate) const NAME: usize = 120;
/// The greatest length of an alias.
pub(crate) const ALIAS: usize = 40;
/// The greatest length of how somebody can be met.
pub(crate) const MET: usize = 500;

/// Takes in a referral. It is not an approval.
pub async fn open_referral(tx: &mut Tx, cx: &Cx, new: &NewReferral) -> Result<ReferralId, ReferralError> {
    let cx = cx.again(tx).await?;
    cx.require(Act::OpenReferral, &Thing::Site)?;
    take_in(tx, &cx, new, None).await
}

/// A referral is written down; with the representative who named the person, when it was one. To be
/// called after the guard.
pub(crate) async fn take_in(
    tx: &mut Tx,
    cx: &Cx,
    new: &NewReferral,
    nominated_by: Option<PersonId>,
) -> Result<ReferralId, ReferralError> {
    let name = clean(&new.name, NAME, false).map_err(ReferralError::Words)?;
    let met = clean(&new.met, MET, true).map_err(ReferralError::Words)?;
    let alias = clean(&new.alias, ALIAS, false).map_err(ReferralError::Words)?;
    if name.is_empty() && met.is_empty() {
        return Err(ReferralError::Words(Typed::Empty));
    }
    let alias = if alias.is_empty() { initials(&name) } else { alias };
    let world = &cx.house.world;
    let id = new.id.unwrap_or_else(|| ReferralId::new(&*world.chance));
    let subject = ParticipantId::new(&*world.chance);
    let seal = |what: &str, text: &str| cx.house.sealed(&purpose(id, what), text);
    let row = rows::NewRow {
        id,
        subject,
        door: new.door,
        alias: &alias,
        name: seal("name", &name),
        met: seal("met", &met),
        area: new.area.clone(),
        opened_day: world.today(),
        opened_by: cx.person()?,
        made_by: new.made_by,
        nominated_by,
    };
    if !rows::insert_referral(tx, row).await? {
        return sent_before(tx, cx, id, new.door, (&name, &met)).await;
    }
    derive_conflicts(tx, cx, subject, &name).await?;
    journal::append(tx, &*world.chance, cx.stamp(), &Fact::ReferralOpened { referral: id }).await?;
    Ok(id)
}

/// A form that carries the id of a referral which is there: the same one sent again is answered as it was
/// the first time; anything else is no form of ours, and is lost no word of.
async fn sent_before(
    tx: &mut Tx,
    cx: &Cx,
    id: ReferralId,
    door: Door,
    (name, met): (&str, &str),
) -> Result<ReferralId, ReferralError> {
    let row = rows::referral(tx, id).await?.ok_or(Problem::NotFound)?;
    let is = |what: &str, sealed: &[u8], text: &str| -> Result<bool, ReferralError> {
        Ok(!sealed.is_empty() && cx.house.unsealed(&purpose(id, what), sealed)? == text)
    };
    let same = row.opened_by == cx.person()? && row.door == door;
    if same && is("name", &row.name, name)? && is("met", &row.met, met)? {
        return Ok(id);
    }
    Err(Problem::StaleForm.into())
}

/// Sealed text opens in its own row and column alone.
pub(crate) fn purpose(id: ReferralId, what: &str) -> String {
    format!("referral {id} {what}")
}
