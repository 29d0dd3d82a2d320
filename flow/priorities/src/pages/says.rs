//! Sentences that more than one page says.

use crate::{Place, Review, review::Odd, steps::whole};
use page::{Cx, IntoArg};

/// Where a neighborhood stands by need, and where calls alone would have put it.
pub(super) fn stands(cx: &Cx, place: &Place, all: usize) -> String {
    let calls = whole(place.found.calls_rank);
    match place.found.rank {
        Some(rank) => {
            let (need, low, high) = (whole(rank.expected), whole(rank.low), whole(rank.high));
            let args: [(&str, &dyn IntoArg); 5] =
                [("need", &need), ("low", &low), ("high", &high), ("calls", &calls), ("all", &all)];
            cx.t_all("priorities-stands-at", &args)
        }
        None => cx.t2("priorities-stands-unknown", "calls", calls, "all", all),
    }
}

/// What a review covers, and when it was prepared.
pub(super) fn covers(cx: &Cx, review: &Review) -> String {
    let (from, to) = (review.from.to_string(), review.to.to_string());
    let moment = cx.moment(&review.made_at);
    cx.t_all("priorities-covers", &[("from", &from), ("to", &to), ("moment", &moment)])
}

/// Why a person looks at a neighborhood before its rank is used.
pub(super) fn odd(cx: &Cx, odd: Odd) -> String {
    match odd {
        Odd::Moved(by) if by > 0.0 => cx.t1("priorities-moved-down", "n", whole(by)),
        Odd::Moved(by) => cx.t1("priorities-moved-up", "n", whole(by).abs()),
        Odd::Lowered => cx.t("priorities-lowered"),
        Odd::Uncounted(points) => cx.t1("priorities-uncounted", "n", points),
    }
}
