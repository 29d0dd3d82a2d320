//! From a fact to the row under which the journal keeps it.

use super::{Fact, FactRow};
use crate::AreaSlug;
use std::fmt;

impl Fact {
    /// The row under which the journal keeps this fact.
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "a table: one arm for each kind")]
    pub fn to_row(&self) -> FactRow {
        let row = FactRow {
            kind: self.kind().to_owned(),
            class: self.visibility().token().to_owned(),
            ..FactRow::default()
        };
        let text = |x: &dyn fmt::Display| Some(x.to_string());
        let place = |area: &Option<AreaSlug>| area.as_ref().map(ToString::to_string);
        match self {
            Self::ReportReceived { report, concern, area, channel } => FactRow {
                thing: text(report),
                concern: text(concern),
                area: place(area),
                token: text(channel),
                ..row
            },
            Self::ReportWithdrawn { report, concern } | Self::ReporterReplied { report, concern } => {
                FactRow { thing: text(report), concern: text(concern), ..row }
            }
            Self::Contested { report, concern, area } => {
                FactRow { thing: text(report), concern: text(concern), area: place(area), ..row }
            }
            Self::Nominated { concern, group } => {
                FactRow { concern: text(concern), other: text(group), ..row }
            }
            Self::ConcernMerged { from, into } => FactRow { thing: text(from), concern: text(into), ..row },
            Self::ConcernSorted { concern, area, sort } => {
                FactRow { concern: text(concern), area: place(area), token: text(sort), ..row }
            }
            Self::NameMoved { report, concern, draft } => {
                FactRow { thing: text(draft), other: text(report), concern: text(concern), ..row }
            }
            Self::DialogueHeld { dialogue, group, area, heads } => FactRow {
                thing: text(dialogue),
                other: text(group),
                area: place(area),
                number: Some(*heads),
                ..row
            },
            Self::ItemListed { item, meeting, concern } => {
                FactRow { thing: text(item), other: text(meeting), concern: text(concern), ..row }
            }
            Self::Decided { decision, meeting, concern, area, kind } => FactRow {
                thing: text(decision),
                other: text(meeting),
                concern: text(concern),
                area: place(area),
                token: text(kind),
                ..row
            },
            Self::MeetingClosed { meeting } | Self::SummaryApproved { meeting } => {
                FactRow { thing: text(meeting), ..row }
            }
            Self::ActionAssigned { action, meeting, due } => {
                FactRow { thing: text(action), other: text(meeting), number: Some(due.0), ..row }
            }
            Self::ActionDone { action, meeting } => {
                FactRow { thing: text(action), other: text(meeting), ..row }
            }
            Self::ResponsePlanned { response, concern, area, due }
            | Self::ResponseMoved { response, concern, area, due } => FactRow {
                thing: text(response),
                concern: text(concern),
                area: place(area),
                number: Some(due.0),
                ..row
            },
            Self::StepDone { step, response, concern } => {
                FactRow { thing: text(step), other: text(response), concern: text(concern), ..row }
            }
            Self::ObstacleRaised { obstacle, response, concern, area } => FactRow {
                thing: text(obstacle),
                other: text(response),
                concern: text(concern),
                area: place(area),
                ..row
            },
            Self::ObstacleCleared { obstacle, response, concern } => {
                FactRow { thing: text(obstacle), other: text(response), concern: text(concern), ..row }
            }
            Self::ResponseEnded { response, concern, area, outcome } => FactRow {
                thing: text(response),
                concern: text(concern),
                area: place(area),
                token: text(outcome),
                ..row
            },
            Self::WordSaid { word, concern, response, area, outcome } => FactRow {
                thing: text(word),
                other: response.as_ref().map(ToString::to_string),
                concern: text(concern),
                area: place(area),
                token: text(outcome),
                ..row
            },
            Self::PlaceChosen { review, area } => FactRow { thing: text(review), area: text(area), ..row },
            Self::SeatGiven { seat, person, role } | Self::SeatEnded { seat, person, role } => {
                FactRow { thing: text(seat), other: text(person), token: text(role), ..row }
            }
            Self::ReferralOpened { referral } | Self::ReferralEnded { referral } => {
                FactRow { thing: text(referral), ..row }
            }
            Self::Enrolled { participant, referral } => {
                FactRow { thing: text(participant), other: text(referral), ..row }
            }
            Self::RecordChanged { participant } => FactRow { thing: text(participant), ..row },
            Self::ConsentGiven { consent, participant }
            | Self::ConsentRevoked { consent, participant }
            | Self::ConsentEnded { consent, participant } => {
                FactRow { thing: text(consent), other: text(participant), ..row }
            }
            Self::GlassBroken { glass, participant } => {
                FactRow { thing: text(glass), other: text(participant), ..row }
            }
            Self::GlassReviewed { glass } => FactRow { thing: text(glass), ..row },
            Self::BriefOpened { brief, meeting } | Self::BriefClosed { brief, meeting } => {
                FactRow { thing: text(brief), other: text(meeting), ..row }
            }
            Self::AgreementTextAdopted { version } => FactRow { number: Some(*version), ..row },
            Self::AgreementSigned { agreement, person }
            | Self::AgreementSuspended { agreement, person }
            | Self::AgreementRestored { agreement, person } => {
                FactRow { thing: text(agreement), other: text(person), ..row }
            }
            Self::DutyUsed { duty, person } => FactRow { thing: text(duty), other: text(person), ..row },
            Self::OrderReceived { order } => FactRow { thing: text(order), ..row },
            Self::RequestReceived { request } | Self::RequestAnswered { request } => {
                FactRow { thing: text(request), ..row }
            }
            Self::LineReleased { line, request } | Self::LineWithheld { line, request } => {
                FactRow { thing: text(line), other: text(request), ..row }
            }
            Self::SignedIn { person, way } => FactRow { thing: text(person), token: text(way), ..row },
            Self::PasskeyAdded { passkey, person } | Self::PasskeyRemoved { passkey, person } => {
                FactRow { thing: text(passkey), other: text(person), ..row }
            }
            Self::InvitationConfirmed { admission, person }
            | Self::RecoveryStarted { admission, person }
            | Self::RecoveryConfirmed { admission, person } => {
                FactRow { thing: text(admission), other: text(person), ..row }
            }
            Self::LetInAlone { person } => FactRow { thing: text(person), ..row },
        }
    }
}
