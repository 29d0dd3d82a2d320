//! What is decided about a concern, and what is said back.

tokens! {
    /// Where triage sorts a concern.
    Sort, "sort" {
        /// A place with a problem: goes to the workgroup's agenda.
        PlaceConcern = "place-concern",
        /// A person in trouble whom LEAD might help: the referral desk takes it.
        Referral = "referral",
        /// Something is missing that no one at the table can give: counts as unmet need.
        ServiceGap = "service-gap",
        /// Not for LEAD: goes with a pointer to who can help.
        OutsideLead = "outside-lead",
    }
}

tokens! {
    /// What the workgroup decides about an item.
    DecisionKind, "decision" {
        /// A response will be planned.
        Respond = "respond",
        /// The group wants to listen there before it decides.
        Listen = "listen",
        /// Taken up again at a later meeting.
        Wait = "wait",
        /// Cannot be done now, and why.
        Cannot = "cannot",
    }
}

tokens! {
    /// What the program says back to a neighborhood.
    Outcome, "word" {
        /// We heard you.
        Heard = "heard",
        /// This is planned, by then.
        Planned = "planned",
        /// This was done.
        Done = "done",
        /// This cannot be done now, because…
        Cannot = "cannot",
    }
}
