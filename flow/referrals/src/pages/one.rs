//! `/referrals/{referral}`: one referral, and its next step.

use super::{ALONE, WHOEVER, causes, holders, refuse};
use crate::{
    Ending, How, Intake, Met, ReferralError, State, Step, open_referral::ALIAS, read_referral::Read,
    store as rows,
};
use askama::Template;
use axum::extract::Path;
use guard::Conflict;
use page::{Answer, Cx, Form, Rule, id, render, see_other};
use words::{Language, PersonId, ReferralId, Role};

type Choice = (&'static str, String, String);

#[derive(Template)]
#[template(path = "referral.html")]
struct OnePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    it: rows::ReferralRow,
    /// Name and whereabouts, for those who decide or go on with it; empty for others.
    name: String,
    met: String,
    attempts: Vec<rows::Attempt>,
    conflicts: Vec<Conflict>,
    /// What follows when the viewer steps out.
    warning: &'static str,
    decides: bool,
    advances: bool,
    lines: Vec<(String, String, String)>,
    managers: Vec<(String, String)>,
    /// Everybody who may come across the person: for conflicts.
    whoever: Vec<(String, String)>,
    causes: Vec<(String, String)>,
    endings: Vec<Choice>,
    hows: Vec<(String, String)>,
    mets: Vec<(String, String)>,
    languages: Vec<(String, String)>,
}

impl OnePage<'_> {
    const fn may(&self, step: Step) -> bool {
        let mine = match step {
            Step::ReachOut | Step::Enroll => self.advances,
            _ => self.decides,
        };
        mine && self.it.state.allows(step)
    }
}

pub(super) async fn page(cx: Cx, Path(referral): Path<String>) -> Answer {
    cx.person()?;
    show(&cx, id(&referral)?, &Form::default()).await
}

pub(super) async fn show(cx: &Cx, referral: ReferralId, form: &Form) -> Answer {
    let (read, managers, whoever) = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        let read = crate::read_referral::read_referral(tx, cx, referral).await?;
        let (mut managers, mut whoever) = (vec![], vec![]);
        if read.decides {
            managers = holders(tx, cx, &[Role::CaseManager]).await?;
            whoever = holders(tx, cx, &WHOEVER).await?;
        }
        Ok((read, managers, whoever))
    })?;
    let site = &cx.house.site;
    let lines = site.eligibility.iter();
    let Read { it, name, met, attempts, conflicts, alone, decides, advances } = read;
    render(&OnePage {
        cx,
        form,
        it,
        name,
        met,
        attempts,
        conflicts,
        warning: if alone { ALONE } else { "" },
        decides,
        advances,
        managers,
        whoever,
        causes: causes(cx),
        lines: lines
            .map(|line| (line.code.clone(), line.name_in(&cx.language).to_owned(), String::new()))
            .collect(),
        endings: Ending::ALL
            .iter()
            .map(|one| (one.token(), cx.token("referrals-ending", one), String::new()))
            .collect(),
        hows: How::ALL.iter().map(|one| (one.to_string(), cx.token("referrals-how", one))).collect(),
        mets: Met::ALL.iter().map(|one| (one.to_string(), cx.token("referrals-met", one))).collect(),
        languages: site.languages.iter().map(|one| (one.to_string(), cx.language_name(one))).collect(),
    })
}

/// Leads back to the referral, or shows it again with what kept the act from being done.
async fn back<T>(
    cx: &Cx,
    referral: ReferralId,
    mut form: Form,
    field: &str,
    (done, said): (Result<T, ReferralError>, &str),
) -> Answer {
    match done {
        Ok(_) => see_other(&format!("/referrals/{referral}?said={said}")),
        Err(error) => {
            refuse(cx, &mut form, field, error)?;
            show(cx, referral, &form).await
        }
    }
}

/// The lines that are ticked are met; the others are not.
pub(super) async fn judge(cx: Cx, Path(referral): Path<String>, form: Form) -> Answer {
    let referral: ReferralId = id(&referral)?;
    let lines = cx.house.site.eligibility.iter().map(|line| line.code.clone());
    let unmet: Vec<String> = lines.filter(|code| !form.is("met-line", code)).collect();
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::judge(tx, &cx, referral, &unmet).await
    });
    let said = if unmet.is_empty() { "referrals-eligible" } else { "referrals-not-eligible" };
    back(&cx, referral, form, "met-line", (done, said)).await
}

pub(super) async fn approve(cx: Cx, Path(referral): Path<String>, form: Form) -> Answer {
    let referral: ReferralId = id(&referral)?;
    let manager: Option<PersonId> = form.raw("manager").parse().ok();
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::approve(tx, &cx, referral, manager).await
    });
    let said = if manager.is_some() { "referrals-approved" } else { "referrals-waits" };
    back(&cx, referral, form, "manager", (done, said)).await
}

pub(super) async fn place(cx: Cx, Path(referral): Path<String>, mut form: Form) -> Answer {
    let referral: ReferralId = id(&referral)?;
    let Some(manager) = form.choice(&cx, "manager") else { return show(&cx, referral, &form).await };
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::place(tx, &cx, referral, manager).await
    });
    back(&cx, referral, form, "manager", (done, "referrals-approved")).await
}

pub(super) async fn close(cx: Cx, Path(referral): Path<String>, mut form: Form) -> Answer {
    let referral: ReferralId = id(&referral)?;
    let Some(why) = form.choice::<Ending>(&cx, "ending") else { return show(&cx, referral, &form).await };
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::close(tx, &cx, referral, why).await
    });
    back(&cx, referral, form, "ending", (done, "referrals-closed")).await
}

pub(super) async fn attempt(cx: Cx, Path(referral): Path<String>, mut form: Form) -> Answer {
    let referral: ReferralId = id(&referral)?;
    let (day, how, met) = (form.day(&cx, "day"), form.choice(&cx, "how"), form.choice(&cx, "outcome"));
    let (Some(day), Some(how), Some(met)) = (day, how, met) else { return show(&cx, referral, &form).await };
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::reach_out(tx, &cx, referral, day, how, met).await
    });
    back(&cx, referral, form, "day", (done, "referrals-tried")).await
}

pub(super) async fn enroll(cx: Cx, Path(referral): Path<String>, mut form: Form) -> Answer {
    let referral: ReferralId = id(&referral)?;
    let alias = form.text(&cx, "alias", Rule::line(ALIAS));
    let language = form.choice::<Language>(&cx, "language");
    let protected = form.is("protected", "yes");
    let (Some(language), true) = (language, form.is_right()) else {
        return show(&cx, referral, &form).await;
    };
    let intake = Intake { alias, language, protected };
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::enroll(tx, &cx, referral, &intake).await
    });
    match done {
        Ok(participant) => see_other(&format!("/participants/{participant}?said=referrals-enrolled")),
        Err(error) => back(&cx, referral, form, "alias", (Err::<(), _>(error), "")).await,
    }
}
