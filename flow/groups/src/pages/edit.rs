//! A group is added or changed.

use super::{area_options, id, is_on_map};
use crate::{
    GroupsError, Kind, NewGroup, group::LANGUAGES, group::MEETS_MOST, group::NAME_MOST, store as rows,
};
use askama::Template;
use axum::extract::Path;
use page::{Answer, Cx, Form, Problem, Rule, render, see_other};
use words::{AreaSlug, GroupId, Language};

#[derive(Template)]
#[template(path = "group_form.html")]
struct EditPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// The group that is changed; none when one is added.
    group: Option<GroupId>,
    kinds: Vec<(&'static str, String)>,
    languages: Vec<(String, String)>,
    areas: Vec<(String, String, &'static str)>,
}

fn page(cx: &Cx, form: &Form, group: Option<GroupId>) -> Answer {
    let tags = LANGUAGES.iter().filter_map(|tag| tag.parse::<Language>().ok());
    render(&EditPage {
        cx,
        form,
        group,
        kinds: Kind::ALL.iter().map(|kind| (kind.token(), cx.token("groups-kind", kind))).collect(),
        languages: tags.map(|tag| (tag.to_string(), cx.language_name(&tag))).collect(),
        areas: area_options(cx).into_iter().map(|(slug, name)| (slug, name, "")).collect(),
    })
}

pub(super) async fn show_new(cx: Cx) -> Answer {
    page(&cx, &Form::from_pairs([("language", cx.house.language_or_default(None).to_string())]), None)
}

pub(super) async fn add(cx: Cx, mut form: Form) -> Answer {
    let Some(new) = read(&cx, &mut form) else { return page(&cx, &form, None) };
    let added =
        store::write!(cx.house.store, |tx| -> Result<_, GroupsError> { crate::add(tx, &cx, &new).await });
    match added {
        Ok(group) => see_other(&format!("/groups/{group}?said=group-added")),
        Err(GroupsError::NameTaken) => name_taken(&cx, form, None),
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn show_change(cx: Cx, Path(group): Path<String>) -> Answer {
    let group: GroupId = id(&group)?;
    let said = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let found = rows::group(tx, group).await?.filter(|group| !group.is_over(cx.house.world.today()));
        Ok(rows::as_said(tx, &found.ok_or(Problem::NotFound)?).await?)
    })?;
    let areas = said.areas.iter().map(|area| ("areas", area.to_string()));
    let fields = [
        ("name", said.name),
        ("kind", said.kind.to_string()),
        ("language", said.language.to_string()),
        ("meets", said.meets),
    ];
    page(&cx, &Form::from_pairs(fields.into_iter().chain(areas)), Some(group))
}

pub(super) async fn change(cx: Cx, Path(group): Path<String>, mut form: Form) -> Answer {
    let group: GroupId = id(&group)?;
    let Some(new) = read(&cx, &mut form) else { return page(&cx, &form, Some(group)) };
    let changed = store::write!(cx.house.store, |tx| -> Result<_, GroupsError> {
        crate::change(tx, &cx, group, &new).await
    });
    match changed {
        Ok(()) => see_other(&format!("/groups/{group}?said=group-changed")),
        Err(GroupsError::NameTaken) => name_taken(&cx, form, Some(group)),
        Err(error) => Err(error.into()),
    }
}

fn name_taken(cx: &Cx, mut form: Form, group: Option<GroupId>) -> Answer {
    form.wrong("name", cx.t("groups-name-taken"));
    page(cx, &form, group)
}

/// What the form says of a group; none when something is wrong with it.
fn read(cx: &Cx, form: &mut Form) -> Option<NewGroup> {
    let name = form.text(cx, "name", Rule::line(NAME_MOST).needed());
    let kind = form.choice(cx, "kind");
    let language = form.choice(cx, "language");
    let meets = form.text(cx, "meets", Rule::line(MEETS_MOST));
    let areas: Option<Vec<AreaSlug>> =
        form.all("areas").iter().map(|slug| slug.parse().ok().filter(|slug| is_on_map(cx, slug))).collect();
    if areas.is_none() {
        form.wrong("areas", cx.t("typed-choose"));
    }
    let new = NewGroup { name, kind: kind?, language: language?, meets, areas: areas? };
    form.is_right().then_some(new)
}
