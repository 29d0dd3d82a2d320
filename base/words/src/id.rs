//! Ids: random, never ordered by time, so that an id tells nothing about when it was made.

use crate::Chance;
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Uuid);

        impl $name {
            /// A fresh random id (UUID version 4).
            #[must_use]
            pub fn new(chance: &dyn Chance) -> Self { Self(random(chance)) }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.hyphenated().fmt(f) }
        }
        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Uuid::try_parse(text).map(Self) }
        }
        impl TryFrom<String> for $name {
            type Error = uuid::Error;
            fn try_from(text: String) -> Result<Self, Self::Error> { text.parse() }
        }
        impl From<$name> for String {
            fn from(id: $name) -> String { id.to_string() }
        }
    )+};
}

fn random(chance: &dyn Chance) -> Uuid {
    let mut bytes = [0; 16];
    chance.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

ids! {
    /// One telling by one neighbor. Reports are never merged away.
    ReportId,
    /// What one or more reports are about.
    ConcernId,
    /// A community group.
    GroupId,
    /// A conversation with a neighborhood's leaders.
    DialogueId,
    /// A row of meetings that repeat.
    SeriesId,
    /// One meeting.
    MeetingId,
    /// One item of a meeting's agenda.
    ItemId,
    /// One decision of a meeting.
    DecisionId,
    /// One action that somebody took on at a meeting.
    ActionId,
    /// A planned response: a promise.
    ResponseId,
    /// One step of a response.
    StepId,
    /// What stands in the way of a response.
    ObstacleId,
    /// A word said back to the neighborhood (heard, planned, done, cannot).
    WordId,
    /// A restricted draft: text that names a person, set aside from a report.
    DraftId,
    /// Somebody with an account.
    PersonId,
    /// A role that a person holds from a day, until a day.
    SeatId,
    /// A passkey of somebody with an account.
    PasskeyId,
    /// Somebody is let in by two others: an invitation or a recovery.
    AdmissionId,
    /// An entry of the journal.
    FactId,
    /// A letter in the outbox, whatever its channel.
    LetterId,
    /// A review of all neighborhoods: where need is, and what was chosen.
    ReviewId,
    /// Somebody's way into the program.
    ReferralId,
    /// Somebody whom the program works with: a thin record.
    ParticipantId,
    /// An entry in a segment of what is kept about a participant.
    EntryId,
    /// A consent of a participant.
    ConsentId,
    /// Somebody's signature under the confidentiality agreement.
    AgreementId,
    /// A use of an organizational duty.
    DutyId,
    /// An entry of the ledger: who was told what.
    DisclosureId,
    /// A glass that was broken.
    GlassId,
    /// An item of the closed part of a meeting.
    BriefId,
    /// A legal order.
    OrderId,
    /// A request for public records.
    RequestId,
    /// A line of such a request: a piece of text that waits for redaction.
    LineId,
    /// A line of a log: that somebody looked, tried, or added something.
    TraceId,
}
