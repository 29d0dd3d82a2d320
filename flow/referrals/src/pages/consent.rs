//! Consents: written down with every element, and taken back in one act.

use super::refuse;
use crate::{Participant, ReferralError, give_consent::LONGEST, stands};
use askama::Template;
use axum::extract::Path;
use guard::{Act, Consent, Element};
use page::{Answer, Cx, Form, Rule, id, render, see_other};
use words::{ConsentId, ParticipantId, Recipient, Segment};

#[derive(Template)]
#[template(path = "consent.html")]
struct ConsentPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    it: Participant,
    segments: Vec<(&'static str, String, String)>,
    recipients: Vec<(&'static str, String, String)>,
}

pub(super) async fn page(cx: Cx, Path(participant): Path<String>) -> Answer {
    cx.person()?;
    let form = Form::from_pairs([
        ("consent", ConsentId::new(&*cx.house.world.chance).to_string()),
        ("discloser", cx.house.site.name.clone()),
        ("purpose", cx.t("referrals-consent-purpose-usual")),
        ("signed_day", cx.house.world.today().to_string()),
    ]);
    show(&cx, id(&participant)?, &form).await
}

async fn show(cx: &Cx, participant: ParticipantId, form: &Form) -> Answer {
    let (_, it, _) = store::read!(cx.house.store, |tx| -> Result<_, ReferralError> {
        stands::participant(tx, cx, participant, Act::KeepConsents).await
    })?;
    let segments = Segment::ALL.iter().filter(|one| **one != Segment::Counseling);
    render(&ConsentPage {
        cx,
        form,
        it,
        segments: segments.map(|one| (one.token(), cx.token("segment", one), String::new())).collect(),
        recipients: Recipient::ALL
            .iter()
            .map(|one| (one.token(), cx.token("recipient", one), String::new()))
            .collect(),
    })
}

/// What was typed, as it was typed: what is missing is said by the act, element by element.
fn typed(cx: &Cx, form: &mut Form, participant: ParticipantId, id: ConsentId) -> Option<Consent> {
    let mut line = |name: &str| form.text(cx, name, Rule::line(LONGEST));
    let (discloser, description, named) = (line("discloser"), line("description"), line("named"));
    let (purpose, expires_event, signed_by) = (line("purpose"), line("expires_event"), line("signed_by"));
    let day = |form: &Form, name: &str| form.raw(name).trim().parse().ok();
    // A day that cannot be read must not become none: the consent would not end on it.
    let expires_day =
        if form.raw("expires_day").trim().is_empty() { None } else { form.day(cx, "expires_day") };
    let consent = Consent {
        discloser,
        description,
        named,
        purpose,
        expires_event,
        signed_by,
        segments: form.all("segments").iter().filter_map(|one| one.parse().ok()).collect(),
        recipients: form.all("recipients").iter().filter_map(|one| one.parse().ok()).collect(),
        told_how_to_revoke: form.is("told", "yes"),
        expires_day,
        signed_day: day(form, "signed_day"),
        ..Consent::blank(participant, id)
    };
    form.is_right().then_some(consent)
}

/// The field of an element.
const fn field(element: Element) -> &'static str {
    match element {
        Element::Discloser => "discloser",
        Element::Description => "description",
        Element::Recipient => "named",
        Element::Purpose => "purpose",
        Element::Revocation => "told",
        Element::Expiry => "expires_day",
        Element::Signature => "signed_by",
        Element::SignedDay => "signed_day",
    }
}

pub(super) async fn send(cx: Cx, Path(participant): Path<String>, mut form: Form) -> Answer {
    let participant: ParticipantId = id(&participant)?;
    let Ok(consent) = form.raw("consent").parse() else {
        // No form of ours: shown again with what was typed, to be looked at once more.
        form.set("consent", ConsentId::new(&*cx.house.world.chance).to_string());
        form.wrong("signed_by", cx.t("problem-stale-mend"));
        return show(&cx, participant, &form).await;
    };
    let Some(consent) = typed(&cx, &mut form, participant, consent) else {
        return show(&cx, participant, &form).await;
    };
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::give_consent(tx, &cx, participant, &consent).await
    });
    match done {
        Ok(_) => see_other(&format!("/participants/{participant}?said=referrals-consented")),
        Err(ReferralError::Incomplete(missing)) => {
            for element in missing {
                form.wrong(field(element), cx.token("referrals-element", element.token()));
            }
            show(&cx, participant, &form).await
        }
        Err(error) => {
            refuse(&cx, &mut form, "description", error)?;
            show(&cx, participant, &form).await
        }
    }
}

pub(super) async fn end(cx: Cx, Path(participant): Path<String>, form: Form) -> Answer {
    let participant: ParticipantId = id(&participant)?;
    let consent: ConsentId = id(form.raw("consent"))?;
    store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::end_consent(tx, &cx, participant, consent).await
    })?;
    see_other(&format!("/participants/{participant}?said=referrals-consent-ended"))
}

pub(super) async fn revoke(cx: Cx, Path(participant): Path<String>, form: Form) -> Answer {
    let participant: ParticipantId = id(&participant)?;
    let consent: ConsentId = id(form.raw("consent"))?;
    store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::revoke_consent(tx, &cx, participant, consent).await
    })?;
    see_other(&format!("/participants/{participant}?said=referrals-revoked"))
}
