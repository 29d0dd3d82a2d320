//! What somebody may want to do, and what for.

/// Declares the acts with the names that the policies use.
macro_rules! acts {
    ($($(#[$meta:meta])* $act:ident = $name:literal),+ $(,)?) => {
        /// Something that somebody may want to do. The names stand in `policies/`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Act { $($(#[$meta])* $act),+ }

        impl Act {
            /// Every act.
            pub const ALL: &'static [Self] = &[$(Self::$act),+];

            /// The act's name in the policies.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$act => $name),+ }
            }
        }
    };
}

acts! {
    /// Read what is published.
    ReadPublic = "read-public",
    /// Tell a concern.
    Tell = "tell",
    /// Come back with a receipt.
    UseReceipt = "use-receipt",
    /// Ask to sign in.
    SignIn = "sign-in",
    /// See the day's desk.
    SeeDesk = "see-desk",
    /// See the page of one's own group.
    SeeOwn = "see-own",
    /// Read the list of groups and their dialogues.
    ReadGroups = "read-groups",
    /// Keep the list of groups and who speaks for them.
    KeepGroups = "keep-groups",
    /// Write down a dialogue.
    HoldDialogue = "hold-dialogue",
    /// Type what a caller or a visitor says.
    EnterReport = "enter-report",
    /// Read a concern and the reports behind it.
    ReadConcern = "read-concern",
    /// See how to reach a reporter.
    ReadContact = "read-contact",
    /// Merge, sort, set names aside.
    Triage = "triage",
    /// Read text that names a person.
    ReadDraft = "read-draft",
    /// Read reviews of all neighborhoods that are not published yet.
    SeePriorities = "see-priorities",
    /// Review neighborhoods, choose and publish; match what was raised; label pairs of calls.
    KeepPriorities = "keep-priorities",
    /// Call meetings and build agendas.
    KeepMeetings = "keep-meetings",
    /// Read the open part of a meeting.
    ReadMeeting = "read-meeting",
    /// Check people in, record decisions and actions.
    RunMeeting = "run-meeting",
    /// Plan responses.
    KeepResponses = "keep-responses",
    /// Read a response.
    ReadResponse = "read-response",
    /// Say how a response goes, or that an action is done.
    AdvanceResponse = "advance-response",
    /// Approve what is said back.
    ApproveWords = "approve-words",
    /// See whether letters went out, not what they say.
    SeeLetters = "see-letters",
    /// Find a participant by case number.
    FindParticipant = "find-participant",
    /// Open a participant's page.
    ReadParticipant = "read-participant",
    /// Keep a participant's record: status, case manager, circle, conflicts, protected address.
    KeepParticipant = "keep-participant",
    /// Read a segment of what is kept about a participant.
    ReadSegment = "read-segment",
    /// Write into a segment.
    WriteSegment = "write-segment",
    /// Write down and revoke consents.
    KeepConsents = "keep-consents",
    /// Read who was told what about a participant.
    ReadAccounting = "read-accounting",
    /// Print or export who was told what.
    ExportAccounting = "export-accounting",
    /// Break the glass for one participant.
    BreakGlass = "break-glass",
    /// Review a broken glass.
    ReviewGlass = "review-glass",
    /// Open a referral.
    OpenReferral = "open-referral",
    /// Read a referral.
    ReadReferral = "read-referral",
    /// Say whether somebody is eligible, approve, close.
    DecideReferral = "decide-referral",
    /// Write down outreach and intake.
    AdvanceReferral = "advance-referral",
    /// Prepare the brief of an item in the closed part of a meeting.
    PrepareBrief = "prepare-brief",
    /// See who must step out, open and close an item.
    OpenBrief = "open-brief",
    /// Read a brief.
    ReadBrief = "read-brief",
    /// Add what one knows to a brief.
    Contribute = "contribute",
    /// Record decision and actions of an item in the closed part.
    RecordBrief = "record-brief",
    /// Nominate a place or a person.
    Nominate = "nominate",
    /// Approve what may be taken home from a meeting.
    ApproveSummary = "approve-summary",
    /// Read what may be taken home.
    ReadSummary = "read-summary",
    /// Sign the confidentiality agreement.
    SignAgreement = "sign-agreement",
    /// Record the use of an organizational duty.
    UseDuty = "use-duty",
    /// Keep the agreement's text, suspend agreements.
    KeepAgreements = "keep-agreements",
    /// Read the ledger of who was told what, and who looked up whom.
    ReadLedger = "read-ledger",
    /// Keep legal orders.
    KeepOrders = "keep-orders",
    /// Keep requests for public records.
    KeepRequests = "keep-requests",
    /// Redact a line of a request.
    Redact = "redact",
    /// Release a line of a request.
    ReleaseLine = "release-line",
    /// Keep accounts and seats.
    KeepPeople = "keep-people",
    /// Be one of the two who let somebody in.
    ConfirmPerson = "confirm-person",
    /// Keep one's own passkeys and sessions.
    KeepAccount = "keep-account",
    /// Read the policies in force.
    ReadPolicies = "read-policies",
}

impl Act {
    /// What the act is for, unless somebody says otherwise.
    #[must_use]
    pub const fn usual_purpose(self) -> Purpose {
        match self {
            Self::ReadContact => Purpose::Answering,
            Self::BreakGlass => Purpose::Safety,
            Self::ReadAccounting | Self::ExportAccounting => Purpose::Accounting,
            Self::KeepRequests | Self::Redact | Self::ReleaseLine => Purpose::Records,
            Self::KeepOrders => Purpose::Legal,
            _ => Purpose::Coordination,
        }
    }
}

/// What the viewer wants the thing for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The work of the program.
    Coordination,
    /// Answering a reporter.
    Answering,
    /// Somebody is about to be hurt.
    Safety,
    /// Telling a participant who was told what.
    Accounting,
    /// A request for public records.
    Records,
    /// A legal order.
    Legal,
    /// Investigating: forbidden by the Golden Rule, whatever else is permitted.
    Investigation,
    /// Enforcing: forbidden likewise.
    Enforcement,
    /// Prosecuting: forbidden likewise.
    Prosecution,
    /// Revoking a release or a sentence: forbidden likewise.
    Revocation,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: &'static [Self] = &[
        Self::Coordination,
        Self::Answering,
        Self::Safety,
        Self::Accounting,
        Self::Records,
        Self::Legal,
        Self::Investigation,
        Self::Enforcement,
        Self::Prosecution,
        Self::Revocation,
    ];

    /// The purpose's name in the policies.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Coordination => "coordination",
            Self::Answering => "answering",
            Self::Safety => "safety",
            Self::Accounting => "accounting",
            Self::Records => "records",
            Self::Legal => "legal",
            Self::Investigation => "investigation",
            Self::Enforcement => "enforcement",
            Self::Prosecution => "prosecution",
            Self::Revocation => "revocation",
        }
    }
}
