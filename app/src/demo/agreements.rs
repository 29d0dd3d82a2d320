//! Who has signed the confidentiality agreement, and a duty that was used.

use crate::{demo::cast::Cast, fault::Fault};
use guard::{NewDuty, NewSignature, NewUse};
use page::{Cx, House};
use stewardship::StewardshipError;
use words::{Day, DutyId, FixedClock, Moment, Role};

/// Who sits at the work group's table, and how many days before the demo's first day they signed.
/// The first representative has not: that is left to whoever plays them. The prosecutor's agreement
/// ends in a fortnight.
const SIGNED: [(Role, usize, i64); 11] = [
    (Role::Prosecutor, 0, 351),
    (Role::ProjectManager, 0, 120),
    (Role::IntakeCustodian, 0, 119),
    (Role::Officer, 0, 118),
    (Role::Officer, 1, 118),
    (Role::CaseManager, 0, 117),
    (Role::CaseManager, 1, 117),
    (Role::Defender, 0, 112),
    (Role::Representative, 0, 98),
    (Role::Representative, 1, 98),
    (Role::Representative, 2, 84),
];

/// So many days ago a case manager used a duty.
const USED: i64 = 31;

/// Lets them sign, day by day.
pub(crate) async fn sign(house: &House, clock: &FixedClock, cast: &Cast, today: Day) -> Result<(), Fault> {
    for (role, at, days) in SIGNED {
        put(house, clock, today.plus(-days), 10);
        signs(cast.nth(role, at)?, duties(role)).await?;
    }
    put(house, clock, today.plus(-USED), 11);
    let duty = uses(cast.first(Role::CaseManager)?).await?;
    put(house, clock, today.plus(-USED), 14);
    let pm = cast.first(Role::ProjectManager)?;
    store::write!(house.store, |tx| -> Result<_, StewardshipError> {
        stewardship::open_duty_use(tx, pm, duty).await
    })
    .map_err(|error| Fault::at("the record of a duty", &error))?;
    Ok(())
}

fn put(house: &House, clock: &FixedClock, day: Day, hour: i64) {
    clock.set(day.start(&house.world.zone).plus(hour * Moment::HOUR));
}

fn duties(role: Role) -> Vec<NewDuty> {
    if role != Role::CaseManager {
        return vec![];
    }
    vec![NewDuty {
        duty: "Mandated reporter".to_owned(),
        to_whom: "Child protective services".to_owned(),
        content: "A child who is not safe".to_owned(),
    }]
}

async fn signs(cx: &Cx, duties: Vec<NewDuty>) -> Result<(), Fault> {
    let person = cx.viewer.person;
    store::write!(cx.house.store, |tx| -> Result<_, StewardshipError> {
        let Some(text) = guard::text_in_force(tx).await? else { return Ok(()) };
        let Some(person) = person else { return Ok(()) };
        let Some(person) = people::find(tx, person).await? else { return Ok(()) };
        let language = cx.house.language_or_default(Some(&person.language));
        let signature = NewSignature { text: text.hash, language, name: person.name, duties: duties.clone() };
        stewardship::sign_agreement(tx, cx, &signature).await.map(drop)
    })
    .map_err(|error| Fault::at("a signature", &error))
}

/// Records a use of the first duty that somebody declared.
async fn uses(cx: &Cx) -> Result<DutyId, Fault> {
    let world = &cx.house.world;
    let id = DutyId::new(&*world.chance);
    store::write!(cx.house.store, |tx| -> Result<_, StewardshipError> {
        let signed = guard::signed(tx, cx.person()?).await?.ok_or(page::Problem::NotFound)?;
        let new = NewUse {
            id,
            agreement: signed.id,
            position: 1,
            used_day: world.today(),
            what: "That a child slept in a car in the cold. No name of the parent.".to_owned(),
            to_whom: "The county's line for children".to_owned(),
            least: true,
            no_part2: true,
        };
        stewardship::use_duty(tx, cx, &new).await
    })
    .map_err(|error| Fault::at("the use of a duty", &error))?;
    Ok(id)
}
