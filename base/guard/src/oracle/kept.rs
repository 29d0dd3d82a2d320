//! The participant's consent, as it stands in the book.

use super::{
    Consent as Given, Paper, Situation, Things,
    ask::{NOW, today},
    thing_of,
};
use crate::{Consent, consented};
use std::sync::LazyLock;
use words::{ConsentId, Moment, ParticipantId, Recipient, SeededChance, Segment};

/// The ids on the paper: the same throughout, since no policy asks for them.
static IDS: LazyLock<(ConsentId, ParticipantId)> = LazyLock::new(|| {
    let chance = SeededChance::new(6);
    (ConsentId::new(&chance), ParticipantId::new(&chance))
});
/// What the brief holds.
const BRIEF: [Segment; 2] = [Segment::Identity, Segment::Safety];

/// The classes of recipients that a thing is told to be opened to.
pub(super) fn recipients(s: &Situation) -> Vec<Recipient> {
    let one = [s.segment];
    let asked: &[Segment] = match thing_of(s.act) {
        Some(Things::Participant) => &[],
        Some(Things::Segment) => &one,
        Some(Things::Brief) => &BRIEF,
        _ => return vec![],
    };
    let kept: Vec<Consent> = kept(s.consent, asked).into_iter().collect();
    consented(&kept, asked, NOW, today())
}

/// The consent as it stands in the book, if it was written down at all.
fn kept(given: Given, asked: &[Segment]) -> Option<Consent> {
    if given.paper == Paper::Absent {
        return None;
    }
    // A clock that ran ahead is what lets a signature of tomorrow into the book.
    let (signed_day, checked_on) = match given.paper {
        Paper::SignedTomorrow => (today().plus(1), today().plus(1)),
        _ => (today().plus(-30), today().plus(-30)),
    };
    let expires_day = match given.paper {
        Paper::ExpiredYesterday => today().plus(-1),
        Paper::ExpiresToday => today(),
        _ => today().plus(30),
    };
    let consent = Consent {
        id: IDS.0,
        participant: IDS.1,
        discloser: "Harbor LEAD".to_owned(),
        description: "what the workgroup needs to coordinate".to_owned(),
        segments: covered(given.paper, asked),
        named: "whoever the classes name".to_owned(),
        recipients: given.class.map_or_else(|| Recipient::ALL.to_vec(), |class| vec![class]),
        purpose: if given.paper == Paper::Lacking { String::new() } else { "coordination".to_owned() },
        told_how_to_revoke: true,
        expires_day: Some(expires_day),
        expires_event: String::new(),
        signed_by: "the participant".to_owned(),
        signed_day: Some(signed_day),
        given_at: NOW.plus(if given.paper == Paper::WrittenAhead { 1 } else { -30 * 24 * Moment::HOUR }),
        revoked_at: match given.paper {
            Paper::Revoked => Some(NOW),
            Paper::RevokedAhead => Some(NOW.plus(Moment::HOUR)),
            _ => None,
        },
        ended_at: (given.paper == Paper::Ended).then_some(NOW),
    };
    consent.missing(checked_on).is_empty().then_some(consent)
}

fn covered(paper: Paper, asked: &[Segment]) -> Vec<Segment> {
    match (paper, asked) {
        // One half of a brief; for a single segment, all the others.
        (Paper::OtherSegment, [first, _, ..]) => vec![*first],
        (Paper::OtherSegment, [one]) => Segment::ALL.iter().copied().filter(|it| it != one).collect(),
        (_, []) => vec![Segment::Care],
        (_, asked) => asked.to_vec(),
    }
}
