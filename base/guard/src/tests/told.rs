use super::agreement_town::{Here, here};
use crate::{
    Basis, KeepError, LegalOrder, Means, OrderKind, OrderState, Purpose, Telling, accounting, disclose,
    keep_order, order_uses, told_as, use_order,
};
use words::{
    Day, Moment, OrderId, ParticipantId,
    Recipient::{Community, Defense, Police, Program},
    Segment,
};

/// Somebody with two roles is in the ledger under the class outside of the program that the consent
/// names; whoever works with the participant is told as the program.
#[test]
fn whoever_is_told_by_a_consent_is_told_as_a_class_outside_the_program() {
    for (own, consented, within, told) in [
        (&[Police][..], &[Police][..], false, Some(Police)),
        (&[Program, Police], &[Program, Police], false, Some(Police)),
        (&[Program, Police], &[Program, Police], true, None),
        (&[Program, Police], &[Program], false, None),
        (&[Defense, Community], &[Community], false, Some(Community)),
        (&[Police], &[Community], false, None),
        (&[], &[Police], false, None),
    ] {
        assert_eq!(told_as(own, consented, within), told, "{own:?} {consented:?} {within}");
    }
}

/// When the clock of the town shows this time on this day.
fn at(here: &Here, day: &str, hour: i8, minute: i8) -> Moment {
    let day: Day = day.parse().expect("a day");
    Moment::from_local(day.date().at(hour, minute, 0, 0), &here.world.zone).expect("a moment")
}

fn telling(here: &Here, participant: ParticipantId, reference: &str) -> Telling {
    Telling {
        participant,
        person: Some(here.ana),
        recipient: "Ana Ruiz".to_owned(),
        class: Some(Police),
        segments: vec![Segment::Safety],
        purpose: Purpose::Coordination.name().to_owned(),
        means: Means::Shown,
        basis: Basis::Consent,
        reference: reference.to_owned(),
        told_by: None,
    }
}

impl Here {
    /// How much the accounting of a participant tells today.
    async fn told(&self, participant: ParticipantId) -> usize {
        let read = async |tx: &mut store::Tx| accounting(tx, &self.world, participant).await;
        self.db.store.read(read).await.expect("the ledger").len()
    }

    /// How much of what was given out on orders is told today.
    async fn given(&self) -> usize {
        let read = async |tx: &mut store::Tx| order_uses(tx, &self.world).await;
        self.db.store.read(read).await.expect("the uses of orders").len()
    }
}

/// The day on which something was told, the last day on which the ledger tells of it, and the day after.
/// The six years go by the calendar, also over the end of February.
const SIX_YEARS: [(&str, &str, &str); 7] = [
    ("2020-06-01", "2026-06-01", "2026-06-02"),
    ("2019-12-31", "2025-12-31", "2026-01-01"),
    // Told on a leap day: six years later there is none.
    ("2020-02-29", "2026-02-28", "2026-03-01"),
    ("2020-02-28", "2026-02-28", "2026-03-01"),
    // Asked for on a leap day: what was told on the last day of February is told for a day longer.
    ("2022-02-28", "2028-02-29", "2028-03-01"),
    ("2022-02-27", "2028-02-27", "2028-02-28"),
    ("2022-03-01", "2028-03-01", "2028-03-02"),
];

/// At six years to the day it is told, until midnight where the program is; a day later it is not.
/// Whether it was told in the morning or late makes no difference: the day counts, and not the hour.
#[tokio::test]
async fn the_ledger_tells_of_six_years_to_the_day_and_of_no_day_more() {
    for here in here().await {
        for (told, last, over) in SIX_YEARS {
            let participant = ParticipantId::new(&*here.world.chance);
            for (reference, hour, minute) in [("the first", 0, 0), ("the last", 23, 59)] {
                here.clock.set(at(&here, told, hour, minute));
                let added = store::write!(here.db.store, |tx| -> Result<_, KeepError> {
                    disclose(tx, &here.world, telling(&here, participant, reference)).await
                });
                assert!(added.expect("told"), "{told}");
            }
            for (day, hour, minute, rows) in [(last, 0, 0, 2), (last, 23, 59, 2), (over, 0, 0, 0)] {
                here.clock.set(at(&here, day, hour, minute));
                assert_eq!(here.told(participant).await, rows, "told {told}, asked {day} {hour}:{minute}");
            }
        }
    }
}

/// What a court was given is accounted for as long as what was told otherwise.
#[tokio::test]
async fn what_was_given_out_on_an_order_is_told_as_long() {
    for here in here().await {
        let id = OrderId::new(&*here.world.chance);
        let day: Day = "2020-02-29".parse().expect("a day");
        here.clock.set(at(&here, "2020-02-29", 23, 59));
        let order = LegalOrder {
            id,
            kind: OrderKind::Court,
            court: "Superior Court".to_owned(),
            number: vec![],
            asks: vec![],
            case_number: vec![],
            received_day: day,
            answer_by: day,
            state: OrderState::Received,
        };
        let used = ("a line", Purpose::Records);
        store::write!(here.db.store, |tx| -> Result<_, KeepError> {
            keep_order(tx, &order).await?;
            use_order(tx, &here.world, id, used, here.pm, |_| vec![]).await
        })
        .expect("given out");
        for (day, hour, minute, rows) in [("2026-02-28", 23, 59, 1), ("2026-03-01", 0, 0, 0)] {
            here.clock.set(at(&here, day, hour, minute));
            assert_eq!(here.given().await, rows, "asked on {day}");
        }
    }
}
