//! The ledger: who was told what about a participant, when, why. Rows are added and never changed.
//! Source: 45 CFR 164.528, 42 CFR 2.24 and 2.31.

use crate::{KeepError, store as rows};
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
        /// Printed and handed over.
        Printed = "printed",
        /// Sent by letter.
        Sent = "sent",
    }
}

store::list! {
    /// What allowed it.
    Basis, "basis of telling" {
        /// A consent of the participant; the reference is its id.
        Consent = "consent",
        /// Within the program, by whoever needs it (42 CFR 2.12(c)(3)).
        Program = "program",
        /// Somebody was about to be hurt; the reference is the broken glass.
        Safety = "safety",
        /// An order of a court; the reference is its id.
        Order = "order",
        /// An organizational duty that was declared; the reference is its use.
        Duty = "duty",
        /// The participant asked for it.
        Asked = "asked",
    }
}

/// One row of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// The row.
    pub id: DisclosureId,
    /// About whom.
    pub participant: ParticipantId,
    /// When.
    pub told_at: Moment,
    /// On which day.
    pub told_day: Day,
    /// Who was told, when it is somebody with an account.
    pub person: Option<PersonId>,
    /// Who was told, as they were called then.
    pub recipient: String,
    /// Their class.
    pub class: Option<Recipient>,
    /// What: the segments.
    pub segments: Vec<Segment>,
    /// What for, in words.
    pub purpose: String,
    /// How.
    pub means: Means,
    /// What allowed it.
    pub basis: Basis,
    /// The id of what it was told with: an item of a meeting, a consent, an order.
    pub reference: String,
    /// Who told it; none for what the room itself tells.
    pub told_by: Option<PersonId>,
}

/// What is told now, before it has a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// About whom.
    pub participant: ParticipantId,
    /// To whom.
    pub person: Option<PersonId>,
    /// As they are called.
    pub recipient: String,
    /// Their class.
    pub class: Option<Recipient>,
    /// The segments.
    pub segments: Vec<Segment>,
    /// What for.
    pub purpose: String,
    /// How.
    pub means: Means,
    /// What allows it.
    pub basis: Basis,
    /// What it is told with.
    pub reference: String,
    /// Who tells it.
    pub told_by: Option<PersonId>,
}

/// Adds a row. To be called in the transaction that tells.
pub async fn disclose(tx: &mut Tx, world: &World, telling: Telling) -> Result<DisclosureId, KeepError> {
    let row = row_of(world, telling);
    rows::insert_disclosure(tx, &row).await?;
    Ok(row.id)
}

/// The same, once for each person, reference and means: a page that is looked at twice tells nothing
/// new. Whether a row was added.
pub async fn disclose_once(tx: &mut Tx, world: &World, telling: Telling) -> Result<bool, KeepError> {
    let row = row_of(world, telling);
    if rows::was_told(tx, &row).await? {
        return Ok(false);
    }
    rows::insert_disclosure(tx, &row).await?;
    Ok(true)
}

fn row_of(world: &World, it: Telling) -> Disclosure {
    Disclosure {
        id: DisclosureId::new(&*world.chance),
        told_at: world.now(),
        told_day: world.today(),
        participant: it.participant,
        person: it.person,
        recipient: it.recipient,
        class: it.class,
        segments: it.segments,
        purpose: it.purpose,
        means: it.means,
        basis: it.basis,
        reference: it.reference,
        told_by: it.told_by,
    }
}

/// What was told about a participant in the years for which the ledger is kept, the last first.
pub async fn accounting(
    tx: &mut Tx,
    world: &World,
    participant: ParticipantId,
) -> Result<Vec<Disclosure>, KeepError> {
    let span = jiff::Span::new().try_years(LEDGER_YEARS).unwrap_or_default();
    let since = world.today().date().checked_sub(span).map_or(Day(i64::MIN), Day::from_date);
    Ok(rows::disclosures(tx, participant, since).await?)
}
