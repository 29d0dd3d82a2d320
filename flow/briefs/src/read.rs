//! A brief is read: per item, while it is open, by those for whom it is.

use crate::{
    BriefError, BriefRow, Regime,
    at_table::{self, Found, Item},
    brief::Trace,
    prepare::purpose,
    store as rows,
    tell::{Told, tell, tell_added},
};
use guard::{Act, Means};
use page::{Carried, Cx};
use store::Tx;
use words::{BriefId, Moment, TraceId};
use workgroup::Meeting;

/// What a reader sees.
#[derive(Debug)]
pub struct View {
    /// The brief, sealed.
    pub brief: BriefRow,
    /// The meeting.
    pub meeting: Meeting,
    /// The facts; none when they tell of treatment.
    pub facts: Option<String>,
    /// Facts that tell of treatment, with what must go with them.
    pub carried: Option<Carried>,
    /// What others at the table added.
    pub added: Vec<Added>,
    /// Whether the reader may add something.
    pub may_add: bool,
    /// When it was read: for the watermark.
    pub read_at: Moment,
}

/// What somebody at the table added.
#[derive(Clone, PartialEq, Eq)]
pub struct Added {
    /// Who.
    pub name: String,
    /// Under which rule it stands.
    pub regime: Regime,
    /// What; none when it tells of treatment.
    pub text: Option<String>,
    /// What tells of treatment.
    pub carried: Option<Carried>,
}

/// `Debug` shows nothing of what was said.
impl std::fmt::Debug for Added {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Added").field("regime", &self.regime).finish_non_exhaustive()
    }
}

/// Reads a brief. Each reading is logged; somebody outside the program enters the ledger.
pub async fn read(tx: &mut Tx, cx: &Cx, brief: BriefId) -> Result<View, BriefError> {
    let Found { cx, item, stands } = at_table::brief(tx, cx, brief, Act::ReadBrief).await?;
    let Item { brief, meeting, .. } = item;
    let now = cx.house.world.now();
    rows::insert_log(tx, TraceId::new(&*cx.house.world.chance), brief.id, cx.person()?, Trace::Viewed, now)
        .await?;
    let text = cx.house.unsealed(&purpose(brief.id), &brief.facts)?;
    let (is_within, scope) = (stands.is_within(&cx), scope(tx, &cx, &brief).await?);
    let carries = |text: String, part2: bool| match (part2, is_within) {
        (false, _) => (Some(text), None),
        (true, true) => (None, Some(Carried::within_program(&cx, text))),
        (true, false) => (None, Carried::under(text, scope.clone())),
    };
    let mut added = vec![];
    for one in rows::contributions(tx, brief.id).await? {
        let text = cx.house.unsealed(&crate::contribute::purpose(brief.id), &one.sealed)?;
        // Where nobody consented to Part 2, what tells of treatment is for the program alone.
        let (text, carried) = carries(text, one.regime == Regime::Part2);
        if let Some(class) = stands.told_as(&cx).filter(|_| text.is_some() || carried.is_some()) {
            let (person, name) = (cx.viewer.person, cx.viewer.name.as_str());
            let told = Told { person, name, class, means: Means::Shown, by: Some(one.author) };
            tell_added(tx, &cx, &brief, (one.id, one.regime), told).await?;
        }
        added.push(Added { name: one.name, regime: one.regime, text, carried });
    }
    let (facts, carried) = carries(text, brief.is_part2());
    if let Some(class) = stands.told_as(&cx) {
        let (person, name) = (cx.viewer.person, cx.viewer.name.as_str());
        tell(tx, &cx, &brief, Told { person, name, class, means: Means::Shown, by: None }).await?;
    }
    let may_add = cx.can(Act::Contribute, &stands.thing());
    Ok(View { brief, meeting, facts, carried, added, may_add, read_at: now })
}

/// The consent under which the reader is told what tells of treatment; empty when there is none for their
/// class, and then nothing of it is shown.
async fn scope(tx: &mut Tx, cx: &Cx, brief: &BriefRow) -> Result<String, BriefError> {
    let (now, today) = (cx.house.world.now(), cx.house.world.today());
    let classes = cx.viewer.recipients();
    let consents = guard::consents_of(tx, brief.participant).await?;
    let covering = consents.iter().find(|consent| {
        classes.iter().any(|class| consent.covers(words::Segment::Part2, *class, now, today))
    });
    Ok(covering.map_or_else(String::new, guard::Consent::scope))
}
