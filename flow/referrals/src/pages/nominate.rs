//! `/nominate/person`: a representative names somebody who may need LEAD.

use super::refuse;
use crate::{
    Door, NewReferral, ReferralError,
    open_referral::{MET, NAME},
};
use askama::Template;
use guard::{Act, Thing};
use page::{Answer, Cx, Form, Rule, render, see_other};
use words::ReferralId;

#[derive(Template)]
#[template(path = "nominate_person.html")]
struct NominatePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    areas: Vec<(String, String)>,
}

fn show(cx: &Cx, form: &Form) -> Answer {
    let areas = cx.house.atlas.areas().iter();
    let areas = areas.map(|area| (area.slug.to_string(), area.display_name().to_owned())).collect();
    render(&NominatePage { cx, form, areas })
}

pub(super) async fn page(cx: Cx) -> Answer {
    cx.require_known(Act::Nominate, &Thing::Site)?;
    let id = ReferralId::new(&*cx.house.world.chance).to_string();
    show(&cx, &Form::from_pairs([("id", id)]))
}

pub(super) async fn send(cx: Cx, mut form: Form) -> Answer {
    cx.require_known(Act::Nominate, &Thing::Site)?;
    let name = form.text(&cx, "name", Rule::line(NAME));
    let met = form.text(&cx, "met", Rule::lines(MET).needed());
    let area = form.raw("area").parse().ok();
    if !form.is_right() {
        return show(&cx, &form);
    }
    let id = form.raw("id").parse().ok();
    let new = NewReferral { id, door: Door::Community, name, alias: String::new(), met, area, made_by: None };
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::nominate(tx, &cx, &new).await
    });
    match done {
        Ok(_) => see_other("/my?said=referrals-nominated"),
        Err(error) => {
            refuse(&cx, &mut form, "name", error)?;
            show(&cx, &form)
        }
    }
}
