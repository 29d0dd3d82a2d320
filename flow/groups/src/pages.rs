//! The pages of groups and dialogues.

mod edit;
mod group;
mod list;
mod my;
mod visit;

use crate::GroupsError;
use guard::Act;
use page::{Cx, Form, Problem, Routes, id};
use words::AreaSlug;

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/groups", Act::ReadGroups, list::show)
        .get("/groups/new", Act::KeepGroups, edit::show_new)
        .post("/groups/new", Act::KeepGroups, edit::add)
        .get("/groups/{group}", Act::ReadGroups, group::show)
        .get("/groups/{group}/change", Act::KeepGroups, edit::show_change)
        .post("/groups/{group}/change", Act::KeepGroups, edit::change)
        .post("/groups/{group}/end", Act::KeepGroups, group::end)
        .post("/groups/{group}/representatives", Act::KeepGroups, group::add_representative)
        .post("/groups/{group}/representatives/end", Act::KeepGroups, group::end_representative)
        .get("/groups/{group}/visit", Act::HoldDialogue, visit::show_new)
        .post("/groups/{group}/visit", Act::HoldDialogue, visit::hold)
        .get("/visits/{dialogue}", Act::ReadGroups, visit::show)
        .get("/my", Act::SeeOwn, my::show)
}

/// The neighborhoods of the map, as options: slug and name.
fn area_options(cx: &Cx) -> Vec<(String, String)> {
    let areas = cx.house.atlas.areas().iter();
    areas.map(|area| (area.slug.to_string(), area.display_name().to_owned())).collect()
}

/// A neighborhood that may be left out; says that one must be chosen when it is not on the map.
fn area(cx: &Cx, form: &mut Form, name: &str) -> Option<AreaSlug> {
    if form.raw(name).is_empty() {
        return None;
    }
    let area = form.raw(name).parse().ok().filter(|slug: &AreaSlug| is_on_map(cx, slug));
    if area.is_none() {
        form.wrong(name, cx.t("typed-choose"));
    }
    area
}

fn is_on_map(cx: &Cx, slug: &AreaSlug) -> bool {
    cx.house.atlas.by_slug(slug.as_str()).is_some()
}

/// The refusals that a person can cause are shown in their form before it comes to this, but
/// for a form without its token, and one that no longer fits: its group ended, a name was taken,
/// the site's lists changed. Only what no person can cause is a defect.
impl From<GroupsError> for Problem {
    fn from(error: GroupsError) -> Self {
        match error {
            GroupsError::Problem(problem) => problem,
            GroupsError::Store(error) | GroupsError::Post(post::PostError::Store(error)) => error.into(),
            GroupsError::People(error) => error.into(),
            GroupsError::TokenShape
            | GroupsError::Over
            | GroupsError::NameShape
            | GroupsError::NameTaken
            | GroupsError::MeetsShape
            | GroupsError::UnknownArea
            | GroupsError::NotRepresentative
            | GroupsError::HeldDay
            | GroupsError::Hours
            | GroupsError::Heads
            | GroupsError::SaidShape
            | GroupsError::TooManyPoints
            | GroupsError::PointShape
            | GroupsError::UnknownCategory => Self::StaleForm,
            GroupsError::Post(error) => Self::Defect(error.to_string()),
        }
    }
}
