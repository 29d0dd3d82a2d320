//! Facts: what happened, told once, never changed.
//!
//! A part appends a fact in the same transaction as its change; other parts read it from
//! the journal (`store::journal`). A fact carries ids, a visibility class and numbers,
//! never text that may have to be erased: text stays in its owner's table.
//!
//! Fact kinds are versioned by their token. A new meaning is a new token; a token's columns
//! never change once written.

mod read;
mod write;

use crate::{
    ActionId, AdmissionId, AgreementId, AreaSlug, BriefId, Channel, ConcernId, ConsentId, Day, DecisionId,
    DecisionKind, DialogueId, DraftId, DutyId, GlassId, GroupId, ItemId, LineId, MeetingId, Moment,
    ObstacleId, OrderId, Outcome, ParticipantId, PasskeyId, PersonId, ReferralId, ReportId, RequestId,
    ResponseId, ReviewId, Role, SeatId, Sort, StepId, Way, WordId,
};
use thiserror::Error;

tokens! {
    /// Who may learn of a fact.
    Visibility, "visibility class" {
        /// Anyone.
        Public = "public",
        /// People who work for the program.
        Staff = "staff",
        /// Only where a policy names the reader.
        Restricted = "restricted",
    }
}

/// When a fact happened, and through whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stamp {
    /// A day and nothing finer: for whatever a neighbor did.
    Day(Day),
    /// A moment, and the person who acted: for what the program did.
    At {
        /// The moment.
        moment: Moment,
        /// Its day in the site's time zone.
        day: Day,
        /// Who acted; none for the system itself.
        actor: Option<PersonId>,
    },
}

