//! `/participants/{participant}`: what the viewer may read of one participant.

use super::{ALONE, WHOEVER, causes, holders, refuse};
use crate::{Opened, ReferralError, Status, write::SEGMENT};
use askama::Template;
use axum::extract::Path;
use guard::{Act, Thing};
use page::{Answer, Cx, Form, Rule, id, render, see_other};
use words::{Day, ParticipantId, Role, Segment};

#[derive(Template)]
#[template(path = "participant.html")]
struct ParticipantPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    it: Opened,
    today: Day,
    told: bool,
    /// Segments that the viewer writes.
    writes: Vec<(String, String)>,
    statuses: Vec<(String, String)>,
    managers: Vec<(String, String)>,
    /// Everybody at the table: for the circle.
    table: Vec<(String, String)>,
    /// Everybody who may come across the person: for conflicts.
    whoever: Vec<(String, String)>,
    causes: Vec<(String, String)>,
    /// What follows when the viewer steps out.
    warning: &'static str,
}

pub(super) async fn page(cx: Cx, Path(participant): Path<String>) -> Answer {
    cx.person()?;
    show(&cx, id(&participant)?, &Form::default()).await
}

const AT_TABLE: [Role; 5] =
    [Role::Officer, Role::CaseManager, Role::Prosecutor, Role::Defender, Role::Representative];

/// Opening the page is written down, so that it is a write.
pub(super) async fn show(cx: &Cx, participant: ParticipantId, form: &Form) -> Answer {
    let (it, managers, table, whoever) = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        let it = crate::read(tx, cx, participant).await?;
        let (mut managers, mut table, mut whoever) = (vec![], vec![], vec![]);
        if it.keeps {
            managers = holders(tx, cx, &[Role::CaseManager]).await?;
            table = holders(tx, cx, &AT_TABLE).await?;
            whoever = holders(tx, cx, &WHOEVER).await?;
        }
        Ok((it, managers, table, whoever))
    })?;
    let thing = Thing::Participant { relation: it.relation, consented: &[] };
    let segment = |segment: &Segment| {
        let thing = crate::write::thing(*segment, it.relation, it.participant.protected, &[]);
        cx.can(Act::WriteSegment, &thing)
    };
    let writes = Segment::ALL.iter().filter(|one| segment(one));
    let mut form = form.clone();
    if form.is_right() {
        form.set("alias", it.participant.alias.clone());
        form.set("status", it.participant.status.token());
        form.set("manager", it.participant.case_manager.to_string());
        form.set("protected", if it.participant.protected { "yes" } else { "no" });
    }
    render(&ParticipantPage {
        cx,
        form: &form,
        today: cx.house.world.today(),
        told: cx.can_for(Act::ReadAccounting, &thing, Act::ReadAccounting.usual_purpose()),
        writes: writes.map(|one| (one.to_string(), cx.token("segment", one))).collect(),
        statuses: Status::ALL
            .iter()
            .map(|one| (one.to_string(), cx.token("referrals-status", one)))
            .collect(),
        causes: causes(cx),
        warning: if it.alone { ALONE } else { "" },
        whoever,
        managers,
        table,
        it,
    })
}

pub(super) async fn write(cx: Cx, Path(participant): Path<String>, mut form: Form) -> Answer {
    let participant: ParticipantId = id(&participant)?;
    let segment = form.choice::<Segment>(&cx, "segment");
    let text = form.text(&cx, "text", Rule::lines(SEGMENT));
    let (Some(segment), true) = (segment, form.is_right()) else {
        return show(&cx, participant, &form).await;
    };
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::write(tx, &cx, participant, segment, &text).await
    });
    match done {
        Ok(()) => see_other(&format!("/participants/{participant}?said=referrals-written")),
        Err(error) => {
            refuse(&cx, &mut form, "text", error)?;
            show(&cx, participant, &form).await
        }
    }
}
