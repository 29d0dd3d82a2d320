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
    /// Keep accounts and seats.
    KeepPeople = "keep-people",
    /// Be one of the two who let somebody in.
    ConfirmPerson = "confirm-person",
    /// Keep one's own passkeys and sessions.
    KeepAccount = "keep-account",
    /// Read the policies in force.
    ReadPolicies = "read-policies",
}

/// What the viewer wants the thing for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The work of the program.
    Coordination,
    /// Answering a reporter.
    Answering,
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
            Self::Investigation => "investigation",
            Self::Enforcement => "enforcement",
            Self::Prosecution => "prosecution",
            Self::Revocation => "revocation",
        }
    }
}