impl Stamp {
    /// The day of the stamp.
    #[must_use]
    pub const fn day(&self) -> Day {
        match self {
            Self::Day(day) | Self::At { day, .. } => *day,
        }
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are ids named by their types; the variants say what happened")]
pub enum Fact {
    /// A report arrived and belongs to a concern.
    ReportReceived { report: ReportId, concern: ConcernId, area: Option<AreaSlug>, channel: Channel },
    /// The reporter took the report back.
    ReportWithdrawn { report: ReportId, concern: ConcernId },
    /// The reporter added something.
    ReporterReplied { report: ReportId, concern: ConcernId },
    /// The reporter says: this is not resolved.
    Contested { report: ReportId, concern: ConcernId, area: Option<AreaSlug> },
    /// A representative named it as a priority of their group.
    Nominated { concern: ConcernId, group: GroupId },
    /// Two concerns turned out to be one; every report is kept.
    ConcernMerged { from: ConcernId, into: ConcernId },
    /// Triage sorted a concern.
    ConcernSorted { concern: ConcernId, area: Option<AreaSlug>, sort: Sort },
    /// Text that names a person moved out of a report into a restricted draft.
    NameMoved { report: ReportId, concern: ConcernId, draft: DraftId },
    /// A dialogue was held with a group.
    DialogueHeld { dialogue: DialogueId, group: GroupId, area: Option<AreaSlug>, heads: i64 },
    /// A concern stands on a meeting's agenda.
    ItemListed { item: ItemId, meeting: MeetingId, concern: ConcernId },
    /// A meeting decided about a concern.
    Decided {
        decision: DecisionId,
        meeting: MeetingId,
        concern: ConcernId,
        area: Option<AreaSlug>,
        kind: DecisionKind,
    },
    /// A meeting was closed.
    MeetingClosed { meeting: MeetingId },
    /// Somebody took on an action.
    ActionAssigned { action: ActionId, meeting: MeetingId, due: Day },
    /// An action was done.
    ActionDone { action: ActionId, meeting: MeetingId },
    /// A response was planned: a promise with a day.
    ResponsePlanned { response: ResponseId, concern: ConcernId, area: Option<AreaSlug>, due: Day },
    /// The day of a response was moved.
    ResponseMoved { response: ResponseId, concern: ConcernId, area: Option<AreaSlug>, due: Day },
    /// A step of a response was done.
    StepDone { step: StepId, response: ResponseId, concern: ConcernId },
    /// Something stands in the way of a response.
    ObstacleRaised { obstacle: ObstacleId, response: ResponseId, concern: ConcernId, area: Option<AreaSlug> },
    /// It no longer does.
    ObstacleCleared { obstacle: ObstacleId, response: ResponseId, concern: ConcernId },
    /// A response ended, done or cannot.
    ResponseEnded { response: ResponseId, concern: ConcernId, area: Option<AreaSlug>, outcome: Outcome },
    /// The program said a word back; about this response, if it is about one.
    WordSaid {
        word: WordId,
        concern: ConcernId,
        response: Option<ResponseId>,
        area: Option<AreaSlug>,
        outcome: Outcome,
    },
    /// A review was published that chose this neighborhood.
    PlaceChosen { review: ReviewId, area: AreaSlug },
    /// A person got a seat.
    SeatGiven { seat: SeatId, person: PersonId, role: Role },
    /// A seat ended.
    SeatEnded { seat: SeatId, person: PersonId, role: Role },
    /// A referral was opened.
    ReferralOpened { referral: ReferralId },
    /// A referral ended, enrolled or closed.
    ReferralEnded { referral: ReferralId },
    /// A participant enrolled.
    Enrolled { participant: ParticipantId, referral: ReferralId },
    /// A participant's record changed: status, case manager, alias, protected address, circle.
    RecordChanged { participant: ParticipantId },
    /// A participant gave a consent.
    ConsentGiven { consent: ConsentId, participant: ParticipantId },
    /// A consent was revoked.
    ConsentRevoked { consent: ConsentId, participant: ParticipantId },
    /// The event came with which a consent ends.
    ConsentEnded { consent: ConsentId, participant: ParticipantId },
    /// Somebody broke the glass.
    GlassBroken { glass: GlassId, participant: ParticipantId },
    /// It was reviewed.
    GlassReviewed { glass: GlassId },
    /// What may be taken home from a meeting was approved.
    SummaryApproved { meeting: MeetingId },
    /// An item of the closed part of a meeting was opened.
    BriefOpened { brief: BriefId, meeting: MeetingId },
    /// It was closed.
    BriefClosed { brief: BriefId, meeting: MeetingId },
    /// A text of the confidentiality agreement came into force.
    AgreementTextAdopted { version: i64 },
    /// Somebody signed the confidentiality agreement.
    AgreementSigned { agreement: AgreementId, person: PersonId },
    /// Somebody's agreement was suspended after an incident.
    AgreementSuspended { agreement: AgreementId, person: PersonId },
    /// It counts again.
    AgreementRestored { agreement: AgreementId, person: PersonId },
    /// Somebody used an organizational duty that they had declared.
    DutyUsed { duty: DutyId, person: PersonId },
    /// Counsel wrote down a legal order.
    OrderReceived { order: OrderId },
    /// Somebody asked for public records.
    RequestReceived { request: RequestId },
    /// A line of their request was given out, whole or in part.
    LineReleased { line: LineId, request: RequestId },
    /// A line was withheld.
    LineWithheld { line: LineId, request: RequestId },
    /// The request was answered.
    RequestAnswered { request: RequestId },
    /// A person signed in, in this way.
    SignedIn { person: PersonId, way: Way },
    /// A person added a passkey.
    PasskeyAdded { passkey: PasskeyId, person: PersonId },
    /// A passkey went: its person removed it, or recovered without it.
    PasskeyRemoved { passkey: PasskeyId, person: PersonId },
    /// A second person confirmed an invitation.
    InvitationConfirmed { admission: AdmissionId, person: PersonId },
    /// Somebody recognised a person who lost their passkeys.
    RecoveryStarted { admission: AdmissionId, person: PersonId },
    /// A second person confirmed a recovery.
    RecoveryConfirmed { admission: AdmissionId, person: PersonId },
    /// The command line let somebody in without a second person.
    LetInAlone { person: PersonId },
}

/// A fact as the journal stores it, beside its stamp.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FactRow {
    /// The kind's token.
    pub kind: String,
    /// The visibility class's token.
    pub class: String,
    /// The neighborhood, when the fact has one.
    pub area: Option<String>,
    /// The concern, when the fact is about one.
    pub concern: Option<String>,
    /// The thing the fact is about.
    pub thing: Option<String>,
    /// A second thing (the meeting of a decision, the response of a step or a word).
    pub other: Option<String>,
    /// A number (a day, a head count).
    pub number: Option<i64>,
    /// A member of a closed list (a channel, a decision's kind, an outcome).
    pub token: Option<String>,
}

/// A stored fact that this version cannot read.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("the journal holds a fact “{kind}” that this version cannot read ({field})")]
pub struct UnknownFact {
    /// The stored kind.
    pub kind: String,
    /// The column that did not fit.
    pub field: &'static str,
}

impl Fact {
    /// Who may learn of it.
    #[must_use]
    pub const fn visibility(&self) -> Visibility {
        match self {
            Self::WordSaid { .. } | Self::MeetingClosed { .. } | Self::PlaceChosen { .. } => {
                Visibility::Public
            }
            Self::NameMoved { .. }
            | Self::SignedIn { .. }
            | Self::ReferralOpened { .. }
            | Self::ReferralEnded { .. }
            | Self::Enrolled { .. }
            | Self::RecordChanged { .. }
            | Self::ConsentGiven { .. }
            | Self::ConsentRevoked { .. }
            | Self::ConsentEnded { .. }
            | Self::GlassBroken { .. }
            | Self::GlassReviewed { .. }
            | Self::BriefOpened { .. }
            | Self::BriefClosed { .. }
            | Self::AgreementTextAdopted { .. }
            | Self::AgreementSigned { .. }
            | Self::AgreementSuspended { .. }
            | Self::AgreementRestored { .. }
            | Self::DutyUsed { .. }
            | Self::OrderReceived { .. }
            | Self::RequestReceived { .. }
            | Self::LineReleased { .. }
            | Self::LineWithheld { .. }
            | Self::RequestAnswered { .. }
            | Self::PasskeyAdded { .. }
            | Self::PasskeyRemoved { .. }
            | Self::InvitationConfirmed { .. }
            | Self::RecoveryStarted { .. }
            | Self::RecoveryConfirmed { .. }
            | Self::LetInAlone { .. } => Visibility::Restricted,
            _ => Visibility::Staff,
        }
    }

