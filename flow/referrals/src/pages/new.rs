//! `/referrals/new`: somebody is referred; from a restricted draft when the address names one.

use super::refuse;
use crate::{
    Door, NewReferral, ReferralError,
    open_referral::{ALIAS, MET, NAME},
    referral::MAKERS,
};
use askama::Template;
use axum::extract::RawQuery;
use page::{Answer, Cx, Form, Rule, id, render, see_other};
use words::{AreaSlug, DraftId, ReferralId, Role};

#[derive(Template)]
#[template(path = "referral_new.html")]
struct NewPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    doors: Vec<(&'static str, String, String)>,
    areas: Vec<(String, String)>,
    /// The pieces of the draft from which it is taken up.
    draft: Option<triage::Draft>,
}

async fn show(cx: &Cx, form: &Form) -> Answer {
    let draft = match form.raw("draft") {
        "" => None,
        draft => {
            let draft: DraftId = id(draft)?;
            Some(store::read!(cx.house.store, |tx| -> Result<_, ReferralError> {
                Ok(triage::read_draft(tx, cx, draft).await?)
            })?)
        }
    };
    let doors = Door::ALL.iter().map(|door| {
        (door.token(), cx.token("referrals-door", door), cx.t(&format!("referrals-door-{door}-what")))
    });
    let areas = cx.house.atlas.areas().iter();
    let areas = areas.map(|area| (area.slug.to_string(), area.display_name().to_owned())).collect();
    render(&NewPage { cx, form, doors: doors.collect(), areas, draft })
}

pub(super) async fn page(cx: Cx, RawQuery(query): RawQuery) -> Answer {
    cx.person()?;
    let query = Form::decode(query.unwrap_or_default().as_bytes());
    let door = if cx.viewer.has(Role::Officer) { Door::Social } else { Door::Community };
    let draft = query.raw("draft").to_owned();
    let id = ReferralId::new(&*cx.house.world.chance).to_string();
    show(&cx, &Form::from_pairs([("door", door.to_string()), ("draft", draft), ("id", id)])).await
}

pub(super) async fn send(cx: Cx, mut form: Form) -> Answer {
    let door = form.choice::<Door>(&cx, "door");
    let name = form.text(&cx, "name", Rule::line(NAME));
    let alias = form.text(&cx, "alias", Rule::line(ALIAS));
    let met = form.text(&cx, "met", Rule::lines(MET));
    let area = form.raw("area").parse::<AreaSlug>().ok();
    let (Some(door), true) = (door, form.is_right()) else { return show(&cx, &form).await };
    let id = form.raw("id").parse().ok();
    let made_by = cx.viewer.person.filter(|_| MAKERS.iter().any(|role| cx.viewer.has(*role)));
    let new = NewReferral { id, door, name, alias, met, area, made_by };
    let draft: Option<DraftId> = form.raw("draft").parse().ok();
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        match draft {
            Some(draft) => crate::adopt_draft(tx, &cx, draft, &new).await,
            None => crate::open_referral(tx, &cx, &new).await,
        }
    });
    match done {
        Ok(_) => see_other("/referrals?said=referrals-opened"),
        Err(error) => {
            refuse(&cx, &mut form, "name", error)?;
            show(&cx, &form).await
        }
    }
}
