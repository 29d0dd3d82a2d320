//! What may be different between two situations with the same act and viewer.

use super::{Agreement, Consent, Glass, Meeting, Paper, Proof, Situation, Things};
use crate::Purpose;
use words::{Recipient, Segment};

/// One fact of a situation.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fact {
    Purpose(Purpose),
    Agreement(Agreement),
    Proof(Proof),
    Consent(Consent),
    Glass(Glass),
    Meeting(Meeting),
    Segment(Segment),
    Flag(Flag, bool),
}

/// A fact that holds or does not.
#[derive(Debug, Clone, Copy)]
pub(super) enum Flag {
    Team,
    Treating,
    Author,
    Circle,
    Conflicted,
    Made,
    Assigned,
    Protected,
    Order,
    Named,
    Here,
    Open,
    Marked,
    Own,
    Handed,
    Part2,
}

impl Situation {
    pub(super) fn put(&mut self, fact: Fact) {
        match fact {
            Fact::Purpose(purpose) => self.purpose = purpose,
            Fact::Agreement(agreement) => self.agreement = agreement,
            Fact::Proof(proof) => self.proof = proof,
            Fact::Consent(consent) => self.consent = consent,
            Fact::Glass(glass) => self.glass = glass,
            Fact::Meeting(meeting) => self.meeting = meeting,
            Fact::Segment(segment) => self.segment = segment,
            Fact::Flag(flag, holds) => *self.flag(flag) = holds,
        }
    }

    pub(super) const fn flag(&mut self, flag: Flag) -> &mut bool {
        match flag {
            Flag::Team => &mut self.team,
            Flag::Treating => &mut self.treating,
            Flag::Author => &mut self.author,
            Flag::Circle => &mut self.circle,
            Flag::Conflicted => &mut self.conflicted,
            Flag::Made => &mut self.made,
            Flag::Assigned => &mut self.assigned,
            Flag::Protected => &mut self.protected,
            Flag::Order => &mut self.order,
            Flag::Named => &mut self.named,
            Flag::Here => &mut self.here,
            Flag::Open => &mut self.open,
            Flag::Marked => &mut self.marked,
            Flag::Own => &mut self.own,
            Flag::Handed => &mut self.handed,
            Flag::Part2 => &mut self.part2,
        }
    }
}

/// The relations besides the conflict and the glass.
pub(super) const RELATIONS: [Flag; 4] = [Flag::Team, Flag::Treating, Flag::Author, Flag::Circle];
/// How the viewer stands to a brief, besides the hours.
pub(super) const TABLE: [Flag; 4] = [Flag::Named, Flag::Here, Flag::Open, Flag::Marked];

impl Things {
    /// Whether it is about one person, so that relations, conflict and glass belong to it.
    pub(super) const fn is_of_a_person(self) -> bool {
        matches!(self, Self::Participant | Self::Segment | Self::Referral | Self::Brief)
    }

    /// Whether it tells the product which classes have a consent. A referral does not.
    pub(super) const fn has_consents(self) -> bool {
        matches!(self, Self::Participant | Self::Segment | Self::Brief)
    }

    /// The flags that belong to this kind of thing alone.
    pub(super) const fn own_flags(self) -> &'static [Flag] {
        match self {
            Self::Site | Self::Participant => &[],
            Self::Segment => &[Flag::Protected, Flag::Order],
            Self::Referral => &[Flag::Made, Flag::Assigned],
            Self::Brief => &TABLE,
            Self::Glass => &[Flag::Own],
            Self::Line => &[Flag::Handed, Flag::Part2, Flag::Order],
        }
    }
}

/// Every raw consent: each paper, for each class and for all of them together.
pub(super) fn consents() -> Vec<Consent> {
    let classes = Recipient::ALL.iter().copied().map(Some).chain([None]);
    let papers = |class: Option<Recipient>| {
        let there = Paper::ALL.iter().copied().filter(|paper| *paper != Paper::Absent);
        there.map(move |paper| Consent { paper, class })
    };
    classes.flat_map(papers).chain([Consent::ABSENT]).collect()
}

/// Every dimension of a kind of thing with every raw value. The purpose comes first, the segment
/// second where there is one.
///
/// Dimensions that a kind does not have by its type are left out: the product is not told of
/// them. Nothing is left out because no rule mentions it.
pub(super) fn raw(thing: Things) -> Vec<Vec<Fact>> {
    let flag = |flag: &Flag| vec![Fact::Flag(*flag, false), Fact::Flag(*flag, true)];
    let mut dimensions = vec![each(Purpose::ALL, Fact::Purpose)];
    if thing == Things::Segment {
        dimensions.push(each(Segment::ALL, Fact::Segment));
    }
    dimensions.push(each(Agreement::ALL, Fact::Agreement));
    dimensions.push(each(Proof::ALL, Fact::Proof));
    dimensions.extend(thing.own_flags().iter().map(flag));
    if thing.is_of_a_person() {
        dimensions.extend(RELATIONS.iter().chain(&[Flag::Conflicted]).map(flag));
        dimensions.push(each(Glass::ALL, Fact::Glass));
    }
    if thing.has_consents() {
        dimensions.push(each(&consents(), Fact::Consent));
    }
    if thing == Things::Brief {
        dimensions.push(each(Meeting::ALL, Fact::Meeting));
    }
    dimensions
}

pub(super) fn each<T: Copy>(all: &[T], fact: impl Fn(T) -> Fact) -> Vec<Fact> {
    all.iter().copied().map(fact).collect()
}
