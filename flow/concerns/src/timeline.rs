//! What happened to a concern, told in plain words.

use page::Cx;
use store::journal::Entry;
use words::{Day, Fact};

/// One line of a timeline.
pub(crate) struct Line {
    pub day: Day,
    /// The kit's mark on the line; empty for none.
    pub mark: &'static str,
    pub text: String,
    /// Its place within the day.
    rank: u8,
}

/// A fact as a line; none for a fact that is about no concern.
pub(crate) fn line(cx: &Cx, entry: &Entry) -> Option<Line> {
    let key = format!("concerns-fact-{}", entry.fact.kind().split('/').next()?);
    let value = value(cx, &entry.fact)?;
    let text = cx.t1(&key, "what", value.as_str());
    Some(Line { day: entry.stamp.day(), mark: mark(&entry.fact), text, rank: rank(&entry.fact) })
}

/// What the text of a fact names: a channel, a day, an outcome. Empty when it names nothing.
fn value(cx: &Cx, fact: &Fact) -> Option<String> {
    Some(match fact {
        Fact::ReportReceived { channel, .. } => cx.token("channel", channel),
        Fact::ConcernSorted { sort, .. } => cx.token("sort", sort),
        Fact::Decided { kind, .. } => cx.token("decision", kind),
        Fact::ResponsePlanned { due, .. } | Fact::ResponseMoved { due, .. } => cx.day(due),
        Fact::ResponseEnded { outcome, .. } | Fact::WordSaid { outcome, .. } => cx.token("outcome", outcome),
        Fact::ReportWithdrawn { .. }
        | Fact::ReporterReplied { .. }
        | Fact::Contested { .. }
        | Fact::ConcernMerged { .. }
        | Fact::NameMoved { .. }
        | Fact::ItemListed { .. }
        | Fact::StepDone { .. }
        | Fact::ObstacleRaised { .. }
        | Fact::ObstacleCleared { .. } => String::new(),
        Fact::DialogueHeld { .. }
        | Fact::MeetingClosed { .. }
        | Fact::ActionAssigned { .. }
        | Fact::ActionDone { .. }
        | Fact::SeatGiven { .. }
        | Fact::SeatEnded { .. }
        | Fact::PlaceChosen { .. }
        | Fact::SignedIn { .. }
        | Fact::PasskeyAdded { .. }
        | Fact::PasskeyRemoved { .. }
        | Fact::InvitationConfirmed { .. }
        | Fact::RecoveryStarted { .. }
        | Fact::RecoveryConfirmed { .. }
        | Fact::LetInAlone { .. } => return None,
    })
}

const fn mark(fact: &Fact) -> &'static str {
    match fact {
        Fact::ReportReceived { .. } | Fact::ReporterReplied { .. } | Fact::ReportWithdrawn { .. } => "you",
        Fact::Contested { .. } | Fact::ObstacleRaised { .. } => "waiting",
        Fact::WordSaid { outcome, .. } | Fact::ResponseEnded { outcome, .. } => outcome.token(),
        Fact::ResponsePlanned { .. } | Fact::ResponseMoved { .. } => "planned",
        _ => "",
    }
}

/// Puts lines in the order of their days. Within a day, what neighbors did keeps no time: what
/// came in stands first, and what was added to it last.
pub(crate) fn in_order(mut lines: Vec<Line>) -> Vec<Line> {
    lines.sort_by_key(|line| (line.day, line.rank));
    lines
}

const fn rank(fact: &Fact) -> u8 {
    match fact {
        Fact::ReportReceived { .. } => 0,
        Fact::ReporterReplied { .. } | Fact::Contested { .. } | Fact::ReportWithdrawn { .. } => 2,
        _ => 1,
    }
}
