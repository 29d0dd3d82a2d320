//! Legal orders: what each kind opens. Pure. Source: 42 CFR 2.61.

use words::Day;

store::list! {
    /// What came.
    OrderKind, "kind of legal order" {
        /// A court's order.
        Court = "court-order",
        /// A subpoena.
        Subpoena = "subpoena",
        /// A search warrant.
        Warrant = "search-warrant",
        /// Anything else.
        Other = "other",
    }
}

store::list! {
    /// Where an order stands.
    OrderState, "state of a legal order" {
        /// It came in.
        Received = "received",
        /// The program answered it.
        Answered = "answered",
        /// It was withdrawn, or a court set it aside.
        Withdrawn = "withdrawn",
    }
}

impl OrderState {
    /// Whether an order that stands here may come to stand there. Nothing brings back what was
    /// withdrawn.
    #[must_use]
    pub const fn leads_to(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Received, Self::Answered) | (Self::Received | Self::Answered, Self::Withdrawn)
        )
    }

    /// The kit's mark for it.
    pub(crate) const fn mark(self) -> &'static str {
        match self {
            Self::Received => "waiting",
            Self::Answered => "done",
            Self::Withdrawn => "quiet",
        }
    }
}

/// What decides whether an order opens anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// What came.
    pub kind: OrderKind,
    /// Where it stands.
    pub state: OrderState,
    /// The day on which it came.
    pub received_day: Day,
}

impl Order {
    /// Whether it opens what tells of treatment: a court's order does, from the day on which it came
    /// until it is withdrawn. A subpoena alone opens nothing, nor does anything else.
    #[must_use]
    pub fn opens_part2(&self, today: Day) -> bool {
        self.kind == OrderKind::Court && self.state != OrderState::Withdrawn && self.received_day <= today
    }
}
