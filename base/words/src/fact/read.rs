//! A stored fact is read back.

use super::{Fact, FactRow, UnknownFact};
use crate::{AreaSlug, ConcernId, Day, Way};
use std::str::FromStr;

impl Fact {
    /// Reads a stored fact back.
    ///
    /// # Errors
    /// A kind or a column that this version does not know.
    #[allow(clippy::too_many_lines, reason = "a table: one arm for each kind")]
    pub fn from_row(row: &FactRow) -> Result<Self, UnknownFact> {
        let r = Reader(row);
        Ok(match row.kind.as_str() {
            "report-received/1" => Self::ReportReceived {
                report: r.thing()?,
                concern: r.concern()?,
                area: r.area()?,
                channel: r.token()?,
            },
            "report-withdrawn/1" => Self::ReportWithdrawn { report: r.thing()?, concern: r.concern()? },
            "reporter-replied/1" => Self::ReporterReplied { report: r.thing()?, concern: r.concern()? },
            "nominated/1" => Self::Nominated { concern: r.concern()?, group: r.other()? },
            "contested/1" => Self::Contested { report: r.thing()?, concern: r.concern()?, area: r.area()? },
            "concern-merged/1" => Self::ConcernMerged { from: r.thing()?, into: r.concern()? },
            "concern-sorted/1" => {
                Self::ConcernSorted { concern: r.concern()?, area: r.area()?, sort: r.token()? }
            }
            "name-moved/1" => {
                Self::NameMoved { report: r.other()?, concern: r.concern()?, draft: r.thing()? }
            }
            "dialogue-held/1" => Self::DialogueHeld {
                dialogue: r.thing()?,
                group: r.other()?,
                area: r.area()?,
                heads: r.number()?,
            },
            "item-listed/1" => {
                Self::ItemListed { item: r.thing()?, meeting: r.other()?, concern: r.concern()? }
            }
            "decided/1" => Self::Decided {
                decision: r.thing()?,
                meeting: r.other()?,
                concern: r.concern()?,
                area: r.area()?,
                kind: r.token()?,
            },
            "meeting-closed/1" => Self::MeetingClosed { meeting: r.thing()? },
            "action-assigned/1" => {
                Self::ActionAssigned { action: r.thing()?, meeting: r.other()?, due: Day(r.number()?) }
            }
            "action-done/1" => Self::ActionDone { action: r.thing()?, meeting: r.other()? },
            "response-planned/1" => Self::ResponsePlanned {
                response: r.thing()?,
                concern: r.concern()?,
                area: r.area()?,
                due: Day(r.number()?),
            },
            "response-moved/1" => Self::ResponseMoved {
                response: r.thing()?,
                concern: r.concern()?,
                area: r.area()?,
                due: Day(r.number()?),
            },
            "step-done/1" => Self::StepDone { step: r.thing()?, response: r.other()?, concern: r.concern()? },
            "obstacle-raised/1" => Self::ObstacleRaised {
                obstacle: r.thing()?,
                response: r.other()?,
                concern: r.concern()?,
                area: r.area()?,
            },
            "obstacle-cleared/1" => {
                Self::ObstacleCleared { obstacle: r.thing()?, response: r.other()?, concern: r.concern()? }
            }
            "response-ended/1" => Self::ResponseEnded {
                response: r.thing()?,
                concern: r.concern()?,
                area: r.area()?,
                outcome: r.token()?,
            },
            "word-said/1" => Self::WordSaid {
                word: r.thing()?,
                concern: r.concern()?,
                response: r.other_if_any()?,
                area: r.area()?,
                outcome: r.token()?,
            },
            "place-chosen/1" => {
                Self::PlaceChosen { review: r.thing()?, area: r.area()?.ok_or_else(|| r.unreadable("area"))? }
            }
            "seat-given/1" => Self::SeatGiven { seat: r.thing()?, person: r.other()?, role: r.token()? },
            "seat-ended/1" => Self::SeatEnded { seat: r.thing()?, person: r.other()?, role: r.token()? },
            "referral-opened/1" => Self::ReferralOpened { referral: r.thing()? },
            "referral-ended/1" => Self::ReferralEnded { referral: r.thing()? },
            "enrolled/1" => Self::Enrolled { participant: r.thing()?, referral: r.other()? },
            "record-changed/1" => Self::RecordChanged { participant: r.thing()? },
            "consent-given/1" => Self::ConsentGiven { consent: r.thing()?, participant: r.other()? },
            "consent-ended/1" => Self::ConsentEnded { consent: r.thing()?, participant: r.other()? },
            "consent-revoked/1" => Self::ConsentRevoked { consent: r.thing()?, participant: r.other()? },
            "glass-broken/1" => Self::GlassBroken { glass: r.thing()?, participant: r.other()? },
            "glass-reviewed/1" => Self::GlassReviewed { glass: r.thing()? },
            "summary-approved/1" => Self::SummaryApproved { meeting: r.thing()? },
            "brief-opened/1" => Self::BriefOpened { brief: r.thing()?, meeting: r.other()? },
            "brief-closed/1" => Self::BriefClosed { brief: r.thing()?, meeting: r.other()? },
            "agreement-text-adopted/1" => Self::AgreementTextAdopted { version: r.number()? },
            "agreement-signed/1" => Self::AgreementSigned { agreement: r.thing()?, person: r.other()? },
            "agreement-suspended/1" => Self::AgreementSuspended { agreement: r.thing()?, person: r.other()? },
            "agreement-restored/1" => Self::AgreementRestored { agreement: r.thing()?, person: r.other()? },
            "duty-used/1" => Self::DutyUsed { duty: r.thing()?, person: r.other()? },
            "order-received/1" => Self::OrderReceived { order: r.thing()? },
            "request-received/1" => Self::RequestReceived { request: r.thing()? },
            "line-released/1" => Self::LineReleased { line: r.thing()?, request: r.other()? },
            "line-withheld/1" => Self::LineWithheld { line: r.thing()?, request: r.other()? },
            "request-answered/1" => Self::RequestAnswered { request: r.thing()? },
            // When links were the only way in.
            "signed-in/1" => Self::SignedIn { person: r.thing()?, way: Way::Link },
            "signed-in/2" => Self::SignedIn { person: r.thing()?, way: r.token()? },
            "passkey-added/1" => Self::PasskeyAdded { passkey: r.thing()?, person: r.other()? },
            "passkey-removed/1" => Self::PasskeyRemoved { passkey: r.thing()?, person: r.other()? },
            "invitation-confirmed/1" => {
                Self::InvitationConfirmed { admission: r.thing()?, person: r.other()? }
            }
            "recovery-started/1" => Self::RecoveryStarted { admission: r.thing()?, person: r.other()? },
            "recovery-confirmed/1" => Self::RecoveryConfirmed { admission: r.thing()?, person: r.other()? },
            "let-in-alone/1" => Self::LetInAlone { person: r.thing()? },
            _ => return Err(r.unreadable("kind")),
        })
    }
}

