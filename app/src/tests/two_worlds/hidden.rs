//! What happens in secret: one random confidential act after the other, some of which take back
//! what was done before. Whoever stands outside must not notice any of it.

mod keeping;
mod persons;
mod table;

use super::super::ground::{Ground, Outcome, acting};
use page::{Cx, House};
use std::collections::BTreeMap;
use words::{
    AdmissionId, BriefId, Chance as _, ConsentId, DraftId, GlassId, LineId, MeetingId, OrderId,
    ParticipantId, PersonId, ReferralId, ReportId, RequestId, Role, SeededChance,
};

/// Every kind of confidential act.
pub(crate) const ACTS: [&str; 44] = [
    "refer",
    "nominate",
    "judge",
    "approve",
    "place",
    "reach out",
    "close a referral",
    "enroll",
    "write",
    "erase",
    "keep a record",
    "name to the circle",
    "leave the circle",
    "note a conflict",
    "consent",
    "revoke",
    "end a consent",
    "look up",
    "break the glass",
    "review a glass",
    "tell",
    "prepare a brief",
    "take a brief off",
    "open a brief",
    "read a brief",
    "add to a brief",
    "record",
    "take on",
    "close a brief",
    "name a facilitator",
    "sign",
    "suspend",
    "restore",
    "use a duty",
    "receive an order",
    "move an order",
    "open a request",
    "add a line",
    "decide a line",
    "hand a line",
    "extend a request",
    "move a name",
    "adopt a draft",
    "recover",
];

/// Acts that build on one another: a third of all, or chance would seldom get to their end. Another third
/// are acts that were never done.
const CHAIN: [&str; 12] = [
    "judge",
    "approve",
    "place",
    "reach out",
    "enroll",
    "prepare a brief",
    "open a brief",
    "read a brief",
    "add to a brief",
    "take on",
    "close a brief",
    "use a duty",
];

/// After so many refusals nothing happens for once.
const TRIES: usize = 20;

/// Dice from a seed.
pub(crate) struct Dice(SeededChance);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(SeededChance::new(seed))
    }

    /// A number below this one.
    pub(crate) fn below(&self, most: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        usize::from_le_bytes(bytes) % most.max(1)
    }

    pub(crate) fn one<'a, T>(&self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }

    /// One of the last few, so that what was begun goes on.
    fn late<'a, T>(&self, all: &'a [T]) -> Option<&'a T> {
        self.one(&all[all.len().saturating_sub(4)..])
    }

    pub(crate) fn even(&self) -> bool {
        self.below(2) == 0
    }
}

/// What there is in secret.
#[derive(Default)]
pub(crate) struct Known {
    pub referrals: Vec<ReferralId>,
    pub participants: Vec<ParticipantId>,
    consents: Vec<(ParticipantId, ConsentId)>,
    pub briefs: Vec<BriefId>,
    pub glasses: Vec<GlassId>,
    pub drafts: Vec<DraftId>,
    pub orders: Vec<OrderId>,
    pub requests: Vec<RequestId>,
    pub lines: Vec<(RequestId, LineId)>,
    pub admissions: Vec<AdmissionId>,
    /// Reports that name somebody, and how long the name is.
    named: Vec<(ReportId, usize)>,
}

/// How often an act was done and refused, and the last words of a refusal.
#[derive(Default, Debug)]
pub(crate) struct Tally {
    pub done: usize,
    pub refused: usize,
    pub last: String,
}

/// The secrets of one world, and the dice by which they come about.
pub(crate) struct Hidden {
    house: House,
    people: BTreeMap<String, PersonId>,
    /// The closed meeting that is ahead, and the one that runs.
    closed: MeetingId,
    pub running: MeetingId,
    pub dice: Dice,
    pub known: Known,
    pub tally: BTreeMap<&'static str, Tally>,
}

impl Hidden {
    pub(crate) fn new(ground: &Ground, running: MeetingId, seed: u64) -> Outcome<Self> {
        let thing = |name: &str| &ground.things[name];
        let known = Known {
            referrals: vec![thing("referral").parse()?, thing("eligible").parse()?, thing("placed").parse()?],
            participants: vec![thing("participant").parse()?],
            consents: vec![(thing("participant").parse()?, thing("consent").parse()?)],
            briefs: vec![thing("brief").parse()?],
            glasses: vec![thing("glass").parse()?],
            drafts: vec![thing("draft").parse()?],
            orders: vec![thing("order").parse()?],
            requests: vec![thing("request").parse()?],
            lines: vec![(thing("request").parse()?, thing("line").parse()?)],
            ..Known::default()
        };
        Ok(Self {
            house: ground.town.house.clone(),
            people: ground.people.clone(),
            closed: thing("closed").parse()?,
            running,
            dice: Dice::new(seed),
            known,
            tally: BTreeMap::new(),
        })
    }

