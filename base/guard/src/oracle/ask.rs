//! From a situation to what the product is asked, by way of the product's own functions: so that
//! a comparison tries facts, standing and policies as a whole.

use super::{Agreement, Glass, Meeting, Proof, Situation, Things, kept::recipients, thing_of};
use crate::{Act, Ground, Purpose, Relation, Signature, Standing, Table, Thing, is_broken, runs, standing};
use jiff::civil::date;
use people::Viewer;
use words::{Day, Moment, PersonId, Recipient, SeededChance};

/// Now: in the evening of [`today`].
pub(super) const NOW: Moment = Moment(1_780_000_000_000_000);
/// The text of the agreement that is in force.
const TEXT: &str = "the text in force";

pub(super) fn today() -> Day {
    Day::from_date(date(2026, 5, 28))
}

/// What the product is asked: the exact question, and nothing that it does not get to see.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    situation: Situation,
    agreed: bool,
    fresh: bool,
    relation: Relation,
    running: bool,
    consented: Vec<Recipient>,
}

impl Asked {
    /// What the product makes of a situation.
    #[must_use]
    pub fn of(s: &Situation) -> Self {
        Self {
            situation: *s,
            agreed: agreed(s.agreement),
            fresh: Viewer { proved_at: proved_at(s.proof), ..Viewer::default() }.is_fresh(NOW),
            relation: Relation {
                team: s.team,
                treating: s.treating,
                author: s.author,
                circle: s.circle,
                conflicted: s.conflicted,
                broken: broken_at(s.glass).is_some_and(|at| is_broken(at, NOW)),
            },
            running: running(s.meeting),
            consented: recipients(s),
        }
    }

    /// Who asks.
    #[must_use]
    pub fn viewer(&self) -> Viewer {
        let holder = self.situation.holder;
        let person = holder.signed_in.then(|| PersonId::new(&SeededChance::new(5)));
        Viewer { person, roles: holder.held().collect(), ..Viewer::default() }
    }

    /// What the viewer stands on.
    #[must_use]
    pub fn ground(&self) -> Ground {
        Ground { agreed: self.agreed, fresh: self.fresh, ..Ground::default() }
    }

    /// What is wanted.
    #[must_use]
    pub const fn act(&self) -> Act {
        self.situation.act
    }

    /// What for.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.situation.purpose
    }

    /// To what.
    #[must_use]
    pub fn thing(&self) -> Thing<'_> {
        let Situation { made, assigned, protected, order, own, handed, part2, segment, .. } = self.situation;
        let (relation, consented) = (self.relation, self.consented.as_slice());
        match thing_of(self.situation.act).unwrap_or(Things::Site) {
            Things::Site => Thing::Site,
            Things::Participant => Thing::Participant { relation, consented },
            Things::Segment => Thing::Segment { segment, relation, protected, order, consented },
            Things::Referral => Thing::Referral { made, assigned, relation },
            Things::Brief => Thing::Brief { table: self.table(), relation, consented },
            Things::Glass => Thing::Glass { own },
            Things::Line => Thing::Line { handed, part2, order },
        }
    }

    fn table(&self) -> Table {
        let Situation { named, here, open, marked, .. } = self.situation;
        Table { named, running: self.running, here, open, marked }
    }

    /// A short form of the question: the same for the same question, and for no other.
    #[must_use]
    pub fn key(&self) -> u64 {
        let s = &self.situation;
        let mut key = Key(0);
        key.add(s.act as u64, 6);
        key.add(s.purpose as u64, 4);
        key.add(u64::from(s.holder.signed_in), 1);
        for role in s.holder.roles {
            key.add(role.map_or(0, |role| role as u64 + 1), 4);
        }
        key.add(s.segment as u64, 3);
        let classes = Recipient::ALL.iter().map(|class| self.consented.contains(class));
        let Relation { team, treating, author, circle, conflicted, broken } = self.relation;
        let Table { named, running, here, open, marked } = self.table();
        let facts = [
            [self.agreed, self.fresh, team, treating, author],
            [circle, conflicted, broken, s.protected, s.order],
            [named, running, here, open, marked],
            [s.made, s.assigned, s.own, s.handed, s.part2],
        ];
        for fact in classes.chain(facts.into_iter().flatten()) {
            key.add(u64::from(fact), 1);
        }
        key.0
    }
}

struct Key(u64);

impl Key {
    /// 48 bits in all.
    const fn add(&mut self, value: u64, bits: u32) {
        self.0 = (self.0 << bits) | value;
    }
}

fn agreed(agreement: Agreement) -> bool {
    let signed = |text: &str, signed_day: Day, suspended: bool| {
        Some(Signature { text: text.to_owned(), signed_day, suspended })
    };
    let last_week = today().plus(-7);
    let signature = match agreement {
        Agreement::Unsigned => None,
        Agreement::Today => signed(TEXT, today(), false),
        Agreement::AYearAgo => signed(TEXT, Day::from_date(date(2025, 5, 28)), false),
        Agreement::AlmostAYearAgo => signed(TEXT, Day::from_date(date(2025, 5, 29)), false),
        Agreement::AnotherText => signed("an older text", last_week, false),
        Agreement::Suspended => signed(TEXT, last_week, true),
        Agreement::Tomorrow => signed(TEXT, today().plus(1), false),
    };
    standing(signature.as_ref(), TEXT, today()) == Standing::Current
}

fn proved_at(proof: Proof) -> Option<Moment> {
    match proof {
        Proof::Never => None,
        Proof::JustNow => Some(NOW),
        Proof::FiveMinutesAgo => Some(NOW.plus(-5 * Moment::MINUTE)),
        Proof::AlmostFiveMinutesAgo => Some(NOW.plus(1 - 5 * Moment::MINUTE)),
        Proof::Ahead => Some(NOW.plus(1)),
    }
}

/// When the viewer broke it. Whoever asks the product leaves out what others broke.
fn broken_at(glass: Glass) -> Option<Moment> {
    match glass {
        Glass::Whole | Glass::BySomebodyElse => None,
        Glass::JustNow => Some(NOW),
        Glass::AnHourAgo => Some(NOW.plus(-60 * Moment::MINUTE)),
        Glass::AlmostAnHourAgo => Some(NOW.plus(1 - 60 * Moment::MINUTE)),
        Glass::Ahead => Some(NOW.plus(1)),
    }
}

/// A meeting of 90 minutes.
fn running(meeting: Meeting) -> bool {
    let quarter = 15 * Moment::MINUTE;
    let (starts_in, is_over) = match meeting {
        Meeting::LongBefore => (24 * Moment::HOUR, false),
        Meeting::JustTooEarly => (quarter + 1, false),
        Meeting::QuarterBefore => (quarter, false),
        Meeting::Running => (-45 * Moment::MINUTE, false),
        Meeting::QuarterAfter => (-90 * Moment::MINUTE - quarter, false),
        Meeting::JustTooLate => (-90 * Moment::MINUTE - quarter - 1, false),
        Meeting::Closed | Meeting::Cancelled => (-45 * Moment::MINUTE, true),
    };
    let starts_at = NOW.plus(starts_in);
    runs(starts_at, starts_at.plus(90 * Moment::MINUTE), is_over, NOW)
}
