//! Raw states of what has hours, days or a paper.

/// Declares raw states, each with its list.
macro_rules! states {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $state:ident),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vmeta])* $state),+ }

        impl $name {
            /// Every state.
            pub const ALL: &'static [Self] = &[$(Self::$state),+];
        }
    )+};
}

states! {
    /// The viewer's confidentiality agreement.
    Agreement {
        /// Nothing was signed.
        Unsigned,
        /// Signed today.
        Today,
        /// Signed exactly 12 months ago.
        AYearAgo,
        /// Signed 12 months minus a day ago.
        AlmostAYearAgo,
        /// Signed last week, under a text that was replaced since.
        AnotherText,
        /// Signed last week, suspended since.
        Suspended,
        /// Signed tomorrow: the clock went back.
        Tomorrow,
    }
    /// The viewer's last proof with a passkey.
    Proof {
        /// None.
        Never,
        /// Just now.
        JustNow,
        /// Exactly five minutes ago.
        FiveMinutesAgo,
        /// Five minutes minus a microsecond ago.
        AlmostFiveMinutesAgo,
        /// In the future: the clock went back.
        Ahead,
    }
    /// What became of the paper on which the participant consented.
    Paper {
        /// There is none.
        Absent,
        /// Signed a month ago, good for a month more, covers what is asked for.
        Live,
        /// The same, for other parts of what is kept; of a brief it covers one half.
        OtherSegment,
        /// Its last day was yesterday.
        ExpiredYesterday,
        /// Its last day is today.
        ExpiresToday,
        /// Revoked this very moment.
        Revoked,
        /// Revoked, by a clock that went back since.
        RevokedAhead,
        /// The event came with which it ends.
        Ended,
        /// Written down a microsecond from now: the clock went back.
        WrittenAhead,
        /// Lacks an element: it does not say what for.
        Lacking,
        /// Signed tomorrow.
        SignedTomorrow,
    }
    /// The glass of this participant. One broken for somebody else's record is not broken.
    Glass {
        /// Nobody broke it.
        Whole,
        /// The viewer, just now.
        JustNow,
        /// The viewer, exactly 60 minutes ago.
        AnHourAgo,
        /// The viewer, 60 minutes minus a microsecond ago.
        AlmostAnHourAgo,
        /// Somebody else, just now.
        BySomebodyElse,
        /// The viewer, a microsecond from now: the clock went back.
        Ahead,
    }
    /// The moment, beside a meeting's hours.
    Meeting {
        /// A day before it begins.
        LongBefore,
        /// A quarter of an hour and a microsecond before it begins.
        JustTooEarly,
        /// Exactly a quarter of an hour before it begins.
        QuarterBefore,
        /// In the middle of it.
        Running,
        /// Exactly a quarter of an hour after its end.
        QuarterAfter,
        /// A microsecond later.
        JustTooLate,
        /// In the middle of its hours, but it was closed.
        Closed,
        /// In the middle of its hours, but it was cancelled.
        Cancelled,
    }
}
