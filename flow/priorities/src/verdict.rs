//! What a point that was raised in a dialogue turned out to be among the calls for service.

store::list! {
    /// What a person found when they looked a point up among the calls.
    Verdict, "verdict on a point" {
        /// Somebody had called about it.
        Called = "called",
        /// Nobody had.
        NotCalled = "not-called",
        /// It cannot be looked up: no place, no time, or nothing that anybody would call about.
        NotLinkable = "not-linkable",
    }
}
