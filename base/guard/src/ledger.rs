//! The ledger: who was told what about a participant, when, why. Rows are added and never changed.
//! Source: 45 CFR 164.528, 42 CFR 2.24 and 2.31.

use crate::{Consent, KeepError, store as rows};
use store::Tx;
use words::{Day, DisclosureId, Moment, ParticipantId, PersonId, Recipient, Segment, World};

/// How many years the ledger is kept and told from (45 CFR 164.528(a)).
pub const LEDGER_YEARS: i64 = 6;

store::list! {
    /// How something was told.
    Means, "means of telling" {
        /// Shown on a screen.
        Shown = "shown",
        /// Said in the room while the item was open.
        Spoken = "spoken",
        /// Given out in writing.
        Written = "written",
    }
}

store::list! {
    /// What allowed it.
    Basis, "basis of telling" {
        /// A consent of the participant.
        Consent = "consent",
        /// Somebody was about to be hurt.
        Safety = "safety",
        /// A court ordered it.
        Order = "order",
    }
}

/// What is told to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// About whom.
    pub participant: ParticipantId,
    /// Who is told, when it is somebody with an account.
    pub person: Option<PersonId>,
    /// Who is told, as they are called now.
    pub recipient: String,
    /// Their class.
    pub class: Option<Recipient>,
    /// What: the segments.
    pub segments: Vec<Segment>,
    /// What for: the purpose's name.
    pub purpose: String,
    /// How.
    pub means: Means,
    /// What allows it.
    pub basis: Basis,
    /// The id of what it is told with: an item of a meeting, an entry.
    pub reference: String,
    /// Who tells it; none when they read it themselves.
    pub told_by: Option<PersonId>,
}

/// One row of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// The row.
    pub id: DisclosureId,
    /// When it was told.
    pub told_at: Moment,
    /// On which day.
    pub told_day: Day,
    /// What was told.
    pub it: Telling,
}

/// The class as which somebody is told with a consent: one of their own that it names. None for those
/// who are told because they work for the program (`within_program`, or no other class of theirs is
/// named).
#[must_use]
pub fn told_as(own: &[Recipient], consented: &[Recipient], within_program: bool) -> Option<Recipient> {
    let outside = |class: &&Recipient| **class != Recipient::Program && consented.contains(class);
    if within_program { None } else { own.iter().find(outside).copied() }
}

/// Adds a row, once for each person, reference, means and basis: a page that is looked at twice tells
/// nothing new. What is told under a newer consent is told anew: taking that one back must reach whoever
/// was told under it. To be called in the transaction that tells. Whether a row was added.
pub async fn disclose(tx: &mut Tx, world: &World, it: Telling) -> Result<bool, KeepError> {
    let since = newest_consent(tx, world, &it).await?.unwrap_or(Moment(i64::MIN));
    if rows::was_told(tx, &it, since).await? {
        return Ok(false);
    }
    let id = DisclosureId::new(&*world.chance);
    let row = Disclosure { id, told_at: world.now(), told_day: world.today(), it };
    rows::insert_disclosure(tx, &row).await?;
    Ok(true)
}

/// When the newest consent was written down of those that let this be told.
async fn newest_consent(tx: &mut Tx, world: &World, it: &Telling) -> Result<Option<Moment>, KeepError> {
    let (Basis::Consent, Some(class)) = (it.basis, it.class) else { return Ok(None) };
    let (now, today) = (world.now(), world.today());
    let consents = rows::consents(tx, it.participant).await?;
    let lets = |one: &&Consent| it.segments.iter().any(|segment| one.covers(*segment, class, now, today));
    Ok(consents.iter().filter(lets).map(|one| one.given_at).max())
}

/// What was told under a consent: to the classes that it names, of the segments that it covers, from when
/// it was written down until it ended. The last first.
pub async fn told_under(tx: &mut Tx, world: &World, consent: &Consent) -> Result<Vec<Disclosure>, KeepError> {
    let mut told = accounting(tx, world, consent.participant).await?;
    told.retain(|row| {
        let to_it = row.it.class.is_some_and(|class| consent.recipients.contains(&class));
        let of_it = row.it.segments.iter().any(|segment| consent.segments.contains(segment));
        let then = row.told_at >= consent.given_at
            && consent.ended_at.is_none_or(|at| row.told_at <= at)
            && consent.expires_day.is_none_or(|day| row.told_day <= day);
        row.it.basis == Basis::Consent && to_it && of_it && then
    });
    Ok(told)
}

/// What was told about a participant in the years for which the ledger is kept, the last first.
pub async fn accounting(
    tx: &mut Tx,
    world: &World,
    participant: ParticipantId,
) -> Result<Vec<Disclosure>, KeepError> {
    Ok(rows::disclosures(tx, participant, since(world)).await?)
}

/// The first day of which the ledger tells.
pub(crate) fn since(world: &World) -> Day {
    let span = jiff::Span::new().try_years(LEDGER_YEARS).unwrap_or_default();
    world.today().date().checked_sub(span).map_or(Day(i64::MIN), Day::from_date)
}
