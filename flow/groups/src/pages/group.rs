//! One group: who speaks for it, and what dialogues were held.

use super::id;
use crate::{Group, GroupsError, store as rows};
use askama::Template;
use axum::extract::Path;
use guard::Act;
use page::{Answer, Cx, Form, Problem, render, see_other};
use store::Tx;
use words::{AreaSlug, GroupId, PersonId, Role};

#[derive(Template)]
#[template(path = "group.html")]
struct GroupPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    group: Group,
    areas: Vec<AreaSlug>,
    representatives: Vec<rows::Representative>,
    dialogues: Vec<rows::Held>,
    /// Who could speak for the group: id and name.
    candidates: Vec<(String, String)>,
    waits: bool,
    may_keep: bool,
    may_visit: bool,
}

pub(super) async fn show(cx: Cx, Path(group): Path<String>) -> Answer {
    page(&cx, &Form::default(), id(&group)?).await
}

async fn page(cx: &Cx, form: &Form, group: GroupId) -> Answer {
    let page =
        store::read!(cx.house.store, |tx| -> Result<_, Problem> { gather(tx, cx, form, group).await })?;
    render(&page)
}

async fn gather<'a>(tx: &mut Tx, cx: &'a Cx, form: &'a Form, id: GroupId) -> Result<GroupPage<'a>, Problem> {
    let today = cx.house.world.today();
    let group = rows::group(tx, id).await?.ok_or(Problem::NotFound)?;
    let representatives = rows::representatives(tx, id, today).await?;
    let living = !group.is_over(today);
    let may_keep = living && cx.may(Act::KeepGroups);
    let mut candidates = vec![];
    if may_keep {
        let speaks = |person| representatives.iter().any(|known| known.person == person);
        let holders = people::with_role(tx, today, Role::Representative).await?;
        let others = holders.into_iter().filter(|holder| !speaks(holder.id));
        candidates.extend(others.map(|holder| (holder.id.to_string(), holder.name)));
    }
    Ok(GroupPage {
        cx,
        form,
        areas: rows::areas(tx, id).await?,
        dialogues: rows::dialogues(tx, id).await?,
        representatives,
        candidates,
        waits: group.waits_for_visit(today),
        may_visit: living && cx.may(Act::HoldDialogue),
        may_keep,
        group,
    })
}

pub(super) async fn end(cx: Cx, Path(group): Path<String>, _: Form) -> Answer {
    let group: GroupId = id(&group)?;
    store::write!(cx.house.store, |tx| -> Result<_, GroupsError> { crate::end(tx, &cx, group).await })?;
    see_other(&format!("/groups/{group}?said=group-ended"))
}

pub(super) async fn add_representative(cx: Cx, Path(group): Path<String>, mut form: Form) -> Answer {
    let group: GroupId = id(&group)?;
    let Some(person) = form.choice::<PersonId>(&cx, "person") else { return page(&cx, &form, group).await };
    let added = store::write!(cx.house.store, |tx| -> Result<_, GroupsError> {
        crate::add_representative(tx, &cx, group, person).await
    });
    match added {
        Ok(()) => see_other(&format!("/groups/{group}?said=representative-added")),
        Err(GroupsError::NotRepresentative) => {
            form.wrong("person", cx.t("groups-not-representative"));
            page(&cx, &form, group).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn end_representative(cx: Cx, Path(group): Path<String>, form: Form) -> Answer {
    let group: GroupId = id(&group)?;
    let person: PersonId = id(form.raw("person"))?;
    store::write!(cx.house.store, |tx| -> Result<_, GroupsError> {
        crate::end_representative(tx, &cx, group, person).await
    })?;
    see_other(&format!("/groups/{group}?said=representative-ended"))
}
