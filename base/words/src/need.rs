//! What is kept about a participant, and for whom a consent may open it.

tokens! {
    /// A part of what is kept about a participant. Each is opened on its own.
    Segment, "segment" {
        /// The name.
        Identity = "identity",
        /// How to reach the person.
        Contact = "contact",
        /// Where the person can be met.
        Location = "location",
        /// What the case manager arranges; never clinical.
        Care = "care",
        /// Whatever tells of treatment for substance use (42 CFR Part 2). Unknown means this.
        Part2 = "part2",
        /// Counseling notes: they stay with their author and are not stored here.
        Counseling = "counseling",
        /// Cases, warrants and filings, as the liaison prosecutor coordinates them.
        Legal = "legal",
        /// What others must know so that nobody is hurt.
        Safety = "safety",
    }
}

tokens! {
    /// A class of recipients that a consent may name (42 CFR 2.31(a)(4)).
    Recipient, "class of recipients" {
        /// Those who work for the program.
        Program = "program",
        /// The police.
        Police = "police",
        /// The prosecutor's office.
        Prosecution = "prosecution",
        /// The public defender.
        Defense = "defense",
        /// Providers of services.
        Providers = "providers",
        /// Representatives of community groups.
        Community = "community",
    }
}

impl crate::Role {
    /// The class of recipients to which somebody in this role belongs; none for roles to which
    /// no consent opens anything.
    #[must_use]
    pub const fn recipient(self) -> Option<Recipient> {
        match self {
            Self::ProjectManager | Self::CaseManager => Some(Recipient::Program),
            Self::Officer => Some(Recipient::Police),
            Self::Prosecutor => Some(Recipient::Prosecution),
            Self::Defender => Some(Recipient::Defense),
            Self::Representative => Some(Recipient::Community),
            _ => None,
        }
    }
}
