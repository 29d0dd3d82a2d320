//! `/nominate`: a representative names a place as a priority of their group.

use super::{
    enter::groups,
    fields::{self, read_what, read_where},
};
use crate::{ConcernsError, NewReport, nominate_place, prepare};
use askama::Template;
use guard::{Act, Thing};
use page::{Answer, Cx, Form, Problem, render, see_other};
use words::{Channel, FactId, GroupId};

#[derive(Template)]
#[template(path = "nominate.html")]
struct NominatePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// The groups for which the viewer speaks.
    groups: fields::Options,
    areas: fields::Options,
    categories: fields::Choices,
}

pub(super) async fn show(cx: Cx) -> Answer {
    cx.require_known(Act::Nominate, &Thing::Site)?;
    let form = Form::from_pairs([("token", FactId::new(&*cx.house.world.chance).to_string())]);
    page(&cx, &form).await
}

async fn page(cx: &Cx, form: &Form) -> Answer {
    let groups = own(cx).await?;
    let (areas, categories) = (fields::areas(cx), fields::categories(cx));
    render(&NominatePage { cx, form, groups, areas, categories })
}

async fn own(cx: &Cx) -> Result<fields::Options, Problem> {
    let all = groups(cx).await?.into_iter().filter(|group| cx.ground.groups.contains(&group.id));
    Ok(all.map(|group| (group.id.to_string(), group.name)).collect())
}

pub(super) async fn send(cx: Cx, mut form: Form) -> Answer {
    cx.require_known(Act::Nominate, &Thing::Site)?;
    let report = read(&cx, &mut form).await?;
    if !form.is_right() {
        return page(&cx, &form).await;
    }
    let arrival = prepare(&cx.house, form.raw("token"), report).await?;
    let done = store::write!(cx.house.store, |tx| -> Result<_, ConcernsError> {
        nominate_place(tx, &cx, &arrival).await
    })?;
    cx.house.bell.notify_one();
    see_other(&format!("/concerns/{}?said=concerns-nominated", done.concern))
}

/// Reads the form. A group of which the viewer is the only voice need not be chosen.
async fn read(cx: &Cx, form: &mut Form) -> Result<NewReport, Problem> {
    let mut report = NewReport::by(Channel::Web, cx.language.clone());
    let groups = own(cx).await?;
    report.group = match &groups[..] {
        [(only, _)] => only.parse().ok(),
        several => form
            .choice::<GroupId>(cx, "group")
            .filter(|one| several.iter().any(|(id, _)| *id == one.to_string())),
    };
    if report.group.is_none() && form.error("group").is_empty() {
        form.wrong("group", cx.t("typed-choose"));
    }
    read_where(cx, form, &mut report);
    read_what(cx, form, &mut report);
    Ok(report)
}
