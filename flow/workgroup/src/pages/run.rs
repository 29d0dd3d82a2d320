//! `/workgroup/{meeting}`: building the agenda, and running the meeting.

use super::id;
use crate::{Meeting, State, Suggestion, WorkgroupError, find, store as rows, suggestions};
use askama::Template;
use axum::extract::Path;
use page::{Answer, Cx, Form, Problem, render};
use std::collections::HashSet;
use store::Tx;
use words::{Day, DecisionKind, MeetingId, PersonId};

/// How many suggestions stand beside the agenda; the rest is counted.
const SUGGESTED: usize = 12;

/// An item as it stands on the page, with the names of its fields.
struct ItemView {
    it: rows::Item,
    actions: Vec<rows::Action>,
    is_now: bool,
    kind: String,
    reason: String,
    what: String,
    owner: String,
    due: String,
}

impl ItemView {
    fn new(it: rows::Item, actions: &[rows::Action]) -> Self {
        let field = |name: &str| format!("{name}-{}", it.id);
        let (kind, reason) = (field("kind"), field("reason"));
        let (what, owner, due) = (field("what"), field("owner"), field("due"));
        let actions = actions.iter().filter(|action| action.item == it.id).cloned().collect();
        Self { it, actions, is_now: false, kind, reason, what, owner, due }
    }

    /// Whether something is wrong with what was typed about a decision.
    fn decision_is_wrong(&self, form: &Form) -> bool {
        !form.error(&self.kind).is_empty() || !form.error(&self.reason).is_empty()
    }

    /// The same of an action.
    fn action_is_wrong(&self, form: &Form) -> bool {
        [&self.what, &self.owner, &self.due].iter().any(|name| !form.error(name).is_empty())
    }
}

#[derive(Template)]
#[template(path = "meeting_run.html")]
struct Run<'a> {
    cx: &'a Cx,
    form: &'a Form,
    meeting: Meeting,
    /// Whether its day has come.
    is_day: bool,
    items: Vec<ItemView>,
    chosen: Vec<rows::ChosenPlace>,
    guests: Vec<rows::Guest>,
    here: usize,
    to_invite: Vec<(String, String, String)>,
    owners: Vec<(String, String)>,
    kinds: Vec<(&'static str, String, String)>,
    suggested: Vec<Suggestion>,
    more: usize,
}

/// The page.
pub(super) async fn page(cx: Cx, Path(meeting): Path<String>) -> Answer {
    cx.person()?;
    show(&cx, id(&meeting)?, Form::default()).await
}

/// The page, with what was typed and is wrong.
pub(super) async fn show(cx: &Cx, meeting: MeetingId, mut form: Form) -> Answer {
    let read =
        store::read!(cx.house.store, |tx| -> Result<_, WorkgroupError> { read(tx, cx, meeting).await })?;
    let Read { meeting, items, chosen, actions, guests, usual, seated, mut suggested } = read;
    let world = &cx.house.world;
    let invited: HashSet<PersonId> = guests.iter().map(|guest| guest.person).collect();
    if invited.is_empty() && form.is_right() {
        // Those who were invited last time are ticked: the usual people are one click.
        form = Form::from_pairs(usual.iter().map(|person| ("person", person.to_string())));
    }
    let to_invite = seated.iter().filter(|(person, _)| !invited.contains(person));
    let to_invite =
        to_invite.map(|(person, name)| (person.to_string(), name.clone(), String::new())).collect();
    let more = suggested.len().saturating_sub(SUGGESTED);
    suggested.truncate(SUGGESTED);
    render(&Run {
        cx,
        items: views(items, &actions, &meeting, &mut form),
        form: &form,
        chosen,
        is_day: Day::of(meeting.starts_at, &world.zone) <= world.today(),
        here: guests.iter().filter(|guest| guest.checked_in_at.is_some()).count(),
        owners: seated.iter().map(|(person, name)| (person.to_string(), name.clone())).collect(),
        kinds: kinds(cx),
        meeting,
        guests,
        to_invite,
        suggested,
        more,
    })
}

/// What the page shows, as read in one transaction.
struct Read {
    meeting: Meeting,
    items: Vec<rows::Item>,
    chosen: Vec<rows::ChosenPlace>,
    actions: Vec<rows::Action>,
    guests: Vec<rows::Guest>,
    usual: Vec<PersonId>,
    seated: Vec<(PersonId, String)>,
    suggested: Vec<Suggestion>,
}

async fn read(tx: &mut Tx, cx: &Cx, id: MeetingId) -> Result<Read, WorkgroupError> {
    let meeting = find::to_run(tx, cx, id).await?;
    let all = people::list(tx, cx.house.world.today()).await.map_err(Problem::from)?;
    let seated = all.into_iter().filter(|(_, seats)| !seats.is_empty());
    Ok(Read {
        items: rows::items(tx, id).await?,
        chosen: rows::chosen_places(tx, meeting.starts_at).await?,
        actions: rows::actions(tx, id).await?,
        guests: rows::guests(tx, id).await?,
        usual: rows::usual_guests(tx, meeting.series, meeting.starts_at).await?,
        seated: seated.map(|(person, _)| (person.id, person.name)).collect(),
        suggested: suggestions(tx, cx, id).await?,
        meeting,
    })
}

/// The items with their fields filled; the first one without a decision is in turn while the
/// meeting runs.
fn views(
    items: Vec<rows::Item>,
    actions: &[rows::Action],
    meeting: &Meeting,
    form: &mut Form,
) -> Vec<ItemView> {
    let mut views: Vec<_> = items.into_iter().map(|item| ItemView::new(item, actions)).collect();
    for view in &views {
        let was_sent = !form.all(&view.reason).is_empty();
        if let (Some(kind), Some(reason), false) = (view.it.kind, &view.it.reason, was_sent) {
            form.set(&view.kind, kind.token());
            form.set(&view.reason, reason.clone());
        }
    }
    if meeting.state == State::Open
        && let Some(next) = views.iter_mut().find(|view| view.it.decision.is_none())
    {
        next.is_now = true;
    }
    views
}

/// What can be decided, for the kit's choices.
fn kinds(cx: &Cx) -> Vec<(&'static str, String, String)> {
    let one = |kind: &DecisionKind| {
        let what = cx.t(&format!("workgroup-decision-{kind}-what"));
        (kind.token(), cx.token("decision", kind), what)
    };
    DecisionKind::ALL.iter().map(one).collect()
}
