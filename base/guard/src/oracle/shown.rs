//! A situation in readable words: what holds, and nothing that does not bear on it.

use super::{
    Situation, Things,
    dimensions::{Flag, RELATIONS},
    thing_of,
};
use std::fmt;

impl fmt::Display for Situation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let roles: Vec<&str> = self.holder.held().map(words::Role::token).collect();
        let who = match (self.holder.signed_in, roles.is_empty()) {
            (false, _) => "anyone".to_owned(),
            (true, true) => "somebody without a seat".to_owned(),
            (true, false) => roles.join(" and "),
        };
        write!(f, "{who}: {} for {}", self.act.name(), self.purpose.name())?;
        let Some(thing) = thing_of(self.act) else { return Ok(()) };
        if thing == Things::Segment {
            write!(f, ", {}", self.segment.token())?;
        }
        write!(f, "; agreement {:?}, passkey {:?}", self.agreement, self.proof)?;
        if thing.has_consents() {
            let class = self.consent.class.map_or("all classes", words::Recipient::token);
            write!(f, ", consent {:?} for {class}", self.consent.paper)?;
        }
        if thing.is_of_a_person() {
            write!(f, ", glass {:?}", self.glass)?;
        }
        if thing == Things::Brief {
            write!(f, ", meeting {:?}", self.meeting)?;
        }
        let relations = RELATIONS.iter().chain(&[Flag::Conflicted]).filter(|_| thing.is_of_a_person());
        let mut facts = *self;
        for flag in relations.chain(thing.own_flags()) {
            if *facts.flag(*flag) {
                write!(f, ", {}", flag.word())?;
            }
        }
        Ok(())
    }
}

impl Flag {
    const fn word(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Treating => "treating",
            Self::Author => "author",
            Self::Circle => "circle",
            Self::Conflicted => "conflicted",
            Self::Made => "made it",
            Self::Assigned => "assigned to it",
            Self::Protected => "address protected",
            Self::Order => "order attached",
            Self::Named => "named facilitator",
            Self::Here => "checked in",
            Self::Open => "item open",
            Self::Marked => "item marked",
            Self::Own => "own glass",
            Self::Handed => "handed over",
            Self::Part2 => "part2 line",
        }
    }
}
