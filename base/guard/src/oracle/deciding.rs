//! What decides, as dimensions: for each kind of thing and each viewer.

use super::{
    Agreement, Consent, Glass, Holder, Meeting, Paper, Proof, Things,
    dimensions::{Fact, Flag, RELATIONS, TABLE, each, raw},
    states::class_of,
};
use crate::Purpose;
use words::{Recipient, Segment};

/// A value of a dimension: alternatives that go round, each of them some facts at once.
pub(super) type Value = Vec<Vec<Fact>>;

/// The dimensions that a full comparison multiplies.
pub(super) fn deciding(thing: Things, holder: Holder) -> Vec<Vec<Value>> {
    if !thing.is_of_a_person() {
        // Small enough for every raw value.
        return raw(thing).iter().map(|facts| single(facts)).collect();
    }
    let is_large = matches!(thing, Things::Segment | Things::Brief);
    let is_thin = holder.held().count() != 1;
    let flag = |flag: Flag| single(&[Fact::Flag(flag, false), Fact::Flag(flag, true)]);
    let mut dimensions = vec![purposes(is_large), agreements(), proofs(is_large)];
    if is_thin {
        dimensions.push(relations());
    } else {
        dimensions.extend(RELATIONS.map(flag));
        dimensions.extend([flag(Flag::Conflicted), glasses()]);
    }
    match thing {
        Things::Segment => {
            dimensions.push(single(&each(Segment::ALL, Fact::Segment)));
            dimensions.extend([flag(Flag::Protected), flag(Flag::Order)]);
        }
        Things::Brief if is_thin => dimensions.push(table()),
        Things::Brief => {
            dimensions.extend(TABLE.map(flag));
            dimensions.push(meetings());
        }
        _ => dimensions.extend(thing.own_flags().iter().copied().map(flag)),
    }
    if thing.has_consents() {
        dimensions.push(consents(thing, holder));
    }
    dimensions
}

pub(super) fn single(facts: &[Fact]) -> Vec<Value> {
    facts.iter().map(|fact| vec![vec![*fact]]).collect()
}

fn round(facts: impl IntoIterator<Item = Fact>) -> Value {
    facts.into_iter().map(|fact| vec![fact]).collect()
}

/// With segments and briefs the four forbidden purposes go round, and so do the two that are about
/// no participant.
fn purposes(is_large: bool) -> Vec<Value> {
    use Purpose::{
        Accounting, Answering, Coordination, Enforcement, Investigation, Legal, Prosecution, Records,
        Revocation, Safety,
    };
    if !is_large {
        return single(&each(Purpose::ALL, Fact::Purpose));
    }
    let mut values = single(&each(&[Coordination, Accounting, Safety, Legal], Fact::Purpose));
    values.push(round([Answering, Records].map(Fact::Purpose)));
    values.push(round([Investigation, Enforcement, Prosecution, Revocation].map(Fact::Purpose)));
    values
}

fn agreements() -> Vec<Value> {
    use Agreement::{AYearAgo, AlmostAYearAgo, AnotherText, Suspended, Today, Tomorrow, Unsigned};
    vec![
        round([Today, AlmostAYearAgo].map(Fact::Agreement)),
        round([Unsigned, AYearAgo, AnotherText, Suspended, Tomorrow].map(Fact::Agreement)),
    ]
}

/// With segments and briefs all proofs go round.
fn proofs(is_large: bool) -> Vec<Value> {
    let fresh = [Proof::JustNow, Proof::AlmostFiveMinutesAgo].map(Fact::Proof);
    let stale = [Proof::Never, Proof::FiveMinutesAgo, Proof::Ahead].map(Fact::Proof);
    if is_large {
        return vec![round(fresh.into_iter().chain(stale))];
    }
    vec![round(fresh), round(stale)]
}

fn glasses() -> Vec<Value> {
    use Glass::{Ahead, AlmostAnHourAgo, AnHourAgo, BySomebodyElse, JustNow, Whole};
    vec![
        round([Whole, AnHourAgo, BySomebodyElse, Ahead].map(Fact::Glass)),
        round([JustNow, AlmostAnHourAgo].map(Fact::Glass)),
    ]
}

