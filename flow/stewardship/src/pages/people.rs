//! People and their seats, for the administrator.

use crate::{Invited, StewardshipError, add_person, ask_anew::ask_anew, end_seat, give_seat};
use askama::Template;
use axum::extract::{Path, rejection::PathRejection};
use guard::Act;
use page::{Answer, Cx, Form, Problem, Rule, render, see_other};
use people::{Admission, NewPerson, PeopleError, Person, Seat};
use store::Tx;
use words::{AdmissionId, FactId, Language, PersonId, Role, SeatId, Way};

const LONGEST: usize = 200;
const LONGEST_EMAIL: usize = 254;

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    waiting: Vec<Waiting>,
    /// For those who keep accounts.
    people: Option<Vec<(Person, Vec<Seat>)>>,
}

/// Somebody who waits to be let in, and what the viewer can do about it: the name of the step, or
/// of the text that says why not.
struct Waiting {
    admission: Admission,
    step: Result<&'static str, &'static str>,
}

#[derive(Template)]
#[template(path = "add_person.html")]
struct AddPersonPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    languages: Vec<(String, String)>,
    roles: Vec<(Role, String)>,
}

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    person: Person,
    seats: Vec<Seat>,
    /// Roles that the person does not hold.
    roles: Vec<(Role, String)>,
    /// Says which showing of the page an invitation comes from.
    once: FactId,
}

type PersonPath = Result<Path<PersonId>, PathRejection>;

/// What is no id names nobody.
fn named(path: PersonPath) -> Result<PersonId, Problem> {
    path.map(|Path(person)| person).map_err(|_| Problem::NotFound)
}

/// Everybody with their seats, for whoever keeps accounts.
async fn list(tx: &mut Tx, cx: &Cx) -> Result<Vec<(Person, Vec<Seat>)>, Problem> {
    ask_anew(tx, cx, Act::KeepPeople).await?;
    Ok(people::list(tx, cx.house.world.today()).await?)
}

pub(super) async fn everybody(cx: Cx) -> Answer {
    people_page(&cx, &Form::default()).await
}

async fn people_page(cx: &Cx, form: &Form) -> Answer {
    let (me, now) = (cx.person()?, cx.house.world.now());
    let (admissions, people) = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let cx = ask_anew(tx, cx, Act::ConfirmPerson).await?;
        let people = if cx.may(Act::KeepPeople) { Some(list(tx, &cx).await?) } else { None };
        Ok((people::admissions(tx, now).await?, people))
    })?;
    let waiting = admissions.into_iter().map(|admission| Waiting { step: step(&admission, me), admission });
    render(&PeoplePage { cx, form, waiting: waiting.collect(), people })
}

fn step(admission: &Admission, me: PersonId) -> Result<&'static str, &'static str> {
    let (step, may) = if admission.waits_for_first() {
        ("start", admission.may_start(me))
    } else {
        ("confirm", admission.may_confirm(me))
    };
    may.map(|()| step).map_err(|why| why_not(&why))
}

/// The text that says why somebody cannot take a step.
fn why_not(error: &PeopleError) -> &'static str {
    match error {
        PeopleError::OwnAdmission => "people-waiting-own",
        PeopleError::SamePerson => "people-waiting-same",
        _ => "people-waiting-over",
    }
}

type AdmissionPath = Result<Path<AdmissionId>, PathRejection>;

fn admission(path: AdmissionPath) -> Result<AdmissionId, Problem> {
    path.map(|Path(admission)| admission).map_err(|_| Problem::NotFound)
}

/// Leads back to the list when a step was taken, or shows there what was refused.
async fn stepped(cx: &Cx, mut form: Form, outcome: Result<(), StewardshipError>, said: &str) -> Answer {
    match outcome {
        Ok(()) => see_other(&format!("/people?said={said}")),
        Err(StewardshipError::People(
            why @ (PeopleError::OwnAdmission | PeopleError::SamePerson | PeopleError::AdmissionOver),
        )) => {
            form.wrong("waiting", cx.t(why_not(&why)));
            people_page(cx, &form).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn start(cx: Cx, path: AdmissionPath, form: Form) -> Answer {
    let id = admission(path)?;
    let started = store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        crate::start_recovery(tx, &cx, id).await
    });
    stepped(&cx, form, started, "recovery-started").await
}

pub(super) async fn confirm(cx: Cx, path: AdmissionPath, form: Form) -> Answer {
    let id = admission(path)?;
    let confirmed = store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        crate::confirm(tx, &cx, id).await
    });
    cx.house.bell.notify_one();
    stepped(&cx, form, confirmed, "person-confirmed").await
}

fn named_roles(cx: &Cx, roles: impl Iterator<Item = Role>) -> Vec<(Role, String)> {
    roles.map(|role| (role, cx.token("role", role))).collect()
}

fn add_page(cx: &Cx, form: &Form) -> Answer {
    let languages = cx.house.site.languages.iter();
    let languages = languages.map(|language| (language.to_string(), cx.language_name(language))).collect();
    let roles = named_roles(cx, Role::ALL.iter().copied());
    render(&AddPersonPage { cx, form, languages, roles })
}

