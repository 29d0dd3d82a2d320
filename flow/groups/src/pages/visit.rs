//! A visit: the form at a group's meeting, and what was written down.

mod filled;

use super::{area_options, id};
use crate::{Group, GroupsError, store as rows};
use askama::Template;
use axum::extract::Path;
use filled::{PointFields, read};
use guard::{Act, Thing};
use page::{Answer, Cx, Form, Problem, render, see_other};
use store::{Tx, journal};
use words::{AreaSlug, ConcernId, DialogueId, Fact, FactId, GroupId};

#[derive(Template)]
#[template(path = "visit_form.html")]
struct FormPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    group: &'a Group,
    areas: Vec<(String, String)>,
    categories: Vec<(String, String)>,
    barriers: Vec<(&'static str, String, &'static str)>,
    points: Vec<PointFields>,
}

fn page(cx: &Cx, form: &Form, group: &Group) -> Answer {
    let categories = cx.house.site.categories.iter();
    render(&FormPage {
        cx,
        form,
        group,
        areas: area_options(cx),
        categories: categories.map(|c| (c.code.clone(), c.name_in(&cx.language).to_owned())).collect(),
        barriers: vec![("false", cx.t("groups-barrier-no"), ""), ("true", cx.t("groups-barrier-yes"), "")],
        points: PointFields::all(form),
    })
}

/// The group that is visited, and its neighborhoods.
async fn visited(cx: &Cx, group: GroupId) -> Result<(Group, Vec<AreaSlug>), Problem> {
    store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let group = rows::group(tx, group).await?.filter(|group| !group.is_over(cx.house.world.today()));
        let group = group.ok_or(Problem::NotFound)?;
        let areas = rows::areas(tx, group.id).await?;
        Ok((group, areas))
    })
}

pub(super) async fn show_new(cx: Cx, Path(group): Path<String>) -> Answer {
    let (group, areas) = visited(&cx, id(&group)?).await?;
    let world = &cx.house.world;
    let mut form = Form::from_pairs([
        ("token", FactId::new(&*world.chance).to_string()),
        ("held_day", world.today().to_string()),
    ]);
    if let [only] = areas.as_slice() {
        form.set("area", only.as_str());
    }
    page(&cx, &form, &group)
}

pub(super) async fn hold(cx: Cx, Path(group): Path<String>, mut form: Form) -> Answer {
    let group: GroupId = id(&group)?;
    let Some(dialogue) = read(&cx, &mut form, group)? else {
        return page(&cx, &form, &visited(&cx, group).await?.0);
    };
    let held = store::write!(cx.house.store, |tx| -> Result<_, GroupsError> {
        crate::hold(tx, &cx, &dialogue).await
    })?;
    cx.house.bell.notify_one();
    see_other(&format!("/visits/{held}?said=visit-held"))
}

/// A point of the dialogue, and what became of it.
struct PointLine {
    position: i64,
    concern: Option<ConcernId>,
}

#[derive(Template)]
#[template(path = "visit.html")]
struct VisitPage<'a> {
    cx: &'a Cx,
    dialogue: rows::Dialogue,
    /// What was said, a paragraph for each line.
    paragraphs: Vec<String>,
    points: Vec<PointLine>,
    may_read_concerns: bool,
}

pub(super) async fn show(cx: Cx, Path(dialogue): Path<String>) -> Answer {
    let dialogue: DialogueId = id(&dialogue)?;
    let (dialogue, points) = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let found = rows::dialogue(tx, dialogue).await?.ok_or(Problem::NotFound)?;
        Ok((found, points_of(tx, dialogue).await?))
    })?;
    let groups = [dialogue.group_id];
    let concern = Thing::Concern { groups: &groups, area: dialogue.area.as_ref() };
    let may_read_concerns = cx.can(Act::ReadConcern, &concern);
    let lines = dialogue.said.lines().filter(|line| !line.trim().is_empty());
    let paragraphs = lines.map(ToOwned::to_owned).collect();
    render(&VisitPage { may_read_concerns, cx: &cx, dialogue, paragraphs, points })
}

/// The points of a dialogue; the journal tells which have become a report.
async fn points_of(tx: &mut Tx, dialogue: DialogueId) -> Result<Vec<PointLine>, Problem> {
    let mut lines = vec![];
    for point in rows::points(tx, dialogue).await? {
        let told = journal::of_thing(tx, &point.report.to_string()).await?;
        let concern = told.into_iter().find_map(|entry| match entry.fact {
            Fact::ReportReceived { concern, .. } => Some(concern),
            _ => None,
        });
        lines.push(PointLine { position: point.position, concern });
    }
    Ok(lines)
}
