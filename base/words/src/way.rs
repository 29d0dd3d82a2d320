//! The ways in: how somebody signed in.

tokens! {
    /// How somebody signed in.
    Way, "way to sign in" {
        /// By a link that they asked for.
        Link = "link",
        /// By the link of an invitation.
        Invitation = "invitation",
        /// By the link of a recovery: their passkeys were lost.
        Recovery = "recovery",
        /// By a link that the command line printed, without a second person.
        CommandLine = "command-line",
        /// By a passkey.
        Passkey = "passkey",
        /// By the city's own sign-in.
        SingleSignOn = "single-sign-on",
        /// By choosing a role, in the demo.
        Demo = "demo",
    }
}

impl Way {
    /// Whether somebody who came in so may register their first passkey: others saw to it that
    /// it is them. A link that was asked for shows only that somebody reads their mail.
    #[must_use]
    pub const fn lets_begin(self) -> bool {
        matches!(self, Self::Invitation | Self::Recovery | Self::CommandLine | Self::Demo)
    }
}
