//! The list of groups.

use crate::{Group, store as rows};
use askama::Template;
use guard::Act;
use page::{Answer, Cx, Problem, render};
use words::AreaSlug;

/// A group in the list.
struct Line {
    group: Group,
    areas: Vec<AreaSlug>,
    speakers: Vec<String>,
    waits: bool,
    /// Days since the last visit, when they are too many.
    late: Option<i64>,
}

#[derive(Template)]
#[template(path = "groups.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    over: Vec<Group>,
    waiting: usize,
    may_keep: bool,
    may_visit: bool,
}

pub(super) async fn show(cx: Cx) -> Answer {
    let today = cx.house.world.today();
    let (groups, mut areas, mut speakers) = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        Ok((rows::groups(tx).await?, rows::all_areas(tx).await?, rows::all_speakers(tx, today).await?))
    })?;
    let (over, living): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| group.is_over(today));
    let lines: Vec<_> = living
        .into_iter()
        .map(|group| Line {
            areas: areas.remove(&group.id).unwrap_or_default(),
            speakers: speakers.remove(&group.id).unwrap_or_default(),
            late: group.days_unvisited(today).filter(|_| group.waits_for_visit(today)),
            waits: group.waits_for_visit(today),
            group,
        })
        .collect();
    render(&ListPage {
        waiting: lines.iter().filter(|line| line.waits).count(),
        may_keep: cx.may(Act::KeepGroups),
        may_visit: cx.may(Act::HoldDialogue),
        cx: &cx,
        lines,
        over,
    })
}
