//! What happened in the last days: what a representative named, what was asked of the program's
//! records, and a legal order. All invented.

use crate::{demo::cast::Cast, fault::Fault};
use concerns::{ConcernsError, NewReport};
use guard::OrderKind;
use page::{Cx, House};
use referrals::{Door, NewReferral, ReferralError};
use stewardship::{NewOrder, NewRequest, RecordsError, Search};
use words::{Channel, Day, FactId, FixedClock, Moment, Role};

/// Lives through the last days; everybody has signed by now.
pub(crate) async fn live(house: &House, clock: &FixedClock, cast: &Cast, today: Day) -> Result<(), Fault> {
    let put = |days: i64| clock.set(today.plus(-days).start(&house.world.zone).plus(11 * Moment::HOUR));
    let representative = cast.nth(Role::Representative, 1)?;
    put(4);
    place(representative).await.map_err(|error| Fault::at("a place that is named", &error))?;
    put(2);
    somebody(representative).await.map_err(|error| Fault::at("somebody who is named", &error))?;
    put(6);
    asked(cast.first(Role::RecordsOfficer)?, today)
        .await
        .map_err(|error| Fault::at("a records request", &error))?;
    put(1);
    let number = case_number(cast.first(Role::ProjectManager)?).await;
    let number = number.map_err(|error| Fault::at("a participant", &error))?;
    ordered(cast.first(Role::Counsel)?, number).await.map_err(|error| Fault::at("a legal order", &error))
}

/// The case number of somebody in the program of whom treatment and an open case are known.
async fn case_number(pm: &Cx) -> Result<String, ReferralError> {
    let (_, people) =
        store::read!(pm.house.store, |tx| -> Result<_, ReferralError> { referrals::list(tx, pm).await })?;
    Ok(people.iter().find(|one| one.alias == "T. M.").map_or_else(String::new, |one| one.number.clone()))
}

/// A representative names a place for the first of their groups.
async fn place(cx: &Cx) -> Result<(), ConcernsError> {
    let house = &cx.house;
    let ground =
        store::read!(house.store, |tx| -> Result<_, page::Problem> { Ok(cx.again(tx).await?.ground) })?;
    let new = NewReport {
        category: "unsafe-place".to_owned(),
        area: ground.areas.first().cloned(),
        place: "the underpass by the bus stop".to_owned(),
        happened: "every evening".to_owned(),
        body: "The lamps are out and people take the long way round. Nobody calls about it any more."
            .to_owned(),
        group: ground.groups.first().copied(),
        ..NewReport::by(Channel::Web, cx.language.clone())
    };
    let token = FactId::new(&*house.world.chance).to_string();
    let arrival = concerns::prepare(house, &token, new).await?;
    store::write!(house.store, |tx| -> Result<_, ConcernsError> {
        concerns::nominate_place(tx, cx, &arrival).await.map(drop)
    })
}

async fn somebody(cx: &Cx) -> Result<(), ReferralError> {
    let new = NewReferral {
        id: None,
        door: Door::Community,
        name: String::new(),
        alias: "Blue cart".to_owned(),
        met: "Sorts cans behind the bakery before it opens.".to_owned(),
        area: None,
        made_by: None,
    };
    store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        referrals::nominate(tx, cx, &new).await.map(drop)
    })
}

/// A newspaper asks; the search has found what there is, and nothing is decided yet.
async fn asked(officer: &Cx, today: Day) -> Result<(), RecordsError> {
    let new = NewRequest {
        id: None,
        asker: "The Alder Bay Courier".to_owned(),
        reach: "newsroom@courier.example".to_owned(),
        wants: "What the program decided about needles, in the last three months".to_owned(),
        received_day: today.plus(-6),
    };
    let search = Search { terms: "needles".to_owned(), from: today.plus(-97), until: today.plus(-6) };
    store::write!(officer.house.store, |tx| -> Result<_, RecordsError> {
        let request = stewardship::open_request(tx, officer, &new).await?;
        stewardship::search_records(tx, officer, request, &search).await.map(drop)
    })
}

/// A subpoena, which opens nothing; and the order of a court that names a participant.
async fn ordered(counsel: &Cx, case_number: String) -> Result<(), RecordsError> {
    let today = counsel.house.world.today();
    let new = NewOrder {
        id: None,
        kind: OrderKind::Subpoena,
        court: "Superior Court of Alder County".to_owned(),
        number: "26-2-01842-7".to_owned(),
        asks: "All records about whoever was at the harbor steps in May".to_owned(),
        case_number: String::new(),
        received_day: today,
        answer_by: today.plus(14),
    };
    let court = NewOrder {
        kind: OrderKind::Court,
        number: "26-2-01907-4".to_owned(),
        asks: "Whether this person takes part in the program, and what treatment was arranged".to_owned(),
        case_number,
        ..new.clone()
    };
    store::write!(counsel.house.store, |tx| -> Result<_, RecordsError> {
        stewardship::receive_order(tx, counsel, &new).await?;
        stewardship::receive_order(tx, counsel, &court).await.map(drop)
    })
}