fn meetings() -> Vec<Value> {
    use Meeting::{
        Cancelled, Closed, JustTooEarly, JustTooLate, LongBefore, QuarterAfter, QuarterBefore, Running,
    };
    vec![
        round([LongBefore, JustTooEarly, JustTooLate, Closed, Cancelled].map(Fact::Meeting)),
        round([QuarterBefore, Running, QuarterAfter].map(Fact::Meeting)),
    ]
}

/// None of the facts, each of them alone, and all.
fn one_at_a_time(flags: &[Flag], not: Fact, yes: Fact) -> Vec<Value> {
    let count = flags.len() + 1;
    let set = |holds: &dyn Fn(usize) -> bool| {
        let of = |(at, flag): (usize, &Flag)| Fact::Flag(*flag, holds(at));
        let last = if holds(count - 1) { yes } else { not };
        vec![flags.iter().enumerate().map(of).chain([last]).collect()]
    };
    let alone = (0..count).map(|one| set(&move |at| at == one));
    [set(&|_| false)].into_iter().chain(alone).chain([set(&|_| true)]).collect()
}

/// How somebody with two roles, or with none, stands to a person. With a conflict all of it goes
/// round.
fn relations() -> Vec<Value> {
    let values = one_at_a_time(&RELATIONS, Fact::Glass(Glass::Whole), Fact::Glass(Glass::JustNow));
    let without = |facts: &Vec<Fact>| [facts.as_slice(), &[Fact::Flag(Flag::Conflicted, false)]].concat();
    let with = |facts: &Vec<Fact>| [facts.as_slice(), &[Fact::Flag(Flag::Conflicted, true)]].concat();
    let free = values.iter().map(|value| value.iter().map(without).collect());
    let conflicted = values.iter().flatten().map(with).collect();
    free.chain([conflicted]).collect()
}

/// The table of somebody with two roles, or with none: besides, all of the facts but one.
fn table() -> Vec<Value> {
    let (not, yes) = (Fact::Meeting(Meeting::Closed), Fact::Meeting(Meeting::QuarterAfter));
    let negated = |value: &Value| -> Value {
        let turn = |fact: &Fact| match fact {
            Fact::Flag(flag, holds) => Fact::Flag(*flag, !holds),
            Fact::Meeting(Meeting::Closed) => yes,
            _ => not,
        };
        value.iter().map(|facts| facts.iter().map(turn).collect()).collect()
    };
    let values = one_at_a_time(&TABLE, not, yes);
    let but_one = values[1..=TABLE.len() + 1].iter().map(negated);
    values.iter().cloned().chain(but_one).collect()
}

/// No consent that is any good; one for each class of the viewer; one for all of several; one for
/// others. With at most one class of one's own, a consent for all goes round with the rest.
fn consents(thing: Things, holder: Holder) -> Vec<Value> {
    let mut own: Vec<Recipient> = holder.held().filter_map(class_of).collect();
    own.dedup();
    let mut good = vec![Paper::Live, Paper::ExpiresToday];
    let mut idle = vec![Paper::ExpiredYesterday, Paper::Revoked, Paper::RevokedAhead];
    idle.extend([Paper::WrittenAhead, Paper::Lacking, Paper::SignedTomorrow, Paper::Absent, Paper::Ended]);
    // A page asks whether any consent names the class, whatever it covers.
    if thing == Things::Participant { &mut good } else { &mut idle }.push(Paper::OtherSegment);
    let papers = |papers: &[Paper], classes: &[Option<Recipient>]| {
        let of = |class: &Option<Recipient>| papers.iter().map(|paper| (*paper, *class)).collect::<Vec<_>>();
        let consents = classes.iter().flat_map(of);
        round(consents.map(|(paper, class)| Fact::Consent(Consent { paper, class })))
    };
    let mut others: Vec<Option<Recipient>> = Recipient::ALL.iter().copied().map(Some).collect();
    others.retain(|class| class.is_none_or(|class| !own.contains(&class)));
    let mut values = vec![papers(&idle, &[None])];
    match *own {
        [] => others.push(None),
        [one] => values.push(papers(&good, &[Some(one), None])),
        _ => {
            values.push(papers(&good, &[None]));
            values.extend(own.iter().map(|class| papers(&good, &[Some(*class)])));
        }
    }
    values.push(papers(&[Paper::Live], &others));
    values
}
