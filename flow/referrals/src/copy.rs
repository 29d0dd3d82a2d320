//! A participant's own copy: what they agreed to, who was told something, and who looked.

use crate::{Paper, ReferralError, Told, paper::papers, stands, told};
use guard::Act;
use page::Cx;
use store::Tx;
use words::{Day, ParticipantId};

/// What is handed over.
#[derive(Debug)]
pub struct TheirCopy {
    /// Who was told what.
    pub told: Told,
    /// What they agreed to.
    pub consents: Vec<Paper>,
    /// Who looked at what is kept, the last first, once for each day and person.
    pub looked: Vec<(Day, String)>,
}

/// More look-ups than anybody reads on paper.
const LOOKED: i64 = 10_000;

/// Reads all of it, for whoever prints it with a fresh passkey; the words of a consent that may tell of
/// treatment only when the one who prints may read that.
pub async fn copy(tx: &mut Tx, cx: &Cx, id: ParticipantId) -> Result<TheirCopy, ReferralError> {
    let told = told(tx, cx, id, true).await?;
    let (cx, participant, relation) = stands::participant(tx, cx, id, Act::ReadAccounting).await?;
    let consents = guard::consents_of(tx, id).await?;
    let purpose = Act::ReadAccounting.usual_purpose();
    let mut looked = vec![];
    for one in guard::look_ups_of(tx, id, LOOKED, 0).await? {
        looked.push((Day::of(one.looked_at, &cx.house.world.zone), one.name));
    }
    looked.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    looked.dedup();
    Ok(TheirCopy { told, consents: papers(&cx, &participant, relation, &consents, purpose), looked })
}
