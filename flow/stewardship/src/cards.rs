//! What this part offers to the desk and to a representative's page.

use crate::agreement::{State, sits_at_table};
use askama::Template;
use guard::{Act, DutyUse};
use page::{Card, Cx, Drawn, Slot, Spot};
use std::sync::Arc;
use store::Tx;
use words::{Day, Role};

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![
        Arc::new(UsedDuties),
        Arc::new(LateRecords),
        Arc::new(OwnAgreement(Slot::Desk)),
        Arc::new(OwnAgreement(Slot::My)),
    ]
}

/// The viewer's own agreement, when it calls for attention.
struct OwnAgreement(Slot);

#[derive(Template)]
#[template(path = "card_agreement.html")]
struct OwnAgreementCard<'a> {
    cx: &'a Cx,
    state: State,
    lapses: Option<Day>,
}

impl Card for OwnAgreement {
    fn slot(&self) -> Slot {
        self.0
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let Some(person) = cx.viewer.person.filter(|_| cx.may(Act::SignAgreement)) else {
                return Ok(None);
            };
            let signed = guard::signed(tx, person).await?;
            let state = State::of(signed.as_ref(), cx.house.world.today());
            // Where it opens nothing, nobody is pressed to begin.
            let asked = signed.is_some() || sits_at_table(&cx.viewer.roles);
            if state == State::Current || !asked {
                return Ok(None);
            }
            let lapses = signed.and_then(|signed| signed.signature().lapses());
            Ok(Some(OwnAgreementCard { cx, state, lapses }.render()?))
        })
    }
}

/// Requests for public records that are overdue.
struct LateRecords;

#[derive(Template)]
#[template(path = "card_records.html")]
struct LateRecordsCard<'a> {
    cx: &'a Cx,
    late: i64,
}

impl Card for LateRecords {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !cx.may(Act::KeepRequests) {
                return Ok(None);
            }
            let late = crate::store::count_late(tx, cx.house.world.today()).await?;
            if late == 0 { Ok(None) } else { Ok(Some(LateRecordsCard { cx, late }.render()?)) }
        })
    }
}

/// Uses of duties that no project manager opened yet.
struct UsedDuties;

#[derive(Template)]
#[template(path = "card_duties.html")]
struct UsedDutiesCard<'a> {
    cx: &'a Cx,
    uses: Vec<DutyUse>,
}

impl Card for UsedDuties {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !cx.viewer.has(Role::ProjectManager) || !cx.may(Act::KeepAgreements) {
                return Ok(None);
            }
            let uses = guard::unnoticed_uses(tx).await?;
            if uses.is_empty() {
                return Ok(None);
            }
            Ok(Some(UsedDutiesCard { cx, uses }.render()?))
        })
    }
}