pub(super) async fn blank(cx: Cx) -> Answer {
    let language = cx.house.language_or_default(None);
    add_page(&cx, &Form::from_pairs([("language", language.to_string())]))
}

/// What was typed about a new person; what is wrong with it stands in the form.
fn read(cx: &Cx, form: &mut Form) -> Option<(NewPerson, Role)> {
    let name = form.text(cx, "name", Rule::line(LONGEST).needed());
    let email = form.text(cx, "email", Rule::line(LONGEST_EMAIL).needed());
    let organization = form.text(cx, "organization", Rule::line(LONGEST));
    let language = form.choice::<Language>(cx, "language");
    if language.as_ref().is_some_and(|language| !cx.house.site.languages.contains(language)) {
        form.wrong("language", cx.t("typed-choose"));
    }
    let role = form.choice::<Role>(cx, "role");
    let person = NewPerson { name, email, language: language?, organization: Some(organization) };
    form.is_right().then_some((person, role?))
}

/// Says at its field what people refused; gives back what the person could not have caused.
fn explain(cx: &Cx, form: &mut Form, error: StewardshipError) -> Result<(), Problem> {
    let (field, text) = match &error {
        StewardshipError::People(PeopleError::EmailTaken) => ("email", "people-email-taken"),
        StewardshipError::People(PeopleError::EmailShape) => ("email", "people-email-shape"),
        StewardshipError::People(PeopleError::NameShape) => ("name", "people-name-shape"),
        StewardshipError::People(PeopleError::OrganizationShape) => ("organization", "people-name-shape"),
        StewardshipError::People(PeopleError::LastSeat(_)) => ("seats", "people-last-seat"),
        StewardshipError::NoSeat => ("role", "people-no-seat"),
        StewardshipError::OwnSeat => ("role", "people-own-seat"),
        StewardshipError::People(PeopleError::OwnAdmission) => ("invite", "people-waiting-own"),
        _ => return Err(error.into()),
    };
    form.wrong(field, cx.t(text));
    Ok(())
}

pub(super) async fn add(cx: Cx, mut form: Form) -> Answer {
    let Some((person, role)) = read(&cx, &mut form) else { return add_page(&cx, &form) };
    let added = store::write!(cx.house.store, |tx| -> Result<PersonId, StewardshipError> {
        add_person(tx, &cx, &person, role).await
    });
    match added {
        Ok(id) => see_other(&format!("/people/{id}?said=account-added")),
        Err(error) => {
            explain(&cx, &mut form, error)?;
            add_page(&cx, &form)
        }
    }
}

async fn person_page(cx: &Cx, id: PersonId, form: &Form) -> Answer {
    let all = store::read!(cx.house.store, |tx| -> Result<_, Problem> { list(tx, cx).await })?;
    let found = all.into_iter().find(|(person, _)| person.id == id);
    let (person, seats) = found.ok_or(Problem::NotFound)?;
    let free = Role::ALL.iter().copied().filter(|role| !seats.iter().any(|seat| seat.role == *role));
    let roles = named_roles(cx, free);
    let once = FactId::new(&*cx.house.world.chance);
    render(&PersonPage { cx, form, person, seats, roles, once })
}

pub(super) async fn one(cx: Cx, person: PersonPath) -> Answer {
    person_page(&cx, named(person)?, &Form::default()).await
}

/// Leads back to the person's page when it was done, or shows there what was refused.
async fn done(
    cx: &Cx,
    person: PersonId,
    mut form: Form,
    outcome: Result<(), StewardshipError>,
    said: &str,
) -> Answer {
    match outcome {
        Ok(()) | Err(StewardshipError::AlreadyInvited) => see_other(&format!("/people/{person}?said={said}")),
        Err(error) => {
            explain(cx, &mut form, error)?;
            person_page(cx, person, &form).await
        }
    }
}

pub(super) async fn give(cx: Cx, person: PersonPath, mut form: Form) -> Answer {
    let person = named(person)?;
    let Some(role) = form.choice::<Role>(&cx, "role") else { return person_page(&cx, person, &form).await };
    let given = store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        give_seat(tx, &cx, person, role).await.map(drop)
    });
    done(&cx, person, form, given, "role-given").await
}

pub(super) async fn end(cx: Cx, person: PersonPath, form: Form) -> Answer {
    let person = named(person)?;
    let seat: SeatId = form.raw("seat").parse().map_err(|_| Problem::NotFound)?;
    let ended = store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        end_seat(tx, &cx, person, seat).await
    });
    done(&cx, person, form, ended, "role-ended").await
}

pub(super) async fn invite(cx: Cx, person: PersonPath, form: Form) -> Answer {
    let person = named(person)?;
    let once: FactId = form.raw("token").parse().map_err(|_| Problem::StaleForm)?;
    let invited = store::write!(cx.house.store, |tx| -> Result<Invited, StewardshipError> {
        crate::invite(tx, &cx, person, once).await
    });
    cx.house.bell.notify_one();
    let said = if matches!(invited, Ok(Invited::Waits)) { "invitation-waits" } else { "invitation-sent" };
    done(&cx, person, form, invited.map(drop), said).await
}
