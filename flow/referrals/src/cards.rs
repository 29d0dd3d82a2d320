//! What this part offers to the desk: what waits, what is late, and what somebody must look at.

use crate::{ReferralError, State, list::Line};
use askama::Template;
use guard::{Act, Fisher, Thing};
use page::{Card, Cx, Drawn, Slot, Spot};
use std::sync::Arc;
use store::Tx;

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![Arc::new(Waiting), Arc::new(Watched)]
}

#[derive(Template)]
#[template(path = "card_referrals.html")]
struct WaitingCard<'a> {
    cx: &'a Cx,
    /// Those that wait for a decision, for a place, those whose intake is late, and those
    /// whose case manager stepped out.
    to_decide: usize,
    no_place: usize,
    late: usize,
    stuck: usize,
}

/// Referrals that wait; nothing when none does.
struct Waiting;

impl Card for Waiting {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !cx.may(Act::OpenReferral) || cx.viewer.person.is_none() {
                return Ok(None);
            }
            let (lines, caseload) = crate::list(tx, cx).await?;
            let today = cx.house.world.today();
            let count = |is: &dyn Fn(&Line) -> bool| lines.iter().filter(|line| is(line)).count();
            let card = WaitingCard {
                cx,
                to_decide: count(&|line| matches!(line.state, State::Received | State::Eligible)),
                no_place: count(&|line| line.state == State::Waiting),
                late: count(&|line| !line.state.is_over() && line.intake_due.is_some_and(|due| due < today)),
                stuck: count(&|line| line.is_stuck(cx))
                    + caseload.iter().filter(|one| one.stepped_out).count(),
            };
            if card.to_decide + card.no_place + card.late + card.stuck == 0 {
                return Ok(None);
            }
            Ok(Some(card.render()?))
        })
    }
}

#[derive(Template)]
#[template(path = "card_watched.html")]
struct WatchedCard<'a> {
    cx: &'a Cx,
    fishers: Vec<Fisher>,
    glasses: usize,
}

/// Who looks up unusually many people, and glass that was broken: for those who watch over it.
struct Watched;

impl Card for Watched {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let fishers = if cx.may(Act::ReadLedger) {
                guard::fishers(tx, &cx.house.world).await.map_err(ReferralError::from)?
            } else {
                vec![]
            };
            let reviews = cx.can(Act::ReviewGlass, &Thing::Glass { own: false });
            let glasses = if reviews {
                let all = crate::glasses(tx, cx).await?;
                all.iter().filter(|one| one.reviewed_at.is_none()).count()
            } else {
                0
            };
            if fishers.is_empty() && glasses == 0 {
                return Ok(None);
            }
            Ok(Some(WatchedCard { cx, fishers, glasses }.render()?))
        })
    }
}
