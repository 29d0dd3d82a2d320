//! A consent as it may be shown: its words may themselves tell of treatment.

use crate::{Participant, write::thing};
use guard::{Act, Consent, Purpose, Relation, Thing};
use page::{Carried, Cx};
use words::Segment;

/// A consent. What it says of treatment has no text of its own to give away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The consent; without any of its words when they may tell of treatment.
    pub it: Consent,
    /// Its words, when they may tell of treatment and the viewer may read that.
    pub carried: Option<Carried>,
    /// Whether its words may tell of treatment.
    pub tells: bool,
    /// Whether it names an event with which it ends.
    pub by_event: bool,
}

impl Paper {
    /// A consent; `carry` gives what its words are shown with, or none when they are not for the viewer.
    fn of(it: Consent, carry: impl FnOnce(String) -> Option<Carried>) -> Self {
        let by_event = !it.expires_event.is_empty();
        if !it.segments.contains(&Segment::Part2) {
            return Self { it, carried: None, tells: false, by_event };
        }
        let Consent { named, description, purpose, expires_event, .. } = it;
        let words = [&named, &description, &purpose, &expires_event];
        let said = words.into_iter().filter(|text| !text.is_empty()).map(String::as_str);
        let carried = carry(said.collect::<Vec<_>>().join("; "));
        let (named, description, purpose, expires_event) = Default::default();
        Self {
            it: Consent { named, description, purpose, expires_event, ..it },
            carried,
            tells: true,
            by_event,
        }
    }

    /// What it is called: whom it names, or that it is about treatment.
    #[must_use]
    pub fn heading(&self, cx: &Cx) -> String {
        if self.tells { cx.t("referrals-consent-treatment") } else { self.it.named.clone() }
    }
}

/// What tells of treatment, with the scope under which the viewer reads it; none when there is none.
pub(crate) fn carry(cx: &Cx, relation: Relation, consents: &[Consent], text: String) -> Option<Carried> {
    if relation.team {
        return Some(Carried::within_program(cx, text));
    }
    Carried::under(text, covering(cx, consents, Segment::Part2)?.scope())
}

/// All consents, for those who keep them. What they say of treatment is read as the segment is.
pub(crate) fn papers(
    cx: &Cx,
    of: &Participant,
    relation: Relation,
    consents: &[Consent],
    purpose: Purpose,
) -> Vec<Paper> {
    if !cx.can(Act::KeepConsents, &Thing::Participant { relation, consented: &[] }) {
        return vec![];
    }
    let world = &cx.house.world;
    let consented = guard::consented(consents, &[Segment::Part2], world.now(), world.today());
    let reads =
        cx.can_for(Act::ReadSegment, &thing(Segment::Part2, relation, of.protected, &consented), purpose);
    let shown = |text: String| if reads { carry(cx, relation, consents, text) } else { None };
    consents.iter().cloned().map(|one| Paper::of(one, shown)).collect()
}

/// The live consent that opens a segment to a class of the viewer.
fn covering<'a>(cx: &Cx, consents: &'a [Consent], segment: Segment) -> Option<&'a Consent> {
    let (now, today) = (cx.house.world.now(), cx.house.world.today());
    let own = cx.viewer.recipients();
    consents.iter().find(|one| own.iter().any(|class| one.covers(segment, *class, now, today)))
}
