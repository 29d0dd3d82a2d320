//! How a report came in, how its answer goes out, and what may be disclosed.

tokens! {
    /// The way by which a report came in.
    Channel, "channel" {
        /// The neighbor used the web form.
        Web = "web",
        /// Staff typed what a caller said.
        Phone = "phone",
        /// Staff typed what a visitor said.
        InPerson = "in-person",
        /// A point raised when staff visited a group.
        Visit = "visit",
        /// A letter or a note on paper.
        Paper = "paper",
        /// An officer passed it on.
        Officer = "officer",
        /// A text message that staff typed.
        Text = "text",
        /// An e-mail that staff typed.
        Email = "email",
    }
}

tokens! {
    /// The way by which a reporter wants the answer.
    AnswerBy, "way to answer" {
        /// Only by looking it up with the receipt.
        Receipt = "receipt",
        /// By e-mail.
        Email = "email",
        /// By text message.
        Text = "text",
        /// By a call from staff.
        Phone = "phone",
        /// By a letter.
        Letter = "letter",
        /// At the group's next meeting.
        Visit = "visit",
    }
}

impl AnswerBy {
    /// Whether this way needs an address or a number.
    #[must_use]
    pub const fn needs_contact(self) -> bool {
        matches!(self, Self::Email | Self::Text | Self::Phone | Self::Letter)
    }
}

tokens! {
    /// What the reporter said, when filing, about disclosing their name. The preference
    /// stated at filing governs (RCW 42.56.240(2) in Washington; counsel decides elsewhere).
    Disclosure, "disclosure preference" {
        /// No name was given.
        NoName = "no-name",
        /// A name was given; it must not be disclosed.
        Withhold = "withhold",
        /// A name was given; it may be disclosed.
        MayDisclose = "may-disclose",
        /// Staff could not ask (a note on paper, a voice message).
        NotAsked = "not-asked",
    }
}
