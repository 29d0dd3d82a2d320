//! Roles: who takes part in a LEAD program.

tokens! {
    /// A role that a person holds by a seat. What each may do stands in `policies/`.
    Role, "role" {
        /// Coordinates daily: processes what comes in, staffs the workgroup, meets the community.
        ProjectManager = "project-manager",
        /// Takes reports and may see how to reach a reporter, to answer.
        IntakeCustodian = "intake-custodian",
        /// A police officer who takes part in LEAD.
        Officer = "officer",
        /// A LEAD case manager.
        CaseManager = "case-manager",
        /// The prosecutor's liaison at the workgroup.
        Prosecutor = "prosecutor",
        /// The public defender at the workgroup.
        Defender = "defender",
        /// Speaks for a community public safety group and reports back to it.
        Representative = "representative",
        /// Member of the Community Leadership Team.
        CltMember = "clt-member",
        /// Member of the Policy Coordinating Group.
        PcgMember = "pcg-member",
        /// Directs the program: capacity, money, promises.
        Director = "director",
        /// Answers requests for public records.
        RecordsOfficer = "records-officer",
        /// The officer of the program's law.
        Counsel = "counsel",
        /// Settings, accounts and the health of the system; never any content.
        Administrator = "administrator",
    }
}

impl Role {
    /// Whether two others must vouch for somebody before this role opens anything: it sees persons,
    /// or it lets others in, and whoever could do that alone could be two by themselves.
    #[must_use]
    pub const fn needs_vouching(self) -> bool {
        self.sees_persons() || matches!(self, Self::Administrator)
    }

    /// Whether sessions of this role end after 15 idle minutes because the role sees
    /// persons: reporters' contacts, restricted drafts, participants, and whom a brief is about.
    #[must_use]
    pub const fn sees_persons(self) -> bool {
        !matches!(self, Self::CltMember | Self::PcgMember | Self::Director | Self::Administrator)
    }
}
