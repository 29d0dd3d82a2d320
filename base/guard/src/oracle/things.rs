//! What each act is done to.

use crate::Act;

/// The kind of thing that an act is done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Things {
    /// The program: a list, a form, a desk.
    Site,
    /// A participant's thin record.
    Participant,
    /// A segment of it.
    Segment,
    /// A referral.
    Referral,
    /// An item of the closed part of a meeting.
    Brief,
    /// A broken glass, under review.
    Glass,
    /// A line of a request for public records.
    Line,
}

/// What an act is done to; none for the acts of which the rules in words do not speak.
#[must_use]
pub const fn thing_of(act: Act) -> Option<Things> {
    Some(match act {
        Act::FindParticipant
        | Act::OpenReferral
        | Act::Nominate
        | Act::ApproveSummary
        | Act::ReadSummary
        | Act::SignAgreement
        | Act::UseDuty
        | Act::KeepAgreements
        | Act::ReadLedger
        | Act::KeepOrders
        | Act::KeepRequests => Things::Site,
        Act::ReadParticipant
        | Act::KeepParticipant
        | Act::KeepConsents
        | Act::ReadAccounting
        | Act::ExportAccounting
        | Act::BreakGlass => Things::Participant,
        Act::ReadSegment | Act::WriteSegment => Things::Segment,
        Act::ReadReferral | Act::DecideReferral | Act::AdvanceReferral => Things::Referral,
        Act::PrepareBrief | Act::OpenBrief | Act::ReadBrief | Act::Contribute | Act::RecordBrief => {
            Things::Brief
        }
        Act::ReviewGlass => Things::Glass,
        Act::Redact | Act::ReleaseLine => Things::Line,
        _ => return None,
    })
}
