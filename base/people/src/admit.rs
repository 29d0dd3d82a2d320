//! The steps in which two others let somebody in.

use crate::{ADMISSION_WAITS, Admission, PeopleError, Person, Secret, person::tidy_email, store as rows};
use store::{Tx, journal};
use words::{AdmissionId, Fact, Moment, PersonId, Stamp, Way, World};

/// Everybody who waits to be let in, the longest first.
pub async fn admissions(tx: &mut Tx, now: Moment) -> Result<Vec<Admission>, PeopleError> {
    Ok(rows::admissions(tx, now.plus(-ADMISSION_WAITS)).await?)
}

/// Invites somebody whose roles see persons: a second person must confirm it before there is a
/// link. Invited twice, they wait once.
pub async fn propose(tx: &mut Tx, world: &World, person: PersonId, by: PersonId) -> Result<(), PeopleError> {
    rows::person(tx, person).await?.ok_or(PeopleError::NoSuchPerson)?;
    if by == person {
        return Err(PeopleError::OwnAdmission);
    }
    wait(tx, world, person, Way::Invitation, Some(by)).await
}

/// Notes that whoever has this address asks for a recovery, when it is somebody with a role. The
/// caller does not learn whether. Asked again, they wait once.
pub async fn ask_recovery(tx: &mut Tx, world: &World, email: &str) -> Result<(), PeopleError> {
    let email = tidy_email(email).unwrap_or_default();
    let person = rows::person_by_email(tx, &email).await?;
    let roles = rows::roles_of_email(tx, &email, world.today()).await?;
    match person {
        Some(person) if !roles.is_empty() => wait(tx, world, person.id, Way::Recovery, None).await,
        _ => Ok(()),
    }
}

async fn wait(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    way: Way,
    by: Option<PersonId>,
) -> Result<(), PeopleError> {
    let waiting = admissions(tx, world.now()).await?;
    if !waiting.iter().any(|one| one.person == person && one.way == way) {
        rows::insert_admission(tx, AdmissionId::new(&*world.chance), person, way, world.now(), by).await?;
    }
    Ok(())
}

/// Somebody has recognised a person who lost their passkeys: the first of two.
pub async fn start_recovery(
    tx: &mut Tx,
    world: &World,
    id: AdmissionId,
    by: PersonId,
) -> Result<(), PeopleError> {
    let admission = waiting(tx, world, id).await?;
    admission.may_start(by)?;
    rows::start_admission(tx, id, by, world.now()).await?;
    let stamp = Stamp::At { moment: world.now(), day: world.today(), actor: Some(by) };
    let fact = Fact::RecoveryStarted { admission: id, person: admission.person };
    Ok(journal::append(tx, &*world.chance, stamp, &fact).await?)
}

/// A second person confirms: gives the person, the link for the letter, and what it is for.
pub async fn confirm(
    tx: &mut Tx,
    world: &World,
    id: AdmissionId,
    by: PersonId,
) -> Result<(Person, Secret, Way), PeopleError> {
    let admission = waiting(tx, world, id).await?;
    admission.may_confirm(by)?;
    let person = rows::person(tx, admission.person).await?.ok_or(PeopleError::NoSuchPerson)?;
    if rows::roles(tx, person.id, world.today()).await?.is_empty() {
        return Err(PeopleError::AdmissionOver);
    }
    if !rows::confirm_admission(tx, id, by).await? {
        return Err(PeopleError::AdmissionOver);
    }
    let stamp = Stamp::At { moment: world.now(), day: world.today(), actor: Some(by) };
    let fact = match admission.way {
        Way::Recovery => Fact::RecoveryConfirmed { admission: id, person: person.id },
        _ => Fact::InvitationConfirmed { admission: id, person: person.id },
    };
    journal::append(tx, &*world.chance, stamp, &fact).await?;
    let link = rows::new_link(tx, world, person.id, admission.way, true).await?;
    Ok((person, link, admission.way))
}

async fn waiting(tx: &mut Tx, world: &World, id: AdmissionId) -> Result<Admission, PeopleError> {
    let all = admissions(tx, world.now()).await?;
    all.into_iter().find(|one| one.id == id).ok_or(PeopleError::AdmissionOver)
}
