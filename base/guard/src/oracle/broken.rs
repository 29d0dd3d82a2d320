//! Ways in which an oracle can be broken on purpose.

/// A rule that is broken: with each of them a comparison must find differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(not(test), allow(dead_code, reason = "only tests break a rule"))]
pub(crate) enum Mutation {
    /// Rule 1: somebody without a role signs and reads like whoever has one.
    SeatlessAct,
    /// Rule 2 is forgotten.
    GoldenRule,
    /// Rule 3 is forgotten.
    Conflict,
    /// Rule 4.3: no consent is asked for.
    Part2Freely,
    /// Rules 4.4 and 4.5: outside of the circle too.
    Circle,
    /// Rule 4.5: any class of recipients will do.
    AnyClass,
    /// Rule 4.6: the glass opens what is arranged, too.
    GlassOpensCare,
    /// Rule 4.7: counsel needs no order.
    NoOrder,
    /// Rule 4.8: a consent lets counseling notes out.
    CounselingOut,
    /// Rule 5 is forgotten.
    ProtectedAddress,
    /// Rule 6: counseling notes are written here.
    CounselingWritten,
    /// Rule 7: the page opens without a consent.
    PageFreely,
    /// Rule 7: a case number is tried without an agreement.
    FindFreely,
    /// Rule 8: every case manager keeps every record.
    OtherCaseloads,
    /// Rules 9 and 10: no passkey is asked for.
    NoPasskey,
    /// Rules 9 and 10: representatives and members of the CLT in another role, too.
    Representatives,
    /// Rule 10: whoever broke it reviews it.
    OwnGlass,
    /// Rule 11: whoever may make referrals reads those of others.
    OthersReferrals,
    /// Rule 12: every case manager prepares.
    AnyonePrepares,
    /// Rule 13: representatives facilitate.
    AnyFacilitator,
    /// Rule 13: whoever was named facilitates for good.
    FacilitatesOn,
    /// Rule 14: the meeting's hours are forgotten.
    Hours,
    /// Rule 14: for whom the item is marked is forgotten.
    Mark,
    /// Rule 14: no consent is asked for.
    BriefFreely,
    /// Rule 15: added to outside of the meeting.
    AddsOutside,
    /// Rule 16: nominations without an agreement.
    NominateFreely,
    /// Rule 18: the ledger for any purpose.
    LedgerForAll,
    /// Rule 19: representatives approve what they take home.
    ApprovesOwn,
    /// Rule 20: orders for coordination.
    OrdersForAll,
    /// Rule 21: counsel redacts what was not handed over.
    NotHanded,
    /// Rule 21: lines under Part 2 go out without an order.
    Part2Released,
    /// Rule 22: the administrator reads.
    Administrator,
    /// States: an agreement never lapses.
    Lapsed,
    /// States: a revoked consent goes on.
    Revoked,
    /// States: an expired consent goes on.
    Expired,
    /// States: the glass stays broken.
    GlassForever,
    /// States: a passkey stays fresh.
    FreshForever,
}

#[cfg(test)]
impl Mutation {
    /// Every mutation.
    pub(crate) const ALL: &[Self] = &[
        Self::SeatlessAct,
        Self::GoldenRule,
        Self::Conflict,
        Self::Part2Freely,
        Self::Circle,
        Self::AnyClass,
        Self::GlassOpensCare,
        Self::NoOrder,
        Self::CounselingOut,
        Self::ProtectedAddress,
        Self::CounselingWritten,
        Self::PageFreely,
        Self::FindFreely,
        Self::OtherCaseloads,
        Self::NoPasskey,
        Self::Representatives,
        Self::OwnGlass,
        Self::OthersReferrals,
        Self::AnyonePrepares,
        Self::AnyFacilitator,
        Self::FacilitatesOn,
        Self::Hours,
        Self::Mark,
        Self::BriefFreely,
        Self::AddsOutside,
        Self::NominateFreely,
        Self::LedgerForAll,
        Self::ApprovesOwn,
        Self::OrdersForAll,
        Self::NotHanded,
        Self::Part2Released,
        Self::Administrator,
        Self::Lapsed,
        Self::Revoked,
        Self::Expired,
        Self::GlassForever,
        Self::FreshForever,
    ];
}