/// Reads the columns of one stored fact.
struct Reader<'a>(&'a FactRow);

impl Reader<'_> {
    fn unreadable(&self, field: &'static str) -> UnknownFact {
        UnknownFact { kind: self.0.kind.clone(), field }
    }
    fn parsed<T: FromStr>(&self, value: Option<&String>, field: &'static str) -> Result<T, UnknownFact> {
        value.and_then(|text| text.parse().ok()).ok_or_else(|| self.unreadable(field))
    }
    fn thing<T: FromStr>(&self) -> Result<T, UnknownFact> {
        self.parsed(self.0.thing.as_ref(), "thing")
    }
    fn other<T: FromStr>(&self) -> Result<T, UnknownFact> {
        self.parsed(self.0.other.as_ref(), "other")
    }
    fn other_if_any<T: FromStr>(&self) -> Result<Option<T>, UnknownFact> {
        self.0.other.as_ref().map(|_| self.other()).transpose()
    }
    fn concern(&self) -> Result<ConcernId, UnknownFact> {
        self.parsed(self.0.concern.as_ref(), "concern")
    }
    fn token<T: FromStr>(&self) -> Result<T, UnknownFact> {
        self.parsed(self.0.token.as_ref(), "token")
    }
    fn area(&self) -> Result<Option<AreaSlug>, UnknownFact> {
        self.0.area.as_ref().map(|slug| slug.parse().map_err(|_| self.unreadable("area"))).transpose()
    }
    fn number(&self) -> Result<i64, UnknownFact> {
        self.0.number.ok_or_else(|| self.unreadable("number"))
    }
}