    /// The kind's token with its version, as stored.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::ReportReceived { .. } => "report-received/1",
            Self::ReportWithdrawn { .. } => "report-withdrawn/1",
            Self::ReporterReplied { .. } => "reporter-replied/1",
            Self::Contested { .. } => "contested/1",
            Self::Nominated { .. } => "nominated/1",
            Self::ConcernMerged { .. } => "concern-merged/1",
            Self::ConcernSorted { .. } => "concern-sorted/1",
            Self::NameMoved { .. } => "name-moved/1",
            Self::DialogueHeld { .. } => "dialogue-held/1",
            Self::ItemListed { .. } => "item-listed/1",
            Self::Decided { .. } => "decided/1",
            Self::MeetingClosed { .. } => "meeting-closed/1",
            Self::ActionAssigned { .. } => "action-assigned/1",
            Self::ActionDone { .. } => "action-done/1",
            Self::ResponsePlanned { .. } => "response-planned/1",
            Self::ResponseMoved { .. } => "response-moved/1",
            Self::StepDone { .. } => "step-done/1",
            Self::ObstacleRaised { .. } => "obstacle-raised/1",
            Self::ObstacleCleared { .. } => "obstacle-cleared/1",
            Self::ResponseEnded { .. } => "response-ended/1",
            Self::WordSaid { .. } => "word-said/1",
            Self::PlaceChosen { .. } => "place-chosen/1",
            Self::SeatGiven { .. } => "seat-given/1",
            Self::SeatEnded { .. } => "seat-ended/1",
            Self::ReferralOpened { .. } => "referral-opened/1",
            Self::ReferralEnded { .. } => "referral-ended/1",
            Self::Enrolled { .. } => "enrolled/1",
            Self::RecordChanged { .. } => "record-changed/1",
            Self::ConsentGiven { .. } => "consent-given/1",
            Self::ConsentRevoked { .. } => "consent-revoked/1",
            Self::ConsentEnded { .. } => "consent-ended/1",
            Self::GlassBroken { .. } => "glass-broken/1",
            Self::GlassReviewed { .. } => "glass-reviewed/1",
            Self::SummaryApproved { .. } => "summary-approved/1",
            Self::BriefOpened { .. } => "brief-opened/1",
            Self::BriefClosed { .. } => "brief-closed/1",
            Self::AgreementTextAdopted { .. } => "agreement-text-adopted/1",
            Self::AgreementSigned { .. } => "agreement-signed/1",
            Self::AgreementSuspended { .. } => "agreement-suspended/1",
            Self::AgreementRestored { .. } => "agreement-restored/1",
            Self::DutyUsed { .. } => "duty-used/1",
            Self::OrderReceived { .. } => "order-received/1",
            Self::RequestReceived { .. } => "request-received/1",
            Self::LineReleased { .. } => "line-released/1",
            Self::LineWithheld { .. } => "line-withheld/1",
            Self::RequestAnswered { .. } => "request-answered/1",
            Self::SignedIn { .. } => "signed-in/2",
            Self::PasskeyAdded { .. } => "passkey-added/1",
            Self::PasskeyRemoved { .. } => "passkey-removed/1",
            Self::InvitationConfirmed { .. } => "invitation-confirmed/1",
            Self::RecoveryStarted { .. } => "recovery-started/1",
            Self::RecoveryConfirmed { .. } => "recovery-confirmed/1",
            Self::LetInAlone { .. } => "let-in-alone/1",
        }
    }
}
