//! The field's own words, as types: what everything else is said in.
//!
//! Nouns without IO. Ids, moments and days, languages, roles, channels, and the [`Fact`]s
//! by which the parts of the house tell each other what happened. Nothing here reads a
//! clock, a random source, a file or a network: time and chance are arguments ([`World`]).
//!
//! The terms are those of the LEAD field (see `docs/words.md` for their meaning).

// First, since the lists below are declared with its macro.
#[macro_use]
mod token;

mod area;
mod case_number;
mod chance;
mod channel;
mod fact;
mod hex;
mod id;
mod language;
mod month;
mod need;
mod role;
mod said;
mod typed;
mod waiting;
mod way;
mod when;

pub use area::AreaSlug;
pub use case_number::tidy_case_number;
pub use chance::{Chance, SeededChance};
pub use channel::{AnswerBy, Channel, Disclosure};
pub use fact::{Fact, FactRow, Stamp, UnknownFact, Visibility};
pub use hex::{hex, unhex};
pub use id::{
    ActionId, AdmissionId, AgreementId, BriefId, ConcernId, ConsentId, DecisionId, DialogueId, DisclosureId,
    DraftId, DutyId, EntryId, FactId, GlassId, GroupId, ItemId, LetterId, LineId, MeetingId, ObstacleId,
    OrderId, ParticipantId, PasskeyId, PersonId, ReferralId, ReportId, RequestId, ResponseId, ReviewId,
    SeatId, SeriesId, StepId, TraceId, WordId,
};
pub use language::Language;
pub use month::{Month, Months};
pub use need::{Recipient, Segment};
pub use role::Role;
pub use said::{DecisionKind, Outcome, Sort};
pub use token::UnknownToken;
pub use typed::{Typed, clean};
pub use waiting::{LastWord, is_overdue, waits_since};
pub use way::Way;
pub use when::{Clock, Day, FixedClock, Moment, World};

/// The short form of the notice that goes with whatever tells of treatment, in the words of 42 CFR
/// 2.32(a)(2): it is not translated.
pub const PART2_NOTICE: &str = "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";

#[cfg(test)]
mod tests;