    /// A report that names somebody, with the name in front.
    pub(crate) fn names(&mut self, report: ReportId, name: &str) {
        self.known.named.push((report, name.chars().count()));
    }

    /// Does one random act; when it is refused, as most are that come too early, another one.
    pub(crate) async fn step(&mut self) {
        for _ in 0..TRIES {
            let new = |act: &&&str| self.tally.get(**act).is_none_or(|tally| tally.done == 0);
            let never: Vec<&str> = ACTS.iter().filter(new).copied().collect();
            let all: &[&'static str] = match self.dice.below(3) {
                0 if !never.is_empty() => &never,
                1 => &CHAIN,
                _ => &ACTS,
            };
            let Some(what) = self.dice.one(all).copied() else { return };
            let outcome = self.act(what).await;
            let tally = self.tally.entry(what).or_default();
            match outcome {
                Ok(()) => {
                    tally.done += 1;
                    return;
                }
                Err(why) => {
                    tally.refused += 1;
                    tally.last = why.to_string();
                }
            }
        }
    }

    async fn act(&mut self, what: &str) -> Outcome<()> {
        match what {
            "refer" => self.refer().await,
            "nominate" => self.nominate().await,
            "judge" => self.judge().await,
            "approve" => self.approve().await,
            "place" => self.place().await,
            "reach out" => self.reach_out().await,
            "close a referral" => self.end_referral().await,
            "enroll" => self.enroll().await,
            "write" => self.write(false).await,
            "erase" => self.write(true).await,
            "keep a record" => self.keep().await,
            "name to the circle" => self.circle(true).await,
            "leave the circle" => self.circle(false).await,
            "note a conflict" => self.conflict().await,
            "consent" => self.consent().await,
            "revoke" => self.revoke().await,
            "end a consent" => self.end_consent().await,
            "look up" => self.look_up().await,
            "break the glass" => self.break_glass().await,
            "review a glass" => self.review_glass().await,
            "tell" => self.tell().await,
            "prepare a brief" => self.prepare().await,
            "take a brief off" => self.take_off().await,
            "open a brief" => self.open_brief().await,
            "read a brief" => self.read_brief().await,
            "add to a brief" => self.contribute().await,
            "record" => self.record().await,
            "take on" => self.take_on().await,
            "close a brief" => self.close_brief().await,
            "name a facilitator" => self.facilitator().await,
            other => self.kept(other).await,
        }
    }

    /// Somebody in this role, who answered with a passkey just now.
    fn cx(&self, role: Role) -> Cx {
        let mut cx = acting(&self.house, self.person(role), &[role]);
        cx.viewer.proved_at = Some(self.house.world.now());
        cx
    }

    fn person(&self, role: Role) -> PersonId {
        self.people[role.token()]
    }

    /// One of all people of the town, those who look from outside among them.
    fn anybody(&self) -> Outcome<PersonId> {
        let all: Vec<PersonId> = self.people.values().copied().collect();
        Ok(*self.dice.one(&all).ok_or("nobody")?)
    }

    fn participant(&self) -> Outcome<ParticipantId> {
        Ok(*self.dice.late(&self.known.participants).ok_or("no participant")?)
    }

    fn referral(&self) -> Outcome<ReferralId> {
        Ok(*self.dice.late(&self.known.referrals).ok_or("no referral")?)
    }

    /// A name: some of them are also words of public texts, or names of people with an account.
    pub(crate) fn somebodys_name(&self) -> String {
        const FIRST: [&str; 8] =
            ["Robin", "Needles", "Bystander", "Mill", "O'Tarn", "Søren", "Needle", "Library"];
        const LAST: [&str; 7] = ["Larch", "Stairs", "Flats", "Sedge-Alder", "& Daughter", "<Reed>", "Box"];
        let (first, last) = (self.dice.below(FIRST.len()), self.dice.below(LAST.len()));
        format!("{} {}", FIRST[first], LAST[last])
    }

    /// A text that nobody outside may see any effect of.
    fn secret(&self) -> String {
        let words =
            ["Wants company.", "A bed on Thursday.", "Afraid of Mill Flats Council.", "Detox at Old Quay."];
        let text: Vec<&str> =
            (0..=self.dice.below(6)).filter_map(|_| self.dice.one(&words).copied()).collect();
        text.join(" ")
    }
}
