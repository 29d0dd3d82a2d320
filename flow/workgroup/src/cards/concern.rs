//! On which agendas a concern stood, what was decided, and the way onto the next one.

use crate::{State, WorkgroupError, find, is_for_agenda, store as rows};
use askama::Template;
use guard::{Act, Thing};
use page::{Card, Cx, Drawn, Form, Slot, Spot};
use store::Tx;
use words::{ConcernId, MeetingId};

/// How many coming meetings can be chosen.
const COMING: i64 = 12;

/// The card.
pub(super) struct OnAgendas;

/// An agenda on which the concern stood, with its actions.
struct Stood {
    it: rows::Stood,
    actions: Vec<rows::Action>,
}

#[derive(Template)]
#[template(path = "card_concern.html")]
struct ConcernCard<'a> {
    cx: &'a Cx,
    form: Form,
    concern: ConcernId,
    stood: Vec<Stood>,
    /// Coming meetings onto whose agenda the viewer may put it.
    meetings: Vec<(String, String)>,
}

impl ConcernCard<'_> {
    fn keeps(&self) -> bool {
        self.cx.may(Act::KeepMeetings)
    }
}

impl Card for OnAgendas {
    fn slot(&self) -> Slot {
        Slot::Concern
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, spot: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let Some(concern) = spot.concern.filter(|_| cx.viewer.is_signed_in()) else { return Ok(None) };
            let stood = stood(tx, cx, concern).await?;
            let meetings = meetings(tx, cx, concern, &stood).await?;
            if stood.is_empty() && meetings.is_empty() {
                return Ok(None);
            }
            let next = meetings.first().map(|(meeting, _)| ("meeting", meeting.clone()));
            Ok(Some(ConcernCard { cx, form: Form::from_pairs(next), concern, stood, meetings }.render()?))
        })
    }
}

/// The agendas that the viewer may read.
async fn stood(tx: &mut Tx, cx: &Cx, concern: ConcernId) -> Result<Vec<Stood>, WorkgroupError> {
    let mut stood = vec![];
    for it in rows::stood_on(tx, concern).await? {
        if !may_read(tx, cx, it.meeting, it.public).await? {
            continue;
        }
        let actions = rows::actions(tx, it.meeting).await?;
        let actions = actions.into_iter().filter(|action| action.item == it.id).collect();
        stood.push(Stood { it, actions });
    }
    Ok(stood)
}

async fn may_read(tx: &mut Tx, cx: &Cx, meeting: MeetingId, public: bool) -> Result<bool, WorkgroupError> {
    let invited = find::invited(tx, meeting).await?;
    Ok(cx.can(Act::ReadMeeting, &Thing::Meeting { public, invited: &invited }))
}

/// The coming meetings on whose agenda it does not stand, when the viewer may put it there
/// and it may stand there.
async fn meetings(
    tx: &mut Tx,
    cx: &Cx,
    concern: ConcernId,
    stood: &[Stood],
) -> Result<Vec<(String, String)>, WorkgroupError> {
    if !cx.may(Act::KeepMeetings) {
        return Ok(vec![]);
    }
    let sorted = rows::sorted(tx, concern).await?;
    if !sorted.is_some_and(|it| it.merged_into.is_none() && it.sort.is_some_and(is_for_agenda)) {
        return Ok(vec![]);
    }
    let coming = rows::lines_ahead(tx, COMING).await?.into_iter();
    let free = coming.filter(|line| !stood.iter().any(|it| it.it.meeting == line.id));
    Ok(free
        .map(|line| (line.id.to_string(), format!("{}, {}", line.name, cx.moment(&line.starts_at))))
        .collect())
}
