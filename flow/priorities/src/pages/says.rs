//! Sentences that more than one page says.

use crate::{Place, Review, steps::whole};
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

/// By how far a neighborhood moved since the review before.
pub(super) fn moved(cx: &Cx, place: &Place) -> String {
    let moved = whole(place.found.moved.unwrap_or_default());
    let key = if moved > 0 { "priorities-moved-down" } else { "priorities-moved-up" };
    cx.t1(key, "n", moved.abs())
}
